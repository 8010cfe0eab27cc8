import type { Analysis } from '../coaching/index';
import { type Script, type Span, stressedWords, type Voice } from '../script/index';

/** What words of a script can be, for colours. */
export const TOKEN_TYPES = [
  'seller',
  'gatekeeper',
  'buyer',
  'otherSpeaker',
  'direction',
  'note',
  'placeholder',
  'stress',
  'ask',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What else is known of them: whether a placeholder has a value. */
export const TOKEN_MODIFIERS = ['filled', 'unfilled'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Words of one line that are drawn alike. */
export interface ScriptToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const TYPES = {
  seller: 'seller',
  gatekeeper: 'gatekeeper',
  buyer: 'buyer',
  other: 'otherSpeaker',
  direction: 'direction',
  note: 'note',
} as const satisfies Record<Voice, TokenType>;

const FILLED: readonly TokenModifier[] = ['filled'];
const UNFILLED: readonly TokenModifier[] = ['unfilled'];
const PLAIN: readonly TokenModifier[] = [];

/**
 * What a script's words are, in file order: who says them, or what else they are. No token overlaps another or reaches over
 * a line end: an ask parts the seller's words, stress parts both, and a placeholder parts whatever it stands in. Marks
 * belong to no token, but for those of stress and placeholders and the brackets of directions.
 */
export function tokens({ script, speech }: Analysis): readonly ScriptToken[] {
  const voices = voicesOf(script);
  const asking = new Set(speech.moves('ask').map(({ sentence }) => sentence));
  const asks = Array.from(asking, ({ span }) => span);
  const asked = inside(asks, voices, ({ type }) => type === 'seller', 'ask');
  const stressed = inside(
    stressedWords(script),
    voices,
    ({ type }) => type !== 'direction' && type !== 'note',
    'stress',
  );
  const placeholders = script.placeholders.map(
    ({ span, name }): ScriptToken => ({
      span,
      type: 'placeholder',
      modifiers: script.values.has(name) ? FILLED : UNFILLED,
    }),
  );
  return laidOver(laidOver(laidOver(voices, asked), stressed), placeholders);
}

/** Every piece by its voice. A mark that keeps a rule quiet is no note: its rules have colours of their own. */
function voicesOf({ text, pieces, ignores }: Script): readonly ScriptToken[] {
  const found: ScriptToken[] = [];
  let ignore = 0;
  for (const [index, { span, voice }] of pieces.entries()) {
    while ((ignores[ignore]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) ignore++;
    if (voice === 'note' && (ignores[ignore]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    let { start, end } = span;
    if (voice === 'direction') {
      // A direction is told by its brackets too.
      if ('([（【'.includes(text[start - 1] ?? ' ')) start = Math.max(start - 1, found.at(-1)?.span.end ?? 0);
      if (')]）】'.includes(text[end] ?? ' ')) end = Math.min(end + 1, pieces[index + 1]?.span.start ?? text.length);
    }
    found.push({ span: { start, end }, type: TYPES[voice], modifiers: PLAIN });
  }
  return found;
}

/** What of some stretches stands in the tokens that `holds` them. Both come in file order, none over another. */
function inside(
  stretches: readonly Span[],
  tokens: readonly ScriptToken[],
  holds: (token: ScriptToken) => boolean,
  type: TokenType,
): readonly ScriptToken[] {
  const found: ScriptToken[] = [];
  let at = 0;
  for (const stretch of stretches) {
    while ((tokens[at]?.span.end ?? Number.POSITIVE_INFINITY) <= stretch.start) at++;
    for (let each = at; each < tokens.length; each++) {
      const token = tokens[each] as ScriptToken;
      if (token.span.start >= stretch.end) break;
      if (!holds(token)) continue;
      const start = Math.max(stretch.start, token.span.start);
      const end = Math.min(stretch.end, token.span.end);
      if (start < end) found.push({ span: { start, end }, type, modifiers: PLAIN });
    }
  }
  return found;
}

/** Both in file order, `lower` cut where an upper token stands. */
function laidOver(lower: readonly ScriptToken[], upper: readonly ScriptToken[]): readonly ScriptToken[] {
  if (upper.length === 0) return lower;
  const found: ScriptToken[] = [];
  let at = 0;
  let covered = 0;
  const put = (token: ScriptToken, end: number): void => {
    const start = Math.max(token.span.start, covered);
    if (start < end)
      found.push(start === token.span.start && end === token.span.end ? token : { ...token, span: { start, end } });
  };
  for (const token of lower) {
    for (let over = upper[at]; over && over.span.start < token.span.end; over = upper[++at]) {
      put(token, over.span.start);
      found.push(over);
      covered = over.span.end;
    }
    put(token, token.span.end);
  }
  return [...found, ...upper.slice(at)];
}
