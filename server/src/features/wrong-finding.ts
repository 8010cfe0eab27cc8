import type { Analysis, Finding } from '../coaching/index';
import type { CallKind, Span } from '../script/index';

const MOST = 500;

const KNOWN_BY: Readonly<Record<Analysis['speech']['callFrom'], string>> = {
  'front-matter': 'as the script says',
  title: 'by its title',
  words: 'by its words',
  default: 'as nothing says otherwise',
};

/**
 * What somebody who looks after the rules needs to know of a finding that is wrong: the rule, the words of its sentence,
 * what was said of them, and the kind of call. Plain text, for a person to read before it is handed on.
 */
export function wrongFinding({ script, speech }: Analysis, finding: Finding): string {
  const call: CallKind = speech.call;
  return [
    'This finding is wrong.',
    `Rule: ${finding.rule} (${finding.level})`,
    `Kind of call: ${call}, ${KNOWN_BY[speech.callFrom]}`,
    `Words: ${finding.missing ? 'none, it is about the whole script' : `“${wordsAt(script.text, placeOf(speech, finding.span))}”`}`,
    `Message: ${finding.message}`,
  ].join('\n');
}

/** The sentence that holds the start of the finding; where nobody speaks there, the finding's own words. */
function placeOf({ sentences, others }: Analysis['speech'], span: Span): Span {
  const holding = [...sentences, ...others].find((one) => one.span.start <= span.start && span.start < one.span.end);
  return holding ? holding.span : span;
}

function wordsAt(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * MOST))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > MOST ? `${words.slice(0, MOST)} …` : words;
}
