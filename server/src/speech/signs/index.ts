import type { MovePatterns } from '../moves/types';
import { close } from './close';
import { closeDated } from './close-dated';
import { demand } from './demand';
import { dodge } from './dodge';
import { dropIn } from './drop-in';
import { dropInDated } from './drop-in-dated';
import { howLong, who } from './evidence-parts';
import { hedge } from './hedge';
import { meeting } from './meeting';
import { meetingPlace } from './meeting-place';
import { ownSake } from './own-sake';
import { result } from './result';
import { routing } from './routing';
import { standIn } from './stand-in';
import { superlative } from './superlative';
import { wants } from './wants';

/** What words give away besides the moves they make, read with the moves in one go. */
export const SIGN_PATTERNS: readonly MovePatterns[] = [
  superlative,
  result,
  who,
  howLong,
  dropIn,
  dropInDated,
  demand,
  ownSake,
  close,
  closeDated,
  wants,
  ...meetingPlace,
  ...standIn,
  hedge,
  dodge,
  routing,
  ...meeting,
];
