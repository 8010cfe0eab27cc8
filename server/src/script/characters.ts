/** True for what stands between words: space, tab, no-break and full-width space, a byte-order mark. Line ends are not. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x0b ||
    code === 0x0c
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** True for what a word or number is made of. Beyond ASCII everything but punctuation, symbols and spaces counts. */
export function isWord(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3007;
  if (code === 0x30fb || code === 0xfeff) return false;
  if (code >= 0xff00 && code <= 0xffef) {
    return (
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff3a) ||
      (code >= 0xff41 && code <= 0xff5a) ||
      code >= 0xff66
    );
  }
  return code < 0xd800 || code > 0xdfff;
}

/** The first offset from `from` on that holds no space, at most `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character before `to` that is no space, at least `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What opens a quotation, and what may close it. A straight mark does both. */
const CLOSERS: ReadonlyMap<number, string> = new Map([
  [0x22, '"”“'],
  [0x201c, '”"'],
  [0x201e, '“”"'],
  [0x201d, '”'],
  [0xab, '»'],
  [0xbb, '«'],
  [0x300c, '」'],
  [0x300e, '』'],
  [0xff02, '＂'],
]);

/** True where the character at `at` may open a quotation. A right or reversed mark opens one only before a word. */
export function opensQuotation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isQuote(code)) return false;
  if (code === 0x201d || code === 0xbb) return at === 0 || !isWord(text.charCodeAt(at - 1));
  return CLOSERS.has(code);
}

/** True for any mark that opens or closes a quotation, single ones aside: those are apostrophes too. */
export function isQuote(code: number): boolean {
  if (code < 0xab) return code === 0x22;
  return (
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201e) ||
    (code >= 0x300c && code <= 0x300f) ||
    code === 0xff02
  );
}

/** True where `code` may close what `opener` opened. */
export function closesQuotation(opener: number, code: number): boolean {
  return CLOSERS.get(opener)?.includes(String.fromCharCode(code)) ?? false;
}

/** True for what ends a sentence, quotation marks and brackets after it aside. */
export function endsSentence(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}
