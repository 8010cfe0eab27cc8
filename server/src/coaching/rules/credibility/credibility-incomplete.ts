import { t } from '@vscode/l10n';
import type { Move, Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { atOpening, insertSpeech, type Place } from '../../insert';
import { isMainLine } from '../../main-line';
import { makes } from '../../makes';
import { firstAsk, isInside, lateStatement, reuses, saidBefore } from '../../statement';
import type { Fix } from '../../types';

const WHO = 'I’m {{seller}} of {{company}}.';
const WHY = 'I’m calling because {{reason}}.';
const BOTH = 'I’m {{seller}} of {{company}}, and I’m calling because {{reason}}.';
const MATTERS = 'Those in {{industry}} who wait will lose {{what it costs}}.';

/** How many sentences after who and why may pass before it is said why that matters. */
const WITHIN = 2;

/**
 * A credibility statement has three parts: who, why, and why it matters to the one who listens. A call that says none of
 * them, or says them after the ask, has rules of its own.
 */
export const credibilityIncomplete = defineRule({
  id: 'credibility-incomplete',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'Before the ask, a part of the credibility statement is lacking: who, why, or why it matters.',
  advice:
    'A credibility statement says in one go who you are, why you are calling, and why it matters to the one who listens. Each part carries the others: a name without a reason sounds like one more sales call, a reason without a name sounds like a trick, and the two without a gain or a loss for them give nobody cause to stay on the line. Say all three, in this order, before you ask for a time.',
  before: 'I’m Aiko Mori of Northwind. Would this week suit, or is next week better?',
  after:
    'I’m Aiko Mori of Northwind, and I’m calling because we have just surveyed 400 buyers in your industry. Those who wait will lose share to the early movers. Would this week suit, or is next week better?',
  fires: [
    'Nothing before the ask says who is calling.',
    'Nothing before the ask says why.',
    'Who and why are said, and no insight, gain or loss follows within two sentences, be it that it comes later or not at all.',
  ],
  never: [
    'A call that says neither who nor why anywhere: `credibility-missing` speaks of that.',
    'Who and why only after the ask: `credibility-late` speaks of that.',
    'Research or ideas offered to this listener: they say why, and why it matters.',
    'Words that `<-` brings in before the ask, and alternatives of which one says it.',
  ],
  messages: {
    who: 'Nothing before the ask says who is calling, and few give their time to a voice without a name; open with “I’m … of …”.',
    why: 'Nothing before the ask says why you are calling, so they will guess that it is to sell something; add “I’m calling because …”.',
    neither:
      'Nothing before the ask says who is calling or why, so a stranger asks for their time; open with “I’m … of …, and I’m calling because …”.',
    matters:
      'You say who you are and why you call, but not in the next two sentences why it matters to them, and a busy listener hardly waits longer; say right there what they stand to learn, win or lose.',
    whoMatters:
      'Nothing before the ask says who is calling, and why it matters to them comes long after your reason, when they may have stopped listening; open with “I’m … of …”, and follow the reason with what they stand to learn, win or lose.',
  },
  examples: {
    bad: [
      {
        shows: 'No name. (What the call lacks besides is left aside here.)',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Good morning. Thank you for your time, I know how busy you are.
I’m calling because we have just surveyed 400 buyers in your industry.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Good morning. Thank you for your time, I know how busy you are. ${WHO}
I’m calling because we have just surveyed 400 buyers in your industry.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'No reason.',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Good morning, I’m {{seller}} of {{company}}. Thank you for your time, I know how busy you are.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Good morning, I’m {{seller}} of {{company}}. ${WHY} ${MATTERS} Thank you for your time, I know how busy you are.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'What matters to them comes too late.',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Thank you for your time, I know how busy you are.
I’m {{seller}} of {{company}}, and I’m calling about your new plant.
I drove past it on Monday. The roof is on. The cranes are gone.
Those who wait will lose share to the early movers.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, told-not-shown]
---
Thank you for your time, I know how busy you are.
I’m {{seller}} of {{company}}, and I’m calling about your new plant. ${MATTERS}
I drove past it on Monday. The roof is on. The cranes are gone.
Those who wait will lose share to the early movers.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
    good: [
      {
        shows: 'Who, why, and why it matters.',
        text: `---
call: cold-call
ignore: [comeback-missing, told-not-shown]
---
Thank you for your time, I know how busy you are.
I’m {{seller}} of {{company}}, and I’m calling because we have just surveyed 400 buyers in your industry.
Those who wait will lose share to the early movers.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      { shows: 'A single line is no call.', text: 'I’m {{seller}} of {{company}}.' },
    ],
  },
  *check(speech) {
    const lacks = lacking(speech);
    if (!lacks) return;
    const far = lacks.message === 'matters' || lacks.message === 'whoMatters' ? matters(speech)[0] : undefined;
    yield {
      message: lacks.message,
      fixes: fixesFor(speech, lacks),
      ...(far ? { related: [{ span: far.sentence.span, message: t('Why it matters is said only here.') }] } : {}),
    };
  },
});

interface Lacking {
  readonly message: 'who' | 'why' | 'neither' | 'matters' | 'whoMatters';
  /** The last sentence of who and why that is said before the ask. */
  readonly statement: Sentence | undefined;
}

function lacking(speech: Speech): Lacking | undefined {
  const ask = firstAsk(speech);
  const isBefore = ask ? saidBefore(speech, ask) : () => true;
  const who = speech.moves('identity').filter(isBefore);
  const reasons = speech.moves('reason').filter(isBefore);
  const insights = speech.moves('insight').filter(isBefore);
  const hasWhy = reasons.length > 0 || insights.length > 0;
  if (who.length === 0 && !hasWhy) {
    const isNamed = speech.moves('identity', 'reason', 'insight').length > 0;
    return isNamed && !lateStatement(speech) ? { message: 'neither', statement: undefined } : undefined;
  }
  const statement = (reasons.find(onMainLine) ?? who.find(onMainLine))?.sentence;
  if (!hasWhy) return { message: 'why', statement };
  // Research that is the reason says in the same breath why it matters.
  const isLate = reasons.length > 0 && !isFollowed(speech, [...who, ...reasons]);
  if (who.length > 0) return isLate ? { message: 'matters', statement } : undefined;
  return { message: isLate ? 'whoMatters' : 'who', statement };
}

function onMainLine({ sentence }: Move): boolean {
  return isMainLine(sentence.passage);
}

/** What says why the call matters to the listener; what others have won by it counts. */
const WHY_IT_MATTERS = ['insight', 'gain', 'loss', 'evidence'] as const;

function matters(speech: Speech): readonly Move[] {
  return speech.moves(...WHY_IT_MATTERS);
}

/** True where one of the statement's sentences says why it matters, or one of the next on the main line does. */
function isFollowed(speech: Speech, statement: readonly Move[]): boolean {
  const sections = reuses(speech);
  return statement.some(({ sentence }) => {
    if (isTelling(sentence) || (isMainLine(sentence.passage) && tellsSoon(speech, sentence.index + 1))) return true;
    return sections.some(({ link, section }) => {
      if (!isInside(sentence, section)) return false;
      const next = speech.sentences.findIndex((other) => other.span.start > link.span.end);
      return next >= 0 && tellsSoon(speech, next);
    });
  });
}

function isTelling(sentence: Sentence): boolean {
  return makes(sentence, ...WHY_IT_MATTERS);
}

/** True where one of the next sentences on the main line, from sentence `from` on, says why the call matters. */
function tellsSoon({ sentences }: Speech, from: number): boolean {
  for (let at = from, passed = 0; at < sentences.length && passed < WITHIN; at += 1) {
    const sentence = sentences[at] as Sentence;
    if (isTelling(sentence)) return true;
    if (isMainLine(sentence.passage)) passed += 1;
  }
  return false;
}

function fixesFor(speech: Speech, { message, statement }: Lacking): Fix[] {
  const opening = atOpening(speech);
  const behind: Place | undefined = statement ? { after: statement } : opening;
  const who = speech.moves('identity');
  const andMatters =
    isFollowed(speech, who) || (message === 'neither' && matters(speech).length > 0) ? '' : ` ${MATTERS}`;
  const words = {
    who: WHO,
    why: WHY + andMatters,
    neither: BOTH + andMatters,
    matters: MATTERS,
    whoMatters: WHO,
  }[message];
  const place = message === 'why' || message === 'matters' ? behind : opening;
  if (!place) return [];
  const edits = insertSpeech(speech.script, place, words);
  if (message === 'whoMatters' && behind) edits.push(...insertSpeech(speech.script, behind, MATTERS));
  return [{ title: titles()[message], edits, preferred: true }];
}

const titles = (): Readonly<Record<Lacking['message'], string>> => ({
  who: t('Insert who is calling'),
  why: t('Insert why you are calling'),
  neither: t('Insert who you are and why you are calling'),
  matters: t('Insert why it matters to them'),
  whoMatters: t('Insert who is calling, and why it matters to them'),
});
