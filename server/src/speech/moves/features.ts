import type { Pattern } from './types';

export const FEATURES: readonly Pattern[] = [
  {
    phrase: '@we are (providing|offering|supplying|giving|having|doing|selling) ..3 NOUN ..1 \\, ..6 \\, ..6',
    about: 'feature',
    yes: ['We are providing manual testing, automation testing, performance testing and security testing.'],
    no: ['We are doing the study in Leeds, Hull and York with you.'],
  },
  {
    phrase:
      '(our|my) ..4 @product ..1 VERB|(our|my|this) ..4 @product ..3 (is|are)|(our|my|this|the) ..4 @product ..3 (has|have|comes|includes|include|offers|offer|features|lets|let|gives|give|allows|allow|automates|automate|integrates|works|work|runs|run|does|do|handles|handle|tracks|track|answers|provides|provide|uses|use|covers|cover|helps|help|connects|connect|detects|detect|saves|save|can|will|makes|make|delivers|pulls|sends|shows|scans|manages|monitors|books|qualifies|generates|supports|transforms|pays|needs|takes|fits|plugs|opens|verifies|feeds|cleans|measures|lasts|reduces|cuts|starts|combines|predicts|finds|checks)',
    about: 'feature',
    yes: [
      'Our platform tracks every vehicle live.',
      'The system has six modules.',
      'Our software integrates with your calendar.',
      'Our service covers the whole county.',
      'My tool lets you update your own site.',
    ],
    no: [
      'How does your system handle returns?',
      'Is the team around?',
      'The team is waiting for you.',
      'Your software has had its day.',
    ],
  },
  {
    phrase:
      '(our|my) ..2 NOUN (reads|runs|cuts|lasts|holds|weighs|prints|plays|lifts|cleans|heats|cools|charges|counts|sorts|washes|dries|drives|measures|covers|handles|includes|has|comes|lets|gives|uses|works|fits|starts|costs) ..6',
    about: 'feature',
    yes: ['Our scanner reads forty pallets a minute.', 'Our oven heats up in four minutes.'],
    no: ['Our director has asked me to call you.', 'Our survey covers 400 firms.', 'Our meeting starts at ten.'],
  },
  // How fast we bring it, and two things it is.
  {
    phrase:
      '@we ..2 (do|offer|provide|have|have got|give|guarantee) ..2 (same day|next day|24 hour|48 hour|express|overnight|weekend|fast|quick|short|free|<duration>) ..1 (delivery|service|turnaround|call out|callout|response|dispatch|shipping|installation|collection|lead time|lead times)|our !(client|clients|customer|customers|people|team|director|boss|office|meeting|visit|call|results|figures|findings|company|firm|business) ..1 NOUN (is|are) ..1 !(happy|glad|busy|sorry|surprised|keen) ADJ (and|\\,) ..2 (ADJ|quiet|easy|safe)',
    about: 'feature',
    yes: ['We can also do same-day delivery.', 'Our forklifts are electric and very quiet.'],
    no: ['Our results are new and surprising.', 'We did a survey, and the findings are new.'],
  },
  {
    phrase:
      '(promotion|promo|special offer|introductory offer|sale on|<duration> free|free of charge|at no extra cost|buy one|two for one) ..4',
    about: 'offer',
    yes: ['Right now we are running a promotion, two months free.'],
    no: ['Congratulations on your promotion.'],
  },
  {
    phrase:
      '(it|that|which|this|they|{product}|{system}|{app}|{platform}) (also|already|even|automatically|then|just|will|can|could|really)? ..1 (has|have|comes|includes|include|features|lets|let|allows|allow|automates|integrates|integrate|handles|tracks|answers|qualifies|books|syncs|scans|generates|supports|plugs|runs|connects|detects|processes|sends|reports|monitors|offers|does|uses|measures|updates) ..3 (you|your|with|every|all|over|into|NUM|automatically|24/7|built|buyers|calls|leads|customers|itself|a|an|the|reviews|appointments|real|any|both)',
    about: 'feature',
    yes: [
      'It has six modules and starts at $40 a seat.',
      'It integrates with your till.',
      'It also answers every call, day and night.',
      'It comes with a built-in camera.',
      'It lets you see every van.',
    ],
    no: [
      'It has to be shown.',
      'It has been a hard year.',
      'Which of these has the most weight with you?',
      'It includes Japan, and the results are striking.',
    ],
  },
  {
    phrase:
      '(i have|we have|i have got|we have got|i built|we built|we have built|we developed|we have developed|we created|we have created|we launched|i created|i have built|we have launched) ..1 (a|an|the|this|our|you) ..6 !({catalogue}|{catalog}|{brochure}) @product ..8',
    about: 'feature',
    yes: [
      "I've got an AI system that answers calls.",
      'We built a platform for rental fleets.',
      "We've developed the most advanced fraud detection system.",
    ],
    no: ['I have the results of a survey.'],
  },
  {
    phrase:
      '(with|using|through|on|in) (our|my|the) ..3 @product ..3 (you|your ..2 NOUN|we|it) (can|could|will|get|have|would|are|see|never)',
    about: 'feature',
    yes: ['With our app you can book in seconds.', 'Using our dashboard, your team will see every order.'],
  },
  {
    phrase:
      '(you|your ..2 NOUN) (also|will|would|can|could)? ..1 (get|gets|receive|have access|have|be able|pay|simply|just) ..4 (dashboard|report|reports|access|login|module|modules|app|portal|support|account manager|hosting|updates|alerts|interface|tools|features|package|everything|website|templates|analytics|training|audit trail|lead|leads|details|record|subscription|licence|license|login|booked)',
    about: 'feature',
    yes: [
      'You get a dashboard and weekly reports.',
      "You'll have access to the whole library.",
      'You also receive 24-hour support.',
      "You don't pay per lead, you get the job details.",
    ],
    no: ['Do you get reports today?', 'Did you get everything?'],
  },
  {
    phrase:
      '@we (can|will|also|then|basically|simply|actively|actually|currently|typically|mainly|just|only|have|custom)? (also)? (put together|redesign|renovate|refurbish|upgrade|restore|coach|paint|transport|translate|film|photograph|finance|guard|patrol|rent out|source|store|pack|pick up|build|built|offer|provide|sell|make|supply|install|design|deliver|manufacture|develop|manage|specialise in|specialize in|handle|run|create|produce|fit|repair|maintain|rent|lease|ship|import|distribute|optimise|optimize|set up|send you !(it|that|this|a|an|the|over)|book|recruit|place|insure|stock|carry|print|clean|host|implement|give|take care of|look after|turn ..4 into|write|teach|train|consult|advise|outsource|stop|detect|automate|help ..4 with|work with ..3 (on|to)|work on|cover) ..6 (@product|NOUN|PROPN|<figure>)',
    about: 'what-we-do',
    yes: [
      'We build websites for contractors.',
      'I design kitchens for small flats.',
      'We supply packaging to bakeries.',
      'I build custom onboarding training for trade contractors.',
      'We stop $300M in fraud before it happens.',
      'So basically we send you booked jobs.',
    ],
    no: [
      'We send our thanks.',
      'We can do Tuesday.',
      'I will send a calendar invite.',
      "We don't sell insurance.",
      'We have finished a survey of buyers.',
      'I can give you a call on Monday.',
      'I work with contractors.',
      "We're not here to sell you software.",
    ],
  },
  {
    phrase:
      '(what|here is what|this is what|all) (i|we) (do|offer|sell|provide|make|specialise in|specialize in) (is|\\:|,|for|\\-)? ..8',
    about: 'what-we-do',
    yes: ['What we do is simple: we fit solar panels.', 'What I do is build websites.'],
    no: ['What we do know is that they waited.', "I'd tell you what we do when we meet."],
  },
  {
    phrase:
      '(our|my) (main|core|new|latest|flagship|popular|premium|standard|basic|full|best|current|whole|entire|spring|summer|autumn|winter|product|price|service|other|best selling|most)? ..1 (product|products|range|line up|lineup|services|catalogue|catalog|brochure|flyer|solutions|solution|packages|plans|prices|price list|collection|portfolio|offering|features|models|price)',
    about: 'catalogue',
    yes: [
      "I'd like to go through our catalogue.",
      "Here's our price list.",
      'Our main product is a scanner.',
      'Let me introduce our range.',
    ],
  },
  {
    phrase:
      '((our|this|each|every|all our|all) @product|(the|our|this|each|every|all our|all) (@goods|{unit}|{model}|{machine}|{device})) ..1 (is|are) ..6 (a|an|and|of|with|the|for|in|no|NOUN|ADJ)|(the|our|this|each|every|all our|all) (@goods|@product) ..1 (has|have|includes|include|comes|come|features|feature|offers|holds|gives|folds|runs|lasts|fits|flags|syncs|does|covers) ..6 (a|an|and|of|with|the|for|in|no|NOUN|ADJ)',
    about: 'feature',
    yes: [
      'The membership includes classes, a pool and a sauna.',
      'The car has a range of 400 miles.',
      'The software flags late invoices automatically.',
      'This machine does the work of four people.',
    ],
    no: ['Your house has a lovely garden.', 'Is the account in your name?'],
  },
  {
    phrase:
      'what (sets us apart|makes (us|it|this|our ..2 NOUN) (different|special|unique|better))|(sets|set) us apart|unlike ..2 (other|others|our competitors)',
    about: 'feature',
    yes: ['What sets us apart is our own fleet of vans.', 'Unlike other agencies we never charge upfront.'],
    no: ['What sets your shop apart?'],
  },
  {
    phrase:
      '(our|my) ..2 NOUN (is|are|comes|come) ..1 (made|built|fitted|designed|handmade|delivered|guaranteed|available|easy|cheaper|faster|safer|certified|tested|tailored|produced|grown|sourced)',
    about: 'feature',
    yes: ['Our blinds are made to measure.', 'Our salads are grown in Kent.'],
  },
  {
    phrase:
      '(in one place !and|under one roof|all in one|around the clock|day and night) ..4|you get ..6 (free|included)',
    about: 'feature',
    yes: ['It does invoicing, stock and payroll in one place.', 'You get the first two lessons free.'],
    no: ['Do you keep it all in one place?', 'You have stock in one place and orders in another.'],
  },
  {
    phrase:
      '(three|two|four|five|six|seven|several|main|key|core|<number>) ..2 (features|modules|packages|plans|tiers|options|ways to help|benefits|technologies|services|components|revolutionary technologies|add ons|main ways)',
    about: 'feature',
    yes: ['It comes in three packages.', 'There are five modules.', 'I help businesses in three main ways.'],
    no: ['Which two options did you compare last time?'],
  },
  {
    phrase:
      '(powered by|built on|patented|proprietary|fully automated|all in one|one stop (shop|house|partner|solution|service|provider)|turnkey|end to end|cloud based|ai powered|ai driven|user friendly|easy to use|high converting|real time) ..4 (@product|NOUN)',
    about: 'feature',
    yes: ["It's a cloud-based payroll system.", 'We run a state-of-the-art workshop.', 'A user-friendly booking app.'],
    no: ['Is your booking app user friendly?'],
  },
  {
    phrase:
      '^ Aa (Aa)? (is|has|does|offers|lets|gives|helps|includes|automates|tracks|makes) (a|an|the|you|your|all|every|over|more) ..4 (@product|VERB ..3 you|NOUN for)',
    about: 'feature',
    yes: ['Marlowise is the booking platform for ferry lines.', 'Brightdesk gives you a dashboard for every shift.'],
    no: ['Maria is the head of the team.', 'Kenji is a friend for life.'],
  },
  {
    phrase:
      '(let me|can i|could i|may i|i will|i would like to|i would love to|i want to|going to|we will) ..2 (show|demo|demonstrate|give|walk|introduce|present|tell|start with|begin with|open with) ..3 (you|through|about)? ..3 (our|the|a|my|this|what our) ..3 (@product|demo|demonstration|product demo|features|catalogue|brochure|price list|platform|range|actual system)',
    about: 'catalogue',
    yes: [
      'Let me show you the actual system.',
      "I'd like to give you a demo of the platform.",
      'Let me introduce our new product.',
      "I'll walk you through our features.",
    ],
    no: ["I'm not going to show you a product demo.", 'Let me show you the results.'],
  },
  {
    phrase:
      '@we (have|have got|are having|carry|stock|keep|run) (a|an|our own|own|PROPN|ADJ) (ADJ|NOUN|PROPN|VERB)? ..2 NOUN ..2 \\, ..6 (\\,|and) ..6 (\\,|and) ..2',
    about: 'feature',
    yes: [
      'We have a silicone foam dressing, five sizes, seven-day wear, and it peels off without a mark.',
      'We are having a certified kitchen, clean water, approved menus and our own vans.',
    ],
    no: ['We have just finished a survey of buyers.', 'Do you have a yard, a van, and a driver?'],
  },
  {
    phrase:
      '@we (will|can|would)? (put|place|lend|loan|leave) ..3 NOUN ..1 (into|in|at|with|on) ..1 (@firms|{workplace}|{canteen}|{lobby}|{street}|{roof}|{home})',
    about: 'what-we-do',
    yes: ['We put free vending machines into workplaces your size.', 'We place temporary nurses in hospitals.'],
    no: ['We put a date in your diary.'],
  },
];
