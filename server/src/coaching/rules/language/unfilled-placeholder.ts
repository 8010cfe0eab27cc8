import { t } from '@vscode/l10n';
import { closest, isHouseScript } from '../../../script/index';
import { defineRule } from '../../define';

/** With blanks by the hundred, those after that many names get no suggestion. */
const MOST_COMPARED = 3000;

/** A blank in the script is a blank on the phone. */
export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  level: 'hint',
  calls: 'every',
  about: 'language',
  summary: 'A placeholder for which no value is known.',
  advice:
    'Words between double braces are filled in from the front matter. With no value there, you would have to think of one in the middle of a sentence. Add a line with the name, a colon and the value between the --- lines at the top.',
  before: 'We have just finished a survey of {{industry}}.',
  after: '---\nindustry: steel makers\n---\n\nWe have just finished a survey of {{industry}}.',
  fires: ['The front matter gives no value to the name between `{{` and `}}`.'],
  never: [
    'A script with `prospects`: the rows of that file hold values too.',
    'Placeholders as pages write them, such as `[Name]`.',
    'The house script of a team: the scripts that bring in its words have the values.',
  ],
  messages: {
    unfilled:
      'Nothing says what “{name}” is, so you would have to fill it in as you speak: give it a value between the --- lines at the top.',
    near: 'Nothing says what “{name}” is; the front matter has a value for “{near}”: use that name here, or give this one a value too.',
    empty: 'This placeholder has no name, so nothing can fill it: write one between the braces.',
  },
  examples: {
    bad: [
      { text: 'Thank you for your time this ‹{{day}}›.\n' },
      {
        text: '---\ncall: cold-call\nweekday: Monday\n---\nThank you for your time this ‹{{week day}}›.\n',
        fixed: '---\ncall: cold-call\nweekday: Monday\n---\nThank you for your time this {{weekday}}.\n',
        shows: 'A name spelt in another way.',
      },
    ],
    good: [{ text: '---\ncall: cold-call\nday: Monday\n---\nThank you for your time this {{day}}.\n' }],
  },
  *check({ script, reach }) {
    if (isHouseScript(reach.around)) return;
    const rows = script.frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'prospects');
    if (rows?.value) return;
    const compared = new Map<string, readonly string[]>();
    let left = MOST_COMPARED;
    for (const { form, name, nameSpan, span } of script.placeholders) {
      if (form !== 'braces' || script.values.has(name)) continue;
      left -= script.values.size;
      const near = left > 0 ? (compared.get(name) ?? closest(name, script.values.keys())) : [];
      compared.set(name, near);
      yield {
        span,
        message: name === '' ? 'empty' : near.length > 0 ? 'near' : 'unfilled',
        holes: { name, near: near[0] ?? '' },
        fixes: near.map((value, index) => ({
          title: t`Change to “${value}”`,
          edits: [{ span: nameSpan, newText: value }],
          preferred: index === 0,
        })),
      };
    }
  },
});
