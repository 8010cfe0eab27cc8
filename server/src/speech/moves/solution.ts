import { solutionCues } from './solution-cues';
import type { MovePatterns, Pattern } from './types';

/** What answers a need: a product, a programme, a switch, as it stands after "I would recommend". */
const OFFERED =
  '({solution}|{programme}|{program}|{course}|{package}|{plan}|{system}|{platform}|{product}|{software}|{tool}|{app}|{service}|{module}|{subscription}|{policy}|{fund}|{account}|{loan}|{mortgage}|{training}|{workshop}|{academy}|{audit}|{licence}|{license}|{version}|{model}|{machine}|{range}|{contract}|{retainer}|{coaching}|{campaign}|{team}|{method}|{framework}|{portfolio}|{property}|{house}|{flat}|{cover}|{upgrade}|{option}|{suite}|{scheme}|{bundle}|{kit}|{device}|{unit}|{tier})';

const SOLUTION: readonly Pattern[] = [
  {
    phrase:
      '(is|are|would be|will be) (a|an|the) ..2 (good|great|right|best|excellent|perfect|ideal|sensible|obvious) (choice|option|fit|match|solution|answer) (for|because|here|there) ..6',
    yes: ['Then for those patients Kardiflex is a very good choice because there is no cough.'],
    no: ['Which would be the best option for you?'],
  },
  {
    phrase: `@we (would|will|can|could|do|am going to|are going to)? ..1 (really|strongly|definitely|always|just)? (recommend|suggest|propose|advise|prescribe) ..1 (our|the|a|an|my|this|that|(starting|going|kicking off) with (our|the|a)|(trying|using|taking) (our|the)|you (take|start with|go with|buy|get|have|use|try|choose|switch to|move to|look at|sign up for)) ..5 ${OFFERED}`,
    yes: [
      "I'd recommend our leadership programme.",
      'I would recommend our two-day course.',
      "Based on what you told me, I'd suggest starting with our rollup module.",
      'What I would suggest is that you take the three-day course.',
      'I propose our standard package for a team of your size.',
    ],
    no: [
      'I would suggest this: first your business, then ours.',
      "I wouldn't recommend any course today.",
      'Which course would you recommend?',
      'I suggest we meet on Tuesday.',
      'We can recommend a good hotel.',
    ],
  },
  {
    phrase:
      '@we (would|will)? ..1 (recommend|suggest|propose|advise) ..1 (that|to)? ..1 you ..2 (switch|switching|outsource|outsourcing|replace|replacing|install|installing|automate|automating|move (to|over)|moving to|sign up|invest|buy|hire|consolidate|refinance|upgrade|subscribe|bring in|roll out|rolling out|start using|put in|adopt|implement|train|lease) ..6|@we (would)? ..1 (recommend|suggest|propose|advise) ..1 (switching|outsourcing|replacing|installing|automating|moving to|investing in|upgrading|refinancing|consolidating|rolling out|implementing|training) ..6',
    yes: [
      'I would advise you to outsource your payroll.',
      "I'd suggest switching to a managed service.",
      'We suggest that you replace the old press.',
    ],
    no: ['I suggest moving the meeting to Friday.', 'They advised us to replace the press.'],
  },
  {
    phrase:
      '^ (what|all) (you|your ..2 NOUN|this ..1 NOUN) ..1 (really)? (need|needs|require|requires) ..3 (is|are) ..8|(you|your ..1 (team|company|business|office|plant|people|managers|firm)) ..1 (clearly|definitely|obviously|really|certainly) (need|needs|require|requires) (a|an|our|to|the|some|proper|better) ..8|(you|your ..1 (team|company|business)) (need|needs) our ..6',
    yes: [
      'What you need is a system that does it for you.',
      'You clearly need a proper training programme.',
      'You need our premium cover.',
    ],
    no: [
      'What do you need?',
      'Tell me what you need.',
      'If you need a break, just say so.',
      'You need not decide today.',
    ],
  },
  {
    phrase: `(our|my|the (best|right|perfect|ideal|obvious|only|simplest|answer|solution)) ..4 (would|will|can|could|is going to|is designed to|is built to|is made to|was built to)? ..1 (solve|solves|fix|fixes|sort|sorts|take care of|takes care of|address|addresses|cure|cures|eliminate|eliminates|tackle|tackles|get rid of|handle|handles|close|closes) ..2 (that|this|it|those|these|your|all|exactly|for you|the (problem|issue|gap)) ..4`,
    yes: [
      'Our platform solves exactly that.',
      'Our programme would fix that in a quarter.',
      'Our team can take care of all of it for you.',
    ],
    no: ['What is the best way to solve that?', 'Our last supplier could not fix it.'],
  },
  {
    phrase:
      '@we (can|could|would|will|am able to|are able to) ..1 (easily|certainly|definitely|absolutely|quickly|also)? (solve|fix|sort (out)?|take care of|eliminate|cure|get rid of|automate|turn (that|this|it) around) ..2 (that|this|it|those|these|your|all) ..6|@we (can|could|would|will) (help|assist|support) you (with (that|this|it|all)|(to)? (solve|fix|close|get there|reach|reduce|cut|grow|increase|achieve|double|save|avoid|stop)) ..6',
    yes: [
      'We can fix that for you.',
      'We could certainly take care of that.',
      'We can help you close that.',
      'I can help you with that.',
    ],
    no: [
      'Could you fix that alone?',
      'We could not solve it either.',
      'To see whether we can help you with that, may I ask a few questions?',
      "I don't know yet if we can help you with that.",
    ],
  },
  {
    phrase:
      '(here is|this is|that is|let me (show|tell|explain)|@we (will|would like to|want to|can) (show|tell|explain)) ..3 (how|what|where|exactly how|exactly where|exactly what) @we ..2 (can|could|would|come in|solve|fix|help|do (that|this|it) (for|differently)|propose|recommend|suggest|approach) ..8',
    yes: [
      'Here is how we would solve it.',
      'That is exactly where we come in.',
      'Let me show you how we can help.',
      'This is what we propose.',
    ],
    no: ["I can't tell you how we would solve it.", 'How would you solve it?', 'That is what we asked them.'],
  },
  {
    phrase: `(solution|answer|programme|program|package|option|product|plan|fit|course|service|system|tool|offer) (for|to) (you|your ..2 NOUN|that|this) (is|would be|will be) ..8|(this|that|it|which|our ..4|${OFFERED}) (is|would be|will be) ..1 (perfect|ideal|just right|tailor made|made|exactly right|a (great|perfect|good|natural|ideal) (fit|match)|exactly what) ..2 (for|you|your) ..4`,
    yes: [
      'The right solution for you is our managed service.',
      'Our silver package would be perfect for you.',
      'This is exactly what you need.',
      'It would be a great fit for your team.',
    ],
    no: [
      'What would be the right answer for you?',
      'Is that right for you?',
      'Would Tuesday be perfect for you?',
      'I do not know yet what is right for you.',
    ],
  },
  {
    phrase:
      '@we (have|have got|brought|have brought|have prepared|prepared|have put together|put together|have drawn up|have written|drafted|have drafted|have built) ..5 (proposal|quote|quotation|offer|solution|recommendation|concept|estimate) ..2 (for|to) ..4|(my|our) (proposal|recommendation|solution|suggestion|advice|answer|offer) (to you|for you|here|today)? ..1 (is|would be|will be) ..8|(you|your team|your company) ..1 (should|ought to|had better) ..1 (switch|outsource|replace|install|automate|move to|sign up|invest|hire|consolidate|refinance|upgrade|subscribe|bring in|roll out|start using|put in|adopt|implement|try|use|have) ..1 (our|us|to|a|an|the|in|it) ..6',
    yes: [
      'I have already put together a proposal for you.',
      'Our recommendation would be the two-day format.',
      'You should switch to a managed service.',
    ],
    no: [
      'I have no proposal for you today.',
      'Should you have a question, stop me.',
      'You should have a copy of the report.',
      'If you should need a break, say so.',
    ],
  },
  // Told to change over, or what somebody of their size wants.
  {
    phrase:
      '(you|your ..1 (team|company|business|office|plant|people)) (must|should|ought to|have to|need to|had better|want to|can|could) ..2 ((switch|pass|change|swap|upgrade|migrate|convert|move|go over|come over) ..1 to|go (with|for)) (the|our|a|us|ours|Aa) ..4|^ (for|with) (a|an|your|somebody|someone|this|that|people|teams|firms|companies) ..6 you (want|need|would want|will want|are best (off)? with|should (take|have|go for)|go for|take) !(to|not|more|that|this|some|any) ..6',
    yes: [
      'Then you must pass to the double pump everywhere.',
      'You should go with our silver cover.',
      'For a crew your size you want Platinum.',
      "With a house like this, you're best off with the two-stage unit.",
    ],
    no: [
      'Why should you go with us?',
      'For your own good you need to decide that.',
      'You could move to the window if the light is in your eyes.',
      'For this you need not come to us.',
    ],
  },
  // What would work for them, the one for them, what it takes at theirs.
  {
    phrase:
      '(what|the thing that) (would|will|could|might|may)? ..1 (work|works|suit|suits|fit|fits|help|helps|serve|serves|do the (trick|job)|does the (trick|job)|go (down)? ..1 well|make sense|makes sense|be (best|right|ideal|perfect|the best|good)) ..3 (for|with|in|at)? ..1 (you|your ..3 NOUN|this ..2 NOUN|a ..3 NOUN like (you|yours)) ..3 (is|would be|will be) !(to|what|that|if) ..8|(is|are|be|is definitely|is clearly|is surely|is probably) ..1 (the|your) ..1 (one|ones|thing|way (to go|forward)|ticket|route|model|remedy|medicine) !(thing) ..1 for (you|your ..3 NOUN|a ..3 NOUN like (you|yours)|people like you|this ..1 NOUN)|(for|with|in) (you|(your|this|a) ..3 NOUN) ..1 \\,? ..1 (it|this|one|there) (needs|takes|must be|has to be|should be|requires|wants|calls for|can only be) !(time|more|longer|hours|days|weeks|months|two|three|four|five|long|about|around|us) ..6|your ..3 NOUN (needs|requires|calls for|cries out for|is crying out for) (a|an|our|the) ..4 (system|solution|programme|program|partner|platform|plan|package|tool|policy)',
    yes: [
      'What would work beautifully for you is our Senior Leaders Accelerator.',
      'What suits a shop like yours is the small oven.',
      'Then the bulk payment bundle is the one for you.',
      'The hybrid is definitely the way to go for your fleet.',
      'For you it needs the double-table cell.',
      'With your roof, it has to be slate.',
    ],
    no: [
      'What would work best for you?',
      'Is Tuesday the one for you?',
      'What helps you most?',
      'For you it takes two hours to close the month.',
      'Tell me what would suit you.',
    ],
  },
  // "I'd recommend putting twelve of your people through it", "For your hall I would take the twin".
  {
    phrase:
      '@we (would|will|can|could)? ..1 (recommend|suggest|propose|advise) ..1 (you|that you)? ..1 (putting|sending|enrolling|having|giving|fitting|placing|running|trialling|trialing|piloting|opening|booking|adding|doubling|mounting|setting up|signing up|going (for|with)|starting (with|on)|kicking off with|beginning with) !(off|aside|it) ..6|(for|with|in|at) ((your|this|a) ..3 NOUN (like (this|that|yours))?|you) \\,? @we (would|will) ..1 (recommend|suggest|propose|advise|take|choose|pick|install|fit|use|put (in|on|you)|go (for|with)) ..1 (a|an|the|our|<number>|Aa) ..6',
    yes: [
      "Then I'd recommend putting twelve of your people through the Accelerator.",
      'I would suggest starting with the two-day course for your leads.',
      "For your situation I would advise six Duo's at the front.",
      'For a hall like this we would take the twin.',
    ],
    no: [
      'What would you recommend putting in?',
      'I suggest putting the meeting off.',
      'For your visit I would suggest Tuesday.',
    ],
  },
];

/** Says what they should have or do, or how we would solve it: an answer to a need. */
export const solution: MovePatterns = {
  move: 'solution',
  makes: SOLUTION,
  cued: solutionCues,
  never: [
    {
      sentence: true,
      phrase:
        '^ (and|so|but)? (what|which|who|how|where|why|when|is|are|was|do|does|did|has|have|would|will|could|can|should) (you|your|it|that|this|they|he|she|we|i|the|right|best|a|an|course|is|are|would|do|<date>|Aa) ..12 \\?',
      no: [
        'Which course would you recommend?',
        'Could you fix that alone?',
        'What is the best way to solve that?',
        'Would Tuesday be perfect for you?',
      ],
    },
    {
      phrase:
        '(suggest|propose|recommend) ..1 (this|that) ..1 \\:|(suggest|propose|recommend|advise) ((that)? (we|i)|(moving|putting|having|starting|opening|setting up|booking|holding|doing) (the|our|a|this) (meeting|call|visit)|<date>|<time>|a (good|nice) (hotel|restaurant|place))|a good hotel|moving the|you should have (a|an|the|got|received|seen|had|my)|not ..2 (know|sure|certain) ..6',
      no: [
        'I suggest we meet on Tuesday.',
        'We can recommend a good hotel.',
        'You should have a copy of the report.',
        "I don't know yet if we can help you with that.",
      ],
    },
    {
      sentence: true,
      phrase: '(to see|see|find out|know|work out|decide|tell you|learn|whether|judge) ..2 (if|whether) ..1 @we ..8',
      no: ['I would like to find out whether we can help you with that.'],
    },
    {
      sentence: true,
      phrase:
        '(for|use|spend) ..1 (today|(our|the|this) (hour|time|meeting|morning|afternoon|session))|(have|did) i (got|get|understood|heard) ..2 (right|correctly|you)|if i (understand|understood|have understood|hear|heard)|what i (hear|heard|am hearing)|let me (make sure|check|say back|play back|sum)|with your (assistant|secretary|diary)|recommendation ..3 wait|your data|(move|go|come|change|switch) ..1 to the (window|door|table|front|back|next)|(see|hear|look at|read|keep) ..2 (chart|sheet|page|report)|(a|some) (rest|break|coffee)',
      no: [
        'Let me tell you what I propose for today.',
        'If I understand you, what you need is someone on site by six.',
        'I can sort that out with your assistant.',
        'You really need to see this chart.',
        'Your team really needs a rest, I should think.',
      ],
    },
    // What is planned for the meeting itself, and what is said of it.
    {
      sentence: true,
      phrase:
        '{question}|{agenda}|(this|our|the|another|second|next|first) ..1 ({meeting}|{visit}|{conversation}|{talk})|(plan|idea|thing) (for|about) (today|this)|we meet ..2|(be|finish|finished|done|out) ..2 by <time>|help myself|(cut|keep) (this|it) (short|brief)|(turn|switch) ..1 (my|off my)|(start|begin) with ..1 (your ..2 {site}|a word|introductions|a (quick)? round)|so (that)? (i|we) ..1 (understand|know|learn|see)|@we will cover your',
      no: [
        'My plan for today is to listen.',
        'What I suggest is that I ask a few questions first.',
        'We can set up a second meeting with your finance people.',
        'I will turn off my phone.',
      ],
    },
    {
      sentence: true,
      phrase: '^ (and|so|but)? (what|how|who|which) (should|must|would|could|can|does|do|is) ..12 \\?',
      no: ['What should the system be able to do?'],
    },
    {
      phrase: '(our|my|the) (last|old|former|previous) (supplier|agency|provider|bank|broker)',
      no: ['Our last supplier could not fix it.'],
    },
  ],
};
