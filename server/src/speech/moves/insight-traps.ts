import type { Trap } from './types';

/** What sounds like something worth knowing and is not: courtesy, the listener's own affairs, and what we do and sell. */
export const NO_INSIGHT: readonly Trap[] = [
  // What somebody did with what was brought, which tells nothing of what it is.
  {
    phrase:
      '(changed|changing|dropped|swapped|broke) ..1 (a|an|one|two|their|its|the|some) ..1 (habit|habits|approach|method|methods|technique|pattern|patterns)|after (reading|seeing|hearing) (it|them|this|that)',
    no: ['Four practices changed one habit after reading it and won back 210 patients.'],
  },
  {
    sentence: true,
    phrase:
      '(change|changed|switch|switched|moved|come|came|coming) (over)? to us|(sign up|signed up|sign on) ..2 (for|with|to|now|today)|(waive|waiving) ..3 (fee|fees|charge)',
    no: [
      'Actually many restaurants here already changed to us.',
      'And if you sign up for a year, I can ask to waive the fee.',
    ],
  },
  {
    phrase:
      '@we ..2 (see|saw|seen|noticed|notice|understand|found|read|heard|hear) (that)? (you|your ..2 NOUN) (have|are|has|is|run|do|were|had)|from (a|an|the|our)? ..1 (research|data|insights|analytics|survey|intelligence|statistics) (firm|company|agency|house|institute|group|bureau|team|department)|(head|heads|lead|run|manage|direct) ..2 (research|data|insight|insights|survey|analytics) ..1 (team|department|desk|unit|side|group)|(leading|premier|top|best|foremost|largest|number one) ..2 (name|voice|house|firm|company|outfit|consultants|consultancy|experts|provider|source|authority|brand) ..5|@firms (numbers|figures) (went|rose|fell|grew|have|jumped)|(study|review|analyse|analyze) your ..2 (answers|needs|case|situation|requirements)|our ..2 (programmes|programs|products|services|range|courses|machines|solutions) (is|are)|read (it|them|this)? (out|aloud)|(had|have|took|take|taken) ..1 look at (your|the) ..2 (website|site|page|shop|listing|reviews)|(our|my) ..1 (price|prices|rates|address|number|name|hours|opening hours) (have|has|are) ..1 (changed|changing|new)|(take|takes|collect|collects|enter|enters|need|keep) ..1 the (data|figures|numbers)|@we ..2 {suggest} ..2 (a|an|the) ..1 (review|audit|assessment|report)|(you|your ..1 NOUN) (get|gets|receive|receives) ..3 (report|summary|review)',
    no: [
      'I see you have three branches.',
      'I had a look at the website.',
      'My partner takes the data for the contract.',
      'What I would suggest is a review of the default fund.',
      'I am calling from a research firm.',
      'Patient numbers went up 40 percent.',
    ],
  },
  // What we look for in the listener's own business, what they told us, and what we do for them.
  {
    phrase:
      '(see|find out|finding out|hear|learn|understand|know|check|ask) ..1 (if|whether|who|how|what|where|when|which|why) ..2 (you|your NOUN|your ..1 NOUN) !(competitors|rivals|peers)|@we ..2 (see|saw|seen|noticed|notice|read|heard|hear|spotted|gather|found) ((on|in|from|at|through|via) ..4)? that? you ..1 (VERB|AUX)|(look|looking|go|going|work|working) ..3 your ..2 (numbers|figures|data|bills|books|invoices)|@we ..2 (see|saw|seen|noticed|notice|read|heard|liked|love|loved|found) (about|of|on)? your !(competitors|industry|sector|market|rivals|trade|peers|customers|buyers|region|kind)|you ..2 (told|said to|showed|mentioned to) (us|me)|(asking|ask|asked) you|not ..2 (asking|ask) ..4|(following|follow) up|your ..1 NOUN (told|said|mentioned)|(seen|see|heard|know|noticed) (our|my|us|about us) ..1|through (my|our|the) list|(based on|using|send (me|us)|give (me|us)|need) ..1 your ..3 (numbers|figures|data|records|bills|invoices)|let us ..1 (look|go|start)|@we ..1 (moved|move|grew|grown|changed|change|switched|started|start|adopted|dropped|stopped) !(seeing|hearing|noticing|counting|tracking)',
    no: [
      'I am just calling to see how you are getting on with your supplier.',
      'I saw on your website that you opened a second clinic.',
      'I noticed your new warehouse on the ring road.',
      'From what you have told me, we would move everyone in here.',
      'I am not asking you to change supplier.',
      'I am following up on the letter I sent last week.',
      'Last year we moved 12,000 pallets for our customers.',
    ],
  },
  // A survey, a report or data as part of the service.
  {
    phrase:
      '(free|complimentary|no obligation|no cost) ..3 (survey|surveys|audit|audits|assessment|assessments|evaluation|review|health check|inspection|analysis)|(send|sends|sending|book|booking|arrange|have) ..6 (surveyor|surveyors|engineer|engineers|technician|assessor|estimator) ..6 (survey|audit|assessment|inspection|report|review)|(digital|weekly|monthly|daily|written|instant|live|detailed|photo|service|inspection|real time|online|automatic|full) (report|reports|reporting|records|summary)|(report|reports|summary|data|figures|records) ..2 (after (each|every)|every (month|week|visit)|each (month|week|visit)|on your (phone|screen|tablet)|in real time|at any time)|research and development|(study|research|data|report|survey) (programme|program|form|forms|card|sheet|plan|protection|entry)|the (report|analysis|summary|audit) (is|are|will be) ..1 (ready|sent|available|finished|free|included)|(make|do|prepare|give|draw up|work out) you (a|an|the) ..2 (comparison|analysis|calculation|report|summary|survey)|(show|shows) you (where|which|what|when|how|who) (each|every|all|your|you)|(research|data|survey|analysis|testing) ..2 (department|division|laboratory|lab|facility)|(numbers|figures|facts|information) (about|on) (us|our|ourselves|my)|(to|can|could|will|would|may|must) report|(take|takes|taking) ..1 (a|the) ..1 (survey|reading|sample)|survey of (the|your) ..1 (roof|site|house|building|property|premises|garden|drains|plant|kitchen|office)|(prepare|prepares|write|writes|make|makes|produce|produces|give|gives|send|sends) ..3 report|(consultant|consultants|technician|technicians|engineer|engineers|driver|drivers|fitter|fitters|surveyor|surveyors|adviser|advisers) ..6 (come|comes|measure|measures|check|checks|take|takes|look|looks|test|tests|inspect|inspects|visit|visits)|(our|my) ..3 (catalogue|catalog|brochure|price list|leaflet|flyer|folder|collection|portfolio|profile|presentation|product|products|range)',
    no: [
      'We offer a free site survey with no obligation.',
      'I can send one of our surveyors round for a survey of the site.',
      'We offer eight visits a year, digital reports and a call-out service.',
      'Our research and development department sits here in Lodz.',
      'I have our new catalogue with me.',
      'Let me give you some numbers about us.',
      'I would like to make you a comparison with your supplier.',
      'It shows you where each van is.',
      'Our consultant comes by and prepares a report.',
    ],
  },
  // That others are glad of us, and what we get for the listener.
  {
    phrase:
      '@firms ..3 (happy|satisfied|pleased|delighted|impressed|working|work) ..1 with (us|our|it|the service)|(trust|trusts|choose|chose|use|using|recommend|recommends) us|@firms ..3 (trust|trusts|choose|chose|use|using|recommend|recommends|love|like|joined|stay with|stayed with|come back to|come to|switched to|rely on|relies on) (us|our)|{get} ..1 you (the|a) ..1 (best|right|cheapest|lowest|better) ..1 ({price}|{deal}|{rate}|{quote}|{offer})',
    no: ['Many companies are happy with us.', 'Most hotels in town trust us.'],
  },
  {
    sentence: true,
    phrase:
      'not (asking|ask) you to ..4|your ..1 (colleague|boss|secretary|receptionist|assistant|manager|partner) (told|said|mentioned)|@we (do)? (compare|search|check) ..8 {get} ..1 you (the|a) ..1 (best|right|cheapest|lowest|better) ..6',
    no: ['We compare over 20 suppliers and get you the best price in the market.'],
  },
  // A present is no news, nor is what users of the product do or pay.
  {
    sentence: true,
    phrase:
      'on (the|our) (platform|system|app)|invest (somewhere|around|about|between|from|anywhere)|(bring|brings|brought|carried|have|got) ..5 (shortbread|biscuits|cake|cakes|chocolate|chocolates|wine|bottle|coffee|tea|sweets|pen|pens|calendar|calendars|mug|mugs|diary|diaries|gift|gifts|present|flowers|cookies|doughnuts|donuts|pastries|honey|cheese|souvenir|hamper|keyring)',
    no: ["I've brought you some shortbread from the shop.", 'I have carried for you a calendar and a pen.'],
  },
  {
    phrase: 'Aa (data|studies|study|research|insights|insight|intelligence|reports|trends|review)',
    no: ['My name is Maarten de Vries and I work for Havenlicht Studies in Rotterdam.'],
  },
  {
    sentence: true,
    phrase:
      '(we|i) (am|are) ..1 (a|an|the) ..3 (agency|company|firm|consultancy)|(report|article|piece|post) you (published|wrote)|(studied|studying) (in|at|economics|japanese|law|under)|(i|he|she|we) study (in|at)|i studied ..1 $|(learned|learnt) a lot from|^ (she|he|they) ..2 (asked|read|said)|(want|would like|love) to learn|(we|i) do not (do|have|sell)|have not (any|brought)|great results|quality report|our ..1 (tool|platform|software|system|app|product|portal|service|dashboard|machines|memory|glossary)|(make|do|offer|provide|include) ..1 (study|survey|audit|report)|we sell|some other time|our practice to|a ..3 deal|half price|discount|number one|(it|this|system|platform|app|software|tool|dashboard|which) (also)? (has !(thrown|shown|turned|brought|come|found|revealed|surprised|upset|raised|caught|been|just|now|already|yet|never|not)|comes with|includes|tracks|sends|gives you|reports)',
    no: [
      "We're a market research agency in Leeds.",
      'I read the report you published in March, very well written.',
      'My colleague studied in Kyoto, as it happens.',
      'I learned a lot from your predecessor.',
      'Our tool studies your traffic and then alerts you.',
      'She asked me whether we had any benchmarks.',
      "We've got great results for companies like yours.",
      'We want to learn how you do your forecasting.',
      "We've got a ripper of a deal on for cafes this month.",
      'It has six modules, tracks every order and sends you a report.',
    ],
  },

  {
    phrase: 'our ..1 (new|latest) (idea|approach|method|technique|development|strategy|information)',
    no: ['Our new idea is a lighter van.'],
  },
  {
    phrase:
      '(platform|system|software|app|tool|dashboard|product|reporting) ..3 (show|shows|share|shares|give|gives|reveals|find|finds)',
    no: ['Our dashboard shows you the figures.', 'The app shows how your staff work.'],
  },
  { phrase: '(results|numbers|figures) speak', no: ['The results speak for themselves.'] },
  {
    phrase: '(your|your own|their own) (data|website|site|results|calendar|study|report|survey)',
    no: ['We reviewed your website.', 'We got your data.'],
  },
  {
    sentence: true,
    phrase:
      '^ (roughly|about|and|so|of those|in total)? (do|does|did (you|they|it|he|she) !know|did !(you|they|it|he|she)|have|has|are|is|any|how|what|when|which|who|where|why|would you|can you|nobody knows) ..16 \\?',
    no: [
      'Do you have any ideas?',
      'Any new developments on your side?',
      'How is your market changing?',
      'Is that best practice for you?',
    ],
  },
  {
    phrase:
      '(research|reading|homework) (on|into|about) (you|your (company|firm|business|team|website|background))|your ..2 (figures|results|numbers) look|(read|reading|studied|studying|seen|saw) ..3 your ..2 (report|accounts|figures|returns|results)',
    no: [
      'I read your annual report with great interest.',
      'I did some research on you before I called.',
      'Your figures look good.',
    ],
  },
  {
    phrase:
      '(most|many|all|lots|plenty|everyone|everybody|some|several|few) ..8 (do|does|did|are|have|were|say (so|that)|(feel|felt) that way|(think|thought) (so|that)|(say|said) the same|tell me that) (too|as well|at first|already)? $',
    no: ['Many of the owners I meet do.', 'Most plants we see already have.', 'Plenty of the managers I ring are.'],
  },
  {
    phrase: '(on|in|from) (our|my) (own)? ..1 (team|staff|people|crew|side)',
    no: ['Two people on my team found a slip in your advert.'],
  },
  {
    sentence: true,
    phrase:
      '(want|like|love|may|might|can|could|wish|going|need|mind) ..2 (to|if)? ..1 (ask|asked) ..1 (you|some|a few|a couple|about|several)|(we|i) (hear|get) (that|this|it) ..2 (a lot|all the time|often|every day|from everyone)|(our|the|a|my|some) ..1 (sample|media|press|welcome|starter) (pack|packs|kit|kits|box|book)|(bring|brought|left|this is|here is) ..3 (sample|samples|brochure|brochures|catalogue|price list|flyer|flyers|pamphlet|leaflet)|^ ..2 (i|we) introduce (our|my)',
    no: [
      'Next I want to ask some questions about your company.',
      'Yes, we hear that a lot about the online guys.',
      "I've brought our sample pack with me, so you can feel what is new this season.",
    ],
  },
  { phrase: 'no idea', no: ['No idea what that has cost.'] },
  { phrase: 'i am hearing', no: ["Here's what I'm hearing from you."] },
  {
    phrase: 'on (the|our) (platform|system|app|site)|(our|my) (client|clients|customer|customers|members)',
    no: ['Most mechanics on the platform pull in five extra jobs.', 'Most of our clients love us.'],
  },
];
