import { t } from '@vscode/l10n';
import { THIRTY } from './meeting-length';

/**
 * A text of a rule's own (its summary, its advice, a message) in the user's language, with its `{holes}` filled; one
 * without a hole stays as written. `{minutes}` is how long a meeting is to be asked for.
 */
export function ruleText(text: string, minutes = THIRTY, holes: Readonly<Record<string, string>> = {}): string {
  return fill(t(text), { minutes: String(minutes), ...holes });
}

/** `template` with each `{name}` replaced by its hole; a name with no hole stays as written. */
export function fill(template: string, holes: Readonly<Record<string, string>> = {}): string {
  let filled = '';
  let done = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
    const close = template.indexOf('}', open);
    const hole = close < 0 ? undefined : holes[template.slice(open + 1, close)];
    filled += template.slice(done, open) + (hole ?? '{');
    done = hole === undefined ? open + 1 : close + 1;
  }
  return filled + template.slice(done);
}
