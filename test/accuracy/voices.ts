import { type LabelledScript, linesOf, type VoiceLabel } from './corpus';

/** A stretch of one line and the voice it is read in, columns from 0. */
export interface PlacedPiece {
  readonly voice: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

type Heard = 'seller' | 'other' | 'none';

/** One labelled stretch that is heard in another voice. */
export interface Misheard {
  readonly script: string;
  readonly line: number;
  readonly want: VoiceLabel['voice'];
  readonly heard: Heard;
  readonly words: string;
}

/** Each labelled stretch, heard by what most of its words are read as. Pieces count lines from 0. */
export function hear(
  { name, text, voices }: LabelledScript,
  pieces: readonly PlacedPiece[],
): { right: number; misheard: Misheard[] } {
  const lines = linesOf(text);
  const misheard: Misheard[] = [];
  let right = 0;
  for (const { line, from, to, voice } of voices) {
    const words = (lines[line - 1] ?? '').slice(from, to);
    const count = { seller: 0, other: 0, none: 0 };
    for (const word of words.matchAll(/[\p{L}\p{N}]+/gu)) count[voiceAt(pieces, line - 1, from + word.index)]++;
    if (count.seller + count.other + count.none === 0) continue;
    const heard = mostHeard(count);
    if (heard === voice || (voice === 'branch' && heard !== 'seller')) right++;
    else misheard.push({ script: name, line, want: voice, heard, words: words.trim() });
  }
  return { right, misheard };
}

function mostHeard({ seller, other, none }: Readonly<Record<Heard, number>>): Heard {
  if (seller >= other && seller >= none) return 'seller';
  return other >= none ? 'other' : 'none';
}

function voiceAt(pieces: readonly PlacedPiece[], line: number, character: number): Heard {
  const piece = pieces.find(
    ({ start, end }) =>
      (line > start.line || (line === start.line && character >= start.character)) &&
      (line < end.line || (line === end.line && character < end.character)),
  );
  if (!piece || piece.voice === 'direction' || piece.voice === 'note') return 'none';
  return piece.voice === 'seller' ? 'seller' : 'other';
}

/** How many sentences the labels give the seller: what "wrong per 100 spoken sentences" counts against. */
export function spokenSentences({ text, voices }: LabelledScript): number {
  const lines = linesOf(text);
  const seller = voices.filter(({ voice }) => voice === 'seller');
  const said = seller.map(({ line, from, to }, index) => {
    const joined = line === (seller[index - 1]?.line ?? 0) + 1;
    return (joined ? '\n' : '\n\n') + (lines[line - 1] ?? '').slice(from, to);
  });
  const sentences = said.join('').split(/[.!?…]+(?=[\s"”*)]|$)|\n\s*\n/);
  return sentences.filter((sentence) => /\p{L}.*\p{L}/u.test(sentence)).length;
}
