import { t } from '@vscode/l10n';
import { asCode, CALL_KINDS, type CallKind, listed, type Span } from '../../script/index';
import { MOVES, type MoveKind, type Phrase } from '../../speech/index';
import type { Rule } from '../types';
import { readHousePhrase } from './house-phrase';
import { type Avoided, type HouseRule, holdsPhrase, moveNamed, ruleOf } from './house-rule';
import { changeTo, complainOfChoice, complainOfName, itemsOf, short } from './keys';
import type { Entry, Value } from './tree';
import type { Complain } from './types';

const KEYS = ['id', 'message', 'level', 'calls', 'avoid', 'require'];
const LEVELS = ['hint', 'info', 'warning'] as const;
const MOST_RULES = 100;
const MOST_PHRASES = 100;

/** What a reading of one house rule goes by. */
interface Context {
  readonly text: string;
  readonly complain: Complain;
}

/**
 * The rules of a team's own, each that lacks nothing. `text` is the whole file; `taken` are the rules that there are
 * already, whose ids nobody else can have.
 */
export function readHouseRules(
  text: string,
  value: Value,
  taken: readonly Rule[],
  complain: Complain,
): readonly Rule[] {
  const items = value.kind === 'mapping' ? undefined : itemsOf(value);
  if (!items || value.kind === 'words') {
    complain(value.span, t('`houseRules` holds a list of rules, each with a dash: `- id: no-jargon`.'));
    return [];
  }
  const ids = new Set(taken.map(({ id }) => id));
  const rules: Rule[] = [];
  for (const item of items) {
    if (rules.length === MOST_RULES) {
      complain(item.span, t`${MOST_RULES} house rules are the most: this one and those below do not hold.`);
      break;
    }
    const rule = readHouseRule(item, ids, { text, complain });
    if (rule) rules.push(ruleOf(rule));
  }
  return rules;
}

function readHouseRule(item: Value, ids: Set<string>, context: Context): HouseRule | undefined {
  const { complain } = context;
  if (item.kind !== 'mapping') {
    complain(item.span, t('A house rule is made of keys: `id`, `message`, and `avoid` or `require`.'));
    return undefined;
  }
  const values = new Map<string, Entry>();
  for (const entry of item.entries) {
    if (!KEYS.includes(entry.key)) {
      const message = t`A house rule knows no key ${asCode(short(entry.key))}.`;
      complainOfName(message, entry.key, entry.keySpan, KEYS, complain);
    } else if (entry.value.kind !== 'empty') values.set(entry.key, entry);
  }
  const { span } = item;
  const id = readId(values.get('id')?.value, firstKey(item.entries, span), ids, complain);
  const here = values.get('id')?.value.span ?? firstKey(item.entries, span);
  const message = readMessage(values.get('message')?.value, here, complain);
  const wants = readWants(values, here, context);
  if (id === undefined || message === undefined || wants === undefined) return undefined;
  ids.add(id);
  const level = readLevel(values.get('level')?.value, complain) ?? ('avoid' in wants ? 'warning' : 'info');
  return { id, message, level, calls: readCalls(values.get('calls')?.value, complain), wants };
}

function firstKey(entries: readonly Entry[], span: Span): Span {
  return entries[0]?.keySpan ?? span;
}

function readId(
  value: Value | undefined,
  here: Span,
  taken: ReadonlySet<string>,
  complain: Complain,
): string | undefined {
  if (value?.kind !== 'words') {
    complain(
      value?.span ?? here,
      t('This house rule has no name of its own: write `id: no-jargon`, in small letters with hyphens.'),
    );
    return undefined;
  }
  const id = value.text;
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(id)) {
    const near = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    const change = changeTo(/^[a-z][a-z0-9-]+$/.test(near) ? near : undefined);
    complain(
      value.span,
      t`An ${asCode('id')} is small letters, figures and hyphens, such as ${asCode('no-jargon')}, not “${short(id)}”.`,
      change,
    );
    return undefined;
  }
  if (!taken.has(id)) return id;
  complain(
    value.span,
    t`There is a rule ${asCode(id)} already, so this one does not hold: give it another ${asCode('id')}.`,
  );
  return undefined;
}

function readMessage(value: Value | undefined, here: Span, complain: Complain): string | undefined {
  if (value?.kind === 'words' && value.text.trim() !== '') return value.text.replace(/\s+/g, ' ').trim().slice(0, 400);
  complain(
    value?.span ?? here,
    t('This house rule has no `message`: write the sentence that the salesperson is to read.'),
  );
  return undefined;
}

function readLevel(value: Value | undefined, complain: Complain): (typeof LEVELS)[number] | undefined {
  if (!value) return undefined;
  const level = value.kind === 'words' ? LEVELS.find((each) => each === value.text) : undefined;
  if (!level) complainOfChoice('`level`', value, LEVELS, complain);
  return level;
}

function readCalls(value: Value | undefined, complain: Complain): readonly CallKind[] {
  if (!value) return [];
  return (itemsOf(value) ?? [value]).flatMap((item) => {
    const call = item.kind === 'words' ? CALL_KINDS.find((each) => each === item.text) : undefined;
    if (!call) complainOfChoice('`calls`', item, CALL_KINDS, complain);
    return call ? [call] : [];
  });
}

function readWants(values: ReadonlyMap<string, Entry>, here: Span, context: Context): HouseRule['wants'] | undefined {
  const { complain } = context;
  const avoid = values.get('avoid');
  const require = values.get('require');
  if (avoid && require) {
    complain(require.keySpan, t('A house rule has `avoid` or `require`, not both: make another rule of this one.'));
  }
  if (avoid) {
    const avoided = readAvoid(avoid.value, context);
    return avoided.length > 0 ? { avoid: avoided } : undefined;
  }
  if (require) {
    const wanted = readRequire(require.value, context);
    return wanted && { require: wanted };
  }
  complain(
    here,
    t('This house rule looks for nothing: write `avoid` with words not to say, or `require` with what must be said.'),
  );
  return undefined;
}

function readAvoid(value: Value, context: Context): readonly Avoided[] {
  const items = value.kind === 'mapping' ? [value] : (itemsOf(value) ?? [value]);
  if (items.length > MOST_PHRASES) {
    context.complain(value.span, t`${MOST_PHRASES} phrases are the most for one rule: those after them do not hold.`);
  }
  return items.slice(0, MOST_PHRASES).flatMap((item) => readAvoided(item, context) ?? []);
}

/** `touch base`, or `phrase: touch base` with `instead: talk` below it. */
function readAvoided(item: Value, context: Context): Avoided | undefined {
  const { complain } = context;
  if (item.kind === 'words') {
    const phrase = readPhrase(item, context);
    return phrase && { phrase, instead: undefined };
  }
  if (item.kind !== 'mapping') {
    complain(item.span, t('What to avoid is words, or `phrase:` with the words and `instead:` with what to say.'));
    return undefined;
  }
  const keys = ['phrase', 'instead'];
  for (const { key, keySpan } of item.entries) {
    if (keys.includes(key)) continue;
    complainOfName(t`Words to avoid know no key ${asCode(short(key))}.`, key, keySpan, keys, complain);
  }
  const written = item.entries.find(({ key }) => key === 'phrase')?.value;
  const instead = item.entries.find(({ key }) => key === 'instead')?.value;
  if (written?.kind !== 'words') {
    complain(written?.span ?? firstKey(item.entries, item.span), t('Say which words to avoid: `phrase: touch base`.'));
    return undefined;
  }
  const phrase = readPhrase(written, context);
  return phrase && { phrase, instead: readInstead(instead, phrase, complain) };
}

function readInstead(value: Value | undefined, phrase: Phrase, complain: Complain): string | undefined {
  if (!value || value.kind === 'empty') return undefined;
  const words = value.kind === 'words' ? value.text.replace(/\s+/g, ' ').trim() : '';
  if (words === '') complain(value.span, t('`instead` holds the words to say: `instead: talk`.'));
  else if (holdsPhrase(phrase, words)) complain(value.span, t('What to say instead holds the very words to avoid.'));
  else return words;
  return undefined;
}

function readRequire(value: Value, context: Context): MoveKind | Phrase | undefined {
  if (value.kind !== 'words') {
    context.complain(
      value.span,
      t`${asCode('require')} holds a phrase, or one of the moves: ${listed(MOVES.map(asCode))}.`,
    );
    return undefined;
  }
  return moveNamed(value.text) ?? readPhrase(value, context);
}

function readPhrase(value: Extract<Value, { kind: 'words' }>, { text, complain }: Context): Phrase | undefined {
  const phrase = readHousePhrase(value.text);
  if (!('problem' in phrase)) return phrase;
  // Where YAML took the words as they stand, the slip can be shown letter by letter.
  const raw = text.slice(value.span.start, value.span.end);
  const from = raw.indexOf(value.text);
  const at = value.span.start + from + Math.min(phrase.at, Math.max(0, value.text.length - 1));
  complain(from < 0 || value.text === '' ? value.span : { start: at, end: at + 1 }, phrase.problem);
  return undefined;
}
