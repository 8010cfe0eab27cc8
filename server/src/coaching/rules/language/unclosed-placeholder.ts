import { t } from '@vscode/l10n';
import { defineRule } from '../../define';

/** Without its closing braces a placeholder is read out as it stands, braces and all. */
export const unclosedPlaceholder = defineRule({
  id: 'unclosed-placeholder',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'A `{{` that no `}}` closes on its line.',
  advice:
    'A placeholder begins with two braces and ends with two, on the same line. Without the second pair nobody can tell where its name ends, and nothing is filled in. Close it right after the name.',
  before: 'This is {{seller of Northwind.',
  after: 'This is {{seller}} of Northwind.',
  fires: ['`{{` with no `}}` after it on the same line.'],
  never: ['One pair of braces: `{name}` is how pages write a placeholder.'],
  messages: {
    open: 'This placeholder is never closed, so nothing is filled in: put }} right after its name.',
    bare: 'These two braces open a placeholder that has no name: write a name and }} after them, or take them out.',
  },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this ‹{{day›.\n',
        fixed: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this {{day}}.\n',
      },
      {
        text: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this ‹{{day}›.\n',
        fixed: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this {{day}}.\n',
        shows: 'One of the two braces is missing.',
      },
    ],
    good: [{ text: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this {{day}}.\n' }],
  },
  *check({ script }) {
    for (const { start, end } of script.unclosed) {
      const line = script.text.slice(start, Math.min(end, start + 120));
      const [whole, name] = /^\{\{[ \t]?([\p{L}\p{N}_-]+)?\}?/u.exec(line) ?? ['{{'];
      const at = start + whole.length;
      const out = { title: t('Take out the braces'), edits: [{ span: { start, end: start + 2 }, newText: '' }] };
      if (name === undefined) {
        yield { span: { start, end: start + 2 }, message: 'bare', fixes: [out] };
        continue;
      }
      const closing = whole.endsWith('}') ? '}' : '}}';
      const close = {
        title: t`Close the placeholder: ${`{{${name}}}`}`,
        edits: [{ span: { start: at, end: at }, newText: closing }],
      };
      yield { span: { start, end: at }, message: 'open', fixes: [{ ...close, preferred: true }, out] };
    }
  },
});
