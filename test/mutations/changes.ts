import { type Chance, pick } from '../support/chance';

/** A change of form that leaves what is said as it is. `text` is a whole script; its front matter is left alone. */
interface Change {
  readonly what: string;
  change(text: string, random: Chance): string;
}

const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['organisation', 'organization'],
  ['organise', 'organize'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['colour', 'color'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['catalogue', 'catalog'],
  ['diary', 'calendar'],
  ['specialise', 'specialize'],
  ['realise', 'realize'],
  ['recognise', 'recognize'],
  ['analyse', 'analyze'],
  ['behaviour', 'behavior'],
  ['tyre', 'tire'],
  ['travelling', 'traveling'],
  ['licence', 'license'],
  ['percent', 'per cent'],
  ['mobile', 'cell'],
];

const SHORT: readonly (readonly [whole: string, short: string])[] = [
  ['I am', "I'm"],
  ['I have', "I've"],
  ['I would', "I'd"],
  ['I will', "I'll"],
  ['we are', "we're"],
  ['We are', "We're"],
  ['we have', "we've"],
  ['We have', "We've"],
  ['you are', "you're"],
  ['it is', "it's"],
  ['It is', "It's"],
  ['that is', "that's"],
  ['do not', "don't"],
  ['does not', "doesn't"],
  ['cannot', "can't"],
  ['will not', "won't"],
  ['would not', "wouldn't"],
  ['who is', "who's"],
  ['they are', "they're"],
];

const NUMBERS: readonly (readonly [figure: string, word: string])[] = [
  ['30', 'thirty'],
  ['2', 'two'],
  ['3', 'three'],
  ['4', 'four'],
  ['5', 'five'],
  ['6', 'six'],
  ['7', 'seven'],
  ['8', 'eight'],
  ['9', 'nine'],
  ['10', 'ten'],
  ['12', 'twelve'],
  ['20', 'twenty'],
  ['40', 'forty'],
];

const NAMES = ['Haruka', 'Oluwaseun', 'Siobhan', 'Mateusz', 'Priya', 'Lars', 'Consuelo', 'Tariq', 'Wen', 'Aroha'];

/** Other lengths by the form thirty minutes is asked for in. */
const LENGTHS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b30 minutes\b/, ['23 minutes', '15 minutes', '18 minutes', '45 minutes', '90 minutes', '10 to 15 minutes']],
  [/\bthirty minutes\b/, ['twenty-three minutes', 'fifteen minutes', 'forty-five minutes', 'ten minutes', 'an hour']],
  [/\b30-minute\b/, ['15-minute', '18-minute', '60-minute']],
  [/\bhalf an hour\b/, ['an hour', 'a quarter of an hour', 'twenty minutes', 'an hour and a half']],
  [/\bhalf-hour\b/, ['one-hour', 'ten-minute']],
];

/** The script with its thirty minutes made another length, one text for each form it is asked in. */
export function otherLength(text: string, random: Chance): string[] {
  return LENGTHS.flatMap(([form, others]) => {
    const found = body(text, (words) => words.replace(form, () => pick(others, random)));
    return found === text ? [] : [found];
  });
}

/** Every change that must change no finding. */
export const CHANGES: readonly Change[] = [
  { what: 'curly quotes', change: (text) => body(text, curly) },
  { what: 'straight quotes', change: (text) => body(text, straight) },
  { what: 'American spelling', change: (text) => body(text, (words) => swap(words, SPELLINGS)) },
  { what: 'British spelling', change: (text) => body(text, (words) => swap(words, turned(SPELLINGS))) },
  { what: 'contractions', change: (text) => body(text, (words) => swap(words, SHORT)) },
  { what: 'no contractions', change: (text) => body(text, (words) => swap(words, turned(SHORT))) },
  { what: 'figures as words', change: (text) => body(text, (words) => swap(words, NUMBERS.slice(0, 1))) },
  { what: 'all figures as words', change: (text) => body(text, (words) => swap(words, NUMBERS)) },
  { what: 'words as figures', change: (text) => body(text, (words) => swap(words, turned(NUMBERS.slice(0, 1)))) },
  { what: 'a line break inside a sentence', change: (text, random) => body(text, (words) => broken(words, random)) },
  { what: 'line breaks inside sentences', change: (text, random) => body(text, (words) => wrapped(words, random)) },
  { what: 'another name', change: (text, random) => renamed(text, random) },
  { what: 'line ends of Windows', change: (text) => text.replaceAll('\n', '\r\n') },
  { what: 'a long dash for a comma', change: (text) => body(text, (words) => words.replace(', and ', ' — and ')) },
];

/** The text with what follows its front matter changed. */
function body(text: string, change: (words: string) => string): string {
  const end = text.indexOf('\n---\n', 3) + '\n---\n'.length;
  return text.slice(0, end) + change(text.slice(end));
}

function curly(words: string): string {
  return words
    .replaceAll("'", '’')
    .replace(/(^|[\s(])"/gm, '$1“')
    .replaceAll('"', '”');
}

function straight(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function turned(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.map(([a, b]) => [b, a]);
}

/** Every whole word of the first kind as the second; headings and links, which name each other, stay. */
function swap(words: string, pairs: readonly (readonly [string, string])[]): string {
  return lines(words, (line) =>
    pairs.reduce((now, [from, to]) => now.replace(wholeWord(from), (found) => (found === from ? to : found)), line),
  );
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'’.,$€£¥-])${word}(?![\\p{L}\\p{N}'’%-]|[.,][0-9])`, 'gu');
}

function lines(words: string, change: (line: string) => string): string {
  return words
    .split('\n')
    .map((line) => (/^\s*(?:#|->|<-|→|←|\/\/|\?)/.test(line) ? line : change(line)))
    .join('\n');
}

/** One space of one long line of speech made a line break, indented as the line is. */
function broken(words: string, random: Chance): string {
  const all = words.split('\n');
  const long = all.flatMap((line, index) => (isProse(line) && line.length > 60 ? [index] : []));
  if (long.length === 0) return words;
  const index = pick(long, random);
  all[index] = breakLine(all[index] ?? '', random);
  return all.join('\n');
}

function wrapped(words: string, random: Chance): string {
  return words
    .split('\n')
    .map((line) => (isProse(line) && line.length > 80 ? breakLine(line, random) : line))
    .join('\n');
}

function isProse(line: string): boolean {
  return /^\s*[\p{L}“"]/u.test(line) && !/^\s*[\p{L} ]{1,24}:/u.test(line);
}

/** Breaks between two words of small letters, so that no break makes a mark of the language. */
function breakLine(line: string, random: Chance): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const places = [...line.matchAll(/(?<=\p{Ll}) (?=\p{Ll}{2,} )/gu)].map(({ index }) => index);
  const middle = places.filter((at) => at > 15 && at < line.length - 15 && line.slice(at + 1, at + 4) !== 'or ');
  if (middle.length === 0) return line;
  const at = pick(middle, random);
  return `${line.slice(0, at)}\n${indent}${line.slice(at + 1)}`;
}

/** The seller's first name, where the front matter gives it, made another all through the script. */
function renamed(text: string, random: Chance): string {
  const name = /^seller: *"?(\p{L}+)/mu.exec(text)?.[1];
  return name ? text.replaceAll(name, pick(NAMES, random)) : text;
}
