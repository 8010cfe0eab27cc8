import { lineEnd, lineEndAt, lineStartAt, type TextEdit } from '../../script/index';
import { type Entry, readTree } from './tree';

/**
 * Edits that keep a rule quiet in a whole workspace: `id: off` under `rules:` of the settings file, which keeps its
 * comments and its order. An empty text becomes a file of that one line. Undefined where YAML cannot read the file, or
 * `rules` is written in a way that no line can be added to.
 */
export function turnOff(text: string, id: string): readonly TextEdit[] | undefined {
  const { entries, problems } = readTree(text);
  if (problems.length > 0) return undefined;
  const eol = lineEnd(text);
  const rules = entries.find(({ key }) => key === 'rules');
  if (!rules) {
    const before = /(?:^|[\r\n]|\uFEFF)$/.test(text) ? '' : eol;
    return insert(text.length, `${before}rules:${eol}  ${id}: off${eol}`);
  }
  const { value } = rules;
  if (value.kind === 'empty') return insert(lineEndAt(text, rules.keySpan.end), `${eol}  ${id}: off`);
  if (value.kind !== 'mapping') return undefined;
  const there = value.entries.find(({ key }) => key === id);
  if (there) {
    if (there.value.kind === 'words') return [{ span: there.value.span, newText: 'off' }];
    return there.value.kind === 'empty' ? insert(text.indexOf(':', there.keySpan.end) + 1, ' off') : undefined;
  }
  const last = value.entries.at(-1);
  if (text[value.span.start] === '{') {
    const end = last ? endOf(last) : value.span.start + 1;
    return insert(end, `${last ? ', ' : ''}${id}: off`);
  }
  if (!last) return undefined;
  const margin = text.slice(lineStartAt(text, last.keySpan.start), last.keySpan.start);
  return insert(lineEndAt(text, endOf(last)), `${eol}${margin}${id}: off`);
}

function endOf({ keySpan, value }: Entry): number {
  return value.kind === 'empty' ? keySpan.end : value.span.end;
}

function insert(at: number, newText: string): readonly TextEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}
