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
export { type FileLink, fileLinks, relinked } from './file-links';
export { type Fold, folds } from './folding';
export { formatOnType, formatRange, formatScript } from './formatting/index';
export { hover } from './hover/index';
export { ignoreInWorkspace } from './ignore-in-workspace';
export { type InlayHint, inlayHints } from './inlay-hints';
export { type SectionLens, sectionLenses } from './lenses';
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
  usesOf,
} from './naming/index';
export { type OutlineItem, outline } from './outline';
export { answerComeback, extract, inline, moveToHouse, type Refactoring } from './refactor/index';
export { selectionsAt } from './selection';
export { settingsHover } from './settings-file/hover';
export { isLike, type ScriptSymbol, symbolsIn } from './symbols';
export { type ScriptToken, TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType, tokens } from './tokens';
export { wrongFinding } from './wrong-finding';
