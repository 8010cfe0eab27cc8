import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { needsOf, sells } from '../../needs';
import { said } from '../../said';

/** Showing the pink range to a buyer who wants blue: in a first meeting nobody knows yet which it is, and nobody trusts the photos. */
export const catalogueFirst = defineRule({
  id: 'catalogue-first',
  level: 'warning',
  calls: { 'first-meeting': 'warning' },
  about: 'place',
  article: 'JIT',
  summary: 'A catalogue, brochure, features or price comes before the needs questions.',
  advice:
    'In a first meeting you do not know yet what this buyer needs, and they have no reason yet to believe what a brochure says. Build trust first: ask permission, ask your questions, and find out how far they are from where they want to be. Then talk only about the part of your range that closes that distance.',
  before: 'Let me walk you through our catalogue.',
  after:
    'We do many things, and I would like to talk only about what fits. May I ask you a few questions first?\n\nHow do you train people today?',
  fires: [
    'Words about the product, its features, line-up or price, or an invitation to look at a catalogue, brochure, flyer or demo, stand before the first needs question; each such sentence.',
  ],
  never: [
    'A wide line-up given as the reason for asking, in one sentence or in two: “We do so many things that I cannot know what fits.”',
    'A sheet of insight, such as the results of a survey.',
    'One clause that says who you are and what you do.',
    'A catalogue that stays in the bag, or is promised for a later visit: “I am not going to take you through a brochure.”',
    'An answer to a buyer who asks for it, in a comeback or in so many words right before.',
    'Anything after the first needs question: “solution-too-soon” speaks of that.',
  ],
  messages: {
    early:
      '“{words}” sells before you know what this buyer needs, and in a first meeting they have no reason to believe it yet: ask your questions first, then talk only about what fits.',
  },
  examples: {
    bad: [
      {
        text: 'We do many things, so may I ask you a few questions to find the right one?\n\n‹First let me take you through our catalogue.›\n\nHow do you train people today?',
        shows: 'The catalogue before the questions.',
      },
      {
        text: '‹Our platform has six modules and starts at $40 a seat.›',
        shows: 'Features and price with no question asked.',
      },
    ],
    good: [
      {
        text: 'We have a very wide range, so I cannot tell yet what would serve you. May I ask you a few questions first?',
        shows: 'The range as a reason to ask.',
      },
      { text: 'I’ve left the brochure in my bag.', shows: 'Left in the bag.' },
      { text: 'I am not going to show you a product demo today.', shows: 'Denied.' },
      {
        text: 'I brought you one page with what 200 plant managers told us about overtime.',
        shows: 'A sheet of insight.',
      },
      {
        text: 'Buyer: Could you show me your brochure?\nYou: It has six modules, and starts at $40 a seat.',
        shows: 'The buyer asks for it.',
      },
    ],
  },
  *check(speech) {
    const [question] = needsOf(speech).questions;
    let last: Sentence | undefined;
    for (const move of speech.moves('pitch')) {
      const { sentence } = move;
      if (question && sentence.index >= question.sentence.index) break;
      if (sentence === last || !sells(speech, move)) continue;
      last = sentence;
      yield { span: sentence.span, message: 'early', holes: { words: said(speech.script, move.span) } };
    }
  },
});
