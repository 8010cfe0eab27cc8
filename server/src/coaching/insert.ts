import {
  type Link,
  lineEnd,
  lineEndAt,
  lineStartAt,
  type Passage,
  type Script,
  type Section,
  type Span,
  type TextEdit,
} from '../script/index';
import type { Sentence, Speech } from '../speech/index';
import { listenersOf } from './listener';
import { isMainLine } from './main-line';
import { makes } from './makes';
import { turnsOf } from './turns';

/** Where words go: right before or right after a sentence that is there already. */
export type Place = { readonly before: Sentence } | { readonly after: Sentence };

/** True for the call's main line: no answer to a comeback, nothing written, nothing a gatekeeper hears. */
function mainLine(speech: Speech): (sentence: Sentence) => boolean {
  const listeners = listenersOf(speech);
  return ({ passage }) => isMainLine(passage) && !listeners.gatekeeperHears(passage);
}

const GREETING = /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear|thanks|thank you)\b/i;

/**
 * Where the call opens: after the greeting, and what else is said with it, where there is one, else before the first
 * words to the buyer. Undefined where the seller says nothing.
 */
export function atOpening(speech: Speech): Place | undefined {
  const first = speech.sentences.find(mainLine(speech)) ?? speech.sentences[0];
  if (!first) return undefined;
  // A greeting that asks in the same breath leaves no room after it: what opens the call comes before the ask.
  if (makes(first, 'ask') || !GREETING.test(first.text)) return { before: first };
  const second = speech.sentences[first.index + 1];
  return second && second.passage === first.passage && GREETING.test(second.text)
    ? { after: second }
    : { after: first };
}

/** Before the first ask to the buyer, or after the last words of the main line where there is none. */
export function beforeAsk(speech: Speech): Place | undefined {
  const isMain = mainLine(speech);
  const all = speech.moves('ask');
  const ask = all.find(({ sentence }) => isMain(sentence)) ?? all[0];
  if (!ask) return atEnd(speech);
  // An ask begins with its turn's first asking sentence; words between two of them would part them.
  const turn = turnsOf(speech).find(({ asks }) => asks.includes(ask));
  return { before: (turn?.asks[0] ?? ask).sentence };
}

const APART =
  /voice ?-?mail|e-?mail|follow|text|sms|linkedin|objection|comeback|rebuttal|answers?\b|referral|if they|opt-?out/i;

/** After the last words to the buyer on the main line: before objections, voicemails and what is sent afterwards. */
export function atEnd(speech: Speech): Place | undefined {
  const isMain = mainLine(speech);
  const last =
    speech.sentences.findLast((sentence) => !APART.test(sentence.passage.section.title) && isMain(sentence)) ??
    speech.sentences.findLast(isMain) ??
    speech.sentences.at(-1);
  return last && { after: last };
}

/**
 * Edits that have the seller say `words` (whole sentences; a list of them as a paragraph each) at `place`, in the form
 * its neighbour stands in: a paragraph or list item of its own (`> "…"`, `"…"`, `**"…"**`, plain, in a fence) where the
 * neighbour is one, else inside its neighbour's words (a table cell, a page's list item, after a cue, an answer, in a
 * paragraph's middle). Line ends are the file's own.
 */
export function insertSpeech(script: Script, place: Place, words: string | readonly string[]): TextEdit[] {
  const { text } = script;
  const sentence = 'before' in place ? place.before : place.after;
  if (sentence.broughtBy) return besideLink(script, sentence.broughtBy, 'before' in place, [words].flat());
  const form = paragraphForm(script, sentence.passage);
  const eol = lineEnd(text);
  const paragraphs = [words].flat();
  const inline = paragraphs.join(' ');
  const parting = form?.blank === undefined ? eol : `${eol}${form.blank}${eol}`;
  const whole = paragraphs.map((each) => `${form?.open}${each}${form?.close}`).join(parting);
  if ('before' in place) {
    const isFirst = sentence.span.start <= sentence.passage.span.start;
    if (!form || !isFirst) return [{ span: at(sentence.span.start), newText: `${inline} ` }];
    return [{ span: at(form.line.start), newText: `${whole}${parting}` }];
  }
  const isLast = sentence.span.end >= sentence.passage.span.end;
  if (!form || !isLast) return [{ span: at(sentence.span.end), newText: ` ${inline}` }];
  return [{ span: at(afterDirections(text, form.line.end)), newText: `${parting}${whole}` }];
}

/** Words above or below a `<-` line: a paragraph of their own, or a line of the answer that it stands in. */
function besideLink(
  { text }: Script,
  { span, inAnswerTo }: Link,
  isBefore: boolean,
  words: readonly string[],
): TextEdit[] {
  const eol = lineEnd(text);
  const start = lineStartAt(text, span.start);
  const indent = text.slice(start, span.start);
  const gap = inAnswerTo ? eol : eol + eol;
  const paragraphs = words.map((each) => indent + each).join(gap);
  if (!isBefore) return [{ span: at(lineEndAt(text, span.end)), newText: gap + paragraphs }];
  // Right below a cue they would be somebody else's.
  const above = start === 0 ? '' : text.slice(lineStartAt(text, start - eol.length), start).trim();
  return [{ span: at(start), newText: `${above === '' || inAnswerTo ? '' : eol}${paragraphs}${gap}` }];
}

/** The end of the directions right below the line that ends at `end`: what the caller does then belongs to the words. */
function afterDirections(text: string, end: number): number {
  for (let at = end; ; ) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const next = lineEndAt(text, start);
    const line = text.slice(start, next).trim();
    if (!line.startsWith('(') || !line.endsWith(')')) return at;
    at = next;
  }
}

/** Edits that add a section of that `title` and level behind `section`, holding `words`. */
export function insertSection({ text }: Script, section: Section, title: string, words: string): TextEdit[] {
  const eol = lineEnd(text);
  let end = section.span.end;
  while (end > section.span.start && /\s/.test(text.charAt(end - 1))) end--;
  const heading = `${'#'.repeat(Math.max(1, section.level))} ${title}`;
  return [{ span: at(end), newText: [eol, heading, '', words].join(eol) }];
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

interface Form {
  /** From the start of the passage's first line to the end of its last, line end not included. */
  readonly line: Span;
  readonly open: string;
  readonly close: string;
  /** What stands on a line between two paragraphs; between items of a list stands none. */
  readonly blank: string | undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '「': '」' };

/** How a paragraph like this one is written; undefined where another beside it would not be read as this one is. */
function paragraphForm({ text, ignores, isPage }: Script, passage: Passage): Form | undefined {
  if (passage.answers || passage.alternative) return undefined;
  // What comes between `pitch-ignore` and its paragraph would be kept quiet in the paragraph's place.
  if (ignores.some(({ target }) => target && target.start <= passage.span.start && passage.span.end <= target.end))
    return undefined;
  const start = lineStartAt(text, passage.span.start);
  const end = lineEndAt(text, passage.span.end);
  const open = text.slice(start, passage.span.start);
  const close = text.slice(passage.span.end, end).trimEnd();
  const margin = /^\uFEFF?[ \t>]*/.exec(open)?.[0] ?? '';
  const marks = open.slice(margin.length);
  if (!isPage && close === '' && /^[-*•][ \t]$/.test(marks))
    return { line: { start, end }, open, close, blank: undefined };
  if (!/^[*_]{0,3}["“«„「]?$/.test(marks) || mirrored(marks) !== close) return undefined;
  // A quotation is a block of its own; a block quote without one goes on.
  const blank = marks === '' && margin.includes('>') ? margin.trimEnd() : '';
  return {
    line: { start: start + (margin.startsWith('\uFEFF') ? 1 : 0), end },
    open: open.replace('\uFEFF', ''),
    close,
    blank,
  };
}

function mirrored(marks: string): string {
  return [...marks]
    .reverse()
    .map((mark) => CLOSING[mark] ?? mark)
    .join('');
}
