import type { Block } from '../blocks';
import { isCross } from '../list-marks';
import type { HeadingShape } from './headings';
import { namesObjections, namesWriting } from './headings';
import { isDont } from './labels';
import type { Place } from './page';
import type { Shape } from './shapes';
import { THEM } from './vocabulary';

interface Heading {
  readonly shape: HeadingShape;
  readonly written: boolean;
}

/** Reads what headings and lead-ins say about each block below them. */
export function readPlaces(
  text: string,
  blocks: readonly Block[],
  shapes: readonly (Shape | undefined)[],
  headings: readonly (HeadingShape | undefined)[],
): Place[] {
  const open: Heading[] = [];
  let dont: { level: number; empty: boolean } | undefined;
  let leadDont = false;
  let leadWritten = false;
  let leadTheirs = false;
  let leadObjections = false;
  return blocks.map((block): Place => {
    const heading = headings[block.index];
    const shape = shapes[block.index];
    if (heading !== undefined) {
      // a deeper heading right below "Don't" divides it; any other ends it
      const inside = dont?.empty === true && heading.level > dont.level;
      if (!inside) dont = heading.dont ? { level: heading.level, empty: true } : undefined;
      while ((open.at(-1)?.shape.level ?? 0) >= heading.level) open.pop();
      open.push({ shape: heading, written: heading.written || (open.at(-1)?.written ?? false) });
      leadDont = leadWritten = leadTheirs = leadObjections = false;
    } else if (shape !== undefined) {
      if (isLeadIn(text, shape)) {
        leadDont = shape.label ? shape.label.role === 'dont' : isDont(leadWords(text, shape));
        leadWritten = namesWriting(shape.label?.name ?? leadWords(text, shape));
        leadTheirs = isTheirLeadIn(shape);
        leadObjections = namesObjections(shape.label?.name ?? leadWords(text, shape));
      } else if (leadTheirs && !block.touches && shape.first.list === 0) leadTheirs = false;
      if (dont?.level === open.at(-1)?.shape.level && dont !== undefined) dont = { level: dont.level, empty: false };
    }
    const cross = shape !== undefined && isCross(shape.first.list);
    return {
      dont: dont !== undefined || leadDont || cross,
      notes: open.some(({ shape: above }) => above.notes && above !== heading),
      written: leadWritten || (open.at(-1)?.written ?? false),
      objections: leadObjections || open.some(({ shape: above }) => above.objections && above !== heading),
      otherSide: open.some(({ shape: above }) => above.gatekeeper) ? 'gatekeeper' : 'buyer',
      theirs: leadTheirs,
    };
  });
}

/** What a lead-in without a colon says, as far as one may be long, without marks around it and in small letters. */
function leadWords(text: string, shape: Shape): string {
  return text.slice(shape.start + shape.stressed, Math.min(shape.end - shape.stressed, shape.start + 80)).toLowerCase();
}

/** A label with nothing after it, or a line that heads a part. */
function isLeadIn(text: string, shape: Shape): boolean {
  if (shape.head) return true;
  if (shape.label === undefined || shape.quotations.length > 0)
    return shape.stressed > 0 && shape.quotations.length === 0 && text[shape.end - 1] !== '.';
  return shape.body >= shape.end - shape.stressed;
}

/** `They might say:`, `Prospects often ask:`: whoever speaks below, it is not the seller. */
function isTheirLeadIn(shape: Shape): boolean {
  const name = shape.label?.name.toLowerCase() ?? '';
  const words = name.split(/[^\p{L}'’]+/u);
  return /^(?:says?|asks?|objects?)$/.test(words.at(-1) ?? '') && words.some((word) => THEM.has(word));
}
