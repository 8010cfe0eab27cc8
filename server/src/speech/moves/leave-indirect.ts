import type { Pattern } from './types';

/** Leave to ask in the roundabout way of formal speech: "I wonder whether I might", "might I be permitted". */
export const INDIRECT_LEAVE: readonly Pattern[] = [
  {
    phrase:
      '((wonder|wondering|wondered|hope|hoping) (if|whether|that)? @we (might|may|could|can)|(might|may|could|can) @we be (allowed|permitted)|(would|will|might) you ..1 (allow|permit|let) (me|us)|would it ..1 (trouble|bother|inconvenience|disturb) you (if|were)) ..5 (ask|asked|asking|put|pose|posed|trouble|start with|begin with|a few|some|one or two|a couple of) ..6 (question|questions|about you|about your|a thing or two)',
    yes: [
      'I wonder whether I might begin with one or two questions.',
      'Might I be permitted to ask a few questions?',
      'Would you allow me a couple of questions before I say anything?',
      'Would it trouble you if I asked something about your stock?',
      'I was hoping I could put some questions to you first.',
    ],
    no: ['I wonder if I might ask for his number.', 'Would you let us answer some questions for you?'],
  },
  {
    phrase:
      '(would|will|is) it be? ..2 (imposition|intrusion|rude|cheeky|impertinent|forward|presumptuous|too much) ..2 (to|if) ..3 (ask|asked|put|begin|start) ..5 (question|questions|things|you|about)',
    yes: [
      'Would it be rude to ask you one or two things first?',
      'Would it be an intrusion if I asked about your stock?',
    ],
    no: ['Would it be rude to ask for his number?'],
    question: true,
  },
  {
    phrase:
      '(would|will|could) you be (so|as)? (kind|good|gracious) ..2 to ..1 (answer|take|bear with) ..4 (question|questions)|^ (are you|would you be)? (happy|content|comfortable|game|okay) (for me to|if i|with me) ..1 (ask|asked|asking|put|putting|run|start|started) ..4 (question|questions|things|you|about)',
    yes: [
      'Would you be so kind as to take one or two questions?',
      'Could you be good enough to answer a few questions first?',
      'Happy for me to ask you some questions?',
      'Are you content if I start with a few questions?',
    ],
    no: ['Would you be so kind as to put me through?', 'Happy for me to ask for him again tomorrow?'],
    question: true,
  },
];
