import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { hasReason, leaveOf } from '../../needs';
import { said } from '../../said';

const REASON = 'We do a great many different things, and most of them would be of no use to you.';

/** A buyer who expects a pitch says yes to questions once they hear what the questions are good for. */
export const permissionBare = defineRule({
  id: 'permission-bare',
  level: 'info',
  calls: { 'first-meeting': 'info' },
  about: 'place',
  article: 'JIT',
  summary: 'You ask whether you may ask questions, and nothing says why they come first.',
  advice:
    'A buyer who is used to pitches wonders what the questions are for, and “a few questions” alone sounds like work for your sake. Say the reason in the same breath: that you could help in many ways and cannot know yet which would serve them, or that you would rather leave out what does not fit. Then saying yes is in their own interest.',
  before: 'May I ask you a few questions?',
  after:
    'We do a great many different things, and most of them would be of no use to you. May I ask you a few questions?',
  fires: [
    'The first request for permission to ask has no reason within two sentences before or after it; once a script.',
  ],
  never: [
    'A reason in the same sentence, or up to two sentences before or after: a wide range, what fits, their time, what you do not know yet.',
    'A second request further on, or one in an answer to a comeback.',
    'Permission for something else: to tell, to show, to take notes.',
    'A script that asks no permission: that is “permission-missing”.',
  ],
  messages: {
    bare: '“{words}” asks for the buyer’s time and does not say what it is good for: say why first, such as “We do a great many things, and I would like to talk only about what fits.”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for seeing me.\n\n‹May I ask you a few questions?›\n\nHow do you train new hires today?',
        fixed: `Thank you for seeing me.\n\n${REASON} May I ask you a few questions?\n\nHow do you train new hires today?`,
        shows: 'Permission without a reason.',
      },
      {
        text: '> "Thank you for having me."\n\n> "‹Would you mind if I asked you one or two things?›"\n\n> "Who plans the rounds at the moment?"',
        fixed: `> "Thank you for having me."\n\n> "${REASON} Would you mind if I asked you one or two things?"\n\n> "Who plans the rounds at the moment?"`,
        shows: 'On a page.',
      },
    ],
    good: [
      {
        text: 'We have a very wide range, so I cannot tell yet what would serve you. May I ask you a few questions?',
        shows: 'The reason comes right before.',
      },
      {
        text: 'May I ask you a few questions?\n\nThat way I can leave out whatever does not fit.',
        shows: 'The reason comes right after.',
      },
      {
        text: 'Would you mind if I asked you some questions, so that I only talk about what matters to you?',
        shows: 'In the same sentence.',
      },
      { text: 'Do you mind if I take notes?', shows: 'Permission for something else.' },
    ],
  },
  *check(speech) {
    const leave = leaveOf(speech);
    const [first] = leave;
    if (!first || leave.some((each) => each.sentence.index <= first.sentence.index + 2 && hasReason(speech, each)))
      return;
    const { start } = first.sentence.span;
    yield {
      span: first.sentence.span,
      message: 'bare',
      holes: { words: said(speech.script, first.sentence.span) },
      fixes: [
        { title: t('Say why first'), edits: [{ span: { start, end: start }, newText: `${REASON} ` }], preferred: true },
      ],
    };
  },
});
