import { t } from '@vscode/l10n';
import { type Analysis, answeredIn, type Finding, readyAnswer } from '../../coaching/index';
import {
  applyEdits,
  type Comeback,
  firstAt,
  isNode,
  lineEnd,
  lineEndAt,
  lineStartAt,
  nodeAt,
  type Passage,
  type Script,
  type Span,
  type TextEdit,
} from '../../script/index';
import type { Sentence } from '../../speech/index';
import { findsNew } from './findings';
import { cueEnd } from './paragraphs';
import { isSame, reachAfter, toldIn } from './told';
import type { Analyse, Refactoring } from './types';

/** What a person fills in. In brackets, as one in braces is one for the front matter to fill. */
const BLANK = 'You: [your answer]';

/**
 * Puts in an answer where the selection stands on a comeback that has none, or on a line of a dialogue that nobody
 * answers: the words that the coaching has for it, else a blank. Nothing elsewhere, or where nothing can be put in
 * without changing what is said besides.
 */
export function answerComeback(analysis: Analysis, selection: Span, analyse: Analyse): readonly Refactoring[] {
  const { script } = analysis;
  const gap = comebackAt(analysis, selection) ?? lineAt(analysis, selection);
  if (!gap) return [];
  const told = toldIn(analysis.speech.reach);
  const ready = readyAnswer(analysis.speech, gap.sentences);
  for (const words of ready ? [ready, BLANK] : [BLANK]) {
    const line = gap.cue !== '' && !/^(?:<-|You:)/.test(words) ? gap.cue + words : words;
    const newText = lineEnd(script.text) + gap.indent + line;
    const edit: TextEdit = { span: { start: gap.at, end: gap.at }, newText };
    const text = applyEdits(script.text, [edit]);
    const after = reachAfter(analysis.speech.reach, text);
    const put = { start: gap.at, end: gap.at + newText.length };
    if (!isHeard(after.home.script, put) || !isSame(told, toldIn(after, put))) continue;
    if (findsNew(analysis, analyse(text), isAboutWords)) continue;
    return [
      { title: t('Answer this comeback'), kind: 'answer', edits: [edit], ...(gap.finding && { finding: gap.finding }) },
    ];
  }
  return [];
}

/** Where an answer is missing. */
interface Gap {
  /** The end of the line it goes below. */
  readonly at: number;
  readonly indent: string;
  /** What names the seller; empty where nothing need. */
  readonly cue: string;
  readonly sentences: readonly Sentence[];
  readonly finding: Finding | undefined;
}

function comebackAt({ script, speech, findings }: Analysis, { start, end }: Span): Gap | undefined {
  const { text } = script;
  const isOn = ({ line }: Comeback): boolean =>
    lineStartAt(text, line.start) <= start && end <= lineEndAt(text, line.end);
  const comeback = script.comebacks.find(isOn);
  if (!comeback?.marked || comeback.words.length === 0 || answeredIn(script).has(comeback)) return undefined;
  const { line } = comeback;
  return {
    at: lineEndAt(text, line.end),
    indent: `${marginAt(text, lineStartAt(text, line.start))}  `,
    cue: '',
    sentences: speech.comebacks.find((each) => each.comeback === comeback)?.sentences ?? [],
    finding: findings.find(({ rule, span }) => rule === 'comeback-without-answer' && span.start === line.start),
  };
}

/** Words of another under a cue, which the seller answers neither in words nor by an arrow. */
function lineAt({ script, speech }: Analysis, { start, end }: Span): Gap | undefined {
  const { text, passages } = script;
  if (script.isPage) return undefined;
  const index = passages.findIndex(({ span, speaker }) => {
    return speaker !== 'seller' && lineStartAt(text, span.start) <= start && end <= lineEndAt(text, span.end);
  });
  const passage = passages[index];
  if (!passage) return undefined;
  const sentences = speech.sentencesOf(passage);
  if (isAnswered(script, passage, passages[index + 1], sentences.some(asksFor))) return undefined;
  const line = lineStartAt(text, passage.span.start);
  const isSetOff = nodeAt(script, passage.span.start).some((part) => isNode(part) && SET_OFF.has(part.kind));
  if (isSetOff || cueEnd(script, line) === undefined) return undefined;
  return {
    at: lineEndAt(text, passage.span.end),
    indent: marginAt(text, line),
    cue: 'You: ',
    sentences,
    finding: undefined,
  };
}

const SET_OFF: ReadonlySet<string> = new Set(['block-quote', 'fence', 'table']);

/** True for what waits for an answer, whoever speaks next. */
function asksFor({ question, signs }: Sentence): boolean {
  return question || signs.some(({ sign }) => sign === 'demand' || sign === 'pitch-demand');
}

/**
 * True where the seller has the word next, an arrow has, or the same person goes on; somebody else only where the words
 * do not ask for an answer.
 */
function isAnswered({ links, comebacks }: Script, passage: Passage, next: Passage | undefined, asks: boolean): boolean {
  const { section, answers, span } = passage;
  const isNear = next?.section === section && next.answers === answers;
  const until = isNear ? next.span.start : Number.POSITIVE_INFINITY;
  const comeback = comebacks[firstAt(comebacks, span.end)];
  if (comeback && comeback.line.start < until && comeback.section === section) return false;
  const link = links[firstAt(links, span.end)];
  if (link && link.span.start < until && link.section === section && link.inAnswerTo === answers) return true;
  return isNear && (next.speaker === 'seller' || next.speaker === passage.speaker || !asks);
}

/** True where what was put in is said by the seller, or by an arrow. */
function isHeard({ pieces, links }: Script, put: Span): boolean {
  const isPut = ({ span }: { readonly span: Span }): boolean => put.start <= span.start && span.end <= put.end;
  return links.some(isPut) || pieces.some((piece) => isPut(piece) && piece.voice === 'seller');
}

/** An answer is more to judge a call by, and a blank is one more thing to prepare: neither says that it is wrong. */
function isAboutWords({ rule, missing }: Finding): boolean {
  return !missing && rule !== 'call-inferred' && rule !== 'unprepared';
}

/** The white space that the line starting at `line` opens with. */
function marginAt(text: string, line: number): string {
  return /^\uFEFF?([ \t]*)/.exec(text.slice(line, lineEndAt(text, line)))?.[1] ?? '';
}
