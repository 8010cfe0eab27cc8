import type { Cued } from './types';

/** A question about what lies between, in whatever words: what holds it back, what staying costs, who could close it. */
export const gapCues: Cued = {
  enough: 3,
  asked: 'only',
  cues: [
    // Something is in the way, or was never done.
    {
      weight: 3,
      phrase:
        '{stop} ..2 (you|it|that|them|your)|(hold|holds|holding|held) ..3 back|(get|gets|getting|stand|stands|standing|stood|come|comes|is|been|be) ..1 in (the|your|its) way|stumbling block|sticking point|{obstacle}|{hurdle}|{barrier}|{bottleneck}|shortfall|(accounts|account) for the|(keep|keeps|kept|keeping|prevent|prevents|prevented|preventing) (you|it|that|them|your) ..2 from|(keep|keeps|kept|keeping) (you|it|that|them) (there|here|at|where|like|so)|still ..1 (on the list|not (fixed|solved|done|sorted|there))|(ran|run|running) into the (sand|sands|ground)|(leave|leaving|left) ..2 on the table|(take|takes|taking) it out of|take out of you|come ..2 unstuck|{rights} itself|sort itself out|(what|who) is (missing|lacking)|do you (need|lack) that you do not|(is|are|be|was) (causing|behind|driving) (it|this|that|them)|(the|main|root|real) (cause|reason) ..8|(slip|slips|slipping|fall|falls) (through|away)|(have|has|need|needs) to (change|happen) ..3 (to|for|before)|(why|how come) ..5 still|(get|go|come|move|rise|climb) ..1 from <number> ..2 to <number>|(is|was) (that|this|it) worth|(pay|pays|paid) (the price|for it) ..2 (when|if)|(feel|feels|say|says) about (those|these|that|this|the) ..1 (number|numbers|figure|figures|result|results|delay|delays)|(why|how come) ..1 (is|are) (it|that|they) not|(has|have|did|does) (that|it|this) (meant|mean) ..1 (in|for)|what makes you (think|sure|confident)|(what|how) ..3 going to happen (when|if)|(make|manage) ..1 (it|there) ..1 (with|on) (the|your) ..2 you have|^ (and)? if (you|they|it|that) ..1 (can not|could not|do not|does not)',
    },
    // What if it fails them.
    {
      weight: 3,
      phrase:
        '(what|how|where) ..3 (happens|happen|do|be|say|cope|left|stand) ..5 (if|should|suppose) ..4 (quits|quit|fails|fail|breaks|break|dies|die|stops|stop|packs up|pack up|gives (out|up|way)|give out|goes (down|wrong|under|bust|missing)|falls (over|ill|through|apart)|leaves|walks (out|away)|resigns|retires|seizes|conks out|blows|lets you down|floods|freezes|crashes|crash|collapses|runs (out|dry)|catches fire|gets (hacked|stolen|sick|ill|lost)|is (down|out|off sick|late|stolen|delayed|cancelled))',
    },
    // What it costs to stay.
    {
      weight: 2,
      phrase:
        '{cost}|{lose}|losing|{worth} to|(take|takes|taking) ..2 out of|{risk}|{price} of (waiting|not|doing)|(add|adds|adding) up|{afford}|{give} up|{suffer}|{waste}|(bear|bearing) (it|that)|(do|does|mean|means) ..1 (to|for) ..2 (your|the|you)|(hit|hits|hurt|hurts|damage|damages|dent|dents)|how much bigger|{toll}',
    },
    // If it stays, or somebody else is first.
    {
      weight: 2,
      phrase:
        '(if|suppose|supposing|assuming|should|say) ..2 (nothing|that|this|it|things|you|they|the|we|she|he) ..4 (done|moves|moved|budges|nothing|stays|stayed|stay|still|same|goes on|go on|going on|went on|carries on|like this|like that|like these|continues|continue|not|never|again|first|got|gets|happens|happened|fails|failed|breaks|dies|leaves|left|ill|sick|crook|next|came in|keeps)|another (year|season|month|quarter|winter|summer|twelve months)|(doing|do|did) nothing|(leave|leaving|put|putting) it (another|until|till|for|off|as|like)|(way|as) things (are|stand)|the way (it|things) (is|are)|if the competition|(competition|competitor|competitors|others) ..2 (get|gets|got) there|when (a|the|one) ..2 (stops|fails|breaks|leaves|is down|goes down|goes wrong)|as you are now|(a third|half|quarter) of',
    },
    // What then.
    {
      weight: 2,
      phrase:
        '(what|how) then|^ then (how|what)|then how|(what|where) ..2 (does|do|will|would|could) (that|it|this) ..1 (leave|put|lead|mean|do)|(what|how) ..2 (happens|happen|becomes|become)|what would ..3 (say|think|do|happen)|how would ..3 (look|react|take|feel|cope)|sit with you|^ (and|so)? what (if|about) ..8 (happens|fails|first|leaves)|(what|how much|how many) ..3 (hour|day|week|month) cost|(what|how) (is|are|was) the (risk|chance|chances|odds|danger)|(in|over|for) (a|the|another|two|three|five|<number>) (year|years|season|month|months)',
    },
    // Whether they get there by themselves.
    {
      weight: 3,
      phrase:
        '(skills|people|hands|staff|team|time|capacity|know how|expertise|resources|budget) ..4 (in the building|in house|big enough|good enough|to (do|make|get|pull|handle|reach|close)|for (it|that|this))|(take|takes|get|gets|bring|brings|carry|carries) (you|us|it|them) ..1 (that far|there|to|where)|(close|bridge|make up|narrow) (the|that|this) ..1 (gap|difference|distance)|(current|existing|present|today) ..1 (plan|system|set up|team|way|method|approach|people) ..4 (get|gets|take|takes|enough|cope|do|reach|carry)|(would|will|does|might) it take (you)? to (get|be|reach|close|make|solve|fix)|what would (it|you) (take|have to do)|(could|can|will|would) ..6 take (this|it|that) on|from here to there|(reach|get|make) (it|there) ..3 (as things|the way|on your|with what|at this)',
    },
    // Alone, or with help from outside.
    {
      weight: 3,
      phrase:
        '(solve|fix|close|manage|handle|reach|bridge|crack|{get} there|do (it|this|that)) ..3 (alone|unaided|by (itself|themselves|yourself|yourselves)|without ..2 (help|support|anyone|anybody))',
    },
    // A gap by its name.
    {
      weight: 2,
      phrase:
        '(the|that|this|a) ..1 (gap|difference|distance|shortfall)|no (closer|nearer|further) ..2|as far (from|off|away)|(you are|you have|it is) at ..6 (want|need|like)|how (big|wide|large|far|likely|confident|sure|serious|urgent)|are you ..1 (confident|sure|certain)|is it a matter of|(do|did) differently|what are the chances|{trouble}|(the|your) ..1 (problem|issue|attempt|difficulty)',
    },
    // Why it is so.
    {
      weight: 1,
      phrase:
        'why|how come|(what|who) ..1 (is|was) behind|(not|nowhere near) there|you personally|how would (the|your)|that hour|(make|gets|get) there first',
    },
  ],
  yes: [
    'Suppose you do nothing; what then?',
    'Could the clinic get there alone, without help from outside?',
    'Is this something the bank can solve by itself?',
    'And what happens to the clinic if you have come no closer to it by then?',
    'Can you afford to leave it another year?',
    'What would it take to get you there?',
    'How likely are you to reach it the way things are going?',
    "How come that gap's still there, do you think?",
    'And if the competition gets there first, what then?',
    'And what happens if it quits in August with your mother staying here?',
    'What do you do if the line breaks at night?',
    'Can your existing system take you that far?',
  ],
  no: [
    'How do you do it today?',
    "What's stopping you from signing today?",
    'Do you do it yourselves or use an agency?',
    'What happens when an order comes in?',
    'How far is your office from the station?',
    'What if it rains on the day?',
    'What are the chances of seeing you this week?',
    'What does your present system cost a month?',
  ],
};
