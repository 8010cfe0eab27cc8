import type { Sentence, Speech, Token } from '../speech/index';

/**
 * `compute`, done once for each key and kept for as long as anything else holds on to the key. What it returns must
 * follow from the key alone.
 */
function remembered<About, Value>(
  keyOf: (about: About) => object,
  compute: (about: About) => Value,
): (about: About) => Value {
  const known = new WeakMap<object, { readonly value: Value }>();
  return (about) => {
    const key = keyOf(about);
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(about);
    known.set(key, { value });
    return value;
  };
}

/** Once for each version of a script, however many rules ask. */
export function perSpeech<Value>(compute: (speech: Speech) => Value): (speech: Speech) => Value {
  return remembered((speech) => speech, compute);
}

/**
 * Once for a sentence's words: its tokens stay the same array from one version of the script to the next, so that a
 * typed letter pays for the sentences of one paragraph. `compute` may look at words, figures and moves, but at nothing
 * that tells where the sentence stands, and may keep no sentence: token indices are what holds on.
 */
export function perSentence<Value>(compute: (sentence: Sentence) => Value): (sentence: Sentence) => Value {
  return remembered(({ tokens }) => tokens, compute);
}

/**
 * As {@link perSentence}, for all sentences of one or more passages that are said in one go: once for the words of all
 * of them. A passage is told by its first sentence, as nobody else has its tokens.
 */
export function perPassages<Value>(
  compute: (sentences: readonly Sentence[]) => Value,
): (sentences: readonly Sentence[]) => Value {
  const known = new WeakMap<Words, { readonly words: readonly Words[]; readonly value: Value }>();
  return (sentences) => {
    const first = sentences[0]?.tokens;
    const found = first && known.get(first);
    if (found && isSame(found.words, sentences)) return found.value;
    const value = compute(sentences);
    if (first) known.set(first, { words: sentences.filter(opensPassage).map(({ tokens }) => tokens), value });
    return value;
  };
}

type Words = readonly Token[];

function isSame(words: readonly Words[], sentences: readonly Sentence[]): boolean {
  let passages = 0;
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    if (sentence.passage !== last?.passage && words[passages++] !== sentence.tokens) return false;
    last = sentence;
  }
  return passages === words.length;
}

function opensPassage({ passage }: Sentence, index: number, all: readonly Sentence[]): boolean {
  return all[index - 1]?.passage !== passage;
}
