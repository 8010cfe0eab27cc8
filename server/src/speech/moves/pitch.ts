import { CATALOGUE } from './catalogue';
import { featureCues } from './feature-cues';
import { FEATURES } from './features';
import { NO_PITCH } from './no-pitch';
import { NO_PRICE, PRICES } from './prices';
import type { MovePatterns } from './types';

/** Describing the product, its features, price, discount, the line-up. */
export const pitch: readonly MovePatterns[] = [
  { move: 'pitch', makes: PRICES, never: [...NO_PRICE, ...NO_PITCH] },
  { move: 'pitch', makes: [...CATALOGUE, ...FEATURES], cued: featureCues, never: NO_PITCH },
];
