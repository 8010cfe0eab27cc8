import type { Token } from './types';

/** The flag of a token that is denied: "I won't *tell you*". */
export const DENIED = 1;

const DENIERS = new Set('not never nobody none nothing neither nor hardly rarely without dont cant wont'.split(' '));
/** Every word that a denial, or what is set aside for a rival, begins with. */
const OPENS_DENIAL = new Set([...DENIERS, 'no', 'rather', 'instead', 'than']);
const MEASURES = new Set(['more', 'less', 'fewer', 'later', 'sooner']);
const SUBJECTS = new Set('i we you he she they it this that there'.split(' '));
const SCOPE_WORDS = new Set(
  'but because so until unless although though however rather instead if whether since while'.split(' '),
);
/** Marks that end a clause. */
export const CLAUSE_MARKS = new Set([
  ',',
  ';',
  ':',
  '\u2014',
  '\u2013',
  '--',
  '.',
  '!',
  '?',
  '\u2026',
  '...',
  '(',
  ')',
]);

/** Flags the tokens a denial reaches. Questions with n't ("why don't we …") deny nothing. One pass. */
export function markDenied(tokens: readonly Token[], flags: Uint8Array, question: boolean): void {
  // Most sentences deny nothing.
  if (!tokens.some(({ word }) => OPENS_DENIAL.has(word))) return;
  const scope = scopesOf(tokens);
  const depth = new Int32Array(tokens.length + 1);
  let deniedBefore = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (CLAUSE_MARKS.has(word) || SCOPE_WORDS.has(word)) deniedBefore = false;
    const rival = isRival(tokens, at);
    if (rival || denies(tokens, at, question)) {
      const end = rival
        ? scope.clause(at + 2)
        : word === 'no' || word === 'without'
          ? scope.noun(at + 1)
          : scope.clause(at + 1);
      // "can't explain it without showing you": a denial within a denial says yes.
      if (word !== 'without' || !deniedBefore) {
        const stop = Math.min(end, scope.turned(at + 1));
        depth[at + 1] = (depth[at + 1] ?? 0) + 1;
        depth[Math.max(stop, at + 1)] = (depth[Math.max(stop, at + 1)] ?? 0) - 1;
      }
    }
    if (word === 'not' || word === 'never' || word === 'hardly') deniedBefore = true;
  }
  let open = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    open += depth[at] ?? 0;
    if (open > 0) flags[at] = (flags[at] ?? 0) | DENIED;
  }
}

/** Where a denial that begins at a token ends, worked out for all tokens in one pass from the right. */
interface Scopes {
  /** A denial reaches to the end of its clause: a mark, a turn ("but", "so"), or "and" with a subject of its own. */
  clause(from: number): number;
  /** "no contract", "no obligation to buy": `no` reaches over its noun and what hangs on it, not past the next verb with a subject. */
  noun(from: number): number;
  /** The next word that turns a denial round: "without", "not only". */
  turned(from: number): number;
}

function scopesOf(tokens: readonly Token[]): Scopes {
  const { length } = tokens;
  const next = () => new Int32Array(length + 2).fill(length);
  const [marks, words, verbs, subjects, turns] = [next(), next(), next(), next(), next()] as const;
  for (let at = length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const word = token?.word ?? '';
    const following = tokens[at + 1]?.word ?? '';
    const joins = word === 'and' && (SUBJECTS.has(following) || following === 'let' || following === 'then');
    marks[at] = joins || CLAUSE_MARKS.has(word) ? at : (marks[at + 1] ?? length);
    words[at] = SCOPE_WORDS.has(word) ? at : (words[at + 1] ?? length);
    verbs[at] = token?.pos === 'AUX' ? at : (verbs[at + 1] ?? length);
    subjects[at] = SUBJECTS.has(word) ? at : (subjects[at + 1] ?? length);
    turns[at] = word === 'without' || isOnly(tokens, at) ? at : (turns[at + 1] ?? length);
  }
  const clause = (from: number): number => Math.min(marks[from] ?? length, words[from + 1] ?? length);
  return {
    clause,
    noun: (from) => Math.min(clause(from), verbs[from] ?? length, subjects[from + 1] ?? length),
    turned: (from) => turns[from] ?? length,
  };
}

/** "rather than pitch you", "instead of emailing", "I'd rather show you than send it": what is set aside. */
function isRival(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (word === 'rather' && next === 'than') return true;
  if (word === 'instead' && next === 'of') return true;
  if (word !== 'than') return false;
  for (let before = at - 1; before >= 0 && at - before < 12; before -= 1) {
    const earlier = tokens[before]?.word;
    if (earlier === 'rather' || earlier === 'sooner') return before < at - 1;
  }
  return false;
}

function denies(tokens: readonly Token[], at: number, question: boolean): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'no' && tokens[at + 1]?.word === '-') return false;
  // "No more than thirty minutes": how much, not whether.
  if (word === 'no' && MEASURES.has(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.word === 'than') return false;
  if (word === 'no')
    return !['problem', 'worries', 'doubt', 'question', 'wonder', 'matter', 'longer', 'one'].includes(
      tokens[at + 1]?.word ?? '',
    );
  if (!DENIERS.has(word) || isInName(tokens, at)) return false;
  if (isOnly(tokens, at)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (word === 'not') {
    // "Why don't we meet?", "Wouldn't Tuesday suit?", "Why not meet?", "if not".
    if (before?.word === 'why' || before?.word === 'if' || before?.word === 'or' || before?.word === 'whether')
      return false;
    if (before?.pos === 'AUX' || before?.pos === 'VERB') {
      const subject = tokens[at - 2];
      const inverted =
        question &&
        (!subject ||
          subject.pos === 'PUNCT' ||
          subject.pos === 'CCONJ' ||
          isQuestionWord(subject.word) ||
          OPENERS.has(subject.word));
      if (inverted && next !== undefined && next.pos !== 'VERB') return false;
    }
    // "I don't suppose you're free on Tuesday?", "I'm not sure if you know …", "I don't know whether …".
    if (next && (next.word === 'suppose' || next.word === 'sure' || next.word === 'know' || next.word === 'mind'))
      return false;
    // "not a problem", "if you don't mind".
    if (next?.word === 'a' && tokens[at + 2]?.word === 'problem') return false;
  }
  if (word === 'nothing' && (next?.word === 'but' || next?.word === 'more')) return false;
  return true;
}

/** "a paper called What Nobody Counts": a capital inside a sentence is part of a name. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text.charAt(0) ?? '';
  if (first === first.toLowerCase()) return false;
  const before = tokens[at - 1]?.text.charAt(0) ?? '';
  return before !== before.toLowerCase() && tokens[at - 1]?.word !== 'i';
}

const OPENERS = new Set('so and but well okay ok great'.split(' '));

/** "why", "what", … */
export function isQuestionWord(word: string): boolean {
  return ['why', 'what', 'when', 'where', 'how', 'who', 'which'].includes(word);
}

/** "not only …", "not just …": both halves are said. */
function isOnly(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return tokens[at]?.word === 'not' && (next === 'only' || next === 'just' || next === 'merely');
}
