import { t } from '@vscode/l10n';
import { lineEnd, type Section, type Span } from '../script/index';
import type { Speech } from '../speech/index';
import { listenersOf, namesGatekeeper } from './listener';
import type { Fix } from './types';

/**
 * What the script has to say to a gatekeeper: the seller's first words that one hears, or the arrow that brings them in
 * where a gatekeeper has spoken or the heading names one. Undefined where nothing is planned.
 */
export function gatekeeperAnswer(speech: Speech): Span | undefined {
  const { passages, links } = speech.script;
  const listeners = listenersOf(speech);
  const said = passages.find((each) => each.speaker === 'seller' && listeners.gatekeeperHears(each));
  const spokeIn = new Map<Section, number>();
  for (const { speaker, section, span } of passages)
    if (speaker === 'gatekeeper' && !spokeIn.has(section)) spokeIn.set(section, span.end);
  const brought = links.find(
    ({ kind, section, span }) =>
      kind === 'reuse' &&
      (span.start >= (spokeIn.get(section) ?? Number.POSITIVE_INFINITY) || namesGatekeeper(section.title)),
  );
  const words = said && (speech.sentencesOf(said)[0]?.span ?? said.span);
  if (!words || !brought) return words ?? brought?.span;
  return words.start < brought.span.start ? words : brought.span;
}

const THROUGH = 'May I ask you to put me through?';
const STATEMENT = 'This is {{seller}} of {{company}}.';

/**
 * A section for the gatekeeper that says what the buyer is told: one statement, designed once and used on both. It opens
 * the script where headings part it, else it stands at its end, as all below a heading would belong to it. On a page it is
 * a heading and a quotation at the end.
 */
export function planForGatekeeper(speech: Speech): Fix {
  const { script } = speech;
  const eol = lineEnd(script.text);
  const first = script.passages[0]?.section;
  const top = first && !script.isPage ? outermost(first).heading?.start : undefined;
  const section = ['# Gatekeeper', '', ...wordsFor(speech)].join(eol);
  let end = script.text.length;
  while (end > 0 && /[ \t\r\n]/.test(script.text.charAt(end - 1))) end--;
  const edit =
    top === undefined
      ? { span: { start: end, end }, newText: `${eol}${eol}${section}` }
      : { span: { start: top, end: top }, newText: `${section}${eol}${eol}` };
  return { title: t('Plan what you say to the gatekeeper'), edits: [edit], preferred: true };
}

function wordsFor(speech: Speech): string[] {
  const who = speech.moves('identity').find(({ sentence }) => !sentence.passage.answers)?.sentence;
  const { heading, title = '' } = who?.passage.section ?? {};
  const said = `${who ? sourceOf(speech, who.span) : STATEMENT} ${THROUGH}`;
  // Quotation marks inside would end the quotation.
  if (speech.script.isPage) return [`> "${/["“”*]/.test(said) ? `${STATEMENT} ${THROUGH}` : said}"`];
  const asked = 'Gatekeeper: Who is calling, please?';
  return heading && title !== '' ? [asked, `<- ${title}`, '', THROUGH] : [asked, `You: ${said}`];
}

/** A sentence as it is written, placeholders and all, on one line. */
function sourceOf({ script }: Speech, { start, end }: Span): string {
  return script.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The section around it that stands in no other but the script. */
function outermost(section: Section): Section {
  return section.parent?.heading ? outermost(section.parent) : section;
}
