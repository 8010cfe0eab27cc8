import { isNode, type Node, type Script, type Span } from '../script/index';

/** A stretch of lines that an editor can fold into its first one. */
export interface Fold {
  /** From the line that stays to the last line of words in it. */
  readonly span: Span;
  readonly kind: 'section' | 'comeback' | 'front-matter' | 'notes';
}

/** What can be folded, in file order: sections, comebacks with their answers, front matter, notes over several lines. */
export function folds(script: Script): readonly Fold[] {
  const { text, sections, comebacks, frontMatter } = script;
  const found: Fold[] = [
    ...(frontMatter ? [{ kind: 'front-matter' as const, span: frontMatter.span }] : []),
    ...sections.map(({ span }) => ({ kind: 'section' as const, span: withoutBlankEnd(text, span) })),
    ...comebacks.map(({ span, line }) => ({
      kind: 'comeback' as const,
      span: withoutBlankEnd(text, { start: line.start, end: Math.max(line.end, span.end) }),
    })),
    ...notesIn(script.tree).map((span) => ({ kind: 'notes' as const, span: withoutBlankEnd(text, span) })),
  ];
  return found
    .filter(({ span }) => /[\r\n]/.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Notes that follow each other with nothing between are folded into one. */
function notesIn(node: Node): Span[] {
  const found: Span[] = [];
  const visit = ({ children }: Node): void => {
    let open: { start: number; end: number } | undefined;
    for (const child of children) {
      if (isNode(child) && child.kind === 'note') {
        if (open) open.end = child.span.end;
        else {
          open = { ...child.span };
          found.push(open);
        }
        continue;
      }
      open = undefined;
      if (isNode(child)) visit(child);
    }
  };
  visit(node);
  return found;
}

function withoutBlankEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
