import { NOT_TOLD, NOW_TOLD } from './question-now-told';
import { NOW_WIDE } from './question-now-wide';
import { SMALL_TALK } from './small-talk';
import type { MovePatterns, Pattern } from './types';

/** What the other side does, has, sees: the start of a question about where they are. */
const NOW: readonly Pattern[] = [
  {
    phrase:
      '^ (can i ask|may i ask|could i ask|out of interest|just curious|curious|tell me|i am curious|i wonder)? ..1 (how|what|who|which|where|why|when) ..12 (you|your|they|<placeholder>)',
    question: true,
    yes: [
      'How do you train new hires today?',
      'How do you hire today?',
      'How do you plan the rounds today?',
      'Who handles your payroll at the moment?',
      'What does a typical week look like for your drivers?',
      'How many vans does your depot run?',
      'Which suppliers are you using?',
      'Can I ask how you find new tenants?',
    ],
    no: [
      'How are you?',
      'How was your trip?',
      "What's the best email for you?",
      'What time works for you?',
      'Who am I speaking with?',
      'What do you think?',
      'How does that sound to you?',
      'How can I help you?',
      'When would suit you?',
      'What would your ideal week look like?',
    ],
  },
  {
    phrase:
      '^ (and|so)? (do|does|did|are|is|have|has|were|was) ..1 (you|your|anyone|anybody|someone|the team|staff|customers|<placeholder>) ..8 (@now|NOUN|VERB|ADJ)',
    question: true,
    yes: [
      'Do you have a website right now?',
      'Are you using a broker today?',
      'Has your team grown since last year?',
      'Is your current supplier local?',
    ],
    no: [
      'Do you have a minute?',
      'Are you the owner?',
      'Do you have any questions?',
      'Is he available?',
      'Are you there?',
      'Did you get my email?',
      'Do you know anybody who could use this?',
      'Are you free on Tuesday or Thursday?',
      'Does that make sense to you?',
      'Are you ready to sign?',
      'Have you heard of us?',
    ],
  },
  {
    phrase:
      '^ (roughly|about|of those|in total|on average)? (and)? how (many|much|often|long|big|old|far) ..8 (VERB|NOUN) ..6 \\?',
    question: true,
    yes: ['Of those, how many actually turn into bookings?', 'Roughly how much goes on freight?'],
    no: ['How much does it cost?', 'How long is the call?', 'How many would you like?'],
  },
  {
    phrase: '^ (how|what|who|which|where) ..10 @now',
    question: true,
    yes: ['Who looks after the books at the moment?'],
    no: ['What is the plan for today?', 'How are things today?'],
  },
  {
    phrase: '^ (is|are|does|do|has|did) (it|that|they|those|this|anybody|anyone) ..6 (you|your) ..4',
    question: true,
    yes: ['Is it bringing you customers?', 'Does anyone check your invoices?'],
    no: [
      'Does that work for you?',
      'Is that all right with you?',
      'Does it sound right to you?',
      'Is it a good time for you?',
    ],
  },
  {
    phrase:
      '(do|would) you (know|happen to know) ..2 (how many|how much|how often|how long|what|which|who|whether|where) ..10 (you|your|<placeholder>)',
    question: true,
    yes: ['Do you know roughly how many calls your front desk misses?'],
    no: ['Do you know what you want to drink?'],
  },
  {
    phrase: '(could|can) (you|your ..2 NOUN) (prove|track|trace|measure|spot|cope|keep|find|see) ..8',
    question: true,
    yes: [
      'If an inspector came tomorrow, could you prove they had been trained?',
      'Can your team see stock in real time?',
    ],
    no: ['Can you see me on Tuesday?', 'Can you find time next week?'],
  },
  {
    phrase: '^ (anything|something|what) (has)? (change|changed|new|different) ..4 (since|in|at|with) ..8',
    question: true,
    yes: ['Anything changed since we spoke, or are you where you were?'],
  },
  {
    phrase: '(walk|talk|take|run) me through ..3 (how|what|your|the|a|an|last) ..8',
    yes: ['Walk me through what training looks like for a new hire.', 'Could you talk me through your month-end?'],
    no: ['Let me walk you through our system.'],
  },
  {
    phrase:
      '^ (please|could you|can you|would you|kindly|maybe|perhaps)? (just)? ((tell|help) (me|us)|give (me|us) (a picture|an idea|an overview)|(share|explain) (to me|to us|with me|with us)?|describe) ..2 (about|understand|how|what|a picture|an idea|an overview)? ..2 (you|your|<placeholder>) ..6',
    yes: [
      'Tell me about your current process.',
      'Help me understand how you quote jobs.',
      'Please describe your team to me.',
    ],
    no: ['Let me tell you about our process.', 'I can explain your invoice.', "We'll tell you how your site ranks."],
  },
  {
    phrase: '^ (has|have|is|are|did|does|do) (anything|anybody|anyone|something|someone|everyone|everything) ..8 \\?',
    question: true,
    yes: ['Has anything changed since the merger?', 'Does anyone check it at night?'],
    no: ['Is everything all right?', 'Is anyone there?', 'Is there anything else?'],
  },
  {
    phrase:
      '^ (could you|can you|would you|please|kindly)? ..1 describe ((to|for) (me|us))? ..1 (how|what|the|your|a|where|who) ..8',
    yes: ['Can you describe how an order gets from the phone to the yard?', 'Describe a typical day for me.'],
    no: ['I can describe the system to you.'],
  },
  {
    phrase: '^ what happens (when|after|once|to|with|between) ..8|^ (talk|speak) to (me|us) about ..6',
    yes: ['What happens when an order comes in after five?', 'Talk to me about your warehouse.'],
    no: ['What happens if nothing changes?'],
  },
  {
    phrase: '(last time|the last time) ..6 (you|your) ..8',
    question: true,
    yes: [
      'Last time you had to show records, what did that look like?',
      'When was the last time your boiler was serviced?',
    ],
  },
  {
    phrase:
      'i (would|will)? ..1 (like|love|am curious|am keen|want|am interested) to ..1 (hear|understand|learn|know) ..3 (how|what|where|about|who|more about)? ..2 (you|your|<placeholder>) ..6 (@now|handle|do|run|use|work|manage|organise|deal|team|process|situation|set up|set|up|approach|business|plant|shop|plans)',
    yes: ["I'd love to hear how you handle returns today.", "I'd like to understand your current set-up."],
    no: ["I'd like to know your name."],
  },
];

/** Asks where they are now. */
const toThem: MovePatterns = {
  move: 'question-now',
  makes: [...NOW, ...NOW_WIDE, ...NOW_TOLD],
  never: [...SMALL_TALK, ...NOT_TOLD].map((trap) => ({ ...trap, sentence: true as const })),
};

/** "How is the rota made?": a question that names neither side is about theirs, unless it points at what was just said. */
const aboutThem: MovePatterns = {
  move: 'question-now',
  makes: [
    {
      phrase:
        '^ (how|who|which|where|why|what) !(if|about|else|happens|next|now) (is|are|was|were|do|does|did|has|have|VERB|NOUN|NOUN ..2 (is|are|do|does|has|have)) !(it|this|that|there|next|he|she) ..2 (NOUN|VERB|ADJ|that) ..8 \\?',
      question: true,
      yes: ['How is the rota made?', 'And who signs the invoices off?', 'Which depot does the nights?'],
      no: ['Who is speaking, please?', 'What is this?', 'How does it work?', 'What do we do about it?', 'Why is that?'],
    },
  ],
  never: [
    ...(toThem.never ?? []),
    {
      sentence: true,
      phrase: '(i|we|me|us|my|our|please)',
      no: ['What do we do about it?', 'Who is speaking, please?'],
    },
  ],
};

export const questionNow: readonly MovePatterns[] = [toThem, aboutThem];
