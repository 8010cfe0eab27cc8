import { t } from '@vscode/l10n';
import type { Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { atEnd, insertSection, insertSpeech } from '../../insert';
import { inMinutes } from '../../meeting-length';
import type { Fix } from '../../types';

const ASK = 'All I ask is 30 minutes with you. Would this week suit, or is next week better?';

/**
 * A cold call sells one thing, a date and a time, so a call that never asks for one has nothing to show for itself
 * however well it goes.
 */
export const askMissing = defineRule({
  id: 'ask-missing',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'A cold call never asks for a meeting.',
  advice:
    'A cold call has one aim: a date and a time to sit down together. Ask for it in so many words, and as a choice between two times rather than a question of whether. However good the rest is, a call that ends without the ask ends with nothing in the diary.',
  before: 'I hope that was of interest. Goodbye, then.',
  after: 'All I ask is 30 minutes. Would this week suit, or is next week better?',
  fires: ['A cold call of six sentences or more in which the seller nowhere asks for a meeting.'],
  never: [
    'A script in which any alternative asks for a meeting.',
    'Fewer than six sentences: there is not yet a call to judge.',
    'Voicemails, follow-ups, referrals and first meetings.',
  ],
  messages: {
    missing:
      'This call never asks for a meeting, so the listener has nothing to say yes to; offer two times, such as “Would this week suit, or is next week better?”',
  },
  examples: {
    bad: [
      {
        shows: 'A call that says who, why and what is at stake, and then stops.',
        text: `Thank you for taking the call, I know how full your day is.
I'm {{seller}} of {{company}}, and I'm calling because of something we found out about your industry.
We have just finished a survey of 400 buyers of machine tools.
It shows where they will stop spending next year.
I can't do it justice by phone; I have to show you the charts.
Firms that wait to see it will be paying to win that business back.`,
        fixed: `Thank you for taking the call, I know how full your day is.
I'm {{seller}} of {{company}}, and I'm calling because of something we found out about your industry.
We have just finished a survey of 400 buyers of machine tools.
It shows where they will stop spending next year.
I can't do it justice by phone; I have to show you the charts.
Firms that wait to see it will be paying to win that business back.

${ASK}`,
      },
    ],
    good: [
      {
        shows: 'The ask is there, as a choice of two weeks.',
        text: `Thank you for taking the call, I know how full your day is.
I'm {{seller}} of {{company}}, and I'm calling because of something we found out about your industry.
We have just finished a survey of 400 buyers of machine tools.
It shows where they will stop spending next year.
I can't do it justice by phone; I have to show you the charts.
Firms that wait to see it will be paying to win that business back.

Is this week open, or shall we meet next week?`,
      },
      { shows: 'Too little to judge.', text: "Thank you for taking the call.\nI'm {{seller}} of {{company}}." },
    ],
  },
  *check(speech, { settings }) {
    if (speech.moves('ask').length > 0) return;
    yield { message: 'missing', fixes: insertAsk(speech, inMinutes(ASK, settings.askMinutes)) };
  },
});

function insertAsk(speech: Speech, ask: string): Fix[] {
  const place = atEnd(speech);
  if (!place) return [];
  const { script } = speech;
  const { section } = ('after' in place ? place.after : place.before).passage;
  const hasHeading = section.heading !== undefined && script.text.startsWith('#', section.heading.start);
  const ownSection = hasHeading && !script.isPage && !/\b(?:ask|close|closing)\b/i.test(section.title);
  const edits = ownSection ? insertSection(script, section, 'Ask', ask) : insertSpeech(script, place, ask);
  return [{ title: t('Ask for the meeting, with a choice of two weeks'), edits, preferred: true }];
}
