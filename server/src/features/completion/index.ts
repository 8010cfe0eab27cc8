import { lineAboveAt, lineEndAt, lineStartAt, parseScript, type Script, type Span } from '../../script/index';
import { answerItems, comebackBefore, comebackItems } from './comebacks';
import { frontMatterItems, startItems } from './front-matter';
import { mayNameMove, moveItems } from './next-moves';
import { inFrontMatter, inLinesOf, isOpenLine, type Line, lineAround } from './place';
import { openBraces, placeholderItems } from './placeholders';
import { ignoredBefore, ruleItems } from './rule-ids';
import type { Snippet } from './snippet-files';
import { mayMean, snippetItems, snippetPlace } from './snippets';
import { speakerItems } from './speakers';
import { linkBefore, titleItems } from './titles';
import type { Asked, Completion, Completions } from './types';

export { documentationOf } from './documentation';
export { settingsCompletions } from './settings-file';
export { readSnippets, type Snippet } from './snippet-files';
export { withoutStops } from './snippet-text';
export type { Asked, Completion, Completions, Doc, OtherScript } from './types';

const NONE: Completions = { items: [], isComplete: true };

/**
 * What can be written at a place of a script, by where the cursor stands. Nothing in the midst of speech: a list that pops
 * up there would only be in the way. Never throws; each item's span is on the cursor's line and holds the cursor.
 */
export function completionsAt(asked: Asked): Completions {
  const line = lineAround(asked.text, asked.offset);
  // At line 1 of a file with a byte-order mark the cursor may stand before it.
  if (asked.offset < line.start) return NONE;
  const { items, isComplete } = found(asked, line);
  const changes = items.filter(({ span, newText }) => asked.text.slice(span.start, span.end) !== newText);
  return { items: inLinesOf(asked.text, changes), isComplete };
}

function found(asked: Asked, line: Line): Completions {
  const { text, offset } = asked;
  if (inFrontMatter(text, lineStartAt(text, offset))) return narrowed(frontMatterItems(asked, line));
  const braces = openBraces(line);
  if (braces !== undefined) return whole(inScript(asked, (script) => placeholderItems(script, braces, offset)));
  const link = linkBefore(line);
  if (link) return whole(inScript(asked, (script) => titleItems(asked, script, link)));
  const ignored = ignoredBefore(line);
  if (ignored) return whole(ignoreItems(asked, ignored));
  const typed = comebackBefore(line);
  const analysis = typed === undefined ? undefined : asked.analysis();
  if (typed !== undefined && analysis) return narrowed(comebackItems(asked, analysis, typed));
  const begun = startItems(asked, line);
  if (begun.length > 0) return whole(begun);
  // No sign that is typed in speech opens a list.
  return asked.character === undefined ? narrowed(startOfWords(asked, line)) : NONE;
}

function whole(items: readonly Completion[]): Completions {
  return { items, isComplete: true };
}

/** Only what begins with what is typed: more letters may need another list. */
function narrowed(items: readonly Completion[]): Completions {
  return { items, isComplete: false };
}

function inScript({ analysis }: Asked, items: (script: Script) => readonly Completion[]): readonly Completion[] {
  const script = analysis()?.script;
  return script ? items(script) : [];
}

function ignoreItems(asked: Asked, taken: readonly string[]): readonly Completion[] {
  const analysis = asked.analysis();
  if (!analysis) return [];
  const { text, offset } = asked;
  // A mark that names nothing yet is about nothing yet.
  const script = parseScript(text.slice(0, offset) + RULE + text.slice(offset), analysis.settings.speakers);
  const mark = script.ignores.find(({ span }) => span.start <= offset && offset <= span.end);
  const target = mark?.target && moved(mark.target, -RULE.length);
  return mark ? ruleItems(asked, analysis, taken, { target }) : [];
}

const RULE = 'rule';

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Where a line or a sentence begins: the moves that come next, who may speak, snippets. */
function startOfWords(asked: Asked, line: Line): readonly Completion[] {
  const { text, offset, snippets, isNarrowing = false } = asked;
  if (/^[ \t]*(?:#|\/\/|\||\()/.test(line.before)) return [];
  const place = snippetPlace(text, line.start, offset, isNarrowing);
  const named = place ? snippets.filter(({ prefixes }) => prefixes.some((prefix) => mayMean(prefix, place))) : [];
  const isAlone = line.behind.trim() === '';
  const words = line.before.trimStart();
  const maySpeak = place?.isLineStart === true || mayBeName(words);
  const mayMove = isAlone && mayBeMove(text, line, words, isNarrowing) && mayNameMove(words);
  // The analysis is asked for only where its answer could be of use: this is asked at every letter.
  if (named.length === 0 && !maySpeak && !mayMove) return [];
  const known = asked.analysis();
  if (!known) return [];
  const { settings } = known;
  const speakers = maySpeak ? speakerItems(known.script, settings, line, offset, isNarrowing) : [];
  if (named.length === 0 && speakers.length === 0 && !mayMove) return [];
  // Who would speak is known once a sentence stands there: a few letters by themselves are read as a title.
  const sentence = words === '' ? SENTENCE : ` ${SENTENCE}`;
  const script = isAlone
    ? parseScript(text.slice(0, offset) + sentence + text.slice(offset), settings.speakers)
    : known.script;
  if (!isOpenLine(script, offset) || inFrontMatter(script.text, lineStartAt(text, offset))) return [];
  const isKnown = (name: string): boolean => known.script.values.has(name);
  return [
    ...(mayMove ? moveItems(asked, known, script, words) : []),
    ...(isAlone && words === '' ? answerItems(asked, known, script) : []),
    ...speakers,
    ...(place ? snippetItems(place, sayable(script, offset, named), settings.askMinutes, isKnown) : []),
  ];
}

const SENTENCE = 'so, if I may say so.';

/** Sentences of ours are the seller's: where somebody else has the word, only what takes it back can stand. */
function sayable(script: Script, offset: number, snippets: readonly Snippet[]): readonly Snippet[] {
  const passage = script.passages.find(({ span }) => span.start <= offset && offset <= span.end);
  return !passage || passage.speaker === 'seller' ? snippets : snippets.filter(({ body }) => /^[?#]/.test(body));
}

/** True for what may be the beginning of a speaker's name, and is short of a sentence. */
function mayBeName(words: string): boolean {
  return /^(?:>[ \t]*)*[\p{L}\p{M}\p{N}.'’-]+(?:[ \t][\p{L}\p{M}\p{N}.'’-]*){0,2}$/u.test(words);
}

/** A move begins a paragraph, or is asked for by a person on an empty line. */
function mayBeMove(text: string, line: Line, words: string, isNarrowing: boolean): boolean {
  if (!/^[\p{L} -]*$/u.test(words)) return false;
  if (words === '' || isNarrowing) return true;
  if (lineStartAt(text, line.start) === 0) return true;
  const above = lineAboveAt(text, line.start);
  return /^[ \t]*(?:#.*|---[ \t]*)?$/.test(text.slice(above, lineEndAt(text, above)));
}
