import { t } from '@vscode/l10n';
import { asCode } from '../script/index';
import { ruleText } from './rule-text';
import type { Article, Example, Rule } from './types';

/** The two articles all coaching stands on. */
export const ARTICLES: Readonly<Record<Article, string>> = {
  CC: '“You Can’t Cold Call In Japan. Really?”, THE Sales Japan Series 3, Dr. Greg Story, Dale Carnegie Training Japan, 15 November 2016',
  JIT: '“Just In Time Is Bad In Sales”, Dr. Greg Story, Dale Carnegie Training Japan',
};

/** A rule's page of the reference, in Markdown, from its own metadata; the heading is the rule's id. */
export function rulePage(rule: Rule): string {
  const parts = [
    `## ${rule.id}`,
    ruleText(rule.summary),
    `*${levels(rule)}*`,
    ruleText(rule.advice),
    rule.before && rule.after ? insteadOf(quoted(rule.before), quoted(rule.after)) : '',
    `**${t('Reports')}**\n\n${list(rule.fires)}`,
    `**${t('Never on')}**\n\n${list(rule.never)}`,
    ...examples(t('Reported'), rule.examples.bad),
    ...examples(t('Fine'), rule.examples.good),
    rule.article ? t`Source: ${ARTICLES[rule.article]}.` : '',
    quiet(rule),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same thought, badly and well said: both stand in paragraphs of their own. */
export function insteadOf(before: string, after: string): string {
  return t`Instead of\n\n${before}\n\nsay\n\n${after}`;
}

/** How to silence the rule; an error stays, whatever the script or the settings say. */
function quiet({ id, level }: Rule): string {
  if (level === 'error') return t('Always shown: what cannot be read cannot be coached, so no setting keeps it quiet.');
  const reason = t('your reason');
  return [
    t`Quiet here: a line ${asCode(`// pitch-ignore ${id}: ${reason}`)} above the paragraph.`,
    t`Quiet in the whole file: ${asCode(`ignore: [${id}]`)} in the front matter.`,
    t`Quiet in the workspace: ${asCode(`${id}: off`)} under ${asCode('rules:')} in ${asCode('pitch.yaml')}.`,
  ].join(' ');
}

function levels(rule: Rule): string {
  const own = rule.off ? t`off unless you switch it on (then ${rule.level})` : rule.level;
  if (rule.calls === 'every') return t`Every kind of call: ${own}.`;
  const each = Object.entries(rule.calls).map(([call, level]) => (level === rule.level ? call : `${call} (${level})`));
  return t`For ${each.join(', ')}: ${own}.`;
}

function examples(title: string, all: readonly Example[]): string[] {
  if (all.length === 0) return [];
  const shown = all.map(({ text, shows, others = {} }) =>
    [
      shows && ruleText(shows),
      fenced(text),
      ...Object.entries(others).flatMap(([path, words]) => [t`where ${asCode(path)} is`, fenced(words)]),
    ].filter((part) => part !== undefined),
  );
  return [`**${title}**`, ...shown.flat()];
}

function fenced(script: string): string {
  return `\`\`\`pitch\n${unmarked(script)}\n\`\`\``;
}

/** An example's marks are for tests; readers see the script. */
function unmarked(text: string): string {
  return text.replace(/[‹›]/g, '').trimEnd();
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${ruleText(sentence)}`).join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
