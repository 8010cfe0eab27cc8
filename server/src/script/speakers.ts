import type { Cue } from './blocks';
import { type Label, mayBeLabel, readLabel, speakerNamed } from './cues';
import { CODE, type Line } from './lines';
import { isHead, isPersonLabel } from './pages/labels';
import type { FrontMatter, GuessedSpeaker, Speaker, Value } from './types';

/**
 * The names that are cues by the front matter: those declared, and the names of `seller` and `buyer`, first names too.
 * `known` are declared elsewhere, in lower case, and give way to them.
 */
export function declaredSpeakers(
  frontMatter: FrontMatter | undefined,
  values: ReadonlyMap<string, Value>,
  known: ReadonlyMap<string, Speaker>,
): ReadonlyMap<string, Speaker> {
  const names = new Map<string, Speaker>(known);
  for (const role of ['seller', 'buyer'] as const) {
    const full = values.get(role)?.value.trim().toLowerCase();
    if (!full) continue;
    names.set(full, role);
    const [first] = full.split(/[ \u3000]/);
    if (first && first.length > 1 && !/^(?:mr|mrs|ms|dr|miss)\.?$/.test(first)) names.set(first, role);
  }
  for (const [name, speaker] of frontMatter?.speakers ?? []) names.set(name.toLowerCase(), speaker);
  return names;
}

/** A cue's name alone on its line is no title, though it ends in a colon. */
function isCueLine(text: string, line: Line, declared: ReadonlyMap<string, Speaker>): boolean {
  const label = readLabel(text, line.body, line.to);
  return label !== undefined && (speakerNamed(label.name, declared) !== undefined || isPersonLabel(label.name));
}

/** The label a line opens with: after the time of a recording (`[00:04] Agent:`), or with a dash (`**Rep** – …`). */
function cueLabel(text: string, line: Line, declared: ReadonlyMap<string, Speaker>): Label | undefined {
  const { body, to } = line;
  const code = text.charCodeAt(body);
  if (code === 0x2a || code === 0x5f) {
    const found = DASHED.exec(text.slice(body, Math.min(to, body + 48)));
    const [whole = '', open = '', name = ''] = found ?? [];
    if (found !== null && speakerNamed(name, declared) !== undefined) {
      const nameStart = body + open.length;
      const nameEnd = nameStart + name.length;
      const aside = { asideStart: nameEnd, asideEnd: nameEnd };
      return { start: body, end: body + whole.trimEnd().length, name, nameStart, nameEnd, stressed: true, ...aside };
    }
  }
  const timed = isDigit(code) || code === 0x5b || code === 0x28;
  const time = timed ? (TIME.exec(text.slice(body, Math.min(to, body + 20)))?.[0].length ?? 0) : 0;
  if (!mayBeLabel(text, body + time, to)) return undefined;
  const label = readLabel(text, body + time, to);
  return label === undefined || time === 0 ? label : { ...label, start: body };
}

const DASHED = /^([*_]{1,3})([\p{L}][\p{L} ]{0,23})[*_]{1,3} ?[–—-] (?=\S)/u;
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?[\])]?(?: [-–—])? +/i;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The cue of each line, and the roles that were chosen for unknown names. */
export interface CuesRead {
  readonly cues: (Cue | undefined)[];
  readonly guessed: readonly GuessedSpeaker[];
}

/**
 * Finds the cues. Known and declared names are cues wherever they open a line; unknown names are where such labels open
 * most lines of a passage from heading to heading, marks and known cues not counted, and where the words around them speak
 * to or of somebody so named.
 */
export function readCues(text: string, lines: readonly Line[], declared: ReadonlyMap<string, Speaker>): CuesRead {
  const cues: (Cue | undefined)[] = new Array(lines.length).fill(undefined);
  const roles = new Map<string, Speaker>();
  const guessed: GuessedSpeaker[] = [];
  let unknown: { index: number; label: Label }[] = [];
  const left: { index: number; label: Label }[] = [];
  let count = 0;
  let underCue = false;
  const settle = (end: number): void => {
    if (unknown.length * 2 > count && unknown.length > 0) guess(unknown, end);
    else left.push(...unknown);
    unknown = [];
    count = 0;
    underCue = false;
  };
  let passageStart = 0;
  const guess = (labels: readonly { index: number; label: Label }[], end: number): void => {
    let sellerSpoke = labels.some(({ label }) => roles.get(label.name.toLowerCase()) === 'seller');
    let at = passageStart;
    for (const { index, label } of labels) {
      for (; at < index; at++) if (cues[at]?.speaker === 'seller') sellerSpoke = true;
      const key = label.name.toLowerCase();
      let role = roles.get(key);
      if (role === undefined) {
        role = sellerSpoke ? 'other' : 'seller';
        roles.set(key, role);
        guessed.push({ name: label.name, span: { start: label.nameStart, end: label.nameEnd }, role });
      }
      if (role === 'seller') sellerSpoke = true;
      cues[index] = { label, speaker: role, guessed: true };
    }
    passageStart = end;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'heading') {
      settle(index);
      passageStart = index;
      continue;
    }
    if (line.kind !== 'text') {
      if (line.kind !== 'note' && line.kind !== 'direction' && line.kind !== 'ignore') underCue = false;
      continue;
    }
    if (line.fenced === CODE) continue;
    if (
      line.list === 0 &&
      line.to - line.body < 60 &&
      isHead(text, line.body, line.to) &&
      !isCueLine(text, line, declared)
    ) {
      settle(index);
      passageStart = index;
      continue;
    }
    const label = cueLabel(text, line, declared);
    const speaker = label === undefined ? undefined : speakerNamed(label.name, declared);
    if (label !== undefined && speaker !== undefined) {
      cues[index] = { label, speaker, guessed: false };
      underCue = true;
      continue;
    }
    if (label !== undefined && isPersonLabel(label.name)) {
      unknown.push({ index, label });
      underCue = false;
      count++;
    } else if (!underCue) count++;
  }
  settle(lines.length);
  const times = new Map<string, number>();
  for (const { label } of left) times.set(calledBy(label.name), (times.get(calledBy(label.name)) ?? 0) + 1);
  const looked = new Map<string, Speaker | undefined>();
  for (const { index, label } of left) {
    const key = label.name.toLowerCase();
    let role = roles.get(key);
    if (role === undefined) {
      const called = calledBy(label.name);
      if ((times.get(called) ?? 0) < 2) continue;
      // The text is searched once for each name, however many lines it opens.
      if (!looked.has(called)) looked.set(called, namedInWords(text, called));
      role = looked.get(called);
      if (role === undefined) continue;
      roles.set(key, role);
      guessed.push({ name: label.name, span: { start: label.nameStart, end: label.nameEnd }, role });
    }
    cues[index] = { label, speaker: role, guessed: true };
  }
  return { cues, guessed };
}

/**
 * Who somebody is whom the script's words name: the seller where they introduce themselves ("it's Jess from …"), else
 * another. Undefined where nothing names them but their own lines.
 */
function namedInWords(text: string, called: string): Speaker | undefined {
  let found: Speaker | undefined;
  for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + called.length)) {
    const end = at + called.length;
    if (
      /[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`) ||
      /^[*_]*[ ]?[:(]/.test(text.slice(end, end + 4))
    )
      continue;
    if (INTRODUCES.test(text.slice(Math.max(0, at - 16), at))) return 'seller';
    found = 'other';
  }
  return found;
}

/** The last of a name's words: who is *Mr Rossi* in one line may be *Mrs Rossi* in another. */
function calledBy(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

const INTRODUCES = /\b(?:this is|it['’]s|it is|i['’]m|i am|name is|name['’]s|here is) $/i;
