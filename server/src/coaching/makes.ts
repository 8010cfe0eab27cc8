import type { MoveKind, Sentence, SignKind } from '../speech/index';

/** True where the seller's sentence makes one of the moves. */
export function makes({ moves }: Sentence, ...kinds: readonly MoveKind[]): boolean {
  return moves.some(({ move }) => kinds.includes(move));
}

/** True where the sentence gives the sign, by its tokens `from` to `to` (exclusive) where they are given. */
export function gives({ signs }: Sentence, kind: SignKind, from = 0, to = Number.POSITIVE_INFINITY): boolean {
  return signs.some(({ sign, ...words }) => sign === kind && words.from < to && from < words.to);
}
