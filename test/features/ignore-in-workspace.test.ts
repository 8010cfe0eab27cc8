import assert from 'node:assert/strict';
import { type OwnSettings, readSettingsFile } from '../../server/src/coaching/index';
import { ignoreInWorkspace } from '../../server/src/features/index';
import { applyEdits } from '../support/rules';

const RULE = 'phone-pitch';

/** The settings file reads `after` once the rule is quiet in the workspace, and nothing else in it has changed. */
function expectQuieted(before: string, after: string): void {
  const edits = ignoreInWorkspace({ text: before, path: 'calls/a.pitch' }, {}, RULE);
  assert.ok(edits, `edits for ${before}`);
  assert.equal(applyEdits(before, edits), after);
  assert.deepEqual(
    readSettingsFile(after).problems.map(({ message }) => message),
    readSettingsFile(before).problems.map(({ message }) => message),
  );
  assert.equal(ignoreInWorkspace({ text: after, path: 'calls/a.pitch' }, {}, RULE)?.[0]?.newText, 'off');
}

function expectNothing(before: string, own: OwnSettings = {}): void {
  assert.equal(ignoreInWorkspace({ text: before, path: 'calls/a.pitch' }, own, RULE), undefined);
}

describe('keeping a rule quiet in the workspace', () => {
  it('makes a settings file where there is none', () => {
    expectQuieted('', 'rules:\n  phone-pitch: off\n');
    expectQuieted('\uFEFF', '\uFEFFrules:\n  phone-pitch: off\n');
  });

  it('adds `rules` below all that stands there', () => {
    expectQuieted('# ours\nnames: [One]\n', '# ours\nnames: [One]\nrules:\n  phone-pitch: off\n');
    expectQuieted('names: [One]', 'names: [One]\nrules:\n  phone-pitch: off\n');
    expectQuieted('names: [One]\r\n', 'names: [One]\r\nrules:\r\n  phone-pitch: off\r\n');
  });

  it('adds a line to the list, with its indent, and keeps comments and order', () => {
    expectQuieted(
      'rules:\n    # by phone\n    thanks-missing: off # agreed\n\n# more\nnames: [One]\n',
      'rules:\n    # by phone\n    thanks-missing: off # agreed\n    phone-pitch: off\n\n# more\nnames: [One]\n',
    );
    expectQuieted('rules:\n  thanks-missing: off', 'rules:\n  thanks-missing: off\n  phone-pitch: off');
    expectQuieted('rules: # ours\nnames: [One]\n', 'rules: # ours\n  phone-pitch: off\nnames: [One]\n');
    expectQuieted('rules:\nnames: [One]\n', 'rules:\n  phone-pitch: off\nnames: [One]\n');
  });

  it('adds to a list in braces', () => {
    expectQuieted('rules: {thanks-missing: off}\n', 'rules: {thanks-missing: off, phone-pitch: off}\n');
    expectQuieted('rules: {}\n', 'rules: {phone-pitch: off}\n');
  });

  it('changes the level that stands there', () => {
    expectQuieted('rules:\n  phone-pitch: hint # why\n', 'rules:\n  phone-pitch: off # why\n');
    expectQuieted('rules:\n  "phone-pitch": "hint"\n', 'rules:\n  "phone-pitch": off\n');
  });

  it('is not offered where it would come to nothing', () => {
    expectNothing('names: [One\n');
    expectNothing('rules: off\n');
    expectNothing('- a\n- b\n');
    expectNothing('folders:\n  calls:\n    phone-pitch: hint\n');
    expectNothing('', { rules: { 'phone-pitch': 'hint' } });
  });
});
