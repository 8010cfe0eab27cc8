export { carry } from './carry';
export { type Lens, type MoveToChoose, movesLens, movesToChoose, timesToSay } from './checklist';
export { type Action, codeActions } from './code-actions';
export {
  type Completion,
  type Completions,
  completionsAt,
  type Doc,
  documentationOf,
  type OtherScript,
  readSnippets,
  type Snippet,
  settingsCompletions,
  withoutStops,
} from './completion/index';
export { type Conversion, fileConversions, placeConversions } from './convert-actions';
export { type Fold, folds } from './folding';
export { hover } from './hover/index';
export { ignoreInWorkspace } from './ignore-in-workspace';
export { plain } from './markdown';
export { type Named, namedAt } from './named';
export { layoutNotes } from './notes';
export { type OutlineItem, outline } from './outline';
export { selectionsAt } from './selection';
export { settingsHover } from './settings-file/hover';
export { wrongFinding } from './wrong-finding';
