import assert from 'node:assert/strict';
import { settingsFor } from '../../../server/src/coaching/index';
import { settingsOf } from '../../support/settings-file';

/** True where an entry of `folders:` is about the script at `path`. */
function isAbout(folder: string, path: string): boolean {
  const settings = settingsOf(`folders:\n  "${folder.replaceAll('\\', '\\\\')}":\n    phone-pitch: off\n`);
  return settingsFor(settings, path).rules['phone-pitch'] === 'off';
}

const ABOUT: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  calls: { yes: ['calls/a.pitch', 'calls/japan/a.pitch'], no: ['a.pitch', 'recalls/a.pitch', 'x/calls/a.pitch'] },
  './calls/japan/': { yes: ['calls/japan/a.pitch', 'calls/japan/b/a.pitch'], no: ['calls/a.pitch'] },
  'calls\\japan': { yes: ['calls/japan/a.pitch'], no: ['calls/a.pitch'] },
  'calls/*': { yes: ['calls/japan/a.pitch', 'calls/a.pitch'], no: ['a.pitch'] },
  'calls/*/old': { yes: ['calls/japan/old/a.pitch'], no: ['calls/old/a.pitch', 'calls/a/b/old/a.pitch'] },
  '**/drafts': { yes: ['drafts/a.pitch', 'x/y/drafts/z/a.pitch'], no: ['x/draft/a.pitch', 'x/drafts.pitch'] },
  'calls/**/old': { yes: ['calls/old/a.pitch', 'calls/a/b/old/a.pitch'], no: ['old/a.pitch'] },
  'q?-*': { yes: ['q?-1/a.pitch'], no: ['q1-1/a.pitch'] },
  'team-*-japan': { yes: ['team-a-b-japan/a.pitch', 'team--japan/a.pitch'], no: ['team-japan/a.pitch'] },
  '*.pitch': { yes: ['a.pitch'], no: ['calls/a.pitch', 'a.pitch2'] },
  '.': { yes: ['a.pitch', 'calls/a.pitch'], no: [] },
};

describe('folders of a settings file', () => {
  for (const [folder, { yes, no }] of Object.entries(ABOUT)) {
    it(`are named by ${folder}`, () => {
      for (const path of yes) assert.ok(isAbout(folder, path), path);
      for (const path of no) assert.ok(!isAbout(folder, path), path);
    });
  }

  it('are found in no time, whatever the stars could stand for', () => {
    // What is feared takes more than a lifetime: the limit of a test tells it.
    assert.ok(!isAbout(`${'*a'.repeat(400)}b`, `${'a'.repeat(20_000)}/x.pitch`));
    assert.ok(!isAbout(`${'**/'.repeat(300)}x`, `${'a/'.repeat(500)}b.pitch`));
  });
});
