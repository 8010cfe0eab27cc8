import type { Checked } from './check';

/** "a", "a or b", "a, b or c"; with another word for the last. */
export function listed(names: readonly string[], word = 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** "1 script", "2 scripts". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/**
 * Text that a terminal shows and does not obey: what moves the cursor, changes colours or turns the direction of writing
 * stands as a sign for itself. Line ends and tabs are control characters too.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** `40 s`, `1 min 20 s`. */
export function time(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** What was fixed in a script, a line a fix of a kind. */
export function fixedLines({ name, fixed = [] }: Pick<Checked, 'name' | 'fixed'>): string[] {
  const counts = new Map<string, number>();
  for (const { title, rule } of fixed) {
    const what = `${printable(title)} (${rule})`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const lines = [...counts].map(([what, count]) => (count > 1 ? `${what}, ${count} times` : what));
  return lines.map((line) => `fixed in ${printable(name)}: ${line}`);
}
