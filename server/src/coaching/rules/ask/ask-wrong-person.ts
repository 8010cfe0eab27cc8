import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { heardBefore } from '../../heard';
import { listenersOf } from '../../listener';
import { gives, makes } from '../../makes';
import { perSpeech } from '../../remembered';
import { said } from '../../said';
import { turnsOf } from '../../turns';

/** What else these lines of a call lack is left aside. */
const ASIDE = `---
call: cold-call
ignore: [comeback-missing, credibility-missing, evidence-missing, insight-missing, loss-missing, thanks-missing]
---
`;

/**
 * Those who guard a diary hand callers on to somebody who may decide nothing. A meeting with a stand-in costs the same
 * half hour and ends with "I will pass it on", so the call goes on until it reaches whoever holds the diary.
 */
export const askWrongPerson = defineRule({
  id: 'ask-wrong-person',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'The ask goes to a stand-in without authority.',
  advice:
    'Before you ask, be sure you are speaking to the person whose diary you want a place in. Callers who do not give up are handed to the next in line, who has no authority and will decide nothing. Thank them, say in one line why the boss will want to hear it, and ask who keeps the boss’s diary.',
  before: 'Then could I meet one of your colleagues instead, on Tuesday or Thursday?',
  after: 'That is kind of you. It is Ms. Ota I have to show this to; who keeps her diary?',
  fires: [
    'The ask is to meet a stand-in ("one of your colleagues instead", "whoever is free").',
    'Who listens has just said that they do not decide ("That’s not my decision"), and is asked all the same.',
    'A gatekeeper is asked for a meeting with the gatekeeper ("Would Tuesday or Thursday suit you?").',
    'The section is headed as a talk with a stand-in, and asks for the meeting there.',
  ],
  never: [
    'A gatekeeper who is asked for time in the boss’s diary, or to be put through.',
    'An ask for whoever decides, is responsible, or keeps the diary.',
    'A colleague who joins the buyer, or an assistant with whom a time is settled.',
    'An ask to a stand-in that names the boss too ("with the two of you", "with your manager").',
  ],
  messages: {
    standIn:
      '“{words}” settles for a stand-in, who can only pass it on; ask for time with the one who decides, such as “Who keeps her diary?”',
    powerless:
      '“{words}” asks for a meeting with somebody who has just said that they do not decide; ask who does, and who keeps that person’s diary.',
    gatekeeper:
      '“{words}” asks the gatekeeper for a meeting, and the gatekeeper is not whom you want to meet; ask for time in the boss’s diary, or to be put through.',
  },
  examples: {
    bad: [
      {
        shows: 'A stand-in.',
        text: '‹Then could I meet one of your colleagues instead, on Tuesday or Thursday?›',
      },
      {
        shows: 'No authority.',
        text: `${ASIDE}? That’s not my decision.
  ‹Would Tuesday or Thursday suit you all the same?›`,
      },
      {
        shows: 'The gatekeeper.',
        text: `${ASIDE}# Gatekeeper

‹Would Tuesday or Thursday suit you for 30 minutes?›`,
      },
    ],
    good: [
      { shows: 'Whoever holds the diary.', text: 'It is her own diary I need; who keeps it for her?' },
      {
        shows: 'Time in the boss’s diary.',
        text: `${ASIDE}# Gatekeeper

Could you find 30 minutes in his diary, this week or next?`,
      },
      { shows: 'Whoever decides.', text: 'Could I meet whoever decides about that, on Tuesday or Thursday?' },
      { shows: 'A colleague who joins.', text: 'Could I meet you and one of your colleagues on Tuesday or Thursday?' },
      {
        shows: 'The boss is asked for too.',
        text: `${ASIDE}? I’d have to ask my boss.
  Would Tuesday or Thursday suit the two of you, with your boss at the table?`,
      },
    ],
  },
  *check(speech) {
    const listeners = listenersOf(speech);
    const heard = heardBefore(speech);
    const standIns = new Set(speech.signs('stand-in').map(({ sentence }) => sentence));
    for (const { sentences, asks } of turnsOf(speech)) {
      if (asks.length === 0 && (standIns.size === 0 || !sentences.some((each) => standIns.has(each)))) continue;
      const hasBoss = sentences.some((each) => gives(each, 'superior'));
      for (const sentence of sentences) {
        const isAsk = makes(sentence, 'ask');
        if (!isAsk && !sentence.question) continue;
        const message = isStandIn(sentence)
          ? 'standIn'
          : !isAsk || hasBoss
            ? undefined
            : isPowerless(sentence, () => (anyPowerless(speech) ? heard(sentence) : NOBODY))
              ? 'powerless'
              : gives(sentence, 'meets-you') && listeners.gatekeeperHears(sentence.passage)
                ? 'gatekeeper'
                : undefined;
        if (!message) continue;
        const { span } = sentence;
        yield { span, message, holes: { words: said(speech.script, span) } };
        break;
      }
    }
  },
});

function isStandIn({ signs }: Sentence): boolean {
  return signs.some(({ sign, about }) => sign === 'stand-in' && about === 'meet');
}

const HEADED = /\b(?:stand-?in|junior|deput(?:y|ies)|subordinate|trainee|intern)\b/i;

/** Who was last to speak, or the comeback that is answered, says that they do not decide; or the section's title does. */
function isPowerless(sentence: Sentence, heardBefore: () => readonly Sentence[]): boolean {
  const { answers, section } = sentence.passage;
  if (HEADED.test(section.title) || saysPowerless(sentence)) return true;
  const heard = heardBefore();
  const last = heard.at(-1)?.passage;
  const line = answers?.line;
  return heard.some((other) => {
    const { passage } = other;
    const isLast = line ? passage.span.start >= line.start && passage.span.end <= line.end : passage === last;
    return isLast && saysPowerless(other);
  });
}

function saysPowerless({ signs }: Sentence): boolean {
  return signs.some(({ sign, about }) => sign === 'stand-in' && about === 'powerless');
}

const NOBODY: readonly Sentence[] = [];

/** In most scripts nobody says so, and none need look who said what before an ask. */
const anyPowerless = perSpeech(
  ({ others, comebacks }) =>
    others.some(saysPowerless) || comebacks.some(({ sentences }) => sentences.some(saysPowerless)),
);
