import assert from 'node:assert/strict';
import { type Finding, rules, shown } from '../../server/src/coaching/index';

/** The most that is missed in each kind of call, in coaching.md's order. */
const ORDER = [
  'ask-missing',
  'credibility-missing',
  'insight-missing',
  'told-not-shown',
  'loss-missing',
  'evidence-missing',
  'thanks-missing',
  'comeback-missing',
  'questions-missing',
  'gap-incomplete',
  'referral-missing',
  'pitch-demand-unplanned',
];

function finding(rule: string, start = 0, missing = true): Finding {
  const span = { start, end: start };
  return { rule, level: 'info', span, message: '', fixes: [], related: [], unnecessary: false, missing };
}

const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe('what a person is shown', () => {
  it('is no more than three missing moves, those that matter most first', () => {
    const all = ORDER.map((rule) => finding(rule)).reverse();
    for (let from = 0; from < ORDER.length; from++) {
      const left = all.filter(({ rule }) => ORDER.indexOf(rule) >= from);
      assert.deepEqual(idsOf(shown(left)), ORDER.slice(from, from + 3));
    }
  });

  it('ranks every rule about a missing move', () => {
    const all = rules.filter(({ about }) => about === 'missing').map(({ id }) => finding(id));
    for (const one of all) assert.equal(shown([one, one, one, one]).length, 3, one.rule);
  });

  it('is whatever a team asks for besides', () => {
    const house = [finding('a-house-rule'), finding('our-thanks')];
    assert.deepEqual(idsOf(shown([...house, ...ORDER.map((rule) => finding(rule)).reverse()])), [
      'a-house-rule',
      'our-thanks',
      ...ORDER.slice(0, 3),
    ]);
  });

  it('is every finding about words, where it stands', () => {
    const words = [finding('a', 9, false), finding('b', 12, false)];
    const missing = ORDER.map((rule) => finding(rule, 4)).reverse();
    assert.deepEqual(idsOf(shown([finding('z', 1, false), ...missing, ...words])), [
      'z',
      ...ORDER.slice(0, 3),
      'a',
      'b',
    ]);
  });
});
