import { t } from '@vscode/l10n';
import type { Analysis } from '../../coaching/index';
import { lineEndAt, nextLineAt, type Passage, type Script } from '../../script/index';
import { createSpeechReader, type SentenceReading, type SignFound } from '../../speech/index';
import { begins, inOrder, isOpenLine, type Line } from './place';
import type { Snippet } from './snippet-files';
import { comebackNamed, snippetWords, withoutStops } from './snippet-text';
import { snippetBody } from './snippets';
import type { Asked, Completion } from './types';

const COMEBACK = /^[ \t]*(?:\?[ \t]|？)/;

/** What is typed behind the `?` that opens the line; undefined where none does. */
export function comebackBefore({ before }: Line): string | undefined {
  const mark = COMEBACK.exec(before)?.[0];
  return mark === undefined ? undefined : before.slice(mark.length).trimStart();
}

/** A snippet that answers a comeback, with what is known of the comeback's words. */
export interface Prepared {
  readonly snippet: Snippet;
  /** What the other side says, each way to say it. */
  readonly ways: readonly Heard[];
  /** The answer asks leave to ask questions: it is for the buyer of a first meeting who wants the pitch. */
  readonly asksLeave: boolean;
}

/** What tells one comeback from another. */
interface Heard {
  /** What it demands: to be told now, to be sent it, the pitch. */
  readonly signs: ReadonlySet<string>;
  /** The words of it that weigh; all of them where none does. */
  readonly words: readonly string[];
  readonly lemmas: ReadonlySet<string>;
}

/**
 * The comebacks that snippets answer and this script does not yet, those of its kind of call first. `at` stands on a line
 * that does not count: it is being written.
 */
export function unanswered(analysis: Analysis, snippets: readonly Snippet[], at: number): readonly Prepared[] {
  const { speech } = analysis;
  const said = [
    ...speech.comebacks
      .filter(({ comeback: { line } }) => at < line.start || line.end < at)
      .flatMap(({ sentences }) => sentences),
    ...speech.others,
  ].map((sentence) => heard([sentence]));
  const open = preparedIn(snippets).filter(({ ways }) => !ways.some((way) => said.some((each) => isSame(way, each))));
  const isMeeting = speech.call === 'first-meeting';
  const fits = (each: Prepared): boolean => each.asksLeave === isMeeting;
  return [...open.filter(fits), ...open.filter((each) => !fits(each))];
}

/** True for the two demands that end a cold call: tell it now, send it. */
export function isDemand(each: Prepared): boolean {
  return !each.asksLeave && [...(each.ways[0]?.signs ?? [])].some((sign) => sign.startsWith('demand'));
}

/** The comebacks that can stand behind a `?`, each with its answer below, where none stands there yet. */
export function comebackItems(
  { text, offset, snippets }: Asked,
  analysis: Analysis,
  typed: string,
): readonly Completion[] {
  if (typed.includes(' / ') || !isOpenLine(analysis.script, offset)) return [];
  const end = lineEndAt(text, offset);
  const below = nextLineAt(text, offset);
  const isAnswered = text.slice(below, lineEndAt(text, below)).trim() !== '';
  const isKnown = (name: string): boolean => analysis.script.values.has(name);
  return unanswered(analysis, snippets, offset).flatMap(({ snippet }, index): Completion[] => {
    const body = snippetBody(snippet, analysis.settings.askMinutes, isKnown).replace(/^\?[ \t]*/, '');
    const first = body.split('\n')[0] ?? '';
    const label = withoutStops(first);
    if (!begins(label, typed)) return [];
    const words = { label, detail: answerOf(withoutStops(body)), filterText: label };
    const newText = isAnswered ? first : body;
    const span = { start: offset - typed.length, end };
    const doc = { of: 'snippet' as const, name: snippet.name };
    return [{ ...words, kind: 'comeback', span, newText, isSnippet: true, sortKey: `0${inOrder(index)}`, doc }];
  });
}

/**
 * The answers of ours to the comeback under which the cursor stands, where nothing answers it yet. `script` is the one that
 * tells whom words here would answer: with some of them on this line, at `offset`.
 */
export function answerItems({ offset, snippets }: Asked, analysis: Analysis, script: Script): readonly Completion[] {
  const isAt = (at: number) => (one: Passage) => one.span.start <= at && at < one.span.end;
  const line = script.passages.find(isAt(offset + 1))?.answers?.line;
  const spoken = line && analysis.speech.comebacks.find(({ comeback }) => comeback.line.start === line.start);
  if (!spoken || analysis.script.passages.some(({ answers }) => answers === spoken.comeback)) return [];
  const said = spoken.sentences.map((sentence) => heard([sentence]));
  const isKnown = (name: string): boolean => analysis.script.values.has(name);
  return preparedIn(snippets)
    .filter(({ ways }) => ways.some((way) => said.some((each) => isSame(way, each))))
    .map(({ snippet }, index) => {
      const [, ...lines] = snippetBody(snippet, analysis.settings.askMinutes, isKnown).split('\n');
      const newText = lines
        .map((each) => each.replace(/^ {2}/, ''))
        .join('\n')
        .replace(/\n\$0$/, '');
      const heard = comebackNamed(snippet.name);
      const label = heard === undefined ? snippetWords(snippet.name) : t`Answer “${heard}”`;
      const doc = { of: 'snippet' as const, name: snippet.name };
      const words = { label, detail: answerOf(withoutStops(`\n${newText}`)), filterText: label };
      const span = { start: offset, end: offset };
      return { ...words, kind: 'comeback', span, newText, isSnippet: true, sortKey: `1${inOrder(index)}`, doc };
    });
}

/** The answer in a line. */
function answerOf(words: string): string {
  return words
    .slice(words.indexOf('\n') + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What was read of the comebacks of a list of snippets, as long as somebody holds the list. */
const known = new WeakMap<readonly Snippet[], readonly Prepared[]>();
let reader: ReturnType<typeof createSpeechReader> | undefined;

function preparedIn(snippets: readonly Snippet[]): readonly Prepared[] {
  const there = known.get(snippets);
  if (there) return there;
  reader ??= createSpeechReader();
  const { readWords } = reader;
  const prepared = snippets
    .filter(({ body }) => /^\?[ \t]/.test(body))
    .map((snippet): Prepared => {
      const [line = '', ...answer] = withoutStops(snippet.body).split('\n');
      return {
        snippet,
        ways: line
          .slice(1)
          .split(' / ')
          .map((words) => heard(readWords(words.trim()))),
        asksLeave: readWords(answer.join(' ').trim()).some(({ moves }) =>
          moves.some(({ move }) => move === 'permission'),
        ),
      };
    });
  known.set(snippets, prepared);
  return prepared;
}

/** True where what the other side says is one way to say the comeback: it demands the same, or holds all its words that weigh. */
function isSame({ signs, words }: Heard, said: Heard): boolean {
  if (signs.size === 0) return words.length > 0 && words.every((word) => said.lemmas.has(word));
  // Who wants the price wants the pitch, and is answered otherwise.
  const isNear = !signs.has('pitch-demand') || words.some((word) => said.lemmas.has(word));
  return isNear && [...signs].every((sign) => said.signs.has(sign));
}

const WEIGHS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'DET']);

function heard(sentences: readonly SentenceReading[]): Heard {
  const isDemanded = ({ sign }: SignFound): boolean => sign === 'demand' || sign === 'pitch-demand';
  const signs = sentences.flatMap((sentence) => sentence.signs.filter(isDemanded));
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ pos }) => pos !== 'PUNCT');
  const heavy = tokens.filter(({ pos }) => WEIGHS.has(pos));
  return {
    signs: new Set(signs.map(({ sign, about }) => (sign === 'demand' ? `${sign} ${about}` : sign))),
    words: (heavy.length > 0 ? heavy : tokens).map(({ lemma }) => lemma),
    lemmas: new Set(tokens.map(({ lemma }) => lemma)),
  };
}
