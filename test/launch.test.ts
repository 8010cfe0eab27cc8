import assert from 'node:assert/strict';
import { helpText, parseLaunch } from '../server/src/launch';

describe('the command line of pitch-language-server', () => {
  const launch = (line: string, hasChannel = false) =>
    parseLaunch(
      line.split(' ').filter((word) => word !== ''),
      hasChannel,
    );
  const refused = (line: string): string => {
    const read = launch(line);
    assert.equal(read.kind, 'wrong', line);
    return read.kind === 'wrong' ? read.message : '';
  };

  it('serves over the way that is named', () => {
    for (const line of ['--stdio', '--stdio --clientProcessId=12', '--clientProcessId 12 --stdio'])
      assert.deepEqual(launch(line), { kind: 'serve' });
    assert.deepEqual(launch('--node-ipc', true), { kind: 'serve' });
  });

  it('says what to type where no way is named, two are, or one that is not there', () => {
    assert.match(refused(''), /started by an editor, with --stdio.*--help/);
    assert.match(refused('--stdio --node-ipc'), /either --stdio or --node-ipc/);
    assert.match(refused('--node-ipc'), /with a channel/);
  });

  it('refuses what it does not know, and names what there is', () => {
    assert.match(refused('--stdio --socket=7'), /no option --socket\..*--stdio, --node-ipc/);
    assert.match(refused('-x --stdio'), /no option -x/);
    assert.match(refused('--stdio=1'), /--stdio takes no value/);
    assert.match(refused('--stdio --clientProcessId'), /--clientProcessId=1234/);
    assert.match(refused('--stdio --clientProcessId=me'), /--clientProcessId=1234/);
  });

  it('sends somebody with a script to the program that checks it', () => {
    assert.match(refused('call.pitch'), /"call\.pitch".*pitch check/);
  });

  it('helps, and tells its version, whatever else stands there', () => {
    for (const line of ['--help', '-h', '--stdio --help']) assert.deepEqual(launch(line), { kind: 'help' });
    for (const line of ['--version', '-v']) assert.deepEqual(launch(line), { kind: 'version' });
    assert.match(helpText(), /docs\/editors\.md/);
  });
});
