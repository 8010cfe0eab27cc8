export { ignoreInFile } from '../script/index';
export { type Analyser, type Analysis, createAnalyser, rulesFor } from './analyse';
export { answeredIn } from './answered';
export type { Checklist, ChecklistEntry } from './checklist';
export { moveNames } from './checklist-items';
export { dayOf } from './days';
export { type FixedScript, fixAll } from './fix-all';
export { namesGatekeeper } from './listener';
export { inMinutes, MEETING_LENGTHS, THIRTY } from './meeting-length';
export { ARTICLES, insteadOf, rulePage } from './page';
export { readyAnswer } from './ready-answers';
export { ruleText } from './rule-text';
export { rules } from './rules/index';
export { type Failure, levelOf, shown } from './runner';
export { DEFAULT_SETTINGS } from './settings';
export {
  NO_SETTINGS_FILE,
  noHouseScript,
  type OwnSettings,
  PACE,
  problemAt,
  readSettingsFile,
  SETTINGS_CODE,
  SETTINGS_FILE,
  type SettingsFile,
  type SettingsFileRead,
  settingsFor,
  turnOff,
} from './settings-file/index';
export {
  type Article,
  CHOOSABLE,
  type Example,
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  type Levels,
  type Rule,
  type Settings,
} from './types';
