export { type Analyser, type Analysis, createAnalyser } from './analyse';
export { dayOf } from './days';
export { fill } from './define';
export { ignoreInFile } from './front-matter-edit';
export { ARTICLES, rulePage } from './page';
export { rules } from './rules/index';
export { type Failure, levelOf, shown } from './runner';
export { DEFAULT_SETTINGS } from './settings';
export {
  type Article,
  type Example,
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  type Rule,
  type Settings,
} from './types';
