import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'unfilled-placeholder';

describe(RULE, () => {
  it('reports every place that nothing fills', () => {
    expectReport(RULE, '# On ‹{{day}}›\n\nThank you, ‹{{ name }}›. See you on ‹{{day}}›.');
    expectReport(RULE, '---\nday:\n---\nSee you on ‹{{day}}›.');
  });

  it('offers a name that is near', () => {
    expectReport(
      RULE,
      '---\r\nCity: Nara\r\n---\r\nThank you, ‹{{ city }}›.',
      '---\r\nCity: Nara\r\n---\r\nThank you, {{ City }}.',
    );
    const [finding] = only(RULE, '---\ncompany: Northwind\n---\nThank you, {{compny}}.');
    assert.match(finding?.message ?? '', /“compny” is; the front matter has a value for “company”/);
  });

  it('says that a placeholder has no name', () => {
    assert.match(only(RULE, 'Thank you, {{}}.')[0]?.message ?? '', /has no name/);
  });

  it('is quiet on what is filled, on other notations and on a page', () => {
    expectQuiet(RULE, '---\nseller: Kenji\nvalues:\n  city: Nara\n---\n{{seller}} of {{city}}.');
    expectQuiet(RULE, 'Thank you, [Name] of <Company>.');
    expectQuiet(RULE, '---\nprospects: people.csv\n---\nThank you, {{name}}.');
    expectQuiet(RULE, `${PAGE}\n> "Thank you, {{name}}."\n`);
  });
});
