import type { Cued } from './types';

/** What tells who is calling: a word for oneself, a name, a firm, a post. */
export const identityCues: Cued = {
  enough: 4,
  cues: [
    {
      weight: 2,
      phrase:
        '(this is|it is|my name is|the name is|i am called|known as|i am|i go by) ..1 (Aa|<placeholder>)|(is|are) (my|the) name|(here is|here speaks|speaking is|this side|person calling you|you are (through|speaking|talking) (to|with)|you have reached|call from|introduce myself|present myself|allow me to introduce|my name is)|(Aa|<placeholder>) ..1 (here|again|speaking|this side)|i am ..4 (brokers|recruiter|adviser|advisor|contact|liaison|guy|man|woman|lady|one) ..2 (at|over at|from|for|of|here)|i am on the team|i am one of',
    },
    {
      weight: 2,
      phrase:
        '(from|at|over at|of|with|for|in|down at|based in) ..1 (Aa|<placeholder>)|i ..1 (run|head|head up|lead|direct|own|represent|manage) ..4 (Aa|NOUN)|the firm is',
    },
    {
      weight: 1,
      phrase:
        'director|manager|chief|partner|founder|owner|consultant|adviser|advisor|broker|recruiter|commercial|calling',
    },
    { weight: 2, phrase: '^ (Aa|<placeholder>) (Aa|<placeholder>) \\,' },
    { weight: 1, phrase: '\\, (Aa|<placeholder>) (Aa|<placeholder>)? $' },
  ],
  yes: [
    "I'm one of the brokers at Keller Freight, Anton's my name.",
    'Allow me to introduce myself, Henrik Dahl, sales director of Dahl Marine.',
    'Sam again, from Ridgeway Feeds.',
    'You are through to Martin, from Sedge Environmental.',
  ],
  no: ["I'm from Ohio originally.", "It's for Dave from the workshop.", 'We met in Osaka, Mr Tanaka.'],
};
