import { ownCopy, type Placeholder, type Span } from '../script/index';
import { isNewLine, LINE_END, lineEnds } from './sentence-lines';
import { standIn } from './stand-ins';

/** A stretch of a passage's words that stands in the file as it stands here, or stands in for what is there. */
interface Segment {
  /** Offset in the words. */
  readonly at: number;
  readonly length: number;
  /** Which piece, and where in it. */
  readonly piece: number;
  readonly offset: number;
  /** How long it is in the file; differs from `length` for what stands in. */
  readonly fileLength: number;
}

/** A placeholder among a passage's words: offsets in the words. */
export interface WordsPlaceholder {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * A passage's words as they are said, with the way back. It holds no offset of the file, so that it stays right when
 * the passage moves.
 */
export interface PassageWords {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly placeholders: readonly WordsPlaceholder[];
  /** A word over {@link LONGEST_WORD} characters stands in as a short one: where it is, by piece. */
  readonly longWords: readonly { readonly piece: number; readonly offset: number; readonly length: number }[];
}

/** A word longer than this is not read. */
export const LONGEST_WORD = 200;

/** What a passage's words are kept by: its pieces as written, and which of their brackets are placeholders. */
export function wordsKey(text: string, pieces: readonly Span[], placeholders: readonly Placeholder[]): string {
  let key = '';
  for (const [index, { start, end }] of pieces.entries()) {
    const before = pieces[index - 1];
    key += `${before && isNewLine(text, before, { start, end }) ? '\n' : '\r'}${text.slice(start, end)}`;
  }
  for (const { span, name } of placeholders) key += `\u0000${span.start - (pieces[0]?.start ?? 0)} ${name}`;
  return key;
}

/**
 * Joins a passage's pieces with a space, or with a line end where its lines are sentences; takes stress marks out and puts
 * a natural word for each placeholder.
 */
export function passageWords(
  text: string,
  pieces: readonly Span[],
  placeholders: readonly Placeholder[],
): PassageWords {
  const builder = new WordsBuilder(text, pieces);
  const endsLine = lineEnds(text, pieces);
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) builder.join(endsLine(index) ? LINE_END : ' ');
    let at = piece.start;
    while ((placeholders[next]?.span.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    while (at < piece.end) {
      const placeholder = placeholders[next];
      const stop = placeholder && placeholder.span.start < piece.end ? Math.max(at, placeholder.span.start) : piece.end;
      builder.words(index, at, stop);
      if (stop === piece.end || !placeholder) break;
      const end = Math.min(placeholder.span.end, piece.end);
      builder.placeholder(index, stop, end, placeholder.name);
      at = end;
      if (placeholder.span.end <= piece.end) next += 1;
    }
  }
  return builder.build();
}

/** Words of a plain string, as if it were a passage of one piece without placeholders. */
export function plainWords(text: string): PassageWords {
  return passageWords(text, [{ start: 0, end: text.length }], []);
}

class WordsBuilder {
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly placeholders: WordsPlaceholder[] = [];
  private readonly longWords: { piece: number; offset: number; length: number }[] = [];

  constructor(
    private readonly file: string,
    private readonly pieces: readonly Span[],
  ) {}

  join(mark: string): void {
    this.text += mark;
  }

  /** The file's characters from `start` to `end`, without stress marks, long words put short. */
  words(piece: number, start: number, end: number): void {
    let from = start;
    let wordStart = start;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? this.file.charCodeAt(at) : 32;
      if (code === 32 || code === 9 || code === 0xa0 || code === 0x3000) {
        if (at - wordStart > LONGEST_WORD) {
          this.copy(piece, from, wordStart);
          this.longWords.push({ piece, offset: wordStart - this.origin(piece), length: at - wordStart });
          this.put(piece, wordStart, at, 'something');
          from = at;
        }
        wordStart = at + 1;
      } else if (code === 42 || code === 95) {
        const run = runEnd(this.file, at, end);
        if (run - at <= 3 && isStress(this.file, at, run, this.pieces[piece])) {
          this.copy(piece, from, at);
          from = run;
        }
        at = run - 1;
      }
    }
    this.copy(piece, from, end);
  }

  placeholder(piece: number, start: number, end: number, name: string): void {
    const before = this.text.at(-1) ?? ' ';
    const words = standIn(name, before, this.file[end] ?? ' ', this.placeholders.length);
    this.placeholders.push({ start: this.text.length, end: this.text.length + words.length, name });
    this.put(piece, start, end, words);
  }

  build(): PassageWords {
    return {
      text: ownCopy(this.text),
      segments: this.segments,
      placeholders: this.placeholders,
      longWords: this.longWords,
    };
  }

  private origin(piece: number): number {
    return this.pieces[piece]?.start ?? 0;
  }

  private copy(piece: number, start: number, end: number): void {
    if (end > start) this.put(piece, start, end, this.file.slice(start, end));
  }

  private put(piece: number, start: number, end: number, words: string): void {
    this.segments.push({
      at: this.text.length,
      length: words.length,
      piece,
      offset: start - this.origin(piece),
      fileLength: end - start,
    });
    this.text += words;
  }
}

function runEnd(text: string, at: number, end: number): number {
  let run = at + 1;
  while (run < end && text.charCodeAt(run) === text.charCodeAt(at)) run += 1;
  return run;
}

/** Stress opens before a word and closes after one; beside a space on its inner side, or inside a word, it is a character. */
function isStress(text: string, at: number, run: number, piece: Span | undefined): boolean {
  const before = at > (piece?.start ?? 0) ? text[at - 1] : ' ';
  const after = run < (piece?.end ?? text.length) ? text[run] : ' ';
  const opens = !isSpaceOrEnd(after) && !isWordCharacter(before);
  const closes = !isSpaceOrEnd(before) && !isWordCharacter(after);
  return opens || closes;
}

function isSpaceOrEnd(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * Where words `start` to `end` of a passage stand in the file, given its pieces there. What stands in for a
 * placeholder leads to the whole placeholder.
 */
export function toFile(words: PassageWords, pieces: readonly Span[], start: number, end: number): Span {
  const first = segmentAt(words.segments, start);
  const last = segmentAt(words.segments, Math.max(start, end - 1));
  return { start: place(first, pieces, start, false), end: place(last, pieces, end, true) };
}

function place(segment: Segment | undefined, pieces: readonly Span[], at: number, isEnd: boolean): number {
  if (!segment) return pieces[0]?.start ?? 0;
  const from = (pieces[segment.piece]?.start ?? 0) + segment.offset;
  if (segment.fileLength !== segment.length) return isEnd ? from + segment.fileLength : from;
  return from + Math.min(Math.max(at - segment.at, 0), segment.length);
}

/** The last segment that starts at or before `at`. */
function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}
