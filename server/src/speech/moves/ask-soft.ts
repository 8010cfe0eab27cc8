import type { Pattern } from './types';

/** Asking round the corner: "any chance", "I wonder whether you might", "could I tempt you". */
export const ASK_SOFT: readonly Pattern[] = [
  {
    phrase:
      '(any|a|what is the|what are the|some) (chance|chances|possibility|odds|way) (that)? (you|you and i|the two of us) (would|could|might|can|are|will) (be)? ..1 (open|free|up|available|willing|around|interested|game|keen|meet|spare|find|make|see|squeeze|fit|have) ..6 (@meeting|@slot|<duration 5..480>|time|me)',
    about: 'request',
    yes: [
      "Any chance you'd be up for a short visit on Monday?",
      "What are the odds you're free for a coffee?",
      'Is there any way you could spare me twenty minutes?',
      'Any possibility you might see me on the 8th?',
    ],
    no: ["Any chance you'd give me his extension?", 'Is there a chance you could have a leak?'],
    question: true,
  },
  {
    phrase:
      '(any|a) chance (of|for) ..3 (@meeting|<duration 5..480>|seeing you|meeting)|(any|a) chance (of|for) (me|us|my) ..5 @slot',
    about: 'request',
    yes: ['Any chance of a coffee on Thursday?', 'Any chance of me calling round on Friday?'],
    no: ['Is there any chance of a refund?'],
    question: true,
  },
  {
    phrase:
      '(wonder|wondering|wondered|hoping|hope|grateful) (if|whether|that)? you (could|can|might|may|would|will) ..2 (spare|give|see|meet|make|find|fit|squeeze|join|have) ..5 (<duration 5..480>|@slot|time|@meeting)',
    about: 'request',
    yes: ['I wonder whether you might see me for half an hour.', 'I was hoping you could spare me thirty minutes.'],
    no: ['I wonder if you could give me his extension.'],
  },
  {
    phrase:
      '(do not|would not) suppose ..1 you ..3 (have|are|be|could|can|would|fancy) ..4 (<duration 5..480>|@slot|@meeting|free|time)',
    about: 'request',
    yes: ["I don't suppose you'd have half an hour for a visit on Monday?", "Don't suppose you're free next week?"],
    no: ["I don't suppose you have his number?", "I don't suppose you remember me."],
    question: true,
  },
  {
    phrase:
      '(can|could|may|might) @we (tempt|interest|persuade|talk|coax) you (to|in|into|with) ..3 (@meeting|<duration 10..480>|@slot)|(is|would|might) there ..2 (appetite|room|scope|interest) (for|in) ..3 (@meeting|<duration 10..480>)',
    about: 'request',
    yes: [
      'Could I tempt you to a coffee on Friday?',
      'Can I interest you in a tour of the yard?',
      'Is there any appetite for a short visit?',
    ],
    no: ['Can I interest you in a new boiler?', 'Is there room for a second pump?'],
    question: true,
  },
  {
    phrase:
      '(wonder|wondering|wondered|hoping|hope) (if|whether|that)? ..2 @slot ..6 (suit|suits|work|works|be|fit|fits|do) ..3|(wonder|wondering|wondered) (if|whether) you ..1 (have|had|are|were) ..3 (time|<duration 5..480>|free|room) ..4 (@slot|to meet|for ..2 @meeting)|(would|will|might|could|are) you by any chance ..1 (be)? (free|open|available|around|able|up) ..4 (@slot|@meeting|to meet)',
    about: 'time',
    yes: [
      'I was wondering if Monday or Friday might suit you.',
      'I was hoping that next week would work for you.',
      "I'm wondering if you have half an hour for a visit.",
      'Would you by any chance be free on Monday?',
    ],
    no: ['I wonder whether Monday was as busy as they said.', 'Would you by any chance know his extension?'],
  },
  {
    phrase:
      '(will|would|can|could) not you ..2 (see|meet|receive|have|spare|give|find|host) ..2 (me|us|<duration 10..480>|time)',
    about: 'request',
    yes: ["Won't you see me?", "Couldn't you spare me half an hour?"],
    no: ["Won't you have a spare part by then?"],
    question: true,
  },
  {
    phrase:
      '(possible|convenient|acceptable|agreeable|feasible|fine|okay) ..1 (that|for|if) you ..1 (to)? (receive|received|meet|met|see|saw|host|hosted|welcome|give|gave|grant|granted|spare|spared|accept|accepted) ..4 (me|us|(our|my) ..1 NOUN|<duration 10..480>)',
    about: 'request',
    yes: [
      'I would like to know if it would be possible that you receive our technician during 45 minutes?',
      'Would it be convenient for you to meet us?',
      'Is it possible for you to grant me half an hour?',
    ],
    no: ['Is it possible for you to see the total?', 'Was it convenient for you to meet the deadline?'],
  },
  {
    phrase:
      '<duration 10..480> ..1 (meeting|visit|chat|call|talk|session|sit down|appointment|conversation) ..4 (will|would|should) (do ($|nicely|fine|just)|suffice|be (enough|plenty|fine|sufficient|ample|all i need))',
    about: 'length',
    yes: ['A small 15-20 min meeting at your office will do.', 'A half-hour visit would be plenty.'],
    no: ['A 30-minute call from them would do no harm in April or May.'],
  },
  {
    phrase:
      '(please|kindly|just)? (please|kindly) ..1 (spare|give|allow|grant|reserve|keep|make|find|save|set aside|block|put aside) ..4 (<duration 10..480>|@slot)',
    about: 'request',
    yes: [
      'Please spare one hour for me.',
      'Kindly allow us 45 minutes at your office.',
      'Please keep Tuesday at ten for us.',
    ],
    no: ['Please give me two minutes.', 'Please make a note of it.'],
  },
  {
    phrase:
      '^ (so|and|then)? ..1 (maybe|perhaps|possibly|hopefully|after that|afterwards) ..1 @we (can|could|may|might|should|will) ..2 (@meetup|make (a|an|one|our) ..1 (@meeting|date|time)|find (a|some) time|have (a|our) ..1 @meeting)',
    about: 'request',
    yes: ['After you read it, maybe we can make a meeting?', 'Perhaps we could find a time to sit down.'],
    no: ['Maybe we can meet your deadline.', 'Perhaps I could call you back on Friday.'],
  },
  {
    phrase:
      '(can|could|may|might|would|shall|should) (our|my|one of our|a|the) ..2 ({technician}|{engineer}|{consultant}|{adviser}|{advisor}|{specialist}|{surveyor}|{colleague}|{manager}|{director}|{expert}|{inspector}|{fitter}|{representative}|{nurse}|{designer}|{trainer}|{planner}|{chef}|{agent}|{partner}|{rep}|{officer}|{boss}|{founder}|{assessor}|{electrician}|{doctor}|{estimator}|{installer}|{buyer}|team|guy|guys|people) ..2 (come|visit|meet|see you|see him|see her|stop by|drop in|drop by|pop in|pop over|call in|call on|sit down|swing by|join you)',
    about: 'request',
    yes: ['Could our nurse come in for an hour?', 'Can one of our engineers visit you next week?'],
    no: ['Could our nurse call you back on Friday?', 'Can the driver come through the gate?'],
    question: true,
  },
];
