import { goalCues } from './goal-cues';
import type { MovePatterns, Pattern } from './types';

const GOAL: readonly Pattern[] = [
  {
    question: true,
    phrase:
      '(where|what|how) would you ..1 (like|want|prefer) ..6 (to be|to stand|to look|to end up|to come in|to run|to work)|(if|when|imagine|suppose|let us say) ..14 (perfect|perfectly|ideal|gone well|went well|goes well|how you want|your way|the way you want|done right|a success|satisfied|happy|pleased|delighted|proud|celebrating|sorted|solved|worked) ..4 (what|where|how|who) ..6|(if|when|imagine|suppose|let us say) ..8 <duration 43200..> ..12 (what|how|where) ..4 (different|changed|happened|better|look like|looks like|in place|to see|you see)',
    yes: [
      'Where would you like that proportion to stand when the auditors come in 2028?',
      "If you walk in a year from now and it's perfect, what are you looking at?",
      'If we sit here again in two years and you are really satisfied, what is then different?',
      'If we meet again in three years, what will have changed?',
    ],
    no: ['If the weather is perfect, shall we sit outside?'],
  },
  {
    phrase:
      '(where|how|what|which|who) ..6 (would|do|did|are|will|should|could) (you|your team|your company|your board|the board|he|she|they|<placeholder>) ..3 (like !(a|an|me|us)|want|hope|hoping|wish|aim|aiming|(plan|planning) (to|on|for !your)|expect|love|see yourself|see yourselves|imagine|envision|envisage|picture|dream|trying to|looking to|need to be|intend) ..8',
    yes: [
      'Where would you like that to be in a year?',
      'What do you want the team to look like by spring?',
      'What are you hoping to change?',
      'How would you like it to work?',
      'Where do you see yourselves in three years?',
      'How do you imagine the company in ten years?',
    ],
    no: [
      'What would you like to drink?',
      'Which day would you like?',
      'How would you like to pay?',
      'Would you like to see it?',
    ],
  },
  {
    phrase:
      '(what|which) ..2 (is|are|were|would be|will be) ..3 (your|the|<placeholder>) ..4 (goal|goals|target|targets|aim|aims|objective|objectives|priority|priorities|ambition|ambitions|vision|plan|plans|dream|wish|hopes|ideal)',
    yes: [
      'What are your goals for next year?',
      'What is the main priority for the office?',
      "What's your target for new members?",
    ],
  },
  {
    phrase:
      '(what|how) (would|does|will|might|did) ..8 (success|ideal|perfect|great|peace of mind|better|good|win|winning|happy|best case) ..6 (look like|be|mean|for you|to you|look|feel|year|\\?)',
    yes: [
      'What would success look like for you?',
      'How would the ideal week look?',
      'What does good look like in your plant?',
    ],
    no: ['What would be a good time?'],
  },
  {
    phrase:
      '(what|how) ..4 (board|owner|owners|boss|head office|company|shareholders|partners|parents) ..2 (expect|want|need|hope|ask)|what (would|will|could) make ..3 (success|good|great|happy|proud|difference|better|worthwhile|perfect)',
    question: true,
    yes: ['What does the board expect of you?', 'What would make this year a success?'],
    no: ['What did your boss think of it?'],
  },
  {
    phrase:
      '(magic wand|perfect world|ideal world|blank cheque|blank check|start from scratch|start over|one thing you could change|if you could (change|fix|have|wave)|crystal ball)',
    question: true,
    yes: [
      'If you had a magic wand, what would you change?',
      'In a perfect world, how would quoting work?',
      'If you could fix one thing, what would it be?',
    ],
  },
  {
    phrase:
      '(in|within|by|over|from) ..2 (<duration 10000..>|<date>|the end of ..2 NOUN|years time|twelve months|the next ..2) ..8 (would|do|will|should|need|have to|looking back) ..8 (like|see|want|happen|look like|happened|different|hope|achieve|be true)',
    question: true,
    yes: [
      'Two years from now, where should this be: what would you like to see?',
      'In twelve months, what would have to happen for you to be pleased?',
    ],
  },
  {
    phrase:
      '(what|which|how) ..5 (you|your|need|needs|have|has) ..3 (to)? (achieve|accomplish|reach|get to|aim|be different|happen|be true|look different|gain) ..8',
    question: true,
    yes: [
      'What are you trying to achieve this year?',
      'What would you like to be different?',
      'What has to happen for this year to be a good one?',
    ],
  },
  {
    phrase:
      '(you|your team) ..2 (looking|hoping|trying|planning|aiming|want|wanting|working) to ..2 (grow|expand|add|open|hire|increase|reduce|reach|double|move|cut|improve|become|achieve|win|launch|change|enter|get to) ..8',
    question: true,
    yes: ['Are you looking to open a second branch?', 'Are you hoping to cut overtime this year?'],
  },
  {
    phrase:
      '(what|which) ..3 (matters|matter|counts|is (important|most important|top of)) ..2 (most|to|for)? ..2 (to|for)? ..2 (you|your|the (board|team|company|owner|business|school))',
    question: true,
    yes: ['What matters most to the board this year?', 'What is most important to you?'],
  },
  {
    phrase:
      'what (should|would|will|needs to|has to|must) ..2 (be|look|have) ..1 (different|better|changed|in place|improved)',
    question: true,
    yes: ['By next summer, what should be different?'],
  },
  {
    phrase:
      '(want|wanted|wish|like) ..2 (website|site|team|system|software|business|shop|service|supplier|partner|it|this|training|plant) to (do|be|look|have|give|bring|achieve) ..4 (for you|you|like)? ..4 \\?',
    question: true,
    yes: ["What's the one thing you'd want a website to do for you?"],
  },
  {
    phrase:
      '^ (and|so|what about|how about)? (your|the) ..2 (vision|goal|goals|ambition|ambitions|target|targets|aim|aims|hopes|wish) ..6 \\?',
    question: true,
    yes: ['And your vision for the department?', 'Your target for this year?'],
    no: ['Is that your goal with this visit?'],
  },
  {
    phrase:
      '(which|what) (figure|number|level|result|results|rate|size|share|score|outcome|return|standard) ..4 (towards|toward|aim|aiming|after|hoping|hope|shooting|want|wanted|like|need|smile|happy|satisfy|satisfied|expect|expected)',
    question: true,
    yes: ['Which figure are you working towards?', 'What outcome are you after?', 'What number would make you smile?'],
    no: ['What number are you calling from?', 'Which size do you use?'],
  },
  {
    phrase:
      '(where|what|when|how (high|low|fast|big|many|much|good)) ..1 (does|do|did|should|must|will|would) (the|your|that|it|this|they|a|an|each) ..3 (have to|need to|ought to|want to|got to) ..1 (be|look|reach|come|get|go|end up) ..6',
    question: true,
    yes: ['Where does the budget have to be by spring?', 'How fast does a delivery need to be?'],
    no: ['What time do you have to be there?', 'Do you have to be back by four?'],
  },
  {
    phrase:
      '(how|where) (should|must|ought) (it|that|this|things|they|the NOUN|your NOUN) ..2 (look|be|work|feel|run) ..6',
    question: true,
    yes: [
      'How should it look when it is done?',
      'How should the month-end run?',
      'And where should that be by spring?',
    ],
    no: ['How should I put that?', 'Where should I put it?'],
  },
  {
    phrase:
      'describe ..2 (ideal|perfect|dream) ..4|(tell|help|hear|know|understand|learn|share|curious|interested) ..5 (where|what|how|which NOUN) (you|your ..2 NOUN|the (board|team|company|owners|owner)) ..2 (want|would like|hope|wish|aim|plan|expect|see (yourself|yourselves|it|the|this|your)) ..8',
    yes: [
      'Describe your ideal customer journey.',
      'Tell me where you want to take the company.',
      "I'd love to hear where you see the firm going.",
    ],
    no: ["I don't know what you want to drink.", 'Tell me what you want me to send.'],
  },
  {
    phrase:
      'how (will|would) (you|we|the board|your ..1 NOUN) ..1 (know|tell|judge|recognise|recognize|be sure) ..4 (worked|works|success|successful|there|arrived|achieved|succeeded|paid off|right|better|well)|what (will|would) tell you ..8',
    question: true,
    yes: ['How will you know that this has worked?', 'What will tell you that you have got there?'],
    no: ['How will you know where to park?'],
  },
  {
    phrase:
      'what would you (change|improve|fix|alter|do differently) ..8|what (should|would|must) (it|that|this|they|things) ..1 (be|look|become) ..2 (instead|like|ideally|then|for you)|^ ideally ..8 \\?|(what|how|where) ..6 ideally|when ..3 (ideally|hope|hoping) ..3 (be|have|move|get|retire|stop|open|launch)',
    question: true,
    yes: [
      'What would you change first if you could?',
      'What should it be instead?',
      'Ideally, what would happen?',
      'When would you ideally like to be in?',
    ],
    no: ['What would you change it to, Tuesday?', 'What would that be?'],
  },
  {
    phrase:
      '(what|which|any) ..2 (target|targets|goals|objectives|ambitions|kpi|kpis) ..8|what (would|will|could) make (you|your ..2 NOUN|this|the NOUN|it) ..8 (say|happy|proud|smile|worth|worthwhile|pleased|satisfied|success|right|sleep|look back)',
    question: true,
    yes: [
      'What targets have you been set for the year?',
      'What would make you say, in a year, that this was the right decision?',
    ],
    no: ['Which day would make you happy?'],
  },
];

/** Asks where they want to be. */
export const questionGoal: MovePatterns = {
  move: 'question-goal',
  makes: GOAL,
  cued: goalCues,
  never: [
    {
      sentence: true,
      phrase: '(anyone|anybody|someone|somebody) else ..10',
      no: ['Is there anybody else at the company I should be talking to?'],
    },
    {
      phrase:
        '(tea|coffee|water|milk) or ..1 (tea|coffee|water|juice|sugar)|(from|on) the menu|(chairs|seats|people|places) ..3 (in|at|round) the (room|table)|in my place|our (meeting|visit)|like to (invite|bring|join)|the plan for (today|this)|(goal|aim|purpose) (of|with|for) (your|the|this|our) (call|visit|email|meeting)|what do you (like|love|enjoy|hate|dislike) ..2 (about|most|least|best)|would you change it|(like|want|prefer) to (drink|pay|meet|order|see it|sign|sit|eat|come|talk|hear more|proceed|start|begin|know|cover|discuss|go through|continue|spend our)|like me to|(day|time|date|slot|package|option|colour|color|size) would you|good time',
      no: [
        'What would you like to drink?',
        'Which day would you like?',
        'How would you like to pay?',
        'What would be a good time?',
        'How would you like to proceed?',
        'What do you like about your present supplier?',
        'What would you change it to, Tuesday?',
        'What would you like to cover in our hour?',
      ],
    },
    {
      sentence: true,
      phrase:
        '(which|what) ..1 (model|version|option|package|colour|color|size|plan|date|day|time|slot|one) ..3 (would|do|did|will) ..1 (you|suit)|(which|what) of (the|these|those) ..4 (would|do) you|(plans|doing) ..2 (for|at|over|this) ..2 (weekend|christmas|easter|evening|holiday|holidays|lunch|summer holidays)|(did|do|does) you ..1 (want|dream) ..3 (kid|child|boy|girl|younger|grow up)|when you were|(did|have) you ..1 (achieve|achieved|reach|reached|accomplish) ..8|do you (set|measure|hit|track) ..3 (goal|goals|target|targets|objectives)|who ..1 (sets|set) ..3 (targets|goals)|(hit|hitting|met|meet|against) ..1 (your|their|the) (target|targets|goals)|your customers (want|expect|like)|(stopping|keeping|kept|stops|keeps) you ..1 from|how long (has|have|is|are|was|did) ..8',
      no: [
        'Which model would you like?',
        'Which of the two dates would you want?',
        'What are your plans for the weekend?',
        'What did you want to be when you were a kid?',
        'What did you achieve with the last programme?',
        'How do you set goals for your reps?',
        'Do you hit your targets most months?',
        'How long has that been the target?',
        'What do your customers want from you by spring?',
      ],
    },
    // "How many would you be sending out in a week?" asks politely what they do now.
    {
      phrase:
        '(how (many|much|often)|what ..1 NOUN) ..4 would you ..1 (be VERB|say you VERB|get through|go through|use|do|send|have|see|take|buy|order) ..5 (a|per|each|every|any) ..1 (day|week|month|quarter|season|year|shift|night|time)',
      no: ['How many crowns would you be sending out in a week?', 'How much would you get through in a month?'],
    },
    { phrase: '(want|like) (me|us) to', no: ['What would you like me to send?', 'Where do you want me to put it?'] },
  ],
};
