import type { CallKind, Comeback, Link, Passage, Reach, Script, Section, Span } from '../script/index';

/** What one sentence does in the conversation. */
export const MOVES = [
  'thanks',
  'identity',
  'reason',
  'insight',
  'evidence',
  'gain',
  'loss',
  'show',
  'ask',
  'permission',
  'permission-reason',
  'question-now',
  'question-goal',
  'question-gap',
  'pitch',
  'referral',
  'email-offer',
  'solution',
] as const;
export type MoveKind = (typeof MOVES)[number];

/**
 * What words tell that is no move, but that rules listen for. Of a claim: `superlative`, `result` (`payback`: it pays for
 * itself), `who` and `how-long` of a figure. `drop-in` turns up unannounced, `demand` is the other side's (`tell` me now,
 * `send` it), `own-sake` asks for the seller's good. `close` asks for more than a meeting (`buy`, `trial`, `decide`,
 * `budget`), `wants` is the other side wanting it, `remote` and `in-person` say how to meet, `abroad` why they cannot,
 * `stand-in` names or is somebody without authority (`meet`, `powerless`), `meets-you` asks to meet who listens, `superior`
 * names whoever has the say, `hedge` wraps an ask in doubt (`lead`, `strong`, `word`), `dodge` keeps the reason for the
 * call from a gatekeeper, `routing` asks one for somebody else. `pitch-demand` wants the pitch, the price or the brochure before anything is asked, `later` puts
 * off to another visit, `elsewhere` tells of another client.
 */
export const SIGNS = [
  'superlative',
  'result',
  'who',
  'how-long',
  'drop-in',
  'demand',
  'own-sake',
  'close',
  'wants',
  'remote',
  'in-person',
  'abroad',
  'stand-in',
  'meets-you',
  'superior',
  'hedge',
  'dodge',
  'routing',
  'pitch-demand',
  'later',
  'elsewhere',
] as const;
export type SignKind = (typeof SIGNS)[number];

/** Universal part of speech as the reader names it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** As said. */
  readonly text: string;
  /** Lower case, curly quotes straightened, contractions written out: `n't` is `not`, `'ll` is `will`. */
  readonly word: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Offsets in the passage's words, not in the file. */
  readonly start: number;
  readonly end: number;
}

export type EntityKind = 'duration' | 'date' | 'time' | 'money' | 'percent' | 'number' | 'placeholder';

/** A figure, date or placeholder among a sentence's tokens. */
export interface Entity {
  readonly kind: EntityKind;
  /** Token indices in the sentence, `to` exclusive. A placeholder may cover what stands in for it: a date, a figure. */
  readonly from: number;
  readonly to: number;
  /**
   * Minutes for a duration (the upper end of a range), the hour for a time, the days it spans for a date (1, a week 7, a
   * year 365), the number for a figure; NaN where it cannot be told.
   */
  readonly value: number;
  /** The lower end, where a duration is a range; else the same as `value`. */
  readonly low: number;
}

/** Words that make a move, by token index in their sentence, `to` exclusive. */
export interface MoveFound {
  readonly move: MoveKind;
  readonly from: number;
  readonly to: number;
  /**
   * Which case of the move it is, where cases are told apart. `ask`: `request`, `time` (closes on a day or hour),
   * `length` (names how long). `pitch`: `price`, `offer` (discount, trial), `feature`, `what-we-do`, `catalogue`.
   * `referral`: `anybody` (no circle named), `circle` (a club, a committee: one both can picture), `introduction`.
   * `email-offer`: `send`, `address` (asks where to send), `tell` (explains now).
   */
  readonly about?: string;
}

/** Words that are a sign, by token index in their sentence, `to` exclusive. One kind may stand more than once. */
export interface SignFound {
  readonly sign: SignKind;
  readonly from: number;
  readonly to: number;
  /** Which case of the sign it is; see {@link SIGNS}. */
  readonly about?: string;
}

/**
 * What is known of one sentence from its passage's words alone, so that it can be kept as long as the passage's words
 * stay. Offsets are in the passage's words.
 */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly moves: readonly MoveFound[];
  /** In order of place; no two of a kind overlap. */
  readonly signs: readonly SignFound[];
  /** Token by token: true where it is denied, conditional, quoted from or reported of somebody else. */
  readonly unmeant: readonly boolean[];
  readonly question: boolean;
  /** How many words are spoken; a contraction is one. */
  readonly words: number;
}

/** A sentence of one speaker, where it stands in the file. */
export interface Sentence extends SentenceReading {
  /** Place among its speaker's sentences in the whole script, from 0, in file order. */
  readonly index: number;
  readonly passage: Passage;
  /** Its words, marks taken out, placeholders standing in. */
  readonly text: string;
  /** In the file, first word to last mark of the sentence; the link where {@link broughtBy} tells one. */
  readonly span: Span;
  /** The `<-` of this script that brings it in from another. */
  readonly broughtBy: Link | undefined;
  /** The file span of tokens `from` to `to` (exclusive). */
  spanOf(from: number, to: number): Span;
}

/** A move where it stands in the file. */
export interface Move {
  readonly kind: MoveKind;
  readonly sentence: Sentence;
  /** Token indices in the sentence. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The case of the move; see {@link MoveFound}. */
  readonly about: string | undefined;
}

/** A sign where it stands in the file. */
export interface Sign {
  readonly kind: SignKind;
  readonly sentence: Sentence;
  /** Token indices in the sentence. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly about: string | undefined;
}

/** What a script says, sentence by sentence. Only the seller's sentences make moves. */
export interface Speech {
  readonly script: Script;
  /** Where its links lead. */
  readonly reach: Reach;
  readonly call: CallKind;
  /** How the kind of call is known. */
  readonly callFrom: 'front-matter' | 'title' | 'words' | 'default';
  /** The seller's, in file order, with what is brought in from other scripts where the link stands. */
  readonly sentences: readonly Sentence[];
  /** Everybody else's, as those. */
  readonly others: readonly Sentence[];
  /** In file order. */
  moves(...kinds: readonly MoveKind[]): readonly Move[];
  /** The seller's, in file order. */
  signs(...kinds: readonly SignKind[]): readonly Sign[];
  /** The sentences that a passage says, in order. */
  sentencesOf(passage: Passage): readonly Sentence[];
  /** Seconds the seller speaks in a section with all it brings in, answers to comebacks not counted; the longest alternative. */
  seconds(section: Section): number;
  /** Where a sentence holds names that a person set, by token index, `to` exclusive, in order. */
  namesIn(sentence: Sentence): readonly { readonly from: number; readonly to: number }[];
  /**
   * Seconds the seller speaks in a stretch of the file: what stands there and no more, answers to comebacks counted, written
   * words and what `<-` brings in not; the longest alternative.
   */
  secondsWithin(span: Span): number;
  /** Every comeback with its words read as the buyer's sentences, in file order. */
  readonly comebacks: readonly SpokenComeback[];
  /** Passages too long, or with words too long, to be read whole. */
  readonly putOff: readonly { readonly span: Span; readonly what: 'word' | 'paragraph' }[];
}

/** A comeback with its words read as sentences. */
export interface SpokenComeback {
  readonly comeback: Comeback;
  readonly sentences: readonly Sentence[];
}
