/** A regular expression as written between slashes. Offsets are UTF-16 places in the code. */
export interface Literal {
  readonly at: number;
  readonly source: string;
  readonly flags: string;
}

export interface Scan {
  readonly literals: readonly Literal[];
  /** Where `RegExp` is called: what it is called with is known only when it runs. */
  readonly built: readonly number[];
}

/** Words after which a slash begins a regular expression; after any other word it divides. */
const OPERATORS = new Set(
  'return typeof case in of delete void throw new else do yield await instanceof extends default'.split(' '),
);

/**
 * Finds the regular expressions of TypeScript or JavaScript as Biome formats it, in which a slash that divides has a space
 * after it. Throws where it cannot tell, so that none is passed over.
 */
export function scanCode(code: string): Scan {
  const literals: Literal[] = [];
  const built: number[] = [];
  // For each open brace, true where it stands in a template: its closing one goes on with the template.
  const braces: boolean[] = [];
  let afterValue = false;
  let at = 0;

  const template = (): void => {
    while (at < code.length) {
      const character = code[at++];
      if (character === '\\') at++;
      else if (character === '`') {
        afterValue = true;
        return;
      } else if (character === '$' && code[at] === '{') {
        at++;
        braces.push(true);
        afterValue = false;
        return;
      }
    }
  };

  while (at < code.length) {
    const character = code[at] ?? '';
    const next = code[at + 1];
    if (/\s/.test(character)) at++;
    else if (character === '/' && next === '/') at = endOf('\n', code, at + 2);
    else if (character === '/' && next === '*') at = endOf('*/', code, at + 2);
    else if (character === '"' || character === "'") {
      at = endOfString(code, at);
      afterValue = true;
    } else if (character === '`') {
      at++;
      template();
    } else if (character === '/' && afterValue) {
      if (next !== ' ' && next !== '=')
        throw new Error(`a slash that may begin or divide: ${code.slice(at - 40, at + 40)}`);
      at++;
      afterValue = false;
    } else if (character === '/') {
      const literal = literalAt(code, at);
      literals.push(literal);
      at += literal.source.length + literal.flags.length + 2;
      afterValue = true;
    } else if (/[\p{L}\p{N}_$#]/u.test(character)) {
      const start = at;
      while (at < code.length && /[\p{L}\p{N}_$#]/u.test(code[at] ?? '')) at++;
      const word = code.slice(start, at);
      if (word === 'RegExp' && /^\s*\(/.test(code.slice(at, at + 80))) built.push(start);
      afterValue = !OPERATORS.has(word);
    } else if (character === '}' && braces.pop()) {
      at++;
      template();
    } else {
      if (character === '{') braces.push(false);
      at++;
      afterValue = character === ')' || character === ']' || character === '}';
    }
  }
  return { literals, built };
}

function endOf(mark: string, code: string, from: number): number {
  const found = code.indexOf(mark, from);
  return found < 0 ? code.length : found + mark.length;
}

function endOfString(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

function literalAt(code: string, start: number): Literal {
  let at = start + 1;
  let inClass = false;
  while (code[at] !== '/' || inClass) {
    const character = code[at];
    if (character === undefined || character === '\n') throw new Error(`no end: ${code.slice(start, start + 80)}`);
    if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    at += character === '\\' ? 2 : 1;
  }
  const flags = /^[a-z]*/.exec(code.slice(at + 1, at + 12))?.[0] ?? '';
  return { at: start, source: code.slice(start + 1, at), flags };
}

/** Keys of TextMate grammars and VS Code's language configurations that hold a regular expression. */
const PATTERN_KEYS = new Set(
  [
    ...['match', 'begin', 'end', 'while', 'firstLineMatch', 'injectionRegex'],
    ...['wordPattern', 'beforeText', 'afterText', 'previousLineText', 'start', 'pattern'],
    ...['increaseIndentPattern', 'decreaseIndentPattern', 'indentNextLinePattern', 'unIndentedLinePattern'],
  ].map((key) => key),
);

/**
 * The regular expressions in such a file. Oniguruma's that have another form in JavaScript are rewritten: where a part is
 * matched in any letter case the whole is, which can only make more ways to match; `\A` is the start, and `\G`, which
 * stands for the place the search is at, goes.
 */
export function patternsIn(json: unknown): Omit<Literal, 'at'>[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (typeof value !== 'string' || !PATTERN_KEYS.has(key)) return patternsIn(value);
    const flags = new Set('flags' in json && typeof json.flags === 'string' ? json.flags : '');
    if (/\(\?i[:)]/.test(value)) flags.add('i');
    if (value.includes('\\p{')) flags.add('u');
    const source = value.replaceAll('(?i)', '').replaceAll('(?i:', '(?:').replaceAll('\\A', '^').replaceAll('\\G', '');
    return [{ source, flags: [...flags].sort().join('') }];
  });
}
