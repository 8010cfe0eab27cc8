import type { Rule } from '../../types';
import { askEitherOr } from './ask-either-or';
import { askMissing } from './ask-missing';
import { askNotThirty } from './ask-not-thirty';

export const askRules: readonly Rule[] = [askMissing, askNotThirty, askEitherOr];
