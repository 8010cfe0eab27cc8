import assert from 'node:assert/strict';
import { convertFile, convertPlace, type Passage, parseScript, type Script } from '../../server/src/script/index';
import { marked } from './marked';
import { applyEdits } from './rules';

/** A whole script in pitch notation. Fails where it cannot be converted. */
export function converted(text: string): string {
  const edits = convertFile(parseScript(text));
  assert.ok(edits, `this can be converted:\n${text}`);
  return applyEdits(text, edits);
}

/** A script in which the place at `<|>`, or what stands between ‹ and ›, is in pitch notation. */
export function convertedThere(source: string): string {
  const { text, spans, cursor = 0 } = marked(source);
  const edits = convertPlace(parseScript(text), spans[0] ?? { start: cursor, end: cursor });
  assert.ok(edits, `this can be converted:\n${source}`);
  return applyEdits(text, edits);
}

/**
 * Who says what, in order: a line for each passage with its speaker, and for each direction and comeback; notes and
 * titles, which nobody says, are left out. Marks, letter case and the names of blanks do not count.
 */
export function saidBy(text: string): readonly string[] {
  const script = parseScript(text);
  const lines: { at: number; said: string }[] = [];
  for (const passage of script.passages) {
    const words = passage.pieces.map(({ start, end }) => wordsAt(script, start, end)).join(' ');
    if (words !== '') lines.push({ at: passage.span.start, said: `${speakerOf(passage)}: ${words}` });
  }
  for (const { voice, span } of script.pieces) {
    if (voice === 'direction') lines.push({ at: span.start, said: `(${wordsAt(script, span.start, span.end)})` });
  }
  for (const comeback of script.comebacks) {
    lines.push({ at: comeback.line.start, said: `? ${lastOf(script, comeback)}` });
  }
  const sorted = lines.sort((a, b) => a.at - b.at).map(({ said }) => said);
  // a direction may wrap
  return sorted.reduce<string[]>((all, said) => {
    const last = all.at(-1);
    if (said.startsWith('(') && last?.startsWith('(')) all[all.length - 1] = `${last.slice(0, -1)} ${said.slice(1)}`;
    else all.push(said);
    return all;
  }, []);

  function speakerOf({ speaker, answers, written }: Passage): string {
    return `${speaker}${written ? ' writes' : ''}${answers ? ` to ${lastOf(script, answers)}` : ''}`;
  }
}

/** The last word of a comeback: *if they ask for a price* and *They ask for a price* are the same one. */
function lastOf(script: Script, { words }: Script['comebacks'][number]): string {
  const last = words.at(-1);
  return last === undefined ? '' : (wordsAt(script, last.start, last.end).split(' ').at(-1) ?? '');
}

/** The words of a stretch, its blanks by their names. */
export function wordsAt({ text, placeholders }: Script, start: number, end: number): string {
  let words = '';
  let at = start;
  for (const { span, name } of placeholders) {
    if (span.start < at || span.end > end) continue;
    words += `${text.slice(at, span.start)} ${name} `;
    at = span.end;
  }
  return tokensOf(words + text.slice(at, end)).join(' ');
}

/** Words and figures in small letters. */
function tokensOf(words: string): readonly string[] {
  return (
    words
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** What the notation says without words: *if they say*, the labels of objections and answers, how a time is written. */
const SAID_BY_MARKS = new Set(
  'if when in case they he she say says that the prospect prospects customer client buyer or and objection objections concern concerns pushback response responses reply replies answer answers rebuttal you question scenario q a unmarked notes spoken your their my insert sec secs second seconds minute minutes min mins s'.split(
    ' ',
  ),
);

/** The words of `before` that `after` has fewer times, those aside that marks say. */
export function wordsLost(before: string, after: string): readonly string[] {
  const left = new Map<string, number>();
  for (const token of tokensOf(after).flatMap(parts)) left.set(token, (left.get(token) ?? 0) + 1);
  return tokensOf(before)
    .flatMap(parts)
    .filter((token) => {
      const count = left.get(token) ?? 0;
      left.set(token, count - 1);
      return count <= 0 && !SAID_BY_MARKS.has(token) && !/^(?:\d+(?:s|sec|min)?|〇+)$/.test(token);
    });
}

/** `first_name` is two words, as it is in brackets; as it is in brackets. */
function parts(token: string): readonly string[] {
  return token.split('_').filter((part) => part !== '');
}
