import { lineStartAt, type Script, type Section, type Span, sectionAt } from '../script/index';
import type { Speech } from '../speech/index';

/** Something that should be done before the meeting: a blank to fill, a to-do to tick, research a note tells of. */
export interface OpenWork {
  readonly kind: 'blank' | 'todo' | 'note';
  readonly span: Span;
}

const VISIT = '(?:visit|meeting|call|talk|appointment|session|conversation|interview)';
/** A heading, or a line above a list, that says its work comes once the meeting is over. */
const AFTER_TITLE = new RegExp(
  `^(?:${[
    'after(?:wards)?:?$',
    `after (?:the |this |our |your |a )?(?:first )?${VISIT}\\b`,
    'follow[- ]?ups?\\b',
    `post[- ]?${VISIT}\\b`,
    '(?:the )?(?:next|following) (?:day|morning)\\b',
    'the day after\\b',
    'de-?brief',
    "when (?:you are|you’re|you're|i am|i’m|i'm) back\\b",
    'back at (?:the|your|my) (?:office|desk)',
  ].join('|')})`,
  'i',
);
/** Work that says itself that it comes after, or while they talk. */
const NOT_BEFORE = new RegExp(
  `^(?:${[
    'after(?:wards)?\\b',
    `(?:during|in|at|while in) (?:the|this|our) ${VISIT}\\b`,
    'during\\b',
    `once (?:the|our|this) ${VISIT}\\b`,
    '(?:the )?(?:next|following) (?:day|morning)\\b',
    'the day after\\b',
    'follow up\\b',
    '(?:send|write|post) (?:them |him |her )?(?:a |the |an )?(?:short )?(?:thank|recap|summary|minutes|notes of|follow)',
  ].join('|')})`,
  'i',
);

const LABEL =
  /^(?:(?:days?|week|night|evening) before|before (?:the |this )?\w+|prep(?:aration)?|homework|research|still|to ?-?do|please|also|first|need to|must|remember to|don[’']t forget to)\b[ ,:–—-]*(?:to )?/i;
const MARKER = /\b(?:TODO|TBD|TBC|FIXME)\b|\?\?\?/;
const RESEARCH = /^(?:research|look (?:up|into)|google|read up|dig up|search (?:for|their|the)|study up)\b/i;
const FIND_OUT = /^(?:find out|work out|figure out|learn (?:who|what|how|whether))\b/i;
const READS =
  /^(?:check|read|study|review|scan|browse|see|get|go through|look at|print|skim|search|ring|ask|confirm|verify)\b/i;
const SOURCES =
  /\b(?:web ?-?sites?|sites?|home ?-?pages?|(?:annual |quarterly |last )?reports?|accounts|filings|(?:in the|their|the|latest) news|press|reviews|linkedin|profiles?|competitors|rivals|blogs?|job ads|org(?:anisation)? charts?|registers?|trade (?:paper|press|journal)|share price|financials|10-?k)\b/i;

/** A blank for what the buyer is going to say: nobody can fill it before. */
const THEIR_WORDS =
  /\b(?:they|their|his|her|you|your|said|say|says|mentioned|answers?|repeat|summary|pain|challenge|issue|goal|problem|needs?)\b/i;

/**
 * What is still to be prepared, in file order: blanks with no value (each name once), to-dos that are not ticked and
 * notes that tell of research to do. What is for after the visit, or for the visit itself, is none of it.
 */
export function openWork(speech: Speech): readonly OpenWork[] {
  const { script } = speech;
  const asking = new Set<Section>(
    speech.moves('question-now', 'question-goal', 'question-gap').map(({ sentence }) => sentence.passage.section),
  );
  const isLater = laterIn(script);
  const found = [...blanks(script), ...todos(script), ...notes(script, asking)];
  return found.filter(({ span }) => !isLater(span)).sort((a, b) => a.span.start - b.span.start);
}

function blanks(script: Script): OpenWork[] {
  const rows = script.frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'prospects');
  const seen = new Set<string>();
  return script.placeholders.flatMap(({ form, name, span }): OpenWork[] => {
    const filled = form === 'braces' ? rows?.value || script.values.has(name) : THEIR_WORDS.test(name);
    if (filled || script.values.has(name.toLowerCase()) || seen.has(name)) return [];
    seen.add(name);
    return [{ kind: 'blank', span }];
  });
}

function todos({ text, todos }: Script): OpenWork[] {
  const open = todos.filter(
    ({ start, end }) => start < end && /\[ \]\s*$/.test(text.slice(lineStartAt(text, start), start)),
  );
  return open
    .filter(({ start, end }) => !NOT_BEFORE.test(text.slice(start, end)))
    .map((span) => ({ kind: 'todo' as const, span }));
}

function notes(script: Script, asking: ReadonlySet<Section>): OpenWork[] {
  const { text, pieces } = script;
  return pieces.flatMap(({ span, voice }): OpenWork[] => {
    if (voice !== 'note' || !/\/\/\s*$/.test(text.slice(lineStartAt(text, span.start), span.start))) return [];
    const words = text.slice(span.start, span.end);
    return isResearch(words, () => asking.has(sectionAt(script, span.start))) ? [{ kind: 'note', span }] : [];
  });
}

/** `amidQuestions` tells whether the note stands among needs questions, where "find out" is what those are for. */
function isResearch(words: string, amidQuestions: () => boolean): boolean {
  if (NOT_BEFORE.test(words)) return false;
  if (MARKER.test(words)) return true;
  const label = LABEL.exec(words)?.[0] ?? '';
  const task = words.slice(label.length);
  if (RESEARCH.test(task) || (RESEARCH.test(words) && /^research [a-z]/i.test(words))) return true;
  if (READS.test(task)) return SOURCES.test(task);
  if (FIND_OUT.test(task)) return label !== '' || !amidQuestions();
  return /^research\b/i.test(label) && words.trimEnd().endsWith('?');
}

/** Tells of a place whether it stands under a heading, or a line that introduces a list, about what comes afterwards. */
function laterIn(script: Script): (span: Span) => boolean {
  const titles = new Map<Section, boolean>();
  const titled = (section: Section | undefined): boolean => {
    if (!section) return false;
    const known = titles.get(section) ?? (AFTER_TITLE.test(section.title) || titled(section.parent));
    titles.set(section, known);
    return known;
  };
  const under = linesAfter(script.text);
  return (span) => titled(sectionAt(script, span.start)) || under.has(lineStartAt(script.text, span.start));
}

/** Where the lines start that a line such as "After the visit:" introduces: list items and notes, down to other words. */
function linesAfter(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let after = false;
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line
      .replace(/^[\s>/#-]+/, '')
      .replaceAll(/[*_]/g, '')
      .trim();
    if (words.endsWith(':')) after = AFTER_TITLE.test(words);
    else if (after && /^\s*(?:[-*•]|\d|\/\/)/.test(line)) found.add(start);
    else if (words !== '') after = false;
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return found;
}
