import { t } from '@vscode/l10n';
import { isMap, isScalar } from 'yaml';
import { keyLine, lineAt, short, skipBlank } from './front-matter-lines';
import { compose, type Entry, type Fault, wordsOf } from './front-matter-yaml';
import type { FrontMatterProblem, Span, TextEdit } from './types';
import { asCode } from './wording';

type Cure = 'quote' | 'close-quote' | 'close-list' | 'indent' | 'outdent' | 'space';

/** Where a quotation, a list or a value ends is a guess; these only write the same words so that they can be read. */
const SAFE: ReadonlySet<Cure> = new Set<Cure>(['quote', 'indent', 'space']);

/** A fix is tried out before it is offered; a value longer than this is not worth the time. */
const MOST_TRIED = 2000;

interface Fix {
  readonly cure: Cure;
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Says for the writer what YAML's parser says for programmers, with a fix that is known to mend it. */
export function explain(text: string, fault: Fault): FrontMatterProblem {
  const fix = fixOf(text, fault);
  const message = messageOf(text, fault, fix?.cure);
  const { title = '', edits = [], cure } = fix ?? {};
  const safe = cure !== undefined && SAFE.has(cure);
  return { code: 'front-matter', span: fault.span, message, fix: fix && { title, edits, safe } };
}

/** `value` in the quotation marks that leave it as written. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function messageOf(text: string, { code, span, entry }: Fault, cure: Cure | undefined): string {
  if (code === 'TOO_LONG') {
    return t(
      'The front matter is too long to be read whole: nothing from here to its end is used. Keep it to what the coach needs.',
    );
  }
  if (!entry)
    return t('The front matter cannot be read here. Write one key a line, with a colon, a space and its value.');
  const { line } = entry;
  const inner = keyLine(text, lineAround(text, span.start).start, lineAround(text, span.start).end);
  const key = asCode(short((span.start < entry.span.end && inner?.key) || line.key));
  const ownKey = asCode(short(line.key));
  if (code === 'RESOURCE_EXHAUSTION') {
    return t`The lists in ${key} are nested too deeply to be read. Write the value as plain words.`;
  }
  if (entry.sound) return t`${key} does not begin where the other keys do. Begin each key at the start of its line.`;
  if (code === 'TIGHT_COLON') {
    const meant = `${line.key}: ${text.slice(line.after, line.line.end)}`;
    return t`${key} needs a space after its colon. Write ${asCode(short(meant))}.`;
  }
  if (code === 'PROPERTY') {
    return t`A value that begins with ${text.charAt(span.start)} is not read as words in front matter. Put the value of ${key} in quotes.`;
  }
  if (cure === 'close-quote') {
    return t`The quotation mark that opens the value of ${ownKey} is never closed. Close it, or take it away.`;
  }
  if (cure === 'close-list') {
    return t`The bracket that opens the value of ${ownKey} is never closed. Close it at the end of the line.`;
  }
  if (cure === 'outdent') {
    return t`The line below ${ownKey} is indented, so it is read as more of that value. Begin it at the start of its line.`;
  }
  if (cure === 'indent') {
    return t(
      'A tab stands before this line, and front matter is indented with spaces only. Put two spaces in its place.',
    );
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && cure === 'quote') {
    return t`The value of ${key} holds a colon, which would begin another key. Put the value in quotes.`;
  }
  if (cure === 'quote') {
    return t`The value of ${key} cannot be read as it stands. Put it in quotes and it is taken as written.`;
  }
  return t`The value of ${key} cannot be read. Write it as plain words after the colon, or in quotes.`;
}

/** The first change after which YAML finds less to say about the key. */
function fixOf(text: string, fault: Fault): Fix | undefined {
  const { entry, code } = fault;
  if (!entry || code === 'TOO_LONG') return undefined;
  if (code === 'TIGHT_COLON') {
    const edits = [{ span: { start: entry.line.after, end: entry.line.after }, newText: ' ' }];
    return { cure: 'space', title: t('Put a space after the colon'), edits };
  }
  const alone = isSingle(text, entry);
  if (entry.sound || entry.span.end - entry.span.start > MOST_TRIED) return undefined;
  const before = faultsIn(text.slice(entry.span.start, entry.span.end));
  return candidates(text, fault, entry, alone).find(({ edits, cure }) => {
    const source = edited(text, entry.span, edits);
    return cure === 'quote' && alone ? isOneText(source) : faultsIn(source) < before;
  });
}

function candidates(text: string, { span }: Fault, entry: Entry, alone: boolean): Fix[] {
  const fixes: Fix[] = [];
  const tabs = leadingTabs(text, entry.span);
  if (tabs.length > 0) fixes.push({ cure: 'indent', title: t('Indent with spaces'), edits: tabs });
  const inside = span.start >= entry.span.start && span.start < entry.span.end;
  const here = inside ? lineAround(text, span.start) : entry.line.line;
  const indented = alone || !wordsOf(text, entry.line) ? [] : indentedKeys(text, entry);
  if (indented.length > 0)
    fixes.push({ cure: 'outdent', title: t('Begin it at the start of the line'), edits: indented });
  // Marks put round the first line of several would only part it from the others.
  if (!alone && here.start === entry.line.line.start) return fixes;
  const words = wordsAround(text, alone ? entry.line.line : here);
  if (!words) return fixes;
  const value = text.slice(words.start, words.end);
  const put = (cure: Cure, title: string, newText: string): void => {
    fixes.push({ cure, title, edits: [{ span: words, newText }] });
  };
  const first = value.charAt(0);
  if (first === '"' || first === "'") put('close-quote', t('Close the quotation'), value + first);
  if (first === '[') put('close-list', t('Close the list with ]'), `${value}]`);
  if (first === '{') put('close-list', t('Close it with }'), `${value}}`);
  put('quote', t('Put the value in quotes'), quoted(value));
  return fixes;
}

/** Edits that put two spaces in place of each tab that indents a line. */
function leadingTabs(text: string, span: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = lineAt(text, span.start); line.start < span.end; line = lineAt(text, line.next)) {
    const end = skipBlank(text, line.start, line.end);
    const indent = text.slice(line.start, end);
    if (indent.includes('\t') && end < line.end) {
      edits.push({ span: { start: line.start, end }, newText: indent.replaceAll('\t', '  ') });
    }
  }
  return edits;
}

/** Edits that bring the indented keys below a key that has a value of its own to the start of their lines. */
function indentedKeys(text: string, { line: { line, indent }, span }: Entry): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = lineAt(text, lineAt(text, line.start).next); at.start < span.end; at = lineAt(text, at.next)) {
    const key = keyLine(text, at.start, at.end);
    if (key) edits.push({ span: { start: at.start + indent, end: key.keySpan.start }, newText: '' });
  }
  return edits;
}

function wordsAround(text: string, line: Span): Span | undefined {
  const key = keyLine(text, line.start, line.end);
  if (key) return wordsOf(text, key);
  const item = /^[ \t]*-[ \t]+(?=\S)/.exec(text.slice(line.start, line.end))?.[0];
  return item === undefined ? undefined : { start: line.start + item.length, end: line.end };
}

function lineAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return lineAt(text, start);
}

function edited(text: string, span: Span, edits: readonly TextEdit[]): string {
  let source = '';
  let at = span.start;
  for (const edit of edits) {
    source += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return source + text.slice(at, span.end);
}

/** True where the key's line is all there is of it. */
function isSingle(text: string, { line, span }: Entry): boolean {
  return text.slice(line.line.end, span.end).trim() === '';
}

function faultsIn(source: string): number {
  const { errors, properties } = compose(source);
  return errors.length + properties.length;
}

/** True where `source` is one key with one value of words. */
function isOneText(source: string): boolean {
  const { document, errors, properties } = compose(source);
  const contents = document?.contents;
  if (errors.length > 0 || properties.length > 0 || !isMap(contents)) return false;
  return contents.items.length === 1 && isScalar(contents.items[0]?.value);
}
