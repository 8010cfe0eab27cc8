import { t } from '@vscode/l10n';
import { declareSpeaker, type Speaker } from '../../../script/index';
import { defineRule } from '../../define';

const ROLES = ['seller', 'gatekeeper', 'buyer', 'other'] as const satisfies readonly Speaker[];

const roles = (): Readonly<Record<Speaker, string>> => ({
  seller: t('you, the seller'),
  gatekeeper: t('the gatekeeper'),
  buyer: t('the buyer'),
  other: t('somebody else'),
});

/** Who speaks decides what is coached, so a guess is said aloud and easily settled. */
export const unknownSpeaker = defineRule({
  id: 'unknown-speaker',
  level: 'hint',
  calls: 'every',
  about: 'language',
  summary: 'A name that speaks in the script and whose role had to be guessed.',
  advice:
    'Names such as You, Gatekeeper or Buyer are known. Of others, the first to speak is taken for the seller and the rest for somebody else. Only the seller’s words are coached, so settle who is who under `speakers:` in the front matter.',
  before: 'Ken: Thank you for your time.',
  after: '---\nspeakers:\n  Ken: seller\n---\n\nKen: Thank you for your time.',
  fires: ['Most lines of a passage open with names, and one of them is neither known nor declared.'],
  never: [
    'Names declared under `speakers`, and the names of `seller` and `buyer`.',
    'Labels that head a part, such as “Opening:”.',
  ],
  messages: {
    guessed:
      'Nobody said who “{name}” is, so these words are read as said by {role}: write under `speakers:` at the top of the script who it is.',
  },
  examples: {
    bad: [
      {
        text: '---\ncall: cold-call\n---\n‹Ken›: Thank you for your time.\n‹Aiko›: You are welcome.\n',
        fixed:
          '---\ncall: cold-call\nspeakers:\n  Ken: seller\n---\nKen: Thank you for your time.\nAiko: You are welcome.\n',
      },
    ],
    good: [
      {
        text: '---\ncall: cold-call\nspeakers: {Ken: seller, Aiko: buyer}\n---\nKen: Thank you for your time.\nAiko: You are welcome.\n',
      },
      { text: 'You: Thank you for your time.\nBuyer: You are welcome.\n' },
    ],
  },
  *check({ script }) {
    for (const { name, span, role } of script.guessedSpeakers) {
      const fixes = [role, ...ROLES.filter((other) => other !== role)].flatMap((each) => {
        const edits = declareSpeaker(script, name, each);
        return edits ? [{ title: t`Declare ${name} as ${each}`, edits, preferred: each === role }] : [];
      });
      yield { span, message: 'guessed', holes: { name, role: roles()[role] }, fixes };
    }
  },
});
