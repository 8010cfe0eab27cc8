import type { Pattern } from './types';

/** Offering times one has free, and reaching for the diary. */
export const ASK_OFFERS: readonly Pattern[] = [
  {
    phrase:
      '(would|is|are|does|do|will) (at)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|<number 1..12>) or (at)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|<number 1..12>) ..2 (better|best|suit|suits|work|easier|easiest|convenient|okay|ok|possible)',
    about: 'time',
    yes: ['If I came on the ninth, would ten or two be better?'],
    no: ['Would ten or twenty seats be enough?'],
  },
  {
    phrase:
      '(have|got|is|open|grab|take|fetch|get|check|look (at|in|into|through)|look into|consult|with) ..2 your ..1 ({calendar}|{diary}|planner|agenda|schedule) ..2 (handy|in front|to hand|at hand|ready|there|open|near|nearby|with you|by you|before you|close|around|for me|for a moment|up) ..3',
    about: 'request',
    question: true,
    yes: ['Do you have your calendar in front of you?', 'Have you got your diary handy?'],
    no: ['Have you got the schedule of the vans there?'],
  },
  {
    phrase:
      '((can|could|may|might|shall) (i|we|you)|let (me|us)|like to|love to|want to|wanted to|hoping to|hope to|trying to|try to|happy to|see if i can|way to|how do i|how can i) ..2 (get|come|go|squeeze|find a (place|gap|spot)) ..3 (on|onto|in|into) (your|his|her|their) ..1 ({calendar}|{diary}|planner|agenda|schedule|books)',
    about: 'request',
    yes: ['Can I get on your calendar for next week?', "I'd love to get into her diary before June."],
    no: ['Can they get on your schedule with the forms?'],
  },
  {
    phrase:
      '(let us|let me and you|we should|we could|can we|could we|shall we|may we|might we|like us to|like to) (find|set|agree|agree on|pick|choose|fix|look for|settle|settle on|nail down|decide on|sort out|sort|work out|figure out|name|make) (a|some|one|another) ..2 (time|day|date|slot|window|appointment) !(log|sheet|book|limit|frame|off|saving)',
    about: 'request',
    yes: ["Let's find a time to talk properly.", "Let's set a date.", 'Shall we pick a day that suits you both?'],
    no: ["Let's set the dates of the two audits side by side."],
  },
  {
    phrase:
      '(@we|let me|can i|could i|may i) ..1 (offer|give|suggest|propose|have|got|hold|keep) ..1 (you|only|just|still)? ..1 (a choice of|two|three|a couple of|a few|2|3|some|several|one more|one|another) ..2 (times|slots|openings|options|dates|windows|appointments|slot|opening|appointment) ...4 @slot',
    about: 'time',
    yes: ['Let me offer you two times: Monday at nine or Tuesday at four.', "I've got two openings next week."],
    no: ['They have two slots in the line.', 'Can I give you two options for the cover?'],
  },
  {
    phrase:
      '(which|what) (one|ones|of (those|these|the two|them|the three))? ..2 (is|are|would be|suits|works|would suit|would work|might suit|do you prefer|do you fancy|would you (prefer|rather|like|fancy)) ..2 (for you|with you|suit you|your (diary|calendar|schedule)|better for you) ..1 \\?',
    about: 'time',
    question: true,
    yes: ["I'm free on Monday and Friday. Which one would be better for you?"],
    no: ['Which of these is the bigger worry for you?'],
    beside: ['ask'],
  },
  {
    phrase:
      '(does|would|do|is|will) (it|that|this) ..1 (sound|seem|be|feel|look)? ..1 (reasonable|fair|ok|okay|crazy|mad|terrible|possible|all right|alright|good|worthwhile|sensible|rude|cheeky|a (good|bad|terrible|silly|crazy) idea|too much) ..2 (to|if i|if we|for us to|for me to) ..2 @meetup',
    about: 'request',
    yes: [
      'Does it sound reasonable to put fifteen minutes on the calendar?',
      'Would it be a crazy idea to sit down for half an hour?',
    ],
    no: ['Does it sound reasonable to pay that?'],
  },
  {
    phrase:
      '(what do you say|what would you say|how about|what about|what if|how would it be if|how does it sound if) ..1 (to|we|i|you and i|that|if)? ..2 @meetup',
    about: 'request',
    yes: ['What do you say we meet up on Friday?', 'How about I come over on Friday morning?'],
    no: ['What would you say your visitors like best?', 'What about the last time you hired?'],
  },
  {
    phrase:
      '(let us|can i|could i|can we|could we|like to|love to|want to|shall we|may i|try to) ..1 (get|bring|put|have|sit) (you|us|yourself|the two of you|both of you|the three of us|everyone|him|her) ..6 (together|in (a|one|the same) room|(round|around) (a|the|one|your) ..1 table|face to face|on a call)',
    about: 'request',
    yes: ["Let's get you and our Andrew together next week.", 'Could I bring you both round a table?'],
    no: ['Let us get them together with the old forms.'],
  },
  {
    phrase:
      '(my|our|the) ..1 ({aim}|{goal}|{purpose}|{intention}|{idea}|{hope}|{plan}|{suggestion}|{proposal}|{request}|{wish}|next step|{thought}|{recommendation}|{objective}|{favour}|{favor}) ..2 (is|was|would be|being|here is) ..3 (@meetup|a ..2 (meeting|visit|appointment|sit down|coffee|face to face)|<duration 10..480>|(fix|agree|find|get|set|settle|agree on) (a|your) ..1 (time|date|day|appointment|meeting))',
    about: 'request',
    yes: [
      'My aim is simply to fix a time when I can show you this.',
      'The next step would be a thirty-minute meeting.',
    ],
    no: ['Our goal is to save you half the paper.'],
  },
  {
    phrase:
      'which of (those|these|the|my) ..1 (days|times|dates|slots|weeks|afternoons|mornings|evenings) ..1 (is|are|would|suits|suit|works|work|do you|fits|shall|should) ..5',
    about: 'time',
    question: true,
    yes: ['Which of those days is easier for you?', 'Which of these times shall I hold?'],
    no: ['Which of these weeks was the worst?'],
  },
  {
    phrase:
      '(when|what time|at what time|which day|on what day|on which day|what day|how early|how soon|at what hour) ..1 ((does|would|will) (it|that) ..1 (suit|fit|be convenient|be best)|(can|could|may|shall|should|might|will) (i|we) ..1 (come|visit|see you|meet|drop|call in|receive)|(can|could|may|might|would|will) you ..8 (make <duration 10..480>|make time|spare <duration 10..480>|find <duration 10..480>|find time|(give|receive|see|meet|host) (me|us)))',
    about: 'time',
    question: true,
    yes: [
      'When does it suit you that I come by?',
      'When could you and the site manager make half an hour?',
      'At what hour can I visit you?',
    ],
    no: ['When would you spare a driver for that?', 'What time does it come to the yard at present?'],
  },
  {
    phrase:
      '(is|are|might|would|could|will) there ..1 (be)? (a|an|any|some|one) ..2 (gap|gaps|window|slot|opening|space|room|hole|half hour|free hour|morning|afternoon|time) ..2 (in|on) (your|his|her) (week|day|calendar|diary|schedule|morning|afternoon|month)',
    about: 'time',
    yes: ['Might there be a gap in your week for a short visit?'],
    no: ['Is there a gap in your roster?'],
  },
  {
    phrase:
      '@we ..2 (pleased|happy|glad|delighted|honoured|honored|keen|eager|excited) to ..1 (present|show|demonstrate|explain|walk|take|meet|visit|come|see|introduce|discuss) ..6 @slot',
    about: 'request',
    yes: ['I would be pleased to present it to you personally next week.'],
    no: ['We were happy to show them this last week.'],
  },
  {
    phrase:
      '(do|would) you (want|like|prefer|need) (me|us) to (come|call in|call round|visit|drop|pop|stop|be there|be at) ..4',
    about: 'request',
    question: true,
    yes: ['Do you want me to come before or after the weekend?'],
    no: ['Do you want them to come before or after the weekend?'],
  },
  {
    phrase:
      '(are|will) you ..1 (be)? (about|there|home|at home|on site|on the premises|back|back in) (on|this|tomorrow|<date ..31>|<time>) ..4|(would|is|will) ..1 (<date ..31>|<time>) (be)? (too (soon|early|late|short notice)|rushing it|out of the question|pushing it)',
    about: 'time',
    question: true,
    yes: ['Are you about on Tuesday if I pass by?', 'Would next Monday be too soon?'],
    no: ['Are you there for the whole shift?'],
  },
  {
    phrase:
      '^ (so|and|then|now)? what (works|suits|fits|would work|would suit|is good|is best|is easiest) ..1 ((on|at|for|from|with) (your (end|side)|you|yours|yourself) $|(best|better)? $)',
    about: 'time',
    question: true,
    yes: ['What works on your end?', 'So what works best for you?'],
    no: ['What works for your best shop?'],
  },
  {
    phrase: '(does|would|will) (that|it|this|either|either one|one of them|either of those) (work|suit|fit|do) ..3 \\?',
    about: 'time',
    question: true,
    yes: ["I'd love to come by on Tuesday. Does that work for you?"],
    no: ['The trucks leave at night. Does that work for you?'],
    beside: ['ask'],
  },
  {
    phrase:
      '^ (so|or|and|say)? (in)? the (first|second|last|early|latter) (week|half|part|days|fortnight) ..4 or ..1 (the|in) ..3 $',
    about: 'time',
    question: true,
    yes: ['The first week of May or the second?'],
    no: ['The first half of the load or the whole of it is late?'],
  },
  {
    phrase:
      '(my|our) ({diary}|{calendar}|schedule|week) is ..1 (open|free|clear|empty|flexible) ..2 @slot|^ any ..2 (slots|slot|time|times|openings|availability|gaps|window|room|space) ..2 (free|open|left)? ..1 @slot ..3 \\?|(which|what) (is|would be|are) (the|your) (better|best|easier|easiest|preferred) (day|days|time|week|half|slot|date) ..1 (for you|\\?|to meet|to come)',
    about: 'time',
    yes: ['My diary is open on Monday and Tuesday.', 'Any free slots next week?', 'Which is the better day for you?'],
    no: ['Any trucks free next week?', 'Which is the better day for deliveries?'],
  },
  {
    phrase:
      '@we (can|will|shall|could) (make|keep) it (short|brief|quick) ..4 <duration 10..480>|@we ..2 (love|like|happy|glad|delighted|honoured|honored|pleased) to ..1 (have|welcome|host|receive|see) you ..1 (over|round|in|at|down|along|here|up)',
    about: 'request',
    yes: ['We can make it short, twenty minutes in your canteen.', "We'd love to have you over at our plant."],
    no: ['We would love to have you as a reader.'],
  },
  {
    phrase:
      '(look|glance|peek|peep) (at|in|into) your ({calendar}|{diary}|planner|agenda) ..2 (for|\\?|next|this|and)|(would|does|will|might) it ..1 (suit|work|help|be (ok|okay|alright|all right|convenient|fine|possible)) ..2 (if|that|for) (i|we|me|us) (to)? ..1 (come|came|visit|visited|call in|called in|drop|dropped|stop|stopped|pop|popped)|(are|will) you ..1 (likely to|going to|planning to|due to) be (in|there|about|around|at) ..4 (on|this|next|tomorrow|by)',
    about: 'time',
    question: true,
    yes: [
      'Would you have a look at your calendar for the coming week?',
      'Would it suit you if I came at eight?',
      'Are you likely to be at the yard on Friday?',
    ],
    no: ['Are you likely to expand next year?'],
  },
];
