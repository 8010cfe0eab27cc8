import { budgetsOf, type TitleTime, titleTime } from './budget';
import { isSpace, skipSpace, trimEnd } from './characters';
import type { Line } from './lines';
import type { Alternative, Budget, Span } from './types';

/** A section while it is being built. */
export interface OpenSection {
  readonly level: number;
  readonly span: { start: number; end: number };
  readonly heading: Span | undefined;
  readonly title: string;
  readonly titleSpan: Span | undefined;
  readonly key: string;
  budget: Budget | undefined;
  alternative: Alternative | undefined;
  readonly sections: OpenSection[];
  readonly parent: OpenSection | undefined;
  /** Its title names the gatekeeper. */
  readonly gatekeeper: boolean;
  /** The time in its title, before it is known whether its siblings' times are a running clock. */
  readonly time: TitleTime | undefined;
}

/** Titles that name who answers the phone for somebody else. */
export const GATEKEEPER = /\b(?:gate ?keepers?|receptionist|front desk|assistant|secretary)\b/;

/** The script itself, or what stands before any heading. */
export function rootSection(end: number): OpenSection {
  return {
    level: 0,
    span: { start: 0, end },
    heading: undefined,
    title: '',
    titleSpan: undefined,
    key: '',
    budget: undefined,
    alternative: undefined,
    sections: [],
    parent: undefined,
    gatekeeper: false,
    time: undefined,
  };
}

/** How many `#` a heading line begins with. */
export function headingLevel(text: string, line: Line): number {
  let at = line.from;
  while (at < line.to && text.charCodeAt(at) === 0x23) at++;
  return at - line.from;
}

/** Where a heading's words stand, closing `#` left out. */
export function headingWords(text: string, line: Line): Span {
  const start = skipSpace(text, line.from + headingLevel(text, line), line.to);
  let end = line.to;
  while (end > start && text.charCodeAt(end - 1) === 0x23) end--;
  if (end < line.to && end > start && !isSpace(text.charCodeAt(end - 1))) end = line.to;
  return { start, end: trimEnd(text, start, end) };
}

/** The section a heading line opens. */
export function openSection(text: string, line: Line, parent: OpenSection): OpenSection {
  const words = headingWords(text, line);
  const time = titleTime(text, words.start, words.end);
  const titleSpan = titleWords(text, words.start, words.end, time);
  const title = plainTitle(text, titleSpan, time);
  return {
    level: headingLevel(text, line),
    span: { start: line.start, end: line.next },
    heading: { start: line.from, end: line.to },
    title,
    titleSpan,
    key: keyOf(title),
    budget: undefined,
    alternative: undefined,
    sections: [],
    parent,
    gatekeeper: GATEKEEPER.test(title.toLowerCase()),
    time,
  };
}

/** The words of a title without its budget at the end, its numbering, and the marks around it. */
function titleWords(text: string, start: number, end: number, time: TitleTime | undefined): Span {
  let from = start;
  let to = time !== undefined && time.span.end === end ? trimEnd(text, start, time.span.start) : end;
  const number = NUMBERING.exec(text.slice(from, Math.min(to, from + 40)));
  if (number !== null && from + number[0].length < to) from += number[0].length;
  while (from < to && isAround(text.charCodeAt(from))) from++;
  while (to > from && isAround(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

const NUMBERING = /^[*_]{0,3}(?:(?:step|part|phase|stage) ?\d{1,3} ?(?:[:.)]|-|–|—) ?|\d{1,3}[.)．）] ?)/i;

/** Stress, quotation marks and spaces, which a title is matched without. */
function isAround(code: number): boolean {
  return (
    isSpace(code) ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x22 ||
    (code >= 0x201c && code <= 0x201e) ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x300c && code <= 0x300f)
  );
}

/** A title's words without stress marks, and without a budget in the midst of them. */
function plainTitle(text: string, { start, end }: Span, time: TitleTime | undefined): string {
  const inside = time !== undefined && time.span.start >= start && time.span.end <= end;
  const words = inside
    ? `${text.slice(start, trimEnd(text, start, time.span.start))}${text.slice(time.span.end, end)}`
    : text.slice(start, end);
  return words.includes('*') || words.includes('_') ? words.replaceAll('**', '').replaceAll('__', '') : words;
}

/**
 * What titles are matched by: without letter case, outer space, budget, numbering, stress and quotation marks. Takes a
 * title as written after `#`, `->` or `<-`.
 */
export function titleKey(title: string): string {
  const end = trimEnd(title, 0, title.length);
  const start = skipSpace(title, 0, end);
  const time = titleTime(title, start, end);
  return keyOf(plainTitle(title, titleWords(title, start, end, time), time));
}

function keyOf(plain: string): string {
  return plain
    .replace(/[*_"“”„«»「」『』]/g, '')
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .trim()
    .toLowerCase();
}

const OPTION =
  /^(?:option|version|variant|variation|alternative|alt|choice|plan|take|opener|script) ?#?(?:\d{1,2}|[a-h])(?![\p{L}\p{N}])/iu;
const LETTER = /^[a-h](?=[:.)]| -| –| —)/i;

/** Budgets and alternatives depend on siblings, so they are settled when all sections are known. */
export function finishSections(root: OpenSection, newGroup: () => number): void {
  const open = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const { sections } = parent;
    if (sections.length === 0) continue;
    const budgets = budgetsOf(sections.map((section) => section.time));
    sections.forEach((section, index) => {
      section.budget = budgets[index];
    });
    groupAlternatives(sections, newGroup);
    for (const section of sections) open.push(section);
  }
}

/** Siblings that follow each other as `Option 1`, `Version B` or `A: …` stand in for each other. */
function groupAlternatives(sections: readonly OpenSection[], newGroup: () => number): void {
  let group: OpenSection[] = [];
  let family = '';
  const settle = (): void => {
    if (group.length > 1) {
      const number = newGroup();
      group.forEach((section, choice) => {
        section.alternative = { group: number, choice };
      });
    }
    group = [];
  };
  for (const section of sections) {
    const kind = optionFamily(section.key);
    if (kind === '' || kind !== family || group.at(-1)?.level !== section.level) settle();
    family = kind;
    if (kind !== '') group.push(section);
  }
  settle();
}

function optionFamily(key: string): string {
  if (OPTION.test(key)) return key.slice(0, 4);
  return LETTER.test(key) ? 'letter' : '';
}
