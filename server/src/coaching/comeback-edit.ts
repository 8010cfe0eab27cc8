import { lineEnd, lineEndAt, type Script, type TextEdit } from '../script/index';
import type { Sentence } from '../speech/index';

/**
 * Edits that prepare `answer` for what the other side may say (`demand`, alternatives parted by ` / `), behind the block
 * that `after` stands in: its paragraph with the directions and comebacks right below it. Undefined inside an answer, a
 * table or a fence, where another comeback would be read otherwise.
 */
export function insertComeback(
  script: Script,
  after: Sentence,
  demand: string,
  answer: string,
): readonly TextEdit[] | undefined {
  const { text } = script;
  if (after.passage.answers) return undefined;
  const eol = lineEnd(text);
  let end = lineEndAt(text, after.passage.span.end);
  for (;;) {
    const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const next = lineEndAt(text, start);
    const line = text.slice(start, next).trim();
    if (line === '' || line.startsWith('#')) break;
    if (line.startsWith('```') || line.startsWith('|')) return undefined;
    end = next;
  }
  const comeback = [`? ${demand}`, `  ${answer}`].join(eol);
  return [{ span: { start: end, end }, newText: `${eol}${eol}${comeback}` }];
}
