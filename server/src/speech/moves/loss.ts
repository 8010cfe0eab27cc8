import { lossCues } from './loss-cues';
import { NO_LOSS } from './loss-traps';
import type { MovePatterns } from './types';

/** Says what waiting, or not meeting, costs. */
export const loss: MovePatterns = {
  move: 'loss',
  makes: [
    {
      phrase:
        '(losing|lose|loses|lost) ..5 (@outcome|{customer}|{competitor}|ground|out|money|{opportunity}|it|them|buyers|staff|people|a third|half|<money>|<percent>|<number>|every|thousands|millions|days|hours|face|touch|ability|chance|contract|contracts|place|lead|edge)',
      yes: [
        'We help firms like yours stop losing staff.',
        'You may be losing ten orders a week.',
        'The average practice loses a third of its calls.',
        'Those who stay put will lose out.',
        'How many customers are you losing by not being found?',
      ],
      no: ['We never lose a parcel.', 'You have nothing to lose.', 'You will not lose any data.'],
    },
    {
      phrase:
        '(those|anyone|anybody|whoever|the ones|@firms|the rest) (who|that|which)? ..1 still ..9 (pay|pays|paying|lose|loses|losing|miss|misses|fall|falls|suffer|suffers|end up|ends up|spend|spends|face|faces) ..6 (for|out|behind|it|twice|more|up|a|the|back|them)|(those|anyone|anybody|whoever|the ones|@firms) (who|that)? (has|have|is|are|did|do|does) not ..8 (pay|pays|lose|loses|miss|misses|gets|get|will|face|faces|end|ends) ..5 (fine|fines|fined|double|more|difference|twice|out|penalty|bill|behind|extra|surcharge)',
      yes: [
        'Whoever still books by fax in June pays for it all summer.',
        'Farms that still spray by calendar end up with the fine.',
        "Anyone who hasn't moved by autumn pays the surcharge.",
        "Whoever's still on the old meter in May pays the difference.",
      ],
    },
    {
      phrase: '{miss} ..1 (out|this|that|these|the) ..4',
      yes: ['Firms that wait will miss out on the rebate.', 'It would be a shame to miss this.'],
    },
    {
      phrase:
        '{miss} ..3 ({call}|{sale}|{lead}|{opportunity}|{order}|revenue|{booking}|{customer}|{deadline}|{chance}|{job}|{window}|{patient}|{buyer})',
      yes: ['Shops like yours miss sales every evening.', 'Each missed call is a missed booking.'],
      no: ['Never miss a call again.'],
    },
    {
      phrase: '({cost}|costing) (you|your|them|firms|companies|us|each|a lot|much|more|@firms|the average) ..8',
      yes: ['Waiting could cost you a year.', "It's costing your team two days a month."],
      no: ['What does that cost you today?', 'It costs you nothing.', 'It costs you $99 a month.'],
    },
    {
      phrase:
        '(cost|price|risk|danger) of (doing nothing|not|waiting|inaction|standing still|staying|delay|delaying|getting it wrong|turnover|downtime|a bad hire|missing|acting late|being late)',
      yes: ['The cost of doing nothing is a year of sales.', "There's a real price of waiting."],
    },
    {
      phrase:
        '(fall|falling|fell|fallen|left|leaves|slip|slipping|get|be|being|drop|dropping|lag|lagging) ..1 (behind|overtaken|passed by|out of touch|shut out|stuck|squeezed out|caught out|undercut)',
      yes: ['Late movers fall behind.', 'Nobody wants to be left behind.', "You'd be undercut by spring."],
    },
    {
      phrase:
        '(those|anyone|anybody|whoever|the ones|{plant}|@firms|the rest) (who|that|which)? ..4 (leave it|left it|put it off|putting it off|ignored it|wait|waited|waits|waiting|late|delay|delayed|(do|did|does) nothing|stay|stayed|hesitate|ignore|ignored|not (move|change|act|adapt)|did not|do not|slow|miss|missed|lag|stand still) ..6 (will|would|are|be|is|have|had|pay|paid|lose|lost|suffer|suffering|struggle|find|end|spend|spent|left|miss|risk|face|buy|buying|be|squeezed|paying|gone)',
      yes: [
        'Those who wait will be paying to win it back.',
        'It looks like those late to the changes needed to be made will suffer.',
        'Companies that did nothing have lost a year.',
        'Those who move late will be buying that share back.',
      ],
    },
    {
      phrase:
        '(every|each) (day|week|month|quarter|hour|minute|year|season) (you (wait|delay|put|leave)|without|that (passes|goes by)|of (delay|waiting|downtime|inaction))|(every|each) (day|week|month|quarter|hour|minute|year|call|season) (you|that|it|they|of|this|@firms) ..6 (wait|pass|passes|goes|go|delay|without|not|stays|stay|lose|late|costs|cost|unanswered|missed|is a|are)',
      yes: ['Every month you wait, a rival signs another store.', 'Each week that passes costs you a shift.'],
      no: ['Every week you get a report.'],
    },
    {
      phrase:
        '(too late|before it is too late|by the time|run out of time|window ..2 (closes|closing|shuts)|gone by|the longer (you|this|it|they|that)|while (you|they) wait|before your competitors|before (somebody|someone) else|deadline ..3 (pass|passes|gone))',
      yes: [
        'By the time it shows in your numbers it is too late.',
        'The longer you wait, the dearer it gets.',
        'Do you want to see it before your competitors do?',
      ],
      no: ['Is it too late to reach him today?', 'I hope I am not calling too late.'],
    },
    {
      phrase:
        '(your|the) ..1 (competitor|competitors|rivals|competition|rival|neighbour|neighbours|neighbors) ..5 (take|taking|win|winning|get|getting|pick|picking|move|moving|ahead|eat|eating|sign|signing|already|steal|stealing|will|are|grab|grabbing|buy|buying|poach)',
      yes: ['Your competitors are already moving on this.', 'Your rivals will take that share.'],
      no: ['Who are your competitors?', 'Do your competitors already do this?'],
    },
    {
      phrase:
        '(money|revenue|profit|cash|business|sales|customers|leads|orders|thousands|value|margin|bookings|jobs|patients|talent|deals|share) ..5 (on the table|out the door|walking|walks|leaking|leaks|slipping|slips|evaporates|wasted|disappears|goes elsewhere|going elsewhere|drain|draining|bleeding|go to your|goes to your|going to your|goes to a competitor|go elsewhere|down the drain|unclaimed)',
      yes: [
        "That's money left on the table.",
        'Ten thousand in revenue is walking out the door.',
        'Those leads go to your competitors.',
      ],
    },
    {
      phrase:
        '(lost|missed|wasted|forgone|leaking|leaked) (revenue|sales|sale|business|income|profit|orders|customers|leads|bookings|opportunities|opportunity|hours|time|money|days|production|productivity|work|jobs|share|calls|growth)',
      yes: ["That's $100K a year in lost revenue.", 'It adds up to forty lost hours.'],
      no: ['No lost orders since March.'],
    },
    {
      phrase:
        '(suffer|suffers|bleed|bleeding|leak|leaking|leakage|fined|penalty|penalties|fines|waste|wasting|wasted|wastes|drain|draining|exposed|overpaying|overpay|overspending|erode|eroding|shrinking|shrink|pay back|win it back|buy it back|buying ..2 back|paying ..3 back|pay ..3 back|opportunity cost|miss the boat)',
      yes: [
        'Firms that arrive late will be paying twice to win it back.',
        'You are overpaying by a third.',
        'Plants like yours are wasting a tenth of their heat.',
        'That is the opportunity cost.',
      ],
      no: ["I won't waste your time.", "I don't want to waste your time.", 'No penalty for leaving.'],
    },
    {
      phrase:
        '(if|unless|without|until) ..2 (you|nothing|this|that|it|they|we) ..6 (will|would|could|may|might|is|are|keep|be) ..4 (lose|losing|miss|cost|worse|behind|stuck|pay|paying|suffer|harder|shrink|gone|risk|grow)',
      yes: ['If you wait until spring, you will pay twice.', 'Unless this changes, it will cost you the contract.'],
      no: ['If you lose the link, I will be happy to resend it.', 'If it suits you, I will pay for lunch.'],
    },
    {
      phrase:
        '(not|without) (acting|meeting|moving|knowing|seeing|changing|showing up|being found|doing|having) ..8 (cost|costs|lose|lost|loses|losing|means|mean|risk|leaves|puts|hurts)',
      yes: [
        'Not knowing this means you pay more next year.',
        'How much do you lose by not showing up in search?',
        'Not meeting now could cost you the season.',
      ],
    },
    {
      phrase:
        '(not|nobody|no one|never|who) ..1 (want|wants|afford|wish|wishes|like|likes|risk) ..2 to? ..2 (miss|missing|lose|losing|be left|being left|fall|falling|wait|waiting|pay|paying|be last|being last|ignore|find out too late)',
      yes: [
        'Nobody wants to be left behind.',
        "You can't afford to wait.",
        'Who wants to pay for it twice by waiting?',
      ],
      no: ["I don't want to keep you."],
    },
    {
      phrase:
        'if (you|we|they|it|nothing|this) ..2 ((leave|leaves|left|put|puts) (it|this|that)|wait|waits|(do|does) nothing|delay|delays|stay|stays|stand still|ignore|ignores|carry on|hesitate|changes nothing) ..8',
      yes: [
        'If we leave it another year, the big chains will have the pick of the sites.',
        'If you do nothing it gets dearer.',
      ],
      no: ['If you wait here, I will fetch him.', 'If you leave it with me, I will check.'],
    },
    {
      phrase:
        '(you|your ..2 NOUN|they|@firms ..2) (are|is|may be|could be|might be|keep|be)? ..2 (paying|pay|spending|overpaying) ..2 (for|twice|too much|double|more than|over the odds|through the nose) ..6',
      yes: ["You're probably paying for 30 phones nobody uses.", 'Firms like yours keep paying twice.'],
      no: ['What are you paying for it today?', 'You pay for what you use, no more.'],
    },
    {
      phrase: '(pity|shame|sad|sorry) ..2 (to|if) ..3 (miss|hear|learn|find|lose|leave|be|let|see) ..6',
      yes: ['It would be a pity to hear about it from a rival.'],
      no: ['Sorry to hear that.', 'Sorry if I am late.'],
    },
    {
      phrase: '^ (not|without) VERB ..10 (cost|costs|mean|means|lose|risk|leave|leaves|put|puts)',
      yes: ['Not looking at this before April could mean a fine.'],
    },
    {
      phrase:
        '(money|revenue|profit|sales) ..4 (never|not|gone|burnt|burned) ..4 (see|get|back|again|recover)|(flying|fly|driving|working) blind|in the dark|playing catch up',
      yes: [
        'Every empty chair is money you never see again.',
        "Without it you're flying blind.",
        'The slow ones are now playing catch-up.',
      ],
    },
    {
      phrase:
        '(taking|stealing|winning|eating|poaching|getting|picking up|grabbing|after) ..1 (your|those|these|that) ..2 (trade|business|customers|clients|share|bookings|orders|jobs|staff|people|sales|tenants|members|patients|market|lunch)',
      yes: ["Others in your street have signed up, and they're taking your trade."],
    },
    {
      phrase:
        '({cost}|costing) (a|an|each|every|the|most|your) ..3 (@firms|NOUN) ..4 (<money>|<percent>|<number>|dear|thousands|millions|fortune)',
      yes: ['Bad hires cost a practice like yours £30,000 each.'],
      no: ['What does it cost a firm of 40 people?'],
    },
    {
      phrase:
        '(giving|handing|sending|driving|losing) ..4 (away|over)? to (the|your|a|someone|somebody) ..2 (competitor|competitors|competition|rival|rivals|next door|shop|else)',
      yes: ['That is revenue you are giving to the shop next door.'],
    },
    {
      phrase:
        'is (money|revenue|business|income|profit) (gone|lost|wasted)|(will|would|could|can|may|might) ..1 be ..1 (left (with|without|sitting|holding|standing)|stuck with|(paying|charged) ..1 (emergency|premium|double|twice|full|penalties|fines|peak))|your ..1 (production|line|lines|machine|machines|plant|shop|kitchen|work|trucks|vans|people) ((stand|stands|standing) (still|idle|$)|halts|are idle|is idle|sit idle|sits idle|comes to a stop)|(putting|put|leaving|leave) (it|this|that) (off|too long|until later) ..5 (dear|dearer|expensive|worse|more|cost|costs|harder|twice)',
      yes: [
        'Then your whole production stands still.',
        'Putting it off usually makes it twice as dear.',
        'You could be left with stock that nobody wants.',
        'Every empty seat is money gone.',
      ],
      no: ['Your plant stands by the river.'],
    },
    {
      phrase: 'if (nothing|nobody|no one) ..3 (done|changes|happens|moves|acts|fixed|fixes)',
      yes: ['Your best people will leave if nothing is done.'],
      no: ['Call me if nothing arrives.'],
    },
    {
      phrase:
        '(stand|stands) to lose|(risk|risks|risking) (being|losing|falling|missing|paying|ending|having)|(giving|give|hand|handing) (that|it|the|your|this) ..2 (away|over to|to your competitors|to a competitor|to the competition)',
      yes: [
        'What you stand to lose is next season.',
        'You risk being the last to know.',
        "You'd be giving that business away.",
      ],
      no: ['Could you hand it over to your boss?'],
    },
    {
      phrase:
        '(standing still|doing nothing|staying (put|as you are)|waiting|inaction|delay|delays|downtime|turnover|no shows) ..2 (costs|cost|means|mean|will|would|could|can|is) ..8',
      yes: ['Standing still means losing a point of share a year.', 'Waiting could be expensive.'],
      no: ['Waiting is no problem for me.'],
    },
    {
      phrase:
        '(lose|lost|losing|cost|miss|missing|paying|pay) ..8 by (not|waiting|standing|staying|doing nothing|delaying|ignoring)',
      yes: ['How much are you losing every month by not showing up in local search?'],
    },
    {
      phrase:
        '(were|was|are|be|been|got) left ..5 (without|short|with nothing|behind)|(your|his|her|their) (name|neck|head|licence|job) ..1 (on|is on|that is on) ..1 the (report|line|block|form|summons)',
      yes: [
        'Those who found out late were left seven months without a finance director.',
        "If it comes down, it's your name on the report.",
      ],
      no: ['He left the office without his coat.'],
    },
    {
      phrase:
        '(threw|thrown|chucked|poured|binned|wrote|written) ..1 (away|out|off|down the drain) ..6|(pays|pay|paid|paying) ..1 <percent> more ..6|(takes|take|get|gets|left with) (what|whatever) (remains|is left|was left) ..3',
      yes: [
        'One butcher in town chucked away R40 000 of meat in a week.',
        'Who decides after July pays 20% more and takes what remains.',
      ],
      no: ['Do you throw out the old ones?'],
    },
  ],
  cued: lossCues,
  never: NO_LOSS,
};
