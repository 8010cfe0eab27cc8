import { type Script, titleKey } from '../../script/index';
import type { MoveKind, Sentence } from '../../speech/index';

/** What a section is called whose words make all these moves; the first that fits. */
const TITLES: readonly { readonly moves: readonly MoveKind[]; readonly title: string }[] = [
  { moves: ['identity', 'reason'], title: 'Credibility statement' },
  { moves: ['identity', 'insight'], title: 'Credibility statement' },
  { moves: ['ask'], title: 'Ask' },
  { moves: ['permission'], title: 'Permission' },
  { moves: ['referral'], title: 'Referral' },
  { moves: ['question-now'], title: 'Questions' },
  { moves: ['question-goal'], title: 'Questions' },
  { moves: ['question-gap'], title: 'Questions' },
  { moves: ['show'], title: 'Why in person' },
  { moves: ['loss'], title: 'Cost of waiting' },
  { moves: ['evidence'], title: 'Evidence' },
  { moves: ['insight'], title: 'Insight' },
  { moves: ['reason'], title: 'Reason for the call' },
  { moves: ['identity'], title: 'Introduction' },
  { moves: ['gain'], title: 'What they gain' },
  { moves: ['solution'], title: 'Solution' },
  { moves: ['pitch'], title: 'What we offer' },
  { moves: ['thanks'], title: 'Thanks' },
];

/**
 * A title for a section that says `sentences`: what they do in the conversation, and a number where the script has a
 * section or an arrow of that title already.
 */
export function titleFor(
  { sections, links }: Pick<Script, 'sections' | 'links'>,
  sentences: readonly Sentence[],
): string {
  const made = new Set(sentences.flatMap(({ moves }) => moves.map(({ move }) => move)));
  const title = TITLES.find(({ moves }) => moves.every((move) => made.has(move)))?.title ?? 'Shared statement';
  const taken = new Set([...sections.map(({ key }) => key), ...links.map((link) => titleKey(link.title))]);
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(titleKey(numbered))) return numbered;
  }
}
