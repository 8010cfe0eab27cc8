/** A word, figure or mark of a passage's words, before anything is known of it. */
export interface RawToken {
  readonly text: string;
  /** Lower case, quotes straight, contractions written out: `n't` is `not`, `'ll` is `will`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'figure' | 'mark' | 'name';
}

const CONTRACTED: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'d": 'would',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'s": "'s",
};
/** What `'s` is short for after these; after any other word it may be possessive, which the tagger tells. */
const IS_AFTER = new Set(
  'it that this he she what who where when how why there here which everything something nothing everyone one name'.split(
    ' ',
  ),
);
/** Typed without the apostrophe; what could be a word of its own (its, were, well) is left alone. */
const RUN_TOGETHER = new Map(
  "i'm i've you're you've you'll they're we've that's what's how's when's where's who's here's there's don't can't won't doesn't isn't aren't didn't wouldn't couldn't shouldn't haven't hasn't"
    .split(' ')
    .map((full) => [full.replace("'", ''), full]),
);
/** Short spellings of quick typing. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bcos: 'because',
    becos: 'because',
    cos: 'because',
    coz: 'because',
    cuz: 'because',
    u: 'you',
    ur: 'your',
    thx: 'thanks',
    thanx: 'thanks',
    pls: 'please',
    plz: 'please',
    mtg: 'meeting',
    appt: 'appointment',
  }),
);
const CUT_SHORT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
const WHOLE = new Set(["o'clock", "y'all", "c'mon", "ma'am", "o'er", "'til"]);

/** Their full stop is part of the word. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st sr jr vs e.g i.e etc approx inc ltd co corp plc llc no nos dept est fig ext tel min max rs a.m p.m u.s u.k u.s.a ph.d hrs mins'.split(
    ' ',
  ),
);
const DOMAIN_ENDS = new Set(
  'com org net io co ai app dev jp uk us ca au nz de fr in edu gov biz info me tv'.split(' '),
);
const FIGURE_ENDS = new Set('st nd rd th k m bn mm x am pm'.split(' '));
const MARK_RUNS = '.-*_=~!?•';

function isLetter(code: number): boolean {
  // Past the end of the text.
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code === 0xd7 || code === 0xf7 || (code >= 0xa0 && code <= 0xbf))
    return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0x30fb && !(code >= 0x3000 && code <= 0x3004) && !(code >= 0x3008 && code <= 0x3020) && !isWideMark(code)
  );
}

function isWideMark(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code < 0xff00) return code >= 0xfe00 && code <= 0xfe0f;
  return code <= 0xff20 || (code >= 0xff3b && code <= 0xff40) || (code >= 0xff5b && code <= 0xff65) || code >= 0xffe0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0xfeff
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/** `text` in lower case with its quotes straightened. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/**
 * The tokens of `words` in order: words (contractions in two, hyphenated words in their parts with the hyphen between),
 * figures with what is stuck to them (`2pm`, `100k`, `24/7`, `14th`), addresses whole, marks one by one. One pass,
 * linear in the text.
 */
export function tokenize(words: string): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  while (at < words.length) {
    const code = words.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isLetter(code)) at = takeWord(words, at, tokens);
    else if (isDigit(code)) at = takeFigure(words, at, tokens);
    else at = takeMark(words, at, tokens);
  }
  return tokens;
}

function push(
  tokens: RawToken[],
  words: string,
  start: number,
  end: number,
  kind: RawToken['kind'],
  word?: string,
): void {
  const text = words.slice(start, end);
  tokens.push({ text, word: word ?? plain(text), start, end, kind });
}

/** What may make more of a run of letters than a word: an apostrophe, a stop, a hyphen, an address, other scripts. */
const GOES_ON = /[^\x20!"#$%&()*,/;<=>?[\\\]^`{|}~\t\n\r]/;

/** Where a word of plain letters ends that nothing goes on after; `start` where there is more to look at. */
function plainEnd(words: string, start: number): number {
  let end = start;
  for (let code = words.charCodeAt(end) | 32; code >= 97 && code <= 122; code = words.charCodeAt(end) | 32) end += 1;
  return end < words.length && GOES_ON.test(words.charAt(end)) ? start : end;
}

function takeWord(words: string, start: number, tokens: RawToken[]): number {
  const simple = plainEnd(words, start);
  if (simple > start) {
    pushWord(tokens, words, start, simple, words.slice(start, simple).toLowerCase());
    return simple;
  }
  const address = addressEnd(words, start);
  if (address > start) {
    push(tokens, words, start, address, 'name');
    return address;
  }
  let end = start;
  while (end < words.length) {
    const code = words.charCodeAt(end);
    const inside = isLetter(words.charCodeAt(end + 1));
    if (isLetter(code) || isDigit(code)) end += 1;
    else if (isApostrophe(code) && inside && end > start) end += 1;
    else if (code === 46 && inside && isDotted(words, start, end)) end += 1;
    else break;
  }
  const word = plain(words.slice(start, end));
  if (words.charCodeAt(end) === 46 && (ABBREVIATIONS.has(word) || isInitial(word, words, end))) {
    if (word !== 'no' || isDigit(words.charCodeAt(end + 2))) {
      if (word !== 'co' && word !== 'in' && word !== 'min' && word !== 'max') {
        push(tokens, words, start, end + 1, 'word', word.replaceAll('.', ''));
        return end + 1;
      }
    }
  }
  if (word === 'e' && words[end] === '-' && plain(words.slice(end + 1, end + 5)) === 'mail') {
    const rest = takeWord(words, end + 1, tokens);
    const mail = tokens.pop();
    if (mail) push(tokens, words, start, rest, 'word', `e${mail.word}`);
    return rest;
  }
  pushWord(tokens, words, start, end, word);
  return end;
}

/** `U.S.`, `a.m.`, `e.g.`: single letters with stops between them. */
function isDotted(words: string, start: number, dot: number): boolean {
  return (dot - start === 1 || words[dot - 2] === '.') && !isLetter(words.charCodeAt(dot + 2));
}

/** `J. Smith`: one capital, a stop, a space, another capital. */
function isInitial(word: string, words: string, dot: number): boolean {
  if (word.length !== 1 || word === 'i') return false;
  const next = words[dot + 2] ?? '';
  return words[dot - 1] !== word && next !== next.toLowerCase();
}

function pushWord(tokens: RawToken[], words: string, start: number, end: number, word: string): void {
  if (word === 'cannot') {
    push(tokens, words, start, start + 3, 'word');
    push(tokens, words, start + 3, end, 'word');
    return;
  }
  const full = RUN_TOGETHER.get(word);
  if (full !== undefined) {
    pushRunTogether(tokens, words, start, end, full);
    return;
  }
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 1 || WHOLE.has(word)) {
    push(tokens, words, start, end, 'word', SPELT_OUT.get(word) ?? word);
    return;
  }
  if (word.endsWith("n't") && word.length > 3) {
    const head = word.slice(0, -3);
    push(tokens, words, start, end - 3, 'word', CUT_SHORT[head] ?? head);
    push(tokens, words, end - 3, end, 'word', 'not');
    return;
  }
  const tail = word.slice(apostrophe);
  const long = CONTRACTED[tail];
  if (long === undefined) {
    push(tokens, words, start, end, 'word');
    return;
  }
  const cut = start + apostrophe;
  const head = word.slice(0, apostrophe);
  pushWord(tokens, words, start, cut, head);
  push(
    tokens,
    words,
    cut,
    end,
    'word',
    tail !== "'s" ? long : head === 'let' ? 'us' : IS_AFTER.has(head) ? 'is' : "'s",
  );
}

/** "im", "dont": cut where the apostrophe is missing, which stands a letter later in n't. */
function pushRunTogether(tokens: RawToken[], words: string, start: number, end: number, full: string): void {
  const denied = full.endsWith("n't");
  const cut = denied ? full.length - 3 : full.indexOf("'");
  const head = full.slice(0, cut);
  const tail = denied ? 'not' : (CONTRACTED[full.slice(cut)] ?? 'is');
  push(tokens, words, start, start + cut, 'word', CUT_SHORT[head] ?? head);
  push(tokens, words, start + cut, end, 'word', tail === "'s" ? 'is' : tail);
}

/** Where a web or mail address that starts here ends; `start` where there is none. */
function addressEnd(words: string, start: number): number {
  let end = start;
  let dots = 0;
  let at = 0;
  while (end < words.length) {
    const code = words.charCodeAt(end);
    if (code === 46 && (isLetter(words.charCodeAt(end + 1)) || isDigit(words.charCodeAt(end + 1)))) dots += 1;
    else if (code === 64 && end > start) at += 1;
    else if (!(isLetter(code) || isDigit(code) || code === 45 || code === 95 || code === 43)) {
      if (code !== 58 || words.slice(end, end + 3) !== '://') break;
      while (end < words.length && !isSpace(words.charCodeAt(end))) end += 1;
      return end;
    }
    end += 1;
  }
  if (at > 0 && dots > 0) return end;
  if (dots === 0) return start;
  const tail = plain(words.slice(words.lastIndexOf('.', end - 1) + 1, end));
  if (!DOMAIN_ENDS.has(tail) || words.slice(start, end).includes('..')) return start;
  // "soon.me" written without a space is rarer than an address, but "Thanks.In" is a slip.
  if (words.lastIndexOf('.', end - 1) - start < 3) return start;
  while (words[end] === '/' && !isSpace(words.charCodeAt(end + 1)) && end + 1 < words.length) {
    while (end < words.length && !isSpace(words.charCodeAt(end))) end += 1;
  }
  return end;
}

function takeFigure(words: string, start: number, tokens: RawToken[]): number {
  let end = start;
  while (end < words.length) {
    const code = words.charCodeAt(end);
    if (isDigit(code)) end += 1;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(words.charCodeAt(end + 1))) end += 1;
    else break;
  }
  if (words[end] === '/' && isDigit(words.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(words.charCodeAt(end))) end += 1;
  }
  let tail = end;
  while (tail < words.length && isLetter(words.charCodeAt(tail))) tail += 1;
  if (FIGURE_ENDS.has(plain(words.slice(end, tail)))) end = tail;
  push(tokens, words, start, end, 'figure');
  return end;
}

function takeMark(words: string, start: number, tokens: RawToken[]): number {
  const first = words[start] ?? '';
  let end = start + 1;
  if (MARK_RUNS.includes(first)) while (words[end] === first) end += 1;
  const code = words.codePointAt(start) ?? 0;
  if (code > 0xffff) end = start + 2;
  push(tokens, words, start, end, 'mark', first === '&' ? 'and' : undefined);
  return end;
}
