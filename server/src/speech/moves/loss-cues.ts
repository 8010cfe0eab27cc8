import type { Cued } from './types';

/** What tells of a loss in whatever words: somebody is slow, something is taken from them, time runs, others are quicker. */
export const lossCues: Cued = {
  enough: 4,
  evenDenied: true,
  cues: [
    // Whom they will have to answer to.
    {
      weight: 2,
      phrase:
        '(residents|tenants|members|parents|patients|guests|customers|clients|staff|crews|drivers|owners|shareholders|trustees|board|auditor|auditors|inspector|inspectors|regulator|council|union|press|insurer) (will|would|may|might) ..1 (bring (it|this|that) up|raise (it|this|that)|ask (why|what|about|questions)|want (answers|to know)|complain|notice|find out|demand)',
    },
    // Who is slow, or does nothing.
    {
      weight: 2,
      phrase:
        '(those|anyone|anybody|whoever|everyone|everybody|people|ones|others|some|@firms|NOUN|who|that|which|you|they|nobody|somebody) ..4 ({wait}|{delay}|{hesitate}|{postpone}|{dither}|{dawdle}|{ignore}|{resist}|{skip}|{shrug}|(missed|miss|skipped) (it|this|that)|(stand|stands|stood|standing) by|(had|have|has) no|{refuse}|{neglect}|hold off|holding off|held off|holds off|hold back|holding back|hang back|hangs back|hanging back|hang (about|around)|hangs (about|around)|sit tight|sits tight|sitting tight|sat tight|sit still|sitting still|(sit|sits|sat|sitting) (on|out)|(put|puts|putting) ..2 off|(leave|leaves|leaving|left) (it|this|things|that) ..2 (another|until|till|too|so|as|alone|for|late|longer)|(stay|stays|stayed|staying) (put|as|where|with)|(stick|sticks|stuck|sticking) (with|to)|(stand|stands|stood|standing) (still|by|pat)|(do|does|did|doing) nothing|(drag|drags|dragging|dragged) (their|your|its|his)|(carry|carries|carrying|carried) on|(keep|keeps|kept|keeping) (on|doing|using|paying|running|going|with)|(go|goes|going) on ..1 (as|like|with|VERB)|(come|comes|came|arrive|arrives|arrived|move|moves|moved|act|acts|start|starts|started|join|joins|joined|turn up|turns up|find out) ..1 (late|last|later|after)|(leave|leaves|left) (it|this|things)|still !(want|like|love|need|hope|prefer) VERB|still ..2 (old|same|that) ..1 way|(are|is|were|was) ..1 (slow|late|last|unprepared|not (prepared|ready|registered|there|on board|aware))|(turn|turns|turning) ..2 down|(pass|passes|passing) (on|up)|let (it|this) (slide|ride|go|drift))',
    },
    {
      weight: 2,
      phrase:
        '(the|be|being|are|is) ..1 last (one|ones|shop|firm|to)? ..5 to VERB|late movers|late mover|(anyone|anybody|those|whoever|suppliers|firms|@firms) ..2 not (registered|on board|there|ready|prepared)|back burner|hesitating|(whatever|what) you do not|(had not|had no|without) ..1 (plan|change)|latecomers|latecomer|late adopters|late comers|laggards|stragglers|(the|those) ..1 (slow|slower|late|last|rest) (ones|firms|movers|to|off)|slow off the mark|late to|last to|the slow|inaction|inertia|status quo|(waiting|standing still|standing pat|sitting still|hesitating|delaying|delay|postponing|doing nothing|staying put|the wait|letting (it|this) ..2 (slide|ride|go|drift|lie)|putting (it|this) off|passing on|turning (it|this|that) down|failing to|a no)',
    },
    {
      weight: 2,
      phrase:
        '(if|unless|until|once|without|when|suppose) ..1 (nothing|nobody|no one|somebody|someone|it|this|that|you|they|we|the|a|some|your) ..5 (change|changes|changed|continue|continues|stay|stays|not|goes on|go on|wait|waits|same|tackles|deals|dealt|look|grip|happens|happen|fixed|passes)|(do|did|does|is|are|was|were|have|has|had) not ..2 (done|looked|look|moved|move|changed|change|met|meet|act|acted|trained|cleaned|registered|claim|file|filing|find out|sorted|fixed|dealt|prepared|plan|planned|been)|by not VERB|not (knowing|doing|having|acting|moving|seeing|looking|spent)|(is|are|was|were|gets|get) not ..1 (dealt|fixed|done|sorted|tackled|solved|repaired|addressed|changed|handled|stopped|watched)',
    },
    // "Hold off till August and you are bidding against the corn."
    {
      weight: 3,
      phrase:
        '^ (hold|wait|leave|put|delay|miss|keep|blow|skip|ignore|let|sit|stay|stick|carry|drag) ..9 and (you|the|it|they|your|that|somebody|someone)',
    },
    {
      weight: 2,
      phrase:
        '(those|ones|anyone|anybody|whoever|@firms|people|somebody) (who|that|which)? ..1 (are|is|have|has|do|does|were|had|did|will) not',
    },
    {
      weight: 3,
      phrase:
        '(because of (this|that|it|them)|that is why|which is why) ..1 you (are|do|can|have) not|(every|each) NOUN (you|they) (wait|delay|leave|put)',
    },
    // What is taken from them.
    {
      weight: 2,
      phrase:
        '{lose}|losing|(get|gets|got|getting) (hit|hurt|caught|stung|burnt|burned|clobbered|hammered|punished)|(set|sets|setting) you back|eat into|eats into|eating (your|into)|buying market share|stop (walking|buying|coming|calling|ordering)|{spiral}|fall over|falls over|subsidising|subsidizing|no second|cracks|{forfeit}|{suffer}|{bleed}|{drain}|{leak}|{waste}|{erode}|{shrink}|{dwindle}|{scramble}|{struggle}|{regret}|{slip}|{sink}|{snowball}|{overpay}|{collapse}|{evaporate}|{vanish}|{disappear}|{expire}|{lapse}|{drop} (off|out)|dropped from|dry up|dries up|{fade}|(fall|falls|falling|fell|fallen|drift|drifts|drifted|drifting) ..1 (behind|away|back|short|down|out)|(miss|misses|missed|missing) ..3 (out|boat|chance|window|boom|wave|round|cut|season|deadline)|(give|gives|giving|gave|hand|hands|handing|handed|throw|throws|throwing|threw|donating) ..5 (up|away|over|to|out)|(shut|squeezed|locked|priced|closed|frozen|caught|carved|snapped|flattened|robbed|clobbered|stranded|saddled|lumbered|landed|burned|burnt|beaten|eaten|overtaken|undercut|outbid|elbowed|crowded|swamped) (out|in|up|by|with|at|for)?|(out of) (business|stock|pocket|luck|date|step|touch)|(get|gets|got|getting|be|being|ended up|end up|ends up|ending up|wind up|winds up|find yourself|find themselves|will be|be|stay|stays|remain) ..2 (stuck|left|behind|short|fined|exposed|holding (the|a|stock|onto|nothing|empty)|chasing|fighting|recruiting|looking for|explaining|defending|carrying|paying|tied|stranded|blind|caught|bleeding|buying)',
    },
    {
      weight: 2,
      phrase:
        '(pay|pays|paying|paid|cost|costs|costing|spend|spends|spending) ..6 (twice|double|triple|three times|more|extra|again|price|premium|penalty|difference|dear|dearly|heavily|fortune|top|retail|through the nose|compensation|fine|fines|bill|for it|for nothing|every (day|week|month|year|single)|month after month|each (day|week|month|year)|a (day|week|month|year)|back|<money>|<percent>|customers|place|year|job|contract)|(pay|pays|paying|paid) (for)? (it|this|that|what|all|the)|(get|gets|got|face|faces|pay|pays) ..1 (fine|penalty|surcharge)|foot the bill|(is|be|at|a) ..1 risk|(having|has|have) <number> (errors|faults|holes|leaks)|(buy|buying|pay|paying|do|doing|bought|paid) (it|them|everything|that|twice) (twice|again|a second time|over)|(toss|tossing|dump|dumping|bin|binning|spoiled|spoilt|rotten|mouldy)|(hear|hears|hearing|find|finds|learn|learns|read|reads) ..2 (about it|it|out) from|(eat|eats|eating) (it|the|that|this)|your own pocket|out of pocket|dead by|demurrage|(get|gets|got|face|faces|facing|getting) ..1 (fine|penalty|surcharge|blame|bill)|pick up the (tab|bill)|(whole|full|same|higher|bigger) ..2 bill|costliest|{expensive}|price tag|real price|auction prices|cut prices|surcharge|penalty|penalties|fines|shortage|shortfall|liability|voids|churn|backlog|special measures|redundancies|rusting|parked up|closed down|the ones that closed|the scraps|leftovers|nothing left|back of the queue|getting nothing|get nothing|gets nothing|nothing to|not trading|rough time|bad debts|bad payers|nobody else wanted|no one else|going backwards|blind|gambling|into the ditch|the insurer|worse|doubles|roughly doubles|half empty|empty ..2 (beds|rooms|seats|mondays|chairs|tables|shelves)',
    },
    {
      weight: 2,
      phrase:
        '(watch|watches|watching|see|sees|saw|seeing) ..6 (leave|go|walk|settle|sign|move|head|slip|drift|drive|cross|turn|switch|disappear|close|take|fall|shrink|VERB away|down the road|across the (road|street)|elsewhere)|(go|goes|going|walk|walks|walking|drift|drifts|drifting|move|moves|moving|head|heads|heading) ..4 (elsewhere|competitor|competitors|rivals|next door|down the road|out the door|somewhere else|to whoever|to someone else|to somebody else|away|without you|away from you|over to)|somebody else ..4 (will|is|has|takes|gets)|someone else ..4 (will|is|has|takes|gets)|(never|not) ..4 (get|got|come|comes|came|return|returns|win|won|call|ring|buy|visit|order|book|try|phone) ..5 (back|return|again)|(cannot|can not|could not|never) ..3 (win|get|buy|bring) ..4 back|(kick|kicking) yourself|wish you had|(walking|walks|walk) out',
    },
    // What is worse for it.
    {
      weight: 2,
      phrase:
        '{mistake}|harder|worse|dearer|costlier|more (expensive|difficult|costly)|steeper|damage|breakdowns|stoppages|fines|{hurt}|sooner or later|close|closes|fold|folds|go under|before you (start|even|do|look|know|notice|get)|(when|once|after) the damage|(keep|keeps|kept|go on|carry on|end up) ..1 (paying|losing|buying|chasing|carrying|throwing|wasting|covering|funding|recruiting|hiring)|(no|nothing|none|few) ..2 left|(closed|closing|shut|shutting|folded|gone under|laying off|letting people go|cutting (staff|jobs)|in trouble|out of the market)|{guess}|gamble|too (late|little)|catch up|caught up|catches up|most expensive|the wrong (decision|choice|one|way)|makes it ..1 (hard|tough)|(small|short|narrow|closing) window|takes effect|(damage|cost|costs|bill|problem|gap|hole|crack|loss|losses|debt) ..6 (double|doubles|grow|grows|widen|widens|rise|rises|spread|spreads|increase|increases)|(somebody|someone|another NOUN) ..6 (first|before you|instead)|(everyone|everybody) else|(they|those|these) and the rest|(them|those|leaders) and the (rest|others)',
    },
    // Said of inaction itself, or of what comes of it.
    {
      weight: 4,
      phrase:
        '(postponing|delaying|ignoring|waiting|hesitating|saying no|standing still) ..3 (has|have|will|would|could|can|is|may|might) ..2 (cost|costs|costing|expensive|costly|risky|risk|hurt|mean)|(cost|costs|costing) (other|many|some|most|several) ..1 NOUN|^ not VERB ..5 (is|would|will|could|might|may|can|has) ..4 (mistake|expensive|cost|costs|costly|lose|loss|risk|risky|harder|worse|gamble)|(learn|find out|discover|learnt|learned) ..3 the hard way|(those|the ones) who ..6 will (pay|lose|miss|struggle|regret)|only (react|act|move|notice|look) ..3 (when|after|once)|(they|@firms) (do|does|will) not (come|call|book|return|buy|order) (back|again)|the only (one|@firms|NOUN) ..6 (without|not)|(catch|catches|caught|catching) up with (you|everyone|everybody|them|us|those|@firms)|without ..4 you ..1 (could|would|will|may|might|can|are|risk) ..5 (wrong|blind|miss|missing|lose|losing|late|behind|guess|guessing|mistake|last)|(the|a|real|big|biggest|only) (danger|risk|worry) (is|being) (that|you|your|the)|(competition|competitors|rivals|market|others|time|@firms) (will|does|do|is) not wait|(can|could) not ..1 afford ..1 (another|not|to (wait|lose|miss|ignore|stand|be))|(can|will|could|may|does|do) hurt (you|your|them)|(money|margin|time|profit|hours|revenue|thousands) ..3 (disappear|disappears|vanish|vanishes|evaporate|evaporates|(go|goes|going) (to waste|nowhere)|to waste)|(@firms|those|ones) (without|with no|lacking|that lack|who lack) ..6 (lose|loses|lost|pay|miss|close|fall|struggle)|pay for ..4 (and|but) ..3 (use|get|need) ..2 (one|half|none|nothing|less|less than)',
    },
    // Where what is lost ends.
    {
      weight: 4,
      phrase:
        '(cost|costs|costing) (you|them|him|her|us|firms|people)? not to VERB|(cost|price) (to|for|in) (leaving|waiting|staying|doing nothing|standing|putting|ignoring|keeping (on|going|things)|delaying|not)|(cheap|small|little|nothing) ..2 (next to|compared (to|with)|against|beside|set against) ..3 (another|a year|a season|losing|losses|breakdowns|fine|what (it|you|that))|(after|past|from|come) ..3 (the|that|your) ..2 NOUN (is|are|will be) (gone|over|closed|shut|taken|history|no more)|(down the (drain|drains|sink|tubes|pan|toilet|plughole|gutter|pipe)|up in smoke|up the chimney|out (of)? the (window|door|roof)|into thin air|in the (bin|skip|dumpster|landfill))|(has|have|carries|carry|comes at|come at|there is|with) ..1 (a|its|their|the)? (price|cost) ..1 (too|as well|of its own|of their own|also|tag|$)|(getting|growing|is|are) (wider|widening|bigger) (by the|every|each)|(pulling|pull|running|streaking|moving|racing) (ahead|away) (of|from)? ..1 (you|$)|(losing|giving up|ceding) ground|(slip|slips|slipping|slipped|leak|leaks|leaking|drip|drips|dripping|trickling|seeping) (away|out|through)|(closes|shuts|slams) (for good|on you)|(every|each) ..6 is (another|one more) ..2 NOUN ..6 (you|lost|gone|not|never|wasted|your)|(stops|halts|sinks|ruins|wrecks|cripples|paralyses) (the|your|a) (whole|entire)',
    },
    // Time runs.
    {
      weight: 1,
      phrase:
        'till|by (the time|then|<date>|NOUN)|(every|each) (single)? (day|week|month|year|quarter|season|hour|late|night|shift|morning|winter|summer)|another (year|month|season|term|twelve months|six months|quarter|winter|summer)|(month|year|week|day) after (month|year|week|day)|longer|too late|before (it|anyone|anybody|somebody|someone|your|you|they|long)|meanwhile|for ever|forever|this time next year|next (year|season|winter|spring)|in (<duration>|five years|six months|november)|until|so far|already|still|right now|gone|never|again|for good|while|once|(the|a) day (your|you|it)|from ..2 on',
    },
    // Others are quicker.
    {
      weight: 1,
      phrase:
        '{competitor}|{rival}|competition|others|everyone else|everybody else|somebody else|someone else|the rest|next door|down the road|first pick|first (movers|round|wave|choice)|early (movers|birds)|the quick|your (neighbours|neighbors)|whoever',
    },
    // It is said to be a cost.
    {
      weight: 1,
      phrase:
        '(risk|danger|cost|price|fear|worry|concern|trouble|problem|shame|hate|pity|afraid|sorry to say|frankly|honestly|penalty) ..2 (is|of|for|that|lah|to)|(will|would|could|might|may) ..2 (be|have|get|end|lose|pay|cost|find)|(are|is) about to|going to|going into|(means|mean) ..6 (VERB|more|another|less|NOUN)',
    },
  ],
  yes: [
    'Shops that dawdle will be carrying the customers nobody else wants.',
    'Sitting still is the expensive choice, month after month.',
    'If nothing changes you will be buying those bookings back by summer.',
    'The latecomers got squeezed out within a year.',
    'Yards that are slow off the mark will end up with the bad payers.',
  ],
  no: [
    'I will wait for your call on Monday.',
    'We keep doing this for firms like yours.',
    'You will have the report by Friday.',
    'I can wait while you look for a pen.',
  ],
};
