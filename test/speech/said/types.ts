import type { MoveKind } from '../../../server/src/speech/types';

/** Sentences that make a move, and sentences that sound like it and do not. */
export interface Said {
  readonly move: MoveKind;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
