import { lineEnd, lineEndAt, lineStartAt, nextLineAt } from './line-ends';
import type { FrontMatterEntry, Script, Span, Speaker, TextEdit } from './types';

/**
 * Edits that set a key of the front matter to one value, in place of the value it has, or as a new last key; where the
 * file has no front matter, they make one. `value` is words as a person means them and is put in quotes where YAML
 * would read them otherwise. Undefined where the front matter is broken, so that nobody can tell where the key belongs.
 */
export function setFrontMatter(script: Script, key: string, value: string): readonly TextEdit[] | undefined {
  return setRaw(script, key, yamlWords(value));
}

/**
 * Edits that add a rule to `ignore:`, in the form the list has; undefined where it is there already, and as for
 * {@link setFrontMatter}.
 */
export function ignoreInFile(script: Script, id: string): readonly TextEdit[] | undefined {
  const { text, frontMatter } = script;
  const entry = entryOf(script, 'ignore');
  const listed = frontMatter?.ignore ?? [];
  if (listed.some((one) => one.id === id)) return undefined;
  if (!entry?.valueSpan) return setRaw(script, 'ignore', `[${id}]`);
  if (isBroken(script)) return undefined;
  if (entry.value !== undefined)
    return setRaw(script, 'ignore', `[${[...listed.map((one) => one.id), id].join(', ')}]`);
  const last = listed.at(-1);
  const flow = text[entry.valueSpan.start] === '[';
  if (!last) return flow ? insert(entry.valueSpan.start + 1, id) : undefined;
  if (flow) return insert(last.span.end, `, ${id}`);
  if (text[entry.valueSpan.start] !== '-') return undefined;
  return insert(lineEndAt(text, last.span.end), `${lineEnd(text)}${margin(text, last.span.start)}- ${id}`);
}

/** Edits that take one rule out of `ignore:`, and the whole key with the last of them; undefined as above. */
export function noLongerIgnored(script: Script, item: Span): readonly TextEdit[] | undefined {
  const { text, frontMatter } = script;
  const entry = entryOf(script, 'ignore');
  const listed = frontMatter?.ignore ?? [];
  const index = listed.findIndex(({ span }) => span.start === item.start && span.end === item.end);
  if (isBroken(script) || !entry?.valueSpan || index < 0) return undefined;
  if (listed.length === 1) {
    const start = lineStartAt(text, entry.keySpan.start);
    return [{ span: { start, end: nextLineAt(text, Math.max(item.end, entry.valueSpan.end - 1)) }, newText: '' }];
  }
  if (entry.value === undefined && text[entry.valueSpan.start] === '-') {
    return [{ span: { start: lineStartAt(text, item.start), end: nextLineAt(text, item.end) }, newText: '' }];
  }
  const next = listed[index + 1];
  const before = listed[index - 1];
  const span = next
    ? { start: item.start, end: next.span.start }
    : { start: before?.span.end ?? item.start, end: item.end };
  return [{ span, newText: '' }];
}

/** Edits that declare a speaker under `speakers:`; undefined as for {@link setFrontMatter}. */
export function declareSpeaker(script: Script, name: string, role: Speaker): readonly TextEdit[] | undefined {
  const { text } = script;
  const eol = lineEnd(text);
  const line = `${yamlWords(name)}: ${role}`;
  const entry = entryOf(script, 'speakers');
  if (!entry) return addKey(script, `speakers:${eol}${baseMargin(script)}  ${line}`);
  if (isBroken(script) || entry.value !== undefined) return undefined;
  if (!entry.valueSpan) return insert(lineEndAt(text, entry.keySpan.end), `${eol}${baseMargin(script)}  ${line}`);
  const { start } = entry.valueSpan;
  if (text[start] === '[') return undefined;
  if (text[start] !== '{') {
    return insert(lineEndAt(text, trimmedEnd(text, entry.valueSpan)), `${eol}${margin(text, start)}${line}`);
  }
  const close = entry.valueSpan.end - 1;
  const end = trimmedEnd(text, { start, end: close });
  const open = text[end - 1];
  return insert(end, open === '{' ? line : open === ',' ? ` ${line}` : `, ${line}`);
}

function setRaw(script: Script, key: string, value: string): readonly TextEdit[] | undefined {
  const { text } = script;
  const entry = entryOf(script, key);
  if (!entry) return addKey(script, `${key}: ${value}`);
  if (isBroken(script)) return undefined;
  if (entry.valueSpan) {
    // A block of words (`|`) reaches over its last line end, which is the next key's to begin after.
    const after = /[\r\n]$/.test(text.slice(0, entry.valueSpan.end)) ? lineEnd(text) : '';
    return [{ span: entry.valueSpan, newText: value + after }];
  }
  const colon = text.indexOf(':', entry.keySpan.end);
  let end = colon + 1;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const comment = text[end] === '#' ? ' ' : '';
  return [{ span: { start: colon + 1, end }, newText: ` ${value}${comment}` }];
}

/** A new last key, or a front matter that holds it alone. */
function addKey(script: Script, lines: string): readonly TextEdit[] | undefined {
  const { text, frontMatter } = script;
  if (isBroken(script)) return undefined;
  const eol = lineEnd(text);
  if (!frontMatter) return insert(text.startsWith('\uFEFF') ? 1 : 0, `---${eol}${lines}${eol}---${eol}`);
  return insert(lineStartAt(text, frontMatter.span.end), `${baseMargin(script)}${lines}${eol}`);
}

function entryOf({ frontMatter }: Script, key: string): FrontMatterEntry | undefined {
  return frontMatter?.entries.find((entry) => entry.key.toLowerCase() === key);
}

function isBroken({ frontMatterProblems }: Script): boolean {
  return frontMatterProblems.some(({ code }) => code === 'front-matter');
}

/** The spaces before the keys. */
function baseMargin({ text, frontMatter }: Script): string {
  const first = frontMatter?.entries[0];
  return first ? margin(text, first.keySpan.start) : '';
}

/** The spaces the line at `at` begins with. */
function margin(text: string, at: number): string {
  const start = lineStartAt(text, at);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** `value` as YAML reads it back word for word. */
export function yamlWords(value: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} '’.()/_-]*$/u.test(value) && !value.endsWith(' ');
  return plain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function insert(at: number, newText: string): readonly TextEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
