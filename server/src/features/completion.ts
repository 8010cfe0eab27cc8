import { inMinutes, THIRTY } from '../coaching/index';
import { parseFrontMatter, type Span } from '../script/index';

/** A snippet as its file holds it. */
export interface Snippet {
  /** The words it is typed by. */
  readonly prefixes: readonly string[];
  readonly name: string;
  readonly description: string;
  /** In the protocol's snippet syntax, which is also the file's. */
  readonly body: string;
}

/** A snippet to offer, and the typed word it replaces. */
export interface SnippetItem {
  readonly prefix: string;
  readonly snippet: Snippet;
  readonly span: Span;
}

/** Reads a snippets file in VS Code's form; what is no snippet in it is left out, a file that is no JSON holds none. */
export function readSnippets(json: string): readonly Snippet[] {
  return Object.entries(objectOf(parse(json))).flatMap(([name, value]) => {
    const { prefix, body, description } = objectOf(value);
    const text = Array.isArray(body) ? body.join('\n') : body;
    const prefixes = [prefix].flat().filter((word) => typeof word === 'string');
    if (typeof text !== 'string' || prefixes.length === 0) return [];
    return [{ prefixes, name, description: typeof description === 'string' ? description : '', body: text }];
  });
}

/**
 * The snippets that can stand where the word at `offset` is being typed: whole sentences where a line or a sentence
 * begins, comebacks where a line does, whole scripts where the file does. None inside the front matter, and none in the
 * middle of a sentence, where a list that pops up at every word would only be in the way. They ask for a meeting of
 * `minutes`.
 */
export function snippetsAt(
  text: string,
  snippets: readonly Snippet[],
  offset: number,
  minutes: number = THIRTY,
): readonly SnippetItem[] {
  const start = wordStart(text, offset);
  const line = lineStart(text, start);
  const before = text.slice(line, start);
  if (!beginsSentence(before) || inFrontMatter(text, line)) return [];
  const fits = ({ body }: Snippet): boolean => {
    if (body.startsWith('---')) return text.slice(0, start).trim() === '';
    return !body.startsWith('?') || before.trim() === '';
  };
  return snippets
    .filter(fits)
    .map((snippet) => ({ ...snippet, body: inMinutes(snippet.body, minutes) }))
    .flatMap((snippet) => snippet.prefixes.map((prefix) => ({ prefix, snippet, span: { start, end: offset } })));
}

/** True where nothing stands before on the line but marks, a cue, or whole sentences. */
function beginsSentence(before: string): boolean {
  const words = before.trimEnd();
  if (words === '') return true;
  return words.length < before.length ? '.?!:>*-+•"”'.includes(words.charAt(words.length - 1)) : /["“>]$/.test(words);
}

/**
 * True if the line that starts at `line` is being written inside the front matter: were it the closing `---`, front
 * matter would end there. What the line itself holds is half a key as often as not.
 */
function inFrontMatter(text: string, line: number): boolean {
  const { frontMatter } = parseFrontMatter(`${text.slice(0, line)}---`);
  return frontMatter !== undefined && frontMatter.span.end > line;
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[a-zA-Z-]/.test(text.charAt(start - 1))) start--;
  // A list mark is no part of the word.
  while (start < offset && text[start] === '-') start++;
  return start;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
