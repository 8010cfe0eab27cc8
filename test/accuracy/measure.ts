import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysed, coachingIn } from '../support/coaching';
import type { LabelledScript, LabelledSet } from './corpus';
import { type PlacedFinding, type Verdict, type Weighed, weigh } from './findings';
import { hear, type Misheard, type PlacedPiece, spokenSentences } from './voices';

export interface Heard {
  readonly right: number;
  readonly wrong: number;
}

export type Tally = Readonly<Record<Verdict, number>>;

/** What one set measures today. */
export interface Measured {
  readonly set: string;
  readonly scripts: number;
  /** The seller's sentences, by the labels. */
  readonly spoken: number;
  readonly all: Tally;
  readonly rules: Readonly<Record<string, Tally>>;
  readonly voices: Heard;
  /** The kind of call, told without the line that says it. */
  readonly calls: Heard;
  readonly weighed: readonly Weighed[];
  readonly misheard: readonly Misheard[];
}

/** Runs the coach over a set as it comes, with no settings, and weighs what it finds and hears. */
export function measure({ name, scripts, judgements }: LabelledSet): Measured {
  const weighed: Weighed[] = [];
  const misheard: Misheard[] = [];
  const calls = { right: 0, wrong: 0 };
  let right = 0;
  let spoken = 0;
  for (const script of scripts) {
    const { findings, pieces } = coach(script);
    weighed.push(...weigh(script, findings, judgements));
    const heard = hear(script, pieces);
    misheard.push(...heard.misheard);
    right += heard.right;
    spoken += spokenSentences(script);
    calls[isCallTold(script.text) ? 'right' : 'wrong']++;
  }
  const ids = [...new Set(weighed.map(({ rule }) => rule))].sort();
  return {
    set: name,
    scripts: scripts.length,
    spoken,
    all: tally(weighed),
    rules: Object.fromEntries(ids.map((id) => [id, tally(weighed.filter(({ rule }) => rule === id))])),
    voices: { right, wrong: misheard.length },
    calls,
    weighed,
    misheard,
  };
}

function coach({ text }: LabelledScript): { findings: PlacedFinding[]; pieces: PlacedPiece[] } {
  const analysis = analysed(text);
  const document = TextDocument.create('', 'pitch', 0, text);
  const at = (offset: number) => document.positionAt(offset);
  return {
    findings: coachingIn(analysis).map(({ rule, span }) => {
      const from = at(span.start).line + 1;
      return { rule, from, to: Math.max(from, at(Math.max(span.start, span.end - 1)).line + 1) };
    }),
    pieces: analysis.script.pieces.map(({ voice, span }) => ({ voice, start: at(span.start), end: at(span.end) })),
  };
}

const CALL_LINE = /^call:[^\n]*\n/m;

function isCallTold(text: string): boolean {
  const speechOf = (words: string) => analysed(words).speech;
  return speechOf(text.replace(CALL_LINE, '')).call === speechOf(text).call;
}

function tally(weighed: readonly Weighed[]): Tally {
  const count = { right: 0, wrong: 0, missed: 0, unjudged: 0 };
  for (const { verdict } of weighed) count[verdict]++;
  return count;
}

/** Several tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = { right: 0, wrong: 0, missed: 0, unjudged: 0 };
  for (const each of tallies) for (const verdict of Object.keys(total) as Verdict[]) total[verdict] += each[verdict];
  return total;
}

/** Percent of what is reported that is right; undefined where nothing is. */
export function precision({ right, wrong }: Pick<Tally, 'right' | 'wrong'>): number | undefined {
  return right + wrong === 0 ? undefined : (100 * right) / (right + wrong);
}

/** Percent of what should be reported that is; undefined where nothing should be. */
export function recall({ right, missed }: Pick<Tally, 'right' | 'missed'>): number | undefined {
  return right + missed === 0 ? undefined : (100 * right) / (right + missed);
}
