import { t } from '@vscode/l10n';
import type { Analysis } from '../coaching/index';
import {
  type Comeback,
  filledWords,
  type Leaf,
  leaves,
  type Passage,
  type PlacedScript,
  type Reach,
  rehearse,
  type Script,
  type Section,
  type Span,
  type Speaker,
  sourceText,
  timeInWords,
} from '../script/index';
import { printable } from './words';

type RehearsedLine = ReturnType<typeof rehearse>[number];

/** One line to print. */
interface Row {
  readonly text: string;
  /** How many comebacks it answers. */
  readonly depth: number;
  /** A blank line comes before it. */
  readonly apart: boolean;
}

const names = (): Readonly<Record<Speaker, string>> => ({
  seller: t('Seller'),
  gatekeeper: t('Gatekeeper'),
  buyer: t('Buyer'),
  other: t('Other'),
});

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
  return rowsOf(speech.reach, heading)
    .map(({ text, depth, apart }) => `${apart ? '\n' : ''}${'    '.repeat(depth)}${printable(text)}\n`)
    .join('')
    .replace(/^\n/, '');
}

function timed({ budget }: Section, taken: number): string {
  if (taken === 0 && !budget) return '';
  const time = timeInWords(taken);
  return budget ? ` (${t`${time} of ${timeInWords(budget.seconds)}`})` : ` (${time})`;
}

/** What printing words of a script takes, made once for each that brings in words. */
interface Source {
  readonly script: Script;
  readonly cues: readonly Leaf[];
  readonly passages: ReadonlyMap<number, Passage>;
  fill(words: Span): string;
}

function sourceOf({ home }: Reach, { script }: PlacedScript): Source {
  return {
    script,
    cues: leaves(script).filter(({ kind }) => kind === 'cue'),
    passages: new Map(script.passages.map((passage) => [passage.span.start, passage])),
    fill: filler(script, home.script),
  };
}

function rowsOf(reach: Reach, heading: (line: RehearsedLine) => string): Row[] {
  const sources = new Map<PlacedScript, Source>();
  const source = (where: PlacedScript): Source => {
    const known = sources.get(where) ?? sourceOf(reach, where);
    sources.set(where, known);
    return known;
  };
  const rows: Row[] = [];
  let chain: readonly Answered[] = [];
  let last: RehearsedLine | undefined;
  let speaker: RehearsedLine['voice'];
  let spoken: Passage | undefined;

  const enter = (now: readonly Answered[]): void => {
    const common = now.findIndex(({ comeback }, depth) => comeback !== chain[depth]?.comeback);
    for (const [depth, { comeback, in: where }] of now.entries()) {
      if (common < 0 || depth < common) continue;
      const { fill } = source(where);
      const words = comeback.words.map(fill).join(' / ');
      rows.push({ text: `? ${words}`, depth, apart: true });
      last = undefined;
    }
    chain = now;
  };
  const words = (line: RehearsedLine): void => {
    const { span, voice } = line;
    const { script, cues, passages, fill } = source(line.in);
    const text = fill(span);
    const passage = passages.get(span.start);
    const instead = passage?.alternative && passage.alternative.choice > 0 && !sameAlternative(passage, spoken);
    if (instead) rows.push({ text: t('or'), depth: chain.length, apart: true });
    const goesOn = !instead && last?.kind === 'words' && touches(last, line);
    if (!goesOn) speaker = undefined;
    if (passage) spoken = passage;
    const indent = speaker === undefined ? '' : '  ';
    if (voice === 'direction') rows.push({ text: `${indent}(${text})`, depth: chain.length, apart: !goesOn });
    else {
      const cue = cues[lastUpTo(cues, span.start)]?.span;
      const name =
        cue && (!goesOn || cue.start >= (last?.span.end ?? 0)) ? cueName(script, cue, span.start) : undefined;
      const label = name ?? (speaker === voice ? undefined : names()[voice as Speaker]);
      rows.push({ text: label ? `${label}: ${text}` : `${indent}${text}`, depth: chain.length, apart: !goesOn });
      speaker = voice;
    }
    last = line;
  };

  for (const line of rehearse(reach)) {
    if (line.voice === 'note') continue;
    const outer = line.through.flatMap(({ link, in: where }) => withParents(link.inAnswerTo, where));
    if (line.kind === 'title') {
      chain = [];
      rows.push({ text: heading(line), depth: 0, apart: true });
    } else if (line.link) {
      const { title, file, inAnswerTo } = line.link;
      enter([...outer, ...withParents(inAnswerTo, line.in)]);
      const notRead = file
        ? t`(here: the words of "${title}" of ${file})`
        : t`(here: the words of "${title}", a section that is not there)`;
      const text = line.kind === 'goto' ? `→ ${line.text}` : notRead;
      rows.push({ text, depth: chain.length, apart: true });
    } else {
      const now = [...outer, ...comebacksAt(line)];
      enter(now);
      if (!now.at(-1)?.comeback.words.some(({ start, end }) => start <= line.span.start && line.span.end <= end))
        words(line);
    }
    if (line.kind !== 'words') last = undefined;
  }
  return rows;
}

function sameAlternative({ alternative }: Passage, before: Passage | undefined): boolean {
  return alternative?.group === before?.alternative?.group && alternative?.choice === before?.alternative?.choice;
}

/** True where two lines stand in one paragraph: nothing but a line end and marks between them. */
function touches(before: RehearsedLine, line: RehearsedLine): boolean {
  if (before.in !== line.in || before.through.at(-1)?.link !== line.through.at(-1)?.link) return false;
  if (before.span.end > line.span.start) return false;
  const lines = line.in.script.text.slice(before.span.end, line.span.start).split(/\r\n|\r|\n/);
  return lines.slice(1, -1).every((between) => between.trim() !== '');
}

/** A name as its cue writes it, where the words at `start` are the first after it. */
function cueName({ text }: Script, cue: Span, start: number): string | undefined {
  if (start - cue.end > 200 || text.slice(cue.end, start).split(/\r\n|\r|\n/).length > 2) return undefined;
  const name = text.slice(cue.start, cue.end).replaceAll('*', '').replace(/[:：]/, '').trim();
  return name === '' ? undefined : name;
}

/** A comeback, and the script it stands in. */
interface Answered {
  readonly comeback: Comeback;
  readonly in: PlacedScript;
}

/** All comebacks that words answer or are, the outermost first. */
function comebacksAt({ span, in: where }: RehearsedLine): readonly Answered[] {
  const { comebacks } = where.script;
  let comeback = comebacks[lastUpTo(comebacks, span.start)];
  while (comeback && comeback.span.end < span.end) comeback = comeback.parent;
  return withParents(comeback, where);
}

function withParents(comeback: Comeback | undefined, where: PlacedScript): readonly Answered[] {
  return comeback ? [...withParents(comeback.parent, where), { comeback, in: where }] : [];
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

/** Words with their placeholders' values; those of the script being rehearsed go first. */
function filler(script: Script, home: Script): (span: Span) => string {
  return (words) =>
    filledWords(
      script,
      words,
      ({ name, span }) => (home.values.get(name) ?? script.values.get(name))?.value ?? sourceText(script, span),
    );
}
