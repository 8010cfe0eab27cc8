export { carry } from './carry';
export { type Lens, type MoveToChoose, movesLens, movesToChoose, timesToSay } from './checklist';
export { type Action, codeActions } from './code-actions';
export { readSnippets, type Snippet, type SnippetItem, snippetsAt } from './completion';
export { type Conversion, fileConversions, placeConversions } from './convert-actions';
export { type FileLink, fileLinks, relinked } from './file-links';
export { type Fold, folds } from './folding';
export { formatOnType, formatRange, formatScript } from './formatting/index';
export { hover } from './hover/index';
export { ignoreInWorkspace } from './ignore-in-workspace';
export { plain } from './markdown';
export {
  isSameScript,
  type Name,
  nameAt,
  type Places,
  placesOf,
  type Renaming,
  renamable,
  rename,
  saidIn,
} from './naming/index';
export { layoutNotes } from './notes';
export { type OutlineItem, outline } from './outline';
export { answerComeback, extract, inline, type Refactoring } from './refactor/index';
export { selectionsAt } from './selection';
export { isLike, type ScriptSymbol, symbolsIn } from './symbols';
export { wrongFinding } from './wrong-finding';
