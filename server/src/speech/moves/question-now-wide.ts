import type { Pattern } from './types';

/** Questions about their people, their process, their figures that name neither side. */
export const NOW_WIDE: readonly Pattern[] = [
  {
    phrase:
      '(may|can|could|might) i ..1 (know|ask) ..1 (you|if)? ..1 (which|what|who|how|where|whose|do you|are you|have you|is your|your) ..8',
    question: true,
    yes: ['May I know which agent you are using now?', 'Can I just ask, do you guys have a cooler in the office?'],
    no: ['May I know your name?', 'May I ask who is calling?'],
  },
  {
    phrase:
      '(when|once|after|if|before) ..2 (a|an|the|your|somebody|someone|one|they|it|you) ..8 (who|how|where|what) (happens|does|do|is|are|gets|has|takes|deals|signs|checks|VERB) ..8',
    question: true,
    yes: ['When a new tutor starts here, what happens in the first week?', 'Once an order is in, who checks it?'],
    no: ['When we meet, who else should be there?'],
  },
  {
    phrase:
      '^ (and|so)? how (well|often|quickly|fast|smoothly|closely|regularly)? (do|does|did|are|is|has|have|was|were) (the|a|an|last|things|orders|customers|new|most|each|people|business|sales|it|that) ..4 (VERB|NOUN|go|going|running|doing) ..6',
    question: true,
    yes: [
      'How well do the two departments work together?',
      'How did last quarter go?',
      'How are things running since?',
    ],
    no: ['How does it work?', 'How did the trip go?'],
  },
  {
    phrase:
      '^ (and|so)? the ..3 NOUN \\, (who|how|where|when|what|which) ..8 \\?|^ (do|does|did|are|have|has) (the|any of the|any of your|all|most|new) ..2 NOUN ..1 (VERB|get|have|use|give|go) ..6 \\?',
    question: true,
    yes: ['And the paperwork, who does it?', 'Do the managers give feedback regularly?'],
    no: ['Does the train go from here?', 'Does the time work for you?'],
  },
  {
    phrase: '(would|could) you (say|guess|estimate) (that)? (your|you|the|most|how many|how much|how often) ..8',
    yes: ['Would you say your reps are hitting their targets?', 'Could you say how many of them come back?'],
    no: ['Would you say yes to that?'],
    question: true,
  },
  {
    phrase:
      '^ (please|so|and)? help (me|us) (to)? (understand|see|follow) (how|what|where|who|why) ..8|^ (please|just|so)? show me how you ..8',
    yes: [
      'Help me understand how a claim gets from the driver to the insurer.',
      'Show me how you do it now, if you would.',
    ],
    no: ['Let me see how that goes.', 'Let me show you how we do it.'],
  },
];
