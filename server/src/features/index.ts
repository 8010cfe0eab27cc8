export { carry } from './carry';
export { type Action, codeActions } from './code-actions';
export { readSnippets, type Snippet, type SnippetItem, snippetsAt } from './completion';
export { type Conversion, fileConversions, placeConversions } from './convert-actions';
export { hover } from './hover/index';
export { ignoreInWorkspace } from './ignore-in-workspace';
export { plain } from './markdown';
export { layoutNotes } from './notes';
export { wrongFinding } from './wrong-finding';
