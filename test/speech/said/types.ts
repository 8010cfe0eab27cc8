import type { MoveKind, SignKind } from '../../../server/src/speech/types';

/** Sentences that make a move or give a sign, and sentences that sound like it and do not. */
export interface Said {
  readonly move: MoveKind | SignKind;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
