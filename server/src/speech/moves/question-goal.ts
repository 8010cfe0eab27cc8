import type { MovePatterns, Pattern } from './types';

const GOAL: readonly Pattern[] = [
  {
    phrase:
      '(where|how|what|which|who) ..6 (would|do|did|are|will|should|could) (you|your team|your company|your board|the board|he|she|they|<placeholder>) ..3 (like !(a|an|me|us)|want|hope|hoping|wish|aim|aiming|plan|planning|expect|love|see yourself|see yourselves|trying to|looking to|need to be|intend) ..8',
    yes: [
      'Where would you like that to be in a year?',
      'What do you want the team to look like by spring?',
      'What are you hoping to change?',
      'How would you like it to work?',
      'Where do you see yourselves in three years?',
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
];

/** Asks where they want to be. */
export const questionGoal: MovePatterns = {
  move: 'question-goal',
  makes: GOAL,
  never: [
    {
      phrase:
        '(goal|aim|purpose) of (your|the|this) (call|visit|email)|(like|want|prefer) to (drink|pay|meet|order|see it|sign|sit|eat|come|talk|hear more)|(day|time|date|slot|package|option|colour|color|size) would you|good time',
      no: [
        'What would you like to drink?',
        'Which day would you like?',
        'How would you like to pay?',
        'What would be a good time?',
      ],
    },
    { phrase: '(want|like) (me|us) to', no: ['What would you like me to send?', 'Where do you want me to put it?'] },
  ],
};
