import type { Pattern, Trap } from './types';

export const PRICES: readonly Pattern[] = [
  // What it is to be had from: "Pens are from 6 dirhams", "leasing from 1.9 %".
  {
    phrase:
      '(from|starting at|starts at|start at|starting from|as little as|as low as|only|just) ..1 <money> !(to|until|in|of|down|up)|({leasing}|{lease}|{finance}|financing|interest|credit|{loan}|{mortgage}|instalments) ..3 (from|at|as low as) <percent>|(NOUN|PROPN|one|these|those|each) ..1 (is|are|is only|are only|comes at|come at|starts from) ..2 <money>|(one|these|those|each) (costs|cost) ..2 <money>|from <number> (a|per|each) (piece|head|metre|meter|person|unit|kilo|litre|liter|month|seat|user|box|hour|day|night|pack|page|copy|cup|bottle|week|visit|pair|set)',
    about: 'price',
    yes: [
      'Pens are from 6 dirhams, sir.',
      'We have also leasing from 1.9 %.',
      'Company cars from 3 995 kr.',
      'Mugs come at 3 euros with your logo.',
    ],
    no: ['Their bill went from £300 to £500.', 'The average loss is $3,800 a month.'],
  },
  // Terms on which it is sold: the least one may order, how it is brought, what is good about the price.
  {
    phrase:
      '(minimum|smallest) (order|quantity|term|contract|booking|spend|volume) ..1 (is|of|from|starts|begins)|free (transport|freight|postage|pick up|pickup|collection|returns|fitting|printing|measuring|parking|repairs|survey|surveys|site survey|inspection|inspections|wifi|artwork|tasting)|(very|really|quite|always|such|@we ..2 (have|have got|do|offer|give)) ..1 (good|great|nice|best|fair|keen|sharp|fantastic|excellent|low|cheap|attractive|competitive|better) (price|prices|rate|rates|pricing|conditions|terms|discount|discounts|offer|offers|deal|deals)|(pay|paying|pays) (nothing|not a cent|not a penny|zero) ..1 (up front|upfront|until|extra|for|to)?|@we (can|could|will|would) ..2 (save|knock|take|get) (you)? ..3 <percent> ..4|the first ..2 NOUN is (free|on us|half price)|@we ..1 undercut ..4',
    about: 'offer',
    yes: [
      'The minimum order is fifty pieces.',
      'We have very good prices and short delivery.',
      'There is free transport from 2000.',
      'We have low prices and quick service.',
      'You pay nothing up front.',
      'We can save you up to 30% on your phone bill.',
    ],
    no: ['Do you get very good prices today?', 'Did you get free parking?'],
  },
  {
    phrase:
      '@we (will|can|would|could) ..1 (beat|match|undercut|better) ..2 (broker|price|prices|rate|rates|quote|supplier|vendor|competitor|competitors|anybody|anyone|what you (pay|are paying)|that|it|them|present ..1 NOUN|current ..1 NOUN) ..2 (by|on price)? ..4',
    about: 'offer',
    yes: ["I'll beat your broker by a nickel a mile.", 'We can match any quote you have.'],
    no: ['We will match the drawing to the chart.'],
  },
  {
    phrase:
      '@we (can|could|will|would|shall)? ..1 (hold|keep|lock|freeze|guarantee|honour|honor|secure) ..2 (price|prices|rate|rates|terms|tariff|offer|discount) ..4',
    about: 'offer',
    yes: ['I can hold the spring price for you.', 'We will freeze your rate until March.'],
    no: ['They hold their prices until June.'],
  },
  {
    phrase:
      '@we (would|can|could|will) ..1 (write|quote|do|sell|price|put|get|set|fit|offer|insure|cover|supply|charge|build) (you|your|it|that|this|the whole) ...9 (around|roughly|about|for|at|say|only|just)? ...6 <money>',
    about: 'price',
    yes: [
      "I'd write you a package policy with a good carrier, equipment breakdown thrown in, around $31,000.",
      'We could do you the whole roof for £9,000.',
    ],
    no: ['I would put the study before you, and they saved $31,000.'],
  },
  {
    phrase:
      '(^|from|for|only|just|at|is|are|be|costs|around|roughly|about) <money> (a|an|per|each|the|for (a|the|every|each)?) NOUN|(it|that|this|they|which|those) ..1 (is|are|would be|will be|comes to|come to|works out at) ..2 <money> !(of|in|that|more|less|worth|every)|(looking at|talking|talking about|at) ..2 <number 2..> (a|per) (head|seat|user|licence|license|guard|unit|door|pop|throw|place|delegate)|<number> an hour per ..2|(at|from) <percent> ..1 (fixed|variable|apr|interest|flat|over)|for (only|just) <money>',
    about: 'price',
    yes: [
      "It's $5,000 for the small stand and $20,000 for the big one.",
      '€4.50 a payslip.',
      "You'd be looking at roughly nine hundred a head.",
      'It is 19.50 an hour per guard.',
      'We can do it at 2.9 percent fixed.',
    ],
    no: ['They lose $850 a patient.', 'What would be $500 for you?', 'We meet at ten.'],
  },
  {
    phrase:
      '(a|our|the|got a) ..1 (discount|special|deal|promotion|promo) ..1 (of|on|for|this)|buy <number> get|(is|are|at|for) half price|@we ..2 (throw|throwing|thrown) in ..6|(waive|waiving|waived|knock|knocking|knocked) ..4 (fee|fees|charge|charges|set up|setup|cost|deposit|off)|(you|you would|you will) ..1 (save|saving) ..2 <money> ..4 (against|compared|on|off|if|with)|(is|are|comes|come) (extra|included|thrown in) $|<percent> (discount|off|cheaper|rebate)',
    about: 'offer',
    yes: [
      "I've a special on toner at the minute, buy four get one free.",
      'Your second visit is half price.',
      "We'd throw in the installation and the first service.",
      'For August we are waiving the set-up.',
      'All at 15% discount till March.',
    ],
    no: ['Did you get a special on it?', 'We made a special trip.', 'I have a deal with my boss.'],
  },
  {
    phrase:
      '<number 20..> <duration 1440..>|(for|at) <number 50..> (\\.|$)|(build|setup|set up|fee|price|management|package|it) ..3 (is|runs|costs) ..2 <number 100..> !(NOUN|people|clients)',
    about: 'price',
    yes: [
      'Ongoing management is two hundred a month.',
      'Do the build for five hundred.',
      'The build is five hundred to a thousand.',
    ],
    no: ['You have 30 days to decide.', 'There are three hundred of them.'],
  },
  {
    phrase:
      '(do|give|offer|make|cut) (you)? ..1 (a|an|our) ..2 (deal|discount|special price|offer|rebate)|<number> for the price of <number>',
    about: 'offer',
    yes: ['I could do you a deal, three for the price of two.', 'We can give you a special discount.'],
    no: ['Did they offer you a deal?'],
  },
  {
    phrase: '(for free|at no (cost|charge|extra cost)|free of (charge|cost)|on us|with our compliments) ..1',
    about: 'offer',
    yes: ["We'll install it for free.", 'You can try it for thirty days at no cost.'],
    no: ['Do you deliver for free?'],
  },
  {
    phrase:
      '(setup|set up|one time|monthly|annual|flat|management|licence|license|joining|consulting|placement) ..1 (fee|fees|charge|charges|cost|price)',
    about: 'price',
    yes: ['One-time setup fee for the build.', 'There is a flat fee for that.'],
    no: ['What monthly fee do you pay now?'],
  },
  {
    phrase:
      '<money> ..1 (per|a|an|each|every|/|monthly|weekly|yearly|annually|flat|upfront|plus) ..1 (month|seat|user|year|week|day|hour|licence|license|person|vehicle|site|location|unit|branch|head|visit|lead|booking|module|setup|set up|vat|tax|mo|yr|employee|student|room|door|driver|session|kilo|call|fee)?',
    about: 'price',
    yes: [
      'It starts at $40 a seat.',
      "After that it's $99/month flat.",
      'We charge £200 per site.',
      'Six hundred dollars a month covers it all.',
    ],
    no: ['You lose $2,400 per day in revenue.', 'What do you spend, $500 a month?'],
  },
  {
    phrase:
      '(cost|costs|price|prices|priced|fee|fees|investment|charge|charges|rate|rates|retainer|subscription|package|packages|plan|plans|setup|build|pilot|pilots|pricing|deposit|management|licence|license|tier|option) ..6 (is|are|start|starts|begins|begin|from|at|be|comes|come|run|runs|just|only|for|under|around|between|of|to) ..3 <money>',
    about: 'price',
    yes: [
      'The price is $90K.',
      'Plans start at $299.',
      'Our fee begins at two thousand dollars.',
      'The investment is just five hundred pounds.',
      'Single-module pilots run around $3,500.',
    ],
    no: ['Your current costs are around $9,000 a month.'],
  },
  {
    phrase:
      '(it|that|this|which|they|we|i) (will|would)? ..1 (cost|costs|charge|charges|run|runs|sells|sell|ask|retail) ..3 (you|at|for)? ..2 (<money>|less than|nothing)|(it|that|this|they|we) (will|would)? (cost|costs|charge|charges|sells|sell) ..2 (just|only)',
    about: 'price',
    yes: ['It costs $300.', "We'd charge you €90 for that.", 'They sell for twenty pounds.'],
    no: ['It costs them $300,000 a year in lost orders.'],
  },
  {
    phrase:
      '(for|at|only|just) (a|an|the|only|just|as little as|under|less than)? <money> ..2 (you|we|upfront|one time|investment|fee|down|deposit|all in|all inclusive|including)',
    about: 'price',
    yes: ['For a $90K investment you get the whole suite.', 'Just £50 upfront.'],
  },
  {
    phrase: '(we|i|it is|platform) (take|takes|keep|charge|earn|get) ..2 <percent> ..4 (on|of|per|commission|for)',
    about: 'price',
    yes: ['We take 4% on completion.', 'We charge 12% of the first salary.'],
    no: ['We get 30% of our work by word of mouth.'],
  },
  {
    phrase:
      '(<percent>|<money>|special|introductory|early bird|volume|launch|big|bulk|loyalty) ..2 (off|discount|discounts|rebate|knocked off)',
    about: 'offer',
    yes: ['You get 20% off this month.', "There's a volume discount.", 'I knock $500 off the bundle.'],
    no: ['Do you get a discount today?'],
  },
  {
    phrase:
      '(free|no cost|complimentary|money back|risk free|no obligation) ..2 (trial|month|months|week|weeks|audit|demo|setup|set up|assessment|quote|estimate|sample|guarantee|upgrade|shipping|delivery|installation|evaluation|account|review|pilot|website|mock up)',
    about: 'offer',
    yes: ['We also do a 7-day free trial.', 'There is a money-back guarantee.', 'You get free delivery.'],
    // a free consultation is the meeting itself, not what is sold
    no: [
      'Do you offer a free trial yourselves?',
      "I'm offering a free consultation.",
      'The free consultation takes 30 minutes.',
    ],
  },
  {
    phrase:
      '(month|week|trial|setup|set up|delivery|installation|quote|it|year|audit|report|app|first one) (is|are|comes) (completely|totally|absolutely|all)? (free|on us|on the house|included|at no cost|complimentary|free of charge)',
    about: 'offer',
    yes: ['The first month is free.', 'The audit is on us.'],
    no: ['Is parking free?'],
  },
  {
    phrase:
      '(no card|no credit card|no contract|no lock in|cancel anytime|cancel any time|pause anytime|no minimum|no set up fee|no setup fee|no commitment|no strings|guaranteed|guarantee|warranty|promo code|sign up|limited time|limited offer|special offer|while stocks last|this week only|offer ends) ..4',
    about: 'offer',
    yes: [
      'No contract, and you can cancel anytime.',
      'Use the promo code when you sign up.',
      'It comes with a ten-year warranty.',
      "It's a limited offer.",
    ],
    no: ['Is your roof still under warranty?', 'How do members sign up with you?'],
  },
  {
    phrase:
      '(our|my) ..2 (rate|rates|price|prices|fee|fees|quote|tariff|charge|charges|premium|premiums) ..1 (is|are|will be|would be|comes in|come in|works out|work out) ..3 (<percent>|cheaper|lower|less|below|under|half|better than|the lowest|the cheapest|unbeatable)|@we ..1 (am|are|come in|work out|would be|will be) ..2 (<percent> ..1 (cheaper|lower|less|below|under)|cheaper than)',
    about: 'price',
    yes: [
      'Our monthly rate is 30 percent lower than the maker.',
      'We are 20% cheaper.',
      'Our premiums come in below theirs.',
      "We're cheaper than the maker.",
    ],
    no: ['Our fee is between us.', 'Is our rate of return lower?'],
  },
  {
    phrase: '^ ..4 (is|are|start at|starts at|go for|goes for|run|runs) <money> ..3 \\, ..3 (is|are|at|for)? <money>',
    about: 'price',
    yes: [
      'Bowls are $11.50, salads are $9, and we chuck in the cutlery.',
      'The small one is £40, the large is £65.',
      'Single rooms are €90, doubles €120.',
    ],
    no: ['The average loss is $400, and the worst was $900.'],
  },
  // A discount there is, terms that are fair, what one can have for how much.
  {
    phrase:
      '(there is|that is|you ..1 (get|gets|have)|@we ..1 (have|have got|do|am running|are running)|with|comes with|at) (a|an|our|your|some|another)? ..2 (discount|discounts|rebate|cashback|price cut|price reduction)|(our|my) ..2 (rates|prices|pricing|fees|terms|tariffs|quotes|premiums) ..1 (is|are) ..3 (competitive|fair|reasonable|attractive|affordable|transparent|flexible|low|negotiable|fixed|friendly|unbeatable|good|keen|all in)|(very|most|more|extremely|highly|really|truly|our|at|for) (competitive|affordable|attractive|reasonable|unbeatable|wholesale|factory|low|lower|great|special) (price|prices|rate|rates|pricing|fees|terms|tariff)|you (can|could|would|will)? ..1 (have|get|take|buy|rent|lease|own|hire|pay) ..6 (for|at|from|only|just) ..2 <money>|free of (fee|fees)|half off|no (annual|monthly|yearly|joining|entry|call out|hidden|extra|booking|service) (fee|fees|cost|costs|charge|charges)|at no (additional|extra) (charge|cost|fee)|(fee|fees|commission) ..2 (due|payable) (if|when|only)|you (can|may|could|only|just|would) ..1 pay ..1 (monthly|weekly|yearly|in|per|as|when|only|after)|(stop|cancel|pause|leave|quit) ..1 (whenever|any time|at any time|anytime)|(price|fee|package|rate|rent|premium) (includes|covers) ..3',
    about: 'offer',
    yes: [
      "Before Friday there's a discount.",
      'Our rates are very competitive.',
      'You can have the starter kit for 299 euros.',
      'We work at most reasonable rates.',
    ],
    no: ['Do you get a discount from them?', 'Your rates are fair.'],
  },
  {
    phrase:
      '({crown}|{lesson}|{class}|{visit}|{session}|{hour}|{service}|{unit}|{installation}|installing|training|onboarding|support|shipping|maintenance|servicing|{return}|{repair}|{update}|{upgrade}|{sample}|{box}|{case}|{order}|{delivery}|{month}|{week}|it|that|which) ..1 (is|are|comes|come) (also|all|then|even|of course|completely|totally|absolutely)? (free|gratis|on (us|me|the house)|included in)',
    about: 'offer',
    yes: ['First crown is on the house.', 'Installation and training are also free.'],
    no: ['Is that free?', 'The room is free from ten.'],
  },
  {
    phrase:
      '(no|zero|without|free of) (rental|deposit|hidden fees|hidden costs|hidden charges|joining fee|call out fee|down payment|fees|charges) ..2|free (placement|delivery|installation|training|set up|setup|service|servicing|consumables|stock|samples|maintenance|support|upgrades|updates|call out|removal|quote|quotes|design|demo|lesson|trial lesson) ..1|(you) (will)? (not|never) pay (anything|a penny|a cent|nothing|a thing) ..3',
    about: 'offer',
    yes: ['Free placement, no rental, no deposit.', 'You will not pay anything.', 'We give free installation.'],
    no: ['Do you pay for free delivery today?'],
  },
  {
    phrase:
      '(price|rate|fee|premium|tariff|quote) ..2 (is|are|comes|would be) ..2 <percent> (below|under|less|lower|cheaper) ..4|(comes|works out|come|work out) ..1 (to|at) ..2 <money>|rent to own|pay (it|that) off ..2 (over|in) ..2 <duration>',
    about: 'price',
    yes: ['The price is 15% below the original.', 'A cup comes to about 18 cents.', 'We also do rent to own.'],
    no: ['The price of tea is what worries you?'],
  },
];

/** Money that is lost, earned or saved is no price. */
export const NO_PRICE: readonly Trap[] = [
  {
    phrase: 'times (a|an|per|every) ..1|(only|just) ..1 <duration>|<duration> ..1 only|ask for <duration>',
    no: [
      'Your trucks cross the river forty times a day.',
      'I ask for 30 minutes only.',
      'It costs you just 30 minutes.',
    ],
  },
  {
    phrase:
      '(lose|losing|lost|loses|worth|revenue|spend|spending|save|saves|saving|saved|recover|recovered|recovering|budget|turnover|average|walking|salary|wasted|wasting|leaving|missing) ..6 <money>',
    no: ['You lose $2,400 per day in revenue.', 'What do you spend, $500 a month?'],
  },
  {
    phrase:
      '<money> ..6 (in|of|on) ..3 (revenue|sales|losses|lost|savings|orders|claims|turnover|waste|spend|rework)|<money> ..3 (lost|wasted|walking|saved)',
    no: ['It costs them $300,000 a year in lost orders.', 'That is $72,000 per month of lost sales.'],
  },
  {
    sentence: true,
    phrase:
      '(lost|evaporates|evaporate|leaks|leaking|leakage|out the door|walking|missed|unanswered|wasted|losing|loses|revenue|spend|spending)',
    no: [
      "That's $72,000 per month that evaporates.",
      'At $850 per new patient, that is $100K a year in missed calls.',
      'You have 30 days to decide on lost parcels.',
    ],
  },
  {
    phrase:
      '(cost|costs|costing) (a|an|the|each|every|them|firms|companies|plants|@firms|people) ..5 <money>|<money> (a|per|every) (day|hour|shift) $',
    no: ['That delay costs a plant $2,000 a day.'],
  },
  {
    phrase:
      '(they|he|she|others|next door|somebody|someone|(another|other|the last|their|his|her|your) ..2 (NOUN|mob|lot|crowd)) (are|is|were|was|would|will|still|already|currently)? ..1 (pay|pays|paid|paying|spend|spends|spent|charge|charges|charged|charging|quote|quotes|quoted|ask|asks|bill|bills|billed) !(us|me) ..4 (<money>|<number>)',
    no: [
      'They pay £3 a kilo at the market, I hear.',
      'Another firm quoted €70 a metre for that wall.',
      'He was charged $15 a visit.',
      'Others charge £90 a month for it.',
    ],
  },
  {
    phrase:
      '({pay}|{wage}|{salary}|{rent}|{premium}|{rate}|{price}|{cost}) ..3 ((has|have|had) (gone|come|crept|risen|climbed|jumped|fallen|dropped)|went|rose|fell|climbed|jumped|dropped) ..3 <money> ..4',
    no: ["Supervisors' pay has gone up £1.40 an hour since spring.", 'Rents fell $3 a foot last year.'],
  },
  { phrase: 'you have <number>|there are', no: ['You have 30 days to decide.', 'There are three hundred of them.'] },
  {
    phrase:
      '({parent}|{customer}|{client}|{guest}|{member}|{owner}|{patient}|{tenant}|{firm}|{people}|{family}|most|many|everybody|everyone) (are|is|were|was) ..1 (paying|spending|charged|losing) ..3 (<money>|<number>)|<money> ..3 (on|for|at|in) (a|an) ..3 ((of)? your size|like (yours|this|that))',
    no: [
      'Parents are already paying about €18 a month for that.',
      "That's forty thousand dollars a year on a shop your size.",
    ],
  },
];
