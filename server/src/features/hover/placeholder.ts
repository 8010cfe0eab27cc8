import { t } from '@vscode/l10n';
import { asCode, lineNumberAt, type Script, sourceText } from '../../script/index';
import { escaped } from '../markdown';
import type { Said } from './types';

/** What fills the placeholder at `offset`, and where that is written. */
export function aboutPlaceholder(script: Script, offset: number): Said | undefined {
  const placeholder = script.placeholders.find(({ span }) => span.start <= offset && offset < span.end);
  if (!placeholder) return undefined;
  const { name, span } = placeholder;
  if (!/[\p{L}\p{N}]/u.test(sourceText(script, span))) return { span, text: t('A blank: fill it in before you call.') };
  return { span, text: aboutValue(script, name) };
}

/** What fills the placeholders of that name, and where that is written, in Markdown. */
export function aboutValue(script: Script, name: string): string {
  const found = script.values.get(name);
  if (!found)
    return t('**{name}** has no value yet. Write it into the front matter, a name and its words: {line}', {
      name: escaped(name),
      line: asCode(`${key(name)}: …`),
    });
  const line = lineNumberAt(script.text, found.nameSpan.start);
  const told = { name: escaped(name), value: escaped(found.value), line };
  const onTop = script.frontMatter?.entries.some(({ keySpan }) => keySpan.start === found.nameSpan.start);
  return onTop
    ? t('**{name}** is “{value}”, from the front matter, line {line}.', told)
    : t('**{name}** is “{value}”, from `values:` in the front matter, line {line}.', told);
}

/** A name as it can stand in a code span. */
function key(name: string): string {
  return name.replace(/[`\s]/g, ' ');
}
