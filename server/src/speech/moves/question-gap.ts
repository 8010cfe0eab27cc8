import { gapCues } from './gap-cues';
import { GAP_WIDE } from './question-gap-wide';
import type { MovePatterns, Pattern } from './types';

const GAP: readonly Pattern[] = [
  {
    phrase:
      '(what|who|which|anything|something|how) ..4 (stopping|stops|stopped|holding|holds|keeping|keeps|kept|preventing|prevents|prevented|blocking|blocks|standing|stands|slowing|slows) ..3 (you|your|it|that|them|back|between|from|him|her|down)|(what|who|which|anything|something) ..4 (getting|gets|get|stands|comes) in (the|your) way',
    question: true,
    yes: [
      "What's stopping you from getting there?",
      'What stands between you and that?',
      "What's holding the team back?",
      'What gets in the way?',
    ],
  },
  {
    phrase:
      '(what|how) ..2 (happens|happen|would happen|will happen|would it mean|does it mean|would change|changes|if) ..2 (if|to you if|when|should)? ..2 (nothing|that|this|it|you|things|they|we|your|no) ..4 (not|same|stay|stays|change|changes|changed|nothing|wait|continue|continues|go on|goes on|keep|keeps|carry on)',
    question: true,
    yes: [
      "What happens if that doesn't change?",
      'What would happen if you did nothing?',
      'What if things stay as they are?',
    ],
    no: ['What happens if we change the date?'],
  },
  {
    phrase:
      '(what|how much|how many|how) ..8 (cost|costing|costs|losing|lose|lost|waste|wasting|miss|missing|spend fixing|impact|effect|affect|affecting|affects|hurt|hurting|price of) ..8',
    question: true,
    yes: [
      'What is that costing you each month?',
      'How much are you losing by not showing up?',
      'What impact does that have on your staff?',
      'How does that affect your margins?',
    ],
    no: ['How much does it cost?'],
  },
  {
    phrase:
      '(your|you|biggest|main|worst|greatest|any|most|what|which|who|where|having|with|have|how) ..8 (challenge|challenges|problem|problems|issue|issues|obstacle|obstacles|frustration|frustrations|frustrating|frustrates|struggle|struggles|struggling|bottleneck|bottlenecks|headache|headaches|pain|hurdle|hurdles|difficulty|difficulties|barrier|barriers|worry|worries|worried|concern|concerns|trouble|weak spot|weakest|gaps|complaint|complaints|unhappy|close calls|incidents|incident|not working|keeps you up|keep you up|keeping you up|losing sleep|fall short|falls short|drying up|most time|painful|tricky|hardest) ..8',
    question: true,
    yes: [
      "What's your biggest challenge with new hires?",
      'What worries you most?',
      'Are you having issues with your training right now?',
      'What keeps you up at night?',
      'Have you had any close calls?',
      'Which part of quoting is hardest?',
    ],
    no: [
      'Is it a problem if I come at ten?',
      'Any concerns before we book it in?',
      "No worries at all, when's a better time to reach you?",
      'No trouble to reach us?',
      'Is parking a problem?',
      'Any problem with Thursday?',
    ],
  },
  {
    phrase:
      "(could|can|will|would|are|do|have) (you|your team|you and your team|you guys) ..4 (close|get there|handle|do it|fix|solve|bridge|manage|reach|cover|sort|do this|do that|tackle|achieve) ..5 (yourself|yourselves|alone|own|in house|without (help|outside|us|anybody|anyone|support)|with (what|the|your) ..3 (have|got|already)|internally|as things are|today's)",
    question: true,
    yes: [
      'Could you close that gap on your own?',
      'Could you get there with the cars you have?',
      'Can your team get there without help?',
      'Do you think you can handle it in-house?',
      'Will you be able to fix it yourselves?',
    ],
  },
  {
    phrase:
      'why do you think (that|it|this|they) ..3|(why|how come) ..6 (not|never|still|have|has) ..8 (yet|change|changed|work|worked|happen|happened|fix|fixed|solve|solved|so far|done|move|moved|grown|reached|stay|stayed)',
    question: true,
    yes: ["Why hasn't that changed yet?", 'Why do you think it never worked?', "How come it hasn't been fixed?"],
    no: ["Why don't we change the time?"],
  },
  {
    phrase:
      '(what|have|which) ..3 you ..2 (tried|done|attempted|looked at) ..4 (so far|before|already|fix|solve|about|it|that|this|to change|\\?)',
    question: true,
    yes: ['What have you tried so far?', 'Have you tried to fix it before?', 'What have you done about it?'],
    no: ['What have you done today?'],
  },
  {
    phrase:
      'what (would|will|do|does) (you|it|your ..2 NOUN) ..1 (need|take) (in order)? to ..1 (get|reach|achieve|be|make|hit) (there|it|that|this|to that|your)',
    question: true,
    yes: ['What would you need to get there?', 'What would it take to reach that?'],
    no: ['What does it take to get you in?'],
  },
  {
    phrase: '(how (long|much longer)|for how long) ..3 (can|could|will|would) (you|it|that|this|your) ..6',
    question: true,
    yes: ['How long can you go on like that?', 'How much longer will it hold?'],
    no: ['How long will it take you to get here?'],
  },
  {
    phrase: '(go|goes|went|going|gone) wrong|(fall|falls|break|breaks) down|let you down|lets you down',
    question: true,
    yes: ['Where does it usually go wrong?', 'When did a supplier last let you down?'],
  },
  {
    phrase:
      '(you|your team|your people|the team|they) ..8 (yourself|yourselves|on your own|on their own|in house !(or|with)|internally|without (help|outside|us))',
    question: true,
    yes: ['Is that something you could solve yourselves?', 'Would your people manage on their own?'],
    no: ['Are you doing that in-house or with an agency?'],
  },
  {
    phrase:
      '(how (big|wide|large|far) ..3 (gap|distance|difference|are you|is it)|(gap|distance|difference|far) ..4 (between|from|away|big|wide|off)) ..6 (and|are you|where|you|now|today|it|two)',
    question: true,
    yes: ['How big is the gap between the two?', 'How far are you from that today?'],
    no: ['How far is it from the station?'],
  },
  {
    phrase:
      '(if|when) (nothing|that|this|it|you) ..3 (change|changes|changed|continues|continued|goes on|went on|carries on|carried on|stays|stayed|do nothing|did nothing|wait|waits|stay|happens|happened|drops|fails|breaks) ..3 ...4 (what|how|where|could|would|who) ..8',
    question: true,
    yes: ['If nothing changes, where will you be next year?', 'If this goes on, what will it do to morale?'],
  },
  {
    phrase:
      '^ (does|do|did|would|is|will|are|can) (that|this|it|they|customers|your customers|staff|your staff|your guys|competitors) ..4 (cost|costing|hurt|hurting|slow|slowing|hold|holding|affect|bother|worry|actually find|losing)',
    question: true,
    yes: ['Does that cost you customers?', 'Is it slowing your team down?'],
    no: ['Does it cost much to park?'],
  },
];

/** Asks what stands between, what staying costs, or whether they could close it alone. */
export const questionGap: MovePatterns = {
  move: 'question-gap',
  makes: [...GAP, ...GAP_WIDE],
  cued: gapCues,
  never: [
    {
      phrase:
        '^ (and|so)? did you ..8 (yourself|yourselves|on your own)|(customer|client|guest|patient|tenant|visitor|caller|user|member|driver|pupil|somebody|someone) (who)? ..1 (has|have|reports|report|raises|had) (a|an|some) ..1 (problem|issue|complaint|concern|question)',
      no: ['Did you paint the tanks yourselves?', 'What do you do when a guest has a complaint?'],
    },
    {
      sentence: true,
      phrase:
        'what happens ..3 (today|now|currently|at present)|(today|now|currently|at present|these days|at the moment) \\, what happens|who ..1 (keeps|keep|gets|get) ..6 (up to date|running|updated|stocked|supplied|clean)',
      no: [
        'When a manager walks in with a problem today, what happens?',
        'Who keeps your handbook and your contracts up to date?',
      ],
    },
    {
      phrase:
        '(how much|what) (does|do|will|would|is) (it|that|this|they|your|the|parking) ..3 (cost|costs) (a|per|to|in|\\?|$)|cost much',
      no: ['How much does it cost?', 'Does it cost much to park?'],
    },
    {
      sentence: true,
      phrase:
        'called|(get|put|squeeze|fit) you in|(stop|stops|stopping|keeps) me|missing from (this|our|the) (meeting|table|room|list)|keeps you busy|^ would you like to (hear|see|know)|stopping by|any problem with|is (parking|it|that|this|there) a (problem|issue)|(no (worries|problem|problems|issue|trouble)|(best|better|good) time|is (it|that) a problem (if|for)|take you to (get|come|reach)|any (concerns|problem|problems|trouble) (before|with that|to|finding|parking|reaching)|no (trouble|problem)|how far is it)',
      no: [
        'Is it a problem if I come at ten?',
        'What stops me from coming on Tuesday?',
        'Any concerns before we book it in?',
        "No worries at all, when's a better time to reach you?",
        'No trouble to reach us?',
        'How far is it from the station?',
        'How long will it take you to get here?',
      ],
    },
    {
      sentence: true,
      phrase:
        'how many (incidents|incident|complaints|accidents|breakdowns|problems|issues|claims) ..2 (did|do|have|were|are) ..8|(stopping|stops|stop|keeping|keeps|preventing|prevents) you ..1 (from)? (signing|buying|meeting|ordering|going ahead|saying yes|booking|joining|switching)|stop you from|(your|the) (current|present|existing|old)? ..1 (provider|supplier|system|agency|broker|contract|package|plan|tariff|lease) ..1 (cost|costs|charge|charges) (you)?|what do you pay|(agenda|seat|train|ticket|room|menu|screen|weather|rains|rain|train|platform)|or (use|do you|with|through|have|is it) ..2 (an|a|somebody|outside|agency|agent|supplier|partner|broker|contractor)|chances of|make it (on your own|alone|on tuesday)|how long (have|has) you|how (far|long) (is|does) (your|the)',
      no: [
        'How many incidents did you log last quarter?',
        "What's stopping you from signing today?",
        'What does your current provider cost you?',
        'How much does a seat on that train cost?',
        "What's missing from the agenda?",
        'Do you do it yourselves or use an agency?',
        'What are the chances of seeing you this week?',
        'How far is your office from the station?',
        'What if it rains on the day?',
      ],
    },
    {
      sentence: true,
      phrase:
        'if you do not mind|if (we|i) (leave|stay|keep) at|take place|(hard|difficult|easy) to (park|find|get here)',
      no: [
        "If you don't mind, what is your name?",
        'What if we leave at ten?',
        'How many days does the show take place?',
        'Is it hard to park here?',
      ],
    },
    {
      phrase:
        '(why|how) (do not|not) (we|you and i)|change the (date|time)|(tried|try) (the|our|their) ..2 (bakery|coffee|cake|restaurant|cafe|food|tea|biscuits|canteen|place)|call (you)? back|done today|how much does it cost|(pay|paying|ask|asking|see|seeing|find|finding|treat|give|giving|call|calling|describe|picture|imagine|introduce|set|buy) (yourself|yourselves)',
      no: [
        'What would you like to be paying yourself by then?',
        "Why don't we change the time?",
        'What happens if we change the date?',
        'What have you done today?',
        'Have you tried the new bakery downstairs?',
      ],
    },
  ],
};
