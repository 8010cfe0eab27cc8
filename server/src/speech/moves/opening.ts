import { identityCues } from './identity-cues';
import { reasonCues } from './reason-cues';
import { thanksCues } from './thanks-cues';
import type { MovePatterns } from './types';

/** Who is calling, thanks for the time, and why this call. */
export const opening: readonly MovePatterns[] = [
  {
    move: 'thanks',
    makes: [
      {
        phrase:
          '(thank you|thanks|many thanks|cheers) (so|very|a lot|ever so|again|kindly)? (much|kindly)? (for|that you) ..2 (time|taking|seeing|meeting|speaking|talking|joining|sparing|making|having|giving|letting|agreeing|picking|answering|call|phone|today|jumping|hopping|attention|hospitality|welcoming|listening|hearing|coming|hosting|inviting|returning|calling|patience|found)',
        yes: [
          'Thank you for your time on the phone.',
          'Thanks so much for taking my call, Dana.',
          'Thank you very much for seeing me today.',
          'Thanks for jumping on.',
          'Thank you for your precious time.',
        ],
        no: [
          'Thanks, who am I speaking with?',
          'Thanks!',
          'Thank you for the order.',
          'No thanks for the brochure, then?',
        ],
      },
      {
        phrase:
          '{appreciate} ..2 (time|taking|seeing|making|sparing|giving|call|speaking|meeting|attention|picking|letting|{squeeze}|made|make|took|found|gave|agreed)',
        yes: ['I appreciate you taking the time.', 'Really appreciate your time today.', 'We appreciated the call.'],
        no: ['You will appreciate the quality.'],
      },
      {
        phrase:
          '(kind|good|nice|generous|gracious|decent) of you to ..1 (take|see|make|find|spare|meet|speak|talk|give|pick|answer|have|squeeze|join|agree)',
        yes: ["It's very kind of you to take my call."],
        no: ['It was kind of you to send the samples.'],
      },
      {
        phrase: '(grateful|obliged) (to you)? for ..2 (time|call|minute|minutes|meeting|chance|opportunity)',
        yes: ["I'm grateful for your time.", 'I am much obliged for the opportunity to speak.'],
      },
      {
        phrase:
          '(know|realise|realize|understand|aware|imagine|sure|certain|appreciate|see|guess|bet|suspect|can tell|recognise|recognize) ..5 (you|your|yours|mornings|things|that|this|it) ..4 (busy|packed|full|hectic|swamped|slammed|stretched|flat out|crazy|rushed|short on time|pressed|precious|valuable|limited|tight|busiest|a lot on|plate|hands full|pulled|under pressure|back to back|a million things|feet|plates|snowed|overrun)',
        yes: [
          'I know you are super busy.',
          "I realise your day is packed, so I'll be brief.",
          "I'm sure you've got a lot on.",
          'I appreciate how busy you are this time of year.',
          "I'm aware that your time is limited.",
        ],
        no: ['Do you know how busy your lines get at noon?'],
      },
      {
        phrase:
          '(know|realise|realize|understand|aware|appreciate) ..2 (how|that)? ..2 (busy|hectic|full|packed|valuable|precious) ..2 (you|your|it|things)',
        yes: ['I know how busy you are.', 'I understand how full your diary gets.'],
      },
      {
        phrase:
          '(you|things|it|your day|your schedule|your time) (must|have to|has to|will) ..2 be ..3 (busy|hectic|full|packed|rushed|tight|valuable|precious|run off|snowed|swamped|flat out|stretched)',
        yes: ['You must be very busy at this time of year.', 'It must be hectic with the season starting.'],
      },
      {
        phrase:
          '(you|she|he) (are|is) (a|an) ..1 busy (man|woman|person|lady)|(when|while|though|although|as|even though) (you|things) (are|must be) ..4 (busy|hectic|stretched|in the middle)',
        yes: [
          'Thank you for your time today, especially when you are so very busy.',
          'Sorry to trouble you while you are so busy.',
          "You're a busy woman, so I'll get straight to it.",
        ],
      },
      {
        phrase:
          '(know|realise|realize|sure|sorry) ..3 (interrupting|interrupt|caught|catch|catching|disturbing|calling) ..2 (you|your) ..2 (in the middle|middle of|at a busy|day|between)',
        yes: ["I know I've caught you in the middle of something.", "I realise I'm interrupting your day."],
        no: ['Did I catch you at a bad time?', 'Sorry to bother you.'],
      },
      {
        phrase: '(i|we) (will|do) not ..3 (take|keep|waste|use|steal) ..3 (much|long|more|your time|too much)',
        yes: ["I won't take up much of your time.", "I won't keep you long."],
        no: ['I will keep you posted.'],
      },
    ],
    cued: thanksCues,
    never: [
      { phrase: 'letting (me|us|you) know', no: ['Thanks for letting me know.'] },
      {
        phrase: '(i|we|they|who) ..1 (pick|picked) ..1 up',
        no: ['I have some ideas that we picked up on our rounds this season.'],
      },
      {
        phrase: 'at the moment|long time|(a|the) ..1 (busy|hectic) (market|road|street|sector|line)',
        no: ["It's a busy market at the moment.", "It's been a long time since we spoke."],
      },
      {
        sentence: true,
        phrase: '(will|would) {appreciate} (over|it if|that|a)|(she|he|they) would ..1 be (thankful|grateful)',
        no: [
          "I'd appreciate it if you could pass on a message.",
          'The value will appreciate over time.',
          "She'd be thankful for a call back.",
        ],
      },

      { phrase: '^ (no|not) ..1 (thanks|thank)', no: ['No thanks for now.'] },
      // A goodbye, our own busy days, and what we shall do for them.
      {
        sentence: true,
        phrase:
          '(speak|talk) (to you|with you)? (soon|then|later)|thanks anyway|^ anyway ..2 (thanks|thank)|let you get (on|back) (then|with|to your)|^ ..2 (we|i) (am|are|have been|was|were) ..2 (busy|flat out|snowed|stretched|swamped)|that (is|was) (all|what) (i|we) ..1 (need|needed|want|wanted)|coming to (our|my|the) ..2 (stand|booth|event|open day|webinar|seminar|shop|showroom)|(sure|certain) ..2 \\, ..1 @we (will|can|would|could) ..10',
        no: [
          'Anyway thanks for your time, speak soon.',
          "Thanks, I'll let you get on then.",
          'We are very busy at this time of year.',
          'Thanks for coming to our stand in March.',
          'Yes sure sir, I will mail you the full audit within one hour.',
        ],
      },
      {
        phrase: '(are|is) (you|now|it|this|your) ..3 (busy|hectic|packed) \\?',
        no: ['Are you busy right now?', 'Is this a busy time for you?'],
      },
      { phrase: '(do|would) you know how', no: ['Do you know how busy your lines get at noon?'] },
    ],
  },
  {
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
        phrase:
          '((this is|my name is) (Aa|<placeholder>) ..5 $|you are (speaking|talking) (with|to) (Aa|<placeholder>))',
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
  },
  {
    move: 'reason',
    makes: [
      {
        phrase:
          '(calling|phoning|ringing|writing|emailing|messaging|call|here|on the phone|dialling) ..4 (because|about|regarding|concerning|to see|to talk|to share|to tell|to discuss|to introduce|to ask|to let|to find|to invite|to follow|to book|to arrange|to set|to offer|to show|to check|to learn|to explore|to help|with regard|in regard|as|since|with an idea|with some|for our|after)',
        yes: [
          "I'm calling because we've just surveyed 400 buyers.",
          'I am phoning about your new plant in Nagoya.',
          "I'm calling to share some findings.",
        ],
        no: [
          'What are you calling about?',
          "I'm not calling to sell you anything.",
          'Is it you I should be calling about deliveries?',
        ],
      },
      {
        phrase:
          '(reason|purpose) ..1 (for|of|i|behind|we|that|why) ..3 (call|calling|phoning|ringing|contact|contacting|reach|reaching|visit|phone|ring|writing|getting|asked|wanted|here|touch)',
        yes: [
          'The reason for my call is simple.',
          "The reason I'm calling is a survey we finished.",
          'The purpose of my visit is to listen.',
        ],
      },
      {
        phrase:
          '@we (am|are|was|have been|thought|{decide})? ..2 (reaching out|reached out|reach out|getting in touch|got in touch|get in touch|contacting|approaching)',
        yes: ["I'm reaching out because you are hiring.", 'I thought I would get in touch after your talk.'],
        no: ['They never reached out.'],
      },
      {
        phrase:
          '(why|reason) (i|we) (am|are|called|rang|phoned|call|reached|wanted)|(my|the|our) ..1 (purpose|aim|intention|object) ..2 (is|was) ..1 to|what (prompted|prompts|brought|brings|led|leads|made|makes|got) (my|this|me|us) ..3|@we have ..1 (some|a|an|a few|new|fresh|<number>) ..3 (research|study|findings|ideas|idea|data|report|figures|results|numbers) ..9 (you|your)',
        yes: ["That's why I'm calling.", 'Which is why we called.', 'My aim today is to bring you some findings.'],
      },
      {
        phrase:
          '@we (just|really|only)? (wanted|{want}|would like|would love|was hoping|am hoping) to ..2 (talk|speak|share|discuss|introduce|explore|tell|find out|see if|see whether|run|learn|bring|chat|let you know|give you|take you through|check) !through',
        yes: ['I wanted to share what we found with you.', "I'd like to talk about your training budget."],
        no: ["I'd like to speak to the owner, please."],
      },
      {
        phrase:
          '(suggested|recommended|said|thought|asked|told|urged|advised) (that)? (i|me|we) (should|to|might|ought to)? ..1 (call|reach|contact|speak|get|talk|ring|phone|touch|meet)',
        yes: ['Maria Lopez suggested I call you.', 'Mr Ito recommended that I get in touch.'],
      },
      {
        phrase: '(referred|introduced|pointed|put me in touch) (me|us)? (to|with|by|in)? ..2 (you|your)',
        yes: ['Your colleague Anna referred me to you.', 'Ken introduced us to you.'],
        no: ['Have you been referred by a doctor?'],
      },
      {
        phrase:
          '@we (have)? (just|recently)? (noticed|saw|read|heard|see|understand|came across|come across|was looking|were looking|was checking|found|learned|learnt) ..5 (you|your|<placeholder>)',
        yes: [
          'I noticed you are opening a second branch.',
          'I read about your expansion into Osaka.',
          'We saw your ad for two drivers.',
        ],
        no: ['I see what you mean.', 'I see, you already have one.', 'I found your number online.'],
      },
      {
        phrase:
          '@we (was|were|have been)? ..1 (looking|reading|checking|walking|driving) (at|through|into|up|over|about|past|by) ..1 (Aa|<placeholder>|your)',
        yes: ['I was looking at Kestrel Bikes this morning: 90 reviews and no shop online.'],
        no: ['I was looking at the weather.', 'Were you looking at Kestrel too?'],
      },
      {
        phrase: '(given|got|have|had|took|found) your (name|number|details|card) (by|from|through|off)',
        yes: ['I was given your name by Mrs Hara.'],
      },
      {
        phrase:
          '(following up|follow up|following) (on|from|after|about|with) ..3 (your|our|my|the|last|<placeholder>)',
        yes: ["I'm following up on our conversation last week."],
      },
      {
        phrase:
          '^ (it is|this is|that is)? (about|regarding|concerning|to do with|in connection with|in (regard|regards|reference|relation|respect) (to|of)|with (regard|regards|reference|respect) to|on the matter of) ..3 (your|our|the|some|a|results|research|survey|<placeholder>|his|her|training)',
        yes: ["It's about your training budget.", "It's regarding some research on your buyers."],
        no: ['What is it about?'],
      },
      {
        phrase:
          '(insight|insights|idea|ideas|information|result|results|finding|findings|research|survey|this|it|they|report|data|approach|approaches) ..6 (could|can|might|may|will|would|should) ..2 (be|also|really)? ..3 (help|assist|assistance|benefit|interest|useful|relevant|matter|valuable|value|support|serve|worth|make a difference) ..5 (you|your|<placeholder>)',
        yes: [
          'I thought this type of insight might also be of assistance for your business.',
          'The results should be useful to your team.',
        ],
        no: ['The software could help them.'],
      },
      {
        phrase:
          '({share}|take you through|walk you through|show you|go through|present|discuss) ..4 (result|results|finding|findings|research|idea|ideas|insight|insights|survey|report|data|what we found|trend|trends)',
        yes: ['I can take you through the results.', "I'd like to share a few ideas with you."],
      },
      {
        phrase:
          '(research|survey|ideas|findings|results|insights|report|information) (that|which) ..2 (could|can|will|would|might|may|should|has|have) ..5 (your|you)',
        yes: ['We have research which will be a big help to your business.'],
      },
      {
        phrase:
          '@we ..1 (would|will|could)? (like|love|want|wish|am keen|are keen) to ..2 (share|discuss|talk|bring|introduce|present) ..6 (you|your|with you|<placeholder>)',
        yes: ['We would love to share this with your team.'],
        no: ['I want to show up on time.'],
      },
    ],
    cued: reasonCues,
    never: [
      {
        sentence: true,
        phrase:
          '(got|have) ..1 (a|an) ..2 (package|deal|offer|special|promotion)|tell you why|in a second|introduced myself|(guests|callers|they|@firms) ..1 (call|calls|ring|phone) ..2 because|about (a|<number>) ..1 (mile|miles)|^ (it|that|this) is about <duration|number>|go into why|{ask} ..2 reason|that is when|what you are saying|(call|ring|phone|calling|ringing|try) ..2 (back|again|later)|not (calling|ringing|phoning) to',
        no: [
          "I'll tell you why I'm calling in a second.",
          'I have got a package for you.',
          'Your assistant asked the reason for my call.',
          "I'm phoning around lunchtime because that's when he's in, usually.",
          "I understand what you're saying.",
        ],
      },

      {
        phrase: '(calling|asking|phoning|ringing|looking) for (Aa|<placeholder>|the owner|the manager|mr|mrs|dr)',
        no: ['I am calling for Dr. Sato about now.'],
      },
      {
        phrase: '(speak|talk) (to|with) (Aa|<placeholder>|the|whoever|him|her|mr|mrs|dr|someone|somebody)',
        no: ["I'd like to speak to the owner, please."],
      },
      {
        sentence: true,
        phrase: '(what|who|why) (are|is) (you|it) ..8 \\?',
        no: ['What are you calling about?', 'What is it about?', 'Why are you calling about this?'],
      },
      {
        phrase: '(see|saw|understand) (what you mean|\\,|that point|your point)',
        no: ['I see what you mean.', 'I see, you already have one.'],
      },
      {
        phrase: 'introduce you to (my|our)|(about|around) <percent|number>',
        no: ['About 60 percent of our customers are hotels.'],
      },
      // What somebody is glad of or answers for is a check, and what sets us apart is no reason to ring.
      {
        phrase:
          '(understand|believe|hear|see|gather|think) ..1 (that)? you are ..2 (happy|satisfied|the|busy|responsible|in charge|not|right)|what (makes|sets) (us|our ..1 NOUN) ..1 (different|special|apart|unique)',
        no: ["I understand you're happy with them.", 'What makes us different is that we have our own laboratory.'],
      },
      { phrase: 'found your (number|email|name|details)', no: ['I found your number online.'] },
      {
        sentence: true,
        phrase: '(is|was) (it|he|she|that) ..2 i should',
        no: ['Is it you I should be calling about deliveries?'],
      },
    ],
  },
];
