import { t } from '@vscode/l10n';
import type { Article } from '../../coaching/index';
import type { MoveKind } from '../../speech/index';

export interface MoveText {
  /** What people call it; stands in a sentence. */
  readonly name: () => string;
  /** What a sentence does that makes it. */
  readonly does: () => string;
  /** Such a sentence, as one of several to choose from. */
  readonly choice: () => string;
  /** What the article says of it, in our words, for a team that asks for meetings of so many minutes. */
  readonly why: (minutes: number) => string;
  readonly article: Article;
}

/** What each move is and why it is made. */
export const MOVE_TEXTS: Readonly<Record<MoveKind, MoveText>> = {
  thanks: {
    name: () => t('thanks'),
    does: () => t('This sentence thanks for the time, or owns that the other is busy.'),
    choice: () => t('a sentence that thanks for the time, or owns that the other is busy'),
    why: () =>
      t(
        'Both model calls in the article open like this. You are asking a busy person for a moment; saying so first earns you the next sentence.',
      ),
    article: 'CC',
  },
  identity: {
    name: () => t('who is calling'),
    does: () => t('This sentence says who is calling, and from where.'),
    choice: () => t('a sentence that says who is calling, and from where'),
    why: () =>
      t(
        'It is the first part of a credibility statement: who you are, why you call, and why it matters to them. Design one and use it on the gatekeeper and on the boss alike.',
      ),
    article: 'CC',
  },
  reason: {
    name: () => t('reason for the call'),
    does: () => t('This sentence says why you are calling.'),
    choice: () => t('a sentence that says why you are calling'),
    why: () =>
      t(
        'It is the middle of a credibility statement. The best reason is something worth having for the one who listens, such as research or ideas you can share, and not your product.',
      ),
    article: 'CC',
  },
  insight: {
    name: () => t('insight'),
    does: () => t('This sentence offers something worth knowing: research, data, a trend, a practice that works.'),
    choice: () => t('a sentence that offers something worth knowing: research, data, a trend, a practice that works'),
    why: () =>
      t(
        'Most sellers come with nothing for the buyer. One who has done the research and brings a finding of use to that industry stands out from all who sell the same thing.',
      ),
    article: 'JIT',
  },
  evidence: {
    name: () => t('evidence'),
    does: () => t('This sentence gives figures somebody could check.'),
    choice: () => t('a sentence that gives figures somebody could check'),
    why: () => t('Name real figures, and ones you can put on the table as proof when you meet.'),
    article: 'CC',
  },
  gain: {
    name: () => t('gain'),
    does: () => t('This sentence says what there is to win.'),
    choice: () => t('a sentence that says what there is to win'),
    why: () =>
      t(
        'Say how it helps their business, now and later. For some people what they stand to lose weighs more, so put a loss beside it.',
      ),
    article: 'CC',
  },
  loss: {
    name: () => t('cost of waiting'),
    does: () => t('This sentence says what not meeting, or not acting, costs.'),
    choice: () => t('a sentence that says what not meeting, or not acting, costs'),
    why: () =>
      t(
        'Not meeting you has a price too, and the other side should hear it: fear of losing out moves some people more than hope of gain.',
      ),
    article: 'CC',
  },
  show: {
    name: () => t('show, not tell'),
    does: () => t('This sentence says it has to be shown in person, or offers to take them through it.'),
    choice: () => t('a sentence that says it has to be shown in person, or offers to take them through it'),
    why: () =>
      t(
        'It heads off “tell me now” and “just email it” before anybody says them, and it is the reason to meet at all.',
      ),
    article: 'CC',
  },
  ask: {
    name: () => t('ask'),
    does: () => t('This sentence asks for the meeting.'),
    choice: () => t('a sentence that asks for the meeting'),
    why: (minutes) =>
      t(
        'A date and a time are all a cold call sells. Ask for {minutes} minutes, no more and no less, and give two times to choose from, so that neither answer is no.',
        { minutes },
      ),
    article: 'CC',
  },
  permission: {
    name: () => t('permission to ask'),
    does: () => t('This sentence asks leave to ask questions.'),
    choice: () => t('a sentence that asks leave to ask questions'),
    why: () =>
      t(
        'Sellers have taught buyers to expect a pitch, not questions. Asking leave first changes that, and in a first meeting there is no way round it.',
      ),
    article: 'JIT',
  },
  'permission-reason': {
    name: () => t('reason for the questions'),
    does: () => t('This sentence says why questions come first.'),
    choice: () => t('a sentence that says why questions come first'),
    why: () =>
      t(
        'A wide line-up makes it hard to know what would serve this buyer best. Said out loud, that is a good reason to ask before you offer anything.',
      ),
    article: 'JIT',
  },
  'question-now': {
    name: () => t('where they are now'),
    does: () => t('This sentence asks where they are now.'),
    choice: () => t('a sentence that asks where they are now'),
    why: () =>
      t(
        'It is one end of the gap you look for. How far they have to go from here decides whether there is anything for you to do.',
      ),
    article: 'JIT',
  },
  'question-goal': {
    name: () => t('where they want to be'),
    does: () => t('This sentence asks where they want to be.'),
    choice: () => t('a sentence that asks where they want to be'),
    why: () =>
      t(
        'It is the far end of the gap. Without it you cannot tell whether the gap is wide enough for them to want help.',
      ),
    article: 'JIT',
  },
  'question-gap': {
    name: () => t('the gap'),
    does: () => t('This sentence asks what stands between, what staying costs, or whether they could get there alone.'),
    choice: () =>
      t('a sentence that asks what stands between, what staying costs, or whether they could get there alone'),
    why: () =>
      t(
        'A buyer who thinks the gap is small will close it without you, and there is no sale. Questions like this let them see how wide it is.',
      ),
    article: 'JIT',
  },
  pitch: {
    name: () => t('pitch'),
    does: () => t('This sentence describes the product, its features or its price.'),
    choice: () => t('a sentence that describes the product, its features or its price'),
    why: () =>
      t(
        'Before you know what they need, you may be praising pink to a buyer who wants blue; and in a first meeting nobody trusts the brochure yet. Ask first.',
      ),
    article: 'JIT',
  },
  solution: {
    name: () => t('solution'),
    does: () => t('This sentence says what they should have or do, or how we would solve it.'),
    choice: () => t('a sentence that says what they should have or do, or how we would solve it'),
    why: () =>
      t(
        'Going straight into solutions only looks quick: until both ends of the gap are known, nobody can tell what is needed, or whether you are the one to provide it.',
      ),
    article: 'JIT',
  },
  referral: {
    name: () => t('referral'),
    does: () => t('This sentence asks for a name.'),
    choice: () => t('a sentence that asks for a name'),
    why: () =>
      t(
        'Referrals fail on how they are asked for. “Anybody who might be interested” calls no face to mind, so plan the question: name a circle both of you can picture.',
      ),
    article: 'CC',
  },
  'email-offer': {
    name: () => t('offer to send it'),
    does: () => t('This sentence offers to send it, or to tell it now.'),
    choice: () => t('a sentence that offers to send it, or to tell it now'),
    why: () => t('What can be emailed needs no meeting. Keep it for when you sit together: it has to be shown.'),
    article: 'CC',
  },
};
