import { titleTime } from '../budget';
import { skipSpace } from '../characters';
import { FENCED, OPEN } from '../lines';
import type { Shape } from '../pages/shapes';
import { HEAD_WORDS, IMPERATIVES } from '../pages/vocabulary';
import { unstressed } from './words';

const LONGEST_TITLE = 8;

/**
 * The title of a line that heads a part in a page's own way (`Opening (10 sec):`, `**Opening**`, `═══ OPENING ═══`), or
 * undefined where the block is none.
 */
export function titleOf(text: string, shape: Shape): string | undefined {
  const { block, first } = shape;
  if (block.first !== block.last || first.depth > 0 || shape.branch !== undefined || shape.quotations.length > 0)
    return undefined;
  if (!shape.head && (first.fenced !== OPEN || first.list !== 0 || shape.stressed < 2)) return undefined;
  if (first.fenced !== OPEN && first.fenced !== FENCED) return undefined;
  // an item heads a part only where it says so loudly
  if (first.list !== 0 && !isLoud(text.slice(shape.start, shape.end))) return undefined;
  const from = shape.head ? first.from : shape.start;
  const bold = unstressed(text.slice(from, shape.end));
  const title = unstressed(
    withoutOrnament(bold)
      .replace(/[:：]$/, '')
      .trim(),
  );
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
  if (!shape.head && (title.split(/\s+/).length > LONGEST_TITLE || /[.!?…。！？,;:]/.test(title))) return undefined;
  return leadsIn(title, bold) ? undefined : withPlainTime(title);
}

/** `Then flip it:`, `Say this next:`: words to the caller that lead to the next lines, no title. */
function leadsIn(title: string, words: string): boolean {
  if (!/[:：]$/.test(words) || /[(（]/.test(title)) return false;
  const [first = '', ...more] = title.toLowerCase().split(/\s+/);
  return LEADS.has(first) || (more.length > 0 && IMPERATIVES.has(first) && !HEAD_WORDS.has(first));
}

const LEADS: ReadonlySet<string> = new Set('then now and so also just or but finally after'.split(' '));

/** In capitals, or with a time: `1) IDENTIFY`, `2. Hook (20 sec)`. */
function isLoud(words: string): boolean {
  return words === words.toUpperCase() || titleTime(words, 0, words.length) !== undefined;
}

function withoutOrnament(words: string): string {
  const isOrnament = (at: number): boolean => /[=~#\u2500-\u257f\s]/.test(words[at] ?? 'x');
  let from = 0;
  let to = words.length;
  while (from < to && isOrnament(from)) from++;
  while (to > from && isOrnament(to - 1)) to--;
  return words.slice(from, to);
}

/** `(10 sec)` as `(10s)`; a time with other words beside it stays. */
function withPlainTime(title: string): string {
  const time = titleTime(title, 0, title.length);
  if (time === undefined || time.low !== time.high || time.span.end !== title.length) return title;
  const inside = title.slice(time.span.start + 1, time.span.end - 1);
  if (!/^~?\d{1,3} ?-?(?:seconds?|secs?|s|minutes?|mins?|m)\.?$/i.test(inside.trim())) return title;
  const seconds = time.high;
  const short = seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds}s`;
  const name = title.slice(0, time.span.start).trimEnd();
  return `${name}${skipSpace(name, 0, name.length) < name.length ? ' ' : ''}(${short})`;
}
