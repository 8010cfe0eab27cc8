import { lineEnd, lineEndAt, lineStartAt, type Script, type TextEdit } from '../script/index';
import type { Sentence, Speech } from '../speech/index';

/**
 * The edit that has `<-` say the section of `source` where `sentences`, neighbours in one passage, are said now. None
 * where that section says more than `source`, where its title is not its own, or where the sentences stand on a line
 * that cannot be parted (a quotation, a list, a cue with more behind it).
 */
export function reuseInstead(
  speech: Speech,
  sentences: readonly Sentence[],
  source: readonly Sentence[],
): TextEdit | undefined {
  const title = ownTitle(speech, source);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!title || !first || !last || first.passage !== last.passage || speech.script.isPage) return undefined;
  const { text } = speech.script;
  const { span } = first.passage;
  const start = lineStartAt(text, span.start);
  const lead = text.slice(start, span.start);
  const indent = /^[ \t]*/.exec(lead)?.[0] ?? '';
  const opens = first.span.start <= span.start;
  const closes = last.span.end >= span.end;
  const hasCue = /^[ \t]*\p{L}[\p{L} ]*:[ \t]*$/u.test(lead);
  if (lead !== indent && !(hasCue && opens && closes)) return undefined;
  if (text.slice(span.end, lineEndAt(text, span.end)).trim() !== '') return undefined;
  const eol = lineEnd(text);
  let from = opens ? start + indent.length : first.span.start;
  let to = last.span.end;
  while (!opens && /\s/.test(text.charAt(from - 1))) from--;
  while (!closes && /\s/.test(text.charAt(to))) to++;
  const newText = `${opens ? '' : eol + indent}<- ${title}${closes ? '' : eol + indent}`;
  return { span: { start: from, end: to }, newText };
}

/** The title of the section that says nothing but these sentences. */
function ownTitle({ script, sentences, others }: Speech, source: readonly Sentence[]): string | undefined {
  const section = source[0]?.passage.section;
  if (!section?.heading || section.key === '' || section.sections.length > 0) return undefined;
  if (isShared(script, section.key)) return undefined;
  const said = new Set(source);
  const saysMore = sentences.some((each) => each.passage.section === section && !said.has(each));
  const isTalk = others.some((each) => each.passage.section === section);
  const hasMarks = [...script.comebacks, ...script.links].some((each) => each.section === section);
  return saysMore || isTalk || hasMarks ? undefined : section.title;
}

function isShared({ sections }: Script, key: string): boolean {
  return sections.filter((section) => section.key === key).length > 1;
}
