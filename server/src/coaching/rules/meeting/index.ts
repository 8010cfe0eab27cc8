import type { Rule } from '../../types';
import { catalogueFirst } from './catalogue-first';
import { permissionLate } from './permission-late';
import { permissionMissing } from './permission-missing';

export const meetingRules: readonly Rule[] = [permissionMissing, permissionLate, catalogueFirst];
