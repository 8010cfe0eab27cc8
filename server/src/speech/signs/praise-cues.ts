import type { Cued } from '../moves/types';

/** Who is praised where sellers praise: their house, people, goods. */
const OWN =
  '(@we ..2 (am|are|have|have got|has|do|give|provide|offer|deliver|bring|boast|enjoy|run|make|sell|represent|employ|got|been|be)|us|ours|our ..2 (NOUN|stuff|know how|own)|(it|this|here) is !(friday|monday|tuesday|wednesday|thursday|Aa)|everything we|what we (do|make|sell)|i (represent|work for|am with|speak for) (the|a|one)|my (company|firm|boss|shop)|you (would|will|are) ..1 be? ..1 (dealing|working|talking|speaking|in) ..1 (with|to)?|you ..2 (find|get)|no other|nobody|no one|none|there is|there are|think of us|(Aa|<placeholder>) (is|are|has|have))';

/** Praise of one's own house in whatever words: what is praised is the seller's, and the praise is one that nobody can check. */
export const praiseCues: Cued = {
  enough: 4,
  cues: [
    { weight: 2, phrase: OWN },
    // First of all.
    {
      weight: 2,
      phrase:
        '((the|simply|undisputed|absolute|very|far|a|one of ..2|Aa|is|are|market|country|region) ..2 (biggest|largest|best|finest|greatest|cheapest|fastest|smartest|easiest|safest|strongest|brightest|sharpest|quickest|smoothest|freshest|oldest|leading|foremost|favourite|favorite|number one|no 1|no ..1 1|top dogs|top dog|kings|champions|champion|ultimate|gold standard|rolls royce|mercedes|ferrari|bees knees|last word|name in|word in|go to))|(go to (agency|partner|firm|people|supplier|provider|team|shop|name|place|broker|choice|source|specialist|specialists|company|guys|option))|(number one|no 1|top) ..2 (team|firm|company|agency|broker|brokers|supplier|provider|name|people|choice|crew|partner)|(best|finest) ..2 (craftsmanship|quality|service|you will)|(the|most) most ADJ|most (trusted|passionate|reliable|innovative|advanced|complete|respected|experienced|efficient|powerful|popular|recommended|modern|talented|dedicated|skilled|preferred)|most preferred|(highest|top|best) (rated|reviewed|ranked)|most ..1 (loved|used|wanted|admired|booked)|preferred (name|partner|supplier|choice)',
    },
    // Better than the rest.
    {
      weight: 2,
      phrase:
        'better than (the|any|all|every|our|everyone|anyone|anybody|everybody|most)|any rival|than (any|every) other|(any|every|all|all the) other (feed|supplier|firm|company|product|brand|agency|bid)|outperforms|outclasses|outshines|(comes|come|gets) (close|near|anywhere near)|no comparison|no (equal|match|rival|competition)|(not|never|hardly|no) ..3 (a|any)? (finer|better|cheaper|faster|safer|nicer|smoother|stronger)|(miles|streets|light years|way|years) ahead|ahead of (everybody|everyone|the (curve|game|pack|rest|field|competition))|superior (to|performance|quality|service)|bar none|hands down|far and away|by (far|miles|a mile)|like nobody|like (we|us) (do|are|can) ..1|(second|next) to none|beats (any|every|all|the)|beaten the|in a (league|class) of (its|our) own|(the|a) cut above|head and shoulders|anywhere $',
    },
    // Fine words.
    {
      weight: 2,
      phrase:
        '(famous|renowned|acclaimed|celebrated|legendary|well known|(known|recognised|recognized|respected|loved) ..1 (across|all over|around|throughout|worldwide|globally|for (excellence|quality|our))|five star|5 star|(an|our|the) elite|stellar|impeccable|flawless|peerless|superb|brilliant|extraordinary|exceptional|outstanding|excellent|unbeatable|unstoppable|unique|bespoke premium|premium service|high impact|results driven|world class|first rate|first class|top class|high class|high quality|best quality|good quality|top quality|highest level|highest quality|highest standard|highest standards|next generation|breakthrough|robust|powerful|super successful|super professional|craftsmanship|perfected|{exceed} ..2 expectations|like a charm|get enough of|talk of the town|wonders for|ask anyone|makes all the difference|make all the difference|great at (it|what)|proud to be|pride (ourselves|myself)|every single time|passionate|(most )?(innovative|dynamic|visionary)|cutting edge|undisputed|unmatched|unrivalled|total solution|one stop (shop|house|partner)|{deliver} excellence|true (experts|professionals|specialists|masters)|in (good|safe|the best|expert) hands|you can (rely|count|depend) on)',
    },
    // Laid on.
    {
      weight: 1,
      phrase:
        'simply|truly|honestly|really|very|far|super|in the (industry|business|world|country|region|city|north|south|east|west|market)|in (town|the West|Aa)|on the (market|road|planet)|ever|anywhere|will ever|out there',
    },
  ],
  yes: [
    "We're the go-to partner for logistics in the Nordics.",
    'Our proprietary technology is miles ahead of everybody else’s.',
    "There's simply no comparison, ours lasts longer and costs less.",
    'We are the biggest and best in the West Country.',
    "It's hands-down the easiest system you'll ever use.",
    'Think of us as the Rolls-Royce of translation agencies.',
    "There's no finer lift firm north of the border.",
  ],
  no: [
    "That's the best news I've had all week.",
    'We asked the largest hotels in the county.',
    "We're a small firm in Ghent, eleven people.",
    'You have the largest fleet in the county.',
    'The biggest cost is the one nobody sees.',
    'We are not the cheapest.',
    'You run the fastest-growing bakery chain in Wales.',
    'You should be proud, it is one of the best short lists in the city.',
    "I don't know if we'd be any better than what you have.",
    'It is a good deal later than I thought.',
  ],
};

/** A result claimed in whatever words: we, or what we do, and what it is said to do for them. */
export const resultCues: Cued = {
  enough: 4,
  cues: [
    // Whose doing it is.
    {
      weight: 2,
      phrase:
        '@we (have|have been|are|do|can|will|would|consistently|always|really|also|just)? ..1 (help|helped|make|made|get|got|turn|turned|win|won|cut|do|done|deliver|give|bring|brought|take|boost|grow|save|saved|saves|drive|driven|add|skyrocket|beat|beaten|increase|raise|lift|slash|shrink|transform|improve|improving|achieve|had|have a|cutting|saving|growing|have)|our ..2 (method|methods|training|programme|program|app|system|software|service|approach|solution|product|tool|platform|courses|workshops|coaching|advisers|team|people|consultants|formula|process|seminars|clients|customers|partners|users|members)|with us|thanks to (us|our)|we (keep|give|get|take)|your ..2 (NOUN|profits|sales|costs|bills) (will|would)|this (will|would|can)|our NOUN (get|gets|sleep|helps|brings|keeps|gives)|you (will|would) never|(it|this|that) (is|really|will|would|makes|gets|saves|proven)|you (would|will) ..1 (see|get|be|have|notice|love)|everything we',
    },
    // What it does.
    {
      weight: 2,
      phrase:
        '(a|the) ..1 (fortune|bundle|packet|killing|world of difference|huge difference|big difference|real difference|massive difference|difference to)|(save|saves|saved) (a|you a|them a|loads|tons|lots|heaps|thousands|millions|hundreds|plenty|hours)|(transform|transforms|revolutionise|revolutionises|revolutionize|revolutionizes|turbocharge|turbocharges|supercharge|supercharges) ..6|(make|makes|making) ..2 (life|lives|job|jobs|work|day|days|world) ..3 (easier|simpler|better|happier|smoother)|(make|makes|making) ..4 (more|far more) (effective|efficient|productive|profitable|successful|competitive|motivated)|(amazed|stunned|thrilled|delighted|blown away) (at|by|with) (the|our|your|how|what)|(deliver|delivers|get|produce) results|(gets|get) (people|everyone|customers) ..1 (talking|buying|in)|(sleep|sleeps) (better|easy|well|soundly)|(give|gives|get|gets) (you|them|your NOUN) (more|extra) (time|hours|freedom|energy|customers|orders|space)|through (the roof|your doors)|(keep|keeps) (your|their) ..2 (low|high|up|down)|(costs|bills|overheads|stress|losses|complaints) (will|would) (drop|fall|shrink|go down|vanish|disappear)|(sales|profits|orders|bookings|margins|morale) (will|would) (rise|grow|jump|soar|go up|climb|double)|never ..1 (worry|stress|lose|chase|wait) ..3 again|(fill|fills|filling|win|sell|keep|find|attract|close) (their|more) ..2 NOUN|(speed|speeds) up ..6|(less|fewer|lower) (@payoff|rotation|breakdowns|hassle) and ..1 (more|better|higher) (@payoff|NOUN)|(more|better|higher) @payoff and ..1 (less|fewer|lower) NOUN|(explosive|enormous|huge|massive|rapid|amazing|incredible|tremendous|phenomenal|exponential|steady|real|great) ..1 (growth|success|return|returns|results|savings|gains|improvement|improvements|change)|grown (enormously|massively|hugely|rapidly|fast)|(sell|earn|win|make|save|get|close|grow) ..1 (more|faster|bigger|better)|more (tenders|sales|customers|money|clients|orders|leads|profit)|(lasting|measurable|tangible|visible|proven) ..2 (change|results|benefits|improvement|return)|{moves} the needle|move the needle|moves the dial|(proven|guaranteed|sure|certain) to (get|work|bring|deliver|save|increase|boost|pay)|get results|(beaten|beat|beats) the market|(skims|shaves|knocks|cuts|takes) hours off|hours off|skyrocket ..2|(people|staff|them) promoted|(cut|slash|reduce|reduced|lower|shrink|boost|improve|grow|increase|raise|lift|improving) ..4 (massively|dramatically|hugely|enormously|significantly|drastically|churn|losses|costs|retention|overheads|sales|profits|profit|output|waste|bills|turnover|morale|productivity|bottom line)|very ..1 rich|makes money|make money|make you money|superb return|return on (your|their|the) investment|(record|history|reputation) of (turning|improving|saving|cutting|growing|winning|getting|raising|helping)|unstoppable|extraordinary|done wonders|wonders for|peace of mind|success ..4 (we|our)|all the difference|into (extraordinary|great|leaders|champions|winners)|on time and on budget',
    },
    // Whose gain.
    {
      weight: 1,
      phrase:
        '(many|loads of|lots of|a lot of|countless|hundreds of|thousands of|plenty of|most|all|other|our|busy|ordinary|business) ..1 (@firms|managers|owners|leaders|landlords)|massively|dramatically|hugely|consistently|every time|for (our|their|your) ..2|of the working week',
    },
  ],
  yes: [
    "We've helped loads of companies save a fortune on their energy.",
    "We've helped our partners cut their losses massively.",
    'Our training really moves the needle.',
    'Many companies have grown enormously thanks to our seminars.',
    'We make sales teams unstoppable.',
  ],
  no: [
    'We help housing associations with damp surveys.',
    'Would it help you to sell more?',
    'You have grown enormously since the merger.',
    'We have a chart of the return on each route.',
    "If it doesn't save you a fortune, you don't pay us.",
    'It could cost you more customers than you think.',
  ],
};
