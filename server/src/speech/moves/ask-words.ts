import type { Pattern } from './types';

/** Asking in so many words: "can we meet", "I'd like to come by", "are you free", "is it worth a chat". */
export const ASK_WORDS: readonly Pattern[] = [
  {
    phrase: '@may-we ..4 @meetup',
    about: 'request',
    yes: [
      'Can we meet next week?',
      'Could I come by on Tuesday?',
      'Shall we set up a quick call?',
      'I was wondering if we could get together for half an hour.',
      "Why don't we sit down on Thursday?",
      'May I visit your office?',
      'Can we schedule 15 minutes to show you how?',
      'Would it be possible to arrange a visit?',
      'Is there any chance we could meet this month?',
      'So should we lock in fifteen minutes next week?',
    ],
    no: [
      'Can we meet your delivery targets?',
      'Could I catch up on the last order?',
      'Can I call you back on Thursday?',
      'How could we visit that?',
    ],
  },
  {
    phrase:
      '(can|could|would|will|might) you ..2 (spare|give|make|find|fit|squeeze|meet|see|join|do|manage|offer|grant|allow|host|come) ..5 (<duration 5..480>|@slot|time|@meeting|me in|us in)',
    about: 'request',
    yes: [
      'Could you spare half an hour next week?',
      'Would you give me 30 minutes?',
      'Can you do Tuesday at two?',
      'Could you fit me in on Friday?',
      'Could you make time for a visit?',
    ],
    no: ['Could you give me a minute?', 'Can you do that by yourself?', 'Would you give us the name of your boss?'],
  },
  {
    phrase:
      '(would|might|will|are|is) (you|he|she|they|<placeholder>) ..1 (be)? (open|willing|interested|up|available|free|around|prepared|happy|able|game|keen|ok|okay|opposed|against|comfortable) ..2 (to|for|in|with)? ..3 (@meetup|meeting|@meeting|getting|sitting|having|scheduling|catching|jumping|hopping|grabbing|booking|<duration 5..480>)',
    about: 'request',
    yes: [
      'Would you be open to a 20-minute demo this week?',
      'Would you be willing to meet for half an hour?',
      'Are you up for a coffee?',
      'Are you available for a quick call this week?',
      'Would you be opposed to sitting down on Tuesday?',
    ],
    no: [
      'Are you open to new suppliers?',
      'Are you interested in cutting costs?',
      'Is he available for a quick moment?',
    ],
  },
  {
    phrase:
      '(would|will|are|is|might) (you|<placeholder>|your diary|your calendar|your schedule) ..1 (be)? (free|available|around|open|in the office|in town|clear|at the office|at your desk) ..4 (@slot|to meet|for ..3 @meeting)',
    about: 'request',
    yes: ['Are you free on Tuesday or Thursday?', 'Will you be around next week?', 'Is your diary open on Friday?'],
    no: ['Are you open on Sundays?', 'Are you free to talk now?'],
    question: true,
  },
  {
    phrase:
      '(do you|would you|might you|have you) ..1 (have|got) ..3 (time|availability|space|room|window|slot|gap|opening|<duration 5..480>) ..6 (@slot|to meet|for ..3 @meeting|to show|to take you|to sit|in your diary|in your calendar)',
    about: 'request',
    yes: [
      'Do you have time this week or next?',
      'Have you got half an hour on Thursday?',
      'Do you have a window on Monday afternoon?',
      'Do you have 30 minutes next Tuesday?',
    ],
    no: ['Do you have a minute?', 'Do you have five minutes right now?', 'Do you have time to talk today?'],
  },
  {
    phrase: '@we (am|are|was|were)? @wish ..1 (to|for|if we could|that we) ..3 @meetup',
    about: 'request',
    yes: [
      "I'd love to come and see you.",
      "I'd like to schedule a 15-minute demo.",
      'We would like to visit you in April.',
      "I'm hoping to get 30 minutes on your calendar.",
      'I want to set up a meeting with you.',
      'I propose that we meet next Tuesday.',
    ],
    no: ["I'd like to meet your expectations.", "I'd like to get this right.", "I'd like to find out more."],
  },
  {
    phrase:
      '@we (would|will|shall|should|may|am|are)? (only|just|really|humbly|kindly)? (like|love|appreciate|welcome|need|require|want|ask !(you)|ask for|ask you for|be grateful for|asking for|asking you for|after|value|request|beg|seek|solicit) ..4 <duration 5..480>',
    about: 'length',
    yes: [
      "I'd like 30 minutes of your time.",
      'I only need half an hour.',
      "I'm just asking for 20 minutes.",
      "We'd appreciate a quick fifteen minutes with your team.",
      'For that I ask thirty minutes.',
      'I shall need a one-hour session in your chambers.',
    ],
    no: ['I need two minutes.', 'We need three weeks to build it.', 'We need a day to install it.'],
  },
  {
    phrase: 'all (that)? @we ..2 (need|ask|want|asking|asking for|looking for|require|after) ..3 <duration 5..480>',
    about: 'length',
    yes: [
      'All I need is 30 minutes.',
      "All I'm asking for is half an hour of your time.",
      'All we want is a quick fifteen minutes.',
    ],
    no: ['All I need is 30 seconds.'],
  },
  {
    phrase:
      '(give|spare|grant|lend|allow|allot) (me|us) ..3 (<duration 5..480>|time to meet|an appointment|@meeting|@meeting slot|a chance to (visit|meet|come|see you))',
    about: 'length',
    yes: [
      'Please give me 30 minutes.',
      'Kindly allow me half an hour on Monday.',
      'Just spare us twenty minutes.',
      'Please give us a chance to visit you.',
    ],
    no: ['Give me 30 seconds.', 'Just give me a call back.', 'Give me a call on Monday.'],
  },
  {
    phrase: 'if you (could|can|would|will|might|have) ..2 (spare|give|make|find|squeeze) ..5 (<duration 5..480>|time)',
    about: 'length',
    yes: ['If you could spare half an hour, I will bring the figures.'],
    no: ['If you have two seconds, I can explain.'],
  },
  {
    phrase:
      '(is it|would it be|it is|it would be|might be|could be|think it is|be|^) ..1 worth ..5 (@meeting|<duration 5..480>|meeting|sitting down|catching up|getting together|talking|having)',
    about: 'request',
    yes: [
      'Worth a quick chat?',
      'Would it be worth sitting down next week?',
      'Worth 15 minutes to look at what you have?',
      'It might be worth a coffee.',
    ],
    no: ['It is worth every penny.', "It's worth 40 dollars a month."],
  },
  {
    phrase: '(would|does|could|might) it ..1 make sense ..4 (@meetup|@meeting|meet|talk|speak|<duration 5..480>)',
    about: 'request',
    yes: ['Would it make sense to grab fifteen minutes next week?', 'Does it make sense to have a call?'],
    no: ['Does it make sense to outsource payroll?'],
  },
  {
    phrase:
      '^ (do you|would you|you)? ..1 (want|fancy|care|up|game|keen|like|happy|interested|ok|okay|open|free|available|ready) (to|for|in)? ..2 (@meetup|a ..2 @meeting|@meeting|<duration 10..480>)',
    about: 'request',
    yes: [
      'Want to grab 15 minutes on my calendar?',
      'Fancy a coffee next week?',
      'Up for a quick chat?',
      'Open to a short call on Friday?',
    ],
    no: ['Want me to send you the link?', 'Want to see the math?', 'Would you like tea with your lunch?'],
    question: true,
  },
  {
    phrase: '(let us|shall we|why not|we should|we could|we can|we might) ..3 @meetup',
    about: 'request',
    yes: [
      "Let's get something in the diary.",
      "Let's set up a meeting.",
      'We should sit down together.',
      "Let's find a time next week.",
      'Why not meet on Tuesday?',
    ],
    no: ["Let's put numbers on this.", "Let's talk about your costs.", 'We could meet demand from one plant.'],
  },
  {
    phrase:
      '(it would|it will|would|might) be (great|good|lovely|nice|wonderful|helpful|useful|an honour|a pleasure|ideal|best) ..2 (to|if we could|if i could) ..3 @meetup',
    about: 'request',
    yes: [
      'It would be great to meet in person.',
      "It'd be good to get together in May.",
      'It would be an honour to visit you.',
    ],
    no: ['It would be great to find out.'],
  },
  {
    phrase:
      '(may|can|could|shall) @we (have|get|take|request|ask for|fix|seek|make) ..3 (appointment|@meeting with you|meeting|your diary|your calendar|<duration 5..480>|time in your|a date|a slot)',
    about: 'request',
    yes: [
      'May I have an appointment with you?',
      'Could I get half an hour in your diary?',
      'Can I take your appointment for Tuesday?',
      'May I ask for 30 minutes of your time?',
    ],
    no: ['Can I get a name and call back tomorrow?', 'Can I have two minutes?'],
  },
  {
    phrase:
      '(please|kindly) ..2 (allow|permit|let|give|advise|tell|confirm|suggest|share|propose|choose|pick) ..6 (meet|visit|your availability|convenient (time|date|day|slot)|appointment|suitable (time|date|day)|come and see)',
    about: 'request',
    yes: [
      'Kindly let me know your convenient time.',
      'Please allow me to visit you.',
      'Please suggest a suitable date.',
    ],
    no: ['Please let me explain.'],
  },
  {
    phrase:
      '(can|could|shall|may|let) (i|me|us|we) ..2 (book|put|pencil|pop|schedule|slot|get|fit|sign) (you|us|it|that|him|her) ..4 (in|down|on) ..3 (@slot|@meeting|diary|calendar)',
    about: 'request',
    yes: [
      'Can I book you in for Tuesday?',
      'Shall I put you down for Thursday at ten?',
      'Let me pencil you in for Monday.',
    ],
    no: ['Could you put me through?', 'Can I put you on hold?'],
  },
  {
    phrase:
      '(allow|let) (me|us) to? ..1 (visit you|come and see you|come by|call on you|come over|meet you|buy you ..3 (coffee|lunch|breakfast)|take you to (coffee|lunch)|host you)',
    about: 'request',
    yes: ['Let me buy you a coffee.', 'Allow us to visit you next month.'],
  },
  {
    phrase:
      '(let me know|tell me|advise|confirm|say|inform me) ..2 (which|what|when|your|a) ..3 (day|date|time|slot|when|is|would) ..4 (convenient|suits|works|best|free|suitable|good|better)',
    about: 'time',
    yes: ['Please let me know which day is convenient for you.', 'Just tell me what time suits.'],
    no: ['Tell me what works in your plant today.'],
  },
  {
    phrase:
      '(would|could|might|does) it ..2 (hurt|help|be (possible|useful|worthwhile|helpful|an idea)) ..1 (to|if we|if i) ..2 (@meetup|met|came by|sat down|visited)',
    about: 'request',
    yes: ['Would it hurt to have a quick chat next week?', 'Might it be useful if we met for half an hour?'],
    no: ['Would it help to see the price list?'],
    question: true,
  },
  {
    phrase: '@we ..1 (propose|suggest|request|recommend) ..4 (@meeting|<duration 5..480>|@slot)',
    about: 'request',
    yes: ['I would propose a face-to-face meeting next week.', 'May I suggest Tuesday at ten?'],
    no: ['I suggest you ask your accountant.'],
  },
  {
    phrase: '(trouble|bother|ask|beg|press) you for ..2 (<duration 5..480>|@meeting|an appointment)',
    about: 'length',
    yes: ['Might I trouble you for thirty minutes next week?', 'I would ask you for half an hour.'],
    no: ['Could I trouble you for a pen?'],
  },
  {
    phrase:
      '@we ..4 (opportunity|chance|pleasure|honour|honor|privilege) (to|of) ..2 (@meetup|meet|meeting|visiting|seeing you|sitting down)',
    about: 'request',
    yes: ["I'd welcome the opportunity to meet you in person.", 'We would value the chance of visiting you.'],
    no: ['I had the pleasure of meeting your father.'],
  },
  {
    phrase:
      '(deserves|merits|needs) ..2 (<duration 5..480>|@meeting|a proper) ..6 (with you|in person|face to face|together)',
    about: 'request',
    yes: ['This deserves a proper meeting with you.', 'It needs half an hour face to face.'],
  },
  {
    phrase:
      '(can|could|may|might|would|shall|should) (our|my|one of our|one of my) ..5 (come ..3 (see|meet|visit|over|round|by|to)|visit you|meet ..1 you|see you !(through)|call on you|sit down|((take|have|spend|get|borrow|steal) ..2 <duration 10..480>)|pay you a visit|join you)',
    about: 'request',
    yes: [
      'Can our senior manager take 45 minutes with you tomorrow?',
      'Could one of our engineers come and see you on Monday?',
      'May my colleague visit you next week?',
    ],
    no: ['Could our van see you through the winter?'],
    question: true,
  },
  {
    phrase:
      '(can|could|may|might|would) ..2 (give|offer|show) you ..1 (a|an|the) ..2 (tour|walk round|look round|viewing|tasting|walk around|look around) ..3',
    about: 'request',
    yes: [
      'Perhaps the director could give you a private tour one day?',
      'Could we offer you a tasting?',
      'May I give you a quick look round?',
    ],
    no: ['Did they give you a tour?'],
    question: true,
  },
  {
    phrase:
      '(can|could|shall|may|might|should|let me|i will|i can|i could|like is to|want is to) ..2 (book|put|pencil|schedule|slot|fit|get|squeeze) you (in|for|down|on|down for|in for|on for) ..1 @slot',
    about: 'time',
    yes: [
      "Can I book you for Thursday two o'clock?",
      'Shall I put you down for Tuesday?',
      'Let me pencil you in for Monday.',
    ],
  },
  {
    phrase:
      '^ ..2 (maybe|perhaps|possibly|so|then|sir|madam|okay|ok)? @we (can|could|will|may|might) (go|come|visit|pass|drop) (there|over|by|to you|to your ..2 NOUN) ..2 (@slot|to (check|see|meet|show|measure|look)|tommorow|tommorrow)',
    about: 'request',
    yes: ['Maybe I can go there tomorrow to check where it fits.', 'Sir, we can come to your office to check.'],
    no: ['We can come to that later.'],
  },
  {
    phrase:
      '@we will ..1 (arrange|set up|organise|organize|schedule|book|fix) (one|a|an) ..2 (zoom call|video call|call|zoom|teams call|meeting|visit|session) ..1 (of|for|with) ..6',
    about: 'request',
    yes: ['We will arrange one Zoom call of 15 minutes with our technical manager.'],
    no: ['They will arrange a meeting of the board.'],
  },
];
