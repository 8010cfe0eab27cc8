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
    rule.summary,
    `*${levels(rule)}*`,
    rule.advice,
    rule.before && rule.after ? `Instead of\n\n${quoted(rule.before)}\n\nsay\n\n${quoted(rule.after)}` : '',
    `**Reports**\n\n${list(rule.fires)}`,
    `**Never on**\n\n${list(rule.never)}`,
    ...examples('Reported', rule.examples.bad),
    ...examples('Fine', rule.examples.good),
    rule.article ? `Source: ${ARTICLES[rule.article]}.` : '',
    quiet(rule),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** How to silence the rule; an error stays, whatever the script or the settings say. */
function quiet({ id, level }: Rule): string {
  if (level === 'error') return 'Always shown: what cannot be read cannot be coached, so no setting keeps it quiet.';
  return `Quiet here: a line \`// pitch-ignore ${id}: your reason\` above the paragraph. Quiet in the whole file: \`ignore: [${id}]\` in the front matter. Quiet in the workspace: \`${id}: off\` under \`rules:\` in \`pitch.yaml\`.`;
}

function levels(rule: Rule): string {
  const own = rule.off ? `off unless you switch it on (then ${rule.level})` : rule.level;
  if (rule.calls === 'every') return `Every kind of call: ${own}.`;
  const each = Object.entries(rule.calls).map(([call, level]) => (level === rule.level ? call : `${call} (${level})`));
  return `For ${each.join(', ')}: ${own}.`;
}

function examples(title: string, all: readonly Example[]): string[] {
  if (all.length === 0) return [];
  const shown = all.map(({ text, shows, others = {} }) =>
    [
      shows,
      fenced(text),
      ...Object.entries(others).flatMap(([path, words]) => [`where \`${path}\` is`, fenced(words)]),
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
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
