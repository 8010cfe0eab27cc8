import {
  type Alternative,
  type Link,
  type Passage,
  type Script,
  type Section,
  type Span,
  sectionAt,
  sectionNamed,
} from '../script/index';

/** Seconds a pause direction takes, and the end of a sentence. */
const PAUSE = 1;
const PAUSES = new Set('pause pauses wait silence silent stop beat breathe hold listen'.split(' '));

/**
 * How long sections take to say. Only the seller's words count, words brought in by `<-` with them; answers to
 * comebacks and written words do not. Of alternatives the longest counts.
 */
export function createTimes(
  script: Script,
  secondsOfPassage: (passage: Passage) => number,
): (section: Section) => number {
  const passages = groupBy(script.passages, (passage) => passage.section);
  const links = groupBy(script.links, (link) => link.section);
  const pauses = pausesBySection(script);
  const known = new Map<Section, number>();
  let cycles = 0;

  const brought = (link: Link, within: Within): number => {
    if (link.kind !== 'reuse' || link.file !== undefined || link.inAnswerTo) return 0;
    const target = sectionNamed(script, link.title);
    if (!target) return 0;
    if (!isWithin(target, within)) return secondsOf(target, within);
    cycles += 1;
    return 0;
  };
  // What meets no cycle takes as long wherever it is brought in: kept, so that sections that bring in each other twice, and
  // these others twice, cost one look each.
  const secondsOf = (section: Section, outer: Within | undefined): number => {
    const before = known.get(section);
    if (before !== undefined) return before;
    const met = cycles;
    const seconds = secondsAnew(section, outer);
    if (cycles === met) known.set(section, seconds);
    return seconds;
  };
  const secondsAnew = (section: Section, outer: Within | undefined): number => {
    const within: Within = { section, outer };
    let seconds = 0;
    const choices: Choice[] = [];
    const add = (alternative: Alternative | undefined, more: number): void => {
      if (alternative) choices.push({ ...alternative, seconds: more });
      else seconds += more;
    };
    for (const passage of passages.get(section) ?? []) {
      if (passage.speaker !== 'seller' || passage.answers || passage.written) continue;
      add(passage.alternative, secondsOfPassage(passage));
    }
    for (const inner of section.sections) add(inner.alternative, secondsOf(inner, within));
    for (const link of links.get(section) ?? []) add(undefined, brought(link, within));
    return seconds + longest(choices) + (pauses.get(section) ?? 0) * PAUSE;
  };
  const asked = new Map<Section, number>();
  return (section) => {
    const seconds = asked.get(section) ?? secondsOf(section, undefined);
    asked.set(section, seconds);
    return seconds;
  };
}

/**
 * How long the seller's words in a stretch of the file take; of alternatives in it the longest counts.
 * @param secondsOfPart seconds of what a passage says inside the stretch
 */
export function secondsWithin(script: Script, span: Span, secondsOfPart: (passage: Passage) => number): number {
  let seconds = 0;
  const choices: Choice[] = [];
  for (const passage of script.passages) {
    if (passage.speaker !== 'seller' || passage.written) continue;
    if (passage.span.end <= span.start || passage.span.start >= span.end) continue;
    const alternative = passage.alternative ?? alternativeAround(passage.section);
    const more = secondsOfPart(passage);
    if (alternative) choices.push({ ...alternative, seconds: more });
    else seconds += more;
  }
  return seconds + longest(choices);
}

function alternativeAround(section: Section | undefined): Alternative | undefined {
  return section && (section.alternative ?? alternativeAround(section.parent));
}

/** The sections that are being said, the innermost first: none is brought into itself. */
interface Within {
  readonly section: Section;
  readonly outer: Within | undefined;
}

function isWithin(section: Section, within: Within): boolean {
  for (let each: Within | undefined = within; each; each = each.outer) if (each.section === section) return true;
  return false;
}

interface Choice extends Alternative {
  readonly seconds: number;
}

/** Of each group of alternatives the longest choice. */
function longest(all: readonly Choice[]): number {
  if (all.length === 0) return 0;
  const groups = new Map<number, Map<number, number>>();
  for (const { group, choice, seconds } of all) {
    const choices = groups.get(group) ?? new Map<number, number>();
    choices.set(choice, (choices.get(choice) ?? 0) + seconds);
    groups.set(group, choices);
  }
  let sum = 0;
  for (const choices of groups.values()) sum += Math.max(...choices.values());
  return sum;
}

/** How many pause directions stand in each section itself, those inside answers left out. */
function pausesBySection(script: Script): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  let next = 0;
  for (const { span, voice } of script.pieces) {
    if (voice !== 'direction') continue;
    const words = script.text.slice(span.start, Math.min(span.end, span.start + 60)).toLowerCase();
    const first = words.split(/[^a-z]/).find((word) => word !== '') ?? '';
    if (!PAUSES.has(first)) continue;
    while (next + 1 < script.passages.length && (script.passages[next + 1]?.span.start ?? 0) <= span.start) next += 1;
    const passage = script.passages[next];
    const before = passage && passage.span.start <= span.start ? passage : undefined;
    if (before?.answers && span.start < before.answers.span.end) continue;
    const section = sectionAt(script, span.start);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
