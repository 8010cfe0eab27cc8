import { t } from '@vscode/l10n';

/** `a`, `a or b`, `a, b or c`; with `and` for the last where all of them are meant. */
export function listed(items: readonly string[], last: 'or' | 'and' = 'or'): string {
  const end = items.at(-1) ?? '';
  if (items.length < 2) return end;
  const others = items.slice(0, -1).reduce((all, item) => t`${all}, ${item}`);
  return last === 'or' ? t`${others} or ${end}` : t`${others} and ${end}`;
}

/** What people type, as Markdown sets it off. */
export function asCode(words: string): string {
  return `\`${words}\``;
}

/** How long something takes to say, from its seconds: `40 s`, `2 min`, `1 min 20 s`. */
export function timeInWords(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return t`${rest} s`;
  return rest === 0 ? t`${minutes} min` : t`${minutes} min ${rest} s`;
}
