import type { Pattern } from './types';

/** More ways to ask what lies between: what is behind it, what it adds up to, how far they would get alone. */
export const GAP_WIDE: readonly Pattern[] = [
  {
    phrase:
      '(what|who) ..2 (is|are|was) ..2 (in the way|in your way|behind (that|this|it)|missing|lacking|going wrong|the (real|main|biggest)? (obstacle|barrier|hurdle|sticking point|hold up|bottleneck|catch))|^ why (is|was|has|have) (that|it|this|nobody|nothing|no one) ..6 \\?',
    question: true,
    yes: ["What's in the way?", "What's behind that?", 'Why is that, do you think?', 'What would you say is missing?'],
    no: ['Who is behind the desk today?', 'Why is he out?'],
  },
  {
    phrase:
      '(put|place|have|got|attach) ..2 (figure|number|price|price tag|value|cost) (on|to) (that|it|this|what|how) ..4|(how much|what) ..1 (money|time|business|revenue|profit|margin|work) ..1 ((is|does|are|has) (that|it|this)|(goes|go) into|is lost|(do|are) you (lose|losing|waste|wasting)) ..6|(would|does|do|will|might) (that|it|this|they|those) ..2 (add up|come|amount) to ..4 (year|month|week|quarter|altogether|in all|lifetime)',
    question: true,
    yes: [
      'Have you put a figure on that?',
      'How much money is that, over a year?',
      'What would that add up to in a year?',
    ],
    no: ['How much is that?', 'How much time do you have?', 'What does it come to?'],
  },
  {
    phrase:
      'how (long|often) ..1 (has|have) (this|that|it|things) ..2 (been (going on|like (that|this)|a problem|the case|so|happening)|gone on|lasted|happened) ..4|how (urgent|important|serious|pressing|painful|critical) (is|would|are|was) ..3 (it|that|this|problem|issue|you|change) ..8',
    question: true,
    yes: [
      'How long has this been going on?',
      'How urgent is it for you to solve that?',
      'How important is it to you to change that?',
    ],
    no: ['How long has it been since the move?', 'How often have you been here?'],
  },
  {
    phrase:
      'how (far|close|near|much of it) ..2 (could|can|would|will|do you think) ..1 (you|your ..2 NOUN) ..2 (get|come|reach|take (it|this|that)|do) ..8|(could|can|would|will|do|does|are|is) ..6 your own (team|people|staff|crew|resources|folks|engineers|colleagues|men) ..8',
    question: true,
    yes: [
      'How far could you get with the people you have?',
      'Is it something your own team could deal with?',
      'Could your own people close that?',
    ],
    no: ['How far did you come today?', 'How far do you travel on Tuesday?'],
  },
  {
    phrase:
      '(could|can|would|will|did|do|does) (you|your ..1 NOUN) ..5 (manage|do|close|get|fix|solve|handle|reach|crack|sort) ..5 without ..2 (help|anybody|anyone|support|us|outsiders|partner|consultant|agency)',
    question: true,
    yes: [
      'Could you manage it without any outside help?',
      'Would you get there without a partner?',
      'Can your family solve this without outside support?',
    ],
    no: ['Could you do Tuesday without your colleague?'],
  },
  {
    phrase:
      '(where|how) ..2 (do|does|did|is|are) ..2 (it|that|this|things|they|work|order|orders|deal|deals|NOUN) ..2 (get|gets|getting|become)? (stuck|lost|held up|bogged down|delayed|fall through|snag|jam)|(who|what) else ..2 (feels|feel|suffers|suffer|affected|notices|hurts|pays for) ..4|where ..1 (you|your|the|things|that|it|this) ..4 be ..6 if ..3 (nothing|same|change|changes|stays|stay|continues)|(price|cost) of (waiting|doing nothing|standing still|delay|delaying|not NOUN|not VERB) ..8',
    question: true,
    yes: [
      'Where does it get stuck?',
      'Who else feels that?',
      'Where will you be in two years if nothing changes?',
      'And the price of waiting another year?',
    ],
    no: ['Did the parcel get lost?', 'Who else would like to come?'],
  },
  {
    phrase:
      '(tell|help|walk|talk) (me|us) ..4 (what|where|why|how) ..4 (gets in the way|get in the way|stands in|holding|holds (you|it|that)|stopping|stops (you|it|that)|costs you|cost you|keeps|kept|difficult|stuck|goes wrong|frustrates|frustrating|breaks down|worries|tried) ..6|(curious|hear|know|learn|understand) ..4 (what|why) ..2 (keeps|kept|stopped|stops|holds|held|has (kept|stopped|held)|is (holding|stopping|keeping)) ..2 (you|your|it|that|them|this) ..6',
    yes: [
      'Tell me what gets in the way.',
      'Help me understand why that is difficult.',
      "I'd be curious to hear what has kept you from it.",
    ],
    no: ["I'll tell you what that costs you.", 'Tell me what stops here, the 14 or the 15?'],
  },
  {
    phrase:
      '(what|how much) (does|would|did|will|do) (that|it|this|these|those) ..1 mean (for|in) ..6|what (would|will|could|does|did) ..6 do to ..8|(what|which|any|how) ..6 (consequence|consequences|fallout|ripple|knock on|downside|downsides|implication|implications|damage|toll) ..4|how (much|many) ..4 (time|hours|days|work|energy) ..3 (does|do|is|are|goes|go) ..3 (take|takes|taken|eat|eats|swallow|lost|into|wasted) ..4',
    question: true,
    yes: [
      'What does that mean for your cash flow?',
      'What would a bad storm do to that plan?',
      'What are the consequences if it goes on like this?',
      'How much of your time does that take up?',
    ],
    no: ['What does that mean?', 'How many days does the show take place?'],
  },
  {
    phrase:
      '(what|how|where) ..4 if ..3 (leave|leaves|left|keep|kept|stay|stayed|stays|remain|remains|remained|do nothing|did nothing|ignore|ignored|put off|delay|delayed) ..8|if ..1 you ..1 (can|could|do|did|will|would) not ..6 ...4 (what|how|where|who) ..6',
    question: true,
    yes: [
      'What happens if you leave things the way they are?',
      'What would happen if it stayed as it is?',
      'If you could not fix this by spring, what would it mean for the business?',
      'If you will not decide now, what will happen to the company?',
    ],
    no: ['What if we leave at ten?', "If you don't mind, what is your name?"],
  },
  {
    phrase:
      '(what|which|have|did) ..2 you ..2 (try|tried|attempt|attempted) ..8|(what|why) ..2 (makes|make|made|is|was) ..3 (difficult|hard|tough|complicated|slow|expensive|tricky|messy|frustrating)|(reason|reasons) ..4 (not|never|still|stayed|stays|so far|yet|that way|like that)',
    question: true,
    yes: [
      'What did you try last time, and how did it go?',
      'What makes that difficult?',
      'Is there a reason it has stayed that way?',
    ],
    no: ['Have you tried the new bakery downstairs?', 'Is it hard to park here?'],
  },
  {
    phrase:
      '(thought|think|thinking|considered|consider|tempted) ..6 (yourself|yourselves|alone|privately|in house|without (an agent|a broker|us|help|anyone|anybody|a consultant|an agency))|(what|how) ..3 (happens|happen|if) ..2 (you|your|they|we|it|things) ..8 (same|as is|like this|like that|without it)',
    question: true,
    yes: [
      'Have you thought about selling it privately, without an agent?',
      'What happens if you guys go into Q4 with the same process?',
    ],
    no: ['What happens if you press here?', 'What do you think about the same time on Tuesday?'],
  },
  {
    phrase:
      '(the|any) ..2 (one|ones|part|thing|bit|topic|area|step) (that|which)? ..2 (worries|bothers|frustrates|annoys|scares|hurts|nags|concerns|drags|slips) ..3 \\?',
    question: true,
    yes: ['The one that worries you?', 'Is there any part that bothers you?'],
    no: ['The one that suits you?'],
  },
];
