import { callLine, isHouseScript, reusesIn, type Span, type TextEdit } from '../script/index';
import type { Speech } from '../speech/index';
import { perSpeech } from './remembered';
import { fill, ruleText } from './rule-text';
import { ignoredRules, suppress } from './suppression';
import type { Finding, Fix, IgnoredRule, Level, Report, Rule, Settings } from './types';

/** A rule that threw: it is skipped, the others run, and the host writes it to its log. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** On a page, layout is guesswork, so of the language's own findings only these are worth a writer's time. */
const ON_PAGES = new Set(['front-matter-value', 'unknown-rule', 'foreign-notation', 'over-budget']);

/** A missing move is worth naming once there is a script to judge: an ask, or this many spoken sentences. */
const ENOUGH_SENTENCES = 6;

/** The level a rule has in this script, by settings first, then by the kind of call, then its own. */
export function levelOf(rule: Rule, speech: Speech, settings: Settings): Level {
  if (rule.level === 'error') return 'error';
  if (rule.about === 'language' && speech.script.isPage && !ON_PAGES.has(rule.id)) return 'off';
  const byCall = rule.calls === 'every' ? rule.level : rule.calls[speech.call];
  if (byCall === undefined) return 'off';
  return settings.rules[rule.id] ?? (rule.off ? 'off' : byCall);
}

/** All findings of `rules` in file order, suppression applied. A rule that throws is left out and named in `failures`. */
export function runRules(
  rules: readonly Rule[],
  speech: Speech,
  settings: Settings,
): { findings: Finding[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const ruleIds = rules.map((rule) => rule.id);
  const run = (rule: Rule, unusedIgnores: readonly IgnoredRule[]): Finding[] => {
    const level = levelOf(rule, speech, settings);
    if (level === 'off' || (rule.about === 'missing' && !worthJudging(speech))) return [];
    try {
      const reports = [...rule.check(speech, { settings, ruleIds, unusedIgnores })].filter(
        ({ span }) => !(span && rule.about === 'place' && isBrought(span, speech)),
      );
      return oneAPlace(reports.map((report) => toFinding(rule, level, report, speech, settings)));
    } catch (error) {
      failures.push({ rule: rule.id, error });
      return [];
    }
  };

  const ignored = ignoredRules(speech.script);
  const { kept, unused } = suppress(
    rules.flatMap((rule) => run(rule, [])),
    ignored,
  );
  // What is not judged yet may still come to be silenced.
  const isJudged = (rule: Rule): boolean =>
    levelOf(rule, speech, settings) !== 'off' && (rule.about !== 'missing' || worthJudging(speech));
  const judged = new Set(rules.filter(isJudged).map((rule) => rule.id));
  const late = runLate(
    rules,
    unused.filter((entry) => judged.has(entry.id)),
    run,
  );
  return { findings: [...kept, ...late].sort(inFileOrder), failures };
}

/** `unused-ignore` is the one rule that must wait for all others; it may be silenced from the front matter alone. */
function runLate(
  rules: readonly Rule[],
  unused: readonly IgnoredRule[],
  run: (rule: Rule, unused: readonly IgnoredRule[]) => Finding[],
): Finding[] {
  const rule = rules.find(({ id }) => id === 'unused-ignore');
  if (!rule || unused.length === 0) return [];
  const silent = unused.some(({ id }) => id === rule.id);
  return silent ? [] : run(rule, unused);
}

/** True for words of another script, where they are to be mended. */
function isBrought({ start }: Span, speech: Speech): boolean {
  const brought = broughtAt(speech);
  return brought.size > 0 && brought.has(start);
}

/** Fixes that leave alone the `<-` lines that words of another script are told by: those are not there to be changed. */
export function withoutLinks(fixes: readonly Fix[], speech: Speech): readonly Fix[] {
  const brought = broughtAt(speech);
  if (brought.size === 0 || fixes.length === 0) return fixes;
  const lines = speech.script.links.filter(({ span }) => brought.has(span.start)).map(({ span }) => span);
  const touches = ({ span, newText }: TextEdit): boolean =>
    lines.some(({ start, end }) => {
      if (span.start !== span.end) return span.start < end && start < span.end;
      if (span.start === start) return !/[\r\n][ \t]*$/.test(newText);
      if (span.start === end) return !/^[\r\n]/.test(newText);
      return start < span.start && span.start < end;
    });
  return fixes.filter(({ edits }) => !edits.some(touches));
}

const broughtAt = perSpeech(({ reach }) => {
  const brought = reusesIn(reach).filter((reuse) => reuse.in !== reach.home);
  return new Set(brought.map(({ link }) => link.span.start));
});

function worthJudging(speech: Speech): boolean {
  if (isHouseScript(speech.reach.around)) return false;
  return speech.sentences.length >= ENOUGH_SENTENCES || speech.moves('ask').length > 0;
}

function toFinding(
  rule: Rule,
  level: Exclude<Level, 'off'>,
  report: Report,
  speech: Speech,
  settings: Settings,
): Finding {
  // A level that a person chose holds for every case of the rule.
  const chosen = settings.rules[rule.id] === undefined ? report.level : undefined;
  const template = rule.messages[report.message] ?? rule.summary;
  return {
    rule: rule.id,
    level: chosen && chosen !== 'off' ? chosen : level,
    span: report.span ?? callLineOf(speech),
    // What a team says in a rule of its own is said as it stands.
    message: settings.houseRules.includes(rule)
      ? fill(template, report.holes)
      : ruleText(template, settings.askMinutes, report.holes),
    fixes: withoutLinks(report.fixes ?? [], speech),
    related: report.related ?? [],
    unnecessary: rule.unnecessary ?? false,
    missing: rule.about === 'missing',
  };
}

/** A script's first line may be all of it, and every missing move stands there. */
const callLineOf = perSpeech(({ script }) => callLine(script));

/** One place gets one finding per rule: of two that overlap, the first in the file. */
function oneAPlace(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(inFileOrder);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last && finding.span.start < last.span.end && last.span.start < finding.span.end) continue;
    kept.push(finding);
  }
  return kept;
}

function inFileOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Most missing moves named at once in an editor or on a terminal; the rest would only be a flood. */
const MOST_MISSING = 3;

const MISSING_ORDER = [
  ['ask-missing'],
  ['credibility-missing', 'credibility-incomplete'],
  ['insight-missing'],
  ['told-not-shown'],
  ['loss-missing'],
  ['evidence-missing'],
  ['thanks-missing'],
  ['comeback-missing'],
  ['questions-missing'],
  ['gap-incomplete', 'gap-not-widened'],
  ['referral-missing'],
  ['pitch-demand-unplanned'],
].flat();

/**
 * What a person is shown: every finding about words, the three missing moves that matter most, in that order, and whatever
 * a team asks for by rules of its own.
 */
export function shown(findings: readonly Finding[]): Finding[] {
  const rank = ({ rule }: Finding): number => MISSING_ORDER.indexOf(rule);
  const isRanked = (finding: Finding): boolean => finding.missing && rank(finding) >= 0;
  const missing = findings.filter(isRanked).sort((a, b) => rank(a) - rank(b));
  const kept = missing.slice(0, MOST_MISSING);
  let next = 0;
  // They all stand on the same line, so that any order of theirs is file order.
  return findings.flatMap((finding) => (isRanked(finding) ? (kept[next++] ?? []) : finding));
}
