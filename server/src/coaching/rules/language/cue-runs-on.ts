import { t } from '@vscode/l10n';
import { lineEnd, lineStartAt, type Script } from '../../../script/index';
import { defineRule } from '../../define';

/** Words that are taken for the other side's are not coached, and nobody notices. */
export const cueRunsOn = defineRule({
  id: 'cue-runs-on',
  level: 'hint',
  calls: 'every',
  about: 'language',
  summary: 'The other side’s cue goes on over a line that may be yours.',
  advice:
    'A cue holds until the next blank line or cue. Here the other side has said a full sentence and another line follows, which is still read as theirs. A blank line gives the word back to you.',
  before: 'Gatekeeper: Who is calling, please?\nIt’s Kenji Sato.',
  after: 'Gatekeeper: Who is calling, please?\n\nIt’s Kenji Sato.',
  fires: ['A line follows right below a full sentence of the gatekeeper or buyer, with no cue of its own.'],
  never: ['A line after a blank line or a cue.', 'A sentence that goes on in the next line.'],
  messages: { runsOn: '“{label}” still speaks here: if these are your words, put a blank line before them.' },
  examples: {
    bad: [
      {
        text: 'Gatekeeper: Who is calling, please?\n‹Thank you for asking.›\n',
        fixed: 'Gatekeeper: Who is calling, please?\n\nThank you for asking.\n',
      },
    ],
    good: [
      { text: 'Gatekeeper: Who is calling, please?\n\nThank you for asking.\n' },
      { text: 'Gatekeeper: Who is calling, please,\nand what is it about?\n', shows: 'One sentence over two lines.' },
    ],
  },
  *check({ script }) {
    for (const { label, at } of script.runningCues) {
      const name = script.text
        .slice(label.start, label.end)
        .replace(/[*_:：]/g, '')
        .trim();
      const own = {
        title: t('Begin the line with “You:”'),
        edits: [{ span: { start: at.start, end: at.start }, newText: 'You: ' }],
      };
      const blank = blankBefore(script, at.start);
      yield {
        span: at,
        message: 'runsOn',
        holes: { label: name },
        fixes: blank ? [{ ...blank, preferred: true }, own] : [own],
      };
    }
  },
});

/** A blank line before the line at `at`; not in an answer, which it may end. */
function blankBefore(
  { text, comebacks }: Script,
  at: number,
): { title: string; edits: { span: { start: number; end: number }; newText: string }[] } | undefined {
  if (comebacks.some(({ span }) => span.start <= at && at < span.end)) return undefined;
  const start = lineStartAt(text, at);
  const margin = text.slice(start, at);
  if (!/^[ \t>]*$/.test(margin)) return undefined;
  const edits = [{ span: { start, end: start }, newText: `${margin.trimEnd()}${lineEnd(text)}` }];
  return { title: t('Put a blank line before it: you say this'), edits };
}
