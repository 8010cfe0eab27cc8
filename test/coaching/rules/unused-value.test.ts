import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'unused-value';

describe(RULE, () => {
  it('reports a value that fills nothing, and takes its lines out', () => {
    expectReport(
      RULE,
      '---\n‹day: Monday› # soon\ncall: referral\n---\nThank you.',
      '---\ncall: referral\n---\nThank you.',
    );
    expectReport(
      RULE,
      '---\r\nvalues:\r\n  ‹day: Monday›\r\n  city: Nara\r\n---\r\nThank you, {{city}}.',
      '---\r\nvalues:\r\n  city: Nara\r\n---\r\nThank you, {{city}}.',
    );
    expectReport(
      RULE,
      '---\n‹note: |\n  one\n  two\n›call: referral\n---\nThank you.',
      '---\ncall: referral\n---\nThank you.',
    );
    expectReport(RULE, '---\nvalues: {‹day: Monday›}\n---\nThank you.');
    expectReport(RULE, '---\n‹company: Northwind›\n---\nThank you.');
  });

  it('is faded', () => {
    assert.ok(only(RULE, '---\nday: Monday\n---\nThank you.')[0]?.unnecessary);
  });

  it('is quiet on what is used anywhere', () => {
    expectQuiet(
      RULE,
      '---\nday: Monday\ncity: Nara\nstate: calm\n---\n# On {{day}}\n\n(smile: {{state}})\n\nThank you, {{ city }}.',
    );
  });

  it('is quiet where the seller or buyer speaks under that name', () => {
    expectQuiet(
      RULE,
      '---\nseller: Kenji Sato\nbuyer: Aiko Mori\n---\n**Kenji:** Thank you.\n\nAiko Mori (smiling): You are welcome.',
    );
    expectReport(RULE, '---\n‹buyer: Aiko Mori›\n---\nThank you.');
  });

  it('is quiet on known keys and on a page', () => {
    expectQuiet(RULE, '---\ntitle: Survey\ncall: referral\nlanguage: en\nprospects: people.csv\n---\nThank you.');
    expectQuiet(RULE, `---\nday: Monday\n---\n${PAGE}`);
  });
});
