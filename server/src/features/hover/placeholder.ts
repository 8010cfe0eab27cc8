import { lineNumberAt, type Script, sourceText, type Value } from '../../script/index';
import { escaped } from '../markdown';
import type { Said } from './types';

/** What fills the placeholder at `offset`, and where that is written. */
export function aboutPlaceholder(script: Script, offset: number): Said | undefined {
  const placeholder = script.placeholders.find(({ span }) => span.start <= offset && offset < span.end);
  if (!placeholder) return undefined;
  const { name, span } = placeholder;
  if (!/[\p{L}\p{N}]/u.test(sourceText(script, span))) return { span, text: 'A blank: fill it in before you call.' };
  return { span, text: aboutValue(script, name) };
}

/** What fills the placeholders of that name, and where that is written, in Markdown. */
export function aboutValue(script: Script, name: string): string {
  const value = script.values.get(name);
  return value
    ? `**${escaped(name)}** is “${escaped(value.value)}”, from ${origin(script, value)}.`
    : `**${escaped(name)}** has no value yet. Write it into the front matter, a name and its words: \`${key(name)}: …\``;
}

function origin(script: Script, value: Value): string {
  const line = lineNumberAt(script.text, value.nameSpan.start);
  const onTop = script.frontMatter?.entries.some(({ keySpan }) => keySpan.start === value.nameSpan.start);
  return `${onTop ? '' : '`values:` in '}the front matter, line ${line}`;
}

/** A name as it can stand in a code span. */
function key(name: string): string {
  return name.replace(/[`\s]/g, ' ');
}
