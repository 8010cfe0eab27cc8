import { titleKey } from './sections';
import type { Leaf, Node, Placeholder, Script, Section, Span } from './types';

/** True for what has children. */
export function isNode(part: Node | Leaf): part is Node {
  return 'children' in part;
}

/** All leaves, in order: together they are the file. */
export function leaves(script: Script): readonly Leaf[] {
  const found: Leaf[] = [];
  const open: (Node | Leaf)[] = [script.tree];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (!isNode(part)) found.push(part);
    else for (let index = part.children.length - 1; index >= 0; index--) open.push(part.children[index] as Node | Leaf);
  }
  return found;
}

/** From the script down to the leaf at `offset`; at the end of the file, to the last leaf. */
export function nodeAt(script: Script, offset: number): readonly (Node | Leaf)[] {
  const path: (Node | Leaf)[] = [script.tree];
  for (let part: Node | Leaf | undefined = script.tree; part !== undefined && isNode(part); ) {
    part = childAt(part.children, offset);
    if (part !== undefined) path.push(part);
  }
  return path;
}

function childAt(children: readonly (Node | Leaf)[], offset: number): Node | Leaf | undefined {
  return children[Math.max(0, firstAt(children, offset + 1) - 1)];
}

/** The innermost section that holds `offset`. */
export function sectionAt(script: Script, offset: number): Section {
  let section = script.root;
  for (let inner: Section | undefined = section; inner !== undefined; ) {
    section = inner;
    inner = section.sections[firstAt(section.sections, offset + 1) - 1];
  }
  return section;
}

/** The first section of that title, matched without letter case, budget, numbering, stress and quotation marks. */
export function sectionNamed(script: Script, title: string): Section | undefined {
  const key = titleKey(title);
  return key === '' ? undefined : script.sections.find((section) => section.key === key);
}

/** The first of some spans, in order, that begins at `from` or later. */
export function firstAt(all: readonly { readonly span: Span }[], from: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of the file at `span`. */
export function sourceText(script: Script, span: Span): string {
  return script.text.slice(span.start, span.end);
}

/** The words of the file at `span`, with what `fill` makes of each placeholder in the place of it. */
export function filledWords(
  { text, placeholders }: Script,
  { start, end }: Span,
  fill: (placeholder: Placeholder) => string,
): string {
  let words = '';
  let at = start;
  for (let index = firstAt(placeholders, start); index < placeholders.length; index++) {
    const placeholder = placeholders[index] as Placeholder;
    if (placeholder.span.end > end) break;
    words += text.slice(at, placeholder.span.start) + fill(placeholder);
    at = placeholder.span.end;
  }
  return words + text.slice(at, end);
}

/** Where a finding about the whole call is shown: the `call:` line, or the first line without front matter. */
export function callLine(script: Script): Span {
  const entry = script.frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'call');
  if (entry !== undefined) return { start: entry.keySpan.start, end: entry.valueSpan?.end ?? entry.keySpan.end };
  let end = 0;
  while (end < script.text.length && script.text[end] !== '\n' && script.text[end] !== '\r') end++;
  return { start: 0, end };
}
