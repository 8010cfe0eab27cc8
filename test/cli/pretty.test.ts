import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { prettyCount, prettyScript, styleOf } from '../../server/src/cli/pretty';
import type { Finding } from '../../server/src/coaching/index';
import { marked } from '../support/marked';
import { type Machine, pitch } from './machine';

const plain = { paint: (_: unknown, text: string) => text, width: 60, wrap: false };

function finding(span: Finding['span'], more: Partial<Finding> = {}): Finding {
  const kept = {
    rule: 'ask-not-thirty',
    level: 'warning',
    message: 'Ask for thirty.',
    fixes: [],
    related: [],
  } as const;
  return { ...kept, span, unnecessary: false, missing: false, ...more };
}

/** The first finding of `source`, on its marked words, is printed as `expected`. */
function expectPrinted(source: string, more: Partial<Finding>, expected: string): void {
  const { text, spans } = marked(source);
  const [span = { start: 0, end: 0 }] = spans;
  const printed = prettyScript({ name: 'a.pitch', text, call: 'cold-call', findings: [finding(span, more)] }, plain);
  assert.equal(printed, `${expected.trim()}\n\n`);
}

describe('what people are shown', () => {
  it('is the place, the words, the advice with its rule, and the fixes', () => {
    const fixes = [{ title: 'Say "30 minutes"', edits: [] }];
    expectPrinted(
      'Hello.\n\nHave you got ‹20 minutes›?\n',
      { fixes },
      `
a.pitch:3:14
  3 │ Have you got 20 minutes?
    │              ~~~~~~~~~~
  warning: Ask for thirty. (ask-not-thirty)
  fix: Say "30 minutes"`,
    );
  });

  it('marks words on all their lines', () => {
    expectPrinted(
      '> Have ‹you\n>   got twenty\n> minutes›?',
      {},
      `
a.pitch:1:8
  1 │ > Have you
    │        ~~~
  2 │ >   got twenty
    │ ~~~~~~~~~~~~~~
  3 │ > minutes?
    │ ~~~~~~~~~
  warning: Ask for thirty. (ask-not-thirty)`,
    );
  });

  it('leaves out the middle of many lines', () => {
    expectPrinted(
      '‹one\ntwo\nthree\nfour\nfive\nsix›',
      {},
      `
a.pitch:1:1
  1 │ one
    │ ~~~
  2 │ two
    │ ~~~
    ⋮
  6 │ six
    │ ~~~
  warning: Ask for thirty. (ask-not-thirty)`,
    );
  });

  it('has no words to mark for a move that is missing', () => {
    expectPrinted(
      '---\n‹call: cold-call›\n---\n',
      { missing: true, level: 'info', rule: 'ask-missing', message: 'Ask.' },
      'a.pitch:2:1\n  info: Ask. (ask-missing)',
    );
  });

  it('shows what would move the cursor as a sign, in words and in advice', () => {
    expectPrinted(
      '‹a\u001b[31m›',
      { message: 'Not "\u001b[31m".' },
      'a.pitch:1:1\n  1 │ a␛[31m\n    │ ~~~~~~\n  warning: Not "␛[31m". (ask-not-thirty)',
    );
  });

  it('ends in a count by level, and says what is not shown', () => {
    const levels = ['warning', 'hint', 'warning', 'error'] as const;
    const some = levels.map((level) => finding({ start: 0, end: 0 }, { level }));
    const missing = ['ask', 'insight', 'loss', 'thanks', 'credibility'].map((move) =>
      finding({ start: 0, end: 0 }, { missing: true, level: 'info', rule: `${move}-missing` }),
    );
    const script = { name: 'a.pitch', text: '', call: undefined };
    assert.equal(prettyCount([{ ...script, findings: [] }], plain), '1 script checked: nothing to mend.\n');
    assert.equal(
      prettyCount(
        [
          { ...script, findings: some },
          { ...script, findings: missing },
        ],
        plain,
      ),
      '2 scripts checked: 1 error, 2 warnings, 3 infos, 1 hint.\n2 more missing moves not shown; --format json lists all.\n',
    );
  });
});

describe('a terminal', () => {
  const bad = { 'a.pitch': 'Could I have 20 minutes, on Tuesday or on Thursday?\n' };
  const run = (machine: Omit<Machine, 'files'>) => pitch({ files: bad, ...machine }, 'check', 'a.pitch');
  const isColoured = (out: string): boolean => stripVTControlCharacters(out) !== out;

  it('gets colours, and a pipe none', async () => {
    const [terminal, pipe] = [await run({ terminal: 80 }), await run({})];
    assert.match(pipe.out, /ask-not-thirty/);
    assert.ok(isColoured(terminal.out));
    assert.ok(!isColoured(pipe.out));
  });

  it('is asked for no colours, or for colours in a pipe, by its environment', async () => {
    assert.ok(!isColoured((await run({ terminal: 80, env: { NO_COLOR: '1' } })).out));
    assert.ok(!isColoured((await run({ terminal: 80, env: { FORCE_COLOR: '0' } })).out));
    assert.ok(!isColoured((await run({ terminal: 80, env: { TERM: 'dumb' } })).out));
    assert.ok(isColoured((await run({ env: { FORCE_COLOR: '1' } })).out));
  });

  it('gets lines that fit it, and a pipe whole advice', async () => {
    const widest = (out: string): number => {
      const findings = stripVTControlCharacters(out)
        .split('\n')
        .filter((line) => line.startsWith('  '));
      return Math.max(...findings.map((line) => line.length));
    };
    assert.ok(widest((await run({ terminal: 40 })).out) <= 40);
    assert.ok(widest((await run({})).out) > 40);
  });

  it('takes 20 columns for the least a line can have', () => {
    const host = { env: {}, stdout: { isTerminal: true, columns: 3, closed: false, write: () => {} } };
    assert.equal(styleOf(host).width, 20);
  });
});
