import type { Trap } from './types';

/** What sounds like a loss and is none: what is asked, never lost or won back, a price, waste as a trade. */
export const NO_LOSS: readonly Trap[] = [
  {
    phrase:
      'by the time you ..1 (open|opened|read|got|get) ..2|(it|that|half of it|most of it|they) would be ..1 (wrong|old|out of date|useless)',
    no: ["I won't email you one, half of it would be wrong by the time you opened it."],
  },
  {
    phrase:
      '(in|by|through) the post|price list|({put}|{send}|{leave}|{drop}) ..5 ({sample}|{brochure}|{catalogue}|{leaflet}|{parcel}) ..6',
    no: ["Sure, I'll put a box of samples in the post today with our price list."],
  },
  // Wrapped in film; and what others do not tell is an insight.
  {
    phrase:
      'shrink (wrap|wraps|wrapping|wrapper|wrappers|wrapped|packer|packers|packing|pack|film|sleeve|sleeves|tunnel|tunnels|label|labels|bag|bags|fit)|(have|has|are|is) not (been)? ..1 (passing|sharing|telling|publishing|advertising|talking|published|advertised|passed)',
    no: [
      'Our shrink packer does forty cases a minute.',
      "I keep hearing ideas that owners haven't been passing around.",
    ],
  },
  {
    phrase:
      '(from|with|at|of|this is) Aa ..1 waste|(commercial|general|food|clinical|solid|industrial|hazardous|garden|your) waste|waste (management|collection|disposal|services|company|contract|removal|bins)',
    no: ['Hi, this is Declan from Corrib Waste.', 'Who takes your commercial waste at present?'],
  },
  {
    phrase:
      'lose you|@we (am|are) ..1 too late|(have|has|did) you ..1 (lost|lose|missed|miss)|waiting (room|rooms|list|lists|area|areas|time|times)|caught (us|me) ..1 (off guard|by surprise|out)|@we keep (running|hearing|seeing|finding|meeting|coming|getting)|(keep|keeping|kept) (you|him|her|them) (waiting|long)|(helped|stopped) ..4 (losing|missing|wasting)|(lose|losing|lost|miss|missed|waste|wasted|pay|paid) ..1 (fewer|less)|(fewer|less) ..2 (lost|losses)|(avoid|avoided|avoiding|escape|escaped) ..2 (fine|fines|penalty|penalties|loss|losses)|do not worry ..6|(no|without) ..1 (rush|hurry|penalty)|missed (my|our) ..1 (call|calls|email|emails|message|messages|visit)',
    no: ["I won't keep you waiting.", 'We helped them stop losing customers.', 'You would lose fewer patients.'],
  },
  {
    sentence: true,
    phrase: '(you|he|she) (said|told (me|us)|mentioned)',
    no: ["You told me last time you'd lost two drivers over Christmas.", 'He said the delay had cost them a fortune.'],
  },
  {
    sentence: true,
    phrase: '^ (what|who|where|which) (is|are|would|will|does|do|did|happens|happened) ..14 \\?',
    no: ['What would it cost you if nothing changed this year?', 'Who do you lose the most deals to?'],
  },
  {
    phrase:
      '(i|we) (would|might|could|will|have|also|fell|lost|missed|never|still)? ..1 ({lose}|{miss}|fell|waste|wasting) ..3',
    no: ["I'd lose my job if I told you that over the phone.", 'We fell behind on our own targets last year.'],
  },
  {
    phrase:
      '(not|never|no|avoid|avoids|prevent|prevents|rather than|instead of) ..1 (to)? (lose|losing|miss|missing|suffer|waste|wasting|pay|paying|cost|costs|expire|lapse|slip|{disappear}) ..2|without ..1 (losing|missing|wasting|paying)',
    no: ['You will not lose any data.', 'Your credits never expire.'],
  },
  {
    phrase:
      'not ..1 (like|love|want) (it|us|them|what|our) ..6 (pay|nothing|free|back)|pay (nothing|no|only|us|for what)|how much (do|are|did|does) (you|they|it) ..2 (pay|paying|spend|spending|cost)|what ..3 (pay|pays|paid|charge|charges) for|the waste (is|gets|goes|will|comes)|waste (collection|contract|contractor|disposal|management|bin|bins|removal|water|paper|oil|company|carrier|service|bill|costs)|(hate|sorry|sad|not want) to lose (you|your)|sorry ..1 (to|for) ..2 (bother|bothering|disturb|disturbing|trouble|troubling|hear|keep|call|calling|interrupt|interrupting|ring|ringing|intrude)',
    no: [
      "If you don't like it, you pay nothing.",
      'It is about the waste collection at your site.',
      'How much do you pay for that?',
      'I am sorry to be bothering you.',
    ],
  },
  { phrase: '(cost|costs|cost you|costs you) <duration>', no: ["It costs you thirty minutes, that's all."] },
  { phrase: 'missed call (service|answering|text)', no: ["It's a missed-call service for tradesmen."] },
  {
    phrase: '(get|gets|got|getting) stuck (at|in|on|there|here|between|before|somewhere)',
    no: ['Parcels from firms your size get stuck in the same depot.'],
  },
  { phrase: 'miss (you|him|her|them|the (bus|train|exit))', no: ["I don't want to miss you again."] },
  {
    phrase: '(help|helps|helping|helped) (you|them|him|her|people|your ..2 NOUN|@firms) ..12',
    no: ['We help them bring down their costs and avoid delays at the wharf.'],
  },
  {
    phrase:
      '(save|saves|keep|keeps|protect|protects|prevents|prevent) (you|them|firms|your ..2 NOUN) from (losing|missing|wasting)',
    no: ['It saves you from losing customers.'],
  },
  {
    phrase:
      '(save|saves|keep|keeps|protect|protects|prevents|prevent) (you|them|firms|your ..2 NOUN) from|(avoid|avoids|prevent|prevents|never|no more|recover|recovered|recovering|recovers|win back|saved|reduce|reduced|reduces|cut|cuts|end|eliminate|fewer|less|without) ..4 (lost|losing|lose|missed|missing|miss|waste|wasted|wasting|leaking|loss|losses)',
    no: ['I help clinics recover revenue from missed calls.', 'They recovered $47K in lost revenue.'],
  },
  {
    phrase:
      '(is|have|for|you|^) nothing ..1 to? (lose|miss|cost|costs|pay|waste)|(nothing|anything|weight|link|way|patience|your place|parcel|data|count) ..1 to? lose|lose (weight|the link|any data)',
    no: ['You have nothing to lose.', 'If you lose the link, I will be happy to resend it.'],
  },
  {
    sentence: true,
    phrase:
      'missed your (call|message|email)|(you|we|i) (are|am) late \\,|do not worry|the last thing (i|we)|sorry (to hear|if i)|(is|are) no problem|with me|wait here|pay for what you use|what are you',
    no: [
      'Sorry I missed your call.',
      'Sorry to hear that.',
      'Waiting is no problem for me.',
      'If you leave it with me, I will check.',
      'If you wait here, I will fetch him.',
      'You pay for what you use, no more.',
    ],
  },
  { phrase: '(could|can|would) you (hand|give)', no: ['Could you hand it over to your boss?'] },
  {
    phrase: '(cost|costs|costing) (you|your firm|them|him|her|us|it) (nothing|not|just|only|less|<money>)',
    no: ['It costs you nothing.', 'It costs you $99 a month.'],
  },
  { phrase: 'what (does|do|did) ..4 cost (you)?', no: ['What does that cost you today?'] },
  { phrase: 'waste (your|any|his|her|too much of your|more of your) ..2 time', no: ["I won't waste your time."] },
  {
    phrase: '(calling|call|reach|ring) ..4 too late|too late to (reach|call|ring)',
    no: ['Is it too late to reach him today?', 'I hope I am not calling too late.'],
  },
  {
    phrase: '(do|does|who|are|is) (your|are your) (competitors|rivals|competitor) ..6 \\?',
    no: ['Do your competitors already do this?', 'Who are your competitors?'],
  },
  { phrase: '(every|each) (day|week|month) you (get|will|can)', no: ['Every week you get a report.'] },
  { sentence: true, phrase: 'if (it|that) (suits|works|is)', no: ['If it suits you, I will pay for lunch.'] },
];
