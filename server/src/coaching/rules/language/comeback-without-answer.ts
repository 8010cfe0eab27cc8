import { t } from '@vscode/l10n';
import type { Comeback, Script } from '../../../script/index';
import { answeredIn } from '../../answered';
import { defineRule } from '../../define';

/** An objection that is foreseen and not answered is worse than one that is not: it is known to come. */
export const comebackWithoutAnswer = defineRule({
  id: 'comeback-without-answer',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'A comeback with no answer prepared.',
  advice:
    'You foresaw that they may say this, and there is nothing for you to say back. Write the answer right below the `?` line, or indented under it. Comebacks that share one answer go on one line, with ` / ` between them.',
  before: '? We have no budget.\n? We spent it all.\n  That is why I call now.',
  after: '? We have no budget. / We spent it all.\n  That is why I call now.',
  fires: ['A `?` line with neither words, an arrow nor a direction under it.'],
  never: [
    'A comeback whose answer is an arrow to another section, or a direction such as `(hang up)`.',
    'A comeback with others indented under it that are answered.',
  ],
  messages: {
    unanswered: 'When they say “{words}”, you have nothing to say: write the answer below this line.',
    bare: 'This comeback has no words and no answer: write what they may say after the ?, and your answer below.',
  },
  examples: {
    bad: [
      { text: 'Thank you for your time.\n\n‹? Who is calling?›\n\n# Reason\n\nThank you again.\n' },
      {
        text: '‹? Who is calling?›\n? Who is it?\n  Thank you for asking.\n',
        fixed: '? Who is calling? / Who is it?\n  Thank you for asking.\n',
        shows: 'Two comebacks, one answer.',
      },
    ],
    good: [
      { text: '? Who is calling? / Who is it?\n  Thank you for asking.\n' },
      { text: '? Who is calling?\n-> Reason\n\n# Reason\n\nThank you for asking.\n' },
    ],
  },
  *check({ script }) {
    const answered = answeredIn(script);
    for (const [index, comeback] of script.comebacks.entries()) {
      if (!comeback.marked || answered.has(comeback)) continue;
      const first = comeback.words[0];
      const words = first ? script.text.slice(first.start, Math.min(first.end, first.start + 60)) : '';
      const next = script.comebacks[index + 1];
      const fixes = next && answered.has(next) ? join(script, comeback, next) : [];
      yield { span: comeback.line, message: first ? 'unanswered' : 'bare', holes: { words }, fixes };
    }
  },
});

/** Puts the comeback on the line of the one right below it, which has the answer. */
function join(
  script: Script,
  comeback: Comeback,
  next: Comeback,
): { title: string; edits: { span: { start: number; end: number }; newText: string }[] }[] {
  const { text } = script;
  const between = text.slice(comeback.line.end, next.line.start);
  const own = text[comeback.line.start];
  const same = own === text[next.line.start] && (own === '?' || own === '？');
  if (comeback.words.length === 0 || next.words.length === 0 || !same) return [];
  if (!/^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(between)) return [];
  let start = next.line.start + 1;
  while (text[start] === ' ' || text[start] === '\t' || text[start] === '\u3000') start++;
  const edits = [{ span: { start: comeback.line.end, end: start }, newText: ' / ' }];
  return [{ title: t('Share the answer of the comeback below'), edits }];
}
