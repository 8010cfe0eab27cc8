import type { MovePatterns } from '../moves/types';

/** The other side wants to hear what is for sale, see it or know its price before anything is asked. */
const pitchDemand: MovePatterns = {
  move: 'pitch-demand',
  makes: [
    {
      phrase:
        '(^|say|says|^ if ..2 (ask|asks|want|wants|wish|wishes|insist|insists|demand|demands)) (please|so|well|look|no|okay|ok|right|just|sorry|can you|could you|will you|would you|can not you|go on|why do not you|i would rather you|you can)? ..1 (just)? (give|show|tell|send|hit|walk|take|talk|pitch) (me|us)? ..1 (with|through|about)? ..2 (the|your|a|that|what you|how you|some)? ..2 (pitch|brochure|catalogue|catalog|flyer|leaflet|price|prices|pricing|price list|product|products|offer|offering|demo|features|spiel|presentation|programme|programmes|program|programs|courses|training|company|firm|range|line up|slides|deck|solution|services|service|samples|sample|proposal|quote|quotation|options|packages|options|headline|what you ..1 (do|charge|sell|have|offer|got|can do|have got|are selling|are offering|want to sell)) ..6',
      yes: [
        'Just give me the pitch.',
        'Show me what you have.',
        'So tell me about your product.',
        'Could you just show us your prices?',
        'Send me an offer first.',
        'Walk me through your services.',
        'Well, tell me what you do.',
        'Look, just tell me what you people do.',
        'Just tell me what you charge.',
      ],
      no: ['Tell me about your weekend.', 'Give me a minute.', 'Show me your badge, please.'],
    },
    {
      phrase:
        '(what|which products|which services) ..2 ((do|does) (you|your ..1 NOUN|you guys|it) ..1 (sell|offer|have|do|provide|make|propose)|are you ..1 (selling|offering|pitching|proposing)|(can|could|would|will) (you|your ..1 NOUN|it|this) ..1 do for (me|us)|have you ..1 (got|brought)|did you bring) ..5 \\?|^ (if|when) ..4 (with|in|out|asks|says|wants to know) ..4 what ..1 (do|does|is it) ..1 (you|your ..1 NOUN|it) (guys|people|lot|folks|all|that you)? ..1 (do|sell|offer|make)|^ (so|and|but|ok|okay|well)? ..1 what (do|is it) (you|that you) (guys|people|lot|folks|all)? ..1 (do|sell|offer|make) (then|anyway|exactly|here)? $|what is (it (that)?)? (you|your company) ..2 (sell|selling|do|offer|offering|want to sell)|(what is|what are) your ..1 (pitch|product|products|offer|solution|price|prices|rate|rates|fee|fees|commission|charges|services|proposal)|how (can|could|would) (you|your company) help (me|us)|what is in it for (me|us)',
      yes: [
        'What do you sell?',
        'What exactly are you offering?',
        'So what can you do for us?',
        "What's your price?",
        "What's your fee?",
        'How can you help us?',
        'What have you brought?',
      ],
      no: ['What do you mean?', 'What do you think?', 'What are you doing on Tuesday?', 'What are you going to do?'],
    },
    {
      phrase:
        '({give}|{throw}|{get}) (me|us) ..2 (number|ballpark|figure|price|quote|rough idea|estimate) ..3|ballpark|(how much|what) (does|do|is|are|would|will) ..3 (cost|charge|price|run me|set us back|set me back|per month|per head|per user)|how much (is|are) (it|that|this|they)|(it|that|this|they|one) ..1 (costs|cost|is|are|comes to|runs to|would be) ..1 how much|^ (and|so|but)? (how much|what price) \\?|what (is|are) the (price|prices|cost|costs|fee|fees|damage|rates)|(just|only) ..3 (price|prices|the cost|bottom line|headline|number)|(price|prices|cost) first|cut to the chase|(get|come) to the point|bottom line',
      yes: [
        'How much is it?',
        'And it costs how much?',
        'What does it cost?',
        'Just the price, please.',
        'Can we cut to the chase?',
        "What's the price?",
        'What do you charge?',
      ],
      no: ['How much did that cost us last year?', 'What is the date?'],
    },
    {
      phrase:
        '(can|could|may|might) (i|we) (not)? ..2 (simply|just)? (see|have|look at|hear|get) ..3 (brochure|catalogue|catalog|book|books|sample|samples|demo|price list|product|it|pitch|prices|presentation|slides|deck|proposal|offer|range|what you) ..3|(do|did|have) you ..3 (brochure|catalogue|catalog|samples|sample|price list|demo|slides|deck|flyer|leaflet) ..4|let us (see|hear|have) ..1 (it|what you|the|your) ..6|(i|we) ..3 (want|like|need|prefer|rather|came|hoped|expected|thought|hoping|expecting) ..4 (see|hear|know|get|have)? ..3 (pitch|product|brochure|catalogue|price|prices|demo|presentation|offer|proposal|what you (do|sell|offer|have)) ..4',
      yes: [
        'Could I see that sample book after all?',
        'Do you have a brochure?',
        "Let's see what you've got.",
        'I thought you would show me the product.',
        'I just want to hear the pitch.',
        'Did you bring your catalogue?',
      ],
      no: ['Can I see your badge?', 'Can I have a minute?', 'I want to think about it.'],
    },
    // A note of what they ask for: "If they ask for pricing up front", "wants the brochure first".
    {
      phrase:
        '^ (for|about) ..3 (price|prices|pricing|price list|quote|quotation|cost|costs|figure|figures|number|numbers|ballpark|rate|rates|brochure|catalogue|catalog|demo|sample|samples|pitch|presentation|proposal|short version) ..4 $|^ (if|when|should|in case|once|what if)? ..4 (ask|asks|asked|asking|want|wants|demand|demands|insist|insists|insisting|push|pushes|pushing|press|presses|pressing|request|requests) (for|about|on|to (know|see|hear|get|have|talk about))? ..3 (price|prices|pricing|price list|quote|quotation|cost|costs|figure|figures|number|numbers|ballpark|rate|rates|brochure|catalogue|catalog|demo|sample|samples|pitch|presentation|proposal|short version|what (you|we|it) ..1 (do|sell|offer|costs|cost)) ..4',
      yes: [
        'If they ask for pricing up front',
        'If he asks about the price',
        'When they want to see the brochure',
        'Wants a quote straight away',
        'Pushes for a demo',
        'for pricing up front',
      ],
      no: ['If they say the price is too high', 'If they ask for more time', 'They ask for a discount'],
    },
    {
      phrase:
        '(^|just|please|say|says|you) ..1 (just|please|first)? (pitch|present|sell|introduce) ..1 (me|us|it|away|your ..2 NOUN|the ..2 NOUN|yourself|yourselves)',
      yes: ['Can you just pitch me real quick?', 'Please present your company first.', 'So sell it to me.'],
      no: ['Do you sell to hospitals?', 'They sell theirs in Ghent.'],
    },
    {
      phrase:
        '(no|not|without|skip|enough|why|drop|forget|spare) ..5 (questions|questioning|interrogation) ..4|@we (have no|do not have) ..2 time for ..4 questions|you (are)? ..1 (the ones?|the expert|here) ..2 to (sell|present|pitch|tell|show) ..4|(explain|describe|introduce|present) (us|me)? ..1 (your|the) ..1 (product|products|service|services|offer|company|firm|range|programme|system|solution|machine|machines)|(you (were|are|came|come)|supposed|meant) ..3 (to)? (present|presenting|sell|selling|show us|pitch)|(prefer|rather|like|want|wish|expected|hoping|thought) ..1 you ..2 (to)? (show|showed|tell|told|present|presented|explain|explained|pitch|pitched|give|gave) ..4|^ (no)? you tell (me|us)|(skip|jump|go|move) ..2 to the (offer|pitch|price|product|demo|end|numbers)|(have|got|see) (a|the|your) (presentation|deck|demo)|^ (present|sell|pitch) first|(what|why) ..2 (asking|ask) ..2 (all)? (this|that|these|those)|do (i|we) get for (my|our|the) (money|fee)|should not you ..2 (telling|showing|presenting)|(start|begin) (by|with) (telling|showing|explaining|presenting|your) ..6|(go ahead|fire away|start|get on|go on) ..2 (and|with)? ..1 (pitch|sell|present|(the|your) (pitch|presentation|demo|product))',
      yes: [
        'Why all these questions?',
        "I don't have time for a lot of questions.",
        'Skip the questions, please.',
        'Go ahead and pitch.',
        "You're the one here to sell.",
      ],
      no: ['I have a question.', 'Go ahead.', 'Fire away.'],
    },
  ],
  never: [
    {
      phrase:
        'about your (weekend|trip|day|flight)|(show|see) (me)? ..1 your badge|(did|has|had) (it|that|this|they|the NOUN) ..1 (cost|costs)',
      no: ['Tell me about your weekend.', 'How much did that cost us last year?'],
    },
  ],
};

/** Puts it off to a later visit, or until the seller knows more. */
const later: MovePatterns = {
  move: 'later',
  makes: [
    {
      phrase:
        'next time|(at|on|in|for|by|before|during) (our|my|the|a) (next|second|following|later|follow up) (visit|meeting|session|talk|call|conversation|appointment)|when (i|we) ..2 (come back|return|meet again|next meet|see you again|are back|am back|sit down again)|(come|coming|get|getting|be|go) back (to you)? ..2 (with|and|on|by|next) ..8|(second|follow up|later) (visit|meeting)',
      yes: [
        'Next time I will bring you two options.',
        'At our second meeting I would recommend a plan.',
        'I will come back with the one programme that fits.',
        'When we meet again I can show you how we would solve it.',
      ],
      no: ['We can fix that for you.', 'Thank you for having me back.'],
    },
    {
      phrase:
        '(once|after|when|until|as soon as|only when|only then|before) ..1 @we ..2 (know|knew|understand|understood|have (heard|understood|learned|seen|thought|a (clear|better) picture)|hear|heard) ..6|(like|need|want|go away|time) ..2 (and|to) think|think (about|over|it|that) ..3 (before|first|over)|(afterwards|at the end|towards the end|later on|later) @we (can|could|will|would|may|might) ..8|then @we (can|could|will|may|might|would !(recommend|suggest|propose|advise|go|say|take|put|start)) ..8|@we (can|could|will|would|may|might) ..6 (later|afterwards|at the end|another day|another time|after that)',
      yes: [
        'Once I understand your plant, I will recommend a plan.',
        'I would like to think before I answer.',
        'Then I can suggest the right course.',
        'I will show you our proposal at the end.',
      ],
      no: ['I would recommend our course.', 'We can fix that now.', "Then I'd recommend the two-day course."],
    },
    {
      phrase:
        '@we will ..1 (put|pull) ..3 (proposal|plan|outline|quote) together|@we will ..3 (send|bring|prepare|draw up|write|put together|draft|let you have|have) ..5 (proposal|outline|outlines|recommendation|recommendations|options|quote|plan|concept) ..8',
      yes: ['I will put together a proposal for next week.', 'I will bring two outlines.'],
      no: ['I have put together a proposal for you.'],
    },
  ],
};

/** Tells of what was done for somebody else. */
const elsewhere: MovePatterns = {
  move: 'elsewhere',
  makes: [
    {
      phrase:
        '(one|two|three|four|five|some|several|another|other|many|most|few|each|<number>) (of)? (our|my)? ..2 @firms|(our|my) (client|clients|customer|customers) ..4 (in|at|near|who|that|have|has|had|told|saw|use|did)|(a|an|the) ..2 @firms (like|such as|near|in|around|of|who|that|with) ..4|(for|with|at) (another|other|a|an|one|some) ..2 @firms|(last|this) (year|month|spring|autumn|summer|winter|week) @we ..1 (helped|did|worked|built|put|ran|solved|fixed|installed|advised|trained) ..8',
      yes: [
        'For another hotel we would solve it with a night desk.',
        'One of our clients fixed that within a month.',
        'A firm of your size near Leeds did it with our course.',
        'Last year we helped a bakery in Ghent.',
      ],
      no: ['We can fix that for you.', 'I would recommend our leadership programme.'],
    },
    {
      phrase:
        '(Aa|they|he|she) ..3 (cut|saved|saves|doubled|halved|tripled|grew|reduced|raised|won|went from|gained|increased|solved|fixed|uses|used|chose|switched|moved to|divided|lowered|dropped|brought ..3 down|got ..4 down|slashed|trimmed|shaved|ended|stopped|quadrupled|multiplied) ..8',
      yes: [
        'In Grenoble they have divided the alarms by three.',
        'Harlow Care cut its overtime by a third.',
        'They solved it with two extra vans.',
      ],
      no: ['We can fix that for you.'],
    },
  ],
  never: [
    {
      phrase: '(<number>|some|several|most|few|each|half|all) of your ..2 @firms',
      no: ["I'd recommend putting twelve of your people through it."],
    },
    {
      sentence: true,
      phrase: '(you|your ..1 NOUN) (must|should|ought to|have to|need to|had better) ..12|what you ..1 (need|want) is',
      no: ['Then you must change to the double pump everywhere, one brand, one nurse.'],
    },
  ],
};

/** What is listened for in a meeting: the pitch demanded, what is put off, and what happened elsewhere. */
export const meeting: readonly MovePatterns[] = [pitchDemand, later, elsewhere];
