import type { Pattern } from './types';

/** Closing on a time: alternatives, days, halves of a day, "when would suit". */
export const ASK_TIMES: readonly Pattern[] = [
  {
    phrase:
      '(would|does|do|is|are|will|might|could|can) ..3 (<date ..31>|<time>|<duration 10..480>) ..8 (suit|work|good|better|best|ok|okay|open|free|convenient|possible|easier|fit|fine|doable|available|clear|any good|look)',
    about: 'time',
    yes: [
      'Would this week suit, or is next week better?',
      'Does Tuesday work for you?',
      'Is Thursday any good?',
      'Would 15 minutes this week work to show you how it works?',
      'Is this week open or shall we meet next week?',
      'Would Tuesday at 2 PM or Thursday at 10 AM work better?',
      'Would mornings or afternoons be easier?',
    ],
    no: ['Is now a good time?', 'Does the price work for you?', 'Is today a bad time?'],
    question: true,
  },
  {
    phrase:
      '(would|does|is|will|might) (a|an) ..3 @meeting ..2 @slot ..8 (suit|work|better|best|easier|easiest|convenient|possible|good|fine|do|okay|ok)',
    about: 'time',
    yes: ['Would a short call on Monday or on Friday be easier?', 'Does a quick visit next Tuesday work?'],
    no: ['Is a call from a driver on Sunday a good sign?', 'Would a demo of theirs have been better?'],
    question: true,
  },
  {
    phrase:
      '^ (so|then|or|and|say|shall we say|how about|what about|would it be|is it|is|would|maybe|perhaps|either|(do|would) you (prefer|rather)|which is better|which)? (on|at|early|late|the|in the)? @slot ..4 or (is|would|shall we|maybe)? ..4 (@slot|next|another) ..5 \\?',
    about: 'time',
    yes: [
      'Tuesday or Thursday?',
      'This week or next?',
      'Would you prefer Monday morning or Wednesday afternoon?',
      'Morning or afternoon?',
    ],
    no: ['Are you busier in the morning or the afternoon?', 'Do your trucks go out Monday or Tuesday?'],
  },
  {
    phrase:
      '(what|which) ..3 (is|works|suits|would|will|work|suit|do) ..5 (better|best|easier|easiest|prefer|work|suit|suits|works|convenient|good) ...3 @slot ...4 or ..3 (@slot|next)',
    about: 'time',
    yes: [
      "What's better, Tuesday or Thursday?",
      'What works better for you - today at 2pm or tomorrow at 10am?',
      'Which suits you better: this week or next week?',
    ],
    no: ['Which is better for your staff, overtime or temps?'],
  },
  {
    phrase:
      '(what|which) (day|days|time|times|date|dates|week|slot|morning|afternoon) ..3 (suit|suits|work|works|be|is|are|convenient|good|best|better|do you|would you|can you|can we|could we|should we|shall we|shall i|should i) ..6 (\\?|you|meet|come|@meeting)',
    about: 'time',
    yes: [
      'What day works for you?',
      'Which day would suit you best?',
      'What time is convenient?',
      'Which morning can we meet?',
    ],
    no: [
      "What's the best time to catch him?",
      'What time is it there?',
      'What days are you open?',
      'Which days are you busiest?',
    ],
    question: true,
  },
  {
    phrase:
      '(when|how soon) (can|could|shall|should|may|might|would|are|is|will|do) (we|i|you|it|a good time|your next|good|best|suit) ..4 (@meetup|free|available|suit|work|best|good for you|convenient|have time|have <duration 5..480>|be (in|around) (\\?|town|the office|@slot))',
    about: 'time',
    yes: [
      'When can we meet?',
      'When are you free?',
      'When would it suit you?',
      'When do you have time?',
      'When will you be in?',
    ],
    no: ['When can you call me back?', 'When is a good time to reach him?', 'When are you most busy?'],
    question: true,
  },
  {
    phrase: '(which|what) (would|will|might) (suit|work|be (better|best|easier|easiest|good|convenient)) ..4',
    about: 'time',
    yes: ["I'm in Leeds on the 3rd and 4th: which would suit you?", 'Monday or Tuesday, which would be easier?'],
    question: true,
  },
  {
    phrase:
      '(which|when|what) ..1 (is|are|would be|will be|might be) ..2 (easier|better|best|easiest|convenient|suitable|preferable) (for you|for ..2 @meeting|to (meet|visit|come)|$)',
    about: 'time',
    yes: [
      "I'll be near your office on Wednesday and Friday, which is easier for you?",
      "When's convenient for a visit?",
      'Which would be best?',
    ],
    no: ['When is the best time to reach her?', 'Which brand is best?'],
    question: true,
  },
  {
    phrase:
      '(is there|do you have|have you|have you got) ..2 (a|any|one) ..1 (day|time|date|slot|morning|afternoon|window) ..6 (suit|suits|work|works|good|free|convenient|could meet|@slot)',
    about: 'time',
    yes: ['Is there a day this week that suits?', 'Do you have any slot free on Monday?'],
    no: ['Is there a good time to call on Monday?', 'Is there a day you close early?'],
    question: true,
  },
  {
    phrase:
      '(let me know|tell me) if ..1 @slot ..6 (good|works|work|suits|suit|better|okay|ok|fine|convenient|possible)',
    about: 'time',
    yes: ['Let me know if Tuesday or Wednesday is good for you.'],
    no: ['Let me know if the order is good.'],
  },
  {
    phrase: '(perhaps|maybe|say|thought|thinking|possibly|either) ..3 @slot ...8 or ...8 @slot',
    about: 'time',
    yes: ["I thought perhaps Tuesday the 5th, or if that's full, Thursday the 7th?"],
    no: ['Maybe you ship on Monday, or maybe you do not.'],
    question: true,
  },
  {
    phrase: 'would you (rather|prefer|sooner) ..2 (i|we|it|to meet|that|meeting|on|in)? ..6 @slot',
    about: 'time',
    yes: ['Would you rather I came in the morning or after lunch?', 'Would you prefer to meet on Monday?'],
    no: ['Would you rather pay later?'],
    question: true,
  },
  {
    phrase:
      '^ (when|which) (is|are|would be) (it)? (good|best|handy|ideal|convenient|easiest|easy|all right|okay|ok|better) ..1 (for (you|yourself|your side)|with you|your end)? ..1 @slot? $|^ when (suits|works|fits) ((you|for you) ..2|best|better)? $|^ when are you ..1 (about|around|in|at your desk) ..2 $',
    about: 'time',
    yes: [
      "When's handy for you?",
      'When is best, Mr Lund?',
      "So when's good with you next week?",
      'When suits you, Mr Lund?',
      'When are you about?',
    ],
    no: ['When is best for you to talk?', 'Which is best for your back?', 'When works for him?'],
    question: true,
  },
  {
    phrase: '(how|what) about ..9 @slot ..3 (\\?|$)',
    about: 'time',
    yes: ['What about a quick walk round the site together on Friday?'],
    no: ['What about the order from last Friday?'],
    question: true,
  },
  {
    phrase: '(is|would) there ..2 (be)? <duration 10..480> ..4 (your|@slot)',
    about: 'length',
    yes: ['Is there half an hour in your week?'],
    no: ['Is there a 30-minute film on your site?'],
    question: true,
  },
  {
    phrase:
      '(when|what) (would|will|might|could) (suit|work|be good|be best|be convenient|be better|be easiest) (best)? ..2 (you|\\?|@slot)',
    about: 'time',
    yes: ['When would suit you best?', 'What would work for you?', 'When would be convenient?'],
    no: ['When would be good to call again?', 'When would you replace it?'],
    question: true,
  },
  {
    phrase:
      '(how|what) (is|does|are|about) your (calendar|diary|schedule|week|availability|morning|afternoon|<date ..31>) ..5 (look|looking|like|be|@slot|\\?)',
    about: 'time',
    yes: [
      'How is your diary looking next week?',
      'What does your calendar look like on Thursday?',
      'How does your week look?',
    ],
    no: ['How does your schedule for new hires look?'],
    question: true,
  },
  {
    phrase:
      '(how|what) (about|does|do|would|is) ..2 (<date ..31>|<time>) ..4 (look|sound|work|suit|be|for you|at|or|\\?)',
    about: 'time',
    yes: ['How about Tuesday at ten?', 'How does Thursday look?', 'What about next week?', 'How would Monday be?'],
    no: ['How did last Tuesday go?', 'What do mornings look like in your kitchen?'],
    question: true,
  },
  {
    phrase:
      '(how|what) about ..3 (@meeting|we meet|meeting|getting together|a time|<duration 10..480>|the (week|day|month|tuesday|thursday) (after|following|before)|(any|some|one|another) (other)? (day|time|week))',
    about: 'request',
    yes: ['How about a quick call?', 'How about we meet for a coffee?'],
    no: ['What about your current vendor?'],
    question: true,
  },
  {
    phrase:
      '(shall we say|can we say|let us say|let us do|let us make it|can we do|could we do|should we do|shall we do|could we say|can we make it|shall we make it) !(that|it) ..2 (@slot|<duration 10..480>)',
    about: 'time',
    yes: ["Let's say Tuesday at ten.", 'Shall we say half past two, no: 3 pm?', 'Can we do Thursday morning?'],
  },
  {
    phrase:
      '@we (can|could|would be able to|will be able to|am able to) ..1 (do <date ..31>|do !(that|this|it|so)|make|meet|come|visit|see you|be there|offer|be in|be at|swing|drop|pop|stop) ..6 @slot',
    about: 'time',
    yes: ['I can do tomorrow at 10 or Thursday afternoon.', 'I could come by on Monday or Wednesday.'],
    no: ['I can do that today over the phone.', "I can't make it on Tuesday."],
  },
  {
    phrase:
      '@we (have|have got|got) (a slot|slots|an opening|openings|time|space|room|availability|only)? (on|at|this|for)? @slot ..4 (or @slot|open|available|free|and ..3 (free|open|available))',
    about: 'time',
    yes: ['I have Tuesday at 2 or Thursday at 10.', "I've got next Monday morning and Friday afternoon free."],
    no: ['We have Monday deliveries and Friday pick-ups.'],
  },
  {
    phrase:
      '^ ..1 (it|this|that)? (will|would)? (only|just)? (takes|take|needs|need) (only|just|about|around|no more than|maybe)? <duration 10..480> ($|of your time|to (show|walk|take|go|run|explain|cover|see) ..6 $|and ..6 $|tops|max|at most)',
    about: 'length',
    beside: ['ask'],
    yes: ['Can we meet next week? It only takes 30 minutes.', 'Would Tuesday suit? It will take half an hour.'],
    no: ['The install is easy. It takes 20 minutes.'],
  },
  {
    phrase:
      '^ (for me|personally|honestly)? ..1 (just|only|no more than|literally)? <duration 10..480> (only|(would|will|should) be (enough|plenty|sufficient|ample|fine)|(would|will) (do|suffice)|tops|max|maximum|at most|at the most|is all|of your time|is enough|is plenty|together|with you|no more|in your office|at your office|face to face|that is all)? ..2 $',
    about: 'length',
    beside: ['ask'],
    yes: ['Could I visit you next week? Just 30 minutes.', 'Twenty minutes, tops. Would Monday suit?'],
    no: ['How long is your cycle? 30 minutes.'],
  },
  {
    phrase:
      '^ (so|and|would|is|are|does|will)? ..1 @slot ..3 (okay|ok|alright|all right|good|fine|suit|suits|work|any (good|use)|handy|grand|all good) ..1 (for|with|by)? ..2 \\?|^ (so)? (you|u) ..1 (free|around|about|in) ..2 (@slot|arvo|sometime|one day) ..3',
    about: 'time',
    yes: [
      'Wednesday okay for you?',
      'You free this arvo?',
      'Is tomorrow at 11 alright with you?',
      'So would tues the 11th suit?',
      'Thursday any good to you?',
    ],
    no: ['Is today okay for you to talk?', 'Was last Tuesday any good?'],
    question: true,
  },
  {
    phrase:
      '^ (would|will|does|is|sound|sounds) (that|it|this)? ..1 (be|work|suit|sound)? ..1 (grand|good|okay|ok|alright|all right|fine|great|suit|work|possible|convenient|agreeable|acceptable|doable|workable|too (soon|early|late)) ..1 (for|with|by|to)? ..2 \\?',
    about: 'request',
    beside: ['drop-in', 'in-person'],
    yes: ["I'm in your estate anyway, so I'll just stick my head in the door. Would that be grand?"],
    no: ['We found three causes. Would that be right?', 'I will ask four questions. Is that okay?'],
    question: true,
  },
  {
    phrase: '^ how (are|is) (you|u|your ..1 NOUN) (fixed|placed|set) ..3 @slot',
    about: 'time',
    yes: ['How are you fixed this month?', 'How is your diary set on Thursday?'],
    no: ['How are you placed against the others?'],
    question: true,
  },
  {
    phrase: '^ when (is|would be) a ..1 (good|convenient|suitable) (time|day|moment) (for|with) you ..1 $',
    about: 'time',
    yes: ["When's a good time for you?", 'When would be a convenient day for you?'],
    no: ['When is a good time to reach her?', 'Is this a good time for you?'],
    question: true,
  },
  {
    phrase:
      '^ when (are|will|would) you ..1 (be)? (at|on|in|down at|back at|back in|over at|around) (the|your) ..1 ({office}|{farm}|{site}|{shop}|{plant}|{yard}|{clinic}|{desk}|premises|{store}|{works}|{factory}|{warehouse}|{branch}|{practice}|{kitchen}|{estate}|{cellar}|{depot}|{studio}|{salon}|{showroom}|{hotel}|{school}|{workshop}|{building}|{surgery}|{garage}) ..2 $',
    about: 'time',
    yes: [
      'When are you at the farm?',
      'When will you be back in the office?',
      'When would you be at your desk next week?',
    ],
    no: ['When are you at your busiest?', 'When are you in the market for a new van?'],
    question: true,
  },
  {
    phrase:
      '(let me know|tell me|show me|see) (what|how) your (calendar|diary|schedule|week|availability|agenda) (looks|look|is) ..4',
    about: 'time',
    yes: ['Let me know what your calendar looks like.', 'Tell me how your week looks.'],
    no: ['I will see how your schedule for new hires looks.'],
  },
  {
    phrase: '^ (would|will|might|could) ..1 @slot ..3 (do|do you|be grand|be handy|be all right|be alright) \\?',
    about: 'time',
    yes: ['Would Monday at eleven do you?', 'Will Tuesday do?', 'Would Friday be grand?'],
    question: true,
  },
  {
    phrase:
      '@we (will|shall) (come|visit|drive (over|out|up|down|through)|be with you|be there|be at your ..2 NOUN) ..3 (on|at|by|over|round|this|next)? ..1 (<time>|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)',
    about: 'time',
    yes: ['I will come on Tuesday at eleven.', "I'll be with you on Thursday."],
    no: ['I will come back to you on Monday.', 'We will be there for you.'],
  },
  {
    phrase:
      '(he|she|they|someone|somebody|(my|our|one of our|a) ..1 ({colleague}|{technician}|{engineer}|{consultant}|{adviser}|{advisor}|{specialist}|{surveyor}|{manager}|{director}|{expert}|{inspector}|{fitter}|{representative})) (can|could|will|would be able to) ..1 (pass by (you|your)|come (by|over|round|out|to you|to your)|pass (you|your)|visit (you|your)|be with you|be at your|drop (by|in)|call (by|in|on you)|stop by|swing by|see you|meet you|go to you) ..4 @slot',
    about: 'time',
    yes: [
      'He can pass by you the Tuesday at 10:00.',
      'Our surveyor could come out on Friday.',
      'She will visit you next week.',
    ],
    no: ['He can call you on Tuesday.', 'They will be open on Monday.'],
  },
  {
    phrase:
      '(just|please|so)? (tell me|let me know|say|you tell me) ..1 (when|what time|which day) ..1 (suits|works|is (good|best|fine|okay|ok)|you are (free|in|around)|you have (time|a moment)) ..3',
    about: 'time',
    yes: ['Just tell me when suits you.', 'Let me know what time works for you.'],
    no: ['Tell me when you opened.'],
  },
  {
    phrase:
      '(can|could|may|would) (Aa|<placeholder>) ..1 (come|visit|pop|call|stop|drop|swing) ..1 (and (see|meet)|by|in|over|round|out|past|to see) ..4',
    about: 'request',
    question: true,
    yes: ['Can Steve come and see you anyway?'],
    no: ['Can Steve call you back?'],
  },
];
