import type { Cued } from './types';

/** A question about where they want to be, in whatever words: what is wished for, whose it is, and by when. */
export const goalCues: Cued = {
  enough: 4,
  asked: 'only',
  cues: [
    // A wish, an aim, how it ought to be.
    {
      weight: 3,
      phrase:
        '{goal}|{aim}|(target|number|figure|date|level|rate) ..2 in mind|where ..2 you see ..6 in <duration>|imagine ..2 (it is|we are|you are|<duration>)|would you rather|(what|which) ..2 (result|outcome|number|improvement|figure|change) ..1 would|{objective}|{ambition}|{aspiration}|{vision}|{dream}|ideally|ideal|end game|endgame|(best|perfect) ..2 (version|case|outcome|week|day|quarter|year|world)|outstanding|by your lights|the way you would have it|shooting for|aiming for|working towards|working toward|striving for|(be|are|is) ..1 after \\?|(in|had) ..2 mind for|(set|given) yourself|(define|measure|picture) ..1 success|success (is|look|looks|mean|means)|magic wand|proud|sleep (well|better|easier|soundly)|see ..4 going|like to (arrive|end up|be|get to|see|have)|(want|wants) to (see|get right|be|go|end up|reach|achieve|become|get to|have)|you had (your|it your) way|your way|(looking|hoping|trying|planning) (for|to)|comfortable with|hold ..3 to \\?|by when do ..3 (need|have|want)',
    },
    {
      weight: 2,
      phrase:
        '(should|must|ought|needs|need|has to|have to) ..8 (stand|be|look|leave|get out|tell you|do|run|arrive|true|happen)|(want|wants|wish|hope|hopes|would ..1 (like|love|prefer)|expect|expects)|would ..6 (be|look like|turn into|go|become|happen|do)|(what|how|where) ..2 (will|would) ..6 (look like|be like|look)|(what|how) does (december|next|the (future|best|perfect|ideal|finished|right)) ..6 look|(where|what) will ..4 be|how far ..3 you ..2 (reckon|think|believe) ..8|picture of ..8',
    },
    // Or all has gone as they wish.
    {
      weight: 2,
      phrase:
        '(suppose|if|imagine|assuming|when) ..4 (right|well|to (your)? plan|according|worked|perfectly|solved|fixed) ..8',
    },
    // By when.
    {
      weight: 1,
      phrase:
        '(by|before|in|come|within|at|next) ..2 (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|time|the end|year end)|<duration 40000..> ..2 (time|down the road|from now|from today|on|out|ahead|hence|later)|(end|close) of (the|this|next) (year|quarter|season|month|decade)|this (year|season|quarter|summer|winter|spring|autumn)|next (year|season|quarter|summer|winter|spring|autumn)|(in|over|within) (the next|a|<number>|five|three|two|ten) ..1 (years|year)|down the (road|line|track)|(does|what) ..1 (january|february|march|april|may|june|july|august|september|october|november|december) look|(the|your) future|one day|in the long run|eventually|(when|once|after|by the time) (the|your) ..3 (opens|open|starts|is (open|ready|finished|built|up|in)|go live|goes live|closes|launches|moves|is done)|by the (opening|launch|start|move)',
    },
    // Theirs.
    {
      weight: 1,
      phrase:
        '(you|your|yours|yourself|yourselves)|(the|his|her) ..1 (board|owner|owners|boss|president|team|company|family|head|chairman|director|school|shop|firm|business|group|managers|crew|project)|(that|this|the|an|a) ..1 (figure|number|rate|score|level|scores|order|margin|turnaround|reports|job|system|office|kitchen|house|market)',
    },
    // What exactly.
    {
      weight: 1,
      phrase:
        '(what|which|how) ..1 (level|number|figure|outcome|result|results|rate|share|margin|standard|direction|point|sort|kind|response time|turnover|size|score|much|many|far|fast|high|low|good)|^ (what|where|how|who|which|when|tell|describe|paint|picture|by when|so|and|ideally)|the one thing',
    },
  ],
  yes: [
    'What should the planning look like when the new wing opens?',
    'If all goes according to your plan, where will the yard be in two years?',
    'What level of turnover would you be comfortable with?',
    'Twelve months down the road, where should that figure stand?',
    'Which direction does the owner want to go in?',
    'How much of the market are you after?',
    'Suppose it all goes right, how would the shop look by then?',
    'What does the future of the shop look like, the way you would have it?',
    'To which point you would like to arrive at the end of the year?',
  ],
  no: [
    'How do you do it today?',
    'How do you set goals for your reps?',
    'What would you like to drink?',
    'Which model would you like?',
    'What happens if it stays like that?',
    'What are your plans for the weekend?',
    'Could you be in Leeds by spring?',
  ],
};
