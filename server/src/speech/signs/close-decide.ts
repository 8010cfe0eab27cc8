import type { Pattern } from '../moves/types';

/** Asking for a yes, a decision, a budget. */
export const CLOSE_DECIDE: readonly Pattern[] = [
  {
    phrase:
      '(can|could|will|would) you ..3 (decide|commit|make ..2 decision|make up your mind|say yes|give (me|us) (a|an|your) ..1 (yes|answer|decision|commitment|word|go ahead)) ..4|are you ..4 (ready|able|prepared|in a position|willing|comfortable) ..1 (to)? ..2 (decide|commit|deciding|committing|make ..1 decision|say yes|agree to)',
    about: 'decide',
    question: true,
    yes: [
      'Can you make a decision today?',
      'Are you ready to commit?',
      'Could you give me a yes this afternoon?',
      'Are you in a position to decide now?',
    ],
    no: [
      'When will you decide on the new site?',
      'How do you decide who comes on the list?',
      'Could you decide which day suits you better?',
      'Can you commit to half an hour?',
    ],
  },
  {
    phrase:
      '(can|could|may) (i|we) ..2 (count on|get|have|take) ..2 (your (business|order|commitment|decision|yes|go ahead|signature|approval)|a (yes|decision|commitment|deal|firm yes|verbal|verbal yes|verbal commitment)|you on board|you in on)|(do|have) we ..1 (have|got)? a deal|is (it|that) a deal|(we|i) ..1 (count|rely) on your (order|business|signature)',
    about: 'decide',
    question: true,
    yes: ['Do we have a deal?', 'Can I count on your order?', 'Could we have a decision by Friday?', 'Is that a deal?'],
    no: ['Can I count on your team to be there?', 'Is it a deal with a fixed price you have today?'],
  },
  {
    phrase:
      '(what|anything|something|what else) ..4 (stop|stops|stopping|keep|keeps|keeping|prevent|prevents|preventing|hold|holds|holding) you ..2 (from|back) ..3 (@commit|@buy|saying yes|deciding|today)|what ..2 (would|will|does|is) it (take|need|going to take) ..6 (decide|yes|your business|@commit|@buy|deal)|what ..1 (do|would) you need ..3 (to (decide|say yes|make a decision|@commit|@buy))',
    about: 'decide',
    question: true,
    yes: [
      "What's stopping you from signing today?",
      'What would it take to get a yes?',
      'Is there anything keeping you from going ahead?',
      'What do you need to make a decision?',
    ],
    no: ['What is keeping you from growing?', 'What would it take to cut that in half?'],
  },
  {
    phrase:
      '@we (do)? (need|want|would like|must have|am looking for|will need|would need|require|expect) ..3 (decision|commitment|answer|firm yes|yes|go ahead|approval|confirmation of the order) ..2 (from you|by|today|now|this|before|right away|on the spot|$)|let (me|us) know ..2 (your decision|whether you want to (@commit|@buy)|if you want to (@commit|@buy)|if you would like to (@commit|@buy))',
    about: 'decide',
    yes: [
      'I need a decision by Friday.',
      'I would like your commitment today.',
      'Let me know if you want to go ahead.',
      'We need an answer before the end of the month.',
    ],
    no: ['We would like your answer to one question.', 'I need no decision from you.'],
  },
  {
    phrase:
      'what (is|would be|are) (your|the) ..3 (budget|price range|price point|price limit)|(what|which) ..2 (kind|sort|size|type|level|range|amount) of (a|an)? ..2 (budget|spend|investment)|(what|how much|which) ..1 budget (do|have|would|is|are|can|range|did)|how (big|much|large|high) (is|would be) (your|the) ..3 budget|what budget ..4 (you|have|working)|what your ..2 budget (is|would be|might be|looks like|range is)|(know|share|tell me|have|ask) ..1 (your|the) ..1 budget ..1 (please|sir|madam|\\?)|(what|which) (sort|kind)? (of)? ..1 (figure|number|price|amount|sum|budget) ..2 you ..2 (in mind|have in mind|thinking of|looking at|comfortable with)',
    about: 'budget',
    question: true,
    yes: [
      "What's your budget for this?",
      'What kind of budget do you have?',
      'How much budget is there for this year?',
      'How big is your training budget?',
      'What budget are you working with?',
      'Can I ask what your budget is?',
      'What sort of figure do you have in mind?',
      'May I know your budget, sir?',
    ],
    no: [
      'What is your budget cycle like?',
      'When do you set your budget?',
      'What happens to your budget when a lorry stands still?',
    ],
  },
  {
    phrase:
      '(do|would|might) you ..1 have ..3 (budget|funds|funding|money) ..1 (aside|for|this|left|available|allocated|in place|to spend|ready|approved|\\?|$)|have you ..1 (budgeted for (this|that|it|such|something|any|us)|(got|set|put|put aside|set aside|allocated) ..3 (budget|funds|funding|money) ..1 (aside|for|this|left|available|in place|ready|\\?|$))|(is|would) there ..2 (be)? ..2 (budget|money|funding) ..1 (for (this|that|it|such|something|us)|left|this|available|set|aside|in|\\?)|(would|does|can|will|could|does) (your|the|that) ..2 budget ..2 (stretch|allow|cover|run|extend|fit|accommodate|permit)|(give|tell|share with) (me|us) ..3 (your|a rough|a ballpark|an idea of your|an idea of the|the) ..2 budget|<money> ..5 (fit|fits|within|in) ..2 budget',
    about: 'budget',
    yes: [
      'Do you have a budget for this?',
      'Have you set aside any budget?',
      'Have you budgeted for it?',
      'Is there any budget left this quarter?',
      'Could you give me a rough budget?',
      'Does $500 a month fit your budget?',
      'Would your budget stretch to that?',
    ],
    no: [
      'I know your budget is set in March.',
      'Do you have budget meetings in May?',
      'Your budget round begins soon.',
      'Nobody has budget for this in June.',
    ],
  },
  {
    phrase:
      'how much (are you ..1 (looking|willing|prepared|able|happy|hoping|planning|ready|comfortable|thinking) ..1 (to|of|with) (spend|spending|invest|investing|pay|paying|budget|put)|(can|could|would|will) you ..2 (spend|invest|afford|pay|put in|put aside|budget)|do you (want|plan|wish|have|intend) to (spend|invest|pay|put)|have you ..1 (budgeted|set aside|allocated|put aside))|what (are you ..2 (willing|prepared|able|happy|looking|comfortable|hoping|ready)|(would|can|could|will) you) ..2 (pay|paying|spend|spending|invest|investing|afford) ..2 (for|on|in|a month|per|each|with|\\?)',
    about: 'budget',
    question: true,
    yes: [
      'How much are you looking to spend?',
      'How much could you invest each month?',
      'What are you willing to pay for that?',
      'How much have you set aside?',
    ],
    no: [
      'How much do you spend on cleaning today?',
      'What are you paying for power today?',
      'How much are you losing a month?',
      'What do you pay for it?',
    ],
  },
  {
    // What is in the purse, or put by for it.
    phrase:
      'you (set aside|put aside|earmarked|ring fenced|put by|allocated|allotted|budgeted) (for (this|that|it|such|something|us)|on (this|that|it)|to spend|\\?)|(money|funds|cash|capital|figure|amount|sum) ..2 (have you|you have|is there|there is|are you|you are) ..1 (set aside|put aside|earmarked|put by|allocated|budgeted|to (spend|invest)|looking to (spend|invest)|willing to (spend|invest))',
    question: true,
    yes: ['What kind of money have you set aside for this?', 'Roughly what sum are you willing to invest?'],
    no: ['Have you set aside an hour for training?'],
  },
  {
    // The offer is to be taken.
    phrase:
      '(will|would|can|could|are|do|did) you ..1 (like|want|going|ready|happy|willing|prepared|able)? (to)? (take|accept|grab|jump at|jump on|snap up|take up|take advantage of|say yes to|agree to|benefit from|go for) (the|this|our|my|that|it) ..1 ({offer}|{deal}|{price}|terms|{quote}|{quotation}|{proposal}|{discount}|{promotion}|promo|{rate}|{package})|(can|could|shall|let us|should|may) (we|us)? ..1 (agree|settle|shake hands|shake|decide|negotiate) ..1 (on)? (a|the|that|this|our|your) ..1 ({price}|{rate}|{figure}|{fee}|{terms}|{deal}|{contract}|{quantity}|{order})',
    yes: ['Will you take the offer?', 'Can we agree on a price now?', 'Would you be willing to accept our terms?'],
    no: ['Did they agree to the price?', 'Can we agree on a date?'],
  },
  {
    // A yes is to be given on the spot.
    phrase:
      '(can|could|will|would) you ..1 (approve|authorise|authorize|release|green light|sanction|clear) (it|this|that|the ({order}|{purchase}|budget|{spend}|{quote}|{quotation}|{proposal}|po|{payment}))|(give|get|have|need) (me|us) ..1 (the|a|your) ..1 (green light|thumbs up|nod|all clear)|(have|need|want|get) your (green light|thumbs up|nod|all clear)|(can|could|may|like to|want to|hoping to|trying to) (i|we)? ..1 (get|ask|persuade|convince) you to ..1 (@commit|@buy)',
    yes: [
      'Can you approve it today?',
      "Just give me the green light and I'll arrange everything.",
      'Can I get you to commit to a three month contract?',
    ],
    no: ['Can you clear the yard by noon?', 'Do they give you the nod when a truck is full?'],
  },
];
