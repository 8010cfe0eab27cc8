import type { Script, Span } from '../script/index';

/**
 * The words that a page's layout makes notes, one span a line. Notes marked with `//` are left out: they look like notes
 * already. None where the script is no page.
 */
export function layoutNotes(script: Script): readonly Span[] {
  if (!script.isPage) return [];
  const { text } = script;
  return script.pieces.filter(({ voice, span }) => voice === 'note' && !isMarked(text, span)).map(({ span }) => span);
}

function isMarked(text: string, { start }: Span): boolean {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  let at = start === 0 ? 0 : before + 1;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\uFEFF') at++;
  return text.startsWith('//', at);
}
