import type { Analysis } from '../coaching/index';
import {
  type Comeback,
  type Link,
  leaves,
  type Passage,
  rehearse,
  type Script,
  type Section,
  type Span,
  type Speaker,
  sectionNamed,
} from '../script/index';
import { printable, time } from './words';

type RehearsedLine = ReturnType<typeof rehearse>[number];

/** One line to print. */
interface Row {
  readonly text: string;
  /** How many comebacks it answers. */
  readonly depth: number;
  /** A blank line comes before it. */
  readonly apart: boolean;
}

/** `<-` to words that are not in this file: the line itself is all there is to say. */
interface Absent {
  readonly kind: 'absent';
  readonly link: Link;
}

const NAMES: Readonly<Record<Speaker, string>> = {
  seller: 'Seller',
  gatekeeper: 'Gatekeeper',
  buyer: 'Buyer',
  other: 'Other',
};

/**
 * A script as one would rehearse from it: sections with the time they take, everybody's words under their names,
 * directions in parentheses, and the answers to a comeback indented below it. What `<-` says stands where it is said, and
 * values stand for their placeholders; notes, which nobody says, are left out.
 */
export function rehearsal({ script, speech }: Analysis): string {
  const sections = new Map(script.sections.map((section) => [section.heading?.start ?? section.span.start, section]));
  const heading = ({ span, text }: RehearsedLine): string => {
    const section = sections.get(span.start);
    return `${'#'.repeat(section?.level ?? 1)} ${text}${section ? timed(section, speech.seconds(section)) : ''}`;
  };
  return rowsOf(script, heading)
    .map(({ text, depth, apart }) => `${apart ? '\n' : ''}${'    '.repeat(depth)}${printable(text)}\n`)
    .join('')
    .replace(/^\n/, '');
}

function timed({ budget }: Section, taken: number): string {
  if (taken === 0 && !budget) return '';
  return budget ? ` (${time(taken)} of ${time(budget.seconds)})` : ` (${time(taken)})`;
}

function rowsOf(script: Script, heading: (line: RehearsedLine) => string): Row[] {
  const cues = leaves(script).filter(({ kind }) => kind === 'cue');
  const passages = new Map(script.passages.map((passage) => [passage.span.start, passage]));
  const fill = filler(script);
  const rows: Row[] = [];
  let chain: readonly Comeback[] = [];
  let last: RehearsedLine | undefined;
  let speaker: RehearsedLine['voice'];
  let spoken: Passage | undefined;

  const enter = (now: readonly Comeback[]): void => {
    const common = now.findIndex((comeback, depth) => comeback !== chain[depth]);
    for (const [depth, comeback] of now.entries()) {
      if (common < 0 || depth < common) continue;
      const words = comeback.words.map(({ start, end }) => fill(script.text.slice(start, end), start)).join(' / ');
      rows.push({ text: `? ${words}`, depth, apart: true });
      last = undefined;
    }
    chain = now;
  };
  const words = (line: RehearsedLine): void => {
    const { text: written, span, voice } = line;
    const text = fill(written, span.start);
    const passage = passages.get(span.start);
    const instead = passage?.alternative && passage.alternative.choice > 0 && !sameAlternative(passage, spoken);
    if (instead) rows.push({ text: 'or', depth: chain.length, apart: true });
    const goesOn = !instead && last?.kind === 'words' && touches(script, last, line);
    if (!goesOn) speaker = undefined;
    if (passage) spoken = passage;
    const indent = speaker === undefined ? '' : '  ';
    if (voice === 'direction') rows.push({ text: `${indent}(${text})`, depth: chain.length, apart: !goesOn });
    else {
      const cue = cues[lastUpTo(cues, span.start)]?.span;
      const name =
        cue && (!goesOn || cue.start >= (last?.span.end ?? 0)) ? cueName(script, cue, span.start) : undefined;
      const label = name ?? (speaker === voice ? undefined : NAMES[voice as Speaker]);
      rows.push({ text: label ? `${label}: ${text}` : `${indent}${text}`, depth: chain.length, apart: !goesOn });
      speaker = voice;
    }
    last = line;
  };

  for (const line of inOrder(script)) {
    if (line.kind === 'title') {
      chain = [];
      rows.push({ text: heading(line), depth: 0, apart: true });
    } else if (line.kind === 'absent') {
      const { title, file, inAnswerTo } = line.link;
      enter(withParents(inAnswerTo));
      const where = file ? ` of ${file}` : ', a section that is not there';
      rows.push({ text: `(here: the words of "${title}"${where})`, depth: chain.length, apart: true });
    } else {
      const now = [
        ...line.through.flatMap(({ inAnswerTo }) => withParents(inAnswerTo)),
        ...comebacksAt(script, line.span),
      ];
      enter(now);
      if (line.kind === 'goto') rows.push({ text: `→ ${line.text}`, depth: chain.length, apart: true });
      else if (!now.at(-1)?.words.some(({ start, end }) => start <= line.span.start && line.span.end <= end))
        words(line);
    }
    if (line.kind === 'title' || line.kind === 'absent' || line.kind === 'goto') last = undefined;
  }
  return rows;
}

function sameAlternative({ alternative }: Passage, before: Passage | undefined): boolean {
  return alternative?.group === before?.alternative?.group && alternative?.choice === before?.alternative?.choice;
}

/** What is rehearsed, without the notes, and with the links that bring in nothing put where they stand. */
function* inOrder(script: Script): Generator<RehearsedLine | Absent> {
  const absent = script.links.filter(
    ({ kind, file, title }) => kind === 'reuse' && (file !== undefined || !sectionNamed(script, title)),
  );
  let told = 0;
  for (const line of rehearse(script)) {
    const at = line.through[0]?.span.start ?? line.span.start;
    for (let link = absent[told]; link && link.span.start < at; link = absent[++told]) yield { kind: 'absent', link };
    if (line.voice !== 'note') yield line;
  }
  for (const link of absent.slice(told)) yield { kind: 'absent', link };
}

/** True where two lines stand in one paragraph: nothing but a line end and marks between them. */
function touches({ text }: Script, before: RehearsedLine, line: RehearsedLine): boolean {
  if (before.through.at(-1) !== line.through.at(-1) || before.span.end > line.span.start) return false;
  const lines = text.slice(before.span.end, line.span.start).split(/\r\n|\r|\n/);
  return lines.slice(1, -1).every((between) => between.trim() !== '');
}

/** A name as its cue writes it, where the words at `start` are the first after it. */
function cueName({ text }: Script, cue: Span, start: number): string | undefined {
  if (start - cue.end > 200 || text.slice(cue.end, start).split(/\r\n|\r|\n/).length > 2) return undefined;
  const name = text.slice(cue.start, cue.end).replaceAll('*', '').replace(/[:：]/, '').trim();
  return name === '' ? undefined : name;
}

/** All comebacks that words at `span` answer or are, the outermost first. */
function comebacksAt({ comebacks }: Script, span: Span): readonly Comeback[] {
  let comeback = comebacks[lastUpTo(comebacks, span.start)];
  while (comeback && comeback.span.end < span.end) comeback = comeback.parent;
  return withParents(comeback);
}

function withParents(comeback: Comeback | undefined): readonly Comeback[] {
  return comeback ? [...withParents(comeback.parent), comeback] : [];
}

/** Index of the last of `parts`, which are in file order, that starts at `offset` or before; -1 for none. */
function lastUpTo(parts: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Puts values in the place of their placeholders in words that start at an offset of the file. */
function filler({ placeholders, values }: Script): (words: string, start: number) => string {
  return (words, start) => {
    let filled = '';
    let at = start;
    for (let index = lastUpTo(placeholders, start - 1) + 1; index < placeholders.length; index++) {
      const placeholder = placeholders[index];
      if (!placeholder || placeholder.span.end > start + words.length) break;
      const value = values.get(placeholder.name)?.value;
      filled += words.slice(at - start, placeholder.span.start - start);
      filled += value ?? words.slice(placeholder.span.start - start, placeholder.span.end - start);
      at = placeholder.span.end;
    }
    return filled + words.slice(at - start);
  };
}
