import assert from 'node:assert/strict';
import {
  createAnalyser,
  DEFAULT_SETTINGS,
  type Example,
  type Finding,
  type Rule,
  rules,
} from '../../server/src/coaching/index';
import type { CallKind, TextEdit } from '../../server/src/script/index';
import { around } from './around';
import { marked, withMarks } from './marked';

const analyser = createAnalyser();

type Others = Example['others'];

/** Findings of a script as a user would get them, with the rules that are off by default switched on for `rule`. */
export function findingsOf(text: string, rule?: string, today?: string, others?: Others): readonly Finding[] {
  const off = rules.find(({ id }) => id === rule)?.off;
  const chosen = off && rule ? { ...DEFAULT_SETTINGS, rules: { [rule]: 'hint' as const } } : DEFAULT_SETTINGS;
  const settings = today ? { ...chosen, today } : chosen;
  const { findings, failures } = analyser.analyse(text, settings, around(others));
  assert.deepEqual(failures, [], 'no rule may throw');
  return findings;
}

/** `text` after edits whose spans refer to it as it is now. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return sorted.reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

/** The script of an example: given the kind of call where it does not name one itself. */
export function scriptOf(example: Pick<Example, 'text' | 'call'>, fallback: CallKind): string {
  if (/^\uFEFF?---\r?\n/.test(example.text)) return example.text;
  return `---\ncall: ${example.call ?? fallback}\n---\n${example.text}`;
}

/** True for a single line, which no missing-move rule judges: nobody shows a whole call in a line. */
export function isSingleLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** The kind of call that a rule's example is of where it does not say: the rule's first. */
export function firstCall({ calls }: Pick<Rule, 'calls'>): CallKind {
  return calls === 'every' ? 'cold-call' : ((Object.keys(calls)[0] as CallKind | undefined) ?? 'cold-call');
}

/** The examples of all rules, bad and good, as scripts that a user could have. */
export function exampleScripts(): readonly {
  readonly rule: string;
  readonly example: Example;
  readonly text: string;
}[] {
  return rules.flatMap((rule) =>
    [...rule.examples.bad, ...rule.examples.good].map((example) => ({
      rule: rule.id,
      example,
      text: marked(scriptOf(example, firstCall(rule))).text,
    })),
  );
}

function place(rule: string): CallKind {
  const found = rules.find(({ id }) => id === rule);
  assert.ok(found, `there is a rule ${rule}`);
  return firstCall(found);
}

/**
 * The script reports `rule` on the words between ‹ and ›, and, where `fixed` is given, reads so after the rule's first
 * fix. A missing move has no words to mark. Front matter with the rule's kind of call is put before a script with none.
 */
export function expectReport(
  rule: string,
  source: string,
  fixed?: string,
  call: CallKind = place(rule),
  others?: Others,
): void {
  const { text, spans } = marked(scriptOf({ text: source }, call));
  const all = findingsOf(text, rule, undefined, others);
  const found = all.filter((finding) => finding.rule === rule);
  const heard = all.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
  if (spans.length === 0) assert.ok(found.length > 0, `${rule} reports on\n${text}\nbut heard: ${heard}`);
  else {
    assert.equal(
      withMarks(
        text,
        found.map(({ span }) => span),
      ),
      withMarks(text, spans),
      `heard: ${heard}`,
    );
  }
  if (fixed === undefined) return;
  const fix = found[0]?.fixes[0];
  assert.ok(fix, `${rule} offers a fix`);
  assert.equal(applyEdits(text, fix.edits), scriptOf({ text: fixed }, call));
}

/** The script draws no finding of `rule`. */
export function expectQuiet(rule: string, source: string, call: CallKind = place(rule), others?: Others): void {
  const { text } = marked(scriptOf({ text: source }, call));
  const found = findingsOf(text, rule, undefined, others).filter((finding) => finding.rule === rule);
  assert.deepEqual(
    found.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`),
    [],
  );
}
