import type { Passage, Section } from '../script/index';
import type { Move, Sentence, Speech } from '../speech/index';
import { isMainLine } from './main-line';
import { gives, makes } from './makes';
import { perSpeech } from './remembered';

/** What a first meeting asks about the buyer's needs, and in what order. */
export interface Needs {
  /** Every needs question, in file order; those on the main line alone where there are any. */
  readonly questions: readonly Move[];
  /** Where each is asked first, wherever it stands; told by the words, else by the title a question stands under. */
  readonly now: Sentence | undefined;
  readonly goal: Sentence | undefined;
  readonly gap: Sentence | undefined;
  /**
   * The place, among the seller's sentences, from which both ends of the gap are asked. Where one never is, but needs are
   * asked about at some length and what lies between too, the last of those questions counts; else it is infinite.
   */
  readonly known: number;
}

const TITLES = {
  now: /\b(?:now|current(?:ly)?|today|present|situation|status quo|as[- ]is|where (?:you|they) (?:are|stand))\b/i,
  goal: /\b(?:goals?|future|vision|ambitions?|desired|aspirations?|wants?|to[- ]be|success|ideal|outcomes?|objectives?|targets?)\b/i,
  gap: /\b(?:gap|costs?|impact|implications?|pains?|obstacles?|barriers?|between|in the way|consequences?|challenges?|urgency|nothing)\b/i,
} as const;

function firstOnMainLine(moves: readonly Move[]): readonly Move[] {
  const main = moves.filter(({ sentence }) => isMainLine(sentence.passage));
  return main.length > 0 ? main : moves;
}

export const needsOf = perSpeech((speech): Needs => {
  const questions = speech.moves('question-now', 'question-goal', 'question-gap');
  const [now, goal, gap] = [
    asked(speech, questions, 'now'),
    asked(speech, questions, 'goal'),
    asked(speech, questions, 'gap'),
  ];
  return {
    questions: firstOnMainLine(questions),
    now,
    goal,
    gap,
    known: now && goal ? Math.max(now.index, goal.index) : gap ? lastOfMany(questions) : Number.POSITIVE_INFINITY,
  };
});

/** So many needs questions are a conversation about needs, whatever end they leave out. */
const MANY = 6;

function lastOfMany(questions: readonly Move[]): number {
  const asked = new Set(questions.map(({ sentence }) => sentence.index));
  return asked.size < MANY ? Number.POSITIVE_INFINITY : Math.max(...asked);
}

const ENDS = ['question-now', 'question-goal', 'question-gap'] as const;

function asked(speech: Speech, questions: readonly Move[], end: keyof typeof TITLES): Sentence | undefined {
  const own = questions.find(({ kind }) => kind === `question-${end}`)?.sentence;
  if (own || questions.length === 0) return own;
  const titled = new Map<Section, boolean>();
  // A heading in the other side's words is a comeback, no title.
  const spoken = new Set(speech.script.comebacks.map(({ line }) => line.start));
  return speech.sentences.find((sentence) => {
    const { section } = sentence.passage;
    if (section.heading && spoken.has(section.heading.start)) return false;
    // Nor is a question that asks for the other end.
    if (!sentence.question || makes(sentence, 'permission', 'ask', ...ENDS)) return false;
    const named = titled.get(section) ?? TITLES[end].test(section.title);
    titled.set(section, named);
    return named;
  });
}

/** The requests for leave to ask that open the questions: on the main line, or, where the questions are not, in any. */
export function leaveOf(speech: Speech): readonly Move[] {
  const [first] = needsOf(speech).questions;
  const all = speech.moves('permission');
  if (first && !isMainLine(first.sentence.passage)) return all;
  return all.filter(({ sentence }) => isMainLine(sentence.passage));
}

/** How far from the request for leave its reason may stand, in sentences. */
const BESIDE = 2;

/** True where the seller says why questions come first beside the request for leave, in the same breath of the call. */
export function hasReason(speech: Speech, { sentence }: Move): boolean {
  return speech
    .moves('permission-reason')
    .some(
      ({ sentence: reason }) =>
        Math.abs(reason.index - sentence.index) <= BESIDE && reason.passage.answers === sentence.passage.answers,
    );
}

/**
 * True where words about the product, or a solution, sell: not where they are held back for a later visit, asked for by the
 * buyer, given as the reason for asking, or say in one clause who is sitting there; nor, apart from prices, where they are
 * the insight or the evidence that was brought.
 */
export function sells(speech: Speech, move: Move): boolean {
  const { sentence, about } = move;
  if (sentence.passage.written || gives(sentence, 'later')) return false;
  const isPrice = about === 'price' || about === 'offer';
  if (!isPrice && (makes(sentence, 'loss') || isIntroduction(move))) return false;
  // What is brought, or a figure on it, makes a catalogue no insight and no evidence.
  if (!isPrice && about !== 'catalogue' && makes(sentence, 'insight', 'evidence')) return false;
  return !askedForIt(speech)(sentence) && !givesReason(speech, move);
}

/** How many words one clause about us takes at most. */
const ONE_CLAUSE = 16;

/** "I am Ann Cole of Northwind, and we look after payroll for small shops": what we do, and no list of it. */
function isIntroduction({ sentence, about }: Move): boolean {
  const commas = sentence.tokens.filter(({ word }) => word === ',').length;
  return about === 'what-we-do' && sentence.words <= ONE_CLAUSE && commas < 2;
}

/**
 * True where words about what we do belong to the reason for asking: they say it themselves, or stand right before it in
 * the same paragraph. "We run sixty courses. I cannot tell which would serve you" opens no catalogue.
 */
function givesReason(speech: Speech, { sentence, about }: Move): boolean {
  if (makes(sentence, 'permission-reason')) return true;
  if (about !== 'what-we-do' && about !== 'catalogue') return false;
  const after = [1, BESIDE].map((ahead) => speech.sentences[sentence.index + ahead]);
  return after.some((next) => next && next.passage === sentence.passage && makes(next, 'permission-reason'));
}

/**
 * Tells of the seller's sentences whether the other side has asked for what is sold: in a comeback they answer, or in
 * what the other side says last before them, until the seller asks something in turn.
 */
const askedForIt = perSpeech((speech): ((sentence: Sentence) => boolean) => {
  const demanded = new Set<Passage>();
  const others = new Map<Passage, boolean>();
  for (const other of speech.others) if (gives(other, 'pitch-demand')) others.set(other.passage, true);
  let wanted = false;
  let section: Section | undefined;
  for (const passage of speech.script.passages) {
    if (passage.section !== section) wanted = false;
    section = passage.section;
    if (passage.speaker !== 'seller') wanted = others.get(passage) ?? false;
    else if (wanted) {
      demanded.add(passage);
      wanted = !speech.sentencesOf(passage).some(({ question }) => question);
    }
  }
  return ({ passage }) => passage.answers !== undefined || demanded.has(passage);
});
