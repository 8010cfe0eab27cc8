import type { Pattern } from '../moves/types';

/** Taking the sale for granted, and asking for it in the formal way: when to start, the purchase order, the listing. */
export const CLOSE_ORDER: readonly Pattern[] = [
  {
    phrase: '^ ..2 (you|sir|boss|madam)? ..1 (order|take|buy|book) <number> ..3 (now|today|first) ..4',
    about: 'buy',
    yes: ['You order two cases now, I arrange it for tomorrow morning.'],
    no: ['They pay two now.'],
  },
  {
    phrase:
      '({give}|{try}|{place}|{send}) (us|me)? ..1 (one|a|just one|only one|your) ..2 (small|first|trial|test|sample)? ..1 (order|job|chance) ..6 (and|to) ..1 (see|try|prove|show|judge|compare)',
    about: 'buy',
    yes: [
      'No problem sir, give us one small order only and see.',
      'Just give us a trial order and judge for yourself.',
    ],
    no: ['Give me a chance to show you.'],
  },
  {
    phrase:
      '(better|best|must|should|need to|have to|please|kindly) ..1 you? ..1 (confirm|decide|book|reserve|lock in|pay|order|sign) ..2 (this (week|month)|today|now|before|early|soon|quickly|already|so)|so (i|we) can ..1 (reserve|lock|hold|block|secure) ..3',
    about: 'decide',
    yes: ['Better you confirm this week so I can reserve for you.', 'Please decide early if possible.'],
    no: ['You should book a table early on Fridays.'],
  },
  {
    phrase:
      '(can|could|shall|able to|let us|should) (i|we|you)? ..1 (get|have) (that|this|it) (signed|ordered|over the line|on order)|reason ..1 (why)? (i|we|you) (could|can|would|should) not ..2 (start|begin|go ahead|sign|order|get started)|(like|want) (me|us) to (book|schedule|arrange|order|set up) (the|your|an) ..1 (installation|delivery|fitting|onboarding|order)|when (can|shall|could|should|would you like|do you want) (us to|we) (start|begin|deliver|install) ..1 (\\?|work)|would you (like|want|prefer) (it|them|that|this|yours|these) (delivered|shipped|installed|fitted|sent out)|(can|may|shall|should) (i|we) put you down \\?',
    about: 'buy',
    question: true,
    yes: [
      'Would you be able to get that signed today?',
      'Is there any reason why we could not start this week?',
      'Would you like me to book the installation?',
      'So when can we start?',
      'Would you like it delivered on Monday?',
    ],
    no: ['When can we start to look at the figures?', 'When do you deliver?', 'Why could they not start in May?'],
  },
  {
    phrase:
      '(may|can|could|shall|would like to|want to) (i|we)? ..1 (have|get|expect|receive|ask for|ask you for) (the|your|a|an) ..1 (order|business|custom|purchase order|po|listing|instruction) ..1 (\\?|from you|today|now|sir|madam|please|$)|(shall|can|may|could|will|should) (i|we) ..1 (send|raise|issue|email|prepare) ..2 (invoice|proforma|purchase order|po)|(please|kindly) ..5 (approve|release|place|process|confirm|sign|issue) ..2 (po|order|quotation|quote|purchase order|proposal|contract|agreement)|(request|requesting) you to ..1 (place|release|approve|confirm|issue|sign|process|order|buy)',
    about: 'buy',
    yes: [
      'May I have the order, sir?',
      'Could we have a purchase order from you?',
      'Shall I raise the invoice?',
      'Kindly approve the quotation.',
      'We request you to place the order at the earliest.',
      'Can I ask for your business?',
    ],
    no: ['Could I have the order of the day?', 'Please confirm the date.', 'When did the purchase order go out?'],
  },
  {
    phrase:
      '(consider|take on|choose|appoint|have|want|try) us as your|@we (can|could|would like to|want to|hope to|would love to) ..1 be your ..2 (supplier|vendor|provider|partner|agent|broker|contractor|bank|printer)|(are|would) you ..1 interested in (our|my|this) ..2 @product',
    about: 'buy',
    yes: [
      'Would you consider us as your second supplier?',
      'We would like to be your supplier.',
      'Would you be interested in our software?',
    ],
    no: ['Would you be interested in our findings?', 'Who is your supplier today?', 'They chose us as their printer.'],
  },
  {
    phrase:
      '(can|could|may|shall|let) (i|we|me|us) ..1 (leave|send|drop|bring) ..5 to (try|test)|(would|do) you ..1 (like|want|fancy) ..2 (sample|samples)|giving (it|us|this|them|our NOUN) a (try|go|shot|test)',
    about: 'trial',
    yes: ['Can I leave one with you to try?', 'Would you like a free sample?', 'Do you fancy giving it a try?'],
    no: ['They were giving it a try last year.', 'Would you like to see the sample they chose?'],
    question: true,
  },
  {
    phrase:
      '(need|want|ask|asking|urge|like) you to (decide|commit|sign|order|buy|say yes)|you (need|have|must|should|ought) ..1 (decide|act|order|sign|commit|buy) ..2 (today|now|by|before|right away|this week)',
    about: 'decide',
    yes: ['I need you to commit today.', 'You have to decide before Friday.', 'You must act now.'],
    no: ['You do not have to decide today.', 'I am not asking you to buy.', 'Your board has to decide by May.'],
  },
  {
    phrase:
      '(would|is|does|will) (that|this|it|<money>) ..2 (within|in|inside|into) ..1 budget ..1 \\?|how much (have you got|do you have) ..1 (to spend|to invest|set aside|available|budgeted)',
    about: 'budget',
    question: true,
    yes: ['Would that fit within your budget?', 'Is that within budget?', 'How much have you got to spend?'],
    no: ['Is training in the budget you plan in May?'],
  },
  {
    phrase:
      'if you ..2 (sign|order|book|decide|commit|buy|confirm|enrol|enroll|register|pay|say yes|take it|come on board|switch|give (me|us) (the|your|a) (go ahead|green light|ok|okay|word|signature|nod)|give the (go ahead|green light)) ...9 (i|we|you|he|she|they) (will|can|would|could)? ..1 (hold|keep|lock|get|give|knock|save|guarantee|waive|throw|include|freeze|honour|honor|discount|take|deduct|add|have|pay)',
    yes: [
      'If you sign before the holiday we hold the prices of last year.',
      "If you give me the go-ahead before the 30th, I'll hold the spring price for you.",
      'If you order today you get the second one free.',
    ],
    no: ['If you decide on Monday, tell me.', 'If they sign before the holiday they keep the price.'],
  },
  {
    phrase:
      '(make|give|pledge|set up|consider) ..2 ({pledge}|{donation}|{contribution}|{gift}|{bequest}) !(bag)|(would|will|could|can|may) ..3 (donate|sponsor|pledge|become a ..1 (patron|sponsor|donor|backer|supporter|benefactor)) ..2|(block|reserve|book|hold|secure) (your|you a|a|the) ..1 (slot|place|seat|spot|unit|space) (in|on) (the|our|this) ..1 ({package}|{plan}|{programme}|{program}|{course}|{scheme}|{batch}|{offer}|{promotion}|{campaign})',
    yes: [
      'Would you be willing to make a pledge today?',
      'Could your firm sponsor the evening?',
      'Would you become a patron?',
      'Should I block your slot in the package?',
      'Shall I reserve you a place on the programme?',
    ],
    no: ['How much did they donate?'],
  },
  {
    // What they bought is to begin, today.
    phrase:
      '(shall|should|can|may|could|will|let|want) (i|we|me|us) (to)? ..1 (start|begin|activate|set up|renew|switch on|turn on|launch|issue|extend|kick off) ..1 (the|your|a|our|that) ..2 ({subscription}|{service}|{contract}|{plan}|{policy}|{membership}|{cover}|{order}|{work}|{job}|{installation}|{rollout}|{campaign}|{project}|{licence}|{license}|{delivery}|{deliveries})|(shall|should|can|could|would|may|will) (i|we|you) (start|begin|commence|deliver|install|kick off) ..1 (<date ..31>|on the|with you|work|right away|straight away)',
    question: true,
    yes: ['Should I start the subscription today?', 'Shall we start this Friday or on Monday?'],
    no: ['Could we start with the meeting on Friday?'],
  },
  {
    phrase:
      '(how about|what about|what if|why not|why do not|let us|shall|could|can|suppose|maybe|perhaps|would you|may|so|propose|suggest|like to|and) ..1 (we|you|i|to|us)? ..1 (start|begin|try|kick off|open|go|starting|beginning) ..1 (with|on|by|off|small with)? (just|only)? (a|an|one|two|three|some|<number>) ..1 (first|small|test|trial|little|single|sample|opening|pilot|initial)? ..1 ({order}|{batch}|{pallet}|{site}|{branch}|{group} of|{shipment}|{delivery}|{container}|{store}|{van}|{truck}|{department}|{package}|{project}|{month}|{phase}|{consignment}|{lorry}|{case}|{box}|{load}|{licence}|{license}|{user}|{seat}|{crew}|{shift})',
    yes: [
      'How about we start with a small order?',
      'Shall we start with a first group of ten?',
      'Shall we start with one branch?',
    ],
    no: ['Shall we start with a few questions?', 'Would you start with the oldest site when you think of waste?'],
  },
  {
    phrase:
      '@we ..1 (just|only|would|do|still|will|am)? (need|want|require|waiting for|like) ..2 your ..1 (authorisation|authorization|approval|signature|go ahead|okay|ok|consent|green light|confirmation|nod) (to|so|and|on|for|today|now|by|\\?|$) ..3|(need|want|like|ask|asking) ..2 (yes or no|yes or a no|straight yes)',
    yes: ['I just need your authorisation to proceed.', 'I need a yes or no from you today.'],
    no: ['Do the trucks need your approval to leave?', 'Who else has to give approval?'],
  },
  {
    // The discount hangs on a yes.
    phrase:
      '@we (can|will|could|would|may|am able to|are able to) ..2 (hold|keep|lock|lock in|give|knock|save|guarantee|waive|throw|include|freeze|honour|honor|discount|take off|deduct|deliver|ship|dispatch|install) ..9 (if|when|provided|once|as long as) you ..2 (sign|order|book|decide|commit|buy|confirm|enrol|enroll|register|pay|say yes|go ahead|join|come on board|switch|place) ..3',
    yes: ['I can lock in that rate for you if you commit today.'],
    no: ['I can show you the figures when you book in June.'],
  },
  {
    phrase:
      '(let|allow) us (to)? (do|handle|take|quote for|run|try|print|paint|clean|build|deliver|supply|ship) ..1 (one|a|an|your) ..1 (first|next|small|test)? ({job}|{order}|{project}|{room}|{run}|{shipment}|{site}|{delivery}|{batch})|@we (can|could|will) ..1 (have|get) you ..2 (up and running|live|switched|switched over|covered|insured|set up|on board|connected) ..2 (by|today|tomorrow|within|in|on|before|this|next|now)',
    yes: ['Let us do one job for you at half price.', 'I can have you up and running by Monday if you say yes now.'],
    no: ['Let us do the sums.', 'We can have a man up and running by Monday.'],
  },
  {
    // From now on they are to buy here.
    phrase:
      '^ buy (one|two|three|<number>) ..3 (get|and)|^ (just|please|simply|so|why not|come on)? (try|test|use) (it|us|one|this|them|our NOUN) (for|out|free)|@we will ..1 (send|email|raise|issue) ..2 invoice|(can|could|may|shall|let|might) (i|we|us|me) ..1 (take over|take on|handle|manage|move|transfer|bring over) your ..1 ({account}|{business}|{contract}|{policy}|insurance|{portfolio}|{listing}|{order})|(consider|think of|think about|open to|ready to|ready for|willing to|look at|interested in) (changing|switching|change|switch|moving|move|a change of|a switch of) ..2 ({supplier}|{provider}|{vendor}|{bank}|{broker}|{agency}|to us|over to)|(would|does|is|will|could) ..1 (<date ..31>|<time>) ..2 (work|suit|good|okay|ok|do|fine) ..2 for (the|your|a|our) ..1 (first)? ({delivery}|{installation}|{order}|{shipment}|{fitting}|kick off)',
    yes: [
      'Buy two and you get the third one free.',
      'Just try it for a month, no risk.',
      "I'll send you an invoice for the first month.",
      'May we take over your account from January?',
      'Would you consider changing supplier now?',
      'Would Friday work for the first delivery?',
    ],
    no: ['They consider changing the roof.', 'Would Friday work for the first visit?'],
  },
  {
    phrase:
      '(book|put) you in for (the|an|your) ..1 ({installation}|{fitting}|{delivery}|{onboarding})|(can|shall|let|may|could|should) (i|me|us|we) ..1 (add|put) you (to|on|onto) (the|our|my) ..1 (list|waiting list|books|register|roster|programme|program|scheme)|^ (so|then)? are we (good to go|all set|in business)|(like|want|take|secure|grab) one of (the|our) ..2 ({place}|{seat}|{spot}|{unit}|{plot}|{package})|(what|which) ..1 (price|figure|discount|terms|rate|offer) (would|will|could) ..1 (make|get|persuade|convince|bring|win) you|(shall|can|could|should|let) (we|us) ..1 (go with|go for|take|settle on|settle for|stick with) (the|our|this|that) ..2 ({plan}|{package}|{option}|{model}|{version}|{programme}|{tier}|{bundle}|{size})|(let me|can i|shall i|could i|may i|i will) ..1 (send|drop|ship|post|leave) you ..2 (sample|samples|trial|starter) ..2 to (try|test)',
    yes: [
      "I'd like to book you in for the installation.",
      'Shall I add you to the list of buyers?',
      'Are we good to go?',
      'Would you like one of the last five places?',
      'What price would make you switch?',
      'Shall we go with the yearly plan then?',
      'Let me send you a sample pack to try.',
    ],
    no: ['Which price would you call fair?', 'Shall we go for the second week?'],
  },
];
