import { t } from '@vscode/l10n';
import type { Span } from '../../../script/index';
import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { gives, makes } from '../../makes';
import { said } from '../../said';
import type { Fix } from '../../types';

const SHOW = 'It is something I have to show you in person.';
const ASK = 'Would Tuesday or Thursday be easier for you?';

/** What has been sent, or told, needs no meeting any more: the offer gives away the only reason to see the caller. */
export const emailOffer = defineRule({
  id: 'email-offer',
  level: 'warning',
  calls: { 'cold-call': 'warning', voicemail: 'warning', 'follow-up': 'warning' },
  about: 'place',
  article: 'CC',
  summary: 'The seller offers to send it, or to explain it now.',
  advice:
    'Do not offer to send it or to explain it now: once they have it, there is no reason to meet. “Tell me now” and “email it to me” are best headed off before they come: say that you cannot do it by phone because you have to show it. Then offer two times.',
  before: 'I can email you our brochure.',
  after: 'It is something I have to show you in person. Would Tuesday or Thursday be easier?',
  fires: [
    'The seller offers to send, email, text or post information ("I can email you a brochure").',
    'The seller asks for an address to send information to ("What’s your best email?").',
    'The seller offers to explain it or go through it now ("I can run through it now").',
  ],
  never: [
    'The gatekeeper or buyer asks for it ("Just email it to me").',
    'An offer that is refused ("I won’t email it, I have to show it to you").',
    'An invitation or confirmation of a date, or an address asked for that.',
    'A product or somebody else that sends mail.',
  ],
  messages: {
    send: '“{words}” takes away the reason to meet; say “I have to show it to you in person”, and offer two times.',
    address:
      '“{words}” settles for an email in place of a meeting; say “I have to show it to you in person”, and offer two times.',
    now: '“{words}” gives it all away now and leaves nothing to meet for; say “I have to show it to you in person”, and offer two times.',
  },
  examples: {
    bad: [
      {
        shows: 'A brochure by email.',
        text: '‹I can email you a brochure.›',
        fixed: `${SHOW} ${ASK}`,
      },
      { shows: 'Giving in.', text: 'Sure. ‹I’ll send you some information.›', fixed: `${SHOW} ${ASK}` },
      {
        shows: 'Asking for an address.',
        text: '‹What’s the best email address to send it to?›',
        fixed: `${SHOW} ${ASK}`,
      },
      { shows: 'Explaining it now.', text: '‹I can explain it to you right now.›', fixed: `${SHOW} ${ASK}` },
      {
        shows: 'On a page.',
        text: '> "Happy to. ‹I’ll email you the details.›"',
        fixed: `> "${SHOW} ${ASK}"`,
      },
    ],
    good: [
      {
        shows: 'The buyer says it.',
        text: '? Just email it to me.\n  It is a picture more than a story: I have to show it to you. Would Tuesday or Thursday be easier?',
        call: 'follow-up',
      },
      { shows: 'It is refused.', text: 'I can’t email it, because I have to show it to you.' },
      { shows: 'An invitation to the date.', text: 'I’ll send you a calendar invite for Thursday.' },
      { shows: 'An address for the invitation.', text: 'Which email address should the invitation go to?' },
      { shows: 'A product that mails.', text: 'Their old system emails every customer twice.' },
    ],
  },
  *check(speech) {
    for (const { sentence, about, from, to } of speech.moves('email-offer')) {
      // A contract to sign has a rule of its own.
      if (gives(sentence, 'close', from, to)) continue;
      const { span } = sentence;
      yield {
        span,
        message: about === 'address' ? 'address' : about === 'tell' ? 'now' : 'send',
        holes: { words: said(speech.script, span) },
        fixes: fixesFor(sentence, span, speech.sentencesOf(sentence.passage)),
      };
    }
  },
});

const CONSENT =
  /^(?:sure|happy to|absolutely|of course|certainly|great|no problem|ok|okay|yes|gladly|will do|perfect|fair enough|understood)\b/i;

/**
 * The offer becomes the answer that it has to be shown. A consent before it ("Happy to.") and more offers after it go
 * too, as they would say the contrary. A sentence that leads into a list, or asks for
 * the meeting too, cannot be taken out.
 */
function fixesFor(sentence: Sentence, own: Span, all: readonly Sentence[]): Fix[] {
  if (sentence.text.trimEnd().endsWith(':') || makes(sentence, 'ask')) return [];
  const at = all.indexOf(sentence);
  const goes = (index: number, also?: (each: Sentence) => boolean): boolean => {
    const each = all[index];
    return each !== undefined && (makes(each, 'email-offer') || also?.(each) === true);
  };
  let first = at;
  let last = at;
  while (goes(last + 1)) last++;
  while (goes(first - 1, isConsent)) first--;
  const hasAsk = all.some((each, index) => (index < first || index > last) && makes(each, 'ask'));
  const span = {
    start: (first < at ? all[first]?.span : own)?.start ?? own.start,
    end: (last > at ? all[last]?.span : own)?.end ?? own.end,
  };
  return [
    {
      title: t('Answer that it has to be shown'),
      edits: [{ span, newText: hasAsk ? SHOW : `${SHOW} ${ASK}` }],
      preferred: true,
    },
  ];
}

function isConsent({ tokens, text }: Sentence): boolean {
  return tokens.length <= 6 && CONSENT.test(text);
}
