import { CONDITIONAL, DENIED, QUOTED, REPORTED } from '../meant';
import { SIGN_PATTERNS } from '../signs/index';
import type { MoveKind, SignKind } from '../types';
import { ask } from './ask';
import { emailOffer } from './email-offer';
import { evidence } from './evidence';
import { gain } from './gain';
import { identity } from './identity';
import { insight } from './insight';
import { loss } from './loss';
import { pitch } from './pitch';
import { questionGap } from './question-gap';
import { questionGoal } from './question-goal';
import { questionNow } from './question-now';
import { leave } from './questions';
import { reason } from './reason';
import { referral } from './referral';
import { referralCircle } from './referral-circle';
import { show } from './show';
import { solution } from './solution';
import { thanks } from './thanks';
import type { MovePatterns, Witness } from './types';

export const MOVE_PATTERNS: readonly MovePatterns[] = [
  ask,
  thanks,
  identity,
  reason,
  insight,
  evidence,
  gain,
  loss,
  show,
  emailOffer,
  ...leave,
  ...questionNow,
  questionGoal,
  questionGap,
  ...pitch,
  solution,
  referral,
  referralCircle,
  ...SIGN_PATTERNS,
];

/** Reasons for which a move's words do not make it. What a figure or a cost says holds under "if", and when a client said it. */
export const UNMADE_BY: Readonly<Record<MoveKind | Witness | SignKind, number>> = {
  thanks: DENIED | QUOTED | REPORTED,
  identity: DENIED | QUOTED | REPORTED | CONDITIONAL,
  reason: DENIED | QUOTED | CONDITIONAL,
  insight: DENIED | QUOTED | CONDITIONAL,
  evidence: DENIED | QUOTED | CONDITIONAL,
  gain: DENIED | QUOTED,
  loss: DENIED | QUOTED,
  show: DENIED | QUOTED | REPORTED | CONDITIONAL,
  ask: DENIED | QUOTED | REPORTED | CONDITIONAL,
  permission: DENIED | QUOTED | REPORTED,
  'permission-reason': QUOTED | REPORTED,
  'question-now': 0,
  'question-goal': 0,
  'question-gap': 0,
  pitch: DENIED | QUOTED | REPORTED | CONDITIONAL,
  referral: DENIED | QUOTED | REPORTED,
  'email-offer': DENIED | QUOTED | REPORTED | CONDITIONAL,
  solution: DENIED | QUOTED | REPORTED | CONDITIONAL,
  'announces-questions': DENIED | QUOTED | REPORTED,
  superlative: DENIED | QUOTED | REPORTED | CONDITIONAL,
  result: DENIED | QUOTED | REPORTED | CONDITIONAL,
  who: 0,
  'how-long': 0,
  'drop-in': DENIED | QUOTED | REPORTED | CONDITIONAL,
  demand: 0,
  'own-sake': DENIED | QUOTED | REPORTED,
  close: DENIED | QUOTED | REPORTED | CONDITIONAL,
  wants: DENIED | QUOTED | CONDITIONAL,
  remote: DENIED | QUOTED,
  'in-person': DENIED | QUOTED,
  abroad: QUOTED,
  'stand-in': QUOTED,
  'meets-you': DENIED | QUOTED | REPORTED,
  superior: QUOTED,
  hedge: QUOTED | REPORTED,
  dodge: DENIED | QUOTED | REPORTED,
  routing: QUOTED,
  'pitch-demand': DENIED,
  later: QUOTED | REPORTED,
  elsewhere: 0,
};

/** Where a stronger move is made by the same sentence, the weaker is not. */
export const GIVES_WAY: Readonly<Partial<Record<MoveKind, readonly MoveKind[]>>> = {
  'question-now': ['ask', 'permission', 'referral', 'question-goal', 'question-gap', 'email-offer'],
  'question-goal': ['ask', 'permission', 'referral'],
  'question-gap': ['ask', 'permission', 'referral'],
  'permission-reason': ['ask', 'referral'],
  solution: ['permission', 'permission-reason', 'question-now', 'question-goal', 'question-gap'],
};
