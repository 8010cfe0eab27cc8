/** How long a meeting the coach has people ask for where nobody set anything, in minutes: the article's own figure. */
export const THIRTY = 30;

/** What a team may ask for instead, in minutes: in fives, as an odd figure sounds like a con. */
export const MEETING_LENGTHS = { least: 10, most: 60, step: 5 };

const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty'];

/** The words for a length of {@link MEETING_LENGTHS}: `twenty`, `forty-five`. */
export function minutesInWords(minutes: number): string {
  if (minutes === 15) return 'fifteen';
  const tens = TENS[Math.floor(minutes / 10)] ?? '';
  return minutes % 10 === 5 ? `${tens}-five` : tens;
}

/** A length as people say it without a figure: `half an hour`, `an hour`, `twenty minutes`. */
export function spokenLength(minutes: number): string {
  if (minutes === THIRTY) return 'half an hour';
  return minutes === 60 ? 'an hour' : `${minutesInWords(minutes)} minutes`;
}

/**
 * Our own words about the 30 minutes, for a team that asks for another length: each form of it becomes the same form of
 * `minutes`. What is 30 of something else (seconds, percent) stays.
 */
export function inMinutes(words: string, minutes: number): string {
  if (minutes === THIRTY) return words;
  return words
    .replace(/\b30(?=[ -]minutes?\b)/g, String(minutes))
    .replace(/\b(T|t)hirty(?=[ -]minutes?\b)/g, (_, first: string) => cased(first, minutesInWords(minutes)))
    .replace(/\b(H|h)alf an hour\b/g, (_, first: string) => cased(first, spokenLength(minutes)))
    .replace(/\bhalf-hour\b/g, `${minutesInWords(minutes)}-minute`);
}

function cased(first: string, words: string): string {
  return first === first.toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
