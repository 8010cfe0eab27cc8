import { t } from '@vscode/l10n';
import { CALL_KINDS, lineAboveAt, lineEndAt, nextLineAt, SPEAKER_ROLES } from '../../script/index';
import { choicesOf, KEY_TEXTS, roleText } from '../hover/keys';
import { blankBefore, isOpenKey, keyOnLine } from '../yaml-lines';
import { inOrder, type Line, wordAround } from './place';
import { RULE_NAME, ruleItems } from './rule-ids';
import { choice, inSnippet, snippetWords, stop } from './snippet-text';
import type { Asked, Completion, Doc } from './types';

/** What a new script begins with. */
const WHOLE = [
  '---',
  `title: ${stop(1, 'What it is called')}`,
  `call: ${choice(2, CALL_KINDS)}`,
  `seller: ${stop(3, 'Your Name')}`,
  `company: ${stop(4, 'Your Company')}`,
  '---',
  '',
  '$0',
].join('\n');

/** Keys that hold lines of their own, as they are begun. */
const HOLDS_LINES: Readonly<Record<string, string>> = { values: 'values:\n  $0', speakers: 'speakers:\n  $0' };

/** On the first line of a file with nothing else in it, what begins a script. */
export function startItems({ text, offset, snippets }: Asked, { before, start }: Line): readonly Completion[] {
  if (start > 1 || !/^-{1,3}$/.test(before) || !/^\uFEFF?-{1,3}\s*$/.test(text)) return [];
  const item = (label: string, detail: string, newText: string, index: number, doc: Doc): Completion => ({
    label,
    kind: 'snippet',
    detail,
    span: { start, end: lineEndAt(text, offset) },
    newText,
    isSnippet: true,
    sortKey: `0${inOrder(index)}`,
    filterText: '---',
    doc,
  });
  const scripts = snippets.filter(({ body }) => body.startsWith('---'));
  return [
    item('---', t('what is true of the whole script'), WHOLE, 0, { of: 'key', key: '---' }),
    ...scripts.map(({ name, body, description }, index) =>
      item(snippetWords(name), gistOf(description), body, index + 1, { of: 'snippet', name }),
    ),
  ];
}

/** What the description of a whole script says of it, but that it is one. */
function gistOf(description: string): string {
  return snippetWords(description.replace(/^Whole script\. /, ''));
}

/** Where in the front matter the cursor stands. */
interface Spot {
  /** The key whose lines these are; undefined at the top. */
  readonly parent: string | undefined;
  /** The key that the line sets, where the cursor stands behind its colon. */
  readonly key: string | undefined;
  /** Between the colon, or the dash of a list, and what is typed. */
  readonly gap: string;
  readonly typed: string;
}

/** What can stand in the front matter: keys it does not have yet, and what they can hold. */
export function frontMatterItems(asked: Asked, line: Line): readonly Completion[] {
  const { text, offset, character } = asked;
  if (line.behind.startsWith('---')) return [];
  const spot = spotAt(text, line);
  const isValue = spot.key !== undefined || spot.gap.includes('-') || spot.parent === 'ignore';
  // A space behind a colon asks for what stands there; no other sign does.
  if (character !== undefined && (character !== ' ' || !isValue)) return [];
  const { parent, key } = spot;
  if (parent === 'ignore' || (parent === undefined && key === 'ignore')) return ignoreItems(asked, line, spot);
  if (spot.gap.includes('-')) return [];
  if (parent === undefined) return key === undefined ? keyItems(text, offset, spot) : valueItems(asked, key, spot);
  if (parent === 'speakers') return speakerItems(asked, spot);
  return parent === 'values' && key === undefined ? nameItems(asked, spot) : [];
}

function spotAt(text: string, { start, before }: Line): Spot {
  const margin = blankBefore(before);
  const inner = before.slice(margin.length);
  const dash = inner.startsWith('-') ? `-${blankBefore(inner.slice(1))}` : '';
  const words = inner.slice(dash.length);
  const parent = parentOf(text, start, margin.length, dash !== '');
  const [colon] = /^[\p{L}\p{N}_][^:#]*:/u.exec(words) ?? [];
  if (dash !== '' || colon === undefined) return { parent, key: undefined, gap: dash, typed: words };
  const value = words.slice(colon.length);
  const gap = blankBefore(value);
  return { parent, key: colon.slice(0, -1).trim(), gap, typed: value.slice(gap.length) };
}

/** The key above whose value goes on in a line of that indent. */
function parentOf(text: string, line: number, indent: number, isItem: boolean): string | undefined {
  for (let at = line; at > 0; ) {
    at = lineAboveAt(text, at);
    const above = text.slice(at, lineEndAt(text, at));
    if (above.startsWith('---') || above.startsWith('\uFEFF---')) return undefined;
    const set = keyOnLine(above);
    if (!set) continue;
    const margin = blankBefore(above).length;
    const key = set.key.toLowerCase();
    if (margin < indent || (isItem && margin === indent && isOpenKey(set))) return key;
    // A list in brackets may go on over lines of any indent.
    if (set.rest.startsWith('[') && !set.rest.includes(']')) return key;
    // A line as deep as this one stands beside it.
    if (indent === 0 || margin < indent) return undefined;
  }
  return undefined;
}

/** The keys and names that are set already, but for those on the line that holds `except`, in small letters. */
function keysIn(text: string, except: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = nextLineAt(text, 0); at < text.length; at = nextLineAt(text, at)) {
    const end = lineEndAt(text, at);
    const line = text.slice(at, end);
    if (line.startsWith('---')) break;
    const isHere = at <= except && except <= end;
    // Where nothing closes it, the script begins behind a blank line.
    if (line.trim() === '' && at > except) break;
    const key = isHere ? undefined : keyOnLine(line)?.key;
    if (key !== undefined) keys.add(key.toLowerCase());
  }
  return keys;
}

function keyItems(text: string, offset: number, { typed }: Spot): readonly Completion[] {
  if (!/^[a-z]*$/i.test(typed)) return [];
  const there = keysIn(text, offset);
  const span = wordAround(text, offset, /[a-z]/i);
  const isSet = /^[ \t]*:/.test(text.slice(span.end, lineEndAt(text, offset)));
  return Object.entries(KEY_TEXTS)
    .filter(([key]) => !there.has(key))
    .map(([key, { means }], index) => ({
      label: key,
      kind: 'key',
      detail: means(),
      span,
      ...(isSet ? { newText: key, isSnippet: false } : begun(key)),
      sortKey: `0${inOrder(index)}`,
      filterText: key,
      doc: { of: 'key', key },
    }));
}

/** A key as it is begun: with what it can hold to choose from, where that is a few words. */
function begun(key: string): { newText: string; isSnippet: boolean } {
  const lines = HOLDS_LINES[key];
  if (lines !== undefined) return { newText: lines, isSnippet: true };
  if (key === 'ignore') return { newText: 'ignore: [$0]', isSnippet: true };
  const choices = Object.keys(choicesOf(key));
  if (choices.length === 1) return { newText: `${key}: ${choices[0]}`, isSnippet: false };
  if (choices.length > 1) return { newText: `${key}: ${choice(1, choices)}`, isSnippet: true };
  return { newText: `${key}: `, isSnippet: false };
}

function valueItems(asked: Asked, key: string, spot: Spot): readonly Completion[] {
  const lower = key.toLowerCase();
  const choices = Object.entries(choicesOf(lower));
  const item = value(asked, spot);
  if (choices.length > 0) return choices.map(([word, means], index) => item(word, means, index, lower));
  const today = lower === 'meeting' ? asked.analysis()?.settings.today : undefined;
  return today === undefined ? [] : [item(today, t('today; a day is written year, month, day'), 0, lower)];
}

/** Makes the items that take the place of a whole value. */
function value({ text, offset }: Asked, { gap, typed }: Spot) {
  const rest = text.slice(offset, lineEndAt(text, offset));
  // A comment behind the value stays.
  const comment = rest.search(/[ \t]#/);
  const own = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
  const span = { start: offset - typed.length, end: offset + own.length };
  return (label: string, detail: string, index: number, key: string): Completion => ({
    label,
    kind: 'value',
    detail,
    span,
    newText: (gap === '' ? ' ' : '') + label,
    isSnippet: false,
    sortKey: `0${inOrder(index)}`,
    filterText: label,
    doc: { of: 'choice', key, value: label },
  });
}

/** Under `speakers`: names that speak in the script and are not known, and who they can be. */
function speakerItems(asked: Asked, spot: Spot): readonly Completion[] {
  if (spot.key !== undefined) {
    const item = value(asked, spot);
    return SPEAKER_ROLES.map((role, index) => item(role, roleText(role), index, 'speakers'));
  }
  const there = keysIn(asked.text, asked.offset);
  const guessed = asked.analysis()?.script.guessedSpeakers ?? [];
  const names = guessed.filter(({ name }) => !there.has(name.toLowerCase()));
  return names.map(({ name, role }, index) => ({
    ...namedItem(asked, spot, name, t('speaks in this script'), index, choice(1, rolesFrom(role))),
    doc: { of: 'speaker', name, role },
  }));
}

function rolesFrom(first: string): readonly string[] {
  return [first, ...SPEAKER_ROLES.filter((role) => role !== first)];
}

/** Under `values`: the names of placeholders that have no value yet. */
function nameItems(asked: Asked, spot: Spot): readonly Completion[] {
  const there = keysIn(asked.text, asked.offset);
  const used = asked.analysis()?.script.placeholders ?? [];
  const names = new Set(used.filter(({ form, name }) => form === 'braces' && name !== '').map(({ name }) => name));
  return [...names]
    .filter((name) => !there.has(name.toLowerCase()))
    .map((name, index) => ({
      ...namedItem(asked, spot, name, t('has no value yet'), index, '$0'),
      doc: { of: 'placeholder', name },
    }));
}

function namedItem({ offset }: Asked, { typed }: Spot, name: string, detail: string, index: number, stop: string) {
  return {
    label: name,
    kind: 'key' as const,
    detail,
    span: { start: offset - typed.length, end: offset },
    newText: `${inSnippet(name)}: ${stop}`,
    isSnippet: true,
    sortKey: `0${inOrder(index)}`,
    filterText: name,
  };
}

/** Under and behind `ignore`: rules, in brackets or with a dash. */
function ignoreItems(asked: Asked, line: Line, { parent, typed, gap, key }: Spot): readonly Completion[] {
  const analysis = asked.analysis();
  if (!analysis) return [];
  const { offset } = asked;
  const word = wordAround(asked.text, offset, RULE_NAME);
  const others = `${line.before.slice(0, Math.max(0, word.start - line.start))} ${line.behind.slice(word.end - offset)}`;
  const listed = analysis.script.frontMatter?.ignore ?? [];
  const elsewhere = listed.filter(({ span }) => span.end < word.start || word.end < span.start).map(({ id }) => id);
  const taken = [...elsewhere, ...(others.match(/[a-z0-9-]+/gi) ?? [])];
  const start = Math.max(word.start, offset - typed.length);
  const items = ruleItems(asked, analysis, taken, 'file').map((item) => ({ ...item, span: { ...item.span, start } }));
  const isBare = parent === undefined && key !== undefined && !typed.includes('[');
  if (!isBare) return items.map((item) => (gap === '-' ? { ...item, newText: ` ${item.newText}` } : item));
  const lead = gap === '' ? ' ' : '';
  return items.map((item) => ({ ...item, newText: `${lead}[${item.newText}]` }));
}
