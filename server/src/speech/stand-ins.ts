const DAYS = ['Tuesday', 'Thursday', 'Monday', 'Wednesday'];
const DAY_WORDS = new Set('day date weekday today tomorrow monday tuesday wednesday thursday friday week'.split(' '));
const PERSON_WORDS = new Set(
  'name first firstname last lastname surname buyer owner prospect contact seller rep caller agent advisor client customer manager director connection referrer colleague boss recruiter person friend'.split(
    ' ',
  ),
);
const COMPANY_WORDS = new Set(
  'company business organisation organization firm brokerage agency practice employer competitor brand vendor shop store clinic hospital school'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set(
  'city town location area region county state country suburb neighbourhood neighborhood street'.split(' '),
);
const FIGURE_WORDS = new Set(
  'x xx xxx n nn y z number figure amount count percentage percent quantity value'.split(' '),
);
const PRICE_WORDS = new Set('price cost fee budget retainer rate'.split(' '));

/**
 * What is said for a placeholder while it is not filled: a day, a time, a figure, a name, a company, or its own name as
 * words. `before` and `after` are the characters around it (a currency, a percent sign); `count` tells placeholders of a
 * passage apart, so that two days are two days.
 */
export function standIn(name: string, before: string, after: string, count: number): string {
  const words = name
    .toLowerCase()
    .split(/[_\s/-]/)
    .filter((word) => word !== '' && word !== 'your' && word !== 'their');
  const any = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const last = words.at(-1) ?? '';
  if ('$\u20ac\u00a3\u00a5\u20b9'.includes(before) && before !== '') return '100';
  if (after === '%') return '20';
  if (last === 'phone' || last === 'telephone' || words.includes('phone') || (last === 'number' && words.length > 1))
    return '5550100';
  if (words.length > 0 && words.every((word) => /^x+$/.test(word))) return words.length > 1 ? '5550100' : '50';
  if (any(DAY_WORDS) && words.length <= 5) return DAYS[count % DAYS.length] ?? 'Tuesday';
  if (last === 'time' || last === 'hour' || last === 'times') return 'noon';
  if (words.includes('minutes') || last === 'duration') return '30 minutes';
  if (last === 'email' || last === 'website' || last === 'url') return 'sato@example.com';
  if (words.length <= 4 && PLACE_WORDS.has(last)) return 'Leeds';
  if (words.length <= 4 && (COMPANY_WORDS.has(last) || (last === 'name' && any(COMPANY_WORDS)))) return 'Acme';
  if (words.length <= 4 && (PERSON_WORDS.has(last) || last === 'they' || last === 'them')) return 'Taylor';
  if (words.length <= 2 && PRICE_WORDS.has(last)) return '$100';
  if (words.length <= 2 && FIGURE_WORDS.has(last)) return last.startsWith('percent') ? '20%' : '50';
  if (words.length === 0 || words.length > 3 || last === 'blank') return 'something';
  return words.join(' ');
}
