import { t } from '@vscode/l10n';
import { lineEnd, type TextEdit } from '../../../script/index';
import type { Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { answeredDemands, type Demand } from '../../prepared';
import { SHOW_IT } from '../../ready-answers';

const LINES: Readonly<Record<Demand, string>> = { tell: '? Well, tell me now.', send: '? Just email it to me.' };

/** Two comebacks end most calls; whoever has no answer ready gives in to one of them. */
export const comebackMissing = defineRule({
  id: 'comeback-missing',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'missing',
  article: 'CC',
  summary: 'Nothing says that it has to be shown, and no answer is ready for “tell me now” or “email it to me”.',
  advice:
    'Two replies can cost you the meeting: “tell me now” and “email it to me”. Head them off by saying that you cannot do it by phone because you have to show it, or have your answer to both written down before you ring. A good answer says why it must be seen, and offers two dates again.',
  before: '? Just email it to me.\n  All right, what’s your address?',
  after: `? Just email it to me.\n  ${SHOW_IT}`,
  fires: [
    'A cold call that never says it has to be shown, and has no answer prepared for “tell me now”, for “email it to me”, or for either.',
  ],
  never: [
    'A script that says it has to be shown: that heads both off.',
    'A script that answers both, in any words, wherever they stand.',
  ],
  messages: {
    both: 'Nothing here heads off “tell me now” and “email it to me”, and either can cost you the meeting: say “I have to show it to you in person”, or write down your answer to each.',
    tell: 'There is no answer ready for “tell me now”, which leaves nothing to meet for: write down why it has to be shown.',
    send: 'There is no answer ready for “email it to me”, which ends the call politely: write down why it has to be shown.',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because three hotels raised their bookings by 12% in four months with ideas that are not widely known. Those who wait will be paying to win those guests back.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?',
        fixed: `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because three hotels raised their bookings by 12% in four months with ideas that are not widely known. Those who wait will be paying to win those guests back.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?\n\n${LINES.tell}\n  ${SHOW_IT}\n\n${LINES.send}\n  ${SHOW_IT}`,
        shows: 'Neither is headed off.',
      },
    ],
    good: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because three hotels raised their bookings by 12% in four months with ideas that are not widely known. Those who wait will be paying to win those guests back.\n\nI have to show it to you, and all I need is 30 minutes. Would Tuesday or Thursday suit?',
        shows: 'It has to be shown.',
      },
      {
        text: '? Well, tell me now. / Just email it to me.\n  It depends on your own figures, so let us sit down over them. Would Tuesday or Thursday be easier?',
        shows: 'Both are answered; what follows a comeback may take any words.',
        call: 'follow-up',
      },
    ],
  },
  *check(speech) {
    if (speech.moves('show').length > 0) return;
    const answered = answeredDemands(speech);
    const lacking = (['tell', 'send'] as const).filter((demand) => !answered.has(demand));
    const [first, second] = lacking;
    if (!first) return;
    yield {
      message: second ? 'both' : first,
      fixes: [{ title: t('Insert the comeback'), edits: insertComebacks(speech, lacking) }],
    };
  },
});

/** Behind the words of the section that asks, else of the last one in which the seller speaks. */
function insertComebacks({ script, moves, sentences }: Speech, demands: readonly Demand[]): TextEdit[] {
  const sentence = moves('ask').find(({ sentence: { passage } }) => !passage.answers)?.sentence ?? sentences.at(-1);
  const { text } = script;
  const section = sentence?.passage.section;
  const below = section?.sections[0];
  let end = below?.span.start ?? section?.span.end ?? text.length;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  const eol = lineEnd(text);
  const newText = demands.map((demand) => `${eol}${eol}${LINES[demand]}${eol}  ${SHOW_IT}`).join('');
  return [{ span: { start: end, end }, newText }];
}
