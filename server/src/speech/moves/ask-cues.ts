import type { Cued } from './types';

/**
 * What asks for a meeting in whatever words: something is requested, two people come into one room, a time is named or
 * offered for choice. Any two of these make an ask; a question about the listener's own week has only the weak half.
 */
export const askCues: Cued = {
  enough: 4,
  asked: 'too',
  about: 'request',
  cues: [
    // A request: may I, when could, pick one, I'd be grateful.
    {
      weight: 2,
      needed: true,
      phrase:
        '(can|could|may|might|shall|should|will|would) (i|we|u|you|he|she|it|the|a|an|your|mr|mrs|ms|dr|<placeholder>|Aa)|(when|what|which) ..1 (would|shall|should|could|can|might|suits|works|have you|is good|is best|are you free)|(any|a) chance|fancy|grateful|appreciate|mean a lot|mean the world|delighted|(let me know|tell me|say) ..1 (when|which|what|one|a)|(please|kindly) ..3 (advise|suggest|name|pick|confirm|tell|let|choose|inform)|you (pick|choose|decide)|take your pick|^ (so|just|please)? (pick|choose|name) (a|any|the|your|one|whichever|whatever)|look (at|in) your (calendar|diary)|what ..1 (is|would be) ..2 (good|best) (day|time|date)|what do you say|what say you|my (ask|request|proposal)|up for|deal \\?|how (would|do) you feel about|let us (put|find|fix|get|say|make|do|set|have|pick)|@we would ..1 (like|love|want|ask for|appreciate|propose|suggest)|@we (propose|suggest|ask for)|(reckon|think|suppose) (i|we) (could|might|can)|how (are|is) (you|u|your ..1 NOUN) (fixed|placed|set|looking)|all i ask|only after|just after',
    },
    // What may be a request, and may be a question about their week.
    {
      weight: 1,
      needed: true,
      phrase:
        '^ (so|and|then|or|now)? (are|is|do|does|have|has) (you|u|it|there|a|an|that|he|she|this|next|tomorrow|the|one|<date ..31>)',
    },
    {
      weight: 2,
      needed: true,
      phrase:
        'something you would ..2 (entertain|consider|welcome|like|want|be open to|look at|be up for)|(any|an) objection (to|if)|have an interest in|would (a|an|that|it) ..4 be of interest',
    },
    // Two people in one room.
    {
      weight: 2,
      phrase:
        '(see|receive|meet|host|entertain) (with)? (me|us)|(have|having|invite|inviting) (me|us) (over|round|in|out|along|at|for|to)|(see|visit|meet|catch) (with)? (you|him|her|them|<placeholder>) ..1 (in|on|at|one|next|this|for|early|late|\\?|<date ..31>|sometime|some time|again)|my (visiting|coming|calling|dropping|popping)|(come|came|call|called|drop|dropped|pop|popped|stop|stopped|stopping|swing|nip|run|drive|bring (it|them|him|her|this)) ..1 (in|by|out|over|round|around) ..1 (to|at|with|on|for|next|and|or|sometime|some time|the|your|\\?|<date ..31>)|(come|came) and (see|take|show|visit|walk|meet|sit)|(come|came) to (you|see you|your|the)|(i|we) come \\?|(come|came|drive|drove|ride|rode|pop|popped|fly|flew) (down|up|along|across|through|over|round|by) (to|on|\\?)|(like|want|prefer|have|need) me (there|over|in|round|along|with you|on site|at your)|(set|sort|fix|line|get|put) (something|a time|a date) (up|out|together|in)|(squeeze|fit|slot|pencil|pop|slide|sneak) (me|us) (in|into|on)|(put|stick) a pin in|(receive|welcome|meet|host|see) (our|my|one of our) ..1 ({technician}|{engineer}|{consultant}|{adviser}|{advisor}|{specialist}|{surveyor}|{colleague}|{manager}|{director}|{expert}|{inspector}|{fitter}|{representative})|at your ..2 (office|offices|premises|kitchen|table|desk|site|farm|place|plant|factory|shop|yard|clinic|convenience)|be with you (at|on|by|for)|(buy|stand|treat) you ..2 (lunch|coffee|a|breakfast|dinner)|(round|around) (a|the|your) table|sit down (with|over|together|for|@slot)|(in|into) the (book|diary|calendar)|(in|on|into) your (calendar|diary|book|schedule)|(me|us) ..2 <duration 10..480>|<duration 10..480> ..3 ((with|for) (me|us|you|them)|of your (time|day|morning|week)|together|face to face|in person|at your)|(room|space|gap|slot|window|opening) ..2 (for me|for us|(in|on) your (calendar|diary|week|day|schedule|book))|(an|one|any) ..1 (evening|morning|afternoon) (for|with) (me|us)|get together|a face to face|(have|got|find) a (gap|window|slot)',
    },
    // The meeting by its name.
    {
      weight: 1,
      phrase:
        '(a|an|another|one|to|short|brief|quick|next|first|second|proper) ..1 (meeting|visit|sit down|coffee|lunch|breakfast|pint|beer|drink|get together|meet|zoom|call|chat|tour|walk round|demo|face to face|time to (talk|meet|sit)|moment to (meet|talk|sit))|in person|face to face|(take|walk|talk) you through|show you ..3 (in|at)',
    },
    { weight: 1, phrase: '<duration 10..480>' },
    // When.
    { weight: 1, phrase: '<time>|<date ..31>|sometime|some time|one of these days|arvo|when suits' },
    // One of two times.
    {
      weight: 2,
      phrase:
        '(<time>|<date ..31>) ..4 or ..4 (<time>|<date ..31>|next|after)|(early doors|first thing|crack of dawn) ..4 or|or ..2 (last thing|first thing|knocking off time|close of play|end of the day)|(first|early|front|beginning|start) ..4 or ..3 (second|late|later|towards|back|end|latter)|(before|this side) ..6 or ..4 (after|far side|other side|once)',
    },
    // Whether the time suits.
    {
      weight: 1,
      phrase:
        'suit|suits|better|best|easier|prefer|rather|convenient|handy|handier|okay|ok|alright|all right|good for you|good day|good time|free|available|willing|agreeable|works|availability|room|window|slot|a gap|anything open|(one|a|any) (time|day|morning|evening|afternoon)|worth',
    },
    // The caller travels.
    {
      weight: 2,
      needed: true,
      phrase:
        '(i|we) will (be there|come !(back|up)|fit (around|round) you|bring)|i bring the|(shall|should|could|can|may) (i|we) (come|call in|visit|drop)',
    },
  ],
  yes: [
    'I would be grateful if you could receive me at your head office.',
    "Let's put half an hour in the book, early in the week or towards the end?",
    'Which suits you better, the first half of the week or the second?',
    'How would you feel about getting the three of us round a table?',
    "I'd like to buy you lunch, are you up for that?",
    'Pick a day and I will be there.',
    'Would your director have me over for half an hour one morning?',
    'Does that sound worth half an hour of your day?',
    'Is a visit something you would entertain?',
    'Would you like me there early doors, or in the afternoon?',
    'Can we set something up?',
    'Would it be all right if I came down?',
  ],
  no: [
    'Do you take delivery on Tuesday or Thursday?',
    'Do your managers meet on Mondays or Fridays?',
    'Would your people rather be trained in person?',
    'Is the morning or the afternoon shift the harder one to staff?',
    'Do you have a meeting on Tuesday?',
    'Could you see which week was the busiest?',
    'I would like to show you what they changed.',
    'I appreciate that you take my call in the middle of the day.',
    'Should she be there when I come, or do you prefer to tell her yourself?',
  ],
};
