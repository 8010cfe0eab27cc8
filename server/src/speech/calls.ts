import { CALL_KINDS, type CallKind, type Script } from '../script/index';
import { CALL_SIGNS, type CallSign } from './call-signs';
import { compiledTable } from './compiled';
import { createTableMatcher, type Matcher } from './match';
import type { MoveKind, SentenceReading, Speech } from './types';

/** Words in a title or heading that tell the kind of call, in the order they are tried. */
const NAMED: readonly (readonly [CallKind, readonly string[]])[] = [
  ['voicemail', ['voicemail', 'voice mail', 'answerphone', 'answering machine']],
  ['referral', ['referral', 'referrals', 'asking for names']],
  ['follow-up', ['follow up', 'followup', 'second call', 'check in', 'call back', 'callback', 'win back']],
  ['cold-call', ['cold call', 'cold calls', 'cold calling', 'cold outreach', 'prospecting call', 'prospecting']],
  [
    'first-meeting',
    [
      'first meeting',
      'discovery',
      'initial meeting',
      'in person meeting',
      'consultation',
      'needs analysis',
      'sales meeting',
      'meeting script',
      'first visit',
      'site visit',
      'client meeting',
    ],
  ],
  ['cold-call', ['gatekeeper', 'phone script', 'call script', 'calling script']],
];

/** What moves tell of the kind of call; of each move no more than three are counted. */
const MOVES_TELL: Readonly<Partial<Record<MoveKind, readonly [CallKind, number]>>> = {
  permission: ['first-meeting', 3],
  'permission-reason': ['first-meeting', 1],
  'question-goal': ['first-meeting', 1.5],
  'question-gap': ['first-meeting', 1.5],
  'question-now': ['first-meeting', 0.7],
  ask: ['cold-call', 0.7],
  show: ['cold-call', 0.5],
  reason: ['cold-call', 0.5],
  referral: ['referral', 1.5],
};
const MOST_OF_A_MOVE = 3;
/** What a gatekeeper in the script tells. */
const GATEKEEPER = 4;
/** What it tells that a name is asked for, and neither a meeting nor leave to ask questions. */
const ONLY_A_NAME = 3;
/** Under this, and at less than this beyond the next kind, words decide nothing, and the script is a cold call. */
const ENOUGH = 2.5;
const LEAD = 0.3;

/** What a kind of call can be told from, looked at only where the front matter does not say. */
export interface CallEvidence {
  /** The seller's sentences. */
  readonly sentences: () => Iterable<SentenceReading>;
  readonly moves: (kind: MoveKind) => number;
}

/**
 * The kind of call: what the front matter says, else what its title or the first headings name, else what the seller's
 * words tell, else a cold call. A heading further in names a part of a call ("Voicemail" at the end of a cold call), so that
 * only the title, headings of the outermost level that stand alone, and the first heading count.
 */
export function readCall(script: Script, evidence: CallEvidence): Pick<Speech, 'call' | 'callFrom'> {
  const written = script.frontMatter?.call;
  if (written) return { call: written, callFrom: 'front-matter' };
  const top = script.root.sections;
  const titles = [script.frontMatter?.title, top[0]?.title, top.length === 1 ? top[0]?.sections[0]?.title : undefined];
  for (const title of titles) {
    const call = title === undefined ? undefined : named(title);
    if (call) return { call, callFrom: 'title' };
  }
  const told = toldByWords(script, evidence);
  return told ? { call: told, callFrom: 'words' } : { call: 'cold-call', callFrom: 'default' };
}

function named(title: string): CallKind | undefined {
  const words = ` ${title
    .toLowerCase()
    .replace(/[^a-z]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')} `;
  return NAMED.find(([, names]) => names.some((name) => words.includes(` ${name} `)))?.[0];
}

function toldByWords(script: Script, { sentences, moves }: CallEvidence): CallKind | undefined {
  const weights = new Map<CallKind, number>(CALL_KINDS.map((kind) => [kind, 0]));
  const add = (kind: CallKind, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  for (const sentence of sentences()) for (const { call, weight } of signsOf(sentence)) add(call, weight);
  for (const [move, [kind, weight]] of Object.entries(MOVES_TELL)) {
    add(kind, weight * Math.min(MOST_OF_A_MOVE, moves(move as MoveKind)));
  }
  const speakers = new Set(script.passages.map(({ speaker }) => speaker));
  if (speakers.has('gatekeeper')) add('cold-call', GATEKEEPER);
  const asksNeeds = moves('question-goal') + moves('question-gap') > 0;
  // Who asks for a name alone sells nothing in the same breath.
  const asksElse = asksNeeds || moves('ask') + moves('permission') > 0 || moves('pitch') > 1;
  if (moves('referral') > 0 && !asksElse) add('referral', ONLY_A_NAME);
  // Nobody answers on a voicemail; where somebody does, it is a part of a call.
  if (script.comebacks.length > 0 || speakers.size > 1) weights.set('voicemail', 0);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < ENOUGH || best[1] - (next?.[1] ?? 0) < LEAD) return undefined;
  return best[0];
}

const NO_SIGNS: readonly CallSign[] = [];
const known = new WeakMap<SentenceReading, readonly CallSign[]>();
let matcher: Matcher<CallSign> | undefined;

/** The signs of a sentence; kept as long as its reading is. */
export function signsOf(sentence: SentenceReading): readonly CallSign[] {
  const before = known.get(sentence);
  if (before) return before;
  matcher ??= createTableMatcher(
    compiledTable(
      'calls',
      CALL_SIGNS.map(({ phrase }) => phrase),
    ),
    CALL_SIGNS,
  );
  const found = new Set(matcher.find(sentence.tokens, sentence.entities).map(({ of }) => of));
  const signs = found.size > 0 ? [...found] : NO_SIGNS;
  known.set(sentence, signs);
  return signs;
}
