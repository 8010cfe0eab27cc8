import { lineEnd, lineEndAt, lineStartAt, nodeAt, type Script, type Span, type TextEdit } from '../../script/index';
import type { Sentence, Speech } from '../../speech/index';
import { cueEnd, leastOf, type Paragraph, paragraphsOf, textStart } from './paragraphs';
import { saidAt } from './told';

/** Words of the seller that can stand in a section of their own, with `<-` in their place. */
export interface Place {
  /** The words, as they are written; marks in front of the first line's words are not part of them. */
  readonly span: Span;
  /** What the arrow takes the place of. */
  readonly taken: Span;
  /** What stands around the arrow, so that it has a line of its own. */
  readonly open: string;
  readonly close: string;
  readonly sentences: readonly Sentence[];
  /** Where the cue stands that names the seller before the first words; empty where there is none. */
  readonly cue: Span;
  /** The paragraph, where the place is one whole. */
  readonly paragraph: Paragraph | undefined;
}

/**
 * What a selection is about: the paragraph at a cursor; the sentences that a selection inside one paragraph touches; the
 * paragraphs it touches where it reaches over several with nothing but blank lines between. Undefined where it touches
 * anything else: headings, comebacks, links, another's words.
 */
export function placeAt(speech: Speech, selection: Span): Place | undefined {
  const { script } = speech;
  const span = trimmed(script.text, selection);
  const paragraphs = paragraphsOf(script);
  const touched = paragraphs.filter((each) => each.span.start <= span.end && span.start <= each.span.end);
  const [first, ...others] = touched;
  if (!first) return undefined;
  if (span.start === span.end) return whole(speech, first);
  const last = others.at(-1) ?? first;
  if (span.start < first.span.start || last.span.end < span.end) return undefined;
  if (others.length > 0) return together(speech, touched);
  return partOf(speech, first, span) ?? whole(speech, first);
}

/** Other places whose words are the very same, in file order, none overlapping another. */
export function placesLike(speech: Speech, place: Place): readonly Place[] {
  const { script } = speech;
  const said = saidAt(script, place.span);
  const [only = ''] = said.length === 1 ? said : [];
  const words = only.startsWith('seller: ') ? only : undefined;
  const found: Place[] = [];
  for (const paragraph of paragraphsOf(script)) {
    if (paragraph.span.start < place.span.end && place.span.start < paragraph.span.end) continue;
    const own = saidAt(script, paragraph.span);
    if (own.length === said.length && own.every((each, index) => each === said[index]))
      found.push(whole(speech, paragraph));
    else if (words) found.push(...partsLike(speech, paragraph, words));
  }
  return found;
}

/** The edit that leaves `<- title` where the words stand. */
export function arrowAt({ taken, open, close }: Place, title: string): TextEdit {
  return { span: taken, newText: `${open}<- ${title}${close}` };
}

/** The lines of a place's words without their indent; `withCue` where the cue of the seller is to go with them. */
export function linesOf({ text }: Script, { span, cue }: Place, withCue: boolean): readonly string[] {
  const words = withCue
    ? text.slice(span.start, span.end)
    : text.slice(span.start, cue.start) + text.slice(cue.end, span.end);
  const [first = '', ...rest] = words.split(/\r\n|\r|\n/);
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const line = lineStartAt(text, span.start);
  // Behind a cue that stays where it was, the first line says nothing of how the others are indented.
  const own = withCue || cue.end <= cue.start ? [textStart(text, line) - line] : [];
  const indent = leastOf([...indents, ...own]);
  return [first, ...rest.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))].map(
    (line) => line.trimEnd(),
  );
}

function whole(speech: Speech, paragraph: Paragraph): Place {
  const { text } = speech.script;
  const start = textStart(text, paragraph.span.start);
  const first = textStart(text, lineStartAt(text, paragraph.passages[0]?.span.start ?? start));
  const span = { start, end: paragraph.span.end };
  const sentences = paragraph.passages.flatMap((passage) => speech.sentencesOf(passage));
  const cue = { start: first, end: paragraph.body };
  return { span, taken: span, open: '', close: '', sentences, cue, paragraph };
}

/** Paragraphs that follow each other, as one place. */
function together(speech: Speech, paragraphs: readonly Paragraph[]): Place | undefined {
  const { text } = speech.script;
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    if (!before) continue;
    if (text.slice(before.span.end, paragraph.span.start).trim() !== '') return undefined;
    const [one, other] = [before.passages[0], paragraph.passages[0]];
    if (one?.section !== other?.section || one?.answers !== other?.answers) return undefined;
  }
  return whole(speech, {
    span: { start: first.span.start, end: last.span.end },
    body: first.body,
    passages: paragraphs.flatMap(({ passages }) => passages),
  });
}

/** The sentences of a paragraph that a selection touches; undefined where that is all of it, or where they cannot be parted. */
function partOf(speech: Speech, paragraph: Paragraph, span: Span): Place | undefined {
  const touched = paragraph.passages
    .flatMap((passage) => speech.sentencesOf(passage))
    .filter((sentence) => sentence.span.start < span.end && span.start < sentence.span.end);
  return part(speech, paragraph, touched);
}

function part(speech: Speech, paragraph: Paragraph, sentences: readonly Sentence[]): Place | undefined {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || first.passage !== last.passage) return undefined;
  const { script } = speech;
  const { text } = script;
  const { span } = first.passage;
  const [start, end] = [first.span.start, last.span.end];
  const opens = start <= span.start;
  const closes = end >= span.end;
  if (opens && closes && saidAt(script, paragraph.span).length === 1) return undefined;
  const line = lineStartAt(text, start);
  const margin = textStart(text, line);
  const bare = cueEnd(script, line) ?? margin;
  // A list's item, a quotation or a direction in front is not parted from its words.
  if (opens && bare !== start) return undefined;
  if (LEADS.has(nodeAt(script, margin).at(-1)?.kind ?? '')) return undefined;
  if (closes && text.slice(end, lineEndAt(text, end)).trim() !== '') return undefined;
  if (script.stress.filter((mark) => start <= mark.start && mark.end <= end).length % 2 !== 0) return undefined;
  const indent = text.slice(line, margin).replace('\uFEFF', '');
  const eol = lineEnd(text);
  const taken = { start: opens ? margin : start, end };
  while (!opens && /\s/.test(text.charAt(taken.start - 1))) taken.start--;
  while (!closes && /\s/.test(text.charAt(taken.end))) taken.end++;
  return {
    span: { start: opens ? margin : start, end },
    taken,
    open: opens ? '' : eol + indent,
    close: closes ? '' : eol + indent,
    sentences,
    cue: opens ? { start: margin, end: bare } : { start, end: start },
    paragraph: undefined,
  };
}

const LEADS: ReadonlySet<string> = new Set(['list', 'quotation', 'direction', 'table', 'fence', 'quote-block']);

/** Where in a paragraph sentences that follow each other say `words`. */
function partsLike(speech: Speech, paragraph: Paragraph, words: string): readonly Place[] {
  const { script } = speech;
  const found: Place[] = [];
  for (const passage of paragraph.passages) {
    const sentences = speech.sentencesOf(passage);
    for (let from = 0; from < sentences.length; from++) {
      let said = '';
      let to = from;
      while (to < sentences.length && said.length < words.length) {
        const [first, last] = [sentences[from], sentences[to++]];
        if (first && last) [said = ''] = saidAt(script, { start: first.span.start, end: last.span.end });
        if (!words.startsWith(said)) break;
      }
      if (said !== words) continue;
      const place = part(speech, paragraph, sentences.slice(from, to));
      if (!place) continue;
      found.push(place);
      from = to - 1;
    }
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end: start };
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
