import type { Rule } from '../../types';
import { credibilityDiffers } from './credibility-differs';
import { credibilityIncomplete } from './credibility-incomplete';
import { credibilityLate } from './credibility-late';
import { credibilityMissing } from './credibility-missing';

export const credibilityRules: readonly Rule[] = [
  credibilityMissing,
  credibilityIncomplete,
  credibilityLate,
  credibilityDiffers,
];
