import { isDash, readNumber, word } from './numbers';
import type { EntityKind, Token } from './types';

/** A figure in tokens: `to` is exclusive; `low` the lower end of a range. */
export type Read = { readonly kind: EntityKind; readonly to: number; readonly value: number; readonly low?: number };

const CURRENCIES = '$\u20ac\u00a3\u00a5\u20b9\u20a9';
const MONEY_WORDS = new Set(
  'dollar dollars buck bucks euro euros pound pounds quid yen rupee rupees usd eur gbp jpy aud nzd cad inr sgd chf franc francs cent cents pence grand ringgit peso pesos baht rand naira cedi cedis shilling shillings zloty zlotys zlotych krone kroner krona kronor forint forints dirham dirhams riyal riyals dinar dinars yuan renminbi rmb taka reais pln czk huf ngn ghs myr thb idr vnd twd cny brl mxn kes aed sek nok dkk zar hkd php kr kn ksh zł zl dhs dh tl lei leu lev leva lakh lakhs'.split(
    ' ',
  ),
);
/** Said before a figure, as codes of three letters are: "Rs. 49", "RM 120". */
const MONEY_BEFORE = new Set('rs rm kr'.split(' '));
/** What may stand before a figure and make it money. */
export const MONEY_CODES: readonly string[] = [
  ...MONEY_BEFORE,
  ...[...MONEY_WORDS].filter((code) => code.length === 3),
];

/** "R800": rand, rupees or ringgit written onto the figure; a single digit is a part number or a street's. */
const STUCK = /^(?:r|rs|rm)([0-9]{2,})$/;

/** True for a sign of money, and for a figure with one written onto it. */
export function opensMoney(word: string): boolean {
  return (word.length === 1 && CURRENCIES.includes(word)) || STUCK.test(word);
}

/** The money named from `at` on: "$5", "Rs. 49", "3 995 kr", "two grand", "€5 to €10". */
export function readMoney(tokens: readonly Token[], at: number): Read | undefined {
  const first = word(tokens, at);
  const prefixed = first.length === 1 && CURRENCIES.includes(first);
  if (
    prefixed ||
    (((MONEY_WORDS.has(first) && first.length === 3) || MONEY_BEFORE.has(first)) && readNumber(tokens, at + 1)?.figure)
  ) {
    const number = readNumber(tokens, at + 1);
    if (!number)
      return prefixed && word(tokens, at + 1) === 'x' ? { kind: 'money', to: at + 2, value: Number.NaN } : undefined;
    return moneyRange(tokens, number.to, number.value);
  }
  const stuck = STUCK.exec(first)?.[1];
  if (stuck) {
    const groups = [];
    for (let next = at + 1; word(tokens, next) === ',' && /^[0-9]{3}$/.test(word(tokens, next + 1)); next += 2)
      groups.push(word(tokens, next + 1));
    return moneyRange(tokens, at + 1 + 2 * groups.length, Number(stuck + groups.join('')));
  }
  const number = readSpaced(tokens, at) ?? readNumber(tokens, at);
  if (!number || !MONEY_WORDS.has(word(tokens, number.to))) return undefined;
  const scale = word(tokens, number.to) === 'grand' ? 1000 : 1;
  return { kind: 'money', to: number.to + 1, value: number.value * scale };
}

/** "3 995": thousands set apart by a space, as many countries write a price. */
function readSpaced(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  if (!/^[0-9]{1,3}$/.test(word(tokens, at))) return undefined;
  let to = at + 1;
  while (/^[0-9]{3}$/.test(word(tokens, to))) to += 1;
  if (to === at + 1) return undefined;
  const digits = tokens.slice(at, to).map((token) => token.word);
  return { to, value: Number(digits.join('')) };
}

function moneyRange(tokens: readonly Token[], at: number, low: number): Read {
  let to = at;
  if (word(tokens, to) === '+') to += 1;
  if (!isDash(word(tokens, to))) return { kind: 'money', to, value: low };
  const sign = CURRENCIES.includes(word(tokens, to + 1) || '!') ? 1 : 0;
  const upper = readNumber(tokens, to + 1 + sign);
  if (!upper || (sign === 0 && word(tokens, to) === 'to')) return { kind: 'money', to, value: low };
  to = upper.to;
  if (word(tokens, to) === '+') to += 1;
  return { kind: 'money', to, value: upper.value, low };
}
