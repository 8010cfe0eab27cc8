import { t } from '@vscode/l10n';
import type { Analysis, Finding } from '../coaching/index';
import type { Span } from '../script/index';

const MOST = 500;

/**
 * What somebody who looks after the rules needs to know of a finding that is wrong: the rule, the words of its sentence,
 * what was said of them, and the kind of call. Plain text, for a person to read before it is handed on.
 */
export function wrongFinding({ script, speech }: Analysis, finding: Finding): string {
  return [
    t('This finding is wrong.'),
    t`Rule: ${finding.rule} (${finding.level})`,
    kindOfCall(speech),
    finding.missing
      ? t('Words: none, it is about the whole script')
      : t`Words: “${wordsAt(script.text, placeOf(speech, finding.span))}”`,
    t`Message: ${finding.message}`,
  ].join('\n');
}

/** The kind of call, and how it is known. */
function kindOfCall({ call, callFrom }: Analysis['speech']): string {
  switch (callFrom) {
    case 'front-matter':
      return t`Kind of call: ${call}, as the script says`;
    case 'title':
      return t`Kind of call: ${call}, by its title`;
    case 'words':
      return t`Kind of call: ${call}, by its words`;
    case 'default':
      return t`Kind of call: ${call}, as nothing says otherwise`;
  }
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
