import type { PhraseNotation } from '../phrase';
import type { MoveKind, SignKind } from '../types';

/**
 * What a sentence may do that is no move of its own but tells what its neighbours do: announcing that questions come,
 * or that a figure or time belongs to an ask.
 */
export type Witness = 'announces-questions' | SignKind;

/** One way of making a move. */
export interface Pattern {
  readonly phrase: PhraseNotation;
  /** Sentences it makes the move in. */
  readonly yes: readonly string[];
  /** Sentences like them in which the move is not made, by this phrase or any other. */
  readonly no?: readonly string[];
  /** Only in a question. */
  readonly question?: true;
  /** Only where one of the three sentences before, or the next, does one of these. */
  readonly beside?: readonly (MoveKind | Witness | SignKind)[];
  /** Only where another phrase makes the move in the same sentence: it tells the case, and makes nothing by itself. */
  readonly together?: true;
  /** Which case of the move it is, where rules tell cases apart. */
  readonly about?: string;
}

/** Words that no match may overlap; with `sentence`, words whose whole sentence does not make the move. */
export interface Trap {
  readonly phrase: PhraseNotation;
  /** Sentences the move is not made in. */
  readonly no: readonly string[];
  readonly sentence?: true;
}

/** Words that speak for a move, wherever they stand in the sentence. */
export interface Cue {
  readonly phrase: PhraseNotation;
  /** How much they tell: 1, which alone decides nothing, to 4, which may decide alone. */
  readonly weight: 1 | 2 | 3 | 4;
  /** Where a move has such cues, nothing is made without one of them: what is asked for, without the asking, is no ask. */
  readonly needed?: true;
}

/**
 * A move that is said in too many ways to list: a sentence makes it where its cues together weigh enough, each counted
 * once, in whatever order they come.
 */
export interface Cued {
  readonly cues: readonly Cue[];
  readonly enough: number;
  /** The sentences it is made in: statements alone where this is left out. */
  readonly asked?: 'only' | 'too';
  /** Which case of the move it is, where rules tell cases apart. */
  readonly about?: string;
  /** Cues count under a denial too: what is not done is part of what is told. What must not be denied is a trap. */
  readonly evenDenied?: true;
  /** Cues count though a phrase makes another case of the move in the same sentence. */
  readonly evenMade?: true;
  /** Sentences it makes the move in. */
  readonly yes: readonly string[];
  /** Sentences like them in which the move is not made. */
  readonly no: readonly string[];
}

/** All the ways of making a move, or of giving a sign, and what looks like it and is not. */
export interface MovePatterns {
  readonly move: MoveKind | Witness | SignKind;
  readonly makes: readonly Pattern[];
  readonly cued?: Cued;
  readonly never?: readonly Trap[];
}
