import type { Rule } from '../../types';
import { allAboutUs } from './all-about-us';
import { comebackMissing } from './comeback-missing';
import { dropIn } from './drop-in';
import { emailOffer } from './email-offer';
import { evidenceMissing } from './evidence-missing';
import { evidenceThin } from './evidence-thin';
import { insightMissing } from './insight-missing';
import { lossMissing } from './loss-missing';
import { phonePitch } from './phone-pitch';
import { thanksMissing } from './thanks-missing';
import { toldNotShown } from './told-not-shown';
import { vagueClaim } from './vague-claim';

export const worthRules: readonly Rule[] = [
  thanksMissing,
  insightMissing,
  toldNotShown,
  emailOffer,
  comebackMissing,
  phonePitch,
  vagueClaim,
  evidenceMissing,
  evidenceThin,
  lossMissing,
  allAboutUs,
  dropIn,
];
