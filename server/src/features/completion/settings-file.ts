import { t } from '@vscode/l10n';
import { CHOOSABLE, MEETING_LENGTHS, readSettingsFile, rules, THIRTY } from '../../coaching/index';
import { lineEndAt, lineStartAt, type Span, yamlWords } from '../../script/index';
import { type Spot, spotIn } from '../settings-file/spot';
import { choicesAt, keysBelow, settingText } from '../settings-file/texts';
import { begins, inLinesOf, inOrder } from './place';
import { isSilenceable, ruleItem } from './rule-ids';
import { choice, stop } from './snippet-text';
import type { Completion, Completions } from './types';

const { least, most, step } = MEETING_LENGTHS;
const LENGTHS = Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step);

/** Keys that hold lines of their own, as they are begun. */
const BEGUN: Readonly<Record<string, string>> = {
  rules: 'rules:\n  $0',
  folders: `folders:\n  ${stop(1, 'calls')}:\n    $0`,
  speakers: `speakers:\n  ${stop(1, 'Hana')}: ${choice(2, ['gatekeeper', 'buyer', 'seller', 'other'])}`,
  names: 'names:\n  - $0',
  ask: `ask:\n  minutes: ${choice(1, [THIRTY, ...LENGTHS.filter((length) => length !== THIRTY)])}`,
  houseRules: 'houseRules:\n  - $0',
  'houseRules.-.calls': 'calls: [$0]',
};

const HOUSE_RULE = `id: ${stop(1, 'plain-words')}\nmessage: ${stop(2, 'Buyers stop listening here.')}\navoid: ${stop(3, 'synergy')}`;

/** Where phrases stand, a key's name is told from the first letters of one by no fewer letters than these. */
const LETTERS_BESIDE_PHRASES = 3;

/**
 * What can stand at `offset` of a settings file: the keys that are not there yet, rules, and the few words that a value can
 * be; behind `house:` the paths of `scripts`. `character` is what was typed, where typing it asked. A list that holds nothing but what stands there is not shown:
 * in a file of that language Enter takes from the list.
 */
export function settingsCompletions(
  text: string,
  offset: number,
  character?: string,
  scripts: () => readonly string[] = () => [],
): Completions {
  const house = houseBefore(text, offset);
  if (house) return { items: house.isAsked(character) ? houseItems(house, scripts()) : [], isComplete: true };
  const spot = spotIn(text, offset);
  const isValue = spot?.key !== undefined || spot?.path.at(-1) === '-';
  const asks = character === undefined || (character === ' ' && isValue);
  if (!spot || !asks || !/^[\p{L}\p{N}_-]*$/u.test(spot.typed)) return { items: [], isComplete: true };
  const all = spot.key === undefined ? keyItems(text, spot, character) : [];
  const items = [...all, ...valueItems(spot)].filter(
    ({ filterText }) => begins(filterText, spot.typed) && filterText !== text.slice(spot.span.start, spot.span.end),
  );
  return { items: inLinesOf(text, items), isComplete: false };
}

interface HouseValue {
  readonly gap: string;
  readonly span: Span;
  isAsked(character: string | undefined): boolean;
}

/** The path behind `house:` at the start of the cursor's line, up to its end; undefined elsewhere. */
function houseBefore(text: string, offset: number): HouseValue | undefined {
  const start = lineStartAt(text, offset);
  const [before, gap] = /^house:([ \t]*)(?:[^ \t"'#{[][^"'#{[]*)?$/.exec(text.slice(start, offset)) ?? [];
  if (before === undefined || gap === undefined) return undefined;
  const from = start + 'house:'.length + gap.length;
  const isAsked = (character: string | undefined): boolean => character === undefined || character === ' ';
  return { gap, span: { start: Math.min(from, offset), end: lineEndAt(text, offset) }, isAsked };
}

function houseItems({ gap, span }: HouseValue, scripts: readonly string[]): readonly Completion[] {
  return scripts.map((path, index) => ({
    label: path,
    kind: 'file',
    detail: t('a script of this workspace'),
    span,
    newText: (gap === '' ? ' ' : '') + yamlWords(path),
    isSnippet: false,
    sortKey: `0${inOrder(index)}`,
    filterText: path,
    doc: { of: 'setting', path: 'house' },
  }));
}

function valueItems({ path, key, gap, span }: Spot): readonly Completion[] {
  const lead = key !== undefined && gap === '' ? ' ' : '';
  return choicesAt(path, key).map(({ value, means }, index) => ({
    label: value,
    kind: 'value',
    detail: means,
    span,
    newText: lead + value,
    isSnippet: false,
    sortKey: `0${inOrder(index)}`,
    filterText: value,
    doc: { of: 'setting', path: [...path, ...(key === undefined ? [] : [key])].join('.') },
  }));
}

function keyItems(text: string, spot: Spot, character: string | undefined): readonly Completion[] {
  const { path, span, beside, typed, isSet } = spot;
  if (path[0] === 'rules' ? path.length === 1 : path[0] === 'folders' && path.length === 2) return ruleKeys(text, spot);
  const isBesidePhrases = path.join('.') === 'houseRules.-.avoid.-';
  if (isBesidePhrases && (character !== undefined || (typed !== '' && typed.length < LETTERS_BESIDE_PHRASES)))
    return [];
  if (path.join('.') === 'houseRules') return [houseRule(span)];
  const excluded = beside.has('avoid') ? 'require' : beside.has('require') ? 'avoid' : undefined;
  return keysBelow(path)
    .filter((key) => !beside.has(key) && key !== excluded)
    .map((key, index): Completion => {
      const name = [...path, key].join('.');
      const begun = BEGUN[name];
      return {
        label: key,
        kind: 'key',
        detail: settingText([...path, key])?.means() ?? '',
        span,
        newText: isSet ? key : (begun ?? `${key}: `),
        isSnippet: !isSet && begun !== undefined,
        sortKey: `0${inOrder(index)}`,
        filterText: key,
        doc: { of: 'setting', path: name },
      };
    });
}

/** A rule of a team's own, as it is begun. */
function houseRule(span: Spot['span']): Completion {
  const body = `- ${HOUSE_RULE.replaceAll('\n', '\n  ')}`;
  const words = { label: '- id', detail: t('a rule of your own'), filterText: 'id', newText: body };
  const doc = { of: 'setting' as const, path: 'houseRules' };
  return { ...words, kind: 'key', span, isSnippet: true, sortKey: '0', doc };
}

function ruleKeys(text: string, { span, beside, isSet }: Spot): readonly Completion[] {
  const { askMinutes = THIRTY, houseRules } = readSettingsFile(text).settings;
  return [...rules, ...houseRules]
    .filter((rule) => isSilenceable(rule) && !beside.has(rule.id))
    .map((rule, index) => ({
      ...ruleItem(rule, rule.off ? 'off' : rule.level, { askMinutes, houseRules }),
      span,
      ...(isSet ? {} : { newText: `${rule.id}: ${choice(1, CHOOSABLE)}`, isSnippet: true }),
      sortKey: `0${inOrder(index)}`,
    }));
}
