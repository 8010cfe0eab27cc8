import type { Span } from '../script/index';

/** Between words, the end of a line that is the end of a sentence; other line ends are spaces. */
export const LINE_END = '\u2028';

/** True where the second piece stands on a line below the first. */
export function isNewLine(text: string, before: Span, { start }: Span): boolean {
  return /[\n\r]/.test(text.slice(before.end, start));
}

/**
 * Tells of a passage's pieces, by their index, whether a sentence ends before them though no mark says so. People who type a
 * line for each sentence leave the stop out: it is so where no line of the passage ends with one, or where the next line
 * opens with a capital that no name has. A line that breaks off ("…, and", "of the") goes on.
 */
export function lineEnds(text: string, pieces: readonly Span[]): (index: number) => boolean {
  const lines: Span[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before && !isNewLine(text, before, piece)) lines[lines.length - 1] = { ...lineBefore(lines), end: piece.end };
    else lines.push(piece);
  }
  if (lines.length < 2) return () => false;
  const isBare = !lines.some(({ start, end }) => STOP.test(text.slice(Math.max(start, end - 6), end)));
  return (index) => {
    const before = pieces[index - 1];
    const piece = pieces[index];
    if (!before || !piece || !isNewLine(text, before, piece)) return false;
    if (BROKEN_OFF.test(text.slice(Math.max(before.start, before.end - 16), before.end))) return false;
    return isBare || OPENS.test(text.slice(piece.start, Math.min(piece.end, piece.start + 12)));
  };
}

function lineBefore(lines: readonly Span[]): Span {
  return lines.at(-1) ?? { start: 0, end: 0 };
}

const STOP = /[.!?\u2026\u3002\uff01\uff1f]["\u201d\u2019')\]*_\u300d]*\s*$/;
/** A line that ends so is not at its end: a comma, a dash, a word that needs another. */
const BROKEN_OFF =
  /(?:[,;:\u2013\u2014-]|(?:^|\s)(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|about|into|over|under|than|as|that|which|who|whose|if|when|because|so|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|not|my|our|your|his|her|their|its|this|these|those|we|i|you|he|she|they|it|very|just|only|mr|mrs|ms|dr|no))\s*$/i;
/** A capital that nothing but a sentence's beginning asks for. */
const OPENS =
  /^["\u201c\u2018'(*_]*(?:The|This|That|These|Those|There|Then|They|Thank|Thanks|We|You|Your|Our|My|It|Its|He|She|His|Her|A|An|And|But|Or|So|If|When|While|Because|As|At|In|On|For|From|With|After|Before|Can|Could|Would|Will|Shall|Should|May|Might|Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|How|What|Why|Where|Who|Which|Whose|Please|Let|Maybe|Perhaps|Also|Now|Next|First|Hello|Hi|Good|Okay|Ok|Yes|No|Not|All|Any|Some|Most|Many|Each|Every|One|Just|Only|Here|Once|Since)(?![\p{L}'\u2019-])/u;
