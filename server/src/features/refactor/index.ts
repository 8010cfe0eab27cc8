export { answerComeback } from './answer-comeback';
export { extract } from './extract';
export { inline } from './inline';
export { moveToHouse } from './move-to-house';
export type { Analyse, Refactoring } from './types';
