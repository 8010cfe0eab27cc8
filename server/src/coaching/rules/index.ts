import type { Rule } from '../types';
import { askRules } from './ask/index';
import { credibilityRules } from './credibility/index';
import { languageRules } from './language/index';
import { meetingRules } from './meeting/index';
import { referralRules } from './referral/index';
import { worthRules } from './worth/index';

/** Every rule there is, in the order of the reference. */
export const rules: readonly Rule[] = [
  ...askRules,
  ...credibilityRules,
  ...worthRules,
  ...referralRules,
  ...meetingRules,
  ...languageRules,
];
