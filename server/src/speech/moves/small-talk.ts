import type { Trap } from './types';

/** Courtesy, routing, closing: questions, but none about a need. */
export const SMALL_TALK: readonly Trap[] = [
  // A choice of times.
  {
    phrase:
      '(prefer|rather have|sooner have) ..3 (<date ..31>|<time>|morning|mornings|afternoon|afternoons|first|second|last|start|end|beginning) ..6 or',
    no: ['Do you prefer the first week of the month, or the last?'],
  },
  {
    phrase:
      '(have|know|got|think of|there) (any|a|some|other|another) ..2 (friend|friends|colleague|colleagues|contact|contacts|relative|relatives|neighbour|neighbours|acquaintance|acquaintances) ..8|(i|we) (make|write|put|address) ..2 (quotation|quote|invoice|order|contract|proposal|paperwork) ..8',
    no: [
      'Do you have any friend in some other company who may require our items?',
      'Shall we make the quotation in your name, or is it the trust that pays?',
    ],
  },
  // Their questions, not mine; and what one asks about a move, an event, the weather.
  {
    phrase:
      '(what|which|any|more|other|further) ..1 questions ..3 (you|for (me|us)) ..4|(moved|unpacked|settled|settling) in|(find|found) (us|me|it|the ..2 NOUN|your way|a ..1 place|a ..1 (spot|space)|parking) ..6 \\?|^ (and)? how (was|were|did) (the|your) ..2 ({congress}|{seminar}|{race}|{festival}|{gala}|{fundraiser}|{ceremony}|{retreat}|{fair}|{course}|{tournament}|{regatta}|{funeral}|{reunion}|{cruise}|{hike}) ..4|(storm|storms|rain|snow|hail|flood|floods|typhoon|hurricane|earthquake|tremor|power cut|blackout|heatwave) ..4 (you|your) (place|house|street|area|side|way|home|roof|part)? ..4 \\?|(find|found|get|got|have) ..1 (parking|a (parking)? (space|spot)) ..3 \\?|^ do you have (the)? time (now|today|for|to)',
    no: [
      'So what questions have you got for me?',
      'Are you all moved in?',
      'Did you find us all right?',
      'Did you find the parking OK?',
      'Do you have time now?',
      'How was the congress in Graz?',
      'Did the storm reach your place last night?',
      'How did sports day go in the end?',
      'Did the rain stay off for sports day?',
      'Did you get any snow up at the cabin?',
      "How's the dog, all healed up?",
      'Did the ferry leave on time after all?',
      "I'd like to sleep on what you've told me and come back with some thoughts.",
      'Is it true that the big crane comes from Finland?',
    ],
  },
  {
    phrase:
      'how long (have|has) you ..1 (been|worked) ..1 (with|at|for|in|on) (the|this|your) ..1 (corner|road|floor|estate|spot|building|office|place|site|premises|street|village|shop|company|firm|group|community|business|hotel|school|bank|council|job|role|post|position|trade|industry|town|city|area|clinic|practice|club|plant|hospital|department) ..2 \\?|(have|has) you ..1 been (here|in (this|the) ..1 (building|office|place|area|town|street|village|site|shop|premises)|in here|at (this|the) ..1 (address|site|place))|(nice|lovely|great|beautiful|smart) (office|view|place|building|shop|offices) ..6 \\?|(is|was) (it|this|that) your ..2 (desk|car|bike|boat|picture|photo|trophy|family) ..2 \\?',
    no: [
      'How long have you been in this building?',
      'How long have you been with this community?',
      'Nice office, have you been here long?',
      'Is that your boat in the picture?',
    ],
  },
  {
    phrase: '(love|loved|like|liked|admire|admired|enjoyed) (what|how|the way) (you|your) ..4',
    no: ['I love what you have done with the mill.', 'I like how you have set out the yard.'],
  },
  {
    phrase:
      '(enjoy|enjoying|enjoyed|behaving|behave|settling in|settled in|getting over|recovering|recovered|looking forward) ..6 \\?|(see|watch|catch|watched|saw) the ..2 (match|game|film|final|fireworks|show|news|rugby|football|cricket|derby|race)|(take|like|have) your (coffee|tea)|where are you (based|from|located|calling)|(see|hear) (my|me|the) (screen|slides|ok|okay|clearly)|how (do|can|should|would) (i|we) ..8|(your|the) ..1 (daughter|son|wife|husband|kids|dog|cat|garden|golf|boat) ..1 (doing|getting on|keeping|like|liking|enjoying|well|still)|(does|is|did|was) (the|this|that) ..2 (line|train|trains|traffic|bus|lift|elevator|air conditioning|heating|tram|ferry|metro|subway) ..5 \\?|(is|was|were) it ..2 (a)? (wreck|warm|cold|hot|raining|snowing|sunny)|(is|was) (it|this|that) (always|usually) (like this|so|this) ..3 \\?',
    no: [
      'And is your daughter enjoying Sendai?',
      'Was the Hibiya line behaving itself today, or were you late?',
      'Did you see the match on Saturday?',
      'How do you take your coffee?',
      'Where are you based?',
      'Can you see my screen?',
      'How do I get to your office from the station?',
      'How do we stay in touch after today?',
    ],
  },
  {
    phrase:
      '(good|nice|great|lovely|pleasant|relaxing) ..1 (weekend|trip|holiday|holidays|break|flight|journey|drive|morning|summer|christmas|easter|new year|eid|diwali|game|round)|how (is|was|were|are) (the|your|that|things) ..2 (drive|trip|journey|flight|weekend|traffic|weather|food|hotel|holiday|summer|festival|golf|family|commute|ride|match|game|day|week|evening)|how (are|is|was|were) (you|things) ..1 (keeping|doing|going|today|\\?) !(it|this|that|your|these|those|the)|what (are|is|was|were) (you|things) ..1 (keeping|going|\\?)|^ (and|so)? how is (business|trade|the trade|everything|it all|work|life) ..3 \\?|(how|what) (are|is|was|were|about) (things !(running|working|run|set|organised|done|handled|split)|your (day|week|weekend|trip|flight|journey|morning|holiday|drive|summer|family))',
    no: ['How are you?', 'Did you have a good weekend?', 'How was your trip?', 'How are you today?', "How's business?"],
  },
  // The new building, and who has come with them.
  {
    phrase:
      '^ (so|and)? (did|have|has|is|are|was|were|will) ..6 (move|moved|moving) (in|into|over|across|here|there|down|up) ..2 (here|there|too|with you|together|this|the new) ..4 \\?',
    no: ['Did the works council also move in there?', 'Have all of you moved over here too?'],
  },
  {
    phrase:
      '(how|what) (is|are|was|has|have) ..3 (<date ..31>|day|week|morning|afternoon|evening|weekend) ..1 (going|been|treating|so far|gone|started|starting)|does (anyone|anybody|someone|somebody) else|how (was|did) your <date ..7>|how did !(last|sales|business|things|production) ..5 (go|turn out|work out) (in the end|after all|this (year|time)|<date ..31>)? ..1 \\?|(sleep on|think (over|about|through)|reflect on|study|go over|chew on|digest|mull over|work through|take home) ..3 (what|all|everything|your answers)|^ (is|was) it true (that)? ..8|how (is|are|was|were) (the|your) ..1 (dog|dogs|cat|puppy|horse|knee|back|leg|foot|hip|shoulder|arm|wrist|ankle|tooth|baby|twins|mother|father|mum|mom|dad|parents|son|daughter|wife|husband|family|kids|children|grandchildren|garden|boat|team ..1 season) ..5 \\?|did (you get|the) ..2 (rain|snow|sun|wind|frost|fog) (stay off|hold off|stop|clear|ease|up|down|over|out|at|there|last) ..5 \\?|(train|ferry|bus|tram|plane|flight|boat) ..2 (leave|arrive|run|late|on time|behave|cancelled) ..5 \\?|how are you ..1 (settling|enjoying|liking|finding ..1 new (office|building|place|house|home|job|role|city|town|country))|(is|was) (that|this|it) ..2 (photo|picture|painting|trophy|medal|view|boat|dog|cat)|^ (is|was|will|should|would) (there)? (anyone|anybody|someone|somebody) (else|in|on|at|from|who|you|i)|how (was|were|did|has|is|are) (the|your|that|this) ..2 (move|opening|launch|wedding|conference|show|fair|expo|exhibition|party|marathon|concert|dinner|lunch|ceremony|holiday|holidays|anniversary|relocation|christmas|easter|vacation|break|crossing|commute|train|parking|walk|kids|children|new (house|baby|office|building|place|floor|puppy))|(was|is) it (a|an|the|always) ..2 (mill|factory|church|bank|school|barn|warehouse|station|house|hotel) ..1 \\?',
    no: [
      "How's your Monday going?",
      'How was the launch in Osaka?',
      'How did the wedding go?',
      'How was your Monday?',
      'How are you settling in your new office?',
      'Is that a photo of your regatta?',
      'Is there anybody at your depot who has to agree?',
      'How were the holidays for your kids?',
      'How are the children getting on in their new school?',
    ],
  },
  {
    phrase:
      '(what do you (think|say|reckon) !(of)|what do you (think|say|reckon) of !(your|their)|the weather|how does (that|this|it) (sound|look|work|feel|seem)|does (that|this|it) (sound|make sense|work|help|look)|sound (good|fair)|is that (right|correct|fair|okay|ok)|are you (there|ready|sure|with me|okay)|did i get (that|it) right|am i right|(right|fair|okay|agreed) \\?)',
    no: [
      'What do you think?',
      'What do you think of the idea?',
      'How does that sound to you?',
      'Does that make sense to you?',
      'Are you ready to sign?',
    ],
  },
  {
    phrase:
      '(speaking (with|to)|who is (this|that|calling)|who am i|is this|am i (speaking|talking)|(does|is) (that|it) ..1 (work|all right|alright|fine|ok|okay|right) (for|with) you|much (does|do|is|would|will) (it|that|this|they|one) (cost|be|come to)?|plan for today|need to know|either way|carry on|long is the|would you like \\?|see me|find time|the right person|are you the|catch you|good time|bad time|right time|better time|best time|calling (from|about)|hear me|(have|got|spare) (a|any|two|one|five|thirty) ..2 (minute|minutes|moment|second|seconds|sec|time|questions|question)|any questions|your name|your number|your email|(best|right) (email|number|address|phone)|get my (email|message|letter|note|voicemail)|(heard|hear) (of|about) (us|me)|all right \\?|answer your question|anyone there|anything else|remember me|with you right now|mind if|help you (today|with)?|i help you|can i do for you|put me through)',
    no: [
      'Who am I speaking with?',
      'Would you be able to tell me either way whether you will carry on?',
      'How long is the call?',
      'Do you have a minute?',
      'Are you the owner?',
      'Do you have any questions?',
      "What's the best email for you?",
      'Did you get my email?',
      'Have you heard of us?',
      'How can I help you?',
      'Is this a good time for you?',
    ],
  },
  {
    phrase:
      '(is|are) (he|she|they|the (owner|manager|boss|doctor)|<placeholder>|mr|mrs|dr) ..3 (in|available|around|free|there|about|at his desk)',
    no: ['Is he available?', 'Is the owner around today?'],
  },
  {
    phrase:
      '(move forward|go ahead|get started|sign up|sign today|proceed|place an order|(like|want|ready|going|able|prepared) to (buy|order|purchase|sign)|take the next step|like to order|which option|which package|pay by|to pay|like to drink|coffee or tea|tea or coffee)',
    no: [
      'How would you like to pay?',
      'What would you like to drink?',
      'Would you like to move forward with it, if your board agrees?',
    ],
  },
  {
    phrase:
      '(would|will|does|do|is|are) ..2 (<date>|<time>) ..6 (suit|work|better|good)|(what|which|when) ..2 (day|days|time|times|date|dates|slot|slots) ..1 work|(what|which|when) ..2 (day|time|date|week)? ..1 (works|suits|would suit|are you free|can we|could we|shall we|would you like)',
    no: ['What time works for you?', 'Which day would you like?', 'When would suit you?'],
  },
  {
    phrase:
      '(do|would) you (know|happen to know) ..2 (anyone|anybody|someone|somebody|who else|why|that|what you want)',
    no: ['Do you know anybody who could use this?', 'Do you know why we built this?'],
  },
  {
    phrase:
      "(what if|did you know|have you ever|who (does not|would not) (want|like)|wouldn't you|guess what|you know what|ever (wondered|thought))",
    no: [
      'Did you know your rivals moved?',
      'What if I told you that you could double your sales?',
      'Who would not want your margins back?',
    ],
  },
  {
    phrase:
      '(want|like|shall|should) (me|us) (to)?|would you like (me|us|to (see|hear|know|try|have))|can i (send|email|show|tell|give|call|text|get|have)|shall (i|we)|may i (send|show|have)|could i (send|show|have|get|speak)',
    no: ['Would you like to see it, or your colleague?', 'Shall I tell you how your site ranks?'],
  },
];
