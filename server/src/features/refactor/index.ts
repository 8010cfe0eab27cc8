export { answerComeback } from './answer-comeback';
export { extract } from './extract';
export { inline } from './inline';
export type { Analyse, Refactoring } from './types';
