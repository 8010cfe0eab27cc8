import type { Rule } from '../../types';
import { credibilityLate } from './credibility-late';
import { credibilityMissing } from './credibility-missing';

export const credibilityRules: readonly Rule[] = [credibilityMissing, credibilityLate];
