import assert from 'node:assert/strict';
import { type Content, pitch } from './machine';

const HOUSE = '# Credibility statement\n\nThis is {{seller}}. We have just finished a survey of 400 buyers.\n';
const bringing = (path: string): string => `# Opening\n\nThank you.\n<- ${path}#Credibility statement\n`;

/** What is wrong with the arrows of the scripts that these paths stand for. */
async function faults(files: Readonly<Record<string, Content>>, ...paths: readonly string[]): Promise<string[]> {
  const { out } = await pitch({ files }, 'check', '--format', 'json', ...paths);
  const all: { file: string; findings: { rule: string; message: string }[] }[] = JSON.parse(out);
  return all.flatMap(({ findings }) =>
    findings.flatMap(({ rule, message }) => (rule.startsWith('unknown-s') ? [`${rule}: ${message}`] : [])),
  );
}

describe('scripts that share, on the terminal', () => {
  it('bring in words from beside, below and above, inside the current folder', async () => {
    const files = {
      'shared/house.pitch': HOUSE,
      'calls/a.pitch': bringing('../shared/house.pitch'),
      'b.pitch': bringing('shared/house.pitch'),
    };
    assert.deepEqual(await faults(files, '.'), []);
    assert.deepEqual(await faults(files, 'calls'), []);
    assert.deepEqual(await faults(files, 'calls/a.pitch'), []);
  });

  it('read them aloud, the values of the script itself in them', async () => {
    const files = {
      'house.pitch': HOUSE,
      'a.pitch': `---\nseller: Mika\n---\n${bringing('house.pitch')}`,
    };
    const { out } = await pitch({ files }, 'read', 'a.pitch');
    assert.match(out, /Thank you\.[\s\S]*This is Mika\. We have just finished/);
  });

  it('say what is not there, also when read aloud', async () => {
    const files = { 'a.pitch': bringing('hose.pitch') };
    assert.match((await faults(files, 'a.pitch')).join(), /There is no script “hose.pitch”/);
    const { out } = await pitch({ files }, 'read', 'a.pitch');
    assert.match(out, /\(here: the words of "Credibility statement" of hose\.pitch\)/);
  });

  it('have the house script that the nearest settings file names', async () => {
    const files = {
      'team/pitch.yaml': 'house: shared/house.pitch\n',
      'team/shared/house.pitch': HOUSE,
      'team/calls/a.pitch': bringing('').replace('#Cred', 'Cred'),
      'other.pitch': bringing('').replace('#Cred', 'Cred'),
    };
    assert.deepEqual(await faults(files, 'team/calls/a.pitch'), []);
    assert.match((await faults(files, 'other.pitch')).join(), /No section here is called/);
  });

  it('name a house script that is not there on its line', async () => {
    const files = { 'pitch.yaml': 'wordsPerMinute: 140\nhouse: hose.pitch\n', 'a.pitch': 'Hello.\n' };
    const { code, err } = await pitch({ files }, 'check', 'a.pitch');
    assert.match(err, /pitch\.yaml:2:8: There is no script “hose.pitch” here/);
    assert.equal(code, 2);
  });

  it('know the round that goes by way of another script', async () => {
    const files = {
      'a.pitch': '# A\n\nHello.\n<- b.pitch#B\n',
      'b.pitch': '# B\n\nHello.\n<- a.pitch#A\n',
    };
    const { out } = await pitch({ files }, 'check', '--format', 'json', '.');
    assert.equal(out.match(/"reuse-cycle"/g)?.length, 2);
  });

  describe('are never read from outside', () => {
    const outside = /outside the workspace|starts from the folder of this script/;

    it('the folder with the nearest settings file', async () => {
      const files = {
        'house.pitch': HOUSE,
        'team/pitch.yaml': 'wordsPerMinute: 140\n',
        'team/calls/a.pitch': bringing('../../house.pitch'),
      };
      assert.match((await faults(files, 'team/calls')).join(), outside);
    });

    it('the current folder, where there is no settings file', async () => {
      const files = { '../house.pitch': HOUSE, 'a.pitch': bringing('../house.pitch') };
      assert.match((await faults(files, 'a.pitch')).join(), outside);
    });

    it('the folder of a script that lies elsewhere', async () => {
      const files = {
        '../other/house.pitch': HOUSE,
        '../house.pitch': HOUSE,
        '../other/a.pitch': bringing('house.pitch'),
        '../other/b.pitch': bringing('../house.pitch'),
        '../other/c.pitch': bringing('../trainer/house.pitch'),
        'house.pitch': HOUSE,
      };
      assert.deepEqual(await faults(files, '../other/a.pitch'), []);
      assert.match((await faults(files, '../other/b.pitch')).join(), outside);
      assert.match((await faults(files, '../other/c.pitch')).join(), outside);
    });

    it('through a link', async () => {
      const files = {
        '../house.pitch': HOUSE,
        'house.pitch': { link: '../house.pitch' },
        'a.pitch': bringing('house.pitch'),
      };
      assert.match((await faults(files, 'a.pitch')).join(), /leads out of its folder/);
    });

    it('from the top of the disk', async () => {
      const files = { 'house.pitch': HOUSE, 'a.pitch': bringing('/home/trainer/house.pitch') };
      assert.match((await faults(files, 'a.pitch')).join(), outside);
    });
  });
});
