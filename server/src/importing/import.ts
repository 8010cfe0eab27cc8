import { t } from '@vscode/l10n';
import { applyEdits, convertFile, lineNumberAt, parseScript, type Speaker } from '../script/index';
import { decode } from './decode';

/**
 * Reads the bytes of a Word document as Markdown. Where they are none, it rejects with an error whose message is a
 * {@link DocxFault}; any other message is a reason as a person is told it.
 */
export type DocxReader = (bytes: Uint8Array) => Promise<string>;

/** Why bytes are not read as a Word document. */
export type DocxFault = 'too-large' | 'locked' | 'damaged' | 'no-words';

const faults = (): Readonly<Record<DocxFault, string>> => ({
  'too-large': t('it is larger than 20 MB. Save a copy without its pictures.'),
  locked: t(
    'it is locked with a password, or in the form that Word wrote before 2007. Open it in Word, and save it as a Word document (.docx) without a password.',
  ),
  damaged: t('it is damaged, or no Word document. Open it in Word, and save it again.'),
  'no-words': t('there are no words in it.'),
});

/** A script in pitch notation, or a whole sentence on why there is none and what to do about it. */
export type Imported = { readonly text: string } | { readonly problem: string };

/** Documents that are no text, and that no reader here knows. */
const OTHER_PROGRAMS = /\.(?:doc|dot|rtf|odt|pages|pdf|pptx?|xlsx?|gdoc|epub)$/i;

/** True for a Word document, by its name, or by the first letters of the archive it is. */
function isDocx(name: string, bytes: Uint8Array): boolean {
  return /\.docx$/i.test(name) || [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * The script in a file of scripts as people keep them: `.docx` by `readDocx`, which is only then called, anything else
 * as UTF-8 text. `name` is how messages call it, `speakers` are those a team names beside the language's own.
 */
export async function convertBytes(
  name: string,
  bytes: Uint8Array,
  readDocx: DocxReader,
  speakers?: ReadonlyMap<string, Speaker>,
): Promise<Imported> {
  if (OTHER_PROGRAMS.test(name)) {
    return {
      problem: t`${name} is in a form that cannot be read. Open it in the program it comes from, and save it as a Word document (.docx) or as plain text.`,
    };
  }
  if (!isDocx(name, bytes)) {
    const decoded = decode(bytes);
    if ('finding' in decoded) return { problem: `${name}: ${decoded.finding.message}` };
    return convertText(name, decoded.text, speakers);
  }
  try {
    return convertText(name, await readDocx(bytes), speakers);
  } catch (error) {
    return { problem: t`${name} cannot be read: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known: Readonly<Record<string, string>> = faults();
  return known[message] ?? message;
}

function convertText(name: string, text: string, speakers: ReadonlyMap<string, Speaker> | undefined): Imported {
  const script = parseScript(text, speakers);
  const edits = convertFile(script);
  if (edits !== undefined) return { text: applyEdits(text, edits) };
  const fault = script.frontMatterProblems.find(({ code }) => code === 'front-matter');
  if (fault !== undefined) {
    const line = lineNumberAt(text, fault.span.start);
    return {
      problem: t`${name} cannot be converted, as the lines at its top between “---” cannot be read (line ${line}). ${fault.message}`,
    };
  }
  return {
    problem: t`${name} cannot be converted without changing who says what, so it is left as it is. Open it in the editor, and convert it part by part.`,
  };
}
