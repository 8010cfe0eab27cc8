import type { Cued } from './types';

/** What tells of a gain in whatever words: that it would help, whom, and what becomes better or stays away. */
export const gainCues: Cued = {
  enough: 3,
  cues: [
    // Helping, and what is said to follow.
    {
      weight: 1,
      phrase:
        '(you|your ..2 NOUN|they) (would|could|can|will|might|may) VERB|@we {work} with ..3 to|(would|could|can|will|may|might|should) ..1 (be|make|mean|give|help|let|get|open|bring|put|take|save|free|win)|(result|upshot|outcome|effect) is|@firms ..1 (keep|win|save|sell|earn|gain|spend|waste) ..3|(@we|which|that|it|this|and|to|would|will|could|can|may|might|should|they|ideas|what) ..1 (help|helps|helped|let|lets|allow|allows|enable|enables|free|frees|save|saves|spare|spares|relieve|relieves|stop|stops|keep|keeps|give|gives|bring|brings|take|takes|make|makes|put|puts|cut|cuts|show|shows|teach|teaches) (you|your|@firms|the ..1 NOUN|NOUN|more|it|them|some|<placeholder>|down)|(which|that|this|it) ..1 (means|mean)|so (that)? your NOUN|in it for you|would (spend|pay|wait|need|lose|waste|have|know|sleep|see|never|get|finish|earn|save|win|keep|take|sell) ..3 (less|more|fewer|by|again|better|time|without|at|to|back|that)|(could|would|can|will) be (earning|selling|saving|winning|filling|making|closing|getting|worth)|(stand|stands) to|there (is|are) ..2 (money|time|hours|margin|savings|business|share|customers|room) ..1 to|imagine|(idea|ideas|way|ways|how) ..1 (to|for|of) VERB',
    },
    // Whom it is for.
    {
      weight: 1,
      phrase: 'you|your|yours|yourself|@firms|parents|staff|crew|crews|<placeholder>',
    },
    // More of what is wanted, less of what is not.
    {
      weight: 2,
      phrase:
        '(free|frees|freeing) ..1 your|(come|comes|coming) back !(to|on|at)|(bring|brings|bringing|drive|drives|push|pushes|take|takes) ..1 down ..2 (your|the|their)|(stay|stays|keep|keeps|last|lasts|hold|holds) ..3 longer|imagine ..2 (your|a|never|having|being|knowing|if)|shorter|more !(than|about|information|details|rules|of|time)|less !than|fewer|extra|happier|half as (much|many|long)|twice as (much|many|fast)|one thing less|the right (people|staff|person|price|customers)|hold on to|(stand|stands|standing) out|(get|gets|be|stay|stays|keep) ahead|competitive|open up|new (market|markets|customers|business)|with confidence|without (surprise|surprises|stress|hiring|extra)|the first ..4 to (offer|have|know|use|get)|bigger (slice|share|margin)|control over|profit from|benefit from|(keep|keeping) your (best|good|people|staff|customers|best ..1 NOUN)|({save}|{win}|{fill}|{free}|{gain}) ..1 (your|the) ..1 NOUN|where (you|to) ..1 (save|gain|win|earn)|hours of|a (day|shift|week) a (week|month|year)|life easier|(get|have) out of it|without !(obligation|delay) ..1 (VERB|ADJ|NOUN)|never (again|have to)|no longer|(pressure|load|strain|weight|worry|work|hassle|guesswork|headache|burden) ..1 (off|out of|away)|(waste|spend|lose|pay) ..2 (less|fewer)|(out of|from) ..2 (space|machines|budget|staff|team|people|stock|land|fleet|money) ..2 (you|they) ..1 (have|have got|own)|back (in|a|an|their|your|the|some|<number>)|to be (saved|won|made|had|gained)|on time|loyal|ahead|an edge|peace of mind|sleep better|home (on time|earlier)|(money|pounds|dollars|euros) ..2 (in|into|back in) (your|the) ..1 (till|pocket|pockets|bank|business|account)|up to (date|speed)|in control',
    },
    {
      weight: 1,
      phrase:
        'instead of VERB|faster|sooner|quicker|earlier|easier|smoother|safer|better|cheaper|lower|smarter|an (hour|day) ..1 (earlier|less)',
    },
  ],
  yes: [
    'It would put more money in your till.',
    'That means fewer complaints for your front desk.',
    'We help bakeries waste less bread.',
    'There is money to be saved for your fleet.',
  ],
  no: [
    'Would you have more time on Thursday?',
    'More rules are on the way for your trade.',
    'You will pay more from April.',
    'They pay more for less.',
    'That means more work for you.',
  ],
};
