import { isNode, nodeAt, type Script, sourceText } from '../../script/index';
import { example } from '../markdown';
import { MARK_TEXTS } from './marks';
import type { Said } from './types';

/** What the mark at `offset` means, with an example. */
export function aboutMark(script: Script, offset: number): Said | undefined {
  const leaf = nodeAt(script, offset).at(-1);
  if (!leaf || isNode(leaf) || leaf.kind === 'words' || leaf.kind === 'space' || leaf.kind === 'line-end')
    return undefined;
  if (offset >= leaf.span.end) return undefined;
  // Inside the front matter each key speaks for itself.
  if (leaf.kind === 'front-matter' && !sourceText(script, leaf.span).startsWith('---')) return undefined;
  const { name, means, example: shown } = MARK_TEXTS[leaf.kind];
  return { span: leaf.span, text: `**${name()}.** ${means()}\n\n${example(shown)}` };
}
