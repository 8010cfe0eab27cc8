import type { MoveKind, Sentence, SignKind } from '../speech/index';

/** True where the seller's sentence makes one of the moves. */
export function makes({ moves }: Sentence, ...kinds: readonly MoveKind[]): boolean {
  // Most sentences make none, and rules ask of every one.
  if (moves.length === 0) return false;
  for (const { move } of moves) if (kinds.includes(move)) return true;
  return false;
}

/** True where the sentence gives the sign, by its tokens `from` to `to` (exclusive) where they are given. */
export function gives({ signs }: Sentence, kind: SignKind, from = 0, to = Number.POSITIVE_INFINITY): boolean {
  for (const found of signs) if (found.sign === kind && found.from < to && from < found.to) return true;
  return false;
}
