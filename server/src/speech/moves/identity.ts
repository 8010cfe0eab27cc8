import { identityCues } from './identity-cues';
import type { MovePatterns } from './types';

/** Saying who is calling, and from where. */
export const identity: MovePatterns = {
  move: 'identity',
  makes: [
    {
      phrase:
        '((this is|my name is|i am|it is|name is) ..1|we are) (Aa|<placeholder>) (Aa|<placeholder>)? (Aa|<placeholder>)? ..4 (from|with|of|at|calling|here|over at|on behalf of|representing|speaking)',
      yes: [
        'This is Aiko Mori of Northwind Research.',
        "Hi Ben, it's Priya from Castle Roofing.",
        "I'm Kenji, calling from Sakura Logistics.",
      ],
      no: ['This is great news from the board.', "It's Tuesday at ten."],
    },
    {
      phrase: '((this is|my name is) (Aa|<placeholder>) ..5 $|you are (speaking|talking) (with|to) (Aa|<placeholder>))',
      yes: ['Hey Sam, this is Anthony.', "My name's Dave."],
      no: ['This is what we see everywhere.'],
    },
    {
      phrase:
        '(hi|hello|hey|morning|afternoon|evening|day) ..4 (this is|it is) !(a|an|the|not|for|about|from|what|how|why|where|when|one|only|just|my|our|your|different|far|free|clear|taken|made|good|all|more|part|some|most) ..2 (from|with|over at) ..1|^ ..3 (myself|self|this side|my self) (Aa|<placeholder>) ..2 (from|of|with|at|calling|here|this side)|my names !(is) ..2 (from|with|at|of|and|i am|calling)|(Aa|<placeholder>) this side',
      yes: [
        'hi mr tan this is wei ling from skylift services',
        'Good morning sir, myself Rakesh from Kavach Security.',
        'hey my names tyler with lone star roofing',
      ],
      no: ['I did it myself at home.', 'Hi, this is different from last year.'],
    },
    {
      phrase: '^ (i am|it is) (Aa|<placeholder>) (Aa|<placeholder>)? ($|\\,|\\:|\\-)',
      yes: ["I'm Kenji Sato.", "It's Maria, your account manager."],
      no: ["I'm Japanese-speaking.", "It's Friday, at last."],
    },
    {
      phrase:
        '(Aa|<placeholder>) here (from|at|with|of|calling|again|\\,|$|\\.)|^ ..2 (its|it is|this is|my name is|my names|i am) !(news|time|work|help|data|part|food|water) (NOUN|PROPN) (from|at|with|over at) !(the|a|an|all|your|our) (NOUN|PROPN|X)|^ ..2 (NOUN|PROPN) here (from|at|with) (NOUN|PROPN|X)|^ (NOUN|PROPN) from (NOUN|PROPN|X) ..2 here',
      yes: [
        'Anthony here.',
        'Tom Reid here from Blue Ridge Solar.',
        'hiya its ben from oakfield',
        'ben from oakfield here',
      ],
      no: ['You have a great team here.', 'its made from steel', 'This is water from the well.'],
    },
    {
      phrase:
        '@we am? are? (calling|phoning|ringing|speaking|writing|reaching out) (to you)? (today)? (from|with|on behalf of) ..3 (Aa|<placeholder>)',
      yes: ["I'm calling from Meridian Bank.", 'I am phoning on behalf of Nippon Paint.'],
      no: ["I'm calling from my car."],
    },
    {
      phrase: '@we (am|are) ..1 (with|from|at|over at) ..1 (Aa|<placeholder>)',
      yes: ["I'm with Just Sorted.", 'We are from Delta Freight.'],
      no: ["I'm with you on that."],
    },
    {
      phrase:
        '@we (am|are|{work}|{run}|{represent}|{head}|{lead}|{own}) ..1 (the|a|an|for|as)? ..3 (founder|owner|director|manager|partner|president|head|representative|consultant|adviser|advisor|rep|agent|specialist|broker) (of|at|for|with|from|here)',
      yes: ["I'm the founder of MapleWorks.", 'I am a consultant at Hart & Lowe.'],
      no: ['Are you the owner of the shop?'],
    },
    {
      phrase:
        '^ PROPN PROPN \\, (Aa|<placeholder>) Aa? Aa? $|^ (Aa|<placeholder>) \\, (Aa|<placeholder>) (Aa|<placeholder>) \\, (Aa|<placeholder>)|^ <placeholder> \\, <placeholder> $|(Aa|<placeholder>) Aa? (calling|phoning|ringing|here) (from|at|with|for) ..1 (Aa|<placeholder>)',
      yes: ['Good morning. Yuki Tanaka, Northwind Research.', 'Dale, Marcus Webb, Webb Logistics, Joliet.'],
      no: ['Coffee, tea, water.'],
    },
    {
      phrase: '@we (work|{represent}|{run}) (for|at)? (Aa|<placeholder>)',
      yes: ['I work for Henley Systems.', 'I represent Osaka Steel.'],
      no: ['I work with contractors.'],
    },
    {
      phrase: '^ !@firms (PROPN|<placeholder>) (Aa|<placeholder>)? (from|with|at|of|calling from) (Aa|<placeholder>)',
      yes: ['Sure, Sean from Ridge Training.', 'Hey Lee, Sean from Ridge Training.'],
      no: ['Companies from Japan buy differently.'],
    },
    {
      phrase:
        '@we (are|{run}) a ..4 (company|firm|agency|studio|platform|charity|practice|business|team|consultancy|startup|start up|manufacturer|supplier|distributor|school)',
      yes: ['We are a family-owned firm in Leeds.', "We're a harbour-side studio."],
      no: ['You are a company that cares.'],
    },
  ],
  cued: identityCues,
  never: [
    {
      sentence: true,
      phrase: '(i am|we are) from ..2 originally|^ (it|this|that) is for (Aa|<placeholder>)',
      no: ["I'm from Ohio originally.", "It's for Dave from the workshop."],
    },

    {
      phrase: '(it is|this is|i am) ..1 (<date>|<time>|<money>)',
      no: ["It's Tuesday at ten.", "It's Friday, at last."],
    },
    { phrase: '(is this|am i speaking|are you|is it) ..4 \\?', no: ['Is this Maria from accounts?'] },
    {
      phrase: 'am i (speaking|talking) (to|with) ..9',
      no: ['Good morning, am I speaking with Dr. Rao who is the head of the dye house at Kestrel?'],
    },
    { phrase: 'i am (japanese|american|british|indian|english|sorry|afraid)', no: ["I'm Japanese-speaking."] },
  ],
};
