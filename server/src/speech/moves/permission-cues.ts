import type { Cued } from './types';

/** Leave to ask in whatever words: somebody's leave is sought, and it is for questions. */
export const permissionCues: Cued = {
  enough: 4,
  asked: 'too',
  evenDenied: true,
  cues: [
    // Leave is sought.
    {
      weight: 2,
      phrase:
        'appreciate ..1 (it|you) ..1 if (i|we) (could|can|may|might)|(would|will|could|can) you ..1 (spare|give|grant|afford|take) ..4 (to (answer|tell)|for)|(may|might|could|can|shall) (i|we) !(answer|send|email|show|tell)|(you|would|do|not|happen to) ..1 (mind|object)|mind (if|me|my)|(will|would|could|can) you ..1 (allow|permit|indulge|{humour}|humor|bear with|let) (me|us|a|some|one|two|my|our)?|(allow|permit) (me|us)|if you ..2 (allow|permit|let me|do not mind|indulge)|{permission}|(any|no|an|have) ..1 (objection|objections|problem)|how (would|do) you feel (about|if)|(will|would|is|might|may) it ..1 be? ..1 (a problem|all right|alright|ok|okay|fine|possible|useful|helpful|of use|too much|rude|fair|acceptable|convenient) ..3 (if|that|for|by|with|to)|(are|would) you ..1 be? ..1 (happy|okay|ok|fine|open|willing|good|comfortable|content|all right|alright|up|game|cool|prepared) ..1 (for|with|to|if)|^ (you)? (ok|okay|fine|happy|good|all right|alright|cool) (with|if|for me)|are we (good|ok|okay|fine|all right)|give me the chance|(reckon|suppose) (i|we) (could|can|might)|help me out|(that|this|it) (all right|alright|ok|okay|fine|cool|good) with you|if (that|this|it) is ..2 (all right|alright|ok|okay|fine|cool|good)|do it (this|like this) ..1 way',
    },
    // It is for questions.
    {
      weight: 2,
      phrase:
        '(a|some|one|two|three|four|five|several|few|couple|number|handful|my|these|those|of|or|quick|short|personal|following|simple|more|brief) (or (two|three|so))? (question|questions|queries)|question or two|asking questions|with questions|(on|for) ..1 questions|({ask}|{put}|{pose}|{run} through|{go} (through|over)|{raise}|enquire|inquire|{check}|{cover}|{clarify}) ..3 (things|matters|points|topics)|(thoughts|views|opinion) on ..2 (things|matters|points|questions)',
    },
    // Or for what questions do, in other words.
    {
      weight: 2,
      phrase:
        '(ask|asking|asked) (you)? ..1 (a bit|a little|briefly|something|more|things|few|first)? about|ask away|(fire|firing|fired) away|quiz|interview you|{pick} your (brain|brains)|(enquire|inquire|enquiring|inquiring) (into|about|after)|(nosy|nosey|curious|inquisitive) ..1 (for|about|first|if)|(dig|digging|delve|probe|go|look) ..1 (into|deeper) ..1 (this|that|your|how|it)|(find|finding|found) out ..2 (about|how|what|where|who|which|more|first)|(be|am) ..3 (nosy|nosey|curious|inquisitive) ..1 (and|with)|(get|gather|have|take) ..3 (background|feel|picture|sense|understanding|context|lay of) ..4|answer ..4 (question|questions)|{learn} ..3 (you|your|things|this place)|(start|begin|kick off) with ..2 (where|how|what) ..1 (you|your|things)|you ..1 (telling|tell|sharing|share|walking|walk|talking|talk) (me|us) ..5 (about|how|what|through)|(know|learn|hear|understand|knowing|learning|hearing) ..3 (you|your) ..3 (first|before|business|situation|company|needs|set up)|(i|we) ask ..1 you answer',
    },
  ],
  yes: [
    'Would you mind my starting with three or so questions?',
    "Is it fine by you if I'm a bit nosy for ten minutes?",
    'Sir, if you permit, I will ask some few questions.',
    'How would you feel about me asking some questions to begin with?',
    'Might I enquire into one or two matters before we go further?',
    'Any objection if I dig into this a little?',
    'Would you humour me and answer a few questions?',
    'Let me find out about you first, may I?',
    'I would ask your permission to pose some questions.',
  ],
  no: [
    'I have a few questions for you.',
    'Do your buyers ask questions before they order?',
    "I don't want to bombard you with questions.",
    'Can I answer some questions for you?',
    'Could I ask him about the invoice?',
    'May I introduce my colleague?',
    'Do you mind working with three suppliers?',
    'Could I show you one or two things?',
  ],
};
