import { firstAt } from '../queries';
import type { Comeback, Script } from '../types';

const DIRECTION = 'direction: ';

/** What is said in each unit: whose words, what they answer, directions and comebacks, in order. */
export function heard(script: Script, starts: readonly number[]): readonly string[][] {
  const found: string[][] = starts.map(() => []);
  const items: { at: number; what: string }[] = [];
  for (const passage of script.passages) {
    const words = passage.pieces.map((span) => wordsOf(script, span.start, span.end)).join(' ');
    const choice = passage.alternative === undefined ? '' : ` choice ${passage.alternative.choice}`;
    const what = `${passage.speaker}${passage.written ? ' writes' : ''}${choice} to “${named(script, passage.answers)}”: ${words}`;
    if (words !== '') items.push({ at: passage.span.start, what });
  }
  for (const { span, voice } of script.pieces) {
    if (voice === 'direction') items.push({ at: span.start, what: DIRECTION + wordsOf(script, span.start, span.end) });
  }
  for (const comeback of script.comebacks) {
    items.push({ at: comeback.line.start, what: `comeback${voiceOf(script, comeback)}: ${named(script, comeback)}` });
  }
  items.sort((a, b) => a.at - b.at);
  let unit = 0;
  for (const { at, what } of items) {
    while (unit + 1 < starts.length && (starts[unit + 1] as number) <= at) unit++;
    const here = found[unit] as string[];
    const last = here.at(-1);
    // a direction may wrap
    if (what.startsWith(DIRECTION) && last?.startsWith(DIRECTION))
      here[here.length - 1] = `${last} ${what.slice(DIRECTION.length)}`;
    else here.push(what);
  }
  return found;
}

/** Whose words a comeback's are, where they stand as words. */
function voiceOf({ pieces }: Script, { words }: Comeback): string {
  const piece = pieces[firstAt(pieces, words[0]?.start ?? 0)];
  return piece?.voice === 'gatekeeper' && piece.span.start === words[0]?.start ? ' of the gatekeeper' : '';
}

/** The last word: what stands before it ("they ask for …") may be read or not, and ` / ` may part wordings. */
function named(script: Script, comeback: Comeback | undefined): string {
  const last = comeback?.words.at(-1);
  return last === undefined ? '' : (wordsOf(script, last.start, last.end).split(' ').at(-1) ?? '');
}

/** Letters and figures in small letters, placeholders by their names: what a reader hears, without marks. */
function wordsOf({ text, placeholders }: Script, start: number, end: number): string {
  let words = '';
  let at = start;
  for (let index = firstAt(placeholders, start); index < placeholders.length; index++) {
    const { span, name } = placeholders[index] as (typeof placeholders)[number];
    if (span.start >= end) break;
    if (span.start < at) continue;
    words += `${text.slice(at, span.start)} ${name} `;
    at = Math.min(end, span.end);
  }
  words += text.slice(at, end);
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
