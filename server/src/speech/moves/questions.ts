import { INDIRECT_LEAVE } from './leave-indirect';
import { REASONS } from './leave-reason';
import { leaveReasonCues } from './leave-reason-cues';
import { permissionCues } from './permission-cues';
import type { MovePatterns, Pattern } from './types';

const PERMISSION: readonly Pattern[] = [
  {
    phrase:
      '(would|do|should) you ..2 (mind|object) ..2 (if|to|me|my) ..2 ({put}|{pose}|{run}|{fire}|{throw}) ..5 (question|questions)|(would|do) you (mind|object) ..2 (if|to|me|my) ..4 ({ask}|know|understand|learn|explore|find out) ..5 (question|questions|you|about|things|how|what|some|few|couple|more|a bit|your)',
    yes: [
      'Would you mind if I asked you a few questions?',
      'Do you mind me asking some questions about your fleet?',
      'Would you object to my asking you one or two things?',
      'Would you very much mind my putting one or two questions to you?',
      'Should you object if I posed some questions first?',
    ],
    no: ['Would you mind asking your colleague for the report?', 'Would you mind if I put you on hold?'],
  },
  {
    phrase:
      '(may|can|could|might) @we ..2 ({ask}|put|run|pose) ..4 (you|a|some|one|two|few|couple|number) ..3 (question|questions|things|points) ',
    yes: [
      'May I ask you a few questions?',
      'Could we run a couple of questions past you?',
      'Can I put one or two questions to you first?',
      'Can I ask you a quick question?',
    ],
    no: ['May I ask who is calling?', 'May I ask you to put me through?', 'May I ask for 30 minutes?'],
  },
  {
    phrase:
      '(may|can|could|might) @we ..1 (trouble|bother|burden|go through|run through|start with|enquire|inquire|cover|check) ..6 (question|questions|points|things)',
    yes: ['Could I trouble you with a few questions?', 'Might I enquire about a few points first?'],
    no: ['Could I trouble you for a pen?'],
    question: true,
  },
  {
    phrase:
      '(would|do) you mind ..1 (sharing|telling|answering|walking|talking|describing|explaining|taking) ..8 (you|your|question|questions|about|how|situation)',
    yes: [
      'Would you mind sharing a little about your situation first?',
      'Would you mind answering one or two questions?',
    ],
    no: ['Would you mind telling him I called?'],
    question: true,
  },
  {
    phrase:
      '(may|can|could|might) @we ..2 (ask|enquire|inquire) (you)? (a bit|a little|briefly|first|something|more|a few things)? about ..5',
    yes: ['Could I ask you a bit about the plant first?', 'Before we begin, might I ask about your priorities?'],
    no: ['Could I ask him about the invoice?'],
    question: true,
  },
  {
    phrase:
      '(may|can|could|shall|might) (i|we) ..8 (few|some|couple|couple of|two|three|number of|handful of|short|quick) ..1 (question|questions) ..6',
    yes: ['Could we spend the first ten minutes on some questions?'],
    no: ['Can I answer some questions for you?'],
    question: true,
  },
  {
    phrase: '(objection|objections) ..2 (to|if) ..3 (ask|asking|asked) ..5 (question|questions|things|you|about)',
    yes: ['Do you have any objection to my asking a few questions?'],
  },
  {
    phrase:
      '(permission|leave|consent|okay|blessing) to ..1 (ask|put|start|begin) ..5 (question|questions|by|about|you|with)',
    yes: ["I'd like your permission to ask a few questions."],
    no: ['Do I need permission to park?'],
  },
  {
    phrase: '@fine (with|by|for|to) you if ..6 (question|questions|ask|asked)',
    yes: ['Would it be fine with you if we began with some questions?'],
    no: ['Is it fine with you if I ask for a deposit?'],
  },
  {
    phrase: '(question|questions) ...4 (may|can|could|shall|might) (i|we) (go ahead|begin|start|proceed|go on)',
    yes: ["I've a few questions; may I go ahead?"],
  },
  {
    phrase:
      '((is it|would it be|will it be|is that|be) ..1 @fine ..3 (if|for|to|with)|^ @fine (with you|by you)? (if|for (me|us) to|to ask)) ..4 (@ask|asking|{explore}|{start} with|learn|understand|go through) ..5 (question|questions|you|about|things|some|few|couple|how|what|your|more)',
    yes: [
      'Is it OK if I ask you a few questions first?',
      'Would it be all right to ask you about your plant?',
      'Okay if I ask you some questions?',
    ],
    no: [
      'Is it OK if I ask you for a name?',
      'Is it okay if we start with the price list?',
      "Right, I'm going to put some questions to you.",
      'Fine, so here come some questions.',
    ],
  },
  {
    phrase:
      '^ (you)? (mind|ok|okay) if @we (asked|ask|understand|start by asking|((put|ran|run|check) ..4 (question|questions|things|points|facts|past you|with you))) ..6',
    yes: ['Mind if I ask you a couple of things?', 'OK if I ask about your team first?'],
    no: ['Mind if I ask for your boss?', 'Okay if I put my boot covers on right here?'],
    question: true,
  },
  {
    phrase:
      '(ask|asked|asking) ..3 (you)? ..4 (question|questions|things|points) ...9 (is that|would that be|if that is|does that sound|does that work|sound|sounds|are you|would you be|if you|if i may|okay|ok|alright|fair|all right) ..3 (@fine|fine with you|with that|to you|do not mind|mind|may|allow|permit|happy|right|$)',
    yes: [
      "To understand what you need I'd have to ask you some questions \u2013 is that all right with you?",
      "I'd like to ask you a few questions, if I may.",
      "I'd like to ask you some questions, if that's okay.",
    ],
    no: ['I am going to ask you a few questions.', "I'd like to ask you two questions: are you hiring, and how many?"],
  },
  {
    phrase:
      '(with your permission|if you will allow me|if you allow me|if you (will)? permit me|if i may|if you do not mind|if it is @fine|if that is @fine|by your leave) ...3 @we ..3 (like to|love to|want to|will|would|could|can)? ..1 (@ask|learn|understand|explore|start by asking|begin by asking) ..5 (question|questions|about|you|things|how|what|where|some|your)',
    yes: [
      "With your permission, I'd like to ask a few questions.",
      "If you don't mind, I'd love to learn about your plant first.",
      "If I may, I'll ask you a few things.",
    ],
    no: ['If I may, I would like to ask for a meeting.'],
  },
  {
    phrase:
      '(would|will|are|is) you ..2 (be)? ..1 (open|willing|happy|comfortable|okay|ok|all right|alright|prepared|up) ..2 (to|for|with|if)? ..4 (answer|answering|{share}|{ask}|question|questions|take|talk me|{walk} me|tell me)  ..4',
    yes: [
      'Would you be open to answering a few questions?',
      'Are you comfortable if I ask some questions?',
      'Would you be willing to take a few questions from me?',
    ],
    no: ['Would you be willing to answer the phone for us?'],
    question: true,
  },
  {
    phrase:
      '(may|can|could|might) @we ..1 (start|begin|first|kick off) ..3 (by|with)? ..1 ({ask}|question|questions|learning|understanding|hearing) ..6',
    yes: ['May I start by asking you about your team?', 'Could we begin with a few questions?'],
    no: ['Can we start with the price?'],
  },
  {
    phrase: '(allow|permit) me (to)? ..1 ask ..3 (you)? ..3 (question|questions|things)',
    yes: ['Please allow me to ask a few questions.', 'Let me ask you some questions first, if you will.'],
    no: ['Let me ask my manager.', 'Let me ask you a few questions.'],
  },
  {
    phrase:
      '^ (does|do|would|is|how does|will)? (that|this|it)? (be)? ..1 (sound|sounds|okay|ok|all right|alright|fair|fine|good|work|reasonable|agreeable|acceptable) ..5 $',
    question: true,
    beside: ['announces-questions'],
    yes: [
      "I'm going to ask you some questions about your shop. Sound good?",
      "I've a few questions, then we'll see if it fits. Does that work for you?",
      "I'll start with some questions about your goals. Is that OK?",
    ],
    no: ['We can start on Monday. Sound good?', "It's $300 a month. Does that work for you?"],
  },
  {
    phrase:
      '(may|can|could) @we ..2 (explore|understand|learn|find out|dig into|get to know|look into|go into) ..3 (your|how you|what you|where you|about you|more) ..6',
    yes: ['May I learn a little about your business first?', 'Could we explore your situation before I say anything?'],
    question: true,
  },
];

const QUESTION_TRAPS = {
  permission: [
    // Told to answer, nobody has given leave.
    {
      sentence: true,
      phrase:
        '^ (so|now|but|first)? ..1 (please|just|kindly)? (answer|complete|fill in) ..4 (question|questions|questionnaire)',
      no: ['Please answer a few questions for me first.', 'Just answer these two questions.'],
    },
    {
      phrase:
        '(i|we|me|us) (can|could|will|just|also|to|now)? answer ..3 (question|questions)|ask (for|for a deposit|who|whom|you for|you to|your colleague|my manager|if you would|the price|the owner)',
      no: ['May I ask who is calling?', 'May I ask for 30 minutes?', 'May I ask you to put me through?'],
    },
    {
      phrase:
        '(if|for|would you mind if|do you mind if) ..2 @we (tell|told|show|showed|explain|explained|share|shared) ',
      no: ['Do you mind if I tell you what we do?', 'Would you mind if I showed you our range?'],
    },
    {
      phrase: '(do|have) you (have|got|any) ..2 (question|questions)|any questions|ask me',
      no: ['Do you have any questions?', 'Please ask me anything.', 'Can I answer any questions before you ask me?'],
    },
    {
      phrase: '(no|any) (more|other|further) (question|questions)|ask (him|her|them|your|mr|mrs|ms|dr)',
      no: [
        'Could I ask him about the invoice?',
        'I have no more questions, if that is all right.',
        'Any other questions, if I may?',
      ],
    },
    {
      phrase: 'answer the phone|ask you for a (name|favour|favor)',
      no: ['Is it OK if I ask you for a name?', 'Would you be willing to answer the phone for us?'],
    },
  ],
} as const;

export const permission: MovePatterns = {
  move: 'permission',
  makes: [...PERMISSION, ...INDIRECT_LEAVE],
  cued: permissionCues,
  never: QUESTION_TRAPS.permission,
};

/** Asking leave to ask, saying why questions come first, and announcing them without asking leave. */
export const leave: readonly MovePatterns[] = [
  permission,
  {
    move: 'announces-questions',
    makes: [
      {
        phrase:
          '(@we|let us|let me) ..4 (ask|asking|have|start|begin|go through|run through|understand|learn|cover|got|explore) ..6 (question|questions|your situation|your business|your goals|about you|about your|your needs)',
        yes: ['I am going to ask you some questions.'],
      },
      {
        phrase:
          '@we ..2 (like|love|want|need) to ..1 (understand|learn about|get to know|hear about) ..1 (you|your) ..4',
        yes: ["I'd like to understand your world."],
      },
      { phrase: '(few|some|couple of|number of|several|two|three) ..1 questions ..4', yes: ['A few questions first.'] },
    ],
  },
  {
    move: 'permission-reason',
    makes: REASONS,
    cued: leaveReasonCues,
    never: [
      {
        sentence: true,
        phrase: '^ (can|could|do|does|is|are|how|what|which) (you|each|your) ..8 \\?',
        no: ['Can you find the right platform?', 'Is each site the same?'],
      },
      {
        sentence: true,
        phrase: '(is|are|do|does) not (it|they|you|he|she) \\?|^ (they|he|she|your ..1 NOUN) ..12',
        no: [
          "Each of your branches is different, isn't it?",
          'They recommended the wrong thing, because nobody asked.',
        ],
      },
      { phrase: '@we {help} you|help you (find|choose|select)', no: ['We help you find the best drivers.'] },
      { phrase: '\\, (in|on|of|from|with) which', no: ['Here is our brochure, in which you find all our products.'] },
      {
        phrase:
          '(then)? (@we (can|could|will|would|should))? (figure out|work out|talk about|agree|agree on|decide|see|decide on|plan|discuss) ..1 (next|the next) (step|steps)',
        no: ['I have some questions, and then we can figure out next steps.'],
      },
    ],
  },
];
