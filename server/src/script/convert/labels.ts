import type { LabelRole } from '../pages/labels';

/** A label's own words, where `?` and what stands indented below it say the same. */
const NOTATION_LABEL =
  /^(?:objections?|concerns?|push-?backs?|responses?|reply|replies|answers?|rebuttals?|comebacks?|q|a|say|you say|you|they say|prospects? says?|buyers? says?|customers? says?)(?: ?#?\d{1,2})?$/i;

/** True for `Objection:`, `Response 2:`, `They say:`: whose words follow shows in the notation. */
export function isNotationLabel(name: string, role: LabelRole): boolean {
  return (role === 'theirs' || role === 'ours' || /^[qa]$/i.test(name)) && NOTATION_LABEL.test(name.trim());
}

/** Words around those of a comeback that the notation says without them. */
const FRAME: ReadonlySet<string> = new Set(
  'if when in case they he she prospect prospects customer client buyer the say says said that objection question scenario reply or and'.split(
    ' ',
  ),
);

/**
 * A line whole, without heading marks, where it says more than `words` and the frame of a comeback ("if they say");
 * undefined where nothing is lost without it.
 */
export function leftOver(line: string, words: string): string | undefined {
  const kept = new Set(tokens(words));
  const lost = tokens(line).some((word) => !kept.has(word) && !FRAME.has(word) && !/^(?:\d{1,3}|q\d{1,2})$/.test(word));
  return lost ? line.replace(/^#{1,6} +/, '').trim() : undefined;
}

function tokens(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
