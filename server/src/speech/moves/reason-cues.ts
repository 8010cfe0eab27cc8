import type { Cued } from './types';

/** What tells why this call: that one calls, a word that leads to the why, and what there is for this listener. */
export const reasonCues: Cued = {
  enough: 3,
  evenDenied: true,
  cues: [
    {
      weight: 2,
      phrase:
        '@we ..3 (calling|ringing|phoning|telephoning|call|rang|called|ring|telephoned|dialling|in touch|touch base|reach|reaching|contact|contacting|approaching|speaking to all|making contact|make contact|following up|checking in|calling round|ringing round|dropping|writing)|(my|this|the) ..1 (call|ring|visit|message) ..1 (is|was|today|concerns)|(why|reason|purpose|point|motive|aim) ..2 (call|calling|ring|ringing|rang|phoned|visit|today|got me|got you)|got (me|you) on the line|giving you a (shout|call|ring|bell)|this is a courtesy call|explain the call|brings me|brought me|prompted this|got me dialling|hence me|why you why now',
    },
    {
      weight: 1,
      phrase:
        'because|(calling|ringing|phoning) (round|around|all|every|the|some)? ..1 (@firms|folks|people|everyone|shops) ..1 (that|who|on|in|with|about)|(call|that) was your|about|regarding|concerning|concerns|on account of|in connection|in relation|(with|in) (regard|regards|reference|respect) to|on the back of|(on|in) the matter of|in order to|to (discuss|talk|propose|see|share|offer|put|set up|coordinate|introduce|invite|go through|find out|explore|arrange|ask|tell|let)|to do with|is simple|which is why|that is why|hence|so that you|since|the point|before the|round the|with an idea|after (your|our|the)',
    },
    {
      weight: 2,
      phrase:
        '@we ..1 (have|got|come across|found|picked up|pulled|noticed|saw|read|heard|spotted|thought) ..9 (your|of you|for you|you (are|have|were|would|launch|open|need|ought|want|should|might))|@we (understand|believe|hear|see) ..1 you (are|have)|(came up|something|news|there is|there has been) ..8 (you|your) ..3 (want|see|know|like|ought|should|bay|business|site|trade)|it (concerns|is about|is in relation|is regarding|is to do with|was) your|(thought|picked|chose|choose) (of)? (you|your)|your ..4 (caught my eye|is next|is exactly|fits|came up)|you (downloaded|asked|mentioned|posted|applied|have just|are (listed|hiring|opening|expanding|rethinking|building|moving|recruiting|looking))',
    },
    {
      weight: 1,
      phrase:
        '^ (just|only|quickly)? ..1 (calling|ringing|phoning|dialling) !(from)|@we ..3 (want|wanted|like|love|keen|hoping|trying|looking|after) ..2 (to|you|for|your)|(ought|thought) ..1 (you|to)|of use to you|for you|to you|you to (see|know|hear|have|be)|your ..2 (business|team|firm|company|site|plant|shop|school|clinic|trade|industry|region|customers|guests|buyers|members)',
    },
  ],
  yes: [
    'What prompted this call was your interview in the Gazette.',
    "I've something on cold storage costs I thought you ought to see.",
    'I rang because three practices on your road have changed how they do recalls.',
    'I am telephoning on account of the amended Labour Standards Act.',
  ],
  no: ["I'll tell you why I'm calling in a second.", 'I introduced myself to your receptionist earlier.'],
};
