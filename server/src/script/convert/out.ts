/** A line of the converted script. */
export interface OutLine {
  /** Columns; undefined where the text has its own. */
  readonly indent: number | undefined;
  readonly text: string;
  readonly role: 'said' | 'item' | 'cue' | 'note' | 'heading' | 'comeback' | 'blank' | 'mark';
}

/**
 * How a unit is written: in pitch notation; with its words on one line; with a cue before them, where they would be read
 * otherwise without; as it stands.
 */
export const NOTATION = 0;
export const JOINED = 1;
export const CUED = 2;
export const AS_IT_STANDS = 3;

/** Words that nobody says. */
export function noteLine(words: string, indent: number): OutLine {
  return { indent, text: `// ${words}`.trimEnd(), role: 'note' };
}
