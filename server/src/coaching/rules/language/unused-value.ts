import { t } from '@vscode/l10n';
import {
  leaves,
  lineEndAt,
  lineStartAt,
  type Placeholder,
  type Reach,
  reusesIn,
  type Script,
  sourceText,
  type Value,
} from '../../../script/index';
import { defineRule } from '../../define';

/** A value nobody uses is mostly one whose placeholder is spelt otherwise, and that placeholder stays empty on the call. */
export const unusedValue = defineRule({
  id: 'unused-value',
  level: 'hint',
  calls: 'every',
  about: 'language',
  unnecessary: true,
  summary: 'A value of the front matter that no placeholder uses.',
  advice:
    'Each value fills the placeholders of its name: `industry: steel` fills `{{industry}}`. One that fills none is either left over or spelt in another way below. Use it in the script, or take the line out.',
  before: '---\nindustri: steel\n---\n\nWe have just finished a survey of {{industry}}.',
  after: '---\nindustry: steel\n---\n\nWe have just finished a survey of {{industry}}.',
  fires: ['The name of a value is in no placeholder of the script.'],
  never: [
    '`seller` or `buyer` where that person speaks in the script under this name.',
    'A value the script uses in a title or a direction.',
    'A value that is used in words brought in from another script.',
  ],
  messages: {
    unused:
      'Nothing in this script uses “{name}”: put it between double braces where it is to be said, or take the line out.',
  },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\n‹industry: steel›\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\n---\nThank you for your time.\n',
      },
    ],
    good: [
      { text: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this {{day}}.\n' },
      { text: '---\ncall: cold-call\nbuyer: Aiko Mori\n---\nThank you for your time.\n\nAiko: You are welcome.\n' },
    ],
  },
  *check({ script, reach }) {
    const used = new Set(script.placeholders.map(({ name }) => name));
    for (const { name } of placeholdersBrought(reach)) used.add(name);
    for (const value of script.values.values()) {
      if (used.has(value.name) || isCue(script, value)) continue;
      const span = { start: value.nameSpan.start, end: value.span.end };
      const line = wholeLines(script.text, value);
      const fixes = line ? [{ title: t`Take out “${value.name}”`, edits: [{ span: line, newText: '' }] }] : [];
      yield { span, message: 'unused', holes: { name: value.name }, fixes };
    }
  },
});

/** Of every script whose words come in: which of its sections do is not worth following. */
function placeholdersBrought(reach: Reach): readonly Placeholder[] {
  const scripts = new Set(reusesIn(reach).map((reuse) => reuse.in.script));
  scripts.delete(reach.home.script);
  return [...scripts].flatMap(({ placeholders }) => placeholders);
}

/** True where the seller or buyer named here is a cue of the script, by the whole name or the first. */
function isCue(script: Script, { name, value }: Value): boolean {
  if (name !== 'seller' && name !== 'buyer') return false;
  const whole = value.trim().toLowerCase();
  const names = new Set([whole, whole.split(/\s/)[0] ?? whole]);
  return (
    mayBeCue(script, names) &&
    leaves(script).some(({ kind, span }) => {
      if (kind !== 'cue') return false;
      const [, label = ''] = /^[*_\s]*([^:：(（*_]*)/.exec(sourceText(script, span)) ?? [];
      return names.has(label.trim().toLowerCase());
    })
  );
}

/** Whether a line with a colon holds one of the names, as the line of a cue must: cheaper to see than the tree is to build. */
function mayBeCue({ text, frontMatter }: Script, names: ReadonlySet<string>): boolean {
  const colon = /[:：]/g;
  colon.lastIndex = frontMatter?.span.end ?? 0;
  while (colon.test(text)) {
    const at = colon.lastIndex;
    const end = lineEndAt(text, at);
    const line = text.slice(lineStartAt(text, at), end).toLowerCase();
    if ([...names].some((name) => line.includes(name))) return true;
    colon.lastIndex = end;
  }
  return false;
}

/** The lines of a value that has them to itself; undefined in a list on one line. */
function wholeLines(text: string, { nameSpan, span }: Value): { start: number; end: number } | undefined {
  const start = lineStartAt(text, nameSpan.start);
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)/.exec(text.slice(span.end, span.end + 500))?.[0];
  const ended = /[\r\n]$/.test(text.slice(span.start, span.end));
  if (text.slice(start, nameSpan.start).trim() !== '' || (rest === undefined && !ended)) return undefined;
  return { start, end: span.end + (ended ? 0 : (rest?.length ?? 0)) };
}
