import type { Cued } from '../moves/types';

/** What tells of turning up in whatever words: somebody is near, and comes in, and nobody expects them. */
export const dropInCues: Cued = {
  enough: 4,
  evenDenied: true,
  asked: 'too',
  cues: [
    // Near, by chance or on the way.
    {
      weight: 2,
      phrase:
        '(in|around|round|down|on|near|at|to|from|into) ..1 (the|your|this|that|you|here|these|one of the) ..2 (neighbourhood|neighborhood|area|district|street|streets|building|lobby|reception|foyer|car park|gate|patch|block|vicinity|estate|industrial park|business park|road|way|part of town|side of town|village|square|market|hill|corner|parade|arcade|yard|airport|port|station|harbour|harbor)|(next|two doors|few doors|next) (door|down|along)|next door|upstairs|downstairs|opposite|across (the|from)|over the (road|hill|way)|close by|near by|nearby|near here|near (of|to) your|round here|around here|passing|passing by|going by|driving (by|past)|walking (by|past)|strolling (by|past)|outside (your|now)|(your|a|the) ..1 (sign|door|window) ..1 (open|from|lit)?|neighbour|neighbours|neighbor|neighbors|neighbouring|neighboring|my (route|round|train|way)|in town|in the (building|village)|for the day|out and about|(an hour|a gap|time|a cancellation) (between|nearby|before)|as we speak|on this patch',
    },
    // Comes in, or would.
    {
      weight: 2,
      phrase:
        '(i|we|and|so|to|just|me|us|it) ..2 (came|come|coming|knocked|knock|stopped|stop|stopping|pulled|pull|walked|walking|popped|popping|dropped|dropping|called to|swung|drove up|arrived|wandered|wandering|nipped|ducked|stuck|poked|found myself|stepped) ..1 (in|by|up|over|round|around|straight|into|at|along|off|on|here|my|your|and|so)|(i|we) (just)? ..1 (came|come|stopped|knocked|arrived|visited) (to|and|because|without|in|\\,|so|\\.|$)|say hello|saying hello|say hi|(try|tried|trying) (my|our|each|every) ..1 (luck|house|door|hand)?|introduce (myself|ourselves)|introducing (myself|ourselves)|chance (my|our) (arm|luck)|(fancied|chanced) (my|our) (chances|luck|arm)|look in on|pay (you|a|your) ..2 visit|visit your|visit you|could not resist|(coming|walking|heading) (up|in|over|round|down|across) ..1 (now|right now|in a (minute|moment|second))|(came|called|stopped|dropped|been) (past|by|round|in) ..3 (found (nobody|no one)|nobody|no one|(was|were) out|shut|closed)|decided to (knock|call|stop|come|pop)|(i|we|to|and|will|would|so) (pull|pop|drop|call|stop|come|look|nip) (in|by|round|up)|(have|had) the driver|took the (stairs|lift|opportunity|liberty)|(give|pay) (my|our) ..1 (greeting|greetings|respects)|came to (your|greet|see)|come to (your|greet)|here (i am|we are)|have come|brought|struck me to|is next',
    },
    // Nobody expects them.
    {
      weight: 4,
      phrase:
        '(i am|we are|it is me) ..1 (outside|downstairs|(in|at|by|near) (the|your) ..1 (car park|parking lot|lobby|reception|foyer|door|gate|front desk|entrance|doorstep)) !(of|line)|(no|without|not have ..1|not got ..1|not) (an)? ..1 (appointment|meeting booked|an appointment|booking)|(not|nobody|no one|never) ..2 (expecting|expect) (me|us)|(not|nobody) ..1 planned (on)? (it|this|to)|uninvited|unannounced|(came|come|arrived|arrive|visit|here|stopped) ..5 without (informing|announcing|prior|intimation|booking|telling|ringing|calling|warning|notice|asking)|(rang|phoned|called|told|warned) (nobody|no one)|surprise (visit|call)|flying visit|visit (you)? ..2 (suddenly|without)|walked in cold|(just)? parked outside|in your ..1 (car park|lobby|reception)|(took|take|taking) (a|the|my) chance !(to)|off the street|on the off chance|on spec|do not be surprised if (i|we)|(should|could|ought to) have ..1 (rung|called|phoned|rang|made an appointment|booked|asked) (first|before|ahead|beforehand)|(i|we) (have)? just (turned|showed|pitched|rocked|rolled) up',
    },
    // By chance.
    { weight: 2, phrase: '(i|we) (happen|happened) to ..1 (have|work|do|drive|walk|pass|visit)|by chance' },
    // From door to door.
    {
      weight: 4,
      phrase:
        '(doing|do|on|making) ..1 (the|my|our) rounds|(a|some|my) cold (drop|drops|canvass)|cold calling (the|your|this) (street|estate|road|block|building|park)|door to door|from (office|house|shop|firm|unit|stall|farm) to (office|house|shop|firm|unit|stall|farm)|(try|trying|do|doing|at|calling at|been to|visiting) ..1 (every|each|all the) (house|houses|door|doors|office|offices|unit|units|shop|shops|stall)|canvassing|door knocking|knock knock|been round (all|every|each|the)|knocking on|who is who',
    },
    { weight: 1, phrase: '(i|we) (am|are) ..1 (doing|going|here|canvassing|calling at|working|standing)|^ just' },
    // Some day, without a date.
    {
      weight: 4,
      phrase:
        '(will|may|might|could|can|going to|let me) ..2 (just|simply) ..1 (come by|come over|come round|stop by|turn up|show up|appear|pitch up|rock up|stick my head|poke my head|pop my head|land in|walk in|come in|stop in|drop in|call in|swing by|drop by|stop by)|(just|only|be) (popping|sticking|poking) my head|(wanted|want|thought|like|going|so|and|would|will) (to|i|i will|i would)? ..1 (pop|stick|poke|put|shove) my (head|nose|face) (in|round|around|through)|(will|may|might) ..1 (turn up|show up|appear at|pitch up|rock up)',
    },
    {
      weight: 2,
      phrase:
        '(will|would|can|might|may|could|if) (just)? ..1 (come|call|stop|pop|drop|swing|look|walk) (round|by|in|over|through|past) ..2 (anyway|anyhow|regardless|sometime|one|your|this|whenever|some|if|when|and)|walk through your door|come round anyway',
    },
    {
      weight: 2,
      phrase:
        'sometime|one of these (days|evenings|nights)|one (day|night|evening|morning) (soon)?|some day|(next)? time (i|we) (am|are) (passing|near|nearby|around|about)|next time (i|we) (am|are)|anyway|whenever|if (i|we) do not hear|see if (you|he|she|they|anyone) (are|is) (there|in|free|about)|head (in|round) (the|your) door|in town anyway|could you come down|in person|drop (my|our|some|a|the) ..2 (off|in)|(my|our|a) (card|info|leaflet|brochure|samples)|stallholders|a visit so',
    },
  ],
  yes: [
    'I had some business down your way and thought I would say hello.',
    'I was seeing a client upstairs and thought I would try my luck.',
    'I know I have no appointment, but I was visiting next door.',
    'We just arrived without telling, sorry, we were near your office.',
    'I am going door to door along the high street today.',
    'I may well just appear at the bar one night.',
    'He will just turn up when he is passing.',
    'I tried ringing and got no answer, so I came in person.',
  ],
  no: [
    'I am calling from just down the road, in Reading.',
    'We are a neighbour of yours, our office is in the same district.',
    'Several firms in your area have changed supplier.',
    'I would never turn up without an appointment.',
    'Where should I park when I come to your building on Friday?',
    'We came across your report and it struck us.',
  ],
};
