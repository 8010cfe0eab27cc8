import type { Script, Span } from '../script/index';

const MOST = 90;

/**
 * The words of a span as a message names them: on one line, without quote and stress marks, placeholders in brackets, cut off after 90 characters
 * at a word's end.
 */
export function said({ text }: Script, { start, end }: Span): string {
  const written = text.slice(start, end);
  const words = /[\r\n>*{}]/.test(written) ? withoutMarks(written) : written.trim();
  if (words.length <= MOST) return words;
  const cut = words.lastIndexOf(' ', MOST);
  return `${words.slice(0, cut > MOST / 2 ? cut : MOST)} …`;
}

function withoutMarks(written: string): string {
  const lines = written.split(/\r\n|\r|\n/).map((line) => line.trim().replace(/^[> ]+/, ''));
  return lines.join(' ').replaceAll('*', '').replaceAll('{{', '[').replaceAll('}}', ']');
}
