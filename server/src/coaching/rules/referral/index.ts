import type { Rule } from '../../types';
import { referralAnybody } from './referral-anybody';

export const referralRules: readonly Rule[] = [referralAnybody];
