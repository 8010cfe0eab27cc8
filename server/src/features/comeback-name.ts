import type { Comeback, Script } from '../script/index';

/** What the other side may say, on one line as a list shows it; '' where a comeback has no words. */
export function comebackName({ text }: Script, { words }: Pick<Comeback, 'words'>): string {
  return words.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' / ');
}
