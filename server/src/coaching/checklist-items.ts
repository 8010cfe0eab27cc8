import { t } from '@vscode/l10n';
import { CALL_KINDS, type CallKind, type Span } from '../script/index';
import type { Move, Speech } from '../speech/index';
import { checkedFigure } from './evidence';
import { gatekeeperAnswer, planForGatekeeper } from './gatekeeper';
import { hasReason, leaveOf, needsOf } from './needs';
import { answeredDemands, demandForPitch } from './prepared';
import type { Fix, Rule, Settings } from './types';

/** A move that scripts of some kinds should make, and the rules that miss it. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: () => string;
  readonly calls: readonly CallKind[];
  /**
   * The rules that report it missing, and whose fix inserts it. Where only this item names a rule, the rule alone decides;
   * one that several items name says that some of them are missing, and each asks the script which.
   */
  readonly rules: readonly string[];
  /** Where the script makes it; undefined where it does not. */
  readonly made: (speech: Speech) => Span | undefined;
  /** What puts it in, where no rule does. */
  readonly fix?: (speech: Speech) => Fix;
  /** Items that must be made before a rule can miss this one. */
  readonly waitsFor?: readonly string[];
  /** Where the script can do without it. */
  readonly spare?: (speech: Speech) => boolean;
}

/** The items that every team has, in the order in which a conversation makes them. */
const CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'thanks',
    title: () => t('Thank them for their time'),
    calls: ['cold-call'],
    rules: ['thanks-missing'],
    made: by('thanks'),
  },
  {
    id: 'credibility',
    title: () => t('Say who you are and why you are calling'),
    calls: ['cold-call', 'voicemail', 'follow-up'],
    rules: ['credibility-missing', 'credibility-incomplete'],
    made: (speech) => by('identity')(speech) ?? by('reason', 'insight')(speech),
  },
  {
    id: 'insight',
    title: () => t('Offer something worth knowing'),
    calls: ['cold-call', 'first-meeting'],
    rules: ['insight-missing'],
    made: by('insight'),
  },
  {
    id: 'show',
    title: () => t('Say that it has to be shown in person'),
    calls: ['cold-call'],
    rules: ['told-not-shown'],
    made: by('show'),
    waitsFor: ['insight'],
    spare: (speech) => speech.moves('evidence').length > 0 && speech.moves('loss').length > 0,
  },
  {
    id: 'evidence',
    title: () => t('Give a figure that can be checked'),
    calls: ['cold-call'],
    rules: ['evidence-missing'],
    made: (speech) => checkedFigure(speech)?.span,
  },
  {
    id: 'loss',
    title: () => t('Say what waiting costs'),
    calls: ['cold-call'],
    rules: ['loss-missing'],
    made: by('loss'),
  },
  {
    id: 'ask',
    title: () => t('Ask for the meeting'),
    calls: ['cold-call', 'voicemail', 'follow-up'],
    rules: ['ask-missing'],
    made: by('ask'),
  },
  {
    id: 'gatekeeper',
    title: () => t('Plan what you say to the gatekeeper'),
    calls: ['cold-call'],
    rules: [],
    made: gatekeeperAnswer,
    fix: planForGatekeeper,
  },
  {
    id: 'comebacks',
    title: () => t('Be ready for “tell me now” and “email it”'),
    calls: ['cold-call'],
    rules: ['comeback-missing'],
    // Whoever says that it must be shown has answered both before they are spoken.
    made: (speech) => {
      const answered = answeredDemands(speech);
      return (answered.has('send') ? answered.get('tell') : undefined) ?? by('show')(speech);
    },
  },
  {
    id: 'permission',
    title: () => t('Ask leave to ask questions'),
    calls: ['first-meeting'],
    rules: ['permission-missing'],
    made: (speech) => leaveOf(speech)[0]?.sentence.span,
    waitsFor: ['question-now', 'question-goal', 'question-gap'],
  },
  {
    id: 'permission-reason',
    title: () => t('Say why questions come first'),
    calls: ['first-meeting'],
    rules: ['permission-bare'],
    made: (speech) =>
      leaveOf(speech).some((leave) => hasReason(speech, leave)) ? by('permission-reason')(speech) : undefined,
    waitsFor: ['permission'],
  },
  {
    id: 'question-now',
    title: () => t('Ask where they are now'),
    calls: ['first-meeting'],
    rules: ['questions-missing', 'gap-incomplete'],
    made: (speech) => needsOf(speech).now?.span,
  },
  {
    id: 'question-goal',
    title: () => t('Ask where they want to be'),
    calls: ['first-meeting'],
    rules: ['questions-missing', 'gap-incomplete'],
    made: (speech) => needsOf(speech).goal?.span,
  },
  {
    id: 'question-gap',
    title: () => t('Ask what keeps them from it, and what that costs'),
    calls: ['first-meeting'],
    rules: ['gap-not-widened', 'questions-missing'],
    made: (speech) => needsOf(speech).gap?.span,
    waitsFor: ['question-now', 'question-goal'],
  },
  {
    id: 'pitch-demand',
    title: () => t('Be ready for “just give me the pitch”'),
    calls: ['first-meeting'],
    rules: ['pitch-demand-unplanned'],
    made: demandForPitch,
  },
  {
    id: 'referral',
    title: () => t('Ask for one face in a circle you both can picture'),
    calls: ['referral'],
    rules: ['referral-missing'],
    made: (speech) =>
      speech.moves('referral').find(({ about }) => about === 'circle' || about === 'introduction')?.sentence.span,
  },
];

/** What moves are called, by their titles and their ids, a team's own aside. */
export function moveNames(): readonly string[] {
  return CHECKLIST.flatMap(({ id, title }) => [title(), id]);
}

/** What a call of this kind should do, what the team asks for by rules of its own last. */
export function itemsFor(call: CallKind, { houseRules }: Settings): readonly ChecklistItem[] {
  return [...CHECKLIST, ...houseRules.flatMap(askedByTeam)].filter(({ calls }) => calls.includes(call));
}

/** A house rule's message is a sentence of its own and reads as what to do. */
function askedByTeam({ id, about, summary, calls, made }: Rule): readonly ChecklistItem[] {
  if (about !== 'missing' || !made) return [];
  const wanted = calls === 'every' ? CALL_KINDS : CALL_KINDS.filter((call) => calls[call] !== undefined);
  return [{ id, title: () => summary.replace(/\.$/, ''), calls: wanted, rules: [id], made }];
}

/** The first sentence that makes one of the moves. */
function by(...kinds: readonly Move['kind'][]): (speech: Speech) => Span | undefined {
  return (speech) => speech.moves(...kinds)[0]?.sentence.span;
}
