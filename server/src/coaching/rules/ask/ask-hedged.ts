import { t } from '@vscode/l10n';
import type { Sentence, SignFound } from '../../../speech/index';
import { defineRule } from '../../define';
import { makes } from '../../makes';
import { perSentence } from '../../remembered';
import { said } from '../../said';
import { slotsOf } from '../../slots';
import { unhedged } from '../../unhedge';

/**
 * Doubt is heard: who asks as if the answer were no makes it one. The article asks for the date outright and says nothing
 * of hedges, so the rule is off unless somebody wants it.
 */
export const askHedged = defineRule({
  id: 'ask-hedged',
  level: 'hint',
  off: true,
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'The ask is wrapped in doubt.',
  advice:
    'Ask straight for the time, as both model calls in the article do. “I was just wondering if maybe” tells the listener that you expect a no, and makes it easy to give. Thanks at the start are courtesy enough; the ask itself is one plain question with two times in it.',
  before: 'I was just wondering if maybe we could possibly meet this week or next, if that’s not too much trouble.',
  after: 'Could we meet this week or next?',
  fires: [
    'An ask that opens by wondering or hoping ("I was just wondering if we could …", "I don’t suppose …").',
    'An ask with a clause that lets them off ("if that’s not too much trouble", "sorry to ask, but", "no pressure").',
    'An ask with two or more words that waver ("maybe", "possibly", "sort of").',
  ],
  never: [
    'A plain ask, however polite.',
    'One “perhaps” or “maybe”, and those that stand before a time ("perhaps Tuesday, or perhaps Thursday").',
    'Hedges in a sentence that asks for no meeting.',
    'What somebody else wondered.',
  ],
  messages: {
    hedged:
      '“{words}” sounds as if you expected a no, and invites one; ask straight: “Could we meet this week or next?”',
  },
  examples: {
    bad: [
      {
        shows: 'Hedge upon hedge.',
        text: '‹I was just wondering if maybe we could possibly meet this week or next.›',
        fixed: 'Could we meet this week or next?',
      },
      {
        shows: 'A clause that lets them off.',
        text: '‹Could we meet this week or next, if that’s not too much trouble?›',
        fixed: 'Could we meet this week or next?',
      },
      {
        shows: 'An apology.',
        text: '‹Sorry to ask, but would Tuesday or Thursday suit you?›',
        fixed: 'Would Tuesday or Thursday suit you?',
      },
      {
        shows: 'On a page.',
        text: '> "‹I was hoping you could maybe spare me half an hour on Tuesday or Thursday.›"',
        fixed: '> "Could you spare me half an hour on Tuesday or Thursday?"',
      },
    ],
    good: [
      { shows: 'A plain ask.', text: 'Would this week suit, or is next week better?' },
      { shows: 'Polite, and plain.', text: 'Could you kindly give me 30 minutes on Tuesday or Thursday?' },
      { shows: 'One wavering word.', text: 'Could we perhaps meet on Tuesday or Thursday?' },
      { shows: 'No ask.', text: 'I was wondering how you found your last plant.' },
    ],
  },
  *check(speech) {
    const { text } = speech.script;
    for (const sentence of new Set(speech.moves('ask').map((move) => move.sentence))) {
      const hedges = hedgesOf(sentence);
      if (hedges.length === 0) continue;
      const edits = unhedged(text, sentence, hedges);
      yield {
        span: sentence.span,
        message: 'hedged',
        holes: { words: said(speech.script, sentence.span) },
        fixes: edits.length > 0 ? [{ title: t('Ask straight'), edits, preferred: true }] : [],
      };
    }
  },
});

/** The hedges of an ask, where they are enough to make it doubtful. */
const hedgesOf = perSentence((sentence: Sentence): readonly SignFound[] => {
  if (!makes(sentence, 'ask')) return [];
  const slots = slotsOf(sentence);
  const beforeTime = (to: number) =>
    slots.some(
      ({ from }) => from === to || (from === to + 1 && ['on', 'at'].includes(sentence.tokens[to]?.word ?? '')),
    );
  const hedges = sentence.signs.filter(
    ({ sign, about, to }) => sign === 'hedge' && !(about === 'word' && beforeTime(to)),
  );
  const isDoubtful = hedges.length > 1 || hedges.some(({ about }) => about !== 'word');
  return isDoubtful ? hedges : [];
});
