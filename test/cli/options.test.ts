import assert from 'node:assert/strict';
import { rules } from '../../server/src/coaching/index';
import { pitch } from './machine';

const empty = { files: {} };

/** These words end with exit code 2, nothing on standard output, and what `expected` matches on standard error. */
async function expectRefused(words: string, expected: RegExp): Promise<void> {
  const { code, out, err } = await pitch(empty, ...words.split(' ').filter(Boolean));
  assert.match(err, expected);
  assert.equal(code, 2);
  assert.equal(out, '');
}

describe('the command line', () => {
  it('tells what can be asked for', async () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await pitch(empty, ...words);
      assert.equal(code, 0);
      assert.match(out, /pitch check \[paths…\]/);
      assert.match(out, /pitch read FILE…/);
    }
    assert.match((await pitch(empty, 'check', '--help')).out, /--rule id=level/);
    assert.match((await pitch(empty, 'read', '--help')).out, /--format text/);
  });

  it('tells its version', async () => {
    const { code, out, err } = await pitch(empty, '--version');
    assert.deepEqual([code, out, err], [0, '1.2.3\n', '']);
  });

  it('asks for a command where there is none', () =>
    expectRefused('', /pitch check \[paths…\], pitch read FILE… or pitch convert FILE…/));
  it('names the closest command', () => expectRefused('chekc a.pitch', /no command "chekc".*mean check\?/));
  it('names all commands where none is close', () => expectRefused('xyzzy', /There are check, read and convert/));
  it('says how to check a file', () => expectRefused('calls.pitch', /pitch check calls\.pitch/));

  it('names the closest option', () => expectRefused('check --fromat json', /no option --fromat.*mean --format\?/));
  it('names all options where none is close', () =>
    expectRefused('check --wibble', /--format, --rule, --today, --checklist, --fix, --config, --no-config, --help/));
  it('knows no option of the other command', () => expectRefused('read a.pitch --rule a=off', /no option --rule/));
  it('knows no short option it does not have', () => expectRefused('check -x', /no option -x/));

  it('needs a format that there is', () =>
    expectRefused('check --format xml', /no format "xml".*pretty, json, sarif or github/));
  it('needs a format of its own command', () => expectRefused('read a.pitch --format pretty', /text or json/));
  it('needs a format after --format', () =>
    expectRefused('check --format', /--format needs a value: pretty, json, sarif or github/));
  it('takes no option for a value', () => expectRefused('check --rule --format json', /--rule needs a value/));
  it('needs a day that there is', () => {
    const wrong = /--today cannot be "2027-02-30".*year, month, day: --today 2027-03-15/;
    return expectRefused('check --today 2027-02-30', wrong);
  });
  it('needs a day written year first', () =>
    expectRefused('check --today 15/03/2027', /--today cannot be "15\/03\/2027"/));
  it('needs a day after --today', () => expectRefused('check --today', /--today needs a value, a day written year/));
  it('asks for the day nowhere but in check', () =>
    expectRefused('read a.pitch --today 2027-03-15', /no option --today/));
  it('needs a file after --config', () => expectRefused('check --config --no-config', /--config needs a value/));
  it('takes one settings file or none, not both', () =>
    expectRefused('read a.pitch --no-config --config a.yaml', /not both/));
  it('takes no value for a switch', () => expectRefused('check --fix=all', /--fix takes no value/));
  it('knows no switch of the other command', () => expectRefused('read a.pitch --fix', /no option --fix/));
  it('needs a file to read', () => expectRefused('read', /Name a script to read/));

  it('names the closest rules', () =>
    expectRefused('check --rule ask-not-thrity=off', /no rule "ask-not-thrity".*ask-not-thirty/));
  it('needs a level', () => expectRefused('check --rule ask-not-thirty', /ask-not-thirty=off\|hint\|info\|warning/));
  it('needs a level that there is', () =>
    expectRefused('check --rule ask-not-thirty=loud', /no level "loud".*off, hint, info or warning/));
  it('makes no rule an error', () => expectRefused('check --rule ask-not-thirty=error', /no level "error"/));

  it('keeps what cannot be read an error, and says so', async () => {
    const broken = { files: { 'a.pitch': 'Hello {{name\n' } };
    const { code, out, err } = await pitch(broken, 'check', '--rule', 'unclosed-placeholder=off', '--format', 'json');
    assert.match(err, /unclosed-placeholder stays an error/);
    const [{ findings }] = JSON.parse(out) as [{ findings: { rule: string; level: string }[] }];
    assert.equal(findings.find(({ rule }) => rule === 'unclosed-placeholder')?.level, 'error');
    assert.equal(code, 1);
  });

  it('knows every rule by its id', async () => {
    for (const { id } of rules)
      assert.equal((await pitch({ files: {}, stdin: '' }, 'check', '-', '--rule', `${id}=hint`)).code, 0);
  });
});
