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
  {
    phrase:
      '(can|could|may|might|mind if|okay if|ok if) @we ..1 (pick|picked|tap) your (brain|brains)|(would|do) you (mind|object) if @we ..1 ({start}|{begin}|{kick} off|{spend}|{open}|{go} through) ..6 (question|questions)',
    yes: [
      'Could I pick your brains about the plant for ten minutes first?',
      'Do you mind if we start with a few questions about where you are today?',
    ],
    no: ['Do you mind if we start with the price list?', 'Do you mind if we open a window?'],
  },
  {
    phrase:
      '(question|questions) ...4 (would you mind|do you mind|if you do not mind|if that is @fine|if it is @fine|if you are @fine|if you are happy|if i may|if we may|if you will allow me|is that @fine|would that be @fine) ..3|(if (you are|you would be|that is|it is) ..1 (happy|@fine|comfortable|agreeable) ..3|may i suggest ..1) @we ..3 ({start}|{begin}|{ask}|open|kick off) ..4 (question|questions|asking) ..4',
    yes: [
      'I have a handful of questions, would you mind?',
      "I'd like to begin with a few questions, if that's all right with you.",
      "If you're happy with that, I'll start with some questions.",
    ],
    no: ['I have no more questions, if that is all right.', 'If you are happy with that, I will start on Monday.'],
  },
  {
    phrase:
      '(is|would|will) it be? ..1 (possible|permitted|convenient|allowed) ..3 (to|if|for me to) ..2 ({ask}|put|pose) ..4 (question|questions|something|things)',
    question: true,
    yes: ['Is it possible to ask you some questions?', 'Would it be convenient if I put one or two questions to you?'],
    no: ['Is it possible to ask for him on Tuesday?'],
  },
  {
    phrase:
      '^ (cool|okay|ok|fine|happy|good|all right|alright|mind|are you ..1 @fine|is it @fine) (with you)? (if|for me to) ..1 (i|we)? (fire away|go ahead|start|begin|dive in|jump in|kick off|crack on|get going|get started|go first)',
    question: true,
    beside: ['announces-questions'],
    yes: [
      "I've got a bunch of questions for you. Cool if I fire away?",
      'I have some questions first. Okay if we dive in?',
    ],
    no: ['The demo takes an hour. Cool if I start?'],
  },
];
