import {
  isNode,
  isParted,
  leaves,
  type Node,
  type Script,
  type Section,
  type Span,
  titleKey,
} from '../../script/index';
import { isInk } from './lines';

/** What a script says, in a form that two versions of it which differ in white space alone can be held against each other. */
export interface Said {
  /** For each offset, and the end, how many characters that are no white space stand before it. */
  readonly ink: Uint32Array;
  /** Each thing it says, with the place of it counted in such characters. */
  readonly facts: ReadonlyMap<string, number>;
}

/**
 * All that a script says: its words voice by voice, who says them to what, sections, comebacks and what answers them,
 * links and where they lead, placeholders, notes and what they are about, and the tree.
 */
export function saidIn(script: Script): Said {
  const { text } = script;
  const ink = inkOf(text);
  const facts = new Map<string, number>();
  const at = (offset: number): number => ink[offset] as number;
  const span = ({ start, end }: Span): string => `${at(start)}-${at(end)}`;
  const start = (of: { readonly span: Span } | undefined): string => (of ? `${at(of.span.start)}` : '');
  const note = (place: Span, what: string): void => void facts.set(`${span(place)} ${what}`, at(place.start));
  const choice = (of: { readonly group: number; readonly choice: number } | undefined): string =>
    of ? `${of.group}.${of.choice}` : '';

  for (const { span: place, voice } of script.pieces) note(place, `${voice}: ${wordsOf(text, place)}`);
  for (const [index, passage] of script.passages.entries()) {
    const { speaker, pieces, section, answers, written, alternative } = passage;
    const next = script.passages[index + 1];
    const near = next?.section === section && next.answers === answers;
    const parted = near && isParted(script, passage.span.end, next.span.start);
    const where = `in ${start(section)} to ${start(answers)} ${written} ${choice(alternative)} ${parted}`;
    note(passage.span, `${speaker} ${pieces.map(span).join()} ${where}`);
  }
  const keys = new Map<string, Section>();
  for (const section of script.sections) {
    if (!keys.has(section.key)) keys.set(section.key, section);
    const { level, heading, title, budget, alternative, parent } = section;
    const words = wordsOf(title, { start: 0, end: title.length });
    const where = `${heading ? span(heading) : ''} in ${start(parent)} ${choice(alternative)}`;
    note(section.span, `section ${level} ${words} ${budget?.seconds} ${where}`);
  }
  for (const { span: place, line, words, marked, section, parent } of script.comebacks) {
    const where = `in ${start(section)} to ${start(parent)}`;
    note(place, `comeback ${marked} ${span(line)} ${words.map(span).join()} ${where}`);
  }
  for (const { span: place, kind, title, file, section, inAnswerTo } of script.links) {
    const target = file === undefined ? start(keys.get(titleKey(title))) : title;
    note(place, `${kind} ${file} ${target} in ${start(section)} to ${start(inAnswerTo)}`);
  }
  for (const { span: place, name, form } of script.placeholders) note(place, `${form} ${name}`);
  for (const { span: place, rules, target } of script.ignores) {
    note(place, `ignore ${rules.map(({ id }) => id).join()} ${target ? span(target) : ''}`);
  }
  for (const place of script.todos) note(place, 'todo');
  for (const place of script.stress) note(place, 'stress');
  for (const place of script.unclosed) note(place, 'unclosed');
  for (const { span: place, message } of script.frontMatterProblems) note(place, message);
  for (const { span: place, name, role } of script.guessedSpeakers) note(place, `guessed ${name} ${role}`);
  for (const { label, at: place } of script.runningCues) note(place, `runs on ${span(label)}`);
  for (const { span: place, kind } of leaves(script)) if (kind !== 'space' && kind !== 'line-end') note(place, kind);
  for (const { span: place, kind } of nodes(script.tree)) if (kind !== 'blank') note(place, `<${kind}>`);
  const { layout, isPage, frontMatter } = script;
  const front = frontMatter ? text.slice(frontMatter.span.start, frontMatter.span.end) : undefined;
  const first = layout.first ?? { start: 0, end: 0 };
  note(first, `page ${isPage} ${layout.notes} ${layout.spoken} ${front}`);
  return { ink, facts };
}

/** Where two versions of a script say different things, in characters that are no white space; empty where nowhere. */
export function differences(before: Said, after: Said): readonly number[] {
  const places: number[] = [];
  for (const [fact, at] of before.facts) if (!after.facts.has(fact)) places.push(at);
  for (const [fact, at] of after.facts) if (!before.facts.has(fact)) places.push(at);
  return places.sort((a, b) => a - b);
}

function inkOf(text: string): Uint32Array {
  const ink = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    ink[at] = count;
    if (isInk(text.charCodeAt(at))) count++;
  }
  ink[text.length] = count;
  return ink;
}

/** The words of a span, of white space among them only that it is there, and none inside `{{…}}`. */
function wordsOf(text: string, { start, end }: Span): string {
  let words = '';
  for (let at = start; at < end; ) {
    let until = at;
    while (until < end && isInk(text.charCodeAt(until))) until++;
    words += text.slice(at, until);
    at = until;
    while (at < end && !isInk(text.charCodeAt(at))) at++;
    if (at > until && !text.startsWith('{{', until - 2) && !text.startsWith('}}', at)) words += ' ';
  }
  return words;
}

/** All nodes; with a stack, as comebacks may nest as deep as they like. */
function* nodes(tree: Node): Generator<Node> {
  const open: Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of node.children) if (isNode(child)) open.push(child);
  }
}
