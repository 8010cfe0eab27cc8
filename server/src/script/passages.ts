import type { Alternative, Comeback, Passage, Piece, Section, Span, Speaker, Voice } from './types';

/** A passage while it is being built. */
interface OpenPassage {
  readonly speaker: Speaker;
  readonly span: { start: number; end: number };
  readonly pieces: Span[];
  readonly section: Section;
  readonly answers: Comeback | undefined;
  readonly written: boolean;
  alternative: Alternative | undefined;
}

/** Gathers pieces, and joins those of one speaker in one paragraph into passages. */
export class PassageBuilder {
  readonly pieces: Piece[] = [];
  readonly passages: Passage[] = [];
  private current: OpenPassage | undefined;
  /** The passages of the paragraph being read, which `or` may set beside the next. */
  private paragraph: OpenPassage[] = [];
  private before: OpenPassage[] = [];
  private choice: Alternative | undefined;
  private groups = 0;

  /** A number no other group of alternatives has. */
  newGroup(): number {
    return this.groups++;
  }

  /** Words that belong to no passage: directions, notes, what the other side may say. */
  piece(start: number, end: number, voice: Voice): void {
    if (end > start) this.pieces.push({ span: { start, end }, voice });
  }

  /** Words said; they go on with the passage before unless something has ended it. */
  say(
    start: number,
    end: number,
    speaker: Speaker,
    section: Section,
    answers: Comeback | undefined,
    written: boolean,
  ): void {
    if (end <= start) return;
    const span: Span = { start, end };
    this.pieces.push({ span, voice: speaker });
    const { current } = this;
    if (current !== undefined && current.speaker === speaker && current.answers === answers) {
      current.pieces.push(span);
      current.span.end = end;
      return;
    }
    this.openPassage({
      speaker,
      span: { start, end },
      pieces: [span],
      section,
      answers,
      written,
      alternative: this.choice,
    });
  }

  /** What comes next is another passage. */
  endPassage(): void {
    this.current = undefined;
  }

  /** What comes next is another paragraph. */
  endParagraph(): void {
    this.current = undefined;
    if (this.paragraph.length === 0) return;
    this.before = this.paragraph;
    this.paragraph = [];
    this.choice = undefined;
  }

  /** `or`: the next paragraph stands in for the one before. */
  or(): void {
    this.endParagraph();
    const first = this.before[0];
    if (first === undefined) return;
    this.choice = { group: first.alternative?.group ?? this.newGroup(), choice: (first.alternative?.choice ?? 0) + 1 };
  }

  /** A heading or rule line: no `or` reaches over it. */
  endSection(): void {
    this.endParagraph();
    this.before = [];
    this.choice = undefined;
  }

  private openPassage(passage: OpenPassage): void {
    const { choice } = this;
    if (choice !== undefined && this.paragraph.length === 0) {
      for (const passage of this.before) passage.alternative ??= { group: choice.group, choice: choice.choice - 1 };
    }
    this.current = passage;
    this.paragraph.push(passage);
    this.passages.push(passage);
  }
}
