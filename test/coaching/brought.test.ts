import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { parseScript } from '../../server/src/script/index';
import { around } from '../support/around';
import { applyEdits } from '../support/rules';

const analyser = createAnalyser();
const analyse = (text: string, others: Readonly<Record<string, string>>, house?: string): Analysis =>
  analyser.analyse(text, DEFAULT_SETTINGS, around(others, house));

const STATEMENT =
  "Thank you for your time, I know how busy you are. I'm Mika Arden of Northwind Research, and I am calling because we have just finished a survey of 400 buyers. It shows where they will stop spending next year. Three firms that changed course early have tripled their share in six months; those who wait will be paying to win it back.\n";
const ASK = 'All I need is 30 minutes to show you in person. Would Tuesday suit, or is Thursday better?\n';
const FRONT = '---\ncall: cold-call\n---\n';

const heard = ({ findings }: Analysis): readonly string[] => findings.map(({ rule }) => rule);

describe('words brought in from another script', () => {
  const whole = analyse(`${FRONT}# Opening\n\n<- Statement\n\n# Ask\n\n${ASK}\n# Statement\n\n${STATEMENT}`, {});
  const shared = analyse(`${FRONT}# Opening\n\n<- house.pitch#Statement\n\n# Ask\n\n${ASK}`, {
    'house.pitch': `# Statement\n\n${STATEMENT}`,
  });

  it('make their moves where the link stands', () => {
    assert.deepEqual(heard(shared), heard(whole));
    assert.deepEqual(
      shared.checklist.entries.filter(({ done }) => done).map(({ id }) => id),
      whole.checklist.entries.filter(({ done }) => done).map(({ id }) => id),
    );
    const [thanks] = shared.speech.moves('thanks');
    const { start = 0, end } = thanks?.span ?? {};
    assert.equal(shared.script.text.slice(start, end), '<- house.pitch#Statement');
  });

  it('take their time', () => {
    const seconds = ({ script, speech }: Analysis): number => speech.seconds(script.sections[0] ?? script.root);
    assert.ok(seconds(shared) > 15);
    assert.equal(seconds(shared), seconds(whole));
  });

  it('are mended where they stand, not where they are said', () => {
    const house = { 'house.pitch': `# Ask\n\nCould I have 15 minutes of your time, on Tuesday or Thursday?\n` };
    const findings = heard(analyse(`${FRONT}# Opening\n\n${STATEMENT}\n<- house.pitch#Ask\n`, house));
    assert.deepEqual(
      findings.filter((rule) => rule.startsWith('ask-')),
      [],
    );
    assert.ok(heard(analyse(`${FRONT}${STATEMENT}\n${house['house.pitch']}`, {})).includes('ask-not-thirty'));
  });

  it('come from the house script by title alone, unless the script has such a section itself', () => {
    const house = { '../house.pitch': `# Statement\n\n${STATEMENT}` };
    const script = `${FRONT}# Opening\n\n<- Statement\n\n# Ask\n\n${ASK}`;
    assert.deepEqual(heard(analyse(script, house, '../house.pitch')), heard(whole));
    assert.ok(heard(analyse(script, house)).includes('unknown-section'));
    const own = analyse(`${script}\n# Statement\n\nHello.\n`, house, '../house.pitch');
    assert.equal(own.speech.moves('thanks').length, 0);
    const goesOn = analyse(`${FRONT}# Opening\n\nHello.\n-> Statement\n`, house, '../house.pitch');
    assert.ok(heard(goesOn).includes('unknown-section'), 'the call goes on in its own script only');
  });

  it('stand in a house script, which is no call by itself: it lacks no move and no value', () => {
    const text = `${FRONT}# Statement\n\n${STATEMENT}\n${STATEMENT}\nThis is {{seller}}.\n`;
    const alone = analyse(text, {});
    assert.ok(heard(alone).includes('ask-missing') && heard(alone).includes('unfilled-placeholder'));
    assert.ok(alone.checklist.entries.length > 0);
    const house = analyse(text, {}, 'call.pitch');
    assert.deepEqual(heard(house), []);
    assert.deepEqual(house.checklist.entries, []);
  });

  it('bring in words of a third script in their turn, and come to an end', () => {
    const others = {
      'a.pitch': '# A\n\nFirst.\n<- deep/b.pitch#B\n',
      'deep/b.pitch': '# B\n\nSecond.\n<- ../a.pitch#A\n<- ../call.pitch#Opening\n',
    };
    const { speech } = analyse(`${FRONT}# Opening\n\nHello.\n<- a.pitch#A\n`, others);
    assert.deepEqual(
      speech.sentences.map(({ text }) => text),
      ['Hello.', 'First.', 'Second.'],
    );
  });

  it('use the values of the script they are said in', () => {
    const others = { 'house.pitch': '# Who\n\nThis is {{seller}} of {{company}}.\n' };
    const findings = heard(analyse('---\ncall: cold-call\ncompany: Northwind\n---\n<- house.pitch#Who\n', others));
    assert.equal(findings.includes('unused-value'), false);
    assert.ok(
      heard(analyse('---\ncall: cold-call\ncompany: Northwind\n---\nHello.\n', others)).includes('unused-value'),
    );
  });

  it('are bounded however often scripts bring in each other', () => {
    const others = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const next = `<- s${at + 1}.pitch#S\n`;
        return [`s${at}.pitch`, `# S\n\nHello.\n${next}${next}`];
      }),
    );
    const { speech, script } = analyse('# Opening\n\n<- s0.pitch#S\n', others);
    assert.ok(speech.sentences.length <= 2000);
    assert.ok(speech.seconds(script.root) >= 0);
  });

  it('change nothing in a script that has all its words', () => {
    const text = readFileSync('examples/cold-call-research.pitch', 'utf8');
    const house = { 'house.pitch': `# Something else\n\n${STATEMENT}` };
    assert.deepEqual(analyse(text, house, 'house.pitch').findings, analyse(text, {}).findings);
  });

  it('leave the line that brings them in as it is, whatever is mended beside it', () => {
    const parts = [
      'Sorry to bother you in the middle of your day.',
      "I'm Mika Arden of Northwind Research.",
      'We asked 400 buyers where they will stop spending.',
      'Would Tuesday suit, or is Thursday better?',
      'May I ask a few questions? How many people do you have? Where would you like to be in a year?',
      'Could I send you our brochure?',
    ];
    const scripts = [
      '<- house.pitch#Words\n',
      'Hello.\n\n<- house.pitch#Words\n\nGoodbye.\n',
      'Gatekeeper: Who is it?\n<- house.pitch#Words\n\n? No.\n  <- house.pitch#Words\n  Thank you.\n',
    ];
    for (const call of ['cold-call', 'first-meeting']) {
      for (let mask = 1; mask < 2 ** parts.length; mask++) {
        const words = parts.filter((_, at) => mask & (1 << at)).join(' ');
        const others = { 'house.pitch': `# Words\n\n${words}\n` };
        for (const script of scripts) {
          const text = `---\ncall: ${call}\n---\n${script}`;
          const { findings, checklist } = analyse(text, others);
          const fixes = [...findings.flatMap((finding) => finding.fixes), ...checklist.entries.map(({ fix }) => fix)];
          for (const fix of fixes) {
            if (!fix) continue;
            const after = parseScript(applyEdits(text, fix.edits)).links.map(({ file, title }) => `${file}#${title}`);
            const before = parseScript(text).links.map(({ file, title }) => `${file}#${title}`);
            assert.deepEqual(after, before, `“${fix.title}” in\n${text}\nwhere it says: ${words}`);
          }
        }
      }
    }
  });
});
