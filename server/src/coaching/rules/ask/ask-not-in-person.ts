import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { heardBefore } from '../../heard';
import { isMainLine } from '../../main-line';
import { gives, makes } from '../../makes';
import { perPassages, perSpeech } from '../../remembered';
import { said } from '../../said';
import { turnsOf } from '../../turns';

/**
 * What the call sells is a meeting in one room: there something can be shown, and half an hour grows. Another call is the
 * same voice once more. Only an ask that names a call or a screen and nothing else is meant.
 */
export const askNotInPerson = defineRule({
  id: 'ask-not-in-person',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'The ask is only for a call or a video meeting.',
  advice:
    'Aim for a meeting in person: across a table you can show what cannot be told, and a short meeting that is worth something tends to grow. A second call is easily moved, and ended with a click. Offer to come to them first, and keep the screen for those who are too far away or ask for it.',
  before: 'Would Tuesday or Thursday suit you for a quick call?',
  after: 'Would Tuesday or Thursday suit you, if I come to your office for 30 minutes?',
  fires: [
    'The ask names a call, the phone, or a meeting on a screen ("a quick call", "on Zoom", "a virtual meeting"), and no other way to meet.',
  ],
  never: [
    'An ask that does not say how to meet.',
    'A visit, a coffee or a place that is offered beside it, in the same turn.',
    'The buyer asked for a call or a screen.',
    'One of the two is abroad, far away, or works from home.',
    'A call as second best, in an answer, where the main line asks for a meeting in person.',
    'What is denied ("I can’t do it over the phone").',
  ],
  messages: {
    remote:
      '“{words}” gets you one more call, where nothing can be shown and a click ends it; offer to come and see them, such as “Shall I come to your office on Tuesday or Thursday?”',
  },
  examples: {
    bad: [
      { shows: 'A call.', text: 'Would Tuesday or Thursday suit you for ‹a quick call›?' },
      { shows: 'A screen.', text: 'Could we meet on ‹Zoom›, this week or next?' },
      { shows: 'On a page.', text: '> "Shall we have ‹a video call› on Monday or on Friday?"' },
    ],
    good: [
      { shows: 'In person.', text: 'Shall I come to your office on Tuesday or Thursday?' },
      { shows: 'Not said how.', text: 'Would this week suit, or is next week better?' },
      { shows: 'A visit beside it.', text: 'Shall I come by on Tuesday or Thursday, or would you rather have a call?' },
      {
        shows: 'The buyer asked for it.',
        text: `---
call: cold-call
ignore: [comeback-missing, credibility-missing, evidence-missing, insight-missing, loss-missing, thanks-missing]
---
? Could we do that on Zoom?
  Gladly. Would Tuesday or Thursday be easier for a Zoom call?`,
      },
      {
        shows: 'Abroad.',
        text: 'As you are in Singapore, would Tuesday or Thursday suit you for a video call?',
      },
      { shows: 'Denied.', text: 'I can’t do it justice over the phone. Would this week suit, or is next week better?' },
    ],
  },
  *check(speech) {
    const heard = heardBefore(speech);
    for (const { asks, sentences } of turnsOf(speech)) {
      const found = asks.length > 0 ? wire(sentences) : undefined;
      const sentence = found && sentences[found.at];
      if (!sentence || isFar(speech) || heard(sentence).some((other) => gives(other, 'remote'))) continue;
      if (!isMainLine(sentence.passage) && asksInPerson(speech)) continue;
      const span = sentence.spanOf(found.from, found.to);
      yield { span, message: 'remote', holes: { words: said(speech.script, span) } };
    }
  },
});

interface Wire {
  /** Which of the turn's sentences. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The call or screen that a turn asks for, in its ask or in the sentence right beside it ("I'll send a Zoom link.", "On
 * Zoom it is faster."). A place named long before the ask is none to meet at.
 */
const wire = perPassages((sentences): Wire | undefined => {
  const first = sentences.findIndex((each) => makes(each, 'ask'));
  const near = sentences.slice(Math.max(0, first - 1));
  if (sentences.some((each) => gives(each, 'abroad')) || near.some((each) => gives(each, 'in-person')))
    return undefined;
  for (const [at, sentence] of sentences.entries()) {
    const isAsk = makes(sentence, 'ask');
    if (!isAsk && ![sentences[at - 1], sentences[at + 1]].some((each) => each && makes(each, 'ask'))) continue;
    const sign = sentence.signs.find(({ sign, about }) => sign === 'remote' && (isAsk || about === 'tool'));
    if (sign) return { at, from: sign.from, to: sign.to };
  }
  return undefined;
});

/** Somebody says that they are too far from each other. */
const isFar = perSpeech(({ sentences, others }): boolean => {
  const tells = (sentence: Sentence) => gives(sentence, 'abroad');
  return sentences.some(tells) || others.some(tells);
});

/** The main line asks for a meeting, and not on a wire. */
const asksInPerson = perSpeech((speech): boolean =>
  speech.moves('ask').some(({ sentence }) => isMainLine(sentence.passage) && !gives(sentence, 'remote')),
);
