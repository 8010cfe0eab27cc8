import type { Rule } from '../../types';
import { emailOffer } from './email-offer';
import { insightMissing } from './insight-missing';
import { lossMissing } from './loss-missing';
import { phonePitch } from './phone-pitch';
import { thanksMissing } from './thanks-missing';
import { toldNotShown } from './told-not-shown';

export const worthRules: readonly Rule[] = [
  thanksMissing,
  insightMissing,
  toldNotShown,
  emailOffer,
  phonePitch,
  lossMissing,
];
