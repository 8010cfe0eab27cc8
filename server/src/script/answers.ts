import type { PageComeback } from './blocks';
import type { Comeback, Section, Span } from './types';

/** A comeback while it is being built: its end moves with its answers. */
export interface OpenComeback {
  readonly span: { start: number; end: number };
  readonly line: Span;
  readonly words: readonly Span[];
  readonly marked: boolean;
  readonly section: Section;
  readonly parent: Comeback | undefined;
}

interface Marked {
  readonly comeback: OpenComeback;
  readonly indent: number;
  /** How many tree nodes were open before it. */
  readonly depth: number;
  answered: boolean;
  /** `If they say …:`, whose answer may also stand set off after a blank line. */
  readonly loose: boolean;
}

interface OnPage {
  readonly comeback: OpenComeback;
  readonly page: PageComeback;
}

/**
 * The comebacks that are open at a line. Marked ones nest by indent: they end at a heading, at a `?` not indented
 * deeper, and, after a blank line, at text not indented deeper. Those that a page's layout shows end with their last block.
 */
export class ComebackStack {
  readonly all: Comeback[] = [];
  private readonly marked: Marked[] = [];
  private readonly onPage: OnPage[] = [];
  private reached = 0;

  /** The comeback that words at this place answer: the one opened last. */
  get innermost(): OpenComeback | undefined {
    const marked = this.marked.at(-1)?.comeback;
    const page = this.onPage.at(-1)?.comeback;
    if (marked === undefined || page === undefined) return marked ?? page;
    return marked.span.start > page.span.start ? marked : page;
  }

  get top(): Marked | undefined {
    return this.marked.at(-1);
  }

  /** A `?` at this indent ends those not indented less. Returns the number of tree nodes to keep open, -1 for all. */
  endAtComeback(indent: number): number {
    return this.pop((entry) => entry.indent >= indent);
  }

  /** Text after a blank line ends those that it is not indented deeper than. */
  endAtText(indent: number, setOff: boolean): number {
    return this.pop((entry) => entry.indent >= indent && !(entry.loose && !entry.answered && setOff));
  }

  /** A heading ends what is marked; what a page's layout opened ends with its last block. */
  endMarked(): number {
    return this.pop(() => true);
  }

  endAll(): number {
    this.endOnPage(() => true);
    return this.pop(() => true);
  }

  /** Ends what a page's layout opened and this block no longer answers. */
  endAtBlock(index: number): void {
    this.endOnPage(({ page }) => page.last < index);
  }

  open(comeback: OpenComeback, indent: number, depth: number, loose: boolean): void {
    this.all.push(comeback);
    this.marked.push({ comeback, indent, depth, answered: false, loose });
  }

  openOnPage(page: PageComeback, section: Section): OpenComeback {
    const comeback: OpenComeback = {
      span: { start: page.line.start, end: page.line.end },
      line: page.line,
      words: page.words,
      marked: false,
      section,
      parent: this.innermost,
    };
    this.all.push(comeback);
    this.onPage.push({ comeback, page });
    return comeback;
  }

  /** Words up to `end` belong to every open comeback; each learns it when it ends. */
  extend(end: number): void {
    this.reached = end;
  }

  private endOnPage(ends: (entry: OnPage) => boolean): void {
    for (let top = this.onPage.at(-1); top !== undefined && ends(top); top = this.onPage.at(-1)) {
      top.comeback.span.end = Math.max(top.comeback.span.end, this.reached);
      this.onPage.pop();
    }
  }

  private pop(ends: (entry: Marked) => boolean): number {
    let depth = -1;
    for (let top = this.marked.at(-1); top !== undefined && ends(top); top = this.marked.at(-1)) {
      depth = top.depth;
      top.comeback.span.end = Math.max(top.comeback.span.end, this.reached);
      this.marked.pop();
    }
    return depth;
  }
}
