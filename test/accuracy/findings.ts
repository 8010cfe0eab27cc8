import { type Judgement, type Label, type LabelledScript, linesOf } from './corpus';

/** `unjudged`: a finding that neither the labels nor anybody since has spoken of. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'unjudged';

/** One finding, or one that should be there, weighed against the labels. */
export interface Weighed {
  readonly verdict: Verdict;
  /** Of a label that allows several rules and was missed, all of them, parted by `|`. */
  readonly rule: string;
  readonly script: string;
  /** From 1; 0 for a missed finding that may stand anywhere. */
  readonly line: number;
  readonly words: string;
}

/** A finding by lines from 1, both inclusive. */
export interface PlacedFinding {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** Rules for which `report` lists every case there is, so that whatever else they report is wrong. */
const EXHAUSTIVE = new Set(['ask-not-thirty', 'ask-either-or', 'referral-anybody', 'drop-in']);
/** Rules about the whole script: their findings stand on the `call:` line. */
const WHOLE = /-missing$|^told-not-shown$|-incomplete$|^gap-not-widened$|-unplanned$/;
/** A finding answers for at most so many lines: a wrapped sentence, never a page. */
const MOST_LINES = 4;

/**
 * Weighs the coaching findings of one script against its labels, by the rules of the shared scorer: a label is met by
 * any of its rules on its line; an `either` place, or a whole-script rule that `missingEither` names, counts for nothing.
 * A finding the labels leave open takes its verdict from `judgements`, if anybody has judged it.
 */
export function weigh(
  script: LabelledScript,
  findings: readonly PlacedFinding[],
  judgements: readonly Judgement[],
): Weighed[] {
  const { labels, name } = script;
  const lines = linesOf(script.text);
  const top = callLineOf(lines);
  const used = new Set<PlacedFinding>();
  const weighed: Weighed[] = [];
  const add = (verdict: Verdict, rule: string, line: number, words: string) =>
    weighed.push({ verdict, rule, script: name, line, words });
  const stands = (finding: PlacedFinding, list: readonly Label[]) =>
    list.some((label) => isOn(finding, label) && label.rules.includes(finding.rule));
  const isWhole = (finding: PlacedFinding) => finding.from === top && WHOLE.test(finding.rule);
  const isQuiet = (finding: PlacedFinding) =>
    stands(finding, labels.quiet) ||
    (!isWhole(finding) && labels.quiet.some((label) => label.rules.length === 0 && isOn(finding, label)));

  for (const label of labels.report) {
    const hit = findings.find((finding) => label.rules.includes(finding.rule) && isOn(finding, label));
    if (hit) used.add(hit);
    add(hit ? 'right' : 'missed', hit?.rule ?? label.rules.join('|'), label.line, label.text);
  }
  for (const rules of labels.missing) {
    const hit = findings.find((finding) => !used.has(finding) && rules.includes(finding.rule) && !isQuiet(finding));
    if (hit) used.add(hit);
    add(hit ? 'right' : 'missed', hit?.rule ?? rules.join('|'), hit?.from ?? 0, 'the script lacks it');
  }

  const lacking = new Set([...labels.missing, ...labels.missingEither].flat());
  for (const finding of findings) {
    const { rule, from, to } = finding;
    if (used.has(finding) || stands(finding, labels.report) || stands(finding, labels.either)) continue;
    if (lacking.has(rule) && !isQuiet(finding)) continue;
    const words = lines
      .slice(from - 1, to)
      .join(' ')
      .trim();
    const denied = WHOLE.test(rule) && labels.present.some((rules) => rules.includes(rule));
    if (denied || isQuiet(finding) || EXHAUSTIVE.has(rule)) {
      add('wrong', rule, from, words);
      continue;
    }
    const judged = judgements.find((one) => one.script === name && one.rule === rule && isOn(finding, one));
    if (judged?.verdict !== 'either') add(judged?.verdict ?? 'unjudged', rule, from, words);
  }
  return weighed;
}

function isOn(finding: PlacedFinding, { line }: { readonly line: number }): boolean {
  return finding.to - finding.from < MOST_LINES && line >= finding.from && line <= finding.to;
}

/** The line, from 1, that missing moves stand on. */
function callLineOf(lines: readonly string[]): number {
  const hasFrontMatter = /^\uFEFF?---\s*$/.test(lines[0] ?? '');
  return 1 + Math.max(0, hasFrontMatter ? lines.findIndex((line) => /^call\s*:/.test(line)) : 0);
}
