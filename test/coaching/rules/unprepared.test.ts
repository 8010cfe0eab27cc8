import assert from 'node:assert/strict';
import { marked, withMarks } from '../../support/marked';
import { findingsOf } from '../../support/rules';

const RULE = 'unprepared';
const TODAY = '2027-03-15';

/** A first meeting on `meeting`; what is reported on `TODAY`, words and level. */
function expectOpen(meeting: string, source: string, level?: string, more = ''): void {
  const { text, spans } = marked(`---\ncall: first-meeting\nmeeting: ${meeting}\n${more}---\n\n${source}\n`);
  const found = findingsOf(text, RULE, TODAY).filter(({ rule }) => rule === RULE);
  assert.equal(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
    withMarks(text, spans),
  );
  if (level) assert.deepEqual([...new Set(found.map((each) => each.level))], [level]);
}

describe(RULE, () => {
  for (const [meeting, level] of [
    ['2027-03-18', 'info'],
    ['2027-03-17', 'info'],
    ['2027-03-16', 'warning'],
    ['2027-03-15', 'warning'],
  ] as const) {
    it(`is ${level} for a meeting on ${meeting}`, () =>
      expectOpen(meeting, '- [ ] ‹Read the trade press›\n\nThank you for seeing me.', level));
  }
  for (const meeting of [
    '2027-03-19',
    '2027-04-15',
    '2028-03-16',
    '2027-03-14',
    '2026-03-16',
    'next Tuesday',
    '2027-02-30',
  ])
    it(`is quiet for a meeting on ${meeting}`, () => expectOpen(meeting, '- [ ] Read the trade press\n\nHello.'));

  it('counts days over the end of a month and a year', () => {
    const text = '---\ncall: first-meeting\nmeeting: 2028-01-01\n---\n\n- [ ] Read the trade press\n';
    const levels = (today: string) => findingsOf(text, RULE, today).map(({ rule, level }) => `${rule} ${level}`);
    assert.deepEqual(levels('2027-12-31'), ['unprepared warning']);
    assert.deepEqual(levels('2027-12-29'), ['unprepared info']);
    assert.deepEqual(levels('2027-12-28'), []);
  });

  it('is quiet where nobody says what day it is', () => {
    const text = '---\ncall: first-meeting\nmeeting: 2027-03-16\n---\n\n- [ ] Read the trade press\n';
    assert.deepEqual(findingsOf(text), []);
  });

  it('says when the meeting is', () => {
    const text = '---\ncall: first-meeting\nmeeting: 2027-03-16\n---\n\n- [ ] Read the trade press\n';
    assert.match(findingsOf(text, RULE, TODAY)[0]?.message ?? '', /“Read the trade press”.*meeting is tomorrow/);
  });

  for (const source of [
    'Thank you, ‹{{buyer}}›. I read that {{buyer}} grew by ‹{{share}}› percent.',
    'I am {{seller}} of ‹[Your Company]›.',
    '// ‹TODO who is the new plant manager?›\nThank you for seeing me.',
    '// ‹Find out how many branches they have.›\nThank you for seeing me.',
    '// ‹Days before: read their last annual report.›\nThank you for seeing me.',
    '// ‹Research: who sits on the board?›\nThank you for seeing me.',
    '// ‹Check their website for the new price list.›\nThank you for seeing me.',
    '# Preparation\n\n* [ ] ‹Print the sheet›\n* [X] Shine shoes\n\n# Meeting\n\nThank you for seeing me.',
    'Before:\n\n- [ ] ‹Look at their reviews›\n\nAfter the visit:\n\n- [ ] Look at them again',
  ]) {
    it(`reports: ${source.split('\n')[0]}`, () => expectOpen('2027-03-16', source, 'warning', 'seller: Ann Cole\n'));
  }

  for (const source of [
    'Thank you for seeing me. I am {{seller}}.',
    '- [x] Read their last report\n\nThank you for seeing me.',
    '- [ ] After the visit: write down who was there\n\nThank you for seeing me.',
    '- [ ] Send a thank-you note\n\nThank you for seeing me.',
    '- [ ] During the meeting: note every figure\n\nThank you for seeing me.',
    '**After the meeting:**\n- [ ] Update the CRM\n- [ ] Find out what they read\n\nThank you for seeing me.',
    'Thank you for seeing me.\n\n# Follow-up\n\n// Find out who reads it.\n\n- [ ] Call Anke',
    '// The catalogue stays in the car.\nThank you for seeing me.',
    '// Research: they opened two plants in May.\nThank you for seeing me.',
    '// Read this slowly, and look at them.\nThank you for seeing me.',
    '# Needs\n\n// Find out who plans the rounds.\n\nHow do you plan the rounds today?',
    'So what you want is [their goal], is that right?',
  ]) {
    it(`is quiet on: ${source.split('\n')[0]}`, () =>
      expectOpen('2027-03-16', source, undefined, 'seller: Ann Cole\n'));
  }

  it('leaves the blanks of a list of people to its rows', () =>
    expectOpen('2027-03-16', 'Thank you, {{buyer}}.', undefined, 'prospects: people.csv\n'));

  it('is about first meetings', () => {
    const text = '---\ncall: cold-call\nmeeting: 2027-03-16\n---\n\n- [ ] Read the trade press\n';
    assert.deepEqual(findingsOf(text, RULE, TODAY), []);
  });
});
