import type { Settings } from '../../coaching/index';
import type { Script, Speaker } from '../../script/index';
import { begins, inOrder, type Line } from './place';
import type { Completion } from './types';

/** The language's own, for a script that names nobody yet. */
const OWN: readonly (readonly [string, Speaker])[] = [
  ['Gatekeeper', 'gatekeeper'],
  ['Buyer', 'buyer'],
  ['You', 'seller'],
];

/** Too few letters to tell a name from the first word of a sentence. */
const LEAST_LETTERS = 2;

/**
 * Who can speak from here on: names that the script declares or uses, its seller's and buyer's first names, the team's, and
 * the language's own. Only at the start of a line, and only names that begin with what is typed there.
 */
export function speakerItems(
  script: Script,
  settings: Settings,
  line: Line,
  offset: number,
  isNarrowing: boolean,
): readonly Completion[] {
  const margin = /^[\s>]*/.exec(line.before)?.[0] ?? '';
  const typed = line.before.slice(margin.length);
  if (typed !== '' && typed.length < (isNarrowing ? 1 : LEAST_LETTERS)) return [];
  const start = offset - typed.length;
  // What is cued already keeps its words.
  const rest = /^[\p{L}\p{N}'’-]*[:：]?[ \t]*/u.exec(line.behind)?.[0] ?? '';
  const cued = /[:：]/.test(rest);
  const word = /^[\p{L}\p{N}'’-]*/u.exec(line.behind)?.[0].length ?? 0;
  const end = cued ? offset + rest.length : offset;
  // Sentences begin with “You”, so it is a name only where somebody else has just spoken, or a person asks.
  const isSentence = typed !== '' && !isNarrowing && !isAnswering(script, start);
  return [...known(script, settings)]
    .filter(([name]) => begins(name, typed) && !(isSentence && name === 'You'))
    .map(([name, role], index) => ({
      label: `${name}:`,
      kind: 'speaker' as const,
      detail: role,
      beside: role,
      span: { start, end },
      ...(word > 0 && !cued ? { wider: { start, end: offset + word } } : {}),
      newText: `${name}: `,
      isSnippet: false,
      sortKey: `2${inOrder(index)}`,
      filterText: name,
      doc: { of: 'speaker' as const, name, role },
    }));
}

/** True where the words before are not the seller's. */
function isAnswering({ passages }: Script, offset: number): boolean {
  // What is typed is read as the words of whoever spoke before.
  const before = passages.findLast(({ span }) => span.start < offset);
  return before !== undefined && before.speaker !== 'seller';
}

/** Names with their roles, as people write them, the nearest to this script first; one that stands twice by its first role. */
function known(script: Script, settings: Settings): ReadonlyMap<string, Speaker> {
  const names = new Map<string, Speaker>();
  const seen = new Set<string>();
  const add = (name: string, role: Speaker): void => {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key)) return;
    seen.add(key);
    names.set(name, role);
  };
  for (const [name, role] of script.frontMatter?.speakers ?? []) add(asWritten(script.text, name), role);
  for (const { name, role } of script.guessedSpeakers) add(name, role);
  for (const role of ['buyer', 'seller'] as const) {
    const value = script.values.get(role)?.value.trim() ?? '';
    const [first = ''] = value.split(/\s+/);
    add(/^(?:mr|mrs|ms|dr|miss)\.?$/i.test(first) ? value : first, role);
  }
  for (const [name, role] of settings.speakers) add(asWritten(script.text, name), role);
  for (const [name, role] of OWN) add(name, role);
  return names;
}

/** Names are kept in small letters: as the script writes it, else with a capital for each word. */
function asWritten(text: string, lower: string): string {
  const at = text.toLowerCase().indexOf(lower);
  const there = at < 0 ? '' : text.slice(at, at + lower.length);
  if (there.toLowerCase() === lower && there !== lower) return there;
  return lower.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}
