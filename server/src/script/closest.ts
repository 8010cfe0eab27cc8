/** Longer names are near to nothing but themselves. */
const LONGEST = 64;
/** How many candidates are looked at letter by letter. */
const MOST_COMPARED = 400;

interface Name {
  readonly bare: string;
  /** A bit for each letter and digit it holds, by its code modulo 32. */
  readonly letters: number;
}

/**
 * The candidates that somebody who wrote `word` may have meant, the nearest first, at most `limit` (3 unless told).
 * Letter case and everything but letters and digits are passed over, so that `Cold call` is nearest to `cold-call`.
 * Near is a slip in every third letter at most, or a word that one of them is the beginning or the end of. Words over 64
 * characters are near to nothing but themselves, and of a great many candidates only the first are looked at.
 */
export function closest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const written = nameOf(word);
  if (written.bare === '') return [];
  const scored: { name: string; score: number }[] = [];
  let compared = 0;
  for (const name of candidates) {
    const candidate = nameOf(name);
    const same = candidate.bare === written.bare;
    if (!same && (compared >= MOST_COMPARED || !mayBeNear(written, candidate))) continue;
    if (!same) compared++;
    const score = same ? 0 : distance(written.bare, candidate.bare);
    if (score !== undefined) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score);
  return scored.slice(0, limit).map(({ name }) => name);
}

/** Compares lower case, compatibility forms folded, letters and digits only. */
function nameOf(name: string): Name {
  const begin = name.slice(0, 4 * LONGEST).toLowerCase();
  // Most names are plain: no character to fold, and a test for those is much the cheaper.
  const plain = /^[ -~]*$/.test(begin);
  const bare = plain ? begin.replace(/[^a-z0-9]/g, '') : begin.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  let letters = 0;
  for (let at = 0; at < bare.length; at++) letters |= 1 << (bare.charCodeAt(at) & 31);
  return { bare, letters };
}

function most(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

/** False where letters that only one of them has are too many for the two to be near; true says nothing. */
function mayBeNear(a: Name, b: Name): boolean {
  if (a.bare.length > LONGEST || b.bare.length > LONGEST) return false;
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  return bits(short.letters & ~long.letters) <= most(long.bare.length);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function distance(a: string, b: string): number | undefined {
  const limit = most(Math.max(a.length, b.length));
  const slips = edits(a, b, limit);
  if (slips !== undefined) return slips;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return undefined;
  // Half a name is a usual way to write it, slips and all: `cold`, `meeting`, `credibilty` for a longer title.
  const few = Math.floor(short.length / 4);
  const ends = [long.slice(0, short.length), long.slice(0, short.length + 1), long.slice(-short.length)];
  const halves = ends.map((end) => edits(short, end, few)).filter((found) => found !== undefined);
  return halves.length > 0 ? limit + 1 + Math.min(...halves) : undefined;
}

/** Letters put in, left out, changed or swapped with their neighbour between `a` and `b`; undefined above `limit`. */
function edits(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const never = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, never));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(never);
    current[0] = Math.min(row, never);
    let least = current[0];
    // Further from the diagonal than the limit, every cell is above it.
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? never) + 1,
        (current[column - 1] ?? never) + 1,
        (previous[column - 1] ?? never) + (same ? 0 : 1),
        never,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? never) + 1);
      current[column] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return undefined;
    before = previous;
    previous = current;
  }
  const total = previous[b.length] ?? never;
  return total > limit ? undefined : total;
}
