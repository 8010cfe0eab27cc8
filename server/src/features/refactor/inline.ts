import { t } from '@vscode/l10n';
import type { Analysis } from '../../coaching/index';
import {
  applyEdits,
  type Link,
  lineEnd,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  type Script,
  type Section,
  type Span,
  type TextEdit,
  titleKey,
} from '../../script/index';
import { findsNew } from './findings';
import { leastOf, textStart } from './paragraphs';
import { isSame, reachAfter, toldIn } from './told';
import type { Analyse, Refactoring } from './types';

/**
 * Puts the words of a section where the `<-` at `selection` has them said. Where nothing else names that section and it
 * ends the script, as {@link extract} leaves it, a second choice takes it out as well. Nothing where it would change what
 * is said anywhere, or bring a finding; for a section with others inside it.
 */
export function inline(analysis: Analysis, selection: Span, analyse: Analyse): readonly Refactoring[] {
  const { script, speech } = analysis;
  const { reach } = speech;
  const link = linkAt(script, selection);
  const target = link && reach.targetOf(link);
  if (!link || target?.found !== 'section' || target.section.sections.length > 0) return [];
  const { section } = target;
  const told = toldIn(reach);
  const lines = linesOf(target.in.script.text, section);
  const put = putWords(script, link, lines, (text) => isSame(told, toldIn(reachAfter(reach, text))));
  if (!put) return [];
  const choices = [{ title: t`Put the words of “${section.title}” here`, edits: [put] }];
  const taken = target.in === reach.home ? takeOut(script, link, section) : undefined;
  if (taken) {
    const edits = [put, taken].sort((a, b) => a.span.start - b.span.start);
    const after = reachAfter(reach, applyEdits(script.text, edits));
    if (isSame(toldIn(reach, section.span), toldIn(after)))
      choices.push({ title: t`Put the words of “${section.title}” here and take its section out`, edits });
  }
  return choices.flatMap(({ title, edits }): Refactoring[] => {
    const after = analyse(applyEdits(script.text, edits));
    if (findsNew(analysis, after) || after.speech.call !== speech.call) return [];
    return [{ title, kind: 'inline', edits }];
  });
}

/** The one `<-` on the lines of a selection. */
function linkAt({ text, links }: Script, { start, end }: Span): Link | undefined {
  const [link, another] = links.filter(
    ({ span }) => lineStartAt(text, span.start) <= end && start <= lineEndAt(text, span.end),
  );
  return link?.kind === 'reuse' && !another ? link : undefined;
}

/** The first way to write the section's words in the link's place that `keeps` accepts. */
function putWords(
  script: Script,
  link: Link,
  lines: readonly string[],
  keeps: (text: string) => boolean,
): TextEdit | undefined {
  const { text } = script;
  const eol = lineEnd(text);
  if (lines.length === 0) return undefined;
  const start = lineStartAt(text, link.span.start);
  const from = text.startsWith('\uFEFF', start) ? start + 1 : start;
  const span = { start: from, end: lineEndAt(text, link.span.end) };
  for (const indent of indentsFor(script, link, from)) {
    for (const { before, cue, after } of WAYS) {
      const indented = lines.map((line, index) => {
        if (line === '') return line;
        return indent + (index === 0 ? cue : '') + line;
      });
      const edit = { span, newText: [...before, ...indented, ...after].join(eol) };
      if (keeps(applyEdits(text, [edit]))) return edit;
    }
  }
  return undefined;
}

/** Right in its place; as a line of a dialogue; set off where that would have another speak, or an answer run on. */
const WAYS: readonly { before: readonly string[]; cue: string; after: readonly string[] }[] = [
  { before: [], cue: '', after: [] },
  { before: [], cue: 'You: ', after: [] },
  { before: [], cue: '', after: [''] },
  { before: [''], cue: '', after: [] },
  { before: [''], cue: '', after: [''] },
];

/** The link's own indent, and in an answer one that holds several paragraphs together. */
function indentsFor({ text }: Script, { span, inAnswerTo }: Link, line: number): readonly string[] {
  const own = text.slice(line, span.start);
  if (!inAnswerTo) return [own];
  const comeback = inAnswerTo.line.start;
  const deeper = `${text.slice(lineStartAt(text, comeback), comeback).replace('\uFEFF', '')}  `;
  return deeper === own ? [own] : [own, deeper];
}

/** What stands under the section's heading, without the indent that all its lines share and blank lines around it. */
function linesOf(text: string, { heading, span }: Section): readonly string[] {
  const lines = text.slice(heading ? nextLineAt(text, heading.end) : span.start, span.end).split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const kept = lines.slice(first, last + 1).map((line) => (line.trim() === '' ? '' : line));
  const indent = leastOf(kept.filter((line) => line !== '').map((line) => textStart(line, 0)));
  return kept.map((line) => line.slice(indent));
}

/** The edit that takes the section out; undefined where anything else names it, or anything follows it. */
function takeOut({ text, links }: Script, link: Link, { key, span, heading }: Section): TextEdit | undefined {
  if (!heading || text.slice(span.end).trim() !== '' || span.start <= link.span.start) return undefined;
  if (links.some((other) => other !== link && other.file === undefined && titleKey(other.title) === key))
    return undefined;
  const start = text.slice(0, heading.start).trimEnd().length;
  return { span: { start, end: text.trimEnd().length }, newText: '' };
}
