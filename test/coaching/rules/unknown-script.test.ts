import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { around, PLACE } from '../../support/around';
import { expectQuiet, expectReport } from '../../support/rules';
import { only } from './language';

const RULE = 'unknown-script';
const HOUSE = '# Reason\n\nWe have just finished a survey of 400 buyers.\n';

describe(RULE, () => {
  it('offers scripts of a like name wherever they lie, by the path that leads there', () => {
    const others = { '../shared/house.pitch': HOUSE, 'other/elsewhere.pitch': HOUSE };
    expectReport(
      RULE,
      'Thank you.\n<- ‹hause.pitch›#Reason\n',
      'Thank you.\n<- ../shared/house.pitch#Reason\n',
      undefined,
      others,
    );
    expectReport(
      RULE,
      'Thank you.\n<- ‹shared/house.pitch›#Reason\n',
      'Thank you.\n<- ../shared/house.pitch#Reason\n',
      undefined,
      others,
    );
  });

  it('is quiet where the path leads to a script, however it is written', () => {
    const others = { '../shared/our house.pitch': HOUSE };
    for (const path of ['../shared/our house.pitch', '..\\shared\\our house.pitch', './.././shared//our house.pitch'])
      expectQuiet(RULE, `Thank you.\n<- ${path}#Reason\n`, undefined, others);
  });

  it('says how a path is written where it starts anywhere else', () => {
    for (const path of [
      '/etc/house.pitch',
      'C:\\calls\\house.pitch',
      '~/house.pitch',
      'https://a.example/house.pitch',
    ]) {
      const [finding] = only(RULE, `Thank you.\n<- ${path}#Reason\n`);
      assert.match(finding?.message ?? '', /starts from the folder of this script/, path);
    }
  });

  it('says why a script that is there is not read', () => {
    const why = 'It is no file.';
    const { findings } = createAnalyser().analyse('<- house.pitch#Reason\n', DEFAULT_SETTINGS, {
      ...around(),
      at: () => ({ why }),
    });
    assert.match(
      findings.find(({ rule }) => rule === RULE)?.message ?? '',
      /^It is no file\. So “house.pitch” is not read/,
    );
  });

  it('waits for a script that is still being read', () => {
    const { findings } = createAnalyser().analyse('<- house.pitch#Reason\n', DEFAULT_SETTINGS, {
      ...around(),
      at: () => 'unread',
    });
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error'),
      [],
    );
  });

  it('knows the script itself', () => {
    const own = PLACE.slice(PLACE.lastIndexOf('/') + 1);
    expectQuiet(RULE, `# Reason\n\nA survey.\n\n# Gatekeeper\n\n<- ${own}#Reason\n`);
  });

  it('leaves titles of this script alone', () => {
    expectQuiet(RULE, 'Thank you.\n<- Reason\n');
  });
});
