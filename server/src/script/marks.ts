import { isSpace, skipSpace, trimEnd } from './characters';
import type { Line } from './lines';
import { skipStress } from './pages/quotations';
import type { Span } from './types';

/** A comeback line taken apart. */
export interface ComebackLine {
  /** After the mark. */
  readonly mark: number;
  readonly words: readonly Span[];
  /** `If they say …:`, whose answer may begin on the same line or stand set off below. */
  readonly loose: boolean;
  /** Where an answer on the same line begins; the line's end where there is none. */
  readonly answer: number;
}

/** Reads `? words`, `They say: words` and `If they say words:`. */
export function readComeback(text: string, line: Line): ComebackLine {
  const { from, to } = line;
  const code = text.charCodeAt(from);
  if (code === 0x3f || code === 0xff1f) {
    return { mark: from + 1, words: alternatives(text, from + 1, to), loose: false, answer: to };
  }
  if ((code | 0x20) === 0x74) {
    const mark = from + 'they say:'.length;
    return { mark, words: alternatives(text, mark, to), loose: true, answer: to };
  }
  const mark = from + 'if they say'.length + (text.charCodeAt(from + 11) === 0x2c ? 1 : 0);
  const colon = lastColon(text, mark, to);
  const answer = skipSpace(text, colon + 1, to);
  return { mark, words: alternatives(text, mark, colon), loose: true, answer };
}

/** The colon that ends the words: the last character of the line, or the first before a space. */
function lastColon(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1);
  if (last === 0x3a || last === 0xff1a) return to - 1;
  let any = to;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xff1a || (code === 0x3a && isSpace(text.charCodeAt(at + 1)))) return at;
    if (code === 0x3a && any === to) any = at;
  }
  return any;
}

/** The words between `from` and `to`, parted at ` / `; quotation marks around them are not theirs. */
export function alternatives(text: string, from: number, to: number): Span[] {
  const words: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0x2f;
    const parts =
      at === to ||
      ((code === 0x2f || code === 0xff0f) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1)));
    if (!parts) continue;
    const span = bareWords(text, start, at);
    if (span.end > span.start) words.push(span);
    start = at + 1;
  }
  return words;
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '＂': '＂',
};

/** Words without the spaces, stress and quotation marks around them. */
export function bareWords(text: string, from: number, to: number): Span {
  let start = skipSpace(text, from, to);
  let end = trimEnd(text, start, to);
  const inner = skipStress(text, start, end);
  const length = inner - start;
  if (length > 0 && end - inner > length && text.slice(end - length, end) === text.slice(start, inner)) {
    start = inner;
    end -= length;
  }
  const closer = PAIRS[text[start] ?? ''];
  if (closer !== undefined && end - start > 1 && text[end - 1] === closer) {
    start++;
    end--;
  }
  return { start, end };
}

/** A `->` or `<-` line taken apart: where its title stands, and its file where it names one. */
export interface LinkLine {
  readonly mark: number;
  readonly title: Span;
  readonly file: Span | undefined;
}

export function readLink(text: string, line: Line): LinkLine {
  const code = text.charCodeAt(line.from);
  const mark = line.from + (code === 0x2d || code === 0x3c ? 2 : 1);
  const start = skipSpace(text, mark, line.to);
  const title = { start, end: line.to };
  if (text.charCodeAt(line.from) !== 0x3c && text.charCodeAt(line.from) !== 0x2190)
    return { mark, title, file: undefined };
  const dot = text.slice(start, line.to).search(/\.pitch(?:#|$)/i);
  if (dot < 0) return { mark, title, file: undefined };
  const end = start + dot + '.pitch'.length;
  return {
    mark,
    title: { start: Math.min(line.to, skipSpace(text, end + 1, line.to)), end: line.to },
    file: { start, end },
  };
}

/** The rules that `// pitch-ignore rule-a, rule-b: reason` names. */
export function readIgnore(text: string, line: Line): readonly { readonly id: string; readonly span: Span }[] {
  const word = skipSpace(text, line.from + 2, line.to);
  const rules: { id: string; span: Span }[] = [];
  let at = word + 'pitch-ignore'.length;
  while (at < line.to) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) break;
    if (isSpace(code) || code === 0x2c || code === 0xff0c || code === 0x3001) {
      at++;
      continue;
    }
    let end = at;
    while (end < line.to && !isSpace(text.charCodeAt(end)) && !isRuleEnd(text.charCodeAt(end))) end++;
    rules.push({ id: text.slice(at, end), span: { start: at, end } });
    at = end;
  }
  return rules;
}

function isRuleEnd(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0xff1a || code === 0xff0c || code === 0x3001;
}
