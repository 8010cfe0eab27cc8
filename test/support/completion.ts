import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createAnalyser, DEFAULT_SETTINGS, type Settings } from '../../server/src/coaching/index';
import {
  type Completion,
  type Completions,
  completionsAt,
  type OtherScript,
  readSnippets,
  type Snippet,
  withoutStops,
} from '../../server/src/features/index';
import { lineStartAt } from '../../server/src/script/index';
import { marked } from './marked';
import { applyEdits } from './rules';

const analyser = createAnalyser();

/** The snippets that are installed. */
export const SNIPPETS: readonly Snippet[] = ['pitch', 'scripts'].flatMap((name) =>
  readSnippets(readFileSync(`snippets/${name}.json`, 'utf8')),
);

export interface Circumstances {
  readonly settings?: Settings;
  readonly snippets?: readonly Snippet[];
  readonly others?: () => readonly OtherScript[];
  /** The character that was typed, where typing it asked. */
  readonly character?: string;
  readonly isNarrowing?: boolean;
}

/** What is offered at `<|>` of a script. */
export function completionsIn(source: string, of: Circumstances = {}): Completions & { text: string; cursor: number } {
  const { text, cursor } = marked(source);
  assert.ok(cursor !== undefined, `a cursor stands in: ${source}`);
  const { settings = DEFAULT_SETTINGS, snippets = SNIPPETS, ...rest } = of;
  const analysis = () => analyser.analyse(text, settings);
  return { ...completionsAt({ text, offset: cursor, snippets, analysis, ...rest }), text, cursor };
}

/** The labels in the order in which a person sees them: those of a kind where one is named. */
export function labels(source: string, of: Circumstances = {}, kind?: Completion['kind']): string[] {
  return inOrder(completionsIn(source, of).items)
    .filter((item) => kind === undefined || item.kind === kind)
    .map(({ label }) => label);
}

export function inOrder(items: readonly Completion[]): readonly Completion[] {
  return [...items].sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
}

/** A text after an item is taken: a snippet with every stop as it starts out, and its lines indented as the first is. */
export function taken(text: string, { span, newText, isSnippet }: Completion): string {
  const [margin = ''] = /^[ \t]*/.exec(text.slice(lineStartAt(text, span.start), span.start)) ?? [];
  const words = isSnippet ? withoutStops(newText).replace(/(?<=[\r\n])(?=[^\r\n])/g, margin) : newText;
  return applyEdits(text, [{ span, newText: words }]);
}

/** Taking `label` at `<|>` makes the script read `after`. */
export function expectTaken(source: string, label: string, after: string, of: Circumstances = {}): void {
  const { items, text } = completionsIn(source, of);
  const item = items.find((each) => each.label === label);
  assert.ok(item, `“${label}” is offered, beside ${items.map((each) => each.label).join(', ')}`);
  assert.equal(taken(text, item), after);
}
