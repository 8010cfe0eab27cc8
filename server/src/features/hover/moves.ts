import type { Article } from '../../coaching/index';
import type { MoveKind } from '../../speech/index';

export interface MoveText {
  /** What people call it; stands in a sentence. */
  readonly name: string;
  /** What the sentence does, after "it". */
  readonly does: string;
  /** What the article says of it, in our words. */
  readonly why: string;
  readonly article: Article;
}

/** What each move is and why it is made. */
export const MOVE_TEXTS: Readonly<Record<MoveKind, MoveText>> = {
  thanks: {
    name: 'thanks',
    does: 'thanks for the time, or owns that the other is busy',
    why: 'Both model calls in the article open like this. You are asking a busy person for a moment; saying so first earns you the next sentence.',
    article: 'CC',
  },
  identity: {
    name: 'who is calling',
    does: 'says who is calling, and from where',
    why: 'It is the first part of a credibility statement: who you are, why you call, and why it matters to them. Design one and use it on the gatekeeper and on the boss alike.',
    article: 'CC',
  },
  reason: {
    name: 'reason for the call',
    does: 'says why you are calling',
    why: 'It is the middle of a credibility statement. The best reason is something worth having for the one who listens, such as research or ideas you can share, and not your product.',
    article: 'CC',
  },
  insight: {
    name: 'insight',
    does: 'offers something worth knowing: research, data, a trend, a practice that works',
    why: 'Most sellers come with nothing for the buyer. One who has done the research and brings a finding of use to that industry stands out from all who sell the same thing.',
    article: 'JIT',
  },
  evidence: {
    name: 'evidence',
    does: 'gives figures somebody could check',
    why: 'Name real figures, and ones you can put on the table as proof when you meet.',
    article: 'CC',
  },
  gain: {
    name: 'gain',
    does: 'says what there is to win',
    why: 'Say how it helps their business, now and later. For some people what they stand to lose weighs more, so put a loss beside it.',
    article: 'CC',
  },
  loss: {
    name: 'cost of waiting',
    does: 'says what not meeting, or not acting, costs',
    why: 'Not giving you half an hour has a price too, and the other side should hear it: fear of losing out moves some people more than hope of gain.',
    article: 'CC',
  },
  show: {
    name: 'show, not tell',
    does: 'says it has to be shown in person, or offers to take them through it',
    why: 'It heads off “tell me now” and “just email it” before anybody says them, and it is the reason to meet at all.',
    article: 'CC',
  },
  ask: {
    name: 'ask',
    does: 'asks for the meeting',
    why: 'A date and a time are all a cold call sells. Ask for 30 minutes, no more and no less, and give two times to choose from, so that neither answer is no.',
    article: 'CC',
  },
  permission: {
    name: 'permission to ask',
    does: 'asks leave to ask questions',
    why: 'Sellers have taught buyers to expect a pitch, not questions. Asking leave first changes that, and in a first meeting there is no way round it.',
    article: 'JIT',
  },
  'permission-reason': {
    name: 'reason for the questions',
    does: 'says why questions come first',
    why: 'A wide line-up makes it hard to know what would serve this buyer best. Said out loud, that is a good reason to ask before you offer anything.',
    article: 'JIT',
  },
  'question-now': {
    name: 'where they are now',
    does: 'asks where they are now',
    why: 'It is one end of the gap you look for. How far they have to go from here decides whether there is anything for you to do.',
    article: 'JIT',
  },
  'question-goal': {
    name: 'where they want to be',
    does: 'asks where they want to be',
    why: 'It is the far end of the gap. Without it you cannot tell whether the gap is wide enough for them to want help.',
    article: 'JIT',
  },
  'question-gap': {
    name: 'the gap',
    does: 'asks what stands between, what staying costs, or whether they could get there alone',
    why: 'A buyer who thinks the gap is small will close it without you, and there is no sale. Questions like this let them see how wide it is.',
    article: 'JIT',
  },
  pitch: {
    name: 'pitch',
    does: 'describes the product, its features or its price',
    why: 'Before you know what they need, you may be praising pink to a buyer who wants blue; and in a first meeting nobody trusts the brochure yet. Ask first.',
    article: 'JIT',
  },
  solution: {
    name: 'solution',
    does: 'says what they should have or do, or how we would solve it',
    why: 'Going straight into solutions only looks quick: until both ends of the gap are known, nobody can tell what is needed, or whether you are the one to provide it.',
    article: 'JIT',
  },
  referral: {
    name: 'referral',
    does: 'asks for a name',
    why: 'Referrals fail on how they are asked for. “Anybody who might be interested” calls no face to mind, so plan the question: name a circle both of you can picture.',
    article: 'CC',
  },
  'email-offer': {
    name: 'offer to send it',
    does: 'offers to send it, or to tell it now',
    why: 'What can be emailed needs no meeting. Keep it for when you sit together: it has to be shown.',
    article: 'CC',
  },
};
