// The assertions the suite uses. Node's own do not exist in the web worker host.

/** Fails unless the value is truthy. */
export function ok(value: unknown, message = 'Expected something.'): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same, showing both. */
export function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`);
}

/** Fails unless the text matches, showing the text. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`Expected ${pattern} in ${JSON.stringify(text)}.`);
}
