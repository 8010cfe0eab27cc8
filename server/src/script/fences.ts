import type { Line } from './lines';

/** Finds where fences end, looking at each run of marks once for each length. */
export class FenceFinder {
  /** For ` and ~: the shortest length known to have no closing line any more. */
  private readonly hopeless = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  /** The line that closes the fence opened at `index`; -1 where that line opens none, or nothing closes it. */
  endOf(index: number): number {
    const line = this.lines[index] as Line;
    const code = this.text.charCodeAt(line.from);
    if (code !== 0x60 && code !== 0x7e) return -1;
    const length = this.run(line, code);
    const slot = code === 0x60 ? 0 : 1;
    if (length < 3 || length >= (this.hopeless[slot] ?? 0)) return -1;
    if (code === 0x60 && this.text.slice(line.from + length, line.to).includes('`')) return -1;
    for (let each = index + 1; each < this.lines.length; each++) {
      const other = this.lines[each] as Line;
      if (this.text.charCodeAt(other.from) !== code) continue;
      const run = this.run(other, code);
      if (run >= length && other.from + run === other.to) return each;
    }
    this.hopeless[slot] = length;
    return -1;
  }

  private run(line: Line, code: number): number {
    let at = line.from;
    while (at < line.to && this.text.charCodeAt(at) === code) at++;
    return at - line.from;
  }
}
