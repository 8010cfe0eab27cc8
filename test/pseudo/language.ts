import { readFileSync } from 'node:fs';
import { ARTICLES, LEVELS, rules, SETTINGS_FILE } from '../../server/src/coaching/index';
import { withoutStops } from '../../server/src/features/completion/snippet-text';
import { KNOWN_KEYS } from '../../server/src/script/front-matter-lines';
import { CALL_KINDS, SPEAKER_ROLES } from '../../server/src/script/index';

/** All texts that translators are given. */
const TEXTS = Object.keys(JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, string>);

/**
 * A translation that can be told from English, and turned back into it: each text stands between ⟦ and ⟧, behind its
 * number, and what fills a hole of it between ⟪ and ⟫.
 */
export const PSEUDO: Readonly<Record<string, string>> = Object.fromEntries(
  TEXTS.map((text, number) => [text, `⟦${number}‖${text.replace(/(?<!\{)\{\w+\}(?!\})/g, '⟪$&⟫')}⟧`]),
);

/** Looks at all that a person is shown, for words that never were a translator's. */
export interface Reader {
  /** Words that need no translation: a script's, and whatever else somebody has handed in. */
  given(words: string): void;
  /** Takes what is written into a script, which is English, and given from then on. */
  written(words: string): void;
  /** Reads what is shown, and gives it back in English. */
  read(shown: string): string;
  /** English that was read, as it was shown; anything else as it is. */
  shownAs(english: string): string;
  /** Each piece of English that came untranslated, with the first text it stood in, and each translation in a script. */
  misplaced(): readonly string[];
  /** How many of all texts were read. */
  readonly seen: ReadonlySet<number>;
}

/** What a file of snippets writes into scripts, and the words that its snippets are typed as. */
function bodiesOf(name: string): string[] {
  const snippets: Record<string, { body: string[]; prefix: string | string[] }> = JSON.parse(
    readFileSync(`snippets/${name}.json`, 'utf8'),
  );
  return Object.values(snippets).flatMap(({ body, prefix }) => [body.join('\n'), ...[prefix].flat()]);
}

/** Words of the language itself and of our own scripts, which are the same in every tongue. */
const OWN = [
  ...rules.flatMap(({ id, before = '', after = '' }) => [id, before, after]),
  ...CALL_KINDS,
  ...LEVELS,
  ...SPEAKER_ROLES,
  ...KNOWN_KEYS,
  ...Object.values(ARTICLES),
  SETTINGS_FILE,
  ...['spoken', 'notes'],
  // The protocol library's own words, and what a test makes up.
  ...['Unhandled method pitch', 'from elsewhere'],
  ...['pitch', 'scripts'].flatMap(bodiesOf),
];

/** What all readers of a run have seen. */
const SEEN = new Set<number>();

const MARK = /⟦\d+‖/;

/** The letter that the walk over a script types at its end. */
const TYPED = / ?x$/;

export function createReader(): Reader {
  const given = new Set<string>();
  const seen = new Set<number>();
  const shownFor = new Map<string, string>();
  const pieces = new Map<string, string>();
  const foreign: string[] = [];
  const isGiven = (piece: string): boolean => {
    const words = wordsIn(piece);
    // What is too long to be shown whole ends in the middle of anything.
    const end = piece.includes('…') ? '' : ' ';
    const ways = [words, words.replace(TYPED, '')].map((each) => ` ${each}${end}`);
    return [...given].some((each) => ways.some((way) => each.includes(way)));
  };
  const give = (words: string): void => {
    for (const each of [words, withoutStops(words)]) given.add(` ${wordsIn(each)} `);
  };
  for (const words of OWN) give(words);
  return {
    given: give,
    written(words) {
      if (MARK.test(words)) foreign.push(`in a script: ${words.slice(0, 300)}`);
      give(words);
    },
    read(shown) {
      for (const [, number] of shown.matchAll(/⟦(\d+)‖/g)) {
        seen.add(Number(number));
        SEEN.add(Number(number));
      }
      for (const piece of outside(withoutScript(shown))) {
        if (wordsIn(piece) !== '' && !pieces.has(piece.trim())) pieces.set(piece.trim(), shown);
      }
      const english = inEnglish(shown);
      if (english !== shown) shownFor.set(english, shown);
      return english;
    },
    shownAs: (english) => shownFor.get(english) ?? english,
    misplaced: () => [
      ...foreign,
      ...[...pieces]
        .filter(([piece]) => !isGiven(piece))
        .map(([piece, shown]) => `“${piece}” in: ${inEnglish(shown).slice(0, 300)}`),
    ],
    seen,
  };
}

/** The same text with its marks taken off. */
function inEnglish(shown: string): string {
  return shown.replace(/⟦\d+‖|[⟧⟪⟫]/g, '');
}

/** What is not translated, piece by piece: it stands around the texts, or in their holes. */
function outside(shown: string): readonly string[] {
  const pieces: string[] = [];
  const stack: string[] = [];
  let piece = '';
  for (const part of shown.split(/(⟦\d+‖|[⟧⟪⟫])/)) {
    if (!/^[⟦⟧⟪⟫]/.test(part)) {
      if (stack.at(-1) !== '⟦') piece += part;
      continue;
    }
    pieces.push(piece);
    piece = '';
    if (part.startsWith('⟦')) stack.push('⟦');
    else if (part === '⟪') stack.push('⟪');
    else stack.pop();
  }
  return [...pieces, piece].flatMap((each) => each.split(/[\n,:;/()“”—→|]/));
}

/** Script, as Markdown sets it off, is English in every tongue; so is what one types, and where a link leads. */
function withoutScript(shown: string): string {
  return shown
    .replace(/(```|~~~)[\s\S]*?\1/g, '\n')
    .replace(/^>.*$/gm, '')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\]\([^)\s]*\)|\b\w+:\/\/[^\s⟧⟫]+/g, ' ');
}

function wordsIn(text: string): string {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
}

after(() => {
  if (SEEN.size > 0) console.log(`  ${SEEN.size} of ${TEXTS.length} texts were read`);
});
