/** A line that sets a key, as it stands alone: half-written files are read by their lines. */
export interface KeyOnLine {
  /** Quotation marks taken off. */
  readonly key: string;
  /** What stands behind the colon and the blanks after it, a comment too. */
  readonly rest: string;
}

/** The spaces and tabs that words begin with. */
export function blankBefore(words: string): string {
  return /^[ \t]*/.exec(words)?.[0] ?? '';
}

/** The key that a line sets, be it indented or not; undefined where it sets none. */
export function keyOnLine(line: string): KeyOnLine | undefined {
  const words = line.slice(blankBefore(line).length);
  const quote = words.startsWith('"') ? words.indexOf('"', 1) : 0;
  if (quote < 0 || (quote === 0 && !/^[\p{L}\p{N}_*./-]/u.test(words))) return undefined;
  for (let at = quote; at < words.length; at++) {
    if (words[at] === '#' && quote === 0) return undefined;
    if (words[at] !== ':' || !/^[ \t]?$/.test(words.charAt(at + 1))) continue;
    const key = quote > 0 ? words.slice(1, quote) : words.slice(0, at).trim();
    return { key, rest: words.slice(at + 1).trim() };
  }
  return undefined;
}

/** True where nothing but a comment stands behind a key's colon: its value comes on lines below. */
export function isOpenKey({ rest }: KeyOnLine): boolean {
  return rest === '' || rest.startsWith('#');
}
