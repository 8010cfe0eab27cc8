import { askCues } from './ask-cues';
import { ASK_OFFERS } from './ask-offers';
import { ASK_SOFT } from './ask-soft';
import { ASK_TIMES } from './ask-times';
import { NO_ASK } from './ask-traps';
import { ASK_WORDS } from './ask-words';
import type { MovePatterns } from './types';

/** Asking the other side for a meeting, a call, a visit, time in the diary. Leave for the present call, routing and call-backs are none. */
export const ask: MovePatterns = {
  move: 'ask',
  makes: [...ASK_WORDS, ...ASK_SOFT, ...ASK_TIMES, ...ASK_OFFERS],
  cued: askCues,
  never: NO_ASK,
};
