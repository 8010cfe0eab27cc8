import { evidenceCues } from './evidence-cues';
import type { MovePatterns } from './types';

/** Gives figures someone could check. */
export const evidence: MovePatterns = {
  move: 'evidence',
  makes: [
    {
      phrase:
        '(^|the|these|their|total) {saving} ..5 <percent|money>|(fell|rose|dropped|grew|jumped|climbed|sank|shrank|went (up|down)) ..1 <percent|money>',
      yes: ['No-shows fell 68 percent.', 'Savings are to the tune of 14 percent.'],
      no: ['Would a saving of 14 percent matter to you?'],
    },
    {
      phrase:
        '(@firms|NOUN|they|one|who|which|it|that|she|he|we|help|helped|have|had|{client}|{customer}|<placeholder>|Aa) ..6 (grew|grown|grow|increased|increase|improved|raised|lifted|boosted|won|gained|saved|save|cut|reduced|reduce|lowered|dropped|recovered|recover|generated|earned|added|made|lost|lose|loses|losing|took|halved|doubled|tripled|trebled|quadrupled|went|rose|fell|jumped|climbed|brought|sold|paid|spent|spend|spends|waste|wastes|booked|freed|shaved|trimmed|gone|got|saw|seen|achieved|reached|hit|doubling|tripling|averaged|scored|closed|filled|signed|retained|kept|answered|missed|miss|misses|shortened|moved) ..8 <money|percent|number 0..>',
      yes: [
        'Three firms tripled their share in six months.',
        'One client cut scrap by 18% in a year.',
        'Companies who have adopted it have grown their share by a factor of three times.',
        'We helped a dealer in Leeds save £40,000.',
        'They went from 12 orders a week to 30.',
        'The average plant loses 4% of its steel.',
      ],
      no: [
        'You could save 20% with us.',
        'If you saved 20%, what would you do?',
        'It costs $40 a seat.',
        'They moved in three weeks ago.',
        'We sold it to you in 2019.',
      ],
    },
    {
      phrase: '(doubled|tripled|trebled|quadrupled|halved) ..2 (their|its|his|her|the|our|@payoff|@outcome)',
      yes: ['A garage in Kobe doubled its bookings.', 'The three of them halved their energy bill.'],
      no: ['Would you like to see your revenue doubled?'],
    },
    {
      phrase: '(average|typical|median|mean) ..8 (<percent>|<money>)',
      yes: ['The average was 32% of calls going unanswered.', 'A typical plant is losing $425,000 a year.'],
      no: ['What is the average value of a booking for you?'],
    },
    {
      phrase:
        '<percent> of ..4 (@firms|calls|orders|buyers|people|revenue|leads|staff|visitors|drivers|parents|patients|them|those|households|claims|invoices|parts|spend|time|homeowners|applicants|guests|searches|shoppers|fraud|consumers|employees|cases)',
      yes: [
        '73% of buyers compare three suppliers first.',
        'Our system finds 85% of fraud, tested by KPMG.',
        'Nine percent of invoices are paid twice.',
      ],
      no: ['You pay 10% of the price now.', 'We take 4% of completed jobs.'],
    },
    {
      phrase:
        '(of|out of) (the|our|those|these|all)? <number 2..> ..8 <number> ..3 (had|have|has|were|are|was|is|said|did|do|changed|moved|switched|left|chose|bought|lost|won|failed|stayed|came|now|still)',
      yes: ['Of the 200 firms we asked, 140 had changed supplier.'],
    },
    {
      phrase:
        '(paid|pays|pay|broke) (back|for itself|for themselves|off|even) ..3 (in|within|after|inside) ..2 <duration|number>',
      yes: ['It paid back in seven months at the Toyota plant.', 'The boiler paid for itself within two winters.'],
      no: ['Has it paid off in two years?'],
    },
    {
      phrase:
        '(@firms|NOUN|they|it) (had|saw|have|got|has|made|report|reports|see|sees|now has|now sees) ..2 <percent|number 2..> ..1 (more|fewer|less|higher|lower|faster) ..4|money back ..2 (in|within|after) <duration>',
      yes: [
        'The school had 14% fewer absences after one term.',
        'Our last three clients got their money back within a year.',
      ],
      no: ['Had you 14% fewer calls, would you notice?'],
    },
    {
      phrase:
        '(had|has|have|saw|seen|sees|got|sold|sells|makes|made|needs|uses|used|spends|spent|pays|paid) ..3 (a|an|one|two) (third|quarter|fifth|tenth|half|thirds|quarters) (fewer|less|more|lower|higher|faster|shorter)|(took|taken|knocked|shaved|cut) ..1 <duration|money|percent|number> (off|from|out of) ..6 (in|within|after|since|by)',
      yes: ['Since they started with it, a clinic in Ghent has had a third fewer no-shows.'],
      no: ['Would you like to have a third fewer no-shows?'],
    },
    {
      phrase: '<number> (out of|in) (every)? <number>',
      yes: ['Seven out of ten buyers switch within a year.', '4 in 10 drivers leave in spring.'],
      no: ['Rate it from one to ten.'],
    },
    {
      phrase:
        '(<percent>|<money>|<number>) ..2 (more|fewer|less|extra|increase|reduction|growth|savings|saving|improvement|drop|rise|uplift|higher|lower|faster|return|roi|better|gain|jump|up|down) ..6 (in|for|than|last|within|at|across|over|after|since|per|a) ..3 (<duration>|<date>|<number>|@firms|year|quarter|month|Aa)',
      yes: [
        'They saw 22% more repeat visits within a year.',
        'A 30% drop in accidents at Toda Steel.',
        '40% faster turnarounds across nine airports.',
      ],
      no: ['You get 20% more for the same price.'],
    },
    {
      phrase:
        '(grew|increased|rose|fell|dropped|climbed|jumped|improved|went up|went down|up|down|cut|reduced|lifted|raised|saved|boosted) ..4 (by|from|to|of|than) ..3 (<percent>|<money>|<number>)',
      yes: [
        'Their orders rose by 40% last spring.',
        'Accidents fell from 12 to 3 in a season.',
        'Their detection rate is up from 15% to 85%.',
      ],
      no: ['Has your bill gone up from last year?', 'How have sales grown from 2020 to 2022?'],
    },
    {
      phrase:
        '(helped|served|trained|audited|placed|fitted|installed|insured|protected|delivered|repaired|supplied|worked with|trusted by|used by) ..5 <number> ..3 (@firms|{home}|{family}|{people}|{driver}|{person}|{roof}|{engineer}|{nurse}|{vehicle})',
      yes: ["I've helped 12 businesses this month.", 'We have fitted 300 roofs in this county.'],
      no: ['Have you trained 12 people this year?'],
    },
    {
      phrase:
        '(@firms|they|he|she|who|NOUN) ..6 (pull|pulls|pulling|pulled|get|gets|getting|book|books|booking|see|sees|seeing|make|makes|making|sell|sells|selling|save|saves|saving|earn|earns|earning|take|takes|taking|win|wins|winning|gain|gains|gaining|find|finding) ..3 <percent|money|number 1..> ..1 (extra|more|additional|fewer|less|new) ..2 NOUN',
      yes: [
        'Most garages on our list are pulling in four extra jobs a week.',
        'Our members are winning 15% more tenders.',
      ],
      no: ['Would you like to be winning two more tenders a month?'],
    },
    {
      phrase:
        '(cut|brought|took|reduced|shortened|got|went|moved|dropped|lowered|raised|lifted|grew|fell|rose|down|up) ..4 from ..1 (<duration>|<money>|<percent>|<number>) ..2 to ..1 (<duration>|<money>|<percent>|<number>) ..6',
      yes: [
        'Last year we brought their regression from 9 days to 2 days within four months.',
        'Returns went from 12 percent to 4.',
      ],
      no: ['How did you get from 9 to 2?'],
    },
  ],
  cued: evidenceCues,
  never: [
    {
      phrase:
        '@we (lost|missed|spent|paid|wasted) ..6|(you|your ..2 NOUN) (have|has) got? <number> ..2 ({review}|{star}|{follower}|{employee}|{location}|{branch}|people|staff) ..4',
      no: ['We lost forty per cent of the riesling.', "You've got 37 Google reviews, which is great."],
    },
    {
      sentence: true,
      phrase:
        '^ your ..2 (NOUN|@firms) (has|have|had) ..12|(you|it|this|that|we) (could|can|would|will|might|may) ..2 (save|win|cut|earn|gain|get|be|see|have|pay)|^ (and|so|but|well)? (we|i) ..1 (exist|employ|work with|speak|cover|offer|stock|make|do|deliver|handle|serve|produce|open|keep|provide|treat|run|build|sell)|(we|i) have been (going|around|in business|doing|here|at it)|(we|i) (am|are) (a|an|the|not) ..2 NOUN|(we|i) have (over|about|around|some|nearly|more than|got)? <number>|(it|which|that) costs|(give|need|ask|take|spare|borrow) (me|you|for|only|just)|if you|all (i|we) (need|ask)',
      no: [
        'You could save 20% of your bill this year with us.',
        'We have 140 translators in our team, and we work with 32 languages.',
        'We have been going for twelve years.',
        'It costs $40 a seat each month.',
      ],
    },

    {
      sentence: true,
      phrase:
        '(price|prices|fee|fees|rent|rents|inflation|tax|rates) ..2 (went|rose|rise|increased|goes|has|have|is|are|will) ..6',
      no: ['The price went up by 10% in January.'],
    },
    {
      sentence: true,
      phrase: '^ (has|have|did|does|is) (it|that|they) ..8 \\?',
      no: ['Has it paid off in two years?'],
    },
    {
      phrase:
        '(you|^ your ..2 NOUN) (could|can|will|would|may|might|get|pay|save|are|have|should) ..6 <money|percent|number>',
      no: ['You could save 20% with us.', 'You pay 10% of the price now.', 'You get 20% more for the same price.'],
    },
    {
      sentence: true,
      phrase:
        '^ (roughly|about|and|so|of those|in total)? (would|do|does|did|have|has|how|what|is|are|can|could|if you) (you|your|have|many|much|sales|is the average|the average) ..12 \\?',
      no: ['Have you trained 12 people this year?', 'How have sales grown from 2020 to 2022?'],
    },
    {
      phrase:
        '(it|that|this|they|plans|plan|prices|pricing|we|i) (cost|costs|start|starts|charge|take|takes) ..3 <money|percent|number>',
      no: ['It costs $40 a seat.', 'We take 4% of completed jobs.'],
    },
    {
      sentence: true,
      phrase:
        '(plans|prices|pricing|packages|fees) ..3 (start|starts|begin|from|are|at|range)|how (we|i) (can|could) ..2 (save|make|get|win|earn) you',
      no: ['Plans start at $299, up to $999 for groups.', 'Do you have 30 seconds to hear how we can save you $300M?'],
    },
    {
      phrase: '@capacity|@we have got (a|an|the|some|something)|(go|went|gone|going|been) (through|over) ..2 <number>',
      no: [
        "We've got 60 trained fitters across the county.",
        'We have 25 vans on the road.',
        'We went through 90,000 delivery notes.',
      ],
    },
    {
      sentence: true,
      phrase:
        '(won|received|got|awarded|voted|named) ..4 (award|awards|prize|medal|supplier|employer|company) ..4|@we (have)? ..1 grown ..6|@we (have)? ..4 (opened|hired|added) ..2 more',
      no: ['We won an award for our service in 2023.', 'We have grown a lot and opened two more branches.'],
    },
    {
      phrase: '<percent> of (our|my) ..2 NOUN (are|is|come|comes)',
      no: ['About 60 percent of our customers are hotels.'],
    },
    { phrase: '<percent|money> (off|discount|deposit|fee|upfront)', no: ['They took 10% off the price.'] },
    {
      phrase: '(moved|went|came|got) (in|here|back|there)|sold it to you|sold it',
      no: ['They moved in three weeks ago.', 'We sold it to you in 2019.'],
    },
  ],
};
