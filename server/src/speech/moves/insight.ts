import { insightCues } from './insight-cues';
import { NO_INSIGHT } from './insight-traps';
import type { MovePatterns } from './types';

/** Offers research, a trend, a practice worth knowing. */
export const insight: MovePatterns = {
  move: 'insight',
  makes: [
    {
      phrase:
        'did you know (that|how|what|why)? ..9 (@firms|<percent>|<number 3..>|<money>|most|nobody|the average) ..6',
      yes: ['Did you know an office of forty people bins eleven thousand bottles a year?'],
      no: ['Did you know my predecessor?'],
    },
    {
      phrase:
        '(@we|our ..2 NOUN|our team|the university) (have|has)? (just|recently|now|also)? (finished|completed|ran|run|conducted|did|done|carried out|received|published|commissioned|compiled|put together|got|gathered|collected|released|closed|wrapped up|wrote up|been running|are running|analysed|analyzed|reviewed|prepared) ..7 (survey|study|research|report|benchmark|analysis|statistics|poll|findings|results|data|interviews|comparison|index|review of)',
      yes: [
        "We've just finished a survey of 400 buyers.",
        'We have just received the results of our global study.',
        'Our team recently completed research into hotel bookings.',
        'I ran a benchmark of forty dealerships last quarter.',
      ],
      no: ['We got your data.', 'Have you run a survey?'],
    },
    {
      phrase:
        '(survey|study|research|report|data|findings|figures|results|benchmark|analysis|statistics|numbers|interviews|comparison) ..6 (shows|showed|show|finds|found|reveals|revealed|reveal|suggests|suggested|suggest|indicates|indicated|confirms|confirmed|looked|looks|covers|covered|investigated|compared|explains|explained|uncovered|surprised|highlights|highlighted|identified) ..3 (that|how|why|where|what|which|into|at|to|a|the|most|<percent|number>|us|you|buyers|@firms|two|three)|it (also|clearly|really|even|just)? (shows|showed|found|reveals|revealed|suggests|suggested|indicates|looked|looks|covers|covered|investigated|compared|compares|explains|explained|uncovered|highlights|identified) ..3 (that|how|why|where|what|which|into|at|a|the|most|<percent|number>|us|you|buyers|@firms)',
      yes: [
        'The study shows where buyers will stop spending next year.',
        'It also investigated where the industry is moving.',
        'The data suggests that most plants over-order.',
        'Our findings surprised us.',
      ],
      no: [
        'Our dashboard shows you the figures.',
        'The app shows how your staff work.',
        'The results speak for themselves.',
      ],
    },
    {
      phrase:
        '@we (have)? (just|recently)? (surveyed|studied|interviewed|analysed|analyzed|looked at|compared|benchmarked|researched|polled|reviewed|tracked|audited|spoke (to|with)|spoken (to|with)|talked (to|with)|measured|examined|went through) ..6 (<number>|{company}|{firm}|{buyer}|{business}|{practice}|{operator}|{owner}|{manager}|{director}|{people}|{plant}|{school}|{clinic}|{bank}|industry|sector|market|data|across)',
      yes: [
        'We surveyed 400 buyers across Kansai.',
        "We've spoken with two hundred plant managers.",
        'When we looked at the data across 50 practices, the average was 32%.',
        'I interviewed thirty owners this spring.',
      ],
      no: ['We reviewed your website.', 'We looked at the calendar.'],
    },
    {
      phrase:
        '(new|recent|latest|emerging|key|interesting|striking|surprising|fresh|current|early|upcoming|important|major|global|national|industry|market|buying|practical) ..2 ({trend}|{idea}|{approach}|{practice}|{insight}|{development}|{finding}|research|{method}|{technique}|{perspective}|{pattern}|{survey}|{study}|{benchmark}|{shift}|information on)|there (is|are) ..2 (a|an|some|one|two|three|new|several)? ..2 ({trend}|{shift}|{change}|{pattern}|{idea}|{practice}|{approach}) ..3 (in|among|across|at|that|which|you|your|for|working)|({trend}|{idea}|{approach}|{practice}|{method}|{technique}) ..2 (that|which)? (is|are) ..2 (new|unknown|rare|unusual|surprising|working|catching on)|not (yet)? widely (known|shared|used|seen)|@we (have)? (just|recently)? (picked up|came across|come across|found|learned|learnt|seen|saw|heard of|brought|collected) ..3 ({practice}|{approach}|{idea}|{trend}|{method}|{technique}|{insight})',
      yes: [
        'I came across information on key emerging trends.',
        'They have adopted some new approaches.',
        "We'd like to share our latest findings.",
        'We are constantly picking up industry insights.',
        'They did it with an approach that is new in your industry.',
        'There is a trend in your industry that I would like to share.',
        'I picked up three practices from plants like yours that are not widely known.',
      ],
      no: ['Any new developments on your side?', 'We have a new system.', 'Have you seen the latest study plan?'],
    },
    {
      phrase:
        '({share}|{bring}|{show}|{discuss}|{present}|take you through|walk you through|go through|{offer}|{have}|{give}|{hear}|come across|came across|{pick} up) ..5 (insight|insights|ideas|idea|findings|research|trends|best practice|best practices|what we found|what we have found|what we learned|what we are seeing|lessons|survey|study|benchmark|benchmarks)',
      yes: [
        "I'd like to share a few ideas with you.",
        'I can bring some research on your buyers.',
        'I came across some ideas recently.',
        'Let me take you through what we found.',
        'We have some research you may not have seen.',
      ],
      no: ['Do you have any ideas?', 'No idea what that has cost.', "We haven't any research on that."],
    },
    {
      phrase:
        '({idea}|{approach}|{practice}|{method}|{technique}|{thing}|{change}|{strategy}|something|what|way|ways|new approaches) (that|which|to)? ..4 ({work}|help|helping|helped|pay|paying|paid) ..4 (for|in) ..2 (other|others|their industry|your industry|your field|your sector|your trade|companies like|firms like|similar|people like|several|some of|your peers|@firms)',
      yes: [
        'Some ideas are working extremely well for others in your industry.',
        'We have seen a change that works for similar firms.',
      ],
      no: ['What works for others on your team?'],
    },
    {
      phrase:
        '@firms ..6 (have|has) (given up|abandoned|moved away|turned (to|away))|@firms (no longer|hardly ever|rarely) VERB|(more and more|fewer and fewer|a growing number of|a rising number of|increasing numbers of) ..2 (@firms|NOUN) ..2 VERB|(other|some|many|several|a few) ..3 @firms (are|have) (now|already|quietly|recently|begun) ..1 VERB|(was|were|is|are) not what (we|anyone|anybody|they|i|you|most NOUN) ..2 (expect|expected|thought|predicted|hoped)',
      yes: [
        'More and more buyers compare their suppliers online before they call.',
        'Other law firms are now billing by the project.',
        'The results were not what we expected.',
      ],
    },
    {
      phrase: '(best|good|leading) (practice|practices) ..6',
      yes: ['I can share the best practices we see in logistics.'],
      no: ['Is that best practice for you?'],
    },
    {
      phrase:
        '@we (are|have been|keep|have|also|often|always|regularly|constantly|usually)? ..1 (seeing|hearing|noticing|finding|see|seen|noticed|found|learned|learnt|observed|discovered|hear) (that|how|is|a lot of|a pattern|more and more|increasingly)? ..3 (most|many|more|some|few|several|@firms|a shift|a trend|a pattern|a lot|across|in your industry|in your sector|all over|everywhere|the same)',
      yes: [
        "We're seeing most plants move to short runs.",
        'We have found that buyers decide before they call.',
        'I keep hearing the same from hotel managers.',
        "We're noticing a shift in your sector.",
      ],
      no: ['Have you seen a lot of change?'],
    },
    {
      phrase:
        '(here is|this is|that is|it is)? (what|something) (we|i) (have|are|keep)? (learned|learnt|found|seeing|see|noticed|discovered|hearing|hear|heard)',
      yes: ["Here's what we've learned from operators like you.", 'What we are seeing is a move to leasing.'],
      no: ["Here's what I'm hearing from you."],
    },
    {
      phrase:
        '(most|many|nine in ten|few|two thirds of|half of|the average|a typical|the typical|<percent> of|<number> (out of|in) <number>) ..4 (@firms|NOUN) ..3 (now|today|are|have|had|do|does|did|lose|loses|spends|spend|miss|over|never|still|use|move|moving|prefer|decide|choose|buy|say|find|report|fail|waste|pay|leave|expect|want|struggle|underestimate|overpay|get|see|order|orders|price|pay|prices|{change}|{switch})',
      yes: [
        'Most buyers now decide before they ever call a supplier.',
        'The average practice loses a third of its calls.',
        'Seven in ten plants still order by fax.',
        '60% of homeowners never compare.',
      ],
      no: [
        'How many staff do you have?',
        'Most of our clients love us.',
        'Most mechanics on the platform pull in five extra jobs.',
      ],
    },
    {
      phrase:
        '(industry|market|sector|trade|field|regulation|regulations|law|rules|buyers|customers|demand) ..2 (is|are|will be|has been|have been) ..2 (moving|changing|shifting|heading|going|tightening|consolidating|evolving|about to change|becoming|turning)',
      yes: [
        'It shows where buyers believe the industry is moving.',
        'The market is shifting to online orders.',
        'New rules are changing how fleets are taxed.',
      ],
      no: ['How is your market changing?'],
    },
    {
      phrase:
        '(followed|tracked|asked|compared|comparing|tracking|interviewing|surveying|surveyed|studied|visited|measured|measuring|talked to|speaking with|talking to|weighed|timed|counted|tested|sampled|logged|recorded|polled|trialled|across) ..3 (<number>|dozens|hundreds) ..3 (@firms|NOUN) ..8',
      yes: [
        'A university followed sixty clinics for two years.',
        'Last spring the trade institute timed 80 changeovers before and after.',
        "We've been comparing energy bills across thirty bakeries.",
      ],
      no: ['Has he visited 30 sites?'],
    },
    {
      phrase:
        '(survey|study|poll|research|benchmark|interviews|report|data|figures|statistics|findings|review) (of|among|with|across|into|on|about) ..3 (<number>|how|what|why|where|the ..2 NOUN|@firms|your (industry|market|customers|buyers|sector|trade|region|competitors|guests|members|patients|tenants|drivers))',
      yes: ['Our survey of 220 head teachers came back last week.', 'I have some data on how your customers choose.'],
      no: ['Do you keep data on how they pay?', 'I did some research on you before I called.'],
    },
    {
      phrase:
        '(findings|results|figures|numbers|answers|outcome) ..2 (are|were|is|was|been|look|came as) ..2 (surprising|striking|clear|interesting|worrying|remarkable|startling|telling|encouraging|alarming|a surprise|eye opening|in)',
      yes: ['The findings are surprising.', 'The results have just been striking.'],
      no: ['Your figures look good.'],
    },
    {
      phrase:
        '(something|things|thing|figures|data|numbers|information|news|ideas|study|survey|report|change|shift|it|findings) ..9 (you|people|others|few) (may|might|will|would|probably|have|has|had) ..1 not ..2 (seen|see|heard|know|noticed|read|come across|thought|considered|be aware)',
      yes: [
        'I came across something in your trade figures you may not have seen.',
        'There is a change most people have not noticed.',
      ],
      no: ['Why have you not seen it?'],
    },
    {
      phrase:
        '(<number>|several|some|a few|many|most|more and more) ..1 (@firms|NOUN|of (them|these|those)) ..4 (have|are|has|now|recently|already) ..1 (begun|started|switched|moved|changed|changing|adopted|adopting|doing|trying|discovered|moving|switching|stopped|dropped|rethought) ..8',
      yes: [
        'Three practices in your county have begun doing recalls differently.',
        'Several growers are already moving to drip lines.',
        'I look after thirty depots, and nine of them have changed how they load.',
      ],
      no: ['How many drivers have started this week?'],
    },
    {
      phrase:
        '@firms ..5 (are|have been|have started|keep) ..1 (changing|moving|switching|shifting|rethinking|dropping|turning|adopting|leaving|starting|asking|choosing|buying|booking|paying) ..2 (how|to|away|from|their|the|for|what|where|on|in)',
      yes: [
        'Restaurants in Tokyo are changing how they take bookings.',
        'Buyers are moving away from annual contracts.',
      ],
      no: ['Are your customers asking for it?'],
    },
    {
      phrase:
        '(thing|things|something|what) ..6 (do|does|doing) ..3 (others|rest|competitors|competition) ..2 not|(what|how) ..4 (best|leading|successful|top|smart|smartest|fastest|others|@firms) ..4 (do|are doing|did|have done|handle|run) ..2 (differently|now|well|right|instead|today)',
      yes: [
        'There are two things the busiest salons do that the others do not.',
        'What the best-run depots do differently is quite simple.',
        'I can show you how others do it now.',
      ],
      no: ['How do your best people do now?'],
    },
    {
      phrase:
        '(latest|new|recent|national|official|industry|trade) ..1 (numbers|figures|data|statistics) ..4 (on|about|show|showed|from|for|surprised|suggest|are|is)',
      yes: ['The latest numbers on tenant behaviour surprised me.'],
      no: ['Do you have the latest figures on it?'],
    },
    {
      phrase: '(something|findings|news|figures|notes|ideas|thoughts) (on|about) (how|what|why|where|who|when) ..6',
      yes: ['I have something on how your competitors price.'],
      no: ['Do you have figures on how they pay?'],
    },
    {
      phrase:
        '(rule|rules|law|laws|regulation|regulations|standard|standards|tax|taxes|code|requirements) ..4 (change|changes|changed|changing|come in|coming in|apply|tighten|tightening|come into force|take effect) ..6',
      yes: ['From January the rules on packaging change.'],
      no: ['Have the rules changed here?'],
    },
    {
      phrase:
        '(few|hardly (anybody|anyone|any|(a|an|one) ..2 NOUN)|nobody|no one|almost no one|not many) ..4 (ready|aware|noticed|notice|knows|know|prepared|realise|realize|see|talk about|talks about)',
      yes: ['Hardly anybody is ready for it.', 'Few landlords have noticed.', 'Hardly a hotel has noticed it.'],
      no: ['Nobody knows you like we do?'],
    },
    {
      phrase:
        '(what|how) (<number 2..>|dozens of|hundreds of|thousands of) ..3 (@firms|NOUN) ..2 (found|find|learned|learnt|discovered|did|do|paid|pay|changed|saw|said|say|want|wanted|chose|choose|spend|spent|price|cut|run|handle|lost|lose)|(read|reading|studied|studying|going through|been through|working through) ..6 (figures|statistics|findings|rulings|census|returns|minutes|accounts|study|survey|report)',
      yes: [
        'I have a page for you: how 40 ports changed their night shift.',
        "I've got a short summary of how 90 opticians price lenses.",
        'We know what 300 diners said about queues.',
        "I've been reading the ministry's accident figures for spring.",
      ],
      no: ['Have you been reading the figures?', 'What two numbers did you choose?'],
    },
    {
      phrase:
        '(<number 2..>|several|some|a few|a couple of) ..1 (@firms|NOUN ..4 (down|up|across|along|in|on|round|near)) ..4 (found|noticed|discovered|learned|learnt|realised|realized|spotted|worked out|hit on|stumbled on|figured out) ..6|<number> of (the|those|these)? (<number>|them) ..2 (changed|dropped|moved|switched|stopped|started|cut|found|swapped)',
      yes: [
        'Two wineries further up the valley noticed something odd.',
        'Four kennels in your county worked out a way round it.',
        'Seven of the ten swapped their order.',
      ],
      no: ['Have two of your people noticed it?'],
    },
    {
      phrase:
        '({gap}|{pattern}|{trend}|{opportunity}|{weakness}|thing|things|something|point|points) ..4 (others|most|many|competitors|few people|few|people|{company}|{firm}|you) ..4 (miss|missed|overlook|overlooked|not be? (aware|know|seen|notice|see)|unaware)',
      yes: ['There is one pattern most firms overlook.', 'I found three things you may not be aware of.'],
      no: ['What things do you overlook?'],
    },
    // A change in the rules or the times that is coming to everybody.
    {
      phrase:
        '(is|are|being|get|gets|getting|will be|to be|has been|have been|was|were) ..2 (switched off|phased out|withdrawn|discontinued|banned|abolished|outlawed|mandatory|compulsory|scrapped|tightened|deregulated) ..8|(new|stricter|tougher) ..2 (law|laws|rule|rules|regulation|regulations|standard|standards|directive|tax|levy) ..2 (from|on|in|about|for|comes|come|means|will|takes) ..6|by law ..6|(law|laws|rule|rules|regulation|regulations|act|code) ..2 (changes|change|changed|has changed|have changed|changing|is changing|are changing|comes in|came in|come in|takes effect|took effect) ..6',
      yes: [
        'The old copper lines are being switched off in January 2027.',
        'There is a new law on waste from April.',
        'The rules have changed for landlords.',
        'From next year these boilers will be banned.',
      ],
      no: ['Is it being switched off tonight?'],
    },
    // What is usual, and what somebody wrote down at many places.
    {
      phrase:
        '^ (usually|typically|normally|generally|as a rule|in most cases|nine times out of ten|more often than not) ..1 (when|once|after|if|the|a|those|firms|people) ..12|(it is|this is|that is) what (the|our|two|three|four|five|<number>) ..3 (wrote|said|found|told|reported|noted|saw|counted|answered) ..8',
      yes: [
        'Usually when one home sells, two or three more go up right after.',
        "It's what the inspectors wrote up at 38 care homes last year.",
      ],
      no: ['Usually we deliver on Monday.', 'Is it what the others said?'],
    },
    {
      phrase:
        '(most|many|all|nearly all|almost all|half|<percent>) of (them|those|these|the ..2 NOUN) (are|were|have been) (seeing|facing|getting|paying|losing|reporting|planning|struggling|moving|changing) ..6 (<percent>|<money>|<number>|this year|last year|more|less|fewer)',
      yes: ['Most of them are seeing renewal increases of 12 percent this year.'],
      no: ['Are most of them paying more?'],
    },
  ],
  cued: insightCues,
  never: NO_INSIGHT,
};
