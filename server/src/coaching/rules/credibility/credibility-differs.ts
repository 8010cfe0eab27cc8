import { t } from '@vscode/l10n';
import type { TextEdit } from '../../../script/index';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { listenersOf } from '../../listener';
import { isMainLine } from '../../main-line';
import { gives, makes } from '../../makes';
import { perSentence } from '../../remembered';
import { reuseInstead } from '../../reuse-fix';
import { said } from '../../said';
import { turnsOf } from '../../turns';
import type { Fix } from '../../types';

/** Two statements are one where at least this share of what the one says is said by the other. */
const SAME = 1 / 3;
/** A reason of fewer telling words than this is too short to differ. */
const ENOUGH = 3;

/**
 * One credibility statement is designed, and said to whoever answers and to the boss alike. A second one is a second
 * thing to get right, and a gatekeeper who was told something else passes the call on with the wrong words.
 */
export const credibilityDiffers = defineRule({
  id: 'credibility-differs',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'The gatekeeper is told something else than the buyer.',
  advice:
    'Design one credibility statement and say it to both: to whoever answers the phone, and again to the boss once you are through. It is less to learn, and the gatekeeper can announce you in your own words. A dodge such as “it’s personal” is found out the moment the boss picks up.',
  before: 'It’s a personal matter.',
  after: 'We have just surveyed 400 buyers in your industry, and I need to show it to her.',
  fires: [
    'The reason given to the gatekeeper and the reason given to the buyer have next to nothing in common.',
    'The gatekeeper is put off ("It’s a personal matter", "He knows what it’s about"), and the buyer is told why.',
  ],
  never: [
    'One statement that `<-` says in both places.',
    'A statement that shortens the other, or says he, she or the name where the other says you.',
    'A gatekeeper who is told only who is calling, or asked only for the way.',
    'No answer for the gatekeeper: only the checklist says so.',
  ],
  messages: {
    differs:
      '“{words}” and “{other}” give two reasons for one call, and the boss may hear both; design one statement, and say it to the gatekeeper and the boss alike.',
    dodge:
      '“{words}” puts the gatekeeper off, and the boss may well hear of it; say the same as to the buyer: who you are, why you call, and why it matters.',
  },
  examples: {
    bad: [
      {
        shows: 'Two statements. (What the call lacks besides is left aside here.)',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, thanks-missing, told-not-shown]
---
# Gatekeeper

This is {{seller}} of {{company}}. I’m calling about the delivery of spare parts to your workshop.

# Buyer

‹This is {{seller}} of {{company}}.› We have just surveyed 400 hotel guests, and it shows what makes them book again.

# Ask

Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, thanks-missing, told-not-shown]
---
# Gatekeeper

This is {{seller}} of {{company}}. I’m calling about the delivery of spare parts to your workshop.

# Buyer

<- Gatekeeper

# Ask

Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'A dodge.',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, thanks-missing, told-not-shown]
---
# Gatekeeper

Gatekeeper: What is it about?
You: ‹It’s a personal matter.›

# Credibility statement

This is {{seller}} of {{company}}. We have just surveyed 400 hotel guests, and it shows what makes them book again.

# Ask

Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
    good: [
      {
        shows: 'One statement, said twice.',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, thanks-missing, told-not-shown]
---
# Gatekeeper

<- Credibility statement

# Credibility statement

This is {{seller}} of {{company}}. We have just surveyed 400 hotel guests, and it shows what makes them book again.

# Ask

Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'The same, shortened, with “she” for “you”.',
        text: `---
call: cold-call
ignore: [comeback-missing, evidence-missing, insight-missing, loss-missing, thanks-missing, told-not-shown]
---
# Gatekeeper

This is {{seller}} of {{company}}. We have surveyed hotel guests, and she will want to see what makes them book again.

# Buyer

This is {{seller}} of {{company}}. We have just surveyed 400 hotel guests, and it shows what makes your guests book again.

# Ask

Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
  },
  *check(speech) {
    const { toGatekeeper, toBuyer } = statements(speech);
    // Who never says why to the buyer either has still something to say to both: who is calling.
    const statement = toBuyer.find(({ why }) => why.length > 0) ?? toBuyer.find(({ whole }) => whole.length > 0);
    if (!statement) return;
    if (!toGatekeeper.some(({ all, why }) => why.length > 0 || all.some((each) => gives(each, 'dodge')))) return;
    const heardByBuyer = lemmasOf(toBuyer.slice(0, HEARD).flatMap(({ all }) => all));
    let hasDiffered = false;
    for (const each of toGatekeeper) {
      const dodge = each.all.find((sentence) => gives(sentence, 'dodge'));
      if (dodge) {
        const edit = reuseInstead(speech, [dodge], statement.whole);
        yield {
          span: dodge.span,
          message: 'dodge',
          holes: { words: said(speech.script, dodge.span) },
          fixes: edit ? [sayOne(edit)] : [],
        };
        continue;
      }
      if (hasDiffered || each.why.length === 0 || isSame(each, statement, heardByBuyer) || isReused(speech, each))
        continue;
      hasDiffered = true;
      const [first, second] = isBefore(each, statement) ? [each, statement] : [statement, each];
      const [one, other] = [first.whole[0], second.whole[0]];
      if (!one || !other) continue;
      yield {
        span: other.span,
        message: 'differs',
        holes: {
          words: said(speech.script, second.why[0]?.span ?? other.span),
          other: said(speech.script, first.why[0]?.span ?? one.span),
        },
        related: [{ span: one.span, message: t('The other statement is here.') }],
        fixes: fixesFor(speech, first, second),
      };
    }
  },
});

function sayOne(edit: TextEdit): Fix {
  return { title: t('Say the one statement here too'), edits: [edit], preferred: true };
}

/** So many turns to the buyer are one call; what comes after them in a book of calls is another. */
const HEARD = 40;

interface Statement {
  /** All that is said in the turn. */
  readonly all: readonly Sentence[];
  /** From the first to the last sentence that says who, why, or why it matters. */
  readonly whole: readonly Sentence[];
  /** Those that say why, or why it matters. */
  readonly why: readonly Sentence[];
}

const APART = /voice ?-?mail|e-?mail|follow|text|sms|linkedin|objection|comeback|rebuttal|referral/i;

/**
 * What the seller says of who and why, turn by turn, to each of the two; to the buyer no further than anybody listens, and
 * as far as the first that says why.
 */
function statements(speech: Speech): { toGatekeeper: readonly Statement[]; toBuyer: readonly Statement[] } {
  const listeners = listenersOf(speech);
  const toGatekeeper: Statement[] = [];
  const toBuyer: Statement[] = [];
  let buyerHasWhy = false;
  for (const { sentences } of turnsOf(speech)) {
    const passage = sentences[0]?.passage;
    if (!passage || passage.written) continue;
    if (listeners.gatekeeperHears(passage)) {
      toGatekeeper.push(statementOf(sentences));
      continue;
    }
    if (buyerHasWhy && toBuyer.length >= HEARD) continue;
    if (APART.test(passage.section.title) || !sentences.every((each) => isMainLine(each.passage))) continue;
    const statement = statementOf(sentences);
    toBuyer.push(statement);
    buyerHasWhy ||= statement.why.length > 0;
  }
  return { toGatekeeper, toBuyer };
}

function statementOf(sentences: readonly Sentence[]): Statement {
  const why: Sentence[] = [];
  const told: number[] = [];
  for (const [index, each] of sentences.entries()) {
    const saysWhy = makes(each, ...WHY);
    if (saysWhy) why.push(each);
    if (saysWhy || makes(each, 'identity')) told.push(index);
  }
  return { all: sentences, whole: sentences.slice(told[0] ?? 0, (told.at(-1) ?? -1) + 1), why };
}

/** The moves that say why, or why it matters. */
const WHY = ['reason', 'insight', 'gain', 'loss', 'evidence'] as const;

function isBefore(one: Statement, other: Statement): boolean {
  return (one.whole[0]?.span.start ?? 0) < (other.whole[0]?.span.start ?? 0);
}

/** True where `<-` has the gatekeeper told the one statement too. */
function isReused({ script }: Speech, { all }: Statement): boolean {
  return script.links.some(({ kind, section }) => kind === 'reuse' && section === all[0]?.passage.section);
}

/** True where either says, in its own words or fewer, what the other does, or says too little to differ. */
function isSame(one: Statement, other: Statement, heardByBuyer: ReadonlySet<string>): boolean {
  const [own, others] = [lemmasOf(one.why), lemmasOf(other.why)];
  if (own.size < ENOUGH || others.size < ENOUGH) return true;
  return shared(own, heardByBuyer) >= SAME * own.size || shared(others, lemmasOf(one.all)) >= SAME * others.size;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((lemma) => other.has(lemma)).length;
}

function lemmasOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(tellingWords));
}

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);
/** Said in any call, whatever it is about. */
const COMMON = new Set(
  'call ring phone calling reason time minute day week today morning thank busy know want like need have get do make take say tell speak talk see look help name company business firm team boss finish give go come show share find new good sure please industry work'.split(
    ' ',
  ),
);

/** What a sentence is about: its nouns, verbs, adjectives and figures, names and what any call says left out. */
const tellingWords = perSentence(({ tokens }: Sentence): readonly string[] =>
  tokens.flatMap(({ pos, lemma }) => (TELLING.has(pos) && !COMMON.has(lemma) ? [lemma] : [])),
);

/** The second gives way to the first; where that is not said in a section of its own, the first to the second. */
function fixesFor(speech: Speech, first: Statement, second: Statement): Fix[] {
  const edit = reuseInstead(speech, second.whole, first.whole) ?? reuseInstead(speech, first.whole, second.whole);
  return edit ? [sayOne(edit)] : [];
}
