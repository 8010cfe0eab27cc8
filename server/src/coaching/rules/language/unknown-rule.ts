import { t } from '@vscode/l10n';
import { closest } from '../../../script/index';
import { defineRule } from '../../define';
import { ignoredRules } from '../../suppression';
import { takeOut } from '../../unignore';

/** A misspelt rule goes on reporting, and its writer believes it is silenced. */
export const unknownRule = defineRule({
  id: 'unknown-rule',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'A `pitch-ignore` or `ignore:` names a rule that does not exist.',
  advice:
    'Rules are named by their code, the word at the end of each finding, such as `ask-missing`. A name that is not among them silences nothing. Pick the right one, or take it out.',
  before: '// pitch-ignore ask-mising',
  after: '// pitch-ignore ask-missing',
  fires: ['A name after `pitch-ignore`, or in the `ignore` list of the front matter, that is no rule’s.'],
  never: ['The names of all rules, also of those that are off.'],
  messages: {
    near: 'There is no rule “{id}”, so nothing is silenced: did you mean “{near}”?',
    unknown: 'There is no rule “{id}”, so nothing is silenced: take it out, or write the code of the finding you mean.',
  },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\nignore: [‹ask-mising›]\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\nignore: [ask-missing]\n---\nThank you for your time.\n',
      },
    ],
    good: [{ text: '---\ncall: cold-call\nignore: [empty-section]\n---\n# Opening\n' }],
  },
  *check({ script }, { ruleIds }) {
    const known = new Set(ruleIds);
    for (const ignored of ignoredRules(script)) {
      if (known.has(ignored.id)) continue;
      const near = closest(ignored.id, ruleIds);
      const out = takeOut(script, ignored);
      const fixes = near.map((id, index) => ({
        title: t`Change to “${id}”`,
        edits: [{ span: ignored.span, newText: id }],
        preferred: index === 0,
      }));
      yield {
        span: ignored.span,
        message: near.length > 0 ? 'near' : 'unknown',
        holes: { id: ignored.id.slice(0, 60), near: near[0] ?? '' },
        fixes: out ? [...fixes, { title: t`Take out “${ignored.id.slice(0, 60)}”`, edits: out }] : fixes,
      };
    }
  },
});
