import { t } from '@vscode/l10n';
import { type Analysis, type ChecklistEntry, moveNames, namesGatekeeper } from '../../coaching/index';
import { lineEndAt, lineStartAt, type Script, type Span, sectionAt } from '../../script/index';
import { isDemand, type Prepared, unanswered } from './comebacks';
import { begins, inOrder } from './place';
import { comebackNamed, snippetWords, stopsForUnknown } from './snippet-text';
import { snippetBody } from './snippets';
import type { Asked, Completion } from './types';

/** Moves of a call in the steps in which they come; those of one step come in any order. */
const CALL = [['thanks', 'credibility'], ['insight', 'show', 'evidence', 'loss'], ['ask', 'referral'], ['comebacks']];
const MEETING = [['insight', 'permission'], ['question-now', 'question-goal'], ['question-gap']];

/** A new section may only stand where the words below do not fall to it. */
const SECTION = /^#/;

/**
 * The moves that this kind of call still lacks and that can come here, in the order in which a call makes them, as snippets
 * with the words of our own snippets and fixes. None where somebody else speaks, in an answer, to the gatekeeper, and on a
 * page, whose speech stands in a form of its own. `script` is the one that tells who would speak: with words on this line.
 */
export function moveItems(asked: Asked, analysis: Analysis, script: Script, typed: string): readonly Completion[] {
  const { offset } = asked;
  // Behind what is typed: words of somebody stand there.
  if (!isMainLine(script, offset + 1)) return [];
  const start = offset - typed.length;
  const steps = analysis.checklist.call === 'first-meeting' ? MEETING : CALL;
  const missing = analysis.checklist.entries.filter((entry) => !entry.done && fits(entry, analysis, steps, start));
  const mayOpenSection = opensSection(asked.text, offset);
  return missing
    .flatMap((entry) => wordsFor(entry, asked, analysis).map((words) => ({ entry, ...words })))
    .filter(({ body }) => mayOpenSection || !SECTION.test(body))
    .flatMap(({ entry, body, label, name: other }, index): Completion[] => {
      const name = [label, other].find((each) => each !== undefined && begins(each, typed));
      if (name === undefined) return [];
      const weight = weightOf(entry, index === 0);
      return [
        {
          label,
          kind: 'move',
          detail: weight,
          beside: weight,
          span: { start, end: offset },
          newText: body,
          isSnippet: true,
          sortKey: `1${inOrder(index)}`,
          filterText: name,
          doc: { of: 'move', rule: entry.rules[0], words: body },
        },
      ];
    });
}

/** True where what is typed could be the beginning of a move's name, whatever the script lacks. */
export function mayNameMove(typed: string): boolean {
  // What stands before the comeback's words, which may be none in another language.
  const [lead = ''] = readyFor('\n').split('\n');
  return [...moveNames(), lead].some((name) => begins(name, typed)) || (lead !== '' && begins(typed, lead));
}

function readyFor(comeback: string): string {
  return t`Be ready for “${comeback}”`;
}

function weightOf({ level }: ChecklistEntry, isNext: boolean): string {
  if (level === 'hint') return t('worth a thought');
  return isNext ? t('comes next') : t('still to come');
}

/** True where the seller would speak on the call's main line. */
function isMainLine(script: Script, offset: number): boolean {
  if (script.isPage || namesGatekeeper(sectionAt(script, offset).title)) return false;
  const passage = script.passages.find(({ span }) => span.start <= offset && offset < span.end);
  return passage?.speaker === 'seller' && !passage.answers && !passage.written;
}

/** False where moves of a later step stand before the place, or moves of an earlier one behind it. */
function fits(
  { id }: ChecklistEntry,
  { checklist, script }: Analysis,
  steps: readonly string[][],
  offset: number,
): boolean {
  // Why questions come first is said with the leave to ask them, or put in beside it by the rule's own fix.
  if (id === 'permission-reason') return false;
  const step = steps.findIndex((moves) => moves.includes(id));
  if (step < 0) return true;
  // What an answer makes is said only where somebody asks for it.
  const isAnswer = ({ start }: Span): boolean =>
    script.comebacks.some(({ span }) => span.start <= start && start < span.end);
  return checklist.entries.every(({ id: other, done, span }) => {
    const at = steps.findIndex((moves) => moves.includes(other));
    if (!done || !span || at < 0 || at === step || isAnswer(span)) return true;
    return at < step ? span.start < offset : span.start >= offset;
  });
}

/** True where only a heading, or nothing, comes below, and the section here has something of its own. */
function opensSection(text: string, offset: number): boolean {
  const above = text.slice(0, lineStartAt(text, offset)).trimEnd();
  if (SECTION.test(above.slice(lineStartAt(above, above.length)))) return false;
  const below = text.slice(lineEndAt(text, offset)).trimStart();
  return below === '' || SECTION.test(below);
}

interface Words {
  readonly label: string;
  /** What it can be called by besides its label, where no snippet is typed by that name. */
  readonly name?: string;
  readonly body: string;
}

/** The words that make a move, the best first; none where nobody has any, as of what a team asks for by a rule of its own. */
function wordsFor(entry: ChecklistEntry, { snippets, offset }: Asked, analysis: Analysis): readonly Words[] {
  const { askMinutes } = analysis.settings;
  const { id, title } = entry;
  const isKnown = (name: string): boolean => analysis.script.values.has(name);
  if (id === 'comebacks' || id === 'pitch-demand') {
    const wanted = id === 'comebacks' ? isDemand : ({ asksLeave }: Prepared) => asksLeave;
    return unanswered(analysis, snippets, offset)
      .filter(wanted)
      .map(({ snippet }) => {
        const heard = comebackNamed(snippet.name);
        const label = heard === undefined ? snippetWords(snippet.name) : readyFor(heard);
        return { label, body: snippetBody(snippet, askMinutes, isKnown) };
      });
  }
  const snippet = snippets.find(({ prefixes }) => prefixes.includes(id));
  if (snippet && id !== 'gatekeeper' && !isHalfMade(entry, analysis)) {
    return [{ label: title, body: snippetBody(snippet, askMinutes, isKnown) }];
  }
  const [edit, ...more] = entry.after === undefined ? (entry.fix?.edits ?? []) : [];
  if (!edit || more.length > 0 || edit.span.start < edit.span.end) return [];
  return [{ label: title, name: id, body: stopsForUnknown(edit.newText.trim(), isKnown) }];
}

/** The whole statement says who, why and thanks: where one of these is there, only the rest is put in. */
function isHalfMade({ id }: ChecklistEntry, { speech }: Analysis): boolean {
  return id === 'credibility' && speech.moves('thanks', 'identity', 'reason', 'insight').length > 0;
}
