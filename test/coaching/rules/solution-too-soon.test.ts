import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'solution-too-soon';
const NOW = 'So that I leave out what does not fit, may I ask you some questions?\n\nHow do you plan the rounds today?';
const GOAL = 'Where would you like that to be in a year?';

describe(RULE, () => {
  for (const offer of [
    '‹I would suggest our managed service.›',
    '‹What you need is a system that does it for you.›',
    '‹We can fix that for you.›',
    '‹That is exactly where we come in.›',
    '‹Our planner would take care of that by itself.›',
    "‹I've put together a proposal for you.›",
    '‹You should switch to our night desk.›',
    '‹Our software plans a week in a minute.›',
    '‹For £85 a month you get a planner who never sleeps.›',
    "‹I'd advise you to outsource the planning.›",
  ]) {
    it(`reports: ${offer}`, () => expectReport(RULE, `${NOW}\n\n${offer}\n\n${GOAL}`));
  }
  it('reports a solution where nothing was asked', () =>
    expectReport(RULE, '‹Our recommendation would be the two-day format.›'));
  it('reports a solution where the goal is never asked', () =>
    expectReport(RULE, `${NOW}\n\nWhat does that cost you?\n\n‹I recommend our standard package.›`));
  it('reports each sentence', () =>
    expectReport(RULE, `${NOW}\n\n‹We can fix that for you.› ‹I would suggest our managed service.›\n\n${GOAL}`));
  it('reports each paragraph that offers', () =>
    expectReport(
      RULE,
      `${NOW}\n\n‹Then you must change to our managed service.›\n\n‹For a crew your size you want Platinum.›\n\n${GOAL}`,
    ));

  for (const words of [
    'One of our clients solved it with two extra vans and saved nine hours a nurse in a year.',
    'Last year we helped a clinic near Leeds get rid of that.',
    'I will come back with the one programme that fits.',
    'Once I know more, I can recommend a plan.',
    'I am not going to recommend anything today.',
    "I don't know yet if we can help you with that.",
    'Buyer: What would you do?\n\nBuyer: What do you offer?\n\nWe can fix that for you.',
    '? Just tell me what you sell.\n  Our software plans a week in a minute.',
    'Which system would you recommend to a colleague?',
    'Could you fix that with your own people?',
    'Buyer: We need a better system.',
    'I would suggest we meet again on Tuesday.',
  ]) {
    it(`is quiet on: ${words.split('\n')[0]}`, () => expectQuiet(RULE, `${NOW}\n\n${words}\n\n${GOAL}`));
  }
  it('leaves it to gap-incomplete where much is asked and one end never', () => {
    const much =
      'Who plans them for you?\n\nHow many vans do you run?\n\nHow do you load them?\n\nWhat do the drivers say?';
    const asked = `${NOW}\n\n${much}\n\nWhat does a lost hour cost you?`;
    expectQuiet(RULE, `${asked}\n\nI recommend our standard package.`);
    expectReport(
      RULE,
      `${NOW}\n\n‹I recommend our standard package.›\n\nWho plans them for you?\n\nWhat does that cost you?`,
    );
  });
  it('takes three or four questions for no conversation about needs', () =>
    expectReport(
      RULE,
      `${NOW}\n\nWho plans them for you?\n\nWhat does a lost hour cost you?\n\n‹I recommend our standard package.›`,
    ));
  it('takes questions about today alone for no gap, however many', () =>
    expectReport(
      RULE,
      `${NOW}\n\nWho plans them for you?\n\nHow many vans do you run?\n\n‹Let me show you our tool.›`,
    ));
  it('is quiet once both ends are asked', () =>
    expectQuiet(RULE, `${GOAL}\n\n${NOW}\n\nI recommend our standard package.`));
  it('is quiet on the reason for asking', () =>
    expectQuiet(RULE, 'So that I can recommend the right programme for you, may I ask some questions?'));

  it('never speaks of the same words as catalogue-first', () => {
    for (const first of ['Our platform has six modules and would be perfect for you.', 'Here is our brochure.']) {
      for (const rest of ['', `\n\n${NOW}`, `\n\n${NOW}\n\n${GOAL}`]) {
        const text = `---\ncall: first-meeting\n---\n${first}${rest}`;
        const rules = findingsOf(text).map(({ rule }) => rule);
        assert.ok(rules.includes('catalogue-first'), first);
        assert.ok(!rules.includes(RULE), first);
      }
    }
  });
});
