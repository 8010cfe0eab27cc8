import type { MoveKind, Sentence } from '../speech/index';

/** True where the seller's sentence makes one of the moves. */
export function makes({ moves }: Sentence, ...kinds: readonly MoveKind[]): boolean {
  return moves.some(({ move }) => kinds.includes(move));
}
