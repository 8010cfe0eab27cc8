import type { Pattern } from './types';

/** Asking where they are in the form of a request: "give me a sense of", "bring me up to speed", "I'd be curious to hear". */
export const NOW_TOLD: readonly Pattern[] = [
  {
    phrase:
      '^ (please|and|so|maybe|perhaps)? (can|could|would|will)? (you)? ..1 (give|paint|draw|sketch) (me|us) ..3 (sense|feel|idea|picture|flavour|overview|rundown|outline|impression) ..3 (of|how|about|into|what|where) ..8',
    yes: [
      'Can you give me a sense of how big the finance team is?',
      'Could you paint me a picture of how a deal moves through your team?',
      'Give me a feel for how the week goes.',
    ],
    no: ['That will give me an idea of where to focus.', 'Let me give you an overview of how we work.'],
  },
  {
    phrase:
      '^ (please|and|so)? (can|could|would|will)? (you)? ..1 (bring|get|fill|put) (me|us) ..1 (up to speed|in|up to date|in the picture) (on|with|about|how|where|what) ..6',
    yes: ['Bring me up to speed on where the project stands.', 'Could you fill us in on how the depot works?'],
    no: ['Can you put me in with Ms Hart on Tuesday?', 'I can bring you up to speed on what we found.'],
  },
  {
    phrase:
      '^ (could|can|may|might) @we ..1 (hear|learn) ..1 (from you|in your (own)? words|a little|a bit|more)? ..2 (how|what|where|who|about|why) ..8',
    question: true,
    yes: ['Could I hear in your own words how the quarter closes?', 'May I hear how you do the rota?'],
    no: ['Can we hear what he says on Tuesday?'],
  },
  {
    phrase:
      '(curious|interested|keen|eager|glad|love|like|fascinated) ..1 (to|about|in)? ..1 (hear|know|learn|understand|see|hearing|knowing|learning|understanding)? ..2 (about|how|what|where|who|which|why) ..2 (you|your|<placeholder>) ..8',
    yes: [
      "I'd be curious to hear how your reps spend their week.",
      "I'd be interested in hearing how you choose a school.",
    ],
    no: [
      "I'd like to know what your name is.",
      "I'd love to show you how your site ranks.",
      'I am curious what you think.',
    ],
  },
  {
    phrase:
      '^ (please|so|and)? ((can|could|would|will) you)? ..1 (tell|explain|describe) ..1 (me|us) ..4 ((about|how) ..2 (the|your|this|a|<placeholder>) ..8|how (NOUN|many|much|long|often) ..8)',
    yes: ['Tell me a bit about the branch and how it runs.', 'Tell us a little about how the rota is made.'],
    no: ['Tell me about the trip.', 'Tell me how the weather was.', 'Tell me how that sounds.'],
  },
  {
    phrase:
      '^ (and|so)? how (well)? (is|are|does|do) (that|this|it|they|the ..2 NOUN) ..1 (running|working|performing|holding up|serving|doing) (out)? ..4 \\?|^ (and|so)? when (does|is|do|are) (it|that|they|the NOUN|your NOUN) ..2 (renew|renewed|expire|due|run out|end|renewal|up for) ..4 \\?',
    question: true,
    yes: ["And how's that working out?", 'How is that working for you?', 'When does it renew?'],
    no: ['How does that work for you?', 'When is it best to call?'],
  },
];

/** Courtesy that has the same form. */
export const NOT_TOLD = [
  {
    phrase:
      '(think|thought) of (the|that) (match|game|film|weather|food|lunch|talk|news)|do you follow|how many (sugars|chairs|lumps)|do you have (a|your) (card|pen|charger|minute)|(is|was) the (coffee|tea|food|view|drive|seat)|did you get here|say to <date>|not working|you want to (see|hear) (it|that|them)|(about|how) (the|your|that|this) ..1 (trip|weather|weekend|journey|flight|holiday|holidays|family|children|drive|match|game)|what he says|what (your name|you think)|(show|tell) you (how|what|where)|put me in with',
    no: ['Tell me about the trip.', 'I am curious what you think.', "I'd love to show you how your site ranks."],
  },
  {
    phrase:
      'how (did|do) you (find|like) ..2 (traffic|drive|parking|way|place|weather|trip|journey|hotel|coffee|view|food)|how (long|much time|many minutes) (do|have|does|has) (we|you|i|that leave|that give) ..1 (have|got|us|me|left) ..1 (today|now|left|before|for (me|us|this|our)|\\?)|best way to (reach|contact|send|get)|how long (is|do we) ..2 (meeting|slot|have)',
    no: [
      'How did you find the traffic this morning?',
      'How long do we have today?',
      'How much time do you have for me?',
      'What is the best way to reach you?',
    ],
  },
] as const;
