import type { CallKind } from '../script/index';
import type { PhraseNotation } from './phrase';

/** Words that are said on one kind of call more than on others. */
export interface CallSign {
  readonly call: CallKind;
  readonly phrase: PhraseNotation;
  /** How much they tell, from 1, which alone decides nothing, to 3, which no other kind of call would say. */
  readonly weight: 1 | 2 | 3;
  /** Sentences that hold it. */
  readonly yes: readonly string[];
  /** Sentences like them that do not. */
  readonly no?: readonly string[];
}

/** What the seller's own words tell of the kind of call. */
export const CALL_SIGNS: readonly CallSign[] = [
  {
    call: 'cold-call',
    weight: 2,
    phrase:
      '(i|we) (am|are|was|were) (just|only|really)? (calling|ringing|phoning|cold calling) ..2 (because|about|to|you|from|on behalf|regarding|with|for|since|around)|(reason|purpose) (of|for|behind) (my|this|the) (call|ring)|(why|reason) (i|we) (am|are) (calling|ringing|phoning)|the reason (for|i call|i ring)',
    yes: [
      "I'm calling because of what we found out.",
      'The reason for my call is simple.',
      "I'm ringing about your boilers.",
      'The reason I am calling today is short.',
    ],
    no: ['I was calling it a day.', 'Who was calling for me?'],
  },
  {
    call: 'cold-call',
    weight: 2,
    phrase:
      '(caught|catch|catching|get|got|reach|reached) you (at|in|on) (a|an) ..1 (bad|good|ok|okay|decent|awkward|wrong|right|busy) (time|moment)|is (now|this) (a|an) ..1 (bad|good|ok|okay|decent) (time|moment)|(got|have|spare) ..3 <duration ..4>|out of the blue|(you) (do|would|may|might) not (know|expect|expecting) (me|my|this)|this is a (cold|sales) call',
    yes: [
      'Did I catch you at a bad time?',
      'Have you got 30 seconds?',
      "I know I'm calling out of the blue.",
      "You don't know me yet.",
    ],
    no: ['It was a good time for all of us.'],
  },
  {
    call: 'cold-call',
    weight: 3,
    phrase:
      '(put|patch|pass|transfer|connect) (me|us) (through|over|on|along|to)|(speak|talk|speaking|talking) (to|with) (whoever|the (person|one|owner|manager|right))|who (is|would be) (in charge|responsible|the (right|best) person)|is (he|she|the (owner|manager|boss|director)) (in|around|available|there)',
    yes: [
      'Could you put me through to her?',
      'May I speak to whoever looks after the vans?',
      'Who would be the right person for this?',
    ],
    no: ['Who else should see this?'],
  },
  {
    call: 'first-meeting',
    weight: 3,
    phrase:
      '(thank you|thanks|grateful|appreciate|good of you) ..6 ({see} (me|us)|{receive} (me|us)|having (me|us)|have (me|us)|inviting (me|us)|inviting us in|letting (me|us) (come|visit)|welcoming|hosting|showing (me|us) (round|around)|sitting down|(meeting|meet) (with)? (me|us)|{make} (the)? time (to meet|to see|for this meeting|for us today))',
    yes: [
      'Thank you for seeing me today.',
      'Thanks for having us.',
      'I really appreciate you meeting with me.',
      'Thanks so much for showing me round the plant.',
    ],
    no: ['Thank you for taking the call.', 'Thanks for your time.'],
  },
  {
    call: 'first-meeting',
    weight: 2,
    phrase:
      '(good|nice|great|lovely|pleasure) to (finally)? (meet|see) you|(before|by the end of|at the end of|during) (we (start|begin|dive in|get started)|(our|this|the|today) ..1 (meeting|session|time|hour|conversation|visit|call))|(agenda|plan|aim|goal|purpose) (for|of|today) ..3 (today|meeting|session|hour|time|call|visit|is)|(we|i) (have|got|set aside|blocked) ..3 (<duration 15..240>|half an hour|an hour) (together|today|for this|set aside|scheduled|and)|what i would (like|love) to do today|how (are|is) (we|you) (doing|fixed|off)? for time',
    yes: [
      'Nice to meet you in person.',
      'Before we start, how are we for time?',
      'We have an hour together.',
      'My plan for today is short.',
      "What I'd like to do today is listen.",
    ],
    no: ['Would it be good to meet?', 'I need half an hour.'],
  },
  {
    call: 'voicemail',
    weight: 3,
    phrase:
      '(sorry|shame|pity) ..3 (missed|miss) you|{leave} ..3 (message|voicemail)|(call|ring|phone|text|buzz|get) (me|us) back ..2 (on|at|when)|(give|drop) (me|us) a (call|ring|shout|buzz|bell|text) ..1 (back|on|at|when)|(my|the|our) ..2 number (again|is|once more)|{reach} (me|us) (at|on|any|by|back)|i will (try|ring|call|phone) (you)? (again|back) (on|at|tomorrow|later|this|next|if|in)',
    yes: [
      "Sorry I missed you, it's Tom.",
      'Call me back on 0131 555 0101.',
      'My number is 555 0100.',
      "I'll try you again on Thursday.",
      'You can reach me at this number.',
    ],
    no: ['I missed you at the fair.'],
  },
  {
    call: 'follow-up',
    weight: 3,
    phrase:
      '(following|follow) up|(since|when|after) (we|you and i) (last)? (spoke|met|talked|chatted|sat down|saw each other)|(as|like) (promised|discussed|agreed|arranged)|our (last|previous|recent|first|earlier) (call|chat|conversation|meeting|talk|visit)|(i|we) (promised|said i would|said we would) ..3 (call|ring|get back|come back|be in touch)|(you|he|she) (asked|told) (me|us) to (call|ring|try|get|come|phone) ..1 (back|again|in|today|this)|(since|after) (my|our) (visit|meeting|call|message|email|mail|letter)',
    yes: [
      "I'm following up on our chat.",
      'When we spoke in May you were moving house.',
      'As promised, here is the result.',
      'You asked me to ring back today.',
    ],
    no: ['We met 40 buyers since May.'],
  },
  {
    call: 'follow-up',
    weight: 2,
    phrase:
      '(have|had|did|get|got) (you)? (a)? (chance|time|moment) to (look|read|review|think|go|discuss|talk|speak|share|run)|(checking|check) in|(touch|touching) base|(circling|circle) back|the (proposal|quote|offer|quotation|report|figures|sample|samples|brochure) (i|we) (sent|left|gave|emailed|posted|dropped)|(you|you had) (said|mentioned|told me|were going to|wanted to)',
    yes: [
      'Did you get a chance to look at the figures?',
      'Just checking in.',
      'You mentioned a new warehouse.',
      'It is about the quote we sent in March.',
    ],
  },
  {
    call: 'referral',
    weight: 2,
    phrase:
      '(you|we) (have)? (been|worked|were) ..3 (client|customer|member|tenant|patient|together|with us)|(happy|pleased|satisfied|delighted) with (the|our|what|how|your) ..4|(glad|pleased|happy|delighted) ..3 (went well|worked (out|well)|turned out|it helped|you like|you are (happy|pleased))|(one|a) (favour|favor)|(most|much|many|half) of (our|my) (clients|customers|business|work|new clients) (come|comes|came)',
    yes: [
      'You have been a client of ours for three years.',
      'You said you were happy with the new floor.',
      'I have one favor to ask.',
      'Most of my clients come by word of mouth.',
    ],
  },
];
