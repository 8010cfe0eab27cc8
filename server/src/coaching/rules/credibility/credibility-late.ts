import { type Section, titleKey } from '../../../script/index';
import type { Move, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { listenersOf } from '../../listener';
import { said } from '../../said';

/**
 * Nobody gives time to a caller they cannot place, so who and why come before the ask. Words that `<-` brings in count
 * where they are said. An ask in a comeback's answer comes only if the other side speaks up, so the main line decides.
 */
export const credibilityLate = defineRule({
  id: 'credibility-late',
  level: 'warning',
  calls: { 'cold-call': 'warning' },
  about: 'place',
  article: 'CC',
  summary: 'Who is calling and why come only after the first ask to the buyer.',
  advice:
    'Say who you are, why you are calling and why it matters to them, and only then ask for a time. An ask from a stranger is turned down before the good part comes. The same statement opens the talk with the gatekeeper and with the buyer.',
  before: 'Would this week suit, or next? I’m Aiko Mori of Northwind Research.',
  after: 'I’m Aiko Mori of Northwind Research. Would this week suit, or is next week better?',
  fires: ['The buyer is asked for a meeting before anything says who is calling or why, and it is said only later.'],
  never: [
    'A gatekeeper is asked for the way ("Is she in?"): that is no ask.',
    'A credibility statement that `<-` brings in before the ask, wherever its section stands.',
    'A statement that opens another conversation on the same page, such as a voicemail.',
  ],
  messages: {
    late: '“{words}” comes only after you have asked “{ask}”, and nobody gives time to a caller they cannot place; say it before the ask.',
  },
  examples: {
    bad: [
      {
        shows: 'The ask comes first.',
        text: 'Would this week suit you, or is next week better? ‹I’m {{seller}} of {{company}}.›',
      },
      {
        shows: 'On a page.',
        text: '> "Would Tuesday or Thursday suit you? ‹This is {{seller}} of {{company}}.›"',
      },
    ],
    good: [
      {
        shows: 'Who comes first.',
        text: 'This is {{seller}} of {{company}}. Would this week suit you, or is next week better?',
      },
      { shows: '"Is she in?" is no ask.', text: 'Is Ms. Ota in, please? This is {{seller}} of {{company}}.' },
    ],
  },
  *check(speech) {
    const ask = firstAsk(speech);
    if (!ask) return;
    const known = (['identity', 'reason', 'insight'] as const).map((kind) => speech.moves(kind));
    if (known.some(([first]) => first && first.sentence.index <= ask.sentence.index)) return;
    const isBrought = broughtBefore(speech, ask);
    if (known.some((moves) => moves.some(isBrought))) return;
    const late = speech
      .moves('identity', 'reason')
      .find((move) => isMainLine(move) && move.sentence.index > ask.sentence.index);
    if (!late || opensAnother(late, ask)) return;
    yield {
      span: late.sentence.span,
      message: 'late',
      holes: { words: said(speech.script, late.sentence.span), ask: said(speech.script, ask.sentence.span) },
      related: [{ span: ask.sentence.span, message: 'The buyer is asked here.' }],
    };
  },
});

function isMainLine({ sentence: { passage } }: Move): boolean {
  return !passage.answers && !passage.written;
}

function firstAsk(speech: Speech): Move | undefined {
  const listeners = listenersOf(speech);
  return speech.moves('ask').find((ask) => isMainLine(ask) && !listeners.gatekeeperHears(ask.sentence.passage));
}

/** Whether `<-` has the words of a move said before the ask. */
function broughtBefore({ script }: Speech, ask: Move): (move: Move) => boolean {
  const { start } = ask.span;
  const links = script.links.filter(({ kind, file, span }) => kind === 'reuse' && !file && span.start < start);
  const sections = new Set(
    links.map(({ title }) => {
      const key = titleKey(title);
      return script.sections.find((section) => section.key === key);
    }),
  );
  return ({ sentence: { passage } }) => {
    for (let around: Section | undefined = passage.section; around; around = around.parent)
      if (sections.has(around)) return true;
    return false;
  };
}

const GREETING = /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear)\b/i;
const APART = /voice ?-?mail|e-?mail|text|sms|linkedin|\bdm\b/i;

/** A greeting in another section begins a conversation of its own, as pages hold several. */
function opensAnother({ sentence }: Move, ask: Move): boolean {
  const { section } = sentence.passage;
  if (section === ask.sentence.passage.section) return false;
  return APART.test(section.title) || GREETING.test(sentence.text);
}
