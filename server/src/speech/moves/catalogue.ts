import type { Pattern } from './types';

/** Laying out the line-up: lists of what we do, what we have and how much of it, the book that is opened. */
export const CATALOGUE: readonly Pattern[] = [
  {
    phrase: '@capacity ..3',
    about: 'what-we-do',
    yes: [
      "We've got 60 trained fitters, our own cranes, a night desk and no call-out fee.",
      'We have 25 vans on the road.',
      'We run four depots.',
      'We employ over two hundred interpreters.',
    ],
    no: ['We have spoken to forty drivers.', 'Have you 25 vans on the road?', 'We asked 300 nurses why they left.'],
  },
  {
    phrase:
      '@we (also|mostly|mainly|only|just|basically)? do !(it|this|that|so|not|business|know|have|see|meet|apologise) ..2 NOUN ..1 \\, !(and|but|so|which|because|then|or) ..2 (NOUN|VERB) ..6',
    about: 'what-we-do',
    yes: [
      'We do gutters, roofs, chimneys and guttering.',
      'We mostly do payslips, pensions, year ends.',
      'I do weddings, christenings and corporate parties.',
    ],
    no: ['We do meet on Tuesdays, yes.', 'I do apologise, Mr Hart, for the noise.', 'Do we do Monday, Tuesday?'],
  },
  {
    phrase:
      '(leave|leaving) ..5 ({book}|{menu}|{swatch}|{sample}|{leaflet}|{folder}|{binder}|{card}) (with|for) (you|him|her|them|your)|(take|walk|run|talk|lead) (you|him|her|them) through ..4 ({range}|{collection}|line up|{catalogue}|{menu}|price list|{package}|{tier}|{swatch}|{model}|portfolio|{option}|(our|my|the) (company|sales)? (deck|slides))|(page|flick|leaf|thumb|guide|steer|whisk) (you|him|her|them|us) ..1 through ..4 NOUN|(show|give) you ..3 (demo|demonstration)|(this|here) is our ..2 (catalogue|brochure|range|menu|price list)|see page NUM|(open|get out|bring out|pass round|hand round|go through|look through|flick through|leaf through|start with|begin with) ..3 (our|the|my|these|this) ..2 ({catalogue}|{brochure}|{menu}|{swatch}|sample book|sample books|{range}|{collection}|look book|line up|price list|{leaflet})',
    about: 'catalogue',
    yes: [
      'Let me leave our sample folder with you.',
      'First I will take you through the four collections.',
      'Let me take you through our deck.',
      'Shall we leaf through the swatches?',
      'Let me open the brochure and go from there.',
      'Let me quickly page you through the brochure.',
      'I can show you a quick demo right now.',
      'Kindly see page 14.',
    ],
    no: ['The sample books stay in the car.', 'Could you take me through the menu you serve now?'],
  },
  // What is laid on the table, and the page that is opened.
  {
    phrase:
      '({bring}|brought|here is|leave you|hand you|left you|give you|show you) ..3 (our|my|the|this|a copy of our) ..2 ({catalogue}|{catalog}|{brochure}|{leaflet}|{flyer}|{flier}|price list|price list|(spec|data|fact|price) (sheet|sheets)|{folder}|{binder}|look book|line up|{prospectus}|sample book)|(show|walk|take|run|guide|lead|whisk) (you|him|her|them) ..1 (through)? ..1 (what|everything|all (that)?) @we (got|have got !VERB|do|offer|sell|make|carry|stock|(have (\\,|\\.|for|on|in|to)))|({bring}|brought) ..4 ({sample}|{swatch}) (of|from) (our|the|this)|(have|got|take|took|taken) (you)? ..1 (our|the|my) ..2 ({catalogue}|{brochure}|price list|{flyer}|sample box|{folder}) (here|with (me|us)|along|for you)|(look|turn|go|going) ..2 (at|to) page (NUM|<number>)|(at|on|to|open|see|is) (the)? (page|tab|sheet) (NUM|<number>) ..1 (you|there|we|is|are|it|come|comes)',
    about: 'catalogue',
    yes: [
      'So, I have brought you our catalogue 2025.',
      "I'm just going to dive in and show you what we've got.",
      'At page six you see the double pump.',
      'Here is our new flyer.',
      'Let me run you through everything we do.',
    ],
    no: [
      'I will show you what we have found.',
      'I have brought you what 40 clinics told us.',
      'Could you show me what you have got?',
    ],
  },
  // Samples and guides put on the table.
  {
    phrase:
      '(this|here) is (our|the|my|a) ..2 (shade guide|sample|swatch|colour card|color card|colour chart|color chart|fan deck|sample (box|case|board|set|kit|bag)|demo (unit|model|kit)|show piece|{range}|{collection}|{catalogue}|{brochure}|{menu}|price list)|(these|here|those) are (our|the|my|some|a few|(a )?couple of|<number>) ..2 ({sample}|{swatch}|{brochure}|{leaflet}|{catalogue}|{model}|{package}|{tier}|{range}|{collection}|demo units)',
    about: 'catalogue',
    yes: [
      'This is our shade guide and these are three zirconia samples.',
      'Here are some swatches.',
      'These are our four packages.',
      'Here is the sample box.',
    ],
    no: ['Are these your samples?', 'Here is what 40 labs told us.', 'This is our third visit.'],
  },
  // What one tier has over another.
  {
    phrase: '^ (and|then|so|with|the)? Aa ..2 (adds|includes|comes with|gets you|throws in) ..6',
    about: 'feature',
    yes: ['Platinum adds a nutrition coach and the app.', 'The Silver package includes two visits.'],
    no: ['Anna says that you know him.'],
  },
  {
    phrase:
      '@we (have|have got|stock|carry|offer|keep) (the|a|an|our) ..2 (widest|largest|biggest|best|finest|fastest|huge|wide|full|complete|broad|own) ..3 (range|selection|choice|stock|line|collection|catalogue|fleet|network|NOUN)',
    about: 'catalogue',
    yes: ["We've got the widest selection of fabrics in the country.", 'We carry a full range of valves.'],
  },
  {
    phrase:
      '(please|kindly|just|if you) ..1 (look|have a look|take a look|see|check|open|turn|go) ..1 (at|to|in|inside|through)? ..1 (this|the|our|my|page <number>|page) ..1 (pamphlet|brochure|catalogue|catalog|leaflet|flyer|menu|price list|sample|samples|range|page|slide|slides|screen)|(please|kindly) ..2 (look|see|turn|go) ..3 page ..1|(brought|have got|got) ..1 (our|the|a|my|some) ..1 ((sample|media|starter) (pack|packs|kit|book|books|box)|samples|swatches) ..3|(feel|touch|smell|taste|try) of? ..2 (the|this|these|our) ..2 (stock|sample|samples|paper|fabric|product|material|finish|brochure|brochures)',
    about: 'catalogue',
    yes: [
      'Please look this pamphlet, page two is business English.',
      'Then please take a look at page four.',
      "I've brought our sample pack with me.",
      'Have a feel of the paper.',
    ],
    no: ['Please look at the study of forty plants.', 'I have no samples with me.'],
  },
  {
    phrase:
      '(as)? you (see|can see|will see|find) ..2 (in|on) (this|the|our) ..1 (brochure|catalogue|catalog|leaflet|flyer|price list|folder|menu|prospectus|media kit)|(see|look) (in|at) ..1 (this|our) (brochure|catalogue|leaflet|flyer|price list|folder|prospectus)',
    about: 'catalogue',
    yes: ['As you see in this brochure, it is once daily.', 'You can see in our catalogue how it looks.'],
    no: ['Did you see in the brochure what they charge?'],
  },
];
