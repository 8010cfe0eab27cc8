import { defineRule } from '../../define';

/** A value that the coach does not know is as good as none, and the writer believes it is heard. */
export const frontMatterValue = defineRule({
  id: 'front-matter-value',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'A key of the front matter holds a value it cannot have.',
  advice:
    'Some keys pick from a few words: what kind of call this is, who a speaker is, what unmarked text is. With any other word the key is passed over, and the script is coached as if it were not there. The message lists what the key can hold.',
  before: 'call: prospecting',
  after: 'call: cold-call',
  fires: [
    '`call`, `language` or `unmarked` holds a word that is not on its list, or a name under `speakers` has a role that is not.',
    '`meeting` is no date written as 2027-03-15, or `budget` is no time with its unit.',
    '`ignore` is no list, or `values` or `speakers` holds no names.',
  ],
  never: ['A key that is left empty.', 'A key of your own: its value fills the placeholder of that name.'],
  messages: { value: '{problem}' },
  examples: {
    bad: [
      {
        text: '---\ncall: ‹Cold call›\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\n---\nThank you for your time.\n',
      },
      {
        text: '---\ncall: cold-call\nbudget: ‹90›\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\nbudget: 90s\n---\nThank you for your time.\n',
        shows: 'A time without its unit.',
      },
      {
        text: '---\ncall: cold-call\nspeakers:\n  Aiko: ‹prospect›\n---\nThank you for your time.\n',
        fixed: '---\ncall: cold-call\nspeakers:\n  Aiko: buyer\n---\nThank you for your time.\n',
      },
    ],
    good: [
      { text: '---\ncall: cold-call\nbudget: 2 min\nmeeting: 2027-03-15\n---\nThank you for your time.\n' },
      { text: '---\ncall: cold-call\nunmarked:\n---\nThank you for your time.\n', shows: 'An empty key.' },
    ],
  },
  *check({ script }) {
    for (const { code, span, message, fix } of script.frontMatterProblems) {
      if (code !== 'front-matter-value') continue;
      yield { span, message: 'value', holes: { problem: message }, fixes: fix ? [{ ...fix, preferred: true }] : [] };
    }
  },
});
