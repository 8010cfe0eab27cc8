import type { Pattern } from './types';

/** Why questions come first: too much to choose from, too little known of them, their time, what fits. */
export const REASONS: readonly Pattern[] = [
  {
    phrase:
      '(so|so that|in order for me to|in order to|that way|^ to|let me|(help|helps|helping|allow|allows|lets|enable|enables) (me|us)|before i|before we|(i|we) ..1 (can|could|want to|able to|like to)) (i|we|me|us)? ..2 (can|could|to)? ..2 (pinpoint|understand|find|find out|figure out|work out|make sure|tell|know|recommend|suggest|tailor|focus|identify|see|decide|choose|narrow|advise|judge|be sure|point|select|offer|bring|show only|talk about) ..5 (need|needs|fit|fits|best|right|help|helps|serve|serves|suit|suits|relevant|matter|matters|useful|value|worth|situation|solution|solutions|important|makes sense|good match|a match|priorities|add)',
    yes: [
      'In order for me to pinpoint the best solutions for you, may I ask some questions?',
      'So I can see what fits, may I ask a few questions?',
      'To understand what you need, I would have to ask you some questions.',
      "I'd like to find the one that fits.",
      'That way I can focus on what matters to you.',
    ],
    no: ['Can you find the right platform?', 'We help you find the best drivers.'],
  },
  {
    phrase:
      '@we (do|have|offer|make|carry|sell|work|run|provide|cover|stock) ..5 (many|lot|lots|range|line up|variety|dozens|hundreds|wide|different|great many|broad|big|several|<number>) ..12 (hard|difficult|which|not know|find|fit|fits|serve|know what|know which|suit|best|relevant|depends|not all)',
    yes: [
      'We have a very big line-up of solutions, so it is hard for me to know what will serve you best.',
      "We do a great many things; I'd like to find the one that fits.",
      'We carry 300 parts and not all of them will suit you.',
    ],
    no: ['We have a wide range of phones.'],
  },
  {
    phrase:
      '(hard|difficult|impossible|tough|not possible|cannot|can not|would not be|unfair|wrong|too early|foolish|presumptuous|not right|unprofessional) ..3 (to|for (me|us) to|know|say|me)? ..3 (know|say|tell|recommend|suggest|advise|propose|judge|assume|guess|present|pitch|offer) ..8 (you|your|without|before|until|what|which|best|anything|till)',
    yes: [
      'It is hard for me to know what would serve you.',
      "I can't recommend anything before I know your business.",
      'It would be wrong to suggest anything without knowing your plant.',
    ],
    no: ['I can say what it costs.'],
  },
  {
    phrase:
      '(not|without|rather than|instead of|never|hate to) ..4 (waste|wasting|take up|bore|boring|assume|assuming|guess|guessing|pitch|pitching|talk|talking|throw|throwing|show|recommend|push) ..3 (your time|you|things|something|what|about|at you|anything|a catalogue|product|products) ..8 (need|not|fit|relevant|do|help|want|matter|right|time|interest|use|suit)',
    yes: [
      "I don't want to waste your time on things that don't fit.",
      "Rather than assume what you need, I'd like to ask.",
      "I'd hate to bore you with something that isn't relevant.",
    ],
    no: ["I won't waste your time."],
  },
  {
    phrase:
      '(only|just|would be|be|left) ..1 (guess|guessing|guesswork)|(every|each|no two) ..1 (company|firm|business|team|plant|school|client|customer|shop|situation|practice|site|family|office|case|clients|firms|companies|shops|sites|plants|businesses) ..3 (different|alike|the same|own|unique|identical)',
    yes: [
      'We offer so much that I would only be guessing.',
      'Every plant is different, so may I ask a few things?',
      'No two firms are the same.',
    ],
    no: ['Is each site the same?'],
  },
  {
    phrase:
      '(goal|aim|purpose|idea|point|plan|hope) (today|here|of today|for today|of this meeting|of our meeting)? ..2 (is|are) ..3 (to)? (understand|learn|find out|see|listen|hear|work out|know|get to know) ..6',
    yes: ['The goal is to understand where you may have exposure.', 'My aim today is to learn about your team.'],
    no: ['The goal is to grow.'],
  },
  {
    phrase:
      '(make|get) the (most|best) ..1 (of|out of) ..2 (time|meeting|hour|visit|today|minutes)|(keep|make) (this|it|our time|the time|the meeting) ..2 (relevant|useful|focused|worth|worthwhile|practical)',
    yes: ['To make the most of our time, may I ask a few questions?', "I'd like to keep this relevant to you."],
  },

  {
    phrase:
      '(only|just|nothing but) ..2 (show|tell|bring|talk|offer|suggest|propose|give|present|speak) ..5 (relevant|useful|fit|fits|suit|suits|of use|matters|matter|interest|interests|need|help|helps)|(propose|offer|suggest|show|bring|present|recommend|talk|speak|focus) ..2 only ..1 (about|on|with)? ..2 (what|the|things|those) ..8',
    yes: [
      'That way I only show you what is relevant to you.',
      'In order to propose only what is useful for you, I need to understand your situation.',
      'I would like to talk only about the one that fits.',
    ],
    no: ['We only offer what we have tested.'],
  },
  {
    phrase:
      '(much|most|many|not all|not everything|half|little|few|plenty|a lot) ..2 (of)? ..4 ..3 (no use|no interest|not (fit|help|suit|be|matter|apply|right|relevant)|irrelevant|useless|not be (right|relevant|useful)) ..3 (to|for)? ..2 (you|your)?|leave out ..4 (not|no|never) ..6',
    yes: [
      'Most of what we do would be of no use to you.',
      'We do a lot of different things, and not everything will fit you.',
      'It means I can leave out everything that is of no interest to you.',
    ],
    no: ['Most of your sites are not open yet.'],
  },
  {
    phrase:
      '((help|helps|helping|allow|allows|lets|enable|enables) (me|us)|@we (want|need|like) to|^ (so|so that) @we) ..2 (to)? (get|have|form|build|give) (you)? ..2 (picture|idea|understanding|sense|feel|advice|view|answer|recommendation) ..8',
    yes: ['This helps me to get a clear picture of what you need.', 'So I can give you advice that fits.'],
    no: ['Our app lets you get an idea of your spend.'],
  },
  {
    phrase:
      '(so|so that|that way) ..1 @we (do not|not|never) ..3 (pitch|throw|show up|talk|bore|waste|sell|bombard|drown|guess|lecture|ramble|assume|push|drone) ..10',
    yes: [
      "I've got some questions so I don't just show up and throw features at you.",
      "Is it okay if I ask you a few questions, so I don't pitch you stuff you'd never use?",
    ],
    no: ["We don't sell at all on Sundays."],
  },
  {
    phrase:
      '(not|never|hate to|refuse to) ..3 (recommend|suggest|propose|sell|offer|talk|say|advise|pitch|present|quote) ..5 (until|before|without|unless) ..8|(so|that way) ..3 (not|never) ..5 (wrong|useless|irrelevant|waste|wasting|bore|boring|of no use)',
    yes: [
      "I don't want to recommend anything until I understand your operation.",
      "Would you mind me asking a few questions, just so I'm not sending you the wrong people?",
    ],
    no: ['We never sell on Sundays.', 'So is this the wrong room?'],
  },
  {
    phrase: '(no two|every|each) ..2 NOUN ..4 (alike|the same|different|unique|identical|its own way|its own story)',
    yes: ['Because no two branches are alike.', "Every family's plans are different."],
    no: ['Is each branch the same?'],
  },
  {
    phrase:
      '(not|hardly|barely) ..1 know ..1 (enough|much|anything|nearly enough) ..1 (about|of) ..2 (you|your|this|how) ..8|no idea ..2 (which|what|whether|if|where) ..10 (you|your|start|fit|help|use)|you know (your|this|the) ..3 (better|best|more)',
    yes: [
      "I don't know enough about your business yet to say anything useful.",
      'I have no idea yet which of these would be any good to you.',
      "I've read your report, but you know your business better than I do.",
    ],
    no: ['You know your way home.', 'I know how your site ranks.'],
  },
  {
    phrase:
      'get (this|it) right for you|use your (time|hour|minutes|morning|afternoon) (well|wisely|properly)|(so|that|to|and|so as to|in order) ..1 @we? (do not|not|never) waste (your|any of your|our|any) ..1 time|respect your time',
    yes: [
      'I want to get this right for you.',
      'I want to make sure I use your time well.',
      'So I do not waste your time, may I ask you some questions?',
    ],
    no: ["I won't waste your time."],
  },
  {
    phrase:
      '(know|see|tell|learn|decide|find|understand|work out) where (to|@we (can|could|should|might)) ..1 (focus|start|begin|help|add|look|be|point|concentrate)',
    yes: ['Just so I know where to focus.', 'Our range is so wide that I would not know where to start.'],
    no: ['Do you know where to park?'],
  },
  {
    phrase:
      '@we (would)? (rather|sooner|prefer to|would prefer to) ..2 (listen|ask|hear|understand|learn|talk about ..3 (you|your|matters)|spend ..4 on (you|your)) ..10|(my|our) (only)? (job|role|task|part|wish) ..3 (is|are) ..1 to? (listen|understand|learn|ask|hear|find out) ..4',
    yes: [
      "I'd rather listen first than give you a presentation you don't need.",
      'I would rather spend them on your business than on mine.',
      'My job today is to listen.',
    ],
    no: ['Would you rather hear it on Tuesday?', 'I would rather meet on Tuesday.'],
  },
  {
    phrase:
      '(then|that way|afterwards|only then|so|so that) @we (can|could|will|would|am able to|are able to|will be able to) ..2 (tell|say|show|see|judge|know|advise|bring|leave out|suggest|talk|explain|answer) ..4 (honestly|whether|if|what|which|only|advice|exactly|where|properly|sensibly) ..8',
    yes: ['Then I can tell you honestly whether we can be of help.', 'That way I can show you only what is of use.'],
    no: ['Then I can start the installation on Monday.', 'Then I can show you our new range.'],
  },
  {
    phrase:
      '(be|is|are|only|just|pure|sheer|mere|anything else is) ..1 (guess|guessing|guesswork|a shot in the dark)|(otherwise|or else) ..1 @we ..3 (end up|will|would|might|may|risk|could) ..2 (showing|show|telling|tell|talking|talk|giving|give|pitch|pitching|bring|bringing|selling|sell) ..10',
    yes: [
      'With forty courses on the shelf, picking the right one without your help is guesswork.',
      'Otherwise I end up showing you blue when you want pink.',
    ],
    no: ['Would you like to guess?'],
  },
  // Beside the request itself less is enough: what we cannot know yet, what would go wrong, how much there is.
  {
    phrase:
      '(i|we|our|me|us|my) ..12 (which|whether|depends|suit|suits|suitable|suited|fit|fits|wrong|relevant|useful|matters|counts|wide|broad|so many|are many|so much|differently|tailor|tailored|guess|guessing|guesswork|assume|assuming|otherwise|or else|without ..6|rather than|instead of|not know|no idea|make sense|makes sense|listen first|you ..2 need|no use|honestly|to (learn|understand)|wrong ..2)|(wrong|useless|better|fair|silly|daft|rude|foolish|without|depends|depend|if|until|unless|otherwise|point in) ..8 (i|we|our|me|us|my) ..2 (know|knew|learn|learned|understand|understood|hear|heard|listen|tell|say|said|show|going|recommend|suggest|propose|talk|speak|can|could|would|will|do|offer|have|sell)',
    beside: ['permission'],
    yes: [
      "May I ask you a few questions? It's better that I listen first.",
      'I could show you twenty machines and nineteen would be wrong. May I ask you some questions first?',
      'Our products are many and I do not know your need. May I ask some questions?',
    ],
    no: [
      'May I ask you some questions? I will take notes.',
      'May I ask you a few questions? It will take ten minutes.',
    ],
  },
];
