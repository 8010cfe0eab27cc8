import type { Rule } from '../../types';
import { catalogueFirst } from './catalogue-first';
import { closedQuestions } from './closed-questions';
import { gapIncomplete } from './gap-incomplete';
import { gapNotWidened } from './gap-not-widened';
import { monologue } from './monologue';
import { permissionBare } from './permission-bare';
import { permissionLate } from './permission-late';
import { permissionMissing } from './permission-missing';
import { pitchDemandUnplanned } from './pitch-demand-unplanned';
import { questionsMissing } from './questions-missing';
import { solutionTooSoon } from './solution-too-soon';
import { stackedQuestions } from './stacked-questions';
import { unprepared } from './unprepared';

export const meetingRules: readonly Rule[] = [
  permissionMissing,
  permissionLate,
  permissionBare,
  catalogueFirst,
  questionsMissing,
  gapIncomplete,
  gapNotWidened,
  solutionTooSoon,
  pitchDemandUnplanned,
  monologue,
  unprepared,
  closedQuestions,
  stackedQuestions,
];
