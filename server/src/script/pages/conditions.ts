import { isQuote, skipSpace } from '../characters';
import type { Line } from '../lines';
import type { Span } from '../types';
import { readQuotations, skipStress } from './quotations';
import { THEM } from './vocabulary';

/** `If yes: …`, `[if he asks …]`, `He says "…": …`. */
export interface Branch {
  readonly name: Span;
  /** Where an answer on the same line begins, and ends. */
  readonly rest: number;
  readonly end: number;
  /** True where nothing but a condition can stand so: what follows is said unless it tells the caller what to do. */
  readonly sure: boolean;
}

/** A bracket that says when what follows is said; `[First name]` is something to fill in. */
export function isCondition(inside: string): boolean {
  const lower = inside.toLowerCase().replaceAll('’', "'").trim();
  const words = lower.split(/\s+/);
  if (words.length < 2) return false;
  const [first = '', second = ''] = words;
  if (CONDITIONALS.has(first)) return !(first === 'for' || first === 'to') || words.length > 2;
  if (THEM.has(first) || (first === 'the' && THEM.has(second))) return words.length > 2 || first !== 'the';
  if ((first === 'in' && second === 'case') || (first === 'only' && second === 'if')) return true;
  return words.length > 3 && words.slice(1).some((word) => JOINING.has(word));
}

const CONDITIONALS: ReadonlySet<string> = new Set(
  'if when once before after unless until whenever should where'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set('if when once before after unless until'.split(' '));

/** `[if he asks …]`, `(If the buyer says no: "…")`, `[if busy] …`: a branch in brackets, and where its answer begins. */
export function bracketBranch(text: string, start: number, firstTo: number, stop: number): Branch | undefined {
  const at = skipStress(text, start, firstTo);
  const open = text[at];
  if (open !== '(' && open !== '[') return undefined;
  const closer = open === '(' ? ')' : ']';
  let end = stop;
  while (end > at && /[*_\s]/.test(text[end - 1] ?? '')) end--;
  const close = closing(text, at, Math.min(firstTo, at + 160), open, closer);
  if (close > 0 && close + 1 < end) {
    if (!isCondition(text.slice(at + 1, close))) return undefined;
    let rest = skipStress(text, close + 1, stop);
    if (text[rest] === ':' || text[rest] === '：') rest = skipStress(text, rest + 1, stop);
    rest = skipSpace(text, rest, stop);
    // `(if …)?` and `[if …].` are followed by nothing that is said
    if (rest < stop) return { name: { start: at + 1, end: close }, rest, end: stop, sure: true };
  }
  if (text[end - 1] !== closer) return undefined;
  const inside = text.slice(at + 1, Math.min(end, at + 300));
  if (!/^if\b/i.test(inside)) return undefined;
  const colon = inside.search(/[:：](?=\s|["“])/);
  if (colon < 0) return { name: { start: at + 1, end: end - 1 }, rest: end - 1, end: end - 1, sure: false };
  return {
    name: { start: at + 1, end: at + 1 + colon },
    rest: skipSpace(text, at + 2 + colon, end - 1),
    end: end - 1,
    sure: false,
  };
}

function closing(text: string, at: number, to: number, open: string, closer: string): number {
  let depth = 0;
  for (let each = at; each < to; each++) {
    if (text[each] === open) depth++;
    else if (text[each] === closer && --depth === 0) return each;
  }
  return -1;
}

/** True where a line opens with a bracket that holds a condition and goes on after it. */
export function opensWithCondition(text: string, line: Line): boolean {
  const code = text.charCodeAt(skipStress(text, line.body, line.to));
  if (code !== 0x28 && code !== 0x5b) return false;
  return bracketBranch(text, line.body, line.to, line.to)?.sure === true;
}

const SOMEBODY =
  '(?:they|he|she|somebody|someone|anyone|people|prospects?|customers?|clients?|buyers?|gatekeepers?|(?:the|your|a|an) [\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?)';
const SAYS =
  '(?:says?|asks?|objects?|repl(?:y|ies)|answers?|responds?|goes|go|insists?|wants? to know|tells? you|(?:cuts?|cut|jumps?|butts?) in with|comes? back with|(?:interrupts?|pushes|push|hits? you|opens?|starts?|counters?)(?: back)? with)';
/** `He says "…"`, `If the owner asks, "…"`, `If "…"`. */
const LEAD = new RegExp(
  `^(?:(?:(?:and |but |or )?(?:if|when|whenever|in case|should) )?${SOMEBODY}(?:'ll|'d)? (?:(?:just|then|might|may|will|would|do|does|still|only|often|always|ever|already|can|could|first) ){0,2}${SAYS}(?: (?:something like|anything like|that|you|back|things like))?|if|when|for|on|to|after|against)[,:]?[*_]{0,3} ?[*_]{0,3}(?=["“«„「])`,
  'iu',
);

/**
 * What the other side says in so many words, at the start of a block, and what answers it: after a colon, an arrow or a
 * dash, after *say*, or another quotation. Undefined where the sentence goes on in prose.
 */
export function saysBranch(text: string, start: number, firstTo: number, end: number): Branch | undefined {
  const at = skipStress(text, start, firstTo);
  if (!opensLikeOne(text.charCodeAt(at))) return undefined;
  const dashed = DASHED.exec(text.slice(at, Math.min(firstTo, at + 130)).replaceAll('’', "'"));
  if (dashed !== null) {
    const [whole, condition = ''] = dashed;
    return { name: { start: at, end: at + condition.length }, rest: at + whole.length, end, sure: true };
  }
  if (
    firstTo === end &&
    IF_THEY.test(text.slice(at, Math.min(end, at + 20))) &&
    /[:：][*_]{0,3}$/.test(text.slice(at, end))
  )
    return { name: { start: at, end: trimColon(text, at, end) }, rest: end, end, sure: true };
  if (firstTo === end && WHEN_SAYS.test(text.slice(at, Math.min(end, at + 130)).replaceAll('’', "'")))
    return { name: { start: at, end: trimColon(text, at, end) }, rest: end, end, sure: true };
  const told = firstTo < end && text.slice(at, Math.min(firstTo, at + 130)).replaceAll('’', "'");
  if (told && (ALONE.test(told) || POINTS_ON.test(told)))
    return {
      name: { start: at, end: trimArrow(text, at, firstTo) },
      rest: nextLine(text, firstTo, end),
      end,
      sure: true,
    };
  const lead = LEAD.exec(text.slice(at, Math.min(firstTo, at + 90)).replaceAll('’', "'"));
  if (lead === null) return undefined;
  // `The client may ask: "…"` is a label, and says so itself
  if (lead[0].includes(':') && !/^(?:if|when|in case)/i.test(lead[0])) return undefined;
  const quoted = readQuotations(text, [at + lead[0].length, firstTo]);
  const [first] = quoted;
  if (first === undefined || !first.closed) return undefined;
  let last = first.close + 1;
  for (const next of quoted.slice(1)) {
    if (
      !next.closed ||
      !/^[\s*_]*(?:[/|,]|or|and)[\s,]*(?:or )?$/i.test(text.slice(last, Math.min(next.open, last + 12)))
    )
      break;
    last = next.close + 1;
  }
  const after = skipSpace(text, skipStress(text, skipSpace(text, last, end), end), end);
  const branch = (rest: number): Branch => ({ name: { start: at, end: last }, rest, end, sure: true });
  if (after >= end) return branch(end);
  const code = text[after] ?? '';
  if (isQuote(text.charCodeAt(after))) return branch(after);
  const arrow = text.startsWith('->', after) || text.startsWith('=>', after) ? 2 : /[→➡⇒:：–—-]/.test(code) ? 1 : 0;
  const mark = arrow || (/[,;.…]/.test(code) ? 1 : 0);
  const rest = skipSpace(text, skipStress(text, after + mark, end), end);
  if (arrow > 0 || rest >= end) return branch(rest);
  if (ANSWERS.test(text.slice(rest, Math.min(end, rest + 60)))) return branch(rest);
  return undefined;
}

/** `If he says he was promised "30 minutes" and it became two hours:`, a line of its own: told in prose, and a branch. */
const IF_THEY = /^(?:and |but |or )?if (?:they|he|she|somebody|someone)[ '’]/i;

/** `If he says the price is high`, `When she asks: what does it take`, on a line of its own, and no sentence. */
const WHEN_SAYS = new RegExp(
  `^(?:and |but |or )?(?:if|when|whenever|in case) ${SOMEBODY} (?:(?:still|just|then|only|again) )?(?:says?|asks?|objects?|insists?|answers?|repl(?:y|ies)|wants? to know)[,:]? [^.!"“”«»„:\\n]{3,80}$`,
  'iu',
);

/** `If he names somebody`, on a line of its own above what is then said: no sentence ends there. */
const ALONE = new RegExp(
  `^(?:and |but |or )?(?:if|when|whenever|in case) (?:${SOMEBODY}|nobody|no one) [^.!?,:;"“”«»„\\n]{3,70}$`,
  'iu',
);

/** `Yes ->`, `Call me next month ->`: words that point on to the line below. */
const POINTS_ON = /^[^.!"“”«»„\n>→]{2,60}(?:->|=>|→|[^\s–—-] [-–—]) *$/u;

/** `If busy - ok sir, what time can I call`: a condition, and behind a dash or an arrow what is then said. */
const DASHED =
  /^((?:and |but |or )?(?:if|when|whenever|in case) (?:(?:yes|no|busy|unsure|silence|silent|asked|interested|not [^.!?,:;\n–—-]{2,30}|still [\p{L}]+|voicemail|(?:no|there is no) answer)|(?:they|he|she|somebody|someone|prospects?|customers?|clients?|buyers?|(?:the )?(?:gatekeeper|receptionist|secretary|assistant|owner|boss|manager|client|customer|buyer|prospect))(?:'s|'re)? [^.!?,:;"“”«»„\n–—]{2,60}?)) (?:-{1,2}>?|=>|[–—→➡⇒]) (?=\S)/iu;

function trimArrow(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[-=>→\s]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function nextLine(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function trimColon(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[:：*_\s]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** `say "…"`, `you could reply: "…"` */
const ANSWERS =
  /^(?:(?:then|just|simply|always|you|you can|you could|i|we|calmly) ){0,3}(?:say|reply|answer|respond|ask|try|go with|come back with)[^"“«.?!]{0,24}["“«]/iu;

/** A letter, where *if*, *when*, *he*, *they*, a role or an article may begin. */
function opensLikeOne(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** True for a line that opens with what the other side says in so many words and then answers it. */
export function opensWithSays(text: string, line: Line): boolean {
  return saysBranch(text, line.body, line.to, line.to) !== undefined;
}
