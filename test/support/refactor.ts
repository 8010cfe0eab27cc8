import assert from 'node:assert/strict';
import { type Analysis, createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { answerComeback, extract, inline, type Refactoring } from '../../server/src/features/index';
import {
  ALONE,
  createReach,
  parseScript,
  rehearse,
  type Span,
  sectionNamed,
  type TextEdit,
} from '../../server/src/script/index';
import { marked } from './marked';
import { applyEdits } from './rules';

const FEATURES = { extract, inline, answer: answerComeback };
export type RefactoringName = keyof typeof FEATURES;

const analyser = createAnalyser();

/** A script as the editor has it. */
export function analysisOf(text: string): Analysis {
  return analyser.analyse(text, DEFAULT_SETTINGS);
}

/** What is offered for a stretch of a script. */
export function offered(name: RefactoringName, analysis: Analysis, span: Span): readonly Refactoring[] {
  return FEATURES[name](analysis, span, analysisOf);
}

/** What is offered at `<|>`, or for what stands between ‹ and ›. */
export function offeredAt(name: RefactoringName, source: string): readonly Refactoring[] {
  const { text, spans, cursor = 0 } = marked(source);
  return offered(name, analysisOf(text), spans[0] ?? { start: cursor, end: cursor });
}

/** The first choice offered there makes the script read `after`. Hands it back. */
export function expectRefactoring(name: RefactoringName, source: string, after: string): Refactoring {
  const [first] = offeredAt(name, source);
  assert.ok(first, `something is offered in\n${source}`);
  assert.equal(applyEdits(marked(source).text, first.edits), after);
  return first;
}

/** Nothing is offered there. */
export function expectNone(name: RefactoringName, source: string): void {
  const found = offeredAt(name, source).map(({ edits }) => applyEdits(marked(source).text, edits));
  assert.deepEqual(found, [], `nothing is offered in\n${source}`);
}

/**
 * Who says what as the script is rehearsed, a line for each voice in its turn; the words that stand in the section called
 * `apart`, or are brought in there, are left out.
 */
export function toldBy(text: string, apart?: string): readonly string[] {
  const script = parseScript(text);
  const section = apart === undefined ? undefined : sectionNamed(script, apart);
  const told: [who: string, words: string][] = [];
  for (const { kind, voice = '->', text: words, span, through } of rehearse(createReach(script, ALONE))) {
    const at = through[0]?.link.span ?? span;
    if (kind === 'title' || (section && at.start >= section.span.start && at.end <= section.span.end)) continue;
    const last = told.at(-1);
    if (last?.[0] === voice) last[1] += ` ${words}`;
    else told.push([voice, words]);
  }
  return told.map(([who, words]) => `${who}: ${words.replace(/\s+/g, ' ').trim()}`);
}

/** Does `edits`, then what undoes them. */
export function undone(text: string, edits: readonly TextEdit[]): string {
  let shift = 0;
  const inverse = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }): TextEdit => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
    });
  return applyEdits(applyEdits(text, edits), inverse);
}

/** Rules that find something in `after` which found nothing in `before`. */
export function newRules(before: string, after: string): readonly string[] {
  const known = new Set(analysisOf(before).findings.map(({ rule }) => rule));
  return analysisOf(after).findings.flatMap(({ rule }) => (known.has(rule) ? [] : [rule]));
}
