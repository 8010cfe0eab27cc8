import type { Pattern } from '../moves/types';

/** Asking for the order, the signature, the account or the money. */
export const CLOSE_BUY: readonly Pattern[] = [
  {
    phrase:
      '(would|will|do|are|might|could) (you|your NOUN) ..1 (be)? (like|want|wish|care|ready|willing|happy|prepared|open|interested|keen|consider|considering|comfortable|able|set|game|good) ..1 (to|in|with|about|of)? (just|also|maybe|already|actually|perhaps|go ahead and)? (@commit|@buy)',
    about: 'buy',
    question: true,
    yes: [
      'Would you like to place an order today?',
      'Are you ready to get started?',
      'Would you be interested in buying two of them?',
      'Do you want to sign up before the end of the month?',
      'Would you consider moving your account to us?',
      'Are you happy to go ahead?',
      'Would you be willing to subscribe for a year?',
      'Would you be open to working with us?',
    ],
    no: [
      'Would you like to see what the others ordered?',
      'Are you happy with the people you buy from?',
      'Do you want to hear why they signed?',
      'Are you open to new suppliers?',
      'Are you considering a second plant?',
    ],
  },
  {
    phrase:
      '(would|will|can|could) you ..1 (just|please|be in a position to|go ahead and|at least|also)? ..1 @commit|(would|will|could) you @buy ..2 (from us|from me|today|now|right now|tonight|this week|with us)|(ready|willing|keen) to (@commit|@buy) ..3 \\?',
    about: 'buy',
    question: true,
    yes: [
      'If I could save you ten percent, would you sign up today?',
      'Can you give us the order now?',
      'Would you buy one from us?',
      'Could you please sign the agreement?',
      'Ready to sign?',
    ],
    no: ['Would you buy it again, we asked them?', 'Can you order spare parts yourselves?', 'Could you sign him out?'],
  },
  {
    phrase:
      '(can|could|may|shall|should|might|let|why do not) (i|we|me|us) ..2 (sign|enrol|enroll|register|subscribe) (you|your NOUN|both of you|him|her|them|everyone) ..1 (up|on|in|for|today|now|as|to|\\?|$)|(can|could|may|shall|should|might|let|why do not|do you say) (i|we|me|us) ..2 (get|have) (you|your NOUN|everyone) ..2 (signed|started|onboarded|enrolled|registered|subscribed|going|up and running|on board|set up|switched)|(can|could|may|shall|should|might|let|why do not) (i|we|me|us) ..2 (set|start) (you|your NOUN) ..1 (up|off) ..1 (with|on|today|now|for|\\?|$)',
    about: 'buy',
    yes: [
      'Can I sign you up?',
      'Shall we get you started today?',
      'Let me get you set up with an account.',
      'Could I register your team for the basic plan?',
      'Why don’t we get you switched over this month?',
      'Shall I set you up with ten seats?',
    ],
    no: ['Can I get you a copy?', 'Shall I set you up with Anna for half an hour?', 'May I sign in at your reception?'],
  },
  {
    phrase:
      '(can|could|may|shall|should|let|would like to|will|want to|like me to|like us to|happy to|just) ..2 (take|place|write up|process|put|put in|put through|book|finalise|finalize|confirm|complete) ..1 (your|the|an|a|that|this) ..2 (order|purchase|subscription|payment|deposit)',
    about: 'buy',
    yes: ['Can I take your order?', "I'll put the first order through now.", 'Shall we process the payment?'],
    no: ['How long did it take to place your last order?', 'Who can place an order on your side today?'],
  },
  {
    phrase:
      '(put|mark) (you|your NOUN) ..1 down for ..1 (<number>|one|a dozen|a box|a case|a pallet|a couple)|(how many|what quantity|how many NOUN) (would|shall|will|can|should) (you (like|take|be taking|order|be ordering|want|go for)|i (put|send|reserve|book)|we (put|send|reserve|book))|(which|what) ..1 (plan|package|tier|model|size|colour|color|version|bundle) (would|shall|will|should|do|suits|works|sounds) ..2 (you|i|we) ..1 (like|prefer|want|go|put|choose|take|best|better|\\?)',
    about: 'buy',
    yes: [
      'Shall I put you down for two boxes?',
      'How many would you like?',
      'Which plan would you prefer?',
      'What quantity shall we send?',
      'Which package suits you best?',
    ],
    no: [
      'How many drivers do you need each week?',
      'Which plan are you on today?',
      'Can I put you down for Tuesday at ten?',
      'How many people would you bring along?',
    ],
  },
  {
    phrase:
      '(can|could|may|need|just|give|take|get|grab|have|read|require|confirm|want|use) ..4 (your|a|the|you) ..3 (card|bank|payment|billing|debit|account) (number|details|detail|information|info|authorisation|authorization)|(which|what) ..1 (card|payment method) (would|will|shall|should|can|do) (you|i|we)|(need|require|take|ask for|asking for|want|just) ..3 (deposit|down payment|prepayment|first payment|purchase order|signature) ..3 (from you|today|now|to start|to get|to secure|to hold|to reserve|up front|upfront|to begin|\\?|$)',
    about: 'buy',
    yes: [
      'I just need your card details.',
      'Can I grab a credit card number?',
      'Which card would you like to use?',
      'We only need a small deposit today.',
      'All I need is your signature.',
    ],
    no: ['We never ask for your bank details.', 'Which card do your customers pay with?'],
  },
  {
    phrase:
      '(would|will|shall|can|could) (you|that|it) ..2 (pay|paying|be paying|be) ..1 (by|on|with|in) ..2 (card|invoice|cash|cheque|check|transfer|debit|instalments|installments)|(would|will|do) you ..1 (prefer|rather|like|want|be)? ..2 (pay|paying|payment|billing|be billed|bill) ..2 (monthly|annually|yearly|quarterly|upfront|up front|today|now)',
    about: 'buy',
    question: true,
    yes: [
      'Will you be paying by card or by invoice?',
      'Would you prefer to pay monthly or annually?',
      'Will that be by card?',
    ],
    no: ['How do you pay your drivers?', 'Would they pay by card?'],
  },
  {
    phrase:
      '(shall|can|could|should|let|will|may|want|like) (i|we|me|us) ..3 (send|email|draw up|draft|start|prepare|fill in|fill out|do|drop|bring|get|go through|sign) ..2 (the|a|an|our|that|this|you the|you a|you our|over the|out the|through the) ..2 (contract|agreement|paperwork|order form|engagement letter|docusign|letter of intent|sign up form|application form|terms)|@we (will|can|could|would like to) ..2 (send|email|draw up|draft|prepare|drop|bring) ..4 (contract|agreement|paperwork|order form|docusign|letter of intent)|(sign|complete|fill in|fill out|return) (the|our|a|this|that) ..1 (contract|agreement|paperwork|order form|form|letter|dotted line)',
    about: 'buy',
    yes: [
      'Shall I send over the contract?',
      "I'll email you the agreement to sign.",
      "Let's get the paperwork done.",
      'Just sign the order form and send it back.',
    ],
    no: [
      'Can I see your present contract?',
      'When does the agreement you have run out?',
      'You need not sign a contract.',
    ],
  },
  {
    phrase:
      '(can|could|may|shall|should|let|like|want) (i|we|me|us) (to)? ..1 (go ahead and)? (process|ship|activate|submit|write up|reserve|hold|book|order) (that|it|this|your first|the first|your order|one|two|a NOUN|an NOUN|<number>) ..3|(shall|can|could|should|may|let) (i|me|we|us) ..1 go ahead and ..1 (get|place|ship|process|set up|activate|order|start|send|put) ..4|(shall|can|should|let) (i|me|we) write (it|this|that|you) up|(can|could|may|shall|let|@we can|@we will|@we could) (i|we|me|us)? ..1 (set up|open|activate|create) ..1 (your|an|the) ..2 account|(can|could|may|shall|let|should|will) (i|we|me|us) ..1 set (you|it|that|this|everything|your account|the account|an account) up (right|now|today|straight|for|with|\\?|$|,)|(please|kindly) ..1 (confirm|place|release|issue|arrange|share) ..2 (order|po|payment|purchase order|advance)',
    about: 'buy',
    yes: [
      'Shall I process that for you?',
      'May I reserve one unit for you?',
      'Should I go ahead and ship your first case?',
      'I can open your account right now.',
      'Kindly release the purchase order.',
      'Shall I write it up?',
    ],
    no: ['May I book a table for the two of us on Tuesday?', 'Could I order my thoughts for a second?'],
  },
  {
    phrase:
      'which (one|of (them|these|those|the two)|option|NOUN) ..1 (would|will|shall|do) you ..2 (go with|go for|take|choose|order|buy)|(need|take|get|grab|have|require|put) ..5 (credit|debit) card|(can|could|shall|may) (i|we) count you in \\?|(do|would) you (want|like) to (do|have|get|take|buy) (this|it|one|that) ..1 \\?|something (that)? you ..3 (buy|order|do|go for|sign up for|try|commit to|purchase|invest in) ..2 \\?|(can|could|may|shall|let) (i|we|me|us) ..1 (get|book|put|pop|have) (you|your NOUN) ..1 (booked|signed)? ..1 (on|onto) ..1 (the|our|a) ..3 (plan|package|programme|program|scheme|tier|deal|policy|subscription)|(would|will|could|can) you ..2 (list|insure|sell|bank|insuring|listing) your ..2 (with|through) (me|us)',
    about: 'buy',
    yes: [
      'Which of them would you like to take?',
      'All I need is a credit card to hold it.',
      'Can we count you in?',
      'So do you want to do this?',
      'Is that something you would order?',
      "Let's get you booked on the starter plan.",
      'Would you list your flat with me?',
    ],
    no: ['Which one would you like to see first, Tuesday?', 'Is that something you see in your shops?'],
  },
  {
    phrase:
      '(give|hand) (us|me) ..1 (your|the|an|a) ..1 (business|order|job|contract|listing|account|work|custom|mandate|instruction)|(win|earn|have|get) your (business|custom|order|listing|account|mandate) ..2 (today|now|tonight|this week|\\?)',
    about: 'buy',
    yes: [
      'Would you give us the job?',
      'Just give us an order and you will see.',
      'What would it take to earn your business today?',
      'Could we have your business?',
    ],
    no: ['They gave us the job in May.', 'Who would give me an account of that?'],
  },
  {
    phrase:
      '(why not|why do not you|why do you not|why would you not|do not you think you should) ..1 (@commit|@buy)|(shall|can|could|should) we ..1 (go ahead|proceed|move forward|move ahead|do business|shake ..1 on|call it a deal|get the ball rolling|get (this|it) (done|signed|in place|started|going|over the line)|make it official)|let us ..1 (do business|shake ..1 on|get the ball rolling|get (this|it) (done|signed|in place|over the line)|make it official|go ahead)',
    about: 'buy',
    yes: [
      'Shall we go ahead?',
      "Why don't you sign up today?",
      'Can we shake hands on it?',
      "Let's get this signed.",
      'Should we move forward with the order?',
    ],
    no: ['Why did they not sign up?', 'Shall we go ahead and find a date?', 'Could we move forward with a meeting?'],
  },
  {
    phrase:
      '^ (just|please|kindly|simply|so|and|you can|you could)? (buy|purchase|order|subscribe|enrol|enroll|sign up|register|switch|join|upgrade|renew|reserve|book|enlist) (it|them|yours|one|from us|with us|your NOUN|a NOUN)? (now|today|tonight|tomorrow|this (week|month|afternoon|morning)|before|by|while|and (get|save|receive|we|you|i))|(go to|visit|go on|log on to|click on|click) ..5 and (register|order|buy|sign up|subscribe|enrol|purchase)|^ (just|please|simply|so|you can)? (buy|order|subscribe|enrol|enroll|sign up|register|switch) (now|today|online|here|with us|before|by|for (just|only|as little)|and (get|save|receive|you will|enjoy)|to us)',
    about: 'buy',
    yes: ['Order today and get the second one free.', 'Sign up now.', 'You can subscribe online.'],
    no: ['Order books are full this year.', 'Buy local, the sign said.'],
  },
  {
    phrase:
      '@we (would|will)? (like|love|want|wanted|hope|am hoping|am calling|am ringing|am here) to (sell you|sign you|get your order|get an order|take your order|open an account for you|sign you up|get you ..1 (signed|on board|started|switched|set up|onboarded)|win your business|have your business|get your business|have you (as|on))',
    about: 'buy',
    yes: [
      "I'd like to open an account for you.",
      "I'm calling to sign you up for our service.",
      'We want to get you on board this month.',
      'I would love to have you as a customer.',
    ],
    no: ["I'm not calling to sell you anything."],
  },
];
