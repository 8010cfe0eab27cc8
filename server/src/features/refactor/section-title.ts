import { type Script, titleKey } from '../../script/index';
import type { MoveKind, Sentence } from '../../speech/index';

/** What a section is called whose words make all these moves; the first that fits. */
const HEADINGS: readonly { readonly moves: readonly MoveKind[]; readonly heading: string }[] = [
  { moves: ['identity', 'reason'], heading: 'Credibility statement' },
  { moves: ['identity', 'insight'], heading: 'Credibility statement' },
  { moves: ['ask'], heading: 'Ask' },
  { moves: ['permission'], heading: 'Permission' },
  { moves: ['referral'], heading: 'Referral' },
  { moves: ['question-now'], heading: 'Questions' },
  { moves: ['question-goal'], heading: 'Questions' },
  { moves: ['question-gap'], heading: 'Questions' },
  { moves: ['show'], heading: 'Why in person' },
  { moves: ['loss'], heading: 'Cost of waiting' },
  { moves: ['evidence'], heading: 'Evidence' },
  { moves: ['insight'], heading: 'Insight' },
  { moves: ['reason'], heading: 'Reason for the call' },
  { moves: ['identity'], heading: 'Introduction' },
  { moves: ['gain'], heading: 'What they gain' },
  { moves: ['solution'], heading: 'Solution' },
  { moves: ['pitch'], heading: 'What we offer' },
  { moves: ['thanks'], heading: 'Thanks' },
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
  const title = HEADINGS.find(({ moves }) => moves.every((move) => made.has(move)))?.heading ?? 'Shared statement';
  const taken = new Set([...sections.map(({ key }) => key), ...links.map((link) => titleKey(link.title))]);
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(titleKey(numbered))) return numbered;
  }
}
