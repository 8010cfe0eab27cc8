import type { Rule } from '../../types';
import { callInferred } from './call-inferred';
import { comebackWithoutAnswer } from './comeback-without-answer';
import { cueRunsOn } from './cue-runs-on';
import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { foreignNotation } from './foreign-notation';
import { frontMatter } from './front-matter';
import { frontMatterValue } from './front-matter-value';
import { notUtf8 } from './not-utf-8';
import { overBudget } from './over-budget';
import { reuseCycle } from './reuse-cycle';
import { tooLong } from './too-long';
import { unclosedPlaceholder } from './unclosed-placeholder';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unknownRule } from './unknown-rule';
import { unknownScript } from './unknown-script';
import { unknownSection } from './unknown-section';
import { unknownSpeaker } from './unknown-speaker';
import { unreachableText } from './unreachable-text';
import { unusedIgnore } from './unused-ignore';
import { unusedValue } from './unused-value';

/** What the language itself has to say, in the order of its reference. */
export const languageRules: readonly Rule[] = [
  frontMatter,
  frontMatterValue,
  unknownSection,
  unknownScript,
  reuseCycle,
  duplicateSection,
  unusedValue,
  unfilledPlaceholder,
  unclosedPlaceholder,
  emptySection,
  comebackWithoutAnswer,
  unreachableText,
  unknownSpeaker,
  cueRunsOn,
  callInferred,
  foreignNotation,
  unknownRule,
  unusedIgnore,
  overBudget,
  tooLong,
  notUtf8,
];
