import { defineRule } from '../../define';

/** The front matter fills placeholders and picks the rules; where it cannot be read, all that follows is a guess. */
export const frontMatter = defineRule({
  id: 'front-matter',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'The front matter, the lines between the two --- at the top, cannot be read.',
  advice:
    'The front matter is a list of keys, one a line: a name, a colon, a space and a value. A value that holds a colon, or that begins with a sign such as * or @, goes in quotes. The rest of the script is coached all the same, with the keys that could be read.',
  before: '---\ntitle: Buyer survey: manufacturing\n---',
  after: '---\ntitle: "Buyer survey: manufacturing"\n---',
  fires: [
    'The lines between the two `---` are not the YAML they should be: a colon in a value, a quotation mark or bracket that is never closed, a tab that indents a line.',
    'A key is there twice, or has no space after its colon.',
    'A value begins with `&`, `*` or `!`, which would point at another value.',
    'Keys stand below a `---` on the first line, and no other `---` closes them.',
  ],
  never: [
    'A Markdown rule on the first line that no key follows.',
    'A value that is a number, a date or yes: it is taken as written.',
  ],
  messages: { fault: '{fault}' },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\ntitle: ‹B›uyer survey: manufacturing\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\ntitle: "Buyer survey: manufacturing"\n---\nThank you for your time.\n',
        shows: 'A colon in a value.',
      },
      {
        text: '---\ncall: cold-call\n\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\n---\n\nThank you for your time.\n',
        shows: 'Nothing closes the keys.',
      },
    ],
    good: [
      { text: '---\ncall: cold-call\ntitle: "Buyer survey: manufacturing"\n---\nThank you for your time.\n' },
      { text: '---\n\nThank you for your time.\n', shows: 'A rule line, not front matter.' },
    ],
  },
  *check({ script }) {
    for (const { code, span, message, fix } of script.frontMatterProblems) {
      if (code !== 'front-matter') continue;
      yield { span, message: 'fault', holes: { fault: message }, fixes: fix ? [{ ...fix, preferred: true }] : [] };
    }
  },
});
