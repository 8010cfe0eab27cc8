import type { Link, Passage, Span } from '../script/index';
import type { MoveKind, Sentence, SentenceReading, SignKind } from './types';
import { type PassageWords, toFile } from './words';

/** What is known of a passage's words, wherever they stand. */
export interface PassageReading {
  readonly words: PassageWords;
  readonly sentences: readonly SentenceReading[];
  /** All that its sentences make, so that whoever asks for moves need not look at every sentence. */
  readonly moves: readonly PassageFound<MoveKind>[];
  readonly signs: readonly PassageFound<SignKind>[];
  /** How many words each sentence takes. */
  readonly spoken: readonly number[];
}

/** A move or sign among a passage's sentences. */
export interface PassageFound<Kind> {
  readonly sentence: number;
  readonly found: Found;
  readonly kind: Kind;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly about?: string;
}

/** What can be told of a passage once its sentences are read. */
export function passageReading(words: PassageWords, sentences: readonly SentenceReading[]): PassageReading {
  const moves = sentences.flatMap((one, sentence) => one.moves.map((found) => ({ kind: found.move, sentence, found })));
  const signs = sentences.flatMap((one, sentence) => one.signs.map((found) => ({ kind: found.sign, sentence, found })));
  return { words, sentences, moves, signs, spoken: sentences.map((one) => one.words) };
}

/** A reading bound to the place it stands at. Spans are worked out when they are asked for: most never are. */
export class BoundSentence implements Sentence {
  constructor(
    private readonly reading: PassageReading,
    private readonly own: SentenceReading,
    readonly passage: Passage,
    readonly index: number,
  ) {}

  get broughtBy(): Link | undefined {
    return undefined;
  }
  get start(): number {
    return this.own.start;
  }
  get end(): number {
    return this.own.end;
  }
  get tokens(): SentenceReading['tokens'] {
    return this.own.tokens;
  }
  get entities(): SentenceReading['entities'] {
    return this.own.entities;
  }
  get moves(): SentenceReading['moves'] {
    return this.own.moves;
  }
  get signs(): SentenceReading['signs'] {
    return this.own.signs;
  }
  get unmeant(): SentenceReading['unmeant'] {
    return this.own.unmeant;
  }
  get question(): boolean {
    return this.own.question;
  }
  get words(): number {
    return this.own.words;
  }
  get text(): string {
    return this.reading.words.text.slice(this.own.start, this.own.end);
  }
  get span(): Span {
    return toFile(this.reading.words, this.passage.pieces, this.own.start, this.own.end);
  }

  spanOf(from: number, to: number): Span {
    const start = this.own.tokens[from]?.start ?? this.own.start;
    const end = this.own.tokens[Math.max(from, to - 1)]?.end ?? this.own.end;
    return toFile(this.reading.words, this.passage.pieces, start, end);
  }
}

/** A sentence of another script: it stands where the link does that has it said. */
export class BroughtSentence extends BoundSentence {
  constructor(
    reading: PassageReading,
    own: SentenceReading,
    passage: Passage,
    index: number,
    private readonly link: Link,
  ) {
    super(reading, own, passage, index);
  }

  override get broughtBy(): Link {
    return this.link;
  }
  override get span(): Span {
    return this.link.span;
  }
  override spanOf(): Span {
    return this.link.span;
  }
}

export class BoundFound<Kind> {
  constructor(
    readonly kind: Kind,
    readonly sentence: Sentence,
    private readonly found: Found,
  ) {}

  get from(): number {
    return this.found.from;
  }
  get to(): number {
    return this.found.to;
  }
  get about(): string | undefined {
    return this.found.about;
  }
  get span(): Span {
    return this.sentence.spanOf(this.found.from, this.found.to);
  }
}
