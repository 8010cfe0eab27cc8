import type { Span, TextEdit } from '../script/index';
import type { Analysis } from './analyse';
import type { Finding, Fix } from './types';

/** A script with all safe fixes done. */
export interface FixedScript {
  readonly text: string;
  /** What turns the script as it was into `text`, in file order, none overlapping another. */
  readonly edits: readonly TextEdit[];
  /** What was mended and how, in the order it was done; places are those of the text at the time. */
  readonly fixed: readonly { readonly finding: Finding; readonly fix: Fix }[];
  /** Of `text`. */
  readonly analysis: Analysis;
}

/** A fix that makes room for another is followed by it; more rounds than this are a circle. */
const MOST_ROUNDS = 20;

/**
 * Does every safe fix of a script, in rounds: of those that overlap the first in the file goes first, and the others
 * follow where they are still called for. A script some characters of which could not be read stays as it is. A fix
 * after which a rule finds more than before is left to a person. Doing it again changes nothing more.
 * @param analyse reads a text as the script was read
 */
export function fixAll(analysis: Analysis, analyse: (text: string) => Analysis): FixedScript {
  let state: FixedScript = { text: analysis.script.text, edits: [], fixed: [], analysis };
  if (analysis.findings.some(({ rule }) => rule === 'not-utf-8')) return state;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = withoutOverlaps(safeFixes(state.analysis.findings));
    if (chosen.length === 0) break;
    const all = applied(state, chosen, analyse);
    const next = findsMore(state.analysis, all.analysis) ? oneByOne(state, chosen, analyse) : all;
    if (next.text === state.text) break;
    state = next;
  }
  return state;
}

type Chosen = FixedScript['fixed'][number];

function safeFixes(findings: readonly Finding[]): Chosen[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ safe }) => safe);
    return fix && fix.edits.length > 0 ? [{ finding, fix }] : [];
  });
}

/** Those no edit of which touches an edit of one before. */
function withoutOverlaps(all: readonly Chosen[]): Chosen[] {
  const taken: Span[] = [];
  return all.filter(({ fix }) => {
    const free = fix.edits.every(({ span }) =>
      taken.every((other) => span.start > other.end || span.end < other.start),
    );
    if (free) taken.push(...fix.edits.map(({ span }) => span));
    return free;
  });
}

/** Each fix alone, the last in the file first so that the others stay where they are; those that bring a finding are not done. */
function oneByOne(state: FixedScript, chosen: readonly Chosen[], analyse: (text: string) => Analysis): FixedScript {
  return chosen.reduceRight((before, one) => {
    const after = applied(before, [one], analyse);
    return findsMore(before.analysis, after.analysis) ? before : after;
  }, state);
}

function applied(state: FixedScript, chosen: readonly Chosen[], analyse: (text: string) => Analysis): FixedScript {
  const backwards = chosen.flatMap(({ fix }) => fix.edits).sort((a, b) => b.span.start - a.span.start);
  let { text, edits } = state;
  for (const edit of backwards) {
    edits = followedBy(edits, text, edit);
    text = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  }
  return { text, edits, fixed: [...state.fixed, ...chosen], analysis: analyse(text) };
}

/** `edits`, which led to `text`, with one more that is made in `text`. */
function followedBy(edits: readonly TextEdit[], text: string, { span, newText }: TextEdit): readonly TextEdit[] {
  const before: TextEdit[] = [];
  const behind: TextEdit[] = [];
  let [start, end] = [span.start, span.end];
  let [shift, shiftAtStart, shiftAtEnd] = [0, 0, 0];
  for (const edit of edits) {
    const from = edit.span.start + shift;
    const to = from + edit.newText.length;
    shift += edit.newText.length - (edit.span.end - edit.span.start);
    if (from > span.end) behind.push(edit);
    else {
      shiftAtEnd = shift;
      if (to < span.start) {
        before.push(edit);
        shiftAtStart = shift;
      } else {
        start = Math.min(start, from);
        end = Math.max(end, to);
      }
    }
  }
  const merged = {
    span: { start: start - shiftAtStart, end: end - shiftAtEnd },
    newText: text.slice(start, span.start) + newText + text.slice(span.end, end),
  };
  return [...before, merged, ...behind];
}

function findsMore(before: Analysis, after: Analysis): boolean {
  const left = new Map<string, number>();
  for (const { rule } of before.findings) left.set(rule, (left.get(rule) ?? 0) + 1);
  return after.findings.some(({ rule }) => {
    const count = (left.get(rule) ?? 0) - 1;
    left.set(rule, count);
    return count < 0;
  });
}
