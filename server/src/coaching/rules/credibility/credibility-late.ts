import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { said } from '../../said';
import { lateStatement, opensAnother } from '../../statement';

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
    const found = lateStatement(speech);
    if (!found || opensAnother(found.late, found.ask)) return;
    const { ask, late } = found;
    yield {
      span: late.sentence.span,
      message: 'late',
      holes: { words: said(speech.script, late.sentence.span), ask: said(speech.script, ask.sentence.span) },
      related: [{ span: ask.sentence.span, message: t('The buyer is asked here.') }],
    };
  },
});
