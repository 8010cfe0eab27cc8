import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { atOpening, insertSpeech } from '../../insert';

const WORDS = 'I’m {{seller}} of {{company}}, and I’m calling because {{reason}}.';

/**
 * Whoever picks up decides in seconds whether to go on listening; who is calling and why are what they decide by.
 * Research or ideas offered to the listener say why, so a script that has them is not without a reason.
 */
export const credibilityMissing = defineRule({
  id: 'credibility-missing',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'A cold call says neither who is calling nor why.',
  advice:
    'Design one credibility statement: who you are, why you are calling, and why talking to you is worth the listener’s time. Say it to the gatekeeper, and the same one again to the buyer. Without it you are one more unknown voice, and it is easiest to get rid of you.',
  before: 'Hello, do you have a moment?',
  after:
    'I’m Aiko Mori of Northwind Research, and I’m calling because we have just surveyed 400 buyers in your industry.',
  fires: ['A cold call in which no sentence says who is calling or why.'],
  never: [
    'A script that says who or why anywhere, in any alternative.',
    'Research or ideas offered to this listener: they are a reason for the call.',
  ],
  messages: {
    missing:
      'This call says neither who you are nor why you are calling, and a caller nobody can place is soon got rid of; open with “I’m … of …, and I’m calling because …”.',
  },
  examples: {
    bad: [
      {
        shows: 'A stranger asks for time. (That nothing of interest is offered is left aside here.)',
        text: `---
call: cold-call
ignore: [insight-missing, evidence-missing, comeback-missing]
---
Good morning. Thank you for your time, I know how busy you are.
Those who wait will lose share to the early movers.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `---
call: cold-call
ignore: [insight-missing, evidence-missing, comeback-missing]
---
Good morning. Thank you for your time, I know how busy you are. ${WORDS}
Those who wait will lose share to the early movers.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
    good: [
      { shows: 'Who is calling.', text: 'This is {{seller}} of {{company}}.' },
      { shows: 'Why.', text: 'I’m calling because your plant opens its second line in May.' },
      { shows: 'Research is a reason.', text: 'We have just finished a survey of 400 buyers in your industry.' },
    ],
  },
  *check(speech) {
    if ((['identity', 'reason', 'insight'] as const).some((kind) => speech.moves(kind).length > 0)) return;
    const place = atOpening(speech);
    yield {
      message: 'missing',
      fixes: place
        ? [
            {
              title: t('Insert who you are and why you are calling'),
              edits: insertSpeech(speech.script, place, WORDS),
              preferred: true,
            },
          ]
        : [],
    };
  },
});
