import { strict as assert } from 'node:assert';
import { createWordReader } from '../../server/src/speech/reader';

const reader = createWordReader();

/** The words that are not meant, as they stand. */
function unmeant(words: string): string {
  return reader
    .readWords(words)
    .flatMap(({ tokens, unmeant }) => tokens.filter((token, index) => unmeant[index] && token.pos !== 'PUNCT'))
    .map(({ word }) => word)
    .join(' ');
}

describe('words that are not meant', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["I won't tell you over the phone.", 'tell you over the phone'],
    ["I'm not here to sell you anything, I want to show you.", 'here to sell you anything'],
    ["I can't send it, I have to show you.", 'send it'],
    ['Rather than just pitch you, I built one.', 'than just pitch you'],
    ["I'd rather show you than email you.", 'email you'],
    ['Change photos without calling a developer.', 'calling a developer'],
    ["I can't explain it without showing you.", 'explain it'],
    ['No contract, and we start today.', 'contract'],
    ['We never send a brochure but we can show it.', 'send a brochure'],
    ["Why don't we meet on Tuesday?", ''],
    ["Wouldn't Tuesday suit?", ''],
    ['Why not meet?', ''],
    ['It is not only cheap but fast.', ''],
    ['No problem, I will send it.', ''],
    ["It's a no-obligation call.", ''],
    ["If you don't mind, we start.", 'you do not mind'],
    ['They told us they were "the best".', 'us they were the best'],
    ['You mentioned that you want leads.', 'that you want leads'],
    ['I told you we would call.', ''],
    ['He said \u201csend me a brochure\u201d and left.', 'send me a brochure and left'],
    ['\u201cWould Tuesday suit?\u201d', ''],
    ['If I told you we could triple it, you would laugh.', 'i told you we could triple it'],
    ['If you like I can text you.', 'you like'],
    ['I wonder if we could meet.', ''],
    ['Would you mind if I asked you something?', ''],
    ['Unless you move, rivals will.', 'you move'],
    ['This is Sean from Tasks Nobody Reads.', ''],
  ];
  for (const [words, expected] of cases) it(words, () => assert.equal(unmeant(words), expected));
});
