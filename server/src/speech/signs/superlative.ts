import type { MovePatterns } from '../moves/types';
import { praiseCues } from './praise-cues';

/**
 * Praise of the seller's own house that nobody can check: "leading", "best-in-class". Praise of the listener, or of what
 * was found out, is none.
 */
export const superlative: MovePatterns = {
  move: 'superlative',
  makes: [
    {
      phrase: '@empty',
      yes: [
        'We offer a best-in-class service.',
        'Our world class trainers come to you.',
        'It is a state-of-the-art system.',
        'We have an award-winning support team.',
        'Northwind is an industry-leading payroll firm.',
        'Our service is second to none.',
        'This is a real game changer.',
        'We use cutting-edge technology.',
        "We're Leeds' premier removal company.",
        'Our prices are unbeatable.',
      ],
      no: [
        'Your world-class plant is a pleasure to visit.',
        'You have an award-winning kitchen.',
        'We have just finished a groundbreaking study of hotel guests.',
        "I won't tell you that we are best in class.",
        'Our rival promised "world-class support".',
        'I sent it by first class post.',
        'The next generation of managers thinks otherwise.',
      ],
    },
    {
      phrase:
        "(a|the|one of ..2|of|as|us|'s|Aa|NOUN|our ..2 NOUN|<placeholder>) (leading|top|number one|no 1|# 1|foremost|pre eminent|preeminent) (ADJ|NOUN|global|independent|national|regional|local)? ..2 @house",
      yes: [
        'We are a leading provider of fleet insurance.',
        'I work for one of the leading suppliers of office coffee.',
        'Northwind is the number one software company for dentists.',
        "We're Ireland's leading independent broker.",
        'I am calling from a top recruitment agency.',
      ],
      no: [
        'What do leading firms do differently?',
        'We asked the leading hotels in Osaka.',
        'What is the leading cause of delays?',
        'As a leading company in packaging, you will know this.',
        'The top floor of the company is empty.',
      ],
    },
    {
      phrase:
        '(@we|our ..2 NOUN|Aa|<placeholder>) ..1 (am|are|is|have been|has been|remain|remains) ..4 ((leader|leaders|pioneer|pioneers) (in|of|for|when)|(number one|no 1|# 1) (in|for|among|when))',
      yes: ['We are the market leader in office plants.', 'Northwind is a global leader in payroll.'],
      no: ['She is the leader of our team.', 'Are you the leader of the team?', 'I am a team leader for the north.'],
    },
    {
      phrase:
        '(the|our|world|industry|market|country) ..1 most (advanced|innovative|trusted|comprehensive|reliable|powerful|experienced|respected|sophisticated|complete|competitive|reputable|recognised|recognized|established|popular|cost effective|affordable|modern|effective|efficient) ..2 (@house|@product|{offer}|{price}|prices)',
      yes: [
        'It is the most advanced detection system in the market.',
        'We are the most trusted broker in the county.',
        'We have the most competitive prices.',
      ],
      no: [
        'What is the most effective way to reach her?',
        'The most successful plants have changed their shifts.',
        'What has been the most reliable system for you?',
      ],
    },
    // Praise behind the name, or of a whole town: "from Simba Shield, the best guards in Nairobi", "Sydney's freshest caterer".
    {
      phrase:
        "\\, (simply|quite simply|probably|easily|still)? ..1 (the|Aa 's) (very)? @topmost ..3 @house|Aa 's ..1 @topmost ..4 (@house|NOUN)|@we (am|are) (quite|simply|just|now|still|truly|really|proudly|honestly|easily)? (the|Aa 's) @topmost ..3 (@house|in Aa|in (the|this) ..1 NOUN|of (the)? Aa)",
      yes: [
        'My name is Otieno from Simba Shield, the best guarding company in Nairobi.',
        "We're Sydney's freshest, most loved caterer.",
        "I'm with Delta Coaches, Norfolk's friendliest operator.",
        'We are the most innovative charge point company of the Benelux.',
      ],
      no: [
        'Are you Sydney’s freshest caterer?',
        'You are the best guarding company in Nairobi.',
        'I asked in Leeds, the largest market in the north.',
      ],
    },
    // "best roofers in texas": the whole of a short line is praise.
    {
      phrase:
        '^ (the|simply the|just the|easily the|hands down the|probably the|your)? (very)? (best|finest|top|cheapest|fastest|number one|no 1|# 1|most trusted|most reliable|highest rated|best rated|top rated) ..1 NOUN (in|of|around) (the|this|all)? (Aa|NOUN|PROPN)|(it|that|this|ours|they|we) ..1 (is|are|make|sell|have) (honestly|really|simply|easily|just)? the (best|finest) ..3 (on the market|(you|money) ..1 can ..1 (buy|get|find)|around|out there)|there is (nothing|no one|nobody) (like (it|us|this)|better) ..3|(it|this|ours) is the (leading|foremost|premier|top|number one|no 1) ..3 NOUN',
      yes: [
        'Best roofers in Texas, no joke.',
        'best roofers in texas no joke',
        "It's the leading practice management system.",
        "It's honestly the best thing on the market.",
        'The finest coffee in town.',
        "It's the leading booking system.",
      ],
      no: [
        'The best time in the week is Monday.',
        'Is it the leading cause of delays?',
        'It is the leading cause of delays.',
      ],
    },
    // "The most powerful medium in Québec", whatever the trade calls its goods.
    {
      phrase:
        '@we ..3 (am|are|have|have got|run|make|sell|offer|own|build) ..1 the (single)? most !(of|recent|likely|important) ADJ ..3 (in|on|of|around|for|anywhere|\\,|\\.|$)',
      yes: ['We really are the most powerful medium in Québec.', 'We run the most careful vans in Leeds.'],
      no: ['You have the most demanding guests in town.', 'We have the most recent figures for the county.'],
    },
    // Rated, ranked, reviewed: by whom is not said.
    {
      phrase:
        '(@we|it|this|that|our ..2 NOUN|Aa|<placeholder>) ..1 (am|are|is|have been|has been) ..3 (top|best|highest|most highly|five star|5 star) (rated|ranked|reviewed|selling|performing|recommended)|our (top|best|highest|five star|5 star) (rated|ranked|reviewed|performing) ..2 NOUN|(@we|Aa) ..3 (with|from|for) (a|the) (top|best|highest) (rated|ranked) ..2 NOUN',
      yes: [
        "We're just the top-rated option in Canada.",
        'It is the best-selling oven in the trade.',
        'Our top-rated fitters come to you.',
      ],
      no: ['Is it the top-rated hotel in town?', 'You are the top-rated clinic on the island.'],
    },
    // "The industry's finest warranty".
    {
      phrase:
        "!(your) (industry|market|country|county|region|world|nation|state|province|city|town|island|trade|sector|area) 's ..1 (best|finest|leading|foremost|number one|no 1|favourite|favorite|greatest|cheapest|fastest|strongest|smartest|premier|top|ultimate|most (ADJ|trusted|advanced)) ..2 NOUN",
      yes: ["It comes with the industry's finest warranty.", "Ours is the country's most trusted name in lifts."],
      no: ["What is the industry's best guess?", "You run the region's finest kitchen."],
    },
    {
      phrase:
        '(@we|our ..2 NOUN|it|this|get you|give you|getting you) ..5 (the|our|you) (very|absolute|absolutely)? (best|finest|lowest|highest) (possible|quality|available)? (price|prices|rate|rates|deal|deals|service|quality|value|product|products|team|support|terms|cover|coverage|software|platform|system|tool|trainers|training|engineers|people|results|talent|candidates)',
      yes: [
        'We offer the best service in the county.',
        'We can get you the best possible deal.',
        'We have the lowest prices.',
        'Our firm employs the finest engineers.',
      ],
      no: [
        'I want to find the best solution for you.',
        'We asked 300 buyers which had the best prices.',
        'What is the best time to call?',
        'Is that the best price you get today?',
      ],
    },
    {
      phrase:
        '@we ..1 (am|are) ..2 the (very)? best (at|for|when|$)|(is|are|of|with|good|top|and) best quality|@we ..1 (am|are) ..1 (top|first|leading|number one) (in|at) (this|the|our|Aa) ..1|@we ..2 (offer|provide|deliver|sell|have|do|give|supply|make|guarantee|use) ..2 premium (quality|service|grade)|(is|are|am|be) best (in|on|at) (the|this)? (market|industry|business|trade|region|country|world|town)|(simply|quite simply|by far|hands down) the (very)? (best|finest) $|@we ..1 (have|have got|got|make|sell|run|serve|grow|brew|bake|build|offer) the (best|finest|greatest) ..3 in (Aa|the ..2 NOUN)|(the|simply|quite) (very|absolute|absolutely)? (best|finest|greatest) ..3 (on the market|in the (market|business|industry|country|world|trade|region|area|game|city)|out there|in town|money can buy|that money can buy)',
      yes: [
        'It is the best scheduling tool on the market.',
        'We are quite simply the best in the business.',
        'Our product is best in market.',
        'We are the best at what we do.',
        'It is of best quality.',
        "We've got the finest oysters in Maine.",
      ],
      no: [
        'What is the best plant in the world at doing differently?',
        'Who is the best in the business, would you say?',
      ],
    },
    {
      phrase:
        '@we (do|are|work|perform|know|handle|serve) ..4 better than (anyone|anybody|any|all|the (rest|others|competition)|our|every|most)|better than (anyone|anybody) else|(nobody|no one|none|nothing) ..2 (does it like|comes close|compares|beats|does ..2 better)|(one|best) of a kind|will not find (a|any|anything|anyone|anybody)? ..1 (better|cheaper|finer)|@we ..1 pride (ourselves|myself) on',
      yes: [
        'We know this trade better than anyone.',
        'Nobody else comes close.',
        'It works better than anybody else could.',
        'It is one of a kind.',
        "You won't find a better price anywhere.",
        'We pride ourselves on our service.',
      ],
      no: ['You know your buyers better than anyone else.', 'Do you know it better than most?'],
    },
    {
      phrase:
        '(@we|it|this|our ..2 NOUN|my (company|firm)) ..2 ({offer}|{provide}|{deliver}|{have}|{give}|{bring}|{guarantee}|{make}|{do}|{sell}|{supply}|{create}|{develop}|{be}) ..5 (excellent|outstanding|exceptional|superb|amazing|incredible|fantastic|superior|extraordinary|unique|innovative|brilliant|phenomenal|awesome|wonderful|great|high quality|competitive|unbeatable) ..2 (service|services|quality|reputation|{solution}|{product}|support|value|price|prices|pricing|rates|terms|{package}|{platform}|{system}|{tool}|{deal}|{offer}|{technology}|{software}|{programme}|{program}|{range})',
      yes: [
        'We offer outstanding customer service.',
        'We deliver innovative solutions for the retail trade.',
        'Our company provides superior quality.',
        'It is an amazing tool.',
        'We offer high-quality products at competitive prices.',
        'We have an excellent reputation.',
        'We have a fantastic offer this month.',
      ],
      no: [
        'You make great products.',
        'We have had great support from your reception.',
        'We found an innovative solution at two plants like yours.',
        'Do you have a great product for that?',
      ],
    },
    {
      phrase:
        'our (outstanding|exceptional|superb|excellent|superior|unique|amazing|fantastic|incredible|innovative|high quality|first class) ..2 (service|services|quality|support|team|people|reputation|{product}|{solution}|{technology}|{platform}|{approach}|prices|pricing)|(first class|next generation|next gen|leading edge) (service|services|quality|support|technology|facilities|@product)',
      yes: [
        'What sets us apart is our outstanding customer service.',
        'We give you first-class service.',
        'It is a next-generation platform.',
      ],
      no: ['I sent it by first class post.', 'The next generation will run the farm.', 'It was a first-class lunch.'],
    },
    {
      phrase:
        '(our|the) ..1 @product (is|are) ..2 (unique|amazing|incredible|fantastic|revolutionary|brilliant|phenomenal|outstanding|exceptional|innovative|awesome|excellent|superior)',
      yes: ['Our platform is truly unique.', 'The software is fantastic.'],
      no: ['Is the software fantastic?', 'The trend is unique to your county.'],
    },
  ],
  cued: praiseCues,
  never: [
    { phrase: '(great|good) (number|many|variety|range)', no: ['We have a great number of programmes.'] },
    {
      sentence: true,
      phrase:
        '^ (so|and|well|but)? (your|you !(would|will|get|find|can|could|simply|just|are)|you are !(in)) ..12|a great deal (of|to|more|from)|(congratulations|congrats|well done|i hope|best of luck) ..8|(news|cost|problem|risk|mistake|thing|reason|time|number|day|way|moment|surprise|worry|complaint|headache) (is !(we|i|it|our|that)|was|i have|we have|i had|to (reach|call|ring))|smartest thing|excellent then|(<date ..31>|<time>) ..2 (is|are|would be|will be|suits|works) ..1 best|best (news|thing !(on|in|since)|part|way|time|number|day|if (we|i)|(that)? (we|i) (meet|talk|speak|show|sit|come|see|call))',
      no: [
        'You run the fastest-growing bakery chain in Wales.',
        "That's the best news I've had all week.",
        'The biggest cost is the one nobody sees.',
        "It's best if we meet.",
        "Your product's first class, I've used it myself.",
        'You should be proud, it is one of the best short lists in the city.',
      ],
    },
    {
      phrase:
        '(your|their|his|her|whose) ..3 (@empty|leading|top|number one|best|most|great|unique|innovative)|(you|they|he|she|who) ..1 (are !(aware|sure|certain)|is|were|have|has|run|built|own|make|sell|lead|know|offer|offered) ..4 (@empty|leading|top|number one|best|most|great|unique|innovative|leader|leaders|better|outstanding|excellent|amazing)',
      no: [
        'Your world-class plant is a pleasure to visit.',
        'You have an award-winning kitchen.',
        'You make great products.',
        'You know your buyers better than anyone else.',
      ],
    },
    {
      phrase:
        '(@empty|leading|top|best|most|unique|innovative) ..1 !(name|people|outfit|firm|house|team|provider|company) ..1 (research|{study}|{survey}|{report}|{insight}|{finding}|{trend}|{practice} !(management|software|system|consultants|consultancy|advisers|advisors|partners|brokers|group)|{idea}|paper|benchmark|analysis|data|cause|reason|indicator|question|floor|priority|speed|end|line manager|shelf)|(@empty|leading|top|best|most) ..1 @firms (like|such as) (you|yours|your)|(your|their) ..2 NOUN (are|is|was|were) ..4 (best|@empty|unique|leading|top|great)',
      no: [
        'We have just finished a groundbreaking study of hotel guests.',
        'What is the leading cause of delays?',
        'The top floor of the company is empty.',
        'We speak with leading companies like yours.',
        'Your products are among the best in the world.',
      ],
    },
    {
      sentence: true,
      phrase:
        'as (a|the|one of ..2) ..1 (leading|top|number one|premier|@empty) ..6 you|(congratulations|congrats|well done|impressed|admire|congratulate) ..12|(at|from|with) (plants|plant|firms|two|three|four|five|some|several) ..6 like yours|(from|by) your ..3 (team|reception|staff|people|side)',
      no: [
        'As a leading company in packaging, you will know this.',
        'Congratulations on the award-winning annual report.',
        'We found an innovative solution at two plants like yours.',
        'We have had great support from your reception.',
      ],
    },
    {
      phrase:
        '(regulation|regulations|rule|rules|law|laws|tax|ruling|charge|standard|levy|verdict|election) ..4 @empty',
      no: ['The new regulation is a game changer for hauliers.'],
    },
    {
      phrase: '(the|your|our) most (recent|likely|common|important|expensive|urgent|frequent|difficult) ..2',
      no: ['We have the most recent figures for the county.'],
    },
    // Names of three tiers.
    {
      phrase: 'good \\, (and)? better (\\,)? (and|or)? best',
      no: ["So here's good, better, best."],
    },
    { phrase: '(team|group|shift|squad|project|thought) (leader|leaders)', no: ['I am a team leader for the north.'] },
    {
      phrase:
        'first class (post|mail|stamp|stamps|ticket|tickets|travel|seat|seats|carriage|honours|degree|return)|next generation of',
      no: ['I sent it by first class post.', 'The next generation of managers thinks otherwise.'],
    },
    {
      phrase:
        '(asked|ask|surveyed|compared|studied|interviewed|know) ..6 (leading|top|best|most) ..3|(which|what|who|whose|why|how) ..3 (had|has|have|is|are|do|does|the|you|they) ..4 (best|leading|most|top|great|unique)',
      no: [
        'We asked the leading hotels in Osaka.',
        'We asked 300 buyers which had the best prices.',
        'What is the best plant in the world at doing differently?',
      ],
    },
    {
      sentence: true,
      phrase: '^ (is|are|was|were|do|does|did|has|have|what|which|who|how|where|why|when) ..20 \\?',
      no: [
        'Is that the best price you get today?',
        'Do you know it better than most?',
        'Is the software fantastic?',
        'Who is the best in the business, would you say?',
        'Are you the leader of the team?',
        'Do you have a great product for that?',
        'What has been the most reliable system for you?',
      ],
    },
  ],
};
