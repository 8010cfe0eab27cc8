import { t } from '@vscode/l10n';
import type { CallKind, Span } from '../../script/index';
import {
  createMatcher,
  type Found,
  MOVES,
  type MoveKind,
  type Phrase,
  type Sentence,
  tokenize,
} from '../../speech/index';
import { perSentence } from '../remembered';
import { said } from '../said';
import type { CHOOSABLE, Fix, Report, Rule } from '../types';
import { isSaid } from './house-phrase';

/** Words to avoid, and what to say in their place. */
export interface Avoided {
  readonly phrase: Phrase;
  readonly instead: string | undefined;
}

/** A rule of a team's own, as it stands in the settings file once it is read. */
export interface HouseRule {
  readonly id: string;
  /** A whole sentence; `{words}` in it stands for the words found. */
  readonly message: string;
  readonly level: Exclude<(typeof CHOOSABLE)[number], 'off'>;
  /** None means every kind. */
  readonly calls: readonly CallKind[];
  readonly wants: { readonly avoid: readonly Avoided[] } | { readonly require: MoveKind | Phrase };
}

/** A move by its name. */
export function moveNamed(name: string): MoveKind | undefined {
  return MOVES.find((move) => move === name);
}

/** A house rule as the rules that come with the product are: what it finds is shown, silenced and mended like any finding. */
export function ruleOf({ id, message, level, calls, wants }: HouseRule): Rule {
  const known = {
    id,
    level,
    calls: calls.length === 0 ? ('every' as const) : Object.fromEntries(calls.map((call) => [call, level])),
    summary: message,
    advice: message,
    fires: [],
    never: [],
    messages: { found: message, instead: `${message} ${t('Say “{instead}” instead.')}` },
    examples: { bad: [], good: [] },
  };
  return 'avoid' in wants
    ? { ...known, about: 'place', check: avoiding(wants.avoid, message) }
    : { ...known, about: 'missing', ...requiring(wants.require) };
}

type Check = Rule['check'];

/** What a sentence holds is kept as long as its words are, so that a letter costs one paragraph. */
function avoiding(avoid: readonly Avoided[], message: string): Check {
  const matcher = createMatcher(avoid.map((of) => ({ phrase: of.phrase, of })));
  const foundIn = perSentence(({ tokens, entities }) => longestOf(matcher.find(tokens, entities)));
  return function* (speech): Iterable<Report> {
    for (const sentence of speech.sentences) {
      for (const { of, from, to } of foundIn(sentence)) {
        const span = sentence.spanOf(from, to);
        const { instead } = of;
        const toldBy = instead === undefined || message.includes(instead) ? 'found' : 'instead';
        const holes = { words: said(speech.script, span), instead: instead ?? '' };
        yield {
          span,
          message: toldBy,
          holes,
          fixes: instead === undefined ? [] : [saying(instead, sentence, from, span)],
        };
      }
    }
  };
}

/** Of matches that share words the longest, of equally long ones the first. */
function longestOf(found: readonly Found<Avoided>[]): readonly Found<Avoided>[] {
  const kept: Found<Avoided>[] = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function saying(instead: string, { tokens }: Sentence, from: number, span: Span): Fix {
  const first = tokens[from]?.text.charAt(0) ?? '';
  const opens = first !== first.toLowerCase() && from === 0;
  const newText = opens ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  return { title: t`Say “${newText}” instead`, edits: [{ span, newText }], preferred: true };
}

function requiring(wanted: MoveKind | Phrase): Required<Pick<Rule, 'made' | 'check'>> {
  const made = typeof wanted === 'string' ? makingMove(wanted) : saidIn(wanted);
  return {
    made,
    *check(speech): Iterable<Report> {
      if (!made(speech)) yield { message: 'found' };
    },
  };
}

type Made = NonNullable<Rule['made']>;

function makingMove(move: MoveKind): Made {
  return (speech) => speech.moves(move)[0]?.sentence.span;
}

function saidIn(phrase: Phrase): Made {
  const matcher = createMatcher([{ phrase, of: phrase }]);
  const says = perSentence(({ tokens, entities }) => matcher.find(tokens, entities).length > 0);
  return (speech) => speech.sentences.find(says)?.span;
}

/** True where words hold a phrase; for words that stand in no script, so figures in it are words like any other. */
export function holdsPhrase(phrase: Phrase, words: string): boolean {
  const tokens = tokenize(words).map((token) => ({
    ...token,
    lemma: token.word,
    pos: isSaid(token) ? ('X' as const) : ('PUNCT' as const),
  }));
  return createMatcher([{ phrase, of: phrase }]).find(tokens, []).length > 0;
}
