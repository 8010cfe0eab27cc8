import { skipSpace, trimEnd } from '../characters';
import { classifyLines } from '../classify';
import { CODE, readLines } from '../lines';
import { skipStress, wholeStress } from '../pages/quotations';
import { firstAt } from '../queries';
import type { Placeholder, Span } from '../types';
import { DIRECTION_VERBS } from '../vocabulary';

/** The words at `span` with a page's placeholders as `{{name}}`. */
export function withBraces(text: string, { start, end }: Span, placeholders: readonly Placeholder[]): string {
  let words = '';
  let at = start;
  for (let index = firstAt(placeholders, start); index < placeholders.length; index++) {
    const { span, name, form } = placeholders[index] as Placeholder;
    if (span.start >= end) break;
    if (form !== 'page' || span.start < at || span.end > end) continue;
    words += `${text.slice(at, span.start)}{{${name}}}`;
    at = span.end;
  }
  return words + text.slice(at, end);
}

/** Words without the stress marks that hold all of them. */
export function unstressed(words: string): string {
  const length = wholeStress(words, 0, words.length);
  return length > 0 ? words.slice(length, -length).trim() : words;
}

/** A line of speech that would be read as a mark is escaped; what needs no escape, or has none, is as it was. */
export function escaped(words: string): string {
  // what is left of an escape would be one again
  if (words.startsWith('\\')) return `\\${words}`;
  const lines = readLines(words, 0);
  classifyLines(words, lines, false);
  const [line] = lines;
  if (line === undefined) return words;
  const plain = line.kind === 'text' && line.fenced !== CODE && line.depth === 0 && line.list === 0;
  return plain && !words.startsWith('```') && !words.startsWith('~~~') ? words : `\\${words}`;
}

/** What stands in a direction's brackets, as `(…)`: small letters for capitals, a colon for the dash after its verb. */
export function direction(inside: string): string {
  let words = inside.trim();
  if (!/[{[<]/.test(words)) {
    const first = /^[\p{L}]+/u.exec(words)?.[0] ?? '';
    const shouted = first.length > 1 && first === first.toUpperCase() && first !== first.toLowerCase();
    if (shouted && words === words.toUpperCase()) words = words.toLowerCase();
    else if (shouted && DIRECTION_VERBS.has(first.toLowerCase()))
      words = first.toLowerCase() + words.slice(first.length);
    words = words.replace(/^([\p{L}]+) ?[-–—] (?=\S)/u, (whole, verb: string) =>
      DIRECTION_VERBS.has(verb.toLowerCase()) ? `${verb}: ` : whole,
    );
    if (/^[\p{L}]+\.$/u.test(words)) words = words.slice(0, -1);
  }
  // brackets that open with *if* are a branch
  return /^if\b/i.test(words) ? `(… ${words})` : `(${words})`;
}

/** The first letter in upper case; `YES` and `NO` are no longer shouted. */
export function asComeback(words: string): string {
  const calm = words.replace(/^(?:YES|NO|MAYBE)(?![\p{L}\p{N}])/u, (word) => word.toLowerCase());
  const [first = ''] = calm;
  return first.toUpperCase() + calm.slice(first.length);
}

/** The words without spaces and stress around them. */
export function bare(text: string, { start, end }: Span): string {
  const from = skipStress(text, skipSpace(text, start, end), end);
  let to = trimEnd(text, from, end);
  while (to > from && (text[to - 1] === '*' || text[to - 1] === '_')) to--;
  return text.slice(from, trimEnd(text, from, to));
}
