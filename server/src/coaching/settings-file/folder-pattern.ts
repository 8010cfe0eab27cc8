/** Which folders an entry of `folders:` is about: the parts of a path, `*` standing for any letters, `**` for any parts. */
export type FolderPattern = readonly string[];

/**
 * Reads a folder's path or pattern as somebody wrote it. A path out of the workspace comes back as undefined: nothing
 * there is ever coached by this file.
 */
export function readFolderPattern(written: string): FolderPattern | undefined {
  const parts = partsOf(written);
  return /^(?:[/\\~]|[a-zA-Z]:)/.test(written) || parts.includes('..') ? undefined : parts;
}

/**
 * True where the pattern names `path`, a script's place below the workspace's root, or a folder that holds it. The work
 * grows with the two lengths, not with what the stars could stand for.
 */
export function holds(pattern: FolderPattern, path: string): boolean {
  const parts = partsOf(path);
  let open = reach(pattern, new Set([0]));
  if (open.has(pattern.length)) return true;
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of open) {
      const wanted = pattern[at];
      if (wanted === '**') next.add(at);
      else if (wanted !== undefined && fits(wanted, part)) next.add(at + 1);
    }
    open = reach(pattern, next);
    if (open.has(pattern.length)) return true;
  }
  return false;
}

/** `**` may stand for no part at all. */
function reach(pattern: FolderPattern, from: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set(from);
  for (const at of reached) if (pattern[at] === '**') reached.add(at + 1);
  return reached;
}

/** `*` stands for any letters, also none; the last star takes as few as will do. */
function fits(wanted: string, part: string): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  let place = 0;
  while (place < part.length) {
    if (wanted[at] === '*') {
      star = at++;
      taken = place;
    } else if (wanted[at] === part[place]) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++taken;
    } else return false;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}

function partsOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}
