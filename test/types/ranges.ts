import type { Position, Range } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The text that places in a file refer to; undefined where there is no such file. */
export type TextOf = (uri: string) => TextDocument | undefined;

type Fields = Readonly<Record<string, unknown>>;

/** What the protocol leaves to the sender, places or no places. */
const OPAQUE = new Set(['data', 'arguments']);

/**
 * What is wrong with the places in a message, which types cannot say: a position outside its text, a range that ends before
 * it starts, edits of one text that overlap, a selection outside of what it belongs to, a name that is blank. `uri` is the
 * file that places refer to which name none.
 */
export function placeProblems(value: unknown, uri: string | undefined, textOf: TextOf, path = ''): readonly string[] {
  if (Array.isArray(value)) {
    const overlap = value.length > 0 && value.every(isEdit) ? overlapProblems(value.map(({ range }) => range)) : [];
    return [
      ...overlap.map((problem) => `${path} ${problem}`),
      ...value.flatMap((each, index) => placeProblems(each, uri, textOf, `${path}/${index}`)),
    ];
  }
  if (!isFields(value)) return [];
  if (isPosition(value)) return positionProblems(value, uri, textOf).map((problem) => `${path} ${problem}`);
  const own = (key: string): string | undefined => {
    if (key.startsWith('target')) return value.targetUri as string;
    if (path.endsWith('/changes') || path.endsWith('/relatedDocuments')) return key;
    if (isFields(value.textDocument)) return value.textDocument.uri as string;
    return typeof value.uri === 'string' ? value.uri : uri;
  };
  return [
    ...shapeProblems(value, uri, textOf).map((problem) => `${path} ${problem}`),
    ...Object.entries(value)
      .filter(([key]) => !OPAQUE.has(key))
      .flatMap(([key, each]) => placeProblems(each, own(key), textOf, `${path}/${key}`)),
  ];
}

/** True where `inner` lies in `outer`, ends included. */
export function isInside(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function positionProblems({ line, character }: Position, uri: string | undefined, textOf: TextOf): readonly string[] {
  const text = uri === undefined ? undefined : textOf(uri);
  if (!text) return line < 0 || character < 0 ? [`${line}:${character} is negative`] : [];
  // Clamping tells: a place that is none comes back as another one.
  const back = text.positionAt(text.offsetAt({ line, character }));
  return compare(back, { line, character }) === 0 ? [] : [`${line}:${character} is outside of ${uri}`];
}

function shapeProblems(value: Fields, uri: string | undefined, textOf: TextOf): readonly string[] {
  const problems: string[] = [];
  const { range, selectionRange, parent, name, children, label, startLine, endLine } = value;
  if (isRange(value) && compare(value.start, value.end) > 0) problems.push('ends before it starts');
  if (isRange(range) && isRange(selectionRange) && !isInside(selectionRange, range))
    problems.push('has a selectionRange outside of its range');
  if (isRange(range) && isFields(parent) && isRange(parent.range) && !isInside(range, parent.range))
    problems.push('is not inside its parent');
  if (isRange(selectionRange) && typeof name === 'string' && name.trim() === '') problems.push('has a blank name');
  if (label === '' || (Array.isArray(label) && label.length === 0)) problems.push('has an empty label');
  if (Array.isArray(children) && isRange(range)) {
    const outside = children.filter((child) => isRange(child.range) && !isInside(child.range, range));
    if (outside.length > 0) problems.push('has children outside of its range');
  }
  if (typeof startLine === 'number' && typeof endLine === 'number') {
    const lines = (uri && textOf(uri)?.lineCount) || Number.POSITIVE_INFINITY;
    if (startLine > endLine || endLine >= lines) problems.push(`folds lines ${startLine} to ${endLine} of ${lines}`);
  }
  return problems;
}

/** Edits may touch and may insert at one place, and share not one letter. */
function overlapProblems(ranges: readonly Range[]): readonly string[] {
  const sorted = [...ranges].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  return sorted.flatMap((range, index) => {
    const before = sorted[index - 1];
    return before && compare(range.start, before.end) < 0 ? ['has edits that overlap'] : [];
  });
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: Fields): value is Fields & Position {
  return typeof value.line === 'number' && typeof value.character === 'number';
}

function isRange(value: unknown): value is Range {
  return (
    isFields(value) && isFields(value.start) && isFields(value.end) && isPosition(value.start) && isPosition(value.end)
  );
}

function isEdit(value: unknown): value is { range: Range } {
  return isFields(value) && isRange(value.range) && typeof value.newText === 'string';
}
