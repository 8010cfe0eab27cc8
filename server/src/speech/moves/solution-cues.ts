import type { Cued } from './types';

/** An answer to their need in whatever words: what we would do, what of ours meets it, what they should have. */
export const solutionCues: Cued = {
  enough: 4,
  cues: [
    // What we would do for them, or ours would.
    {
      weight: 3,
      phrase:
        '@we (would|could|can|will|am going to|are going to|might) ..1 (take (over|on|care)|look after|run (all|your|the|it)|set (up|it)|put (in|together|our|a|an|two|three|some)|install|fit|mount|redesign|rebuild|rework|renovate|replace|build|develop|design|train|coach|teach|send in|bring in|bring ..3 (down|up)|put you|move (you|your)|migrate|switch you|automate|outsource|handle|manage|monitor|clean|host|supply|equip|roll out|go for|go with|tackle|start (with|by|off|you)|begin (with|by)|do (that|it|this|all) for|cut|reduce|lower|shorten|halve|speed up|free up|fill|turn|solve|fix|sort|cure|help|make (that|it|your)|get (you|your|that|it) !(a|the|in|out)|give your|place|assign|station|schedule|map out|draw up|write (you|up)|refinance|restructure|consolidate|renegotiate|insure|cover|protect|recruit)|our !(client|clients|customer|customers|own|last|competitors|study|survey|research|meeting|visit|conversation|talk|time|director|boss|report|figures|market|industry) ..3 (would|could|can|will) (then|also|easily|simply|just)? (VERB|be|do|handle)|@we would (also|then|simply|just|probably|definitely)? !(like|love|prefer|rather|say|guess|imagine|think|expect|hope|need|want|be|have|appreciate|hate|suggest|recommend|propose|ask|understand|know|see|bet|argue|agree|call|come|meet|visit|send|bring|never|not|only|be|do|find|hear|learn|tell|talk|show|explain|welcome|assume|lose|win|miss|wager|wonder|add|note|stop|speak|begin|start|thought|talked|said|met|agreed|known|seen) VERB|@we (would|will|can|could) ..1 (swap|change|get you (out|off|on|onto)|offer)|let (me|us) ..1 offer|you would ..1 (get|have) (one|two|our|a|an)|let (us|our ..1 NOUN) (take|handle|do|worry|run|clean|sort|deal|carry|manage)|@we (am|are) (thinking|seeing|picturing|imagining) (of)? (our|a|an|two|three)|(see|picture) our ..3 (working|helping|fitting)',
    },
    // What of ours, or of its kind, is held out.
    {
      weight: 2,
      phrase:
        '(our|my) !(client|clients|customer|customers|own|last|competitors|study|survey|research|meeting|conversation|questions|time|visit|talk|team) ..3 NOUN|(a|an|the|this|one|some) ..3 (solution|programme|program|course|package|plan|system|platform|product|software|tool|app|service|module|training|workshop|audit|version|model|machine|contract|scheme|kit|unit|option|policy|licence|license)|(with|to|for|from|use|hire|choose|leave (it|that) to) us !(to|all|both)|(that|this) is what @we (do|offer|make|sell)',
    },
    // It is told as the answer.
    {
      weight: 3,
      phrase:
        '@we (would|will|can|could|do)? ..1 (recommend|suggest|propose|advise) ((that)? we (start|begin|put|send|train|go|run|take|install) !(meet)|!(that|we|you|this|me|it))|you will (love|like) (our|this|the)|@we would say (a|an|the|our|two|three|four)|@we ..1 have ..3 (right|perfect|ideal) (answer|solution|thing|man|woman|person|people|tool|course|programme|machine|model) for|(how|what) @we (can|could) help you|(the|our|my) (solution|answer|fix|remedy|cure|way out|way forward|cleverest thing|best thing|smart thing|simplest thing) ..2 (is|would be|lies) ..1 !(that|not|no)|(just|exactly|precisely|perhaps) ..1 the ..1 (thing|one|tool|course|machine|product|person|people|answer|right)|(here|that|this) is (exactly|precisely|just)? (where|how|what|why) ..1 (@we|our) ..1 NOUN? ..1 (come|comes|can|could|would|help|helps|do|does|is|are)',
    },
    // It is told outright.
    {
      weight: 4,
      phrase:
        '(is|are|be) (exactly|just|precisely)? what you (need|want|are (after|looking for)|require)|(exactly|precisely|just) the (kind|sort|type) of ..3 @we (do|solve|handle|fix|like)|(it|that) is our ..4 you (need|want)|@we (am|are) (thinking|seeing|picturing|imagining) is ..1 (our|a|an|two|three|we)|(our|my) (approach|recommendation|proposal|suggestion|advice|idea|prescription|plan) (for you|here|to you|then|for (that|this))? ..1 (is|would be|will be) ..1 (to|the|a|an|that we|this|our|starting|you)',
    },
    // It fits, or suits best.
    {
      weight: 2,
      phrase:
        '(just|exactly|precisely) (what|that|this|right|like that)|for (exactly|just|precisely) (that|this|these|those)|(made|built|designed|meant|right|ideal|perfect|tailor made|great|good|best|cut out|created|intended|a case|case) (for|with)|(make|makes|making) ..2 sense|(best|better|well|safer|happier) (off|served|suited)|(fit|fits|suit|suits) ..2 (you|your|best|well|perfectly|exactly)|(in|for|at) (your|a) ..1 (case|situation|position|size|company|firm|team|business|shop|place|yours)|(like|of) (yours|your size)|based on (that|this|what)|from what you',
    },
    // The trouble would be over.
    {
      weight: 2,
      phrase:
        '(would|will) (never|not|no longer) ..2 (have|need|happen|worry|see|do|get|be|lose|wait) ..4|(never|not|no) ..4 (again|anymore|any more|any longer)|(put|puts) an end to|(goes|go|would be|will be|is|are) (away|gone|solved|history|over|sorted)|(take|takes) (care|that off|it off)|(solve|solves|fix|fixes|cure|cures|sort|sorts|tackle|tackles|stop|stops|prevent|prevents|eliminate|eliminates|turn|turns) ..1 (that|this|it|these|those|the|your) ..2|problem ..3 with',
    },
    // They are told to have it.
    {
      weight: 2,
      phrase:
        'you (really|clearly|simply|just|then|do|probably|definitely|will)? ..1 (need|want|could use|can use) (a|an|our|some|more|better|the|proper|somebody|someone) ..2|you (could|can|should|ought to|must|would|might) ..1 (use|switch|move|go|get|take|try|put|let|hand|start|leave|run|rent|lease|outsource|replace|have) ..2 (our|us|a|an|the|it|that|to|with|over)',
    },
    // To them, to that.
    {
      weight: 1,
      phrase: 'you|your|yours|that|this|those|these|it|them|our|the',
    },
  ],
  yes: [
    'We could take over the whole of your bookkeeping.',
    'Our consultants would redesign your layout.',
    'With us you would not have that problem.',
    'I have just the thing for you.',
    'My recommendation is to begin with the audit.',
    'The solution is quite simple: leave the payroll to us.',
    "You'd be better off with our hybrid cover.",
    'That is a case for our route planner.',
    'In your case I would put in two heat pumps.',
  ],
  no: [
    'I will ask you about your depots first.',
    'We helped a hotel in Kyoto with the very same problem.',
    "I don't know yet whether we can help you.",
    'I could come by again on Thursday.',
    'I want to understand what you need.',
    'Your team has a new system since May.',
    'My idea is that we meet again when your director is back.',
    'In your case that costs a hundred hours a year.',
  ],
};
