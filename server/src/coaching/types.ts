import type { CallKind, IgnoreMark, Span, Speaker, TextEdit } from '../script/index';
import type { Speech } from '../speech/index';

export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];
/** Levels that a person can choose: what cannot be read stays an error. */
export const CHOOSABLE = ['off', 'hint', 'info', 'warning'] as const satisfies readonly Level[];
/** The level that somebody chose for a rule, by its id. */
export type Levels = Readonly<Record<string, (typeof CHOOSABLE)[number]>>;

/** `CC`: "You Can't Cold Call In Japan. Really?"; `JIT`: "Just In Time Is Bad In Sales". */
export type Article = 'CC' | 'JIT';

/** One change that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The first choice of the editor's quick-fix menu. */
  readonly preferred?: boolean;
  /**
   * It cannot change what the caller means, and guesses nothing: it is done unasked where people ask for all fixes at once.
   * Everything that puts words into somebody's mouth, takes some out or settles what only the writer knows is not.
   */
  readonly safe?: boolean;
}

/** What a rule yields. `message` names one of the rule's messages, `holes` fill its `{names}`. */
export interface Report<Messages extends string = string> {
  /** The words meant, at most a sentence. Left out by a move that is missing: it has no words to stand on. */
  readonly span?: Span;
  readonly message: Messages;
  readonly holes?: Readonly<Record<string, string>>;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** Where this place weighs less than the rule usually does. */
  readonly level?: Level;
}

/** A finding as shown: its message whole, its level settled. */
export interface Finding {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** Shown faded: the words are not needed. */
  readonly unnecessary: boolean;
  /** A move the script lacks: it has no words of its own to underline. */
  readonly missing: boolean;
}

/** A script that shows a rule at work: `text` as a user would have it, with the words meant between ‹ and ›. */
export interface Example {
  readonly text: string;
  /** The kind of call, where the text does not say; the rule's first kind otherwise. */
  readonly call?: CallKind;
  /** The scripts beside it, by the path that leads to them from its own folder. */
  readonly others?: Readonly<Record<string, string>>;
  /** The text after the rule's first fix, where it has one. */
  readonly fixed?: string;
  /** The day it is checked on, for rules that ask. */
  readonly today?: string;
  /** What it shows, for the rule's page. */
  readonly shows?: string;
}

export interface Rule<Messages extends string = string> {
  /** Kebab-case; the code on the finding and the name of its page. */
  readonly id: string;
  readonly level: Exclude<Level, 'off'>;
  /** Off unless switched on. */
  readonly off?: boolean;
  /** The kinds of call it applies to; a kind's own level where it differs. */
  readonly calls: Readonly<Partial<Record<CallKind, Exclude<Level, 'off'>>>> | 'every';
  /** `place`: about words. `missing`: a move the script lacks. `language`: about the language itself. */
  readonly about: 'place' | 'missing' | 'language';
  readonly article?: Article;
  /** One line: what it reports. */
  readonly summary: string;
  /** Two to four sentences: why, and what to do instead. */
  readonly advice: string;
  /** The same thought, badly and well said. */
  readonly before?: string;
  readonly after?: string;
  /** For the page: when it fires, and what it never fires on; one sentence each. */
  readonly fires: readonly string[];
  readonly never: readonly string[];
  /** Whole sentences with `{holes}`, one a case. */
  readonly messages: Readonly<Record<Messages, string>>;
  readonly unnecessary?: boolean;
  /** Of a move that a team asks for by a rule of its own: the words that make it. */
  readonly made?: (speech: Speech) => Span | undefined;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(speech: Speech, context: RuleContext): Iterable<Report<Messages>>;
}

/** What a rule may know besides the script. */
export interface RuleContext {
  readonly settings: Settings;
  /** Every rule's id, for findings about names of rules. */
  readonly ruleIds: readonly string[];
  /** What `pitch-ignore` and `ignore:` name and silence nothing with; known only once all other rules have run. */
  readonly unusedIgnores: readonly IgnoredRule[];
}

/** A rule's id where somebody wrote it down to be silenced. */
export interface IgnoredRule {
  readonly id: string;
  readonly span: Span;
  /** Where in the file it is quiet. */
  readonly target: Span;
  /** All ids of the same list, this one included. */
  readonly beside: number;
  readonly mark: IgnoreMark | undefined;
}

/** What people can set. */
export interface Settings {
  readonly rules: Levels;
  readonly wordsPerMinute: number;
  /** The day it is where the script is written, as `2027-03-15`; without it, nothing is said about days to come. */
  readonly today?: string;
  /** How long a meeting is to be asked for. */
  readonly askMinutes: number;
  /** Names that are cues besides those the language knows, in lower case. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Names whose words claim nothing, as written. */
  readonly names: readonly string[];
  /** Rules of a team's own, which run after the others. */
  readonly houseRules: readonly Rule[];
}
