import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { MODEL } from './model';
import { isStop } from './runs';
import type { RawToken } from './tokens';
import type { PartOfSpeech, Token } from './types';

/**
 * The reader under this keeps every word it has not known; after this many characters it is made anew, so that a
 * process that runs for weeks does not grow.
 */
const RENEW_AFTER = 20_000_000;

/** Gives tokens their part of speech and lemma. */
export interface Tagger {
  /**
   * As many tokens out as in, with the same offsets: those of a text in which the words start at `offset`. `words` holds
   * no more than 20 KB and no word over 200 characters: the caller sees to it.
   */
  tag(words: string, tokens: readonly RawToken[], offset: number): Tagged;
}

export interface Tagged {
  readonly tokens: readonly Token[];
  /** True where the words end with a mark that nothing is tagged across: what comes after them makes no difference. */
  readonly closed: boolean;
}

/** One reader serves the process: loading its model takes about 0.1 s. */
let shared: WinkMethods | undefined;
let read = 0;

function reader(): WinkMethods {
  if (!shared || read > RENEW_AFTER) {
    shared = winkNLP(MODEL, ['pos']);
    read = 0;
  }
  return shared;
}

/** Loads its model with the first words it is given. */
export const tagger: Tagger = {
  tag(words, tokens, offset) {
    read += words.length;
    return align(reader(), words, tokens, offset);
  },
};

/** Lines are joined, and marks it does not know as such (curly apostrophes) written the way it knows, at the same length. */
function forReader(words: string): string {
  return words
    .replace(/[\n\r\t\u00a0\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

function align(nlp: WinkMethods, words: string, tokens: readonly RawToken[], offset: number): Tagged {
  const { its } = nlp;
  const read = nlp.readDoc(forReader(words)).tokens();
  const texts = read.out() as string[];
  const tags = read.out(its.pos) as PartOfSpeech[];
  const lemmas = read.out(its.lemma as ItsFunction<string>) as string[];
  const spaces = read.out(its.precedingSpaces) as string[];
  const tagged: Token[] = [];
  let theirs = 0;
  let start = offset + (spaces[0]?.length ?? 0);
  for (const token of tokens) {
    while (theirs < texts.length && start + (texts[theirs]?.length ?? 0) <= token.start) {
      start += (texts[theirs]?.length ?? 0) + (spaces[theirs + 1]?.length ?? 0);
      theirs += 1;
    }
    const same = start <= token.start && theirs < texts.length;
    const pos = same ? tags[theirs] : undefined;
    const whole = texts[theirs]?.length === token.end - token.start;
    const lemma = same && whole ? lemmas[theirs] : undefined;
    tagged.push(settle(token, pos, lemma, tagged.at(-1)));
  }
  return { tokens: tagged, closed: isStop(texts.at(-1) ?? '') };
}

const SIGNS = '$\u20ac\u00a3\u00a5%+#/@=~';
const LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'be',
    are: 'be',
    is: 'be',
    was: 'be',
    were: 'be',
    has: 'have',
    had: 'have',
    does: 'do',
    did: 'do',
  }),
);
const PRONOUNS = new Set('i you we he she it they me us him them'.split(' '));
const QUESTION_NOUNS = new Set('suit work call chat meeting visit demo look'.split(' '));

/** What is known better than the reader knows it. */
function settle(
  token: RawToken,
  pos: PartOfSpeech | undefined,
  lemma: string | undefined,
  before: Token | undefined,
): Token {
  const { text, word, kind } = token;
  if (kind === 'mark')
    return tokenAs(token, word, word, word === 'and' ? 'CCONJ' : SIGNS.includes(text.charAt(0)) ? 'SYM' : 'PUNCT');
  if (kind === 'figure') return tokenAs(token, word, word, 'NUM');
  if (kind === 'name') return tokenAs(token, word, word, 'X');
  if (word === "'s") {
    const possessive = pos === 'PART' && before?.pos !== 'PRON';
    return possessive ? tokenAs(token, "'s", "'s", 'PART') : tokenAs(token, 'is', 'be', 'AUX');
  }
  const form = LEMMAS.get(word);
  if (form !== undefined && text !== word && !/^[a-z]/i.test(text)) return tokenAs(token, word, form, 'AUX');
  if (word === 'not' && text.length === 3) return tokenAs(token, word, 'not', 'PART');
  if (pos === 'NOUN' && QUESTION_NOUNS.has(word) && before?.word === 'would') return tokenAs(token, word, word, 'VERB');
  if (PRONOUNS.has(word)) return tokenAs(token, word, word, 'PRON');
  const known = pos === undefined || (pos as string) === 'SPACE' || pos === 'PUNCT' ? 'X' : pos;
  return tokenAs(token, word, form ?? (lemma && known !== 'X' ? lemma.toLowerCase() : word), known);
}

function tokenAs({ text, start, end }: RawToken, word: string, lemma: string, pos: PartOfSpeech): Token {
  return { text, word, lemma, pos, start, end };
}
