import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { takeOut } from '../../unignore';

/** What silences nothing today silences something tomorrow, when nobody remembers why. */
export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  level: 'hint',
  calls: 'every',
  about: 'language',
  unnecessary: true,
  summary: 'A `pitch-ignore` or `ignore:` that silences nothing.',
  advice:
    'The rule named here finds nothing to report any more, so keeping it quiet has no use. Left in place it would hide the next finding, a real one perhaps. Take it out.',
  before: '// pitch-ignore ask-not-thirty: they asked for an hour\nWould Tuesday or Thursday suit you for 30 minutes?',
  after: 'Would Tuesday or Thursday suit you for 30 minutes?',
  fires: ['A rule is to be quiet on a block, or in the whole file, and would report nothing there.'],
  never: [
    'A name that is no rule’s: that has a finding of its own.',
    'A rule that does not apply to this kind of call or is off.',
  ],
  messages: { unused: '“{id}” has nothing to report here any more: take it out, or it will hide the next finding.' },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\nignore: [‹empty-section›]\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\n---\nThank you for your time.\n',
      },
    ],
    good: [{ text: '---\ncall: cold-call\nignore: [empty-section]\n---\n# Opening\n' }],
  },
  *check({ script }, { unusedIgnores }) {
    for (const ignored of unusedIgnores) {
      const edits = takeOut(script, ignored);
      const fixes = edits ? [{ title: t`Take out “${ignored.id}”`, edits, preferred: true, safe: true }] : [];
      yield { span: ignored.span, message: 'unused', holes: { id: ignored.id }, fixes };
    }
  },
});
