import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place a coach has judged. Lines count from 1. */
export interface Label {
  readonly rules: readonly string[];
  readonly line: number;
  readonly text: string;
  readonly why?: string;
}

/** What a coach would mark in one script; test/corpus/README.md tells what each list means. */
export interface Labels {
  readonly report: readonly Label[];
  readonly either: readonly Label[];
  readonly quiet: readonly Label[];
  readonly missing: readonly (readonly string[])[];
  readonly present: readonly (readonly string[])[];
  readonly missingEither: readonly (readonly string[])[];
}

/** Who says a part of a line: lines from 1, columns from 0 in UTF-16. */
export interface VoiceLabel {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** `branch`: the other side, or not said. `none`: not said. */
  readonly voice: 'seller' | 'other' | 'branch' | 'none';
}

/** A finding that the labels do not speak of, read and judged afterwards. */
export interface Judgement {
  readonly script: string;
  readonly rule: string;
  readonly line: number;
  readonly verdict: 'right' | 'wrong' | 'either';
  readonly why: string;
}

export interface LabelledScript {
  /** The file's name without its ending. */
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
  readonly voices: readonly VoiceLabel[];
}

/** Scripts labelled by one hand, measured together. */
export interface LabelledSet {
  readonly name: string;
  readonly scripts: readonly LabelledScript[];
  readonly judgements: readonly Judgement[];
}

const OWN = 'test/corpus';
/** The name of the set that lies outside the project. */
export const SHARED = 'shared';

/**
 * Every labelled set: each folder of test/corpus, and the public scripts in `shared`, a folder with a `corpus`, where
 * there is one. Their judgements are in test/corpus too. Throws where a script lacks its labels.
 */
export function labelledSets(shared: string | undefined): LabelledSet[] {
  const folders = readdirSync(OWN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map(({ name }) => readSet(name, join(OWN, name))).sort((a, b) => (a.name < b.name ? -1 : 1));
  const folder = join(shared ?? '', 'corpus');
  return shared && existsSync(folder) ? [readSet(SHARED, folder), ...own] : own;
}

function readSet(name: string, folder: string): LabelledSet {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.pitch'))
    .map((file) => file.slice(0, -'.pitch'.length));
  const judged = join(OWN, `${name}.judged.json`);
  return {
    name,
    scripts: names.sort().map((script) => readScript(folder, script)),
    judgements: existsSync(judged) ? json<Judgement[]>(judged) : [],
  };
}

function readScript(folder: string, name: string): LabelledScript {
  return {
    name,
    text: readFileSync(join(folder, `${name}.pitch`), 'utf8'),
    labels: json<Labels>(join(folder, `${name}.labels.json`)),
    voices: json<VoiceLabel[]>(join(folder, `${name}.voices.json`)),
  };
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The lines of a script as labels count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
