import type { MovePatterns } from '../moves/types';
import { dropInCues } from './drop-in-cues';

/** Turning up, or meaning to, without a date: "I was just in the neighbourhood". A visit with a day to it is none. */
export const dropIn: MovePatterns = {
  move: 'drop-in',
  makes: [
    {
      phrase:
        '(happen|happens|happened) to ..1 (drive|walk|come|pass|cycle|ride|stroll) (past|by|through|along)|@we (was|were|am|are|have been)? just (going|driving|walking|cycling|riding|heading|coming|strolling) (by|past)|(@we|just|only) (was|were|happen to be|happened to be|happen to have been|am just|are just|have just been|just happened to be) ..2 (in|around|round|near|nearby|passing|visiting|walking|driving) ..3 (neighbourhood|neighborhood|area|district|street|building|part of town|vicinity|corner|next door|passing|nearby|town|past|through|by|here)|@we (happen|happened) to be ..1 (passing|nearby|next door|driving past|walking past|visiting)',
      yes: [
        'I was just in the neighbourhood.',
        'We happened to be in your area, so I came in.',
        'I was just passing by and saw your sign.',
        'I was visiting a client next door.',
        'I happen to be round the corner.',
      ],
      no: [
        'I will be in your area next week: would Tuesday or Thursday suit?',
        'It was in the neighbourhood of 300 orders.',
        'I was in the area of logistics for ten years.',
        'A customer who was just passing came in.',
        'You said you were just passing by.',
      ],
    },
    {
      phrase:
        '(thought|figured|decided|reckoned|fancied) ..1 (i|we) (would|might|will|had better|could) ..1 (drop|pop|stop|swing|call|come|look|pay|nip|duck|stick my head|poke my head) ..2 (in|by|round|around|over|visit|door|off|here)|(thought|figured|decided|reckoned|fancied) ..1 (i|we) (would|might|will|had better|could) (just)? ..1 (knock|ring the (bell|doorbell)|show (up|my face)|turn up|walk in|step in)',
      yes: [
        'I was nearby and thought I’d drop in.',
        "I figured I'd stop by and say hello.",
        'I thought we would just pop round.',
      ],
      no: ['I thought I would call you.', 'I would not just drop in.', 'I thought you might drop in on Friday.'],
    },
    {
      phrase:
        '(@we|let me|to|for|me|us|by) ..3 (drop|dropped|dropping|pop|popped|popping|stop|stopped|stopping|swing|swung|swinging|come|came|coming|call|calling|walk|walked|walking|turn|turned|turning|show|showed|showing|barge|barging|appear|arrive|visit|visiting|stroll) (by|in|up|round|around|over|past|you)? ..4 (unannounced|uninvited|unexpectedly|without ..2 appointment|without ..2 (warning|notice)|on the off chance|on spec|out of the blue in person|like this|off the street)',
      yes: [
        'Sorry to turn up unannounced.',
        'I hope you do not mind me dropping in without an appointment.',
        'I came by on the off chance that she was in.',
        'Forgive me for walking in off the street.',
      ],
      no: [
        'I would never turn up unannounced.',
        'Do reps come by without an appointment?',
        'I am sorry to call like this.',
        'Reps who drop in unannounced get nowhere.',
      ],
    },
    {
      phrase:
        '@we (will|can|could|may|might|would|am going to|shall) ..2 (drop|pop|stop|swing|nip|call|come|look) (in|by|round|around|over|past) ..4 (sometime|some time|anytime|any time|one day|one of these days|some day|when i am (passing|near|around|nearby|in (the|your) area)|next time i am (passing|near|around|nearby|in (the|your) area|in town)|whenever)',
      yes: ["I'll pop in next time I'm passing.", 'I can drop by any time.', 'We could swing round one of these days.'],
      no: [
        'I can drop by on Tuesday or Thursday, any time you like.',
        'Could I drop by sometime?',
        'I will not drop by when I am passing.',
      ],
    },
    {
      phrase:
        '@we (will|can|would like to|want to|just want to|just wanted to|wanted to|am here to|came to|would|am going to|am just) ..3 (drop|dropping|leave|leaving|hand) ..1 (off|round|over|you)? ..4 ({card}|literature|{brochure}|{leaflet}|{flyer}|{catalogue}|{catalog}|{pamphlet}|{price} list)',
      yes: [
        'I just wanted to drop off some literature.',
        "I'll leave my card with you.",
        'I am here to drop off a brochure for the manager.',
      ],
      no: [
        'I will drop off the brochure when we meet on Tuesday.',
        'I want to leave the brochures in the bag.',
        'We would like to leave the card scheme.',
        'Did somebody drop off a leaflet?',
      ],
    },
    {
      phrase:
        'on my way (to|past|back|home|from) ..7 (saw|noticed|thought|stopped|popped|pulled)|@we ..1 (just|only) (came|called|stopped|popped|dropped|swung|walked) (by|in|round|over|up) ..1 (to|and|because)|(knocking|knock) (on|at) (a few|some|all|every|your|the)? ..1 (door|doors)|@we (was|were|have been) ..1 (visiting|seeing|with|at) ..1 (your|one of your) ..1 (neighbour|neighbours|neighbor|neighbors)',
      yes: [
        'I was on my way to the port and saw your sign.',
        'I just came by to see if the owner is in.',
        'We are knocking on a few doors in your street.',
        'I was visiting one of your neighbours.',
      ],
      no: [
        'Reps who knock on doors get nowhere.',
        'We just came in on Monday and unpacked.',
        'Is it on my way to the port?',
      ],
    },
    {
      phrase:
        '(as|since|because|while|seeing as|given) i (was|am) (just)? (passing|nearby|in (the|your) (neighbourhood|neighborhood|area|street|building)|next door|round the corner|around the corner)|(just|only) (passing|driving past|walking past|dropping in|popping in|stopping by|dropping by|swinging by) ..3|passing ..1 (your|the) (door|shop|office|place|premises|window)',
      yes: [
        'As I was in the area, I came straight up.',
        'Hello, just popping in to say hi.',
        'I am just passing through, is she in?',
        'I was passing your door.',
      ],
      no: ['Are you just passing through?', 'As you are in the area, shall we meet?', 'They were just passing time.'],
    },
  ],
  cued: dropInCues,
  never: [
    {
      sentence: true,
      phrase:
        '^ (do|did|does|are|were|can|could|have|has|would) (you|they|reps|people|customers|clients|visitors|guests|patients|suppliers|your ..1 NOUN) ..10 \\?',
      no: ['Are you just passing through?', 'Do reps come by without an appointment?'],
    },
    {
      sentence: true,
      phrase:
        '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)|<date 2..>|(at|by|around|this|the|or) <time>|as (agreed|arranged|promised|planned|discussed)|(we|you) (agreed|arranged|asked me|invited|said i|told me)|(is|are|am|was|were|been|be|he|she|they|who|you) (expects|expecting|expected|expect) (me|us)|(i|we) have (got)? an appointment|with an appointment|your ..1 NOUN (turned|came|walked|showed|dropped)|(reps|rep|people|salespeople|callers|sellers|visitors|guests|customers|clients|patients|those|anyone) who|^ ..1 (most|many|some|other|unlike|few) ..1 (reps|people|salespeople|callers|sellers|suppliers|vendors|firms|companies|agents|brokers|ones)|i heard|occurred to me|(neighbourhood|neighborhood|area|region) of|when we meet|in the (bag|car|van|drawer|office|boot)|(call|calling) (you)? like this',
      no: [
        'I can drop by on Tuesday or Thursday, any time you like.',
        'You asked me to drop in when I was passing.',
        'As agreed, I was passing by.',
        'I was in the area of logistics for ten years.',
        'I am sorry to call like this.',
      ],
    },
    {
      sentence: true,
      phrase: '(reckon|think|suppose|would|mind if|if|could|can|may|might) ..1 @we ..1 ..8 \\?',
      no: ['Reckon we could pop round sometime?'],
    },
    {
      phrase: '(walk|take|talk|run|go|lead|guide) (you|him|her|them|it) (through|over)|(come|comes|came|coming) across',
      no: ["It's a set of charts I need to walk you through in person, it doesn't come across over the phone."],
    },
    {
      phrase:
        '(can|could|may|might|shall|should) (i|we) ..1 (come|call|drop|pop|swing|stop|visit|look|pass|be|meet|see|drive) ..3|(prefer|rather|like|love|happy|glad|sooner|need|have) ..1 (to)? (come|visit|bring) ..3|(picked|heard|hear|seen|see|saw|notice|noticed|came|come|learn|learned|learnt|met|meet|found) ..4 rounds|rounds of (talks|golf|funding|interviews|calls|layoffs)',
      no: [
        'Look, can I come over and go through your pages with you?',
        'I would prefer to come and show you in person.',
        'Some ideas that I picked up on my rounds of the estates this season.',
      ],
    },
    {
      phrase:
        '(who|they|you|he|she|people|reps|rep|customers|customer|salespeople|somebody|someone|visitors) ..1 (was|were|are|is|come|came|drop|dropped|turn|turned|might|would|said|pop|walk|show|knock) ..1 (just|only|passing|by|in|up|round|on)|passing (time|fad|trade)|card (scheme|payments|machine|reader)',
      no: [
        'A customer who was just passing came in.',
        'Do reps come by without an appointment?',
        'Reps who drop in unannounced get nowhere.',
        'They were just passing time.',
        'We would like to leave the card scheme.',
      ],
    },
    {
      sentence: true,
      phrase:
        '(rather|prefer to|prefer) not ..1 (drop|turn|come|pop|show|swing|call|visit|knock|stop)|(will|would|shall|do|did|can|could) (not|never) ..6 (drop|turn|come|pop|show|swing|call|visit|knock|stop)|never ..2 (drop|turn|come|pop|show|swing|call|visit|knock|stop)',
      no: ['I would never turn up without an appointment.', 'I will not drop by when I am passing.'],
    },
  ],
};
