import type { Trap } from './types';

/** What looks like telling of the product and is not: theirs, what was found, the meeting itself, the reason for asking. */
export const NO_PITCH: readonly Trap[] = [
  {
    phrase: '(is|are) not ..1 (problem|issue|trouble|cause|culprit|reason|bottleneck|question|answer)',
    no: ["What surprised me is that the truck isn't the problem, the cooler is."],
  },
  {
    sentence: true,
    phrase: '(it|that|this|the (study|report|survey|research)) is <number> (pages|slides|charts|sheets|maps|drawings)',
    no: ["It's 40 pages, and without the explanation it would be one more file in your inbox."],
  },
  {
    phrase:
      '(visit|see|come to|come and see) (you|your ..2 NOUN) ..2 (make|do|give|prepare) ..3 (estimate|quote|quotation|survey|inspection|assessment)',
    no: ['I would like to visit you and make a free estimate.'],
  },
  {
    sentence: true,
    phrase:
      '(suggest|propose) ..3 (that|is that)? ..5 (come|comes|visit|visits|meet|meets|pop|pops|call|calls) ..1 (out|round|over|by|in|to|and)',
    no: ['What I would suggest is that one of our surveyors comes out to see you.'],
  },
  {
    phrase: '(a|the|your) full ..1 (house|room|diary|day|plate|schedule|ward|shop|kitchen|calendar|table|desk|week)',
    no: ["I bet you've got a full waiting room.", "I know you've got a full house today."],
  },
  {
    phrase:
      '(walk|look|measure|measure up|{come} (by|round|over|in|out|along|down|up|and|to)|pop|swing by|stop by|visit|see|survey) ..12 (give|do|leave|prepare|work out) (you|him|her|them)? ..3 (quote|quotation|estimate|price)',
    no: ['Could I come by for 10 minutes next week to give you a free quote?'],
  },
  {
    phrase:
      '(reach|call|ring|phone|text|find) ..1 (me|us) ..3 <number>|(reach|call|ring|phone|text|find) ..1 (me|us) ..1 (at|on) ..2|{run} through ..2 questions|what we can do|fit (it|that|this) in|fit (it|that|this) into|make (a|some)? (moment|time|minute) free|(over|by|on) the phone|have a ..1 (good|nice|great|lovely) (day|week|weekend|evening)|have a good day|(put|leave|hang|take off) ..1 my ..2 NOUN|floor (plan|plans)',
    no: [
      'I will try you again tomorrow at ten, or you reach me at 50.',
      'That you have a good day.',
      "I'm gonna run through some questions and after that I'll tell you what we can do.",
      "Then we'll fit it into that.",
      'Okay if I put my boot covers on right here?',
      'I would like to show you the floor plan with their marks on it.',
    ],
  },
  {
    phrase:
      'from ..1 <money> (to|down to|up to) ..1 <money>|({go}|gone|went|down|up|{fall}|{rise}|{climb}|{jump}|{move}|{drop}|{creep}|{slip}|{grow}|{get} ..1 (it|them|that|this|down|up)) ..2 from ..2 (<money>|<number>) ..4|from ..2 <number> ..4 to <number>|(still|now|stuck|back|were|are|was) (at|on|paying) <money>',
    no: [
      'Complaints were down from about 70 a month to 12.',
      'Their orders went from 40 a month to 110.',
      'Spot on it went from $2.10 to $2.85 a mile between April and June.',
    ],
  },
  {
    phrase:
      '(taking|hearing|doing|reading|for|about) this|this (i|we|you|he|she|they)|do appreciate|(of|be) ..2 (use|help|interest|value) ..2 (when|if|to you)',
    no: [
      'Hi Priya, thanks so much for taking this, I know Mondays in service are nuts.',
      'You will find it of great use when the tariff is revised.',
      'I do appreciate your attention, sir.',
    ],
  },
  {
    phrase:
      '(it|that|which|this) has ..1 (thrown up|turned up|come up with|brought up|shown|uncovered|revealed) ..3|that (surprised|surprises|struck|shook|shocked) ..3',
    no: ['It has thrown up a result that surprised the whole town.'],
  },
  {
    sentence: true,
    phrase: '@we ..3 (send|sending|put|pop|drop|shoot) ..4 (invite|invitation|calendar entry|diary entry)',
    no: ["I'll send you an invite now so it's in your calendar."],
  },
  {
    sentence: true,
    phrase: '(did|do|does) (they|he|she|you|your ..2 NOUN) ..2 (offer|give|do|deliver|have)',
    no: ['Did they offer you a deal?', 'Do you deliver for free?'],
  },
  { sentence: true, phrase: '(do|did) you pay', no: ['What monthly fee do you pay now?'] },
  {
    sentence: true,
    phrase:
      '^ (how|who|which|do|does|did|is|are|has|have|what|when|where|why) (does|do|did|is|are|has|have|of these|two|your|you|the|parking|members|much|many|kind|sort) ..14 \\?',
    no: [
      'How does your system handle returns?',
      'Do you get reports today?',
      'Is your roof still under warranty?',
      'Which of these has the most weight with you?',
      'Do you offer a free trial yourselves?',
    ],
  },
  {
    sentence: true,
    phrase:
      '(your|their|his|her) (own|current|existing|present)? ..1 (@product|cost|costs|prices) (is|are|was|were|has|have|had|seems|must)',
    no: ['Your software has had its day.', 'Your current costs are around $9,000 a month.'],
  },
  {
    sentence: true,
    phrase:
      '(line up|lineup|range|variety|many|things|services|solutions|different) ..14 (hard|difficult|fit|fits|serve|serves|suit|suits you|know what|know which)',
    no: ['We have a very big line-up, so it is hard to know what fits you.'],
  },
  {
    sentence: true,
    phrase:
      '@we ..12 (not|hard|difficult|impossible|wrong|unfair) ..2 (to|for me to)? ..1 (tell|know|say|guess|judge|pick) ..6 (which|what)',
    no: [
      "We stock over eighty machines, so I couldn't say from here which would suit you.",
      "We have forty templates and it's impossible to guess which you'd need.",
    ],
  },
  {
    phrase:
      '(our|my) ..1 (director|boss|manager|team|meeting|client|clients|customer|customers|engineer|colleague|office|people|president|chairman|staff|agreement|call|conversation|appointment)|your promotion',
    no: ['Our director has asked me to call you.', 'Our meeting starts at ten.', 'Congratulations on your promotion.'],
  },
  {
    sentence: true,
    phrase: '(as|like|since|because) you ..2 (asked|requested|wanted|wished)',
    no: ['Here you have the catalogue, as you have asked me.'],
  },
  {
    sentence: true,
    phrase: '(law|rules|regulation|ministry|government|council) ..1 (covers|says|requires|has|wants|will)',
    no: ['The law covers vans as well.'],
  },
  {
    phrase:
      '(a|my|our) {colleague} ..4|(the|this) room (is|was)|the course of|(tried|bought|ordered|used|visited) our ..3|your ..3 (website|site|list|report|accounts|page) (shows|says|lists|has)|version of the (rule|law|rules)|carry ..3 (copy|bag)',
    no: ['I have a colleague who speaks Polish.', 'The room is quiet.'],
  },
  {
    phrase: 'the team (is|has|will|are)|is the head of|a friend',
    no: ['The team is waiting for you.', 'Maria is the head of the team.', 'Kenji is a friend for life.'],
  },
  {
    phrase: '(it|that|this) (has to|has been|have to|lets face|does not|makes sense|includes japan)|makes sense',
    no: ['It has to be shown.', 'It has been a hard year.'],
  },
  {
    phrase:
      '(send|sending) ..4 (invite|invitation|confirmation|reminder|thanks|regards) ..8|give (you|him|her|them|me) ..2 (call|ring|time|chance|minute|idea|name|mobile|number|cell|card|address)|(can|could) do (<date>|<time>)|(do|make|cover) (it|this|that) (in|when|on|by)',
    no: [
      'I will send a calendar invite.',
      'I can give you a call on Monday.',
      'We can do Tuesday.',
      'We send our thanks.',
    ],
  },
  {
    phrase:
      '@we ..3 (finished|ran|conducted|run|completed|received|did) ..4 (survey|study|research|report|results|review)|(survey|study|research|report|findings|results|insight|insights|trends|ideas|benchmark)',
    no: [
      'We have finished a survey of buyers.',
      'I have the results of a survey.',
      'Let me show you the results.',
      'It includes Japan, and the results are striking.',
    ],
  },
  {
    sentence: true,
    phrase:
      'help (you|him|her|them) (today|with that|out)|work with (contractors|companies|firms|businesses|agents|people) $|when we meet|what we do know',
    no: ['I work with contractors.', 'What we do know is that they waited.', "I'd tell you what we do when we meet."],
  },
  {
    phrase: '(is|are) ..3 all (i|we) (do|sell|make|handle)|that is what (i|we) do',
    no: ['School kitchens are all we do.', 'Pumps for farms, that is what we do.'],
  },
  { phrase: '<percent> ..6 by word of mouth', no: ['We get 30% of our work by word of mouth.'] },
  {
    phrase: '(the|these|this|those|it|that|they|our) ..2 (is|are) ..1 worth ..4',
    no: ['The maps are worth a look whichever seed is in the shed.'],
  },
];
