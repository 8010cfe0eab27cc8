import type { Move, Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { gives, makes } from '../../makes';
import { needsOf, sells } from '../../needs';
import { said } from '../../said';

/** Going straight into solutions saves no time: nobody knows yet what is needed, nor whether we are the ones to provide it. */
export const solutionTooSoon = defineRule({
  id: 'solution-too-soon',
  level: 'warning',
  calls: { 'first-meeting': 'warning' },
  about: 'place',
  article: 'JIT',
  summary: 'A solution is offered before both ends of the gap are asked.',
  advice:
    'A solution named before you know where they are and where they want to be is a guess, however good it is. It also ends the questions: from then on the buyer weighs your offer instead of telling you more. Hold it back until both ends are on the table, or take the answers home and come back with the one or two things that fit.',
  before:
    'How do you train new hires today?\n\nI would recommend our two-day course.\n\nWhere would you like that to be in a year?',
  after: 'How do you train new hires today?\n\nWhere would you like that to be in a year?',
  fires: [
    'The seller proposes, recommends, or says how we would solve it, and has not yet asked both where the buyer is now and where they want to be; each such sentence.',
    'Words about the product, its features or its price stand between the first needs question and the last of the two ends.',
  ],
  never: [
    'One end is asked nowhere, and six needs questions or more have come before, one of them about what lies between: “gap-incomplete” speaks of that.',
    'Words that only praise the product: “vague-claim” speaks of those.',
    'What another client did, and what came of it.',
    'A solution that is promised for a later visit, or for when you know more: “I will come back with the one that fits”.',
    'An answer to a buyer who asks for it.',
    'Denied: “I am not going to recommend anything today”.',
    'Words about the product before the first needs question: “catalogue-first” speaks of those.',
    'The reason for asking: “so that I can recommend what fits, may I ask …”.',
  ],
  messages: {
    both: '“{words}” offers an answer before the buyer has said where they are now and where they want to be, so it is a guess: ask for both first, and keep the offer until you know.',
    goal: '“{words}” offers an answer before the buyer has said where they want to be, so it is a guess: ask that first, and keep the offer until you know.',
    now: '“{words}” offers an answer before the buyer has said where they are now, so it is a guess: ask that first, and keep the offer until you know.',
  },
  examples: {
    bad: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\nHow do you train new hires today?\n\n‹I would recommend our two-day course.›\n\nWhere would you like that to be in a year?',
        shows: 'The answer comes between the two ends.',
      },
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\nWho does the payroll now?\n\n‹Our software runs it in ten minutes and costs $4 a head.›\n\nWhat would you like month-end to look like?',
        shows: 'Features and a price after the first question.',
      },
      { text: '‹Let me show you how we would solve it.›', shows: 'A solution with no question asked.' },
    ],
    good: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\nHow do you train new hires today?\n\nWhere would you like that to be in a year?\n\nI would recommend our two-day course.',
        shows: 'Both ends are asked first.',
      },
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\nHow do you train new hires today?\n\nOne of our clients solved it with two mentors and halved its turnover in a year.\n\nWhere would you like that to be in a year?',
        shows: 'What another client did.',
      },
      { text: 'I will come back next week with the one programme that would solve it.', shows: 'For a later visit.' },
      { text: 'I am not going to recommend a course today.', shows: 'Denied.' },
      { text: '? What would you do in our place?\n  I would recommend our two-day course.', shows: 'The buyer asks.' },
    ],
  },
  *check(speech) {
    const { questions, now, goal, known } = needsOf(speech);
    const first = questions[0]?.sentence.index ?? Number.POSITIVE_INFINITY;
    let last: Sentence | undefined;
    for (const move of speech.moves('solution', 'pitch')) {
      const { index, span } = move.sentence;
      if (index >= known) break;
      if (move.sentence === last || !offers(speech, move, first)) continue;
      last = move.sentence;
      const isNow = now !== undefined && now.index < index;
      const isGoal = goal !== undefined && goal.index < index;
      yield { span, message: isNow ? 'goal' : isGoal ? 'now' : 'both', holes: { words: said(speech.script, span) } };
    }
  },
});

/** What makes the product's words before the first question belongs to `catalogue-first`. */
function offers(speech: Speech, move: Move, first: number): boolean {
  const { sentence } = move;
  if (makes(sentence, 'pitch') && sentence.index < first) return false;
  // Praise alone is for `vague-claim`.
  if (move.about === 'feature' && gives(sentence, 'superlative')) return false;
  if (gives(sentence, 'elsewhere') || makes(sentence, 'permission', 'permission-reason')) return false;
  return !sentence.question && sells(speech, move);
}
