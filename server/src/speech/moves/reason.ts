import { reasonCues } from './reason-cues';
import type { MovePatterns } from './types';

/** Saying why this call. */
export const reason: MovePatterns = {
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
      phrase: '(following up|follow up|following) (on|from|after|about|with) ..3 (your|our|my|the|last|<placeholder>)',
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
};
