import { strict as assert } from 'node:assert';
import { createWordReader } from '../../server/src/speech/reader';

const reader = createWordReader();

/** Each figure as `kind:words=value`, a range with its lower end before `..`. */
function figures(words: string): string {
  return reader
    .readWords(words)
    .flatMap(({ tokens, entities }) =>
      entities.map(({ kind, from, to, value, low }) => {
        const said = tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' ');
        const number = (one: number) => (Number.isNaN(one) ? '?' : String(Number(one.toFixed(2))));
        return `${kind}:${said}=${low === value || Number.isNaN(value) ? '' : `${number(low)}..`}${number(value)}`;
      }),
    )
    .join(', ');
}

describe('durations, dates, times and figures', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['30 minutes', 'duration:30 minutes=30'],
    ['It is only Rs. 1,200 a trip.', 'money:rs 1,200=1200'],
    ['It starts at R38,000 a month.', 'money:r38 , 000=38000, duration:a month=43200'],
    ['some R800 less, in room R2', 'money:r800=800'],
    ['from RM 80', 'money:rm 80=80'],
    ['a 30-min call', 'duration:30 - min=30'],
    ['half an hour', 'duration:half an hour=30'],
    ['a half-hour slot', 'duration:a half - hour=30'],
    ['one hour', 'duration:one hour=60'],
    ['we met 30 constructor firms', 'number:30=30'],
    ['another week or an order, a plan', 'duration:another week=10080'],
    ['an hour and a half', 'duration:an hour and a half=90'],
    ['two and a half hours', 'duration:two and a half hours=150'],
    ['1 hour 15 minutes', 'duration:1 hour 15 minutes=75'],
    ['15\u201320 minutes', 'duration:15 \u2013 20 minutes=15..20'],
    ['fifteen to twenty minutes', 'duration:fifteen to twenty minutes=15..20'],
    ['twenty-three minutes', 'duration:twenty - three minutes=23'],
    ['90 seconds', 'duration:90 seconds=1.5'],
    ['a quick ten', 'duration:a quick ten=10'],
    ['a quick fifteen on Friday', 'duration:a quick fifteen=15, date:friday=1'],
    ['three quarters of an hour', 'duration:three quarters of an hour=45'],
    ['a couple of minutes', 'duration:a couple of minutes=?'],
    ['30s', 'duration:30 s=0.5'],
    ['this week or next week', 'date:this week=7, date:next week=7'],
    ['tomorrow at 2 pm', 'date:tomorrow=1, time:2 pm=2'],
    ['on the 14th of March', 'date:14th of march=1'],
    ['at ten or at half past two', 'time:ten=10, time:half past two=2.5'],
    ['morning or afternoon', 'time:morning=?, time:afternoon=?'],
    ['$1.5 million and \u00a340', 'money:$ 1.5 million=1500000, money:\u00a3 40=40'],
    ['$5,000-8,000', 'money:$ 5,000 - 8,000=5000..8000'],
    ['two thousand dollars', 'money:two thousand dollars=2000'],
    ['85% and nine percent', 'percent:85 %=85, percent:nine percent=9'],
    ['12+ clients, 100k a year', 'number:12 +=12, number:100k=100000, duration:a year=525600'],
    ['they tripled it', 'number:tripled=3'],
    ['three times the share', 'number:three times=3'],
    ['cut by a fifth', 'number:a fifth=0.2'],
    ['two hundred and fifty plants', 'number:two hundred and fifty=250'],
    ['the one that fits', ''],
    ['we may march on', ''],
    ['a second survey', ''],
  ];
  for (const [words, expected] of cases) it(words, () => assert.equal(figures(words), expected));
});
