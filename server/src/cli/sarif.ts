import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { t } from '@vscode/l10n';
import { rules as builtIn, type Finding, type Fix, insteadOf, type Rule, rulePage, ruleText } from '../coaching/index';
import type { Span } from '../script/index';
import type { Checked } from './check';
import { rangesIn } from './json';

/** SARIF has no hints: infos and hints are both notes, told apart by the result's `properties.level`. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** Relative paths are relative to this: whoever reads the log knows where the scripts lie. */
const ROOT = '%SRCROOT%';

/**
 * All findings as a log in the Static Analysis Results Interchange Format 2.1.0, with what is known of every rule.
 * @param where.cwd what the names of scripts are relative to; scripts below it get relative URIs
 * @param where.houseRules of every team; of those that share an id the first is described, and each finding has its own message
 */
export function toSarif(
  all: readonly Checked[],
  where: { readonly cwd: string; readonly version: string; readonly houseRules: readonly Rule[] },
): string {
  const house = where.houseRules.filter(({ id }, at, every) => every.findIndex((each) => each.id === id) === at);
  const rules = [...builtIn.map(describedOnPage), ...house.map((rule) => descriptor(rule, (text) => text))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pitch', version: where.version, language: 'en', rules } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: t('The folder that was checked from.') } } },
        results: all.flatMap((checked) => resultsOf(checked, where.cwd, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** `say` gives the words of its texts: those of a team's own rules stand as the team wrote them. */
function descriptor(rule: Rule, say: (text: string) => string) {
  const { id, level, off, before, after } = rule;
  const advice = say(rule.advice);
  const help = before && after ? `${advice}\n\n${insteadOf(before, after)}` : advice;
  return {
    id,
    shortDescription: { text: say(rule.summary) },
    fullDescription: { text: advice },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[level], enabled: !off },
  };
}

function describedOnPage(rule: Rule) {
  const described = descriptor(rule, (text) => ruleText(text));
  return { ...described, help: { ...described.help, markdown: rulePage(rule) } };
}

function resultsOf({ name, text, findings }: Checked, cwd: string, rules: readonly Pick<Rule, 'id'>[]) {
  const artifactLocation = locationOf(name, cwd);
  // A byte-order mark is no character of the first line.
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const range = rangesIn(text.slice(mark));
  const regionOf = ({ start, end }: Span) => {
    const place = range({ start: Math.max(0, start - mark), end: Math.max(0, end - mark) });
    return {
      startLine: place.start.line + 1,
      startColumn: place.start.character + 1,
      endLine: place.end.line + 1,
      endColumn: place.end.character + 1,
    };
  };
  // A file that is no text has no lines to point at.
  const at = (span: Span) => ({
    physicalLocation: { artifactLocation, ...(text === '' ? {} : { region: regionOf(span) }) },
  });
  const fixOf = ({ title, edits }: Fix) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(span),
          insertedContent: { text: newText },
        })),
      },
    ],
  });
  return findings.map((finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.level],
    message: { text: finding.message },
    locations: [at(finding.span)],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ span, message }, id) => ({
            id,
            ...at(span),
            message: { text: message },
          })),
        }
      : {}),
    ...(finding.fixes.length > 0 ? { fixes: finding.fixes.map(fixOf) } : {}),
    properties: { level: finding.level },
  }));
}

/** Relative below `cwd`, whole elsewhere; standard input goes by the name people type for it. */
function locationOf(name: string, cwd: string): { uri: string; uriBaseId?: string } {
  if (name === '-') return { uri: '-' };
  const path = resolve(cwd, name);
  const below = relative(cwd, path);
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return { uri: pathToFileURL(path).href };
  return { uri: below.split(sep).map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
