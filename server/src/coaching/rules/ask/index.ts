import type { Rule } from '../../types';
import { askEitherOr } from './ask-either-or';
import { askHedged } from './ask-hedged';
import { askMissing } from './ask-missing';
import { askNotInPerson } from './ask-not-in-person';
import { askNotThirty } from './ask-not-thirty';
import { askSellsMore } from './ask-sells-more';
import { askWrongPerson } from './ask-wrong-person';

export const askRules: readonly Rule[] = [
  askMissing,
  askNotThirty,
  askEitherOr,
  askSellsMore,
  askNotInPerson,
  askWrongPerson,
  askHedged,
];
