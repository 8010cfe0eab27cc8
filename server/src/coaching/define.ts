import type { Rule } from './types';

/**
 * Gives a rule its shape: messages are checked against what `check` yields, and the rule is seen by all others as any
 * rule is.
 */
export function defineRule<const Messages extends string>(rule: Rule<Messages>): Rule {
  return rule as unknown as Rule;
}
