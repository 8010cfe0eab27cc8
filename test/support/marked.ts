import type { Span } from '../../server/src/script/index';

/** A script with its marks taken out: `‹words›` are ranges, `<|>` is the cursor. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursor: number | undefined;
}

/** Reads a script in which a person marked what a test is about. Throws on a mark that is not closed. */
export function marked(source: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  let cursor: number | undefined;
  for (const part of source.split(/(‹|›|<\|>)/)) {
    if (part === '‹') open = text.length;
    else if (part === '<|>') cursor = text.length;
    else if (part === '›') {
      if (open === undefined) throw new Error(`› closes nothing in: ${source}`);
      spans.push({ start: open, end: text.length });
      open = undefined;
    } else text += part;
  }
  if (open !== undefined) throw new Error(`‹ is not closed in: ${source}`);
  return { text, spans, cursor };
}

/** `text` with the given spans marked as in {@link marked}; for messages that a person compares. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(at, start)}‹${text.slice(start, end)}›`;
    at = end;
  }
  return result + text.slice(at);
}
