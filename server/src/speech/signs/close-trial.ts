import type { Pattern } from '../moves/types';

/** Asking them to try it: a trial, a pilot, a test order. */
export const CLOSE_TRIAL: readonly Pattern[] = [
  {
    phrase:
      '(would|will|could|might) you ..5 (a|an|our|the|one|some|free) ..3 @trial|(would|will|might|does|is) (a|an|our|the|one) ..3 @trial ..1 (be|make|suit|help|work|sound|interest|something)|are you ..1 (open|up|interested|ready|willing|happy|keen|ok|okay|game|free) ..4 @trial|(do you|would you|^) ..1 (want|fancy|care|like|interested|open|up|ready|keen|how about|what about|why not) ..5 @trial',
    about: 'trial',
    question: true,
    yes: [
      'Would you be open to a free trial?',
      'Are you up for a four-week pilot in one branch?',
      'Want to start with a test account?',
      'How about a trial order?',
      'Would a short pilot be of interest?',
      'Could you run a small pilot for us?',
    ],
    no: [
      'Do you offer a free trial yourselves?',
      'Are you running a pilot with somebody today?',
      'Would you like to see how their pilot went?',
    ],
  },
  {
    phrase:
      '(can|could|may|shall|should|let|might) (i|we|me|us) ..5 (a|an|our|the|you|free|some|one|with|on) ..3 @trial|@we (would|will|can|could)? (like|love|want|propose|suggest|recommend|offer|start|begin|set|put|get|be happy|be glad|arrange) ..6 @trial',
    about: 'trial',
    yes: [
      'Could we start with a two-week pilot?',
      'Let me set you up with a free trial.',
      "I'd like to offer you a thirty-day trial.",
      'I suggest a small pilot with five of your drivers.',
      'Can I put you on a free trial?',
    ],
    no: ['We ran a pilot with three clinics last year.', 'May I ask how your pilot went?'],
  },
  {
    phrase:
      '(would|could|will|can|might|why do not|want|like|willing|happy|open|ready|care|interested|^ why not) (you)? ..3 (try|trying|test|testing|trial|trialling|sample|sampling|test drive) (it|us|them|this|one|our|ours|out|some|the NOUN (for|free))',
    about: 'trial',
    question: true,
    yes: [
      'Would you like to try it for a month?',
      'Why not test it with one team?',
      'Would you be willing to try us on one route?',
      'Happy to trial our service in one shop?',
    ],
    no: ['Could you try him again?', 'Would you try this number for me?', 'Have you tried it before?'],
  },
  {
    phrase:
      '(^|you|to|just|not|please|could|would) ..2 give (it|us|this|them|our NOUN) a (try|go|shot|spin|whirl|test|chance)',
    about: 'trial',
    yes: ['Just give it a try.', 'Would you give us a go on your next job?'],
    no: ['Please give us a chance to visit you.', 'Four hotels gave it a try.'],
  },
  {
    phrase:
      '@we (am|was|were|would|will)? ..1 (hoping|hoped|hope|like|love|want|wanted|prefer|wondering if|wonder if|asking) (that)? you (would|to|could|might|can|will) ..1 (trial|test|pilot|sample|try (a|an|our|the|one|two|it|them|some|out))',
    about: 'trial',
    yes: [
      "I was hoping you'd trial a box on two of your patients.",
      "We'd love you to try a case in one shop.",
      'I wondered, and I would like you to pilot it.',
    ],
    no: ['They wanted you to pilot it.'],
  },
  {
    // What is to be fetched and used at once.
    phrase:
      '(you can|you could|please|just|simply|go ahead and|^|^ (then|now|and|so)|i want you to|let us) (download|install|activate|register for|sign up for|log in to|log on to) ..2 (app|application|software|trial|programme|program|platform|tool|account|plugin|demo version|starter kit) ..6',
    yes: ['You can download the app now and start straight away.', 'Please install the software while I hold.'],
    no: ['Can your drivers download the app at present?'],
  },
];
