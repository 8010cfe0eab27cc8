import { t } from '@vscode/l10n';
import type { Finding } from '../coaching/index';
import type { Checked } from './check';

/** "1 warning", "2 warnings". */
export function countedOf(level: Finding['level'], count: number): string {
  switch (level) {
    case 'error':
      return count === 1 ? t('1 error') : t`${count} errors`;
    case 'warning':
      return count === 1 ? t('1 warning') : t`${count} warnings`;
    case 'info':
      return count === 1 ? t('1 info') : t`${count} infos`;
    case 'hint':
      return count === 1 ? t('1 hint') : t`${count} hints`;
  }
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

/** What was fixed in a script, a line a fix of a kind. */
export function fixedLines({ name: path, fixed = [] }: Pick<Checked, 'name' | 'fixed'>): string[] {
  const name = printable(path);
  const counts = new Map<string, number>();
  for (const { title, rule } of fixed) {
    const what = `${printable(title)} (${rule})`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) =>
    count > 1 ? t`fixed in ${name}: ${what}, ${count} times` : t`fixed in ${name}: ${what}`,
  );
}
