import { CLAUSE_MARKS, DENIED, isQuestionWord, markDenied } from './denial';
import type { Token } from './types';

/** Why words are not said as the seller's own statement; several may hold at once. */
export { DENIED };
export const QUOTED = 2;
export const REPORTED = 4;
export const CONDITIONAL = 8;

const REPORT_VERBS = new Set(
  'say tell claim promise mention insist complain swear report ask explain suggest'.split(' '),
);
const REPORTERS = new Set('they he she people someone somebody everyone everybody some others'.split(' '));
const REPORTER_NOUNS = new Set(
  'client customer vendor competitor rep salesperson owner manager buyer prospect agent colleague company firm provider supplier agency guy'.split(
    ' ',
  ),
);
/** `if` after these asks or wonders; it sets no condition. */
const WONDERING = new Set(
  'see know ask mind wonder wondering wondered check ok okay alright all right fine possible best better good great lot world tell sure helpful useful appreciate love grateful worth sense decide learn judge help'.split(
    ' ',
  ),
);

/** Token by token, the reasons why it is not meant; 0 where it is. One pass for each kind of reason. */
export function readUnmeant(tokens: readonly Token[], question: boolean): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  markDenied(tokens, flags, question);
  markQuoted(tokens, flags);
  markReported(tokens, flags);
  markConditional(tokens, flags);
  return flags;
}

/** Quoted words inside a sentence are somebody else's; a sentence that is quoted whole is not. */
function markQuoted(tokens: readonly Token[], flags: Uint8Array): void {
  let open = -1;
  let firstWord = 0;
  while (firstWord < tokens.length && tokens[firstWord]?.pos === 'PUNCT') firstWord += 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    const opens = text === '\u201c' || text === '\u2018' || text === '\u300c';
    const closes = text === '\u201d' || text === '\u2019' || text === '\u300d';
    const either = text === '"' || text === "'";
    if (open < 0 && (opens || (either && touchesNext(tokens, at)))) open = at;
    else if (open >= 0 && (closes || either)) {
      if (open > firstWord)
        for (let inside = open + 1; inside < at; inside += 1) flags[inside] = (flags[inside] ?? 0) | QUOTED;
      open = -1;
    }
  }
}

function touchesNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.start === tokens[at]?.end && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** "they told us …", "my client says …", "you mentioned …": from there to the end somebody else speaks. */
function markReported(tokens: readonly Token[], flags: Uint8Array): void {
  let end = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (at < end) continue;
    if (!token || !REPORT_VERBS.has(token.lemma) || token.pos !== 'VERB') continue;
    if (!isReporter(tokens, at)) continue;
    const byListener = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'you');
    end = reportEnd(tokens, at + 1, byListener);
    for (let inside = at + 1; inside < end; inside += 1) flags[inside] = (flags[inside] ?? 0) | REPORTED;
  }
}

function isReporter(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 6; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (
      token.pos === 'ADV' ||
      token.word === 'all' ||
      token.word === 'have' ||
      token.word === 'has' ||
      token.word === 'had'
    )
      continue;
    // Past only: "you said", "you mentioned"; "could you tell me" and "if you say so" report nothing.
    if (token.word === 'you')
      return (
        ['said', 'mentioned', 'told', 'asked', 'explained'].includes(tokens[verb]?.word ?? '') &&
        tokens[at - 1]?.pos !== 'AUX' &&
        tokens[at - 1]?.word !== 'if'
      );
    if (REPORTERS.has(token.word)) return tokens[at - 1]?.pos !== 'AUX' && !isQuestionWord(tokens[at - 1]?.word ?? '');
    if (REPORTER_NOUNS.has(token.lemma)) return true;
    return token.pos === 'PROPN' && tokens[verb]?.word !== 'suggested';
  }
  return false;
}

/**
 * A report ends where the seller speaks up again: ", so I …", "; we …", "\u2014 which is why I"; and after "what you told
 * me, I …", as the listener is no "I".
 */
function reportEnd(tokens: readonly Token[], from: number, byListener: boolean): number {
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (word === ';' || word === '\u2014' || word === '--') return at;
    if (word === ',' && ['so', 'and', 'but', 'which', 'may', 'can', 'could', 'would', 'shall', 'let'].includes(next))
      return at;
    if (byListener && word === ',' && (next === 'i' || next === 'we')) return at;
    if ((word === 'so' || word === 'and' || word === 'but') && tokens[at + 1]?.word === 'i') return at;
  }
  return tokens.length;
}

/** "if I told you …, …": the clause up to its comma, or to the end where it comes last. */
function markConditional(tokens: readonly Token[], flags: Uint8Array): void {
  let end = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word;
    if (at < end) continue;
    if (word !== 'if' && word !== 'unless' && word !== 'suppose' && word !== 'imagine') continue;
    const before = lastWordBefore(tokens, at);
    if (word === 'if' && before && (WONDERING.has(before.word) || WONDERING.has(before.lemma))) continue;
    if ((word === 'suppose' || word === 'imagine') && before) continue;
    end = conditionEnd(tokens, at);
    for (let inside = at + 1; inside < end; inside += 1) flags[inside] = (flags[inside] ?? 0) | CONDITIONAL;
  }
}

function conditionEnd(tokens: readonly Token[], condition: number): number {
  for (let at = condition + 1; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (word === 'then' || takesUp(tokens, condition, at)) return at;
    if (CLAUSE_MARKS.has(word) && !isListComma(tokens, at)) return at;
  }
  return tokens.length;
}

/** "if you like I can text you": the condition is about the listener, and the seller takes up after it. */
function takesUp(tokens: readonly Token[], condition: number, at: number): boolean {
  const subject = tokens[condition + 1]?.word ?? '';
  if (at < condition + 3 || !['you', 'it', 'that', 'this', 'they'].includes(subject)) return false;
  if (tokens[at]?.word !== 'i' && tokens[at]?.word !== 'we') return false;
  return ['can', 'could', 'will', 'would', 'shall', 'am', 'are', 'may'].includes(tokens[at + 1]?.word ?? '');
}

function isListComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === ',' && (tokens[at + 1]?.word === 'and' || tokens[at + 1]?.word === 'or');
}

function lastWordBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (!token) return undefined;
    if (token.pos !== 'PUNCT')
      return ['it', 'even', 'me', 'us', 'you'].includes(token.word) ? tokens[before - 1] : token;
    if (token.word !== ',') return undefined;
  }
  return undefined;
}
