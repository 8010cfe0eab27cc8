import type { Script } from '../../script/index';
import { escaped, example } from '../markdown';
import { KEY_TEXTS } from './keys';
import type { Said } from './types';

/** What the front-matter key at `offset` is for and what it can hold. */
export function aboutFrontMatter(script: Script, offset: number): Said | undefined {
  const entry = script.frontMatter?.entries.find(({ keySpan }) => keySpan.start <= offset && offset < keySpan.end);
  if (!entry) return undefined;
  const known = Object.hasOwn(KEY_TEXTS, entry.key) ? KEY_TEXTS[entry.key] : undefined;
  if (!known) {
    const name = escaped(entry.key);
    return { span: entry.keySpan, text: `**${name}** fills the placeholder \\{\\{${name}\\}\\} wherever it stands.` };
  }
  const takes =
    known.takes.length > 1 ? `\n\n${known.takes.map((line) => `- ${line}`).join('\n')}` : ` ${known.takes[0]}.`;
  return {
    span: entry.keySpan,
    text: `**${entry.key}.** ${known.means}\n\nIt takes${takes}\n\n${example(known.example)}`,
  };
}
