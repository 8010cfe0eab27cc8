import type { MovePatterns } from '../moves/types';
import { demand } from './demand';
import { dropIn } from './drop-in';
import { howLong, who } from './evidence-parts';
import { ownSake } from './own-sake';
import { result } from './result';
import { superlative } from './superlative';

/** What words give away besides the moves they make, read with the moves in one go. */
export const SIGN_PATTERNS: readonly MovePatterns[] = [superlative, result, who, howLong, dropIn, demand, ownSake];
