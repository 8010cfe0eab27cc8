import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { beforeAsk, insertSpeech } from '../../insert';

const WORDS = 'Those who move late will be paying to win back the share that the early ones take.';

/** Fear of loss moves some people further than hope of gain, so half an hour not spent must have a price. */
export const lossMissing = defineRule({
  id: 'loss-missing',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'Nothing says what not meeting, or waiting, would cost.',
  advice:
    'For some people the fear of losing is a stronger push than the hope of winning. Say in one sentence what it costs to wait or not to meet: share that others will take, money that drains away each month, a change they will hear of last. Keep it true and calm; a threat closes the door.',
  before: 'Would Tuesday or Thursday suit?',
  after: 'Those who move late will be paying to win that share back. Would Tuesday or Thursday suit?',
  fires: [
    'A cold call in which no sentence says what not acting or not meeting would cost; only a hint where research is offered that has to be shown.',
  ],
  never: ['A question that names the loss: “How much are you losing every month?” is one.'],
  messages: {
    none: 'Nothing here says what it costs to wait, so they lose nothing by putting you off: add one sentence, such as “Those who move late will be paying to win that share back.”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because we have just finished a survey of 400 hotels. I can’t do it justice by phone, I need to show it to you.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?',
        shows: 'Nothing to lose by saying no; with research that will be shown it is a hint.',
      },
    ],
    good: [
      { text: 'Those who wait will be paying to win that share back.', shows: 'The cost of waiting.' },
      { text: 'How much are you losing every month to missed calls?', shows: 'The loss as a question.' },
    ],
  },
  *check(speech) {
    if (speech.moves('loss').length > 0) return;
    const researchStands = speech.moves('insight').length > 0 && speech.moves('show').length > 0;
    const place = beforeAsk(speech);
    yield {
      message: 'none',
      ...(researchStands ? { level: 'hint' as const } : {}),
      fixes: place
        ? [{ title: t('Insert the cost of waiting'), edits: insertSpeech(speech.script, place, WORDS) }]
        : [],
    };
  },
});
