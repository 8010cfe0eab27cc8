import { t } from '@vscode/l10n';
import { lineStartAt, type TextEdit, titleKey } from '../../../script/index';
import type { Move, Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { makes } from '../../makes';
import { moveSpeech } from '../../move-speech';
import { leaveOf, needsOf, sells } from '../../needs';
import { said } from '../../said';

/** Leave asked after the questions began, or after a pitch, asks for what was already taken. */
export const permissionLate = defineRule({
  id: 'permission-late',
  level: 'warning',
  calls: { 'first-meeting': 'warning' },
  about: 'place',
  article: 'JIT',
  summary: 'You ask whether you may ask questions only after the first of them, or after a pitch.',
  advice:
    'Asking permission opens the conversation: it breaks the ice with a buyer who expects a pitch. Once you have questioned or pitched, the buyer has already decided how to treat you, and the request sounds like a formality. Move it up, right after the thanks, before you ask or describe anything.',
  before:
    'How many people do you train a year?\n\nSo that I only bring what fits, would you mind if I asked you a few questions?',
  after:
    'So that I only bring what fits, would you mind if I asked you a few questions?\n\nHow many people do you train a year?',
  fires: [
    'The first request for permission stands after a question about the buyer’s business.',
    'The first request for permission stands after words about the product, its features or its price, or after a solution.',
  ],
  never: [
    'Courtesy before it, such as “Did you find the parking all right?”.',
    'Permission to tell something: “May I tell you what we do?” opens no questions.',
    'Permission asked once more in an answer to a comeback.',
    'A wide line-up given as the reason for asking, and an answer to a buyer who asks what you sell.',
    'A script that never asks permission: that is “permission-missing”.',
  ],
  messages: {
    questions:
      '“{permission}” comes after “{earlier}”, so the buyer is asked for a yes you did not wait for: move it before the first question.',
    pitch:
      '“{permission}” comes after you have started to sell with “{earlier}”, and the buyer is on guard by then: move it before any word about the product.',
  },
  examples: {
    bad: [
      {
        text: 'How many people do you train a year?\n\n‹Would you mind if I asked you a few questions, so that I only bring what fits?›',
        fixed:
          'Would you mind if I asked you a few questions, so that I only bring what fits?\n\nHow many people do you train a year?',
        shows: 'After the questions began.',
      },
      {
        text: 'Thank you for seeing me.\n\nWhere would you like that to be in a year?\n\n‹May I ask you some questions so that I can leave out what does not fit?›',
        shows: 'After a question about the goal.',
      },
    ],
    good: [
      {
        text: 'Did you find the parking all right?\n\nMay I ask you a few questions so that I can leave out what does not fit?',
        shows: 'Courtesy comes first.',
      },
      {
        text: 'May I ask you a few questions so that I can leave out what does not fit?\n\nHow do you train new hires today?',
        shows: 'Permission comes first.',
      },
      { text: 'May I tell you in a word who we are?', shows: 'Permission to tell is another matter.' },
    ],
  },
  *check(speech) {
    const [permission] = leaveOf(speech);
    const earlier = permission && firstBefore(speech, permission.sentence);
    if (!permission || !earlier) return;
    const isPitch = earlier.kind === 'pitch' || earlier.kind === 'solution';
    const edits = moved(speech, request(speech, permission), earlier.sentence);
    yield {
      span: permission.sentence.span,
      message: isPitch ? 'pitch' : 'questions',
      holes: {
        permission: said(speech.script, permission.sentence.span),
        earlier: said(speech.script, earlier.sentence.span),
      },
      fixes: edits
        ? [
            {
              title: isPitch ? t('Move it before you sell') : t('Move it before the first question'),
              edits,
              preferred: true,
            },
          ]
        : [],
    };
  },
});

/** The first needs question or word about the product that stands before the request, where no buyer asked for it. */
function firstBefore(speech: Speech, { index }: Sentence): Move | undefined {
  const [question] = needsOf(speech).questions;
  const sold = speech.moves('pitch', 'solution').find((move) => !move.sentence.question && sells(speech, move));
  const [first] = [question, sold]
    .filter((move) => move !== undefined && move.sentence.index < index)
    .sort((a, b) => (a?.sentence.index ?? 0) - (b?.sentence.index ?? 0));
  return first;
}

/** The request with its reasons where they stand side by side, so that none is left behind. */
function request(speech: Speech, { sentence }: Move): Sentence[] {
  const beside = speech.sentencesOf(sentence.passage);
  const at = beside.indexOf(sentence);
  const isReason = (index: number): boolean => {
    const other = beside[index];
    return other !== undefined && makes(other, 'permission-reason');
  };
  let from = at;
  let to = at + 1;
  while (isReason(from - 1)) from--;
  while (isReason(to)) to++;
  return beside.slice(from, to);
}

/** Edits that move the request; a heading that would be left with nothing under it goes too, unless a link needs it. */
function moved(speech: Speech, sentences: readonly Sentence[], before: Sentence): TextEdit[] | undefined {
  const { script } = speech;
  const edits = moveSpeech(script, sentences, { before });
  const passage = sentences[0]?.passage;
  if (!passage || sentences.length < speech.sentencesOf(passage).length) return edits;
  const { section } = passage;
  const { heading } = section;
  const left = script.passages.some((other) => other !== passage && other.section === section);
  if (!heading || left || section.sections.length > 0) return edits;
  if (script.links.some(({ title }) => titleKey(title) === section.key)) return undefined;
  let { end } = heading;
  while (end < passage.span.start && /\s/.test(script.text.charAt(end))) end++;
  const start = lineStartAt(script.text, heading.start);
  return [...edits, { span: { start, end: Math.max(heading.end, lineStartAt(script.text, end)) }, newText: '' }];
}
