import type { Trap } from './types';

/** What sounds like an ask: leave for this call, routing, call-backs, other people's times, meeting a need. */
export const NO_ASK: readonly Trap[] = [
  {
    sentence: true,
    phrase: '(know|know of|think of) (anybody|anyone|someone|somebody|any other|any one|any body) ..12',
    no: ['Also do you know anybody else doing plumbing that might want an account?'],
  },
  {
    phrase:
      'how (is|are|was) (it|things|everything|life|business|you|work|trade|all) ..1 (going|doing|been|keeping|getting|treating|coming)|(take|takes|taking|took|taken|answer|answering|pick|picking|picked) ..1 (my|this|the|our) call ..3',
    no: ["How's it going today?", 'I appreciate that you take my call in the middle of the day.'],
  },
  {
    sentence: true,
    phrase: 'when (i|we) (come|visit|get there|arrive|am there|are there) (\\,|or|\\?|$)',
    no: ['Should she be there when I come, or do you prefer to tell her yourself?'],
  },
  {
    phrase: '(last|from|since) @slot|minute (film|video|read)|<duration> on ..2 (question|questions)',
    no: [
      'What about the order from last Friday?',
      'Is there a 30-minute film on your site?',
      'Could we spend the first ten minutes on some questions?',
    ],
  },
  { phrase: '@we had the (pleasure|chance|honour|honor)', no: ['I had the pleasure of meeting your father.'] },
  {
    phrase:
      '(which|what) !(day|days|time|times|date|dates|week|slot|morning|afternoon|half|end|hour) ..1 NOUN (is|are) ..2 (best|better|easier)',
    no: ['Which brand is best?'],
  },

  {
    sentence: true,
    phrase: '(call|ring|phone|try|get|calling|ringing|come|drop) (you|him|her|them|me|us)? ..1 (back|again|later)',
    no: ['Can I call you back on Thursday?', 'Could I try him again tomorrow morning?'],
  },
  {
    phrase: 'give (me|us|you|him|her) a (call|ring|buzz|shout|bell)',
    no: ['Just give me a call back.', 'Can I give you a ring on Tuesday?'],
  },
  {
    sentence: true,
    phrase:
      '(time|day|moment|number|way|when) ..2 to (call|reach|catch|ring|phone|try|get hold|get a hold|contact|follow|get him|get her|get them)|(good|best|better|right|convenient|great|bad|easiest|ideal|moment|a way|when) ..2 to (speak|talk|chat)',
    no: [
      "When's a better time to reach you?",
      "What's the best time to catch him?",
      'Is now a good time to talk?',
      'When would be a good time to follow up, Thursday or Friday?',
    ],
  },
  {
    sentence: true,
    phrase:
      '(call|reach|catch|ring|phone|contact|get hold of|follow up with) (you|him|her|them|<placeholder>) ..3 @slot',
    no: ['Should I call you on Monday or Tuesday?', 'Can I ring him tomorrow morning?'],
  },
  {
    phrase: '(put|connect|transfer|patch|pass) (me|us) ..2 (through|over|to)',
    no: ['Could you put me through to him this morning?'],
  },
  {
    sentence: true,
    phrase:
      '(speak|talk|chat) (to|with) (the|mr|mrs|ms|dr|whoever|him|her|someone|somebody|your boss|your manager|your husband|your wife|your partner)',
    no: ['Could I speak to the owner today?'],
  },
  {
    sentence: true,
    phrase:
      '(is|are) (he|she|they|the owner|the manager|<placeholder>|Aa) ..1 (in|available|around|free|there|about) ..3 (@slot|moment|\\?)',
    no: ['Is he in today?', 'Is she available this morning?'],
  },
  {
    phrase:
      '(got|have|borrow|spare|take|steal|grab|get|need|give me|give us|for|is|want) ..3 <duration ..9> ..3 (now|to talk|to chat|to hear|to explain|to speak|with him|with her|with them|of your time|\\?|$)',
    no: [
      'Do you have five minutes right now?',
      'Can I borrow 30 seconds of your time?',
      'Could I grab two minutes with him?',
      'Got a minute?',
    ],
  },
  {
    phrase: '<duration 5..480> ..1 (a|per|each|every) (day|week|month|shift|year|head)',
    no: ['What would half an hour a day be worth to you?'],
  },
  { phrase: '<duration ..4>', no: ['Can I take two minutes?', 'Could you spare a moment on Tuesday?'] },
  {
    phrase:
      '(time|minutes|<duration>) ..2 (now|right now)|(have|got|is there|spare) ..3 (time|minutes|<duration>) ..1 (to talk|to chat)',
    no: ['Do you have 10 minutes now?', 'Do you have time to talk today?'],
  },
  {
    phrase:
      '(meet|meets|meeting) (the|your|their|our|my|his|its|all|any|every|these|those) ..3 {need}|(meet|meets|meeting) (the|your|their|our|my|all|any|these|those|every) ..3 ({goal}|{target}|{deadline}|{demand}|{requirement}|{expectation}|{standard}|{quota}|{budget}|{criterion}|criteria|{obligation}|{regulation})|meet demand',
    no: ['Can we meet your delivery targets?', "I'd like to meet your expectations."],
  },
  {
    phrase:
      '(bad|better|right|wrong|ok|okay) time (for you)? (now|to talk|\\?)|^ (is|was) ..2 good time (for you)? \\?|good time (for you)? (now|to talk)',
    no: ['Is this a good time?', 'Did I catch you at a bad time?'],
  },
  {
    phrase: '(is|are) (today|now|this|it) a ..1 (bad|good|busy|better) (time|day|moment)',
    no: ['Is today a bad time?', 'Is this a good day?'],
  },
  {
    phrase: 'catch up (on|with) (the|your|our|my|orders)|catch (you|him|her) at',
    no: ['Could I catch up on the last order?'],
  },
  {
    phrase: '(visit|see|check) (our|the|my|us at|us on) ..2 (website|site|page|stand|booth|showroom online|link)',
    no: ['Can you visit our website today?'],
  },
  { phrase: 'message|voicemail', no: ['Could you take a message for Tuesday?'] },
  {
    phrase: '(how|where) (do|did|could|would|can|should) (we|you|they) ..2 (visit|meet|schedule|book|arrange|plan)',
    no: ['How do you schedule visits today?', 'How could we visit that?'],
  },
  {
    phrase: '(are|is) you open (on|at|to new|to change)|(sundays|weekends)',
    no: ['Are you open on Sundays?', 'Are you open to new suppliers?'],
  },
  {
    phrase: '{find} out|{get} back to|get (it|this|that) right|tea with your',
    no: ["I'd like to find out more.", 'When can I get back to you?'],
  },
  {
    phrase: '(calendar|diary) (invite|invitation)|(send|sent) ..3 (invite|invitation)',
    no: ["I'll send a calendar invite for Tuesday."],
  },
  {
    phrase:
      '(how|what) (do|does|did) ..6 (look|looks) ..2 (in your|for your|at your|to you|when)|(look|looks) (like)? (in|at|on) your (kitchen|shop|plant|floor|site|side)',
    no: ['What do mornings look like in your kitchen?'],
  },
  {
    phrase:
      '(what|which) (days|times|dates|hours|day|time) (are|is|were) (your|their|the) !(best|next|earliest|preferred|first|good) ..1 NOUN|(what|which) (day|days|time|times|date) (do|did) (you|they) !(have|prefer|want|like|fancy|suggest|think|say|propose|favour|need|find|see|get|meet) ..2|(what|which) (day|days|time|times) ..1 (is it|are you (open|closed|busiest|most|busier|shut|short)|do you (open|close|ship|deliver|start|finish))',
    no: ['What time is it there?', 'What days are you open?', 'Which days are you busiest?'],
  },
  {
    phrase: 'your (calendar|diary|schedule|week) for !(next|this|the|a|early|late|some) ..3 (NOUN|hires|staff)',
    no: ['How does your schedule for new hires look?'],
  },
  {
    phrase: 'free (trial|month|for the first)',
    no: ['Would you be interested in a free month to see how it sits with your team?'],
  },
  {
    phrase: '<money>|<percent>|<duration 1440..> (to|for) (build|install|deliver|set up|ship|finish|make)',
    no: ["It's worth 40 dollars a month."],
  },
  {
    sentence: true,
    phrase:
      '(busier|busiest|quieter|quietest|slower|faster|cheaper|heavier|stronger|fewer) ..4 or|(tea|coffee) or|or (tea|coffee)|cup of',
    no: ['Which shift is busier, mornings or afternoons?', 'Would you like tea or coffee?'],
  },
  {
    sentence: true,
    phrase:
      '(best|good|better|handy|easiest|convenient|okay|ok|alright|fine) (for|with) (you|him|her|them) to (talk|speak|chat|call|ring)',
    no: ['Is today okay for you to talk?', 'When is best for you to talk?'],
  },
  {
    phrase:
      '(how|what) (is|are|was|has|have|did) ..3 (<date ..31>|day|week|morning|afternoon|evening|weekend|month) ..1 (going|been|treating|so far|gone|go|start|started|starting)',
    no: ["How's your Monday going?", 'How has the week been so far?', 'How is this morning treating you?'],
  },
  {
    sentence: true,
    phrase:
      '^ (and|so)? (how|where|why|who|what) (do|does|did) (you|they|your ..2 NOUN) !(feel|look|stand|sit|fancy|say|think) ..6 (today|now|nowadays|currently|presently|these days|at the moment)',
    no: ['How do you hire today?', 'How do your people sell today?'],
  },
  {
    sentence: true,
    phrase: 'magic wand|perfect world|ideal world|ideally ..1 (like|want|hope) to (be|have|move|get)',
    no: [
      'If you could wave a magic wand, what would your Monday call look like?',
      'When would you ideally like to be in by, March or April?',
    ],
  },
  { phrase: '(works|work) in your', no: ['Tell me what works in your plant today.'] },
  {
    phrase: '(a|your) (demo|discovery|sales|cold|first) (call|video|account) (is|was|takes|includes|will)',
    no: ['A demo call is where we look at it.'],
  },
  {
    sentence: true,
    phrase:
      '(do|does|did) (you|your ..2 NOUN|they) (take|hold|receive|open|close|ship|deliver|train|work|run|start|meet|go|clean|order|use|pay|send) ..3 ({delivery}|{shift}|{order}|{service}|{meeting} (on|in|every)|<date ..31> or)|{shift} ..2 (the|is|are|harder|busier)',
    no: [
      'Do you take delivery on Tuesday or Thursday?',
      'Is the morning or the afternoon shift the harder one to staff?',
    ],
  },
  {
    sentence: true,
    phrase:
      'when i (get|arrive|am) (there|at|to)|^ (great|good|perfect|lovely|fine|super|brilliant|wonderful|excellent) ..2 (that is|it is|so it is) ..1 @slot',
    no: [
      'Shall I come up to reception when I get there on the 9th?',
      "Great, so that's Tuesday at ten, at your office.",
    ],
  },
  {
    sentence: true,
    phrase: '(have|has|had) been (better|easier|best)|(would|do|does|did) your ..2 NOUN (rather|prefer)',
    no: ['Would a demo of theirs have been better?', 'Would your people rather be trained in person?'],
  },
  {
    phrase: '(is|would) it ..2 if @we ..1 {ask}|{ask} ..3 ({question}|things first)',
    no: ['Is it okay if I ask you a few questions before we set a time?'],
  },
  {
    phrase:
      '(would|will|can|could) you ..1 (sign|order|buy|decide|pay|start|switch|renew|ship|deliver)|(better|easier|best) to (ring|call|phone)',
    no: ['Would you sign today or tomorrow?', 'Would it be better to ring in the morning?'],
  },
  {
    sentence: true,
    phrase:
      '(give|allow) (me|us) ..1 <duration> (and|then) (i|we) will ..1 (have|send|get|find|email|call|ring|be|check)',
    no: ["Give me ten minutes and I'll have the deck in your inbox."],
  },
  {
    phrase: 'how (is|are) (it|things|everything|you|your ..1 NOUN) (going|doing|treating|today)',
    no: ["This is Dana over at Lone Prairie, how's it going today?", "How's your week going?"],
  },
  {
    sentence: true,
    phrase: '(when|what|best|chance) ..6 (catch|reach|find|get hold of|ring) (her|him|them|the (boss|owner|manager))',
    no: ['When would I catch her, before the arrivals or after six?', 'When is it best to reach him?'],
  },
  {
    phrase:
      '<duration> (behind|late|early|ahead|away|ago|old|overdue)|NOUN which (should|would|could|can|might|may|suits|works) ..4|which should come ..2',
    no: [
      "I appreciate you taking the call, I figure you're about three hours behind already, like everybody this week.",
      'Every month the caterer in the next street is taking the calls which should come to you.',
    ],
  },
  {
    sentence: true,
    phrase:
      '(make|give|set up|consider) ..2 ({pledge}|{donation}|{contribution}|{gift}|{bequest})|(block|reserve|book|hold|secure) (your|you a|a|the) ..1 (slot|place|seat|spot|unit|space) (in|on) (the|our|this) ..1 ({package}|{plan}|{programme}|{program}|{course}|{scheme}|{batch}|{offer}|{promotion}|{campaign})',
    no: ['Would you be willing to make a pledge today?', 'Should I block your slot in the package?'],
  },
  {
    sentence: true,
    phrase:
      '^ ..1 what (would|will|might|could) (help|make|it take|give|let|convince|reassure)|(where|what|how) would you ..1 (like|want) ..5 to (stand|look|be)',
    no: [
      'Where would you like that proportion to stand when the auditors come in 2028?',
      'What would help you decide, is it seeing examples of our work, or meeting a client?',
    ],
  },
  {
    phrase: '(what|which) ..6 (busiest|quietest|worst|slowest|hardest|heaviest|longest|fullest)',
    no: ['What time of the day is busiest?'],
  },
  {
    sentence: true,
    phrase:
      '^ (so|and|then)? (can|could|shall|may|should) (i|we) (send|email|mail|post|ship|forward|text|fax|deliver) (it|them|that|this|you (the|a|some|our)) !(invite|invitation|calendar|diary|meeting) ..9 $',
    no: ['Can I send it to you today or tomorrow?'],
  },
];
