import type { Rule } from '../../types';
import { referralAboutUs } from './referral-about-us';
import { referralAnybody } from './referral-anybody';
import { referralMissing } from './referral-missing';

export const referralRules: readonly Rule[] = [referralAnybody, referralMissing, referralAboutUs];
