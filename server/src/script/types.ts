/** A stretch of the file: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who may speak. `other` is somebody named whose role is unknown or who is neither seller, gatekeeper nor buyer. */
export type Speaker = 'seller' | 'gatekeeper' | 'buyer' | 'other';

/** A speaker's words, a direction (read, not said), or a note to the writer (neither). */
export type Voice = Speaker | 'direction' | 'note';

export const CALL_KINDS = ['cold-call', 'first-meeting', 'referral', 'follow-up', 'voicemail'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** A stretch of one line in one voice. Marks, and headings nobody says, belong to no piece. */
export interface Piece {
  readonly span: Span;
  readonly voice: Voice;
}

/**
 * One speaker's words without a break: a paragraph, or what a direction or note parts of it. What speech analysis
 * reads; its words are what caches are keyed by.
 */
export interface Passage {
  readonly speaker: Speaker;
  /** From the first piece to the last. */
  readonly span: Span;
  /** In file order, one a line or more where a direction parts the line. */
  readonly pieces: readonly Span[];
  readonly section: Section;
  /** The comeback this answers, the innermost one. */
  readonly answers: Comeback | undefined;
  /** Words for an email, text or message: coached, not timed. */
  readonly written: boolean;
  /** Set where `or` makes this one of several paragraphs of which only one is said. */
  readonly alternative: Alternative | undefined;
}

/** One of several that stand in for each other; the `group` is the same number for all of them. */
export interface Alternative {
  readonly group: number;
  readonly choice: number;
}

/** A heading and all up to the next of its level or higher. The script itself is a section of level 0 with no heading. */
export interface Section {
  readonly level: number;
  /** The whole section, subsections included. */
  readonly span: Span;
  /** The heading line without its line end; undefined for the script itself and for what stands before any heading. */
  readonly heading: Span | undefined;
  /** The words of the title, without marks, budget and numbering. */
  readonly title: string;
  readonly titleSpan: Span | undefined;
  /** What titles are matched by: {@link titleKey} of the title. */
  readonly key: string;
  readonly budget: Budget | undefined;
  /** Set for sibling headings `Option 1`, `Version B`, `A: …`. */
  readonly alternative: Alternative | undefined;
  readonly sections: readonly Section[];
  readonly parent: Section | undefined;
}

/** A speaking time in seconds, and where it is written. */
export interface Budget {
  readonly seconds: number;
  readonly span: Span;
}

/** What the other side may say, and the answers prepared for it. */
export interface Comeback {
  /** The comeback with all its answers. */
  readonly span: Span;
  /** The line that holds it. */
  readonly line: Span;
  /** The words, one for each alternative between ` / `. */
  readonly words: readonly Span[];
  /** True for `?` and its written-out forms; false where a page's layout shows it (`**If YES:**`, an answered quotation). */
  readonly marked: boolean;
  readonly section: Section;
  readonly parent: Comeback | undefined;
}

/** `-> Title` or `<- Title` (with `file` for `<- file.pitch#Title`). */
export interface Link {
  readonly kind: 'goto' | 'reuse';
  readonly span: Span;
  /** The title as written. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly file: string | undefined;
  readonly fileSpan: Span | undefined;
  readonly section: Section;
  readonly inAnswerTo: Comeback | undefined;
}

export interface Placeholder {
  /** With its marks. */
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** `braces` for `{{name}}`; `page` for `[Name]`, `<Company>`, `{first_name}`, `____`, `〇〇` as pages write them. */
  readonly form: 'braces' | 'page';
}

/** `// pitch-ignore rule-a, rule-b: reason`, and what it keeps quiet. */
export interface IgnoreMark {
  readonly span: Span;
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The next block: a paragraph, a comeback with its answers, or, before a heading, that section. */
  readonly target: Span | undefined;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** As written: `0312`, `yes` and dates stay text. Undefined where the value is a mapping, a list or empty. */
  readonly value: string | undefined;
  readonly valueSpan: Span | undefined;
}

/** Something the front matter cannot be read by, or a key that holds what it cannot. */
export interface FrontMatterProblem {
  readonly code: 'front-matter' | 'front-matter-value';
  readonly span: Span;
  /** A whole sentence for the writer. */
  readonly message: string;
  readonly fix: FrontMatterFix | undefined;
}

export interface FrontMatterFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** It writes the same words so that they can be read, and guesses nothing. */
  readonly safe: boolean;
}

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface FrontMatter {
  /** Both `---` lines included, the last line end not. */
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly call: CallKind | undefined;
  readonly title: string | undefined;
  readonly unmarked: 'spoken' | 'notes' | undefined;
  readonly meeting: string | undefined;
  readonly budget: Budget | undefined;
  /** Declared names in lower case. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Where each of them is declared, by the name in lower case. */
  readonly speakerSpans: ReadonlyMap<string, Span>;
  readonly ignore: readonly { readonly id: string; readonly span: Span }[];
  readonly problems: readonly FrontMatterProblem[];
}

/** A placeholder's value and the span it is written at. */
export interface Value {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly span: Span;
}

/** A name that opens a line and says who speaks. */
export interface SpokenCue {
  /** As written, without stress, aside and colon. */
  readonly name: string;
  readonly span: Span;
  readonly speaker: Speaker;
}

/** A cue whose role was chosen by where it stands, not known or declared. */
export interface GuessedSpeaker {
  readonly name: string;
  readonly span: Span;
  readonly role: Speaker;
}

/** What a mark of the language is, for hovers and colours. */
export type MarkKind =
  | 'front-matter'
  | 'heading'
  | 'budget'
  | 'cue'
  | 'direction'
  | 'comeback'
  | 'alternatives'
  | 'goto'
  | 'reuse'
  | 'or'
  | 'placeholder'
  | 'stress'
  | 'note'
  | 'ignore'
  | 'todo'
  | 'escape'
  | 'quotation'
  | 'list'
  | 'quote-block'
  | 'fence'
  | 'table'
  | 'rule-line';

/** A leaf of the tree: a mark, words in a voice, or white space. All leaves in order give the file back. */
export interface Leaf {
  readonly span: Span;
  readonly kind: MarkKind | 'words' | 'space' | 'line-end';
}

/** A node of the tree; its children, in order and without gaps, cover it. */
export interface Node {
  readonly kind: NodeKind;
  readonly span: Span;
  readonly children: readonly (Node | Leaf)[];
}

export type NodeKind =
  | 'script'
  | 'front-matter'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'comeback'
  | 'answer'
  | 'direction'
  | 'note'
  | 'ignore'
  | 'todo'
  | 'goto'
  | 'reuse'
  | 'or'
  | 'rule-line'
  | 'block-quote'
  | 'fence'
  | 'table'
  | 'blank';

/** What a script says: its tree, and by kind all that the later stages ask for, each in file order. */
export interface Script {
  readonly text: string;
  readonly tree: Node;
  readonly frontMatter: FrontMatter | undefined;
  /** The front matter's own, and keys at the top that nothing closes, so that there is no front matter. */
  readonly frontMatterProblems: readonly FrontMatterProblem[];
  /** The whole file as a section of level 0; its `sections` are the outermost headings. */
  readonly root: Section;
  /** All sections with a heading, outer before inner. */
  readonly sections: readonly Section[];
  readonly pieces: readonly Piece[];
  readonly passages: readonly Passage[];
  readonly comebacks: readonly Comeback[];
  readonly links: readonly Link[];
  readonly placeholders: readonly Placeholder[];
  readonly values: ReadonlyMap<string, Value>;
  readonly ignores: readonly IgnoreMark[];
  /** Lines (without marks) of to-dos `- [ ]`. */
  readonly todos: readonly Span[];
  /** Each `*`, `**` or `_` that stresses words: in pieces, but never said. */
  readonly stress: readonly Span[];
  /** `{{` without `}}` on its line. */
  readonly unclosed: readonly Span[];
  /** Those it was read with, besides what the language and the front matter know. */
  readonly knownSpeakers: ReadonlyMap<string, Speaker>;
  readonly guessedSpeakers: readonly GuessedSpeaker[];
  readonly cues: readonly SpokenCue[];
  /** Where the other side's cue runs on after a full sentence. */
  readonly runningCues: readonly { readonly label: Span; readonly at: Span }[];
  /** At least three blocks set speech off by quotation, block quote, fence or table. */
  readonly isPage: boolean;
  /** What layout decided on a page, for the hint that says so: how many paragraphs were read as notes, and one to point at. */
  readonly layout: { readonly notes: number; readonly spoken: number; readonly first: Span | undefined };
}
