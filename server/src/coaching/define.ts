import type { Rule } from './types';

/**
 * Gives a rule its shape: messages are checked against what `check` yields, and the rule is seen by all others as any
 * rule is.
 */
export function defineRule<const Messages extends string>(rule: Rule<Messages>): Rule {
  return rule as unknown as Rule;
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
