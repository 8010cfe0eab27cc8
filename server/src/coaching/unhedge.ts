import type { TextEdit } from '../script/index';
import type { Sentence, SignFound, Token } from '../speech/index';

const MODALS = new Set('could can might may would will shall should'.split(' '));
const COPULAS: Readonly<Record<string, string>> = { are: 'Are', is: 'Is', was: 'Is', were: 'Are' };
const PERSONS = new Set('we i you'.split(' '));
/** How many words may name who is asked, between what wonders and its verb: "if Tuesday or Thursday might suit". */
const LONGEST_SUBJECT = 6;

/**
 * Edits that take the `hedges` out of an ask, so that it asks straight: "I was wondering if we could maybe meet." becomes
 * "Could we meet?". None where what follows a lead cannot be turned into a question.
 */
export function unhedged(text: string, sentence: Sentence, hedges: readonly SignFound[]): TextEdit[] {
  const lead = hedges.find(({ about }) => about === 'lead');
  const asked = lead && straight(text, sentence, lead, hedges);
  if (lead && !asked) return [];
  const edits = asked ? [asked.edit] : [];
  for (const hedge of hedges) {
    if (hedge === lead || (asked && hedge.from >= asked.from && hedge.to <= asked.to)) continue;
    edits.push(cut(text, sentence, hedge, lead));
  }
  const mark = sentence.tokens.at(-1);
  if (asked && mark?.text === '.') {
    const at = sentence.tokens.length - 1;
    edits.push({ span: sentence.spanOf(at, at + 1), newText: '?' });
  }
  return edits;
}

interface Straight {
  readonly edit: TextEdit;
  /** The tokens it replaces, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The lead and the clause it opens as the beginning of a question. */
function straight(
  text: string,
  sentence: Sentence,
  lead: SignFound,
  hedges: readonly SignFound[],
): Straight | undefined {
  const { tokens } = sentence;
  const isHedge = (at: number) => hedges.some(({ from, to }) => from <= at && at < to);
  let from = lead.to;
  while (from < tokens.length && (isHedge(from) || ['that', 'if', 'whether', ','].includes(word(tokens, from)))) from++;
  for (let verb = from + 1; verb < Math.min(tokens.length, from + 1 + LONGEST_SUBJECT); verb++) {
    const subject = subjectOf(text, sentence, from, verb, isHedge);
    const opening = openingOf(tokens, from, verb);
    if (subject === '' || !opening) continue;
    const start = sentence.spanOf(lead.from, lead.from + 1).start;
    const end = sentence.spanOf(verb, verb + 1).end;
    const isCapital = opens(tokens, lead.from) && /^\p{Lu}/u.test(text.charAt(start));
    const kept = opening.keepsVerb ? ` ${text.slice(sentence.spanOf(verb, verb + 1).start, end)}` : '';
    const newText = `${isCapital ? opening.verb : opening.verb.toLowerCase()} ${subject}${kept}`;
    return { edit: { span: { start, end }, newText }, from: lead.from, to: verb + 1 };
  }
  return undefined;
}

/** True where nothing is said in the sentence before the token. */
function opens(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({ pos }) => pos === 'PUNCT');
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

function subjectOf(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  isHedge: (at: number) => boolean,
): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const span = sentence.spanOf(at, at + 1);
    if (!isHedge(at)) words.push(text.slice(span.start, span.end));
  }
  return words.join(' ');
}

/** What opens the question: a modal ("Could we meet"), a copula ("Are you free"), "Do you have". */
function openingOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
): { readonly verb: string; readonly keepsVerb: boolean } | undefined {
  const said = word(tokens, verb);
  const isPerson = PERSONS.has(word(tokens, from)) && verb === from + 1;
  if (MODALS.has(said)) {
    const would = said === 'would' || said === 'will' || (!isPerson && (said === 'might' || said === 'may'));
    return { verb: would ? 'Would' : 'Could', keepsVerb: false };
  }
  const copula = COPULAS[said];
  if (copula) return { verb: copula, keepsVerb: false };
  return isPerson && said === 'have' ? { verb: 'Do', keepsVerb: true } : undefined;
}

/** Takes a hedge out with the comma and the space beside it; what then opens the sentence gets its capital. */
function cut(text: string, sentence: Sentence, hedge: SignFound, lead: SignFound | undefined): TextEdit {
  const { tokens } = sentence;
  const own = sentence.spanOf(hedge.from, hedge.to);
  let next = hedge.to;
  while (next < tokens.length && word(tokens, next) === ',') next++;
  const following = tokens[next];
  if (!following || following.pos === 'PUNCT') {
    let { start } = own;
    while (start > sentence.span.start && /[\s,]/.test(text.charAt(start - 1))) start--;
    return { span: { start, end: own.end }, newText: '' };
  }
  const after = sentence.spanOf(next, next + 1);
  if (!opens(tokens, hedge.from) || lead?.from === next)
    return { span: { start: own.start, end: after.start }, newText: '' };
  const first = text.slice(after.start, after.end);
  return { span: { start: own.start, end: after.end }, newText: first.charAt(0).toUpperCase() + first.slice(1) };
}
