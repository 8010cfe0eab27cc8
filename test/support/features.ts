import assert from 'node:assert/strict';
import { type Analysis, createAnalyser, DEFAULT_SETTINGS, type Settings, shown } from '../../server/src/coaching/index';
import { type Action, codeActions, hover } from '../../server/src/features/index';
import { marked } from './marked';
import { applyEdits } from './rules';

const analyser = createAnalyser();

/** The analysis of a script in which a person marked a place. */
export function analysed(
  source: string,
  settings: Settings = DEFAULT_SETTINGS,
): { analysis: Analysis; text: string; cursor: number } {
  const { text, cursor } = marked(source);
  return { analysis: analyser.analyse(text, settings), text, cursor: cursor ?? 0 };
}

/** What the editor shows over `<|>`, with the words it is about; undefined where it shows nothing. */
export function hoverAt(source: string, settings?: Settings): { text: string; over: string } | undefined {
  const { analysis, text, cursor } = analysed(source, settings);
  const said = hover(analysis, shown(analysis.findings), cursor, (rule) => `page:${rule}`);
  return said && { text: said.text, over: text.slice(said.span.start, said.span.end) };
}

/** The hover at `<|>` is there and says all of these. */
export function expectHover(source: string, ...wanted: readonly (string | RegExp)[]): void {
  const said = hoverAt(source);
  assert.ok(said, `something is said over ${source}`);
  for (const each of wanted) {
    if (typeof each === 'string') assert.ok(said.text.includes(each), `“${each}” is said in:\n${said.text}`);
    else assert.match(said.text, each);
  }
}

/** What can be done about the findings at `<|>`. */
export function actionsAt(source: string): readonly Action[] {
  const { analysis, cursor } = analysed(source);
  const here = shown(analysis.findings).filter(({ span }) => span.start <= cursor && cursor <= span.end);
  return codeActions(analysis.script, here);
}

/** Doing what `title` offers at `<|>` makes the script read `after`. */
export function expectAction(source: string, title: string, after: string): void {
  const actions = actionsAt(source);
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `“${title}” is offered, beside ${actions.map((each) => each.title).join(', ')}`);
  assert.equal(applyEdits(marked(source).text, action.edits), after);
}
