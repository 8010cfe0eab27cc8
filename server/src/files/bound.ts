/** The bytes of the largest settings file that is read; what people write by hand is far below it. */
export const MOST_BYTES = 1_000_000;
