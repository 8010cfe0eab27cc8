import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser, DEFAULT_SETTINGS, rules, type Settings, settingsFor } from '../../server/src/coaching/index';
import { applyEdits, exampleScripts } from '../support/rules';
import { scriptFiles } from '../support/scripts';
import { settingsOf } from '../support/settings-file';

const analyser = createAnalyser();

function listOf(text: string, settings: Settings = DEFAULT_SETTINGS) {
  const { checklist, findings } = analyser.analyse(text, settings);
  return { ...checklist, findings };
}

/** The checklist as a person reads it: a line a move, ticked with the words that make it or crossed. */
function read(text: string, settings?: Settings): string {
  const { entries, summary } = listOf(text, settings);
  const lines = entries.map(({ id, done, span }) =>
    done ? `✓ ${id}: ${text.slice(span?.start, span?.end)}` : `✗ ${id}`,
  );
  return [summary, ...lines].join('\n');
}

function crossed(text: string, settings?: Settings): string[] {
  return listOf(text, settings).entries.flatMap(({ id, done }) => (done ? [] : [id]));
}

const COLD = (words: string): string => `---\ncall: cold-call\n---\n${words}\n`;
const MEETING = (words: string): string => `---\ncall: first-meeting\n---\n${words}\n`;

describe('the checklist', () => {
  it('ticks what a cold call does, with the words that do it, and crosses what it lacks', () => {
    assert.equal(
      read(
        COLD(`Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.
I'm calling because we have just finished a survey of hotels in your town.

Would Tuesday or Thursday suit?`),
      ),
      `4 of 9 moves
✓ thanks: Thank you for your time, I know how busy you are.
✓ credibility: This is Aiko Mori of Northwind.
✓ insight: I'm calling because we have just finished a survey of hotels in your town.
✗ show
✗ evidence
✗ loss
✓ ask: Would Tuesday or Thursday suit?
✗ gatekeeper
✗ comebacks`,
    );
  });

  it('does not tick thanks that come after the ask', () => {
    assert.ok(crossed(COLD('Would Tuesday or Thursday suit?\n\nThank you for your time.')).includes('thanks'));
  });

  it('asks for no showing where ideas make the case, and an insight is only worth a thought then', () => {
    const text = COLD(
      'Three of our clients doubled their output in six months. Those who wait will lose that share.\n\nWould Tuesday or Thursday suit?',
    );
    const { entries } = listOf(text);
    assert.ok(!entries.some(({ id }) => id === 'show'));
    assert.equal(entries.find(({ id }) => id === 'insight')?.level, 'hint');
  });

  it('knows comebacks that are answered, and a showing that heads them off', () => {
    const asks = 'Would Tuesday or Thursday suit?\n\n';
    const now = '? Can’t you just tell me now?\n  Seen, it is your own desk. Would Tuesday or Thursday suit?\n\n';
    const mail = '? Please e-mail it over to me.\n  It needs your figures beside it. Would Tuesday or Thursday suit?\n';
    assert.ok(crossed(COLD(asks)).includes('comebacks'));
    assert.ok(crossed(COLD(asks + now)).includes('comebacks'));
    assert.ok(crossed(COLD(`${asks}${now}? Just email it to me.\n`)).includes('comebacks'));
    assert.ok(!crossed(COLD(asks + now + mail)).includes('comebacks'));
    assert.ok(!crossed(COLD(`I have to show it to you in person. ${asks}`)).includes('comebacks'));
  });

  it('finds an answer for the gatekeeper in words, and in words written once and used twice', () => {
    const statement = '# Credibility statement\n\nThis is Aiko Mori of Northwind.\n';
    assert.ok(crossed(COLD(statement)).includes('gatekeeper'));
    const used = `# Front desk\n\nGatekeeper: Who is calling, please?\n<- Credibility statement\n\n${statement}`;
    assert.match(read(COLD(used)), /✓ gatekeeper: <- Credibility statement/);
    const said = `Gatekeeper: Who is calling, please?\nYou: It is Aiko Mori, for Mr Sato.\n`;
    assert.match(read(COLD(said)), /✓ gatekeeper: It is Aiko Mori, for Mr Sato\./);
  });

  it('plans for the gatekeeper with the words that are there, and once planned it is ticked', () => {
    const planned = (text: string): string => {
      const fix = listOf(text).entries.find(({ id }) => id === 'gatekeeper')?.fix;
      const after = applyEdits(text, fix?.edits ?? []);
      assert.ok(!crossed(after).includes('gatekeeper'), after);
      return after;
    };
    const statement = '# Credibility statement\n\nThis is Aiko Mori of Northwind.\n';
    assert.equal(
      planned(COLD(statement)),
      COLD(
        `# Gatekeeper\n\nGatekeeper: Who is calling, please?\n<- Credibility statement\n\nMay I ask you to put me through?\n\n${statement}`,
      ),
    );
    const bare = 'This is Aiko Mori of Northwind.\n\nWould Tuesday or Thursday suit?';
    assert.equal(
      planned(COLD(bare)),
      COLD(
        `${bare}\n\n# Gatekeeper\n\nGatekeeper: Who is calling, please?\nYou: This is Aiko Mori of Northwind. May I ask you to put me through?`,
      ),
    );
    planned(COLD('Hello.').replaceAll('\n', '\r\n'));
    planned('\ufeffHello there.');
  });

  it('goes through a first meeting: insight, leave with its reason, the questions, the demand for a pitch', () => {
    const text = MEETING(`We have just finished a survey of 400 hotels.
We do a great many things, so that I talk only about what fits: may I ask you a few questions?

? Just give me the pitch.
  I would be guessing. May I ask first?

How do you train new hires today?

Where would you like that to be in a year?`);
    const { entries } = listOf(text);
    assert.deepEqual(
      entries.map(({ id, done }) => `${done ? '✓' : '✗'} ${id}`),
      [
        '✓ insight',
        '✓ permission',
        '✓ permission-reason',
        '✓ question-now',
        '✓ question-goal',
        '✗ question-gap',
        '✓ pitch-demand',
      ],
    );
  });

  it('asks a referral for one face in a circle', () => {
    const referral = (words: string): string => `---\ncall: referral\n---\n${words}\n`;
    assert.match(read(referral('Do you know anybody who might be interested?')), /^0 of 1 move\n✗ referral/);
    assert.match(read(referral('Who on your committee should see this?')), /^1 of 1 move\n✓ referral/);
  });

  it('asks voicemails and follow-ups for who, why and a date only', () => {
    for (const call of ['voicemail', 'follow-up']) {
      const text = `---\ncall: ${call}\n---\nThis is Aiko Mori. I'm calling because we have just surveyed 400 hotels.\n`;
      assert.match(read(text), /^1 of 2 moves\n✓ credibility: .*\n✗ ask$/);
    }
  });

  it('leaves off what a person switched off or ignores in the file, unless it is made', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, rules: { 'thanks-missing': 'off' } };
    assert.ok(!crossed(COLD('This is Aiko Mori.'), settings).includes('thanks'));
    assert.match(read(COLD('Thank you for your time.'), settings), /✓ thanks/);
    assert.ok(!crossed('---\ncall: cold-call\nignore: [thanks-missing]\n---\nThis is Aiko Mori.\n').includes('thanks'));
  });

  it('inserts what is missing, and first what that waits for', () => {
    const text = COLD('This is Aiko Mori of Northwind.\n\nWould Tuesday or Thursday suit?');
    const { entries } = listOf(text);
    const loss = entries.find(({ id }) => id === 'loss');
    assert.ok(!crossed(applyEdits(text, loss?.fix?.edits ?? [])).includes('loss'));
    const show = entries.find(({ id }) => id === 'show');
    assert.equal(show?.after, 'Offer something worth knowing');
    assert.ok(!crossed(applyEdits(text, show?.fix?.edits ?? [])).includes('insight'));
  });
});

describe('the checklist of a team', () => {
  const under = (file: string): Settings => settingsFor(settingsOf(file), undefined);
  const HOUSE = `houseRules:
  - id: call-is-recorded
    message: Say that the call is recorded before you ask for anything.
    calls: [cold-call, follow-up]
    require: (this|the) call is recorded
  - id: our-thanks
    message: We always thank them for their time.
    level: warning
    require: thanks
  - id: plain-words
    message: Say it plainly.
    avoid: synergy
`;
  const follow = (words: string): string => `---\ncall: follow-up\n---\n${words}\n`;

  it('has what its own rules require last, ticked with the words that do it', () => {
    const text = follow('Would Tuesday or Thursday suit? By the way, this call is recorded. Synergy!');
    assert.equal(
      read(text, under(HOUSE)),
      '2 of 4 moves\n✗ credibility\n✓ ask: Would Tuesday or Thursday suit?\n✓ call-is-recorded: By the way, this call is recorded.\n✗ our-thanks',
    );
    const [recorded, thanks] = listOf(text, under(HOUSE)).entries.slice(2);
    assert.equal(recorded?.title, 'Say that the call is recorded before you ask for anything');
    assert.deepEqual(
      [thanks?.title, thanks?.level, thanks?.rules],
      ['We always thank them for their time', 'warning', ['our-thanks']],
    );
    assert.match(read(follow('Thank you for your time.'), under(HOUSE)), /✓ our-thanks: Thank you for your time\.$/);
  });

  it('has them for the kinds of call they are for, and not where they are off or ignored', () => {
    const ids = (text: string, file = HOUSE): string[] => listOf(text, under(file)).entries.map(({ id }) => id);
    assert.ok(!ids(MEETING('Hello.')).includes('call-is-recorded'));
    assert.ok(ids(MEETING('Hello.')).includes('our-thanks'));
    assert.ok(!ids(follow('Hello.'), `rules: {call-is-recorded: off}\n${HOUSE}`).includes('call-is-recorded'));
    assert.ok(!ids('---\ncall: follow-up\nignore: [our-thanks]\n---\nHello.\n').includes('our-thanks'));
  });

  it('goes by what else it set: levels, who speaks, and how long a meeting is', () => {
    const text = COLD('Hana: Who is it?\nYou: This is Aiko Mori.');
    const file = 'rules: {thanks-missing: off, loss-missing: hint}\nspeakers: {Hana: gatekeeper}\nask: {minutes: 20}\n';
    const { entries } = listOf(text, under(file));
    assert.ok(!entries.some(({ id }) => id === 'thanks'));
    assert.equal(entries.find(({ id }) => id === 'loss')?.level, 'hint');
    assert.ok(entries.find(({ id }) => id === 'gatekeeper')?.done);
    assert.match(applyEdits(text, entries.find(({ id }) => id === 'ask')?.fix?.edits ?? []), /20 minutes/);
    assert.ok(crossed(text).includes('gatekeeper'));
  });
});

/** Every script there is: what users open, start from, and what is measured, and the examples of all rules. */
function scripts(): { name: string; text: string }[] {
  const examples = exampleScripts().map(({ rule, example, text }) => ({
    name: `${rule}: ${JSON.stringify(example.text.slice(0, 40))}`,
    text,
  }));
  return [...scriptFiles(), ...examples];
}

describe('the checklist and the rules about missing moves', () => {
  const missing = new Set(rules.filter(({ about }) => about === 'missing').map(({ id }) => id));

  it('have all scripts to agree on', () => {
    assert.ok(scripts().length > 100);
  });

  for (const { name, text } of scripts()) {
    it(`agree on ${name}`, () => {
      const { entries, findings } = listOf(text);
      const listed = new Set(entries.flatMap((entry) => entry.rules));
      const reported = new Set(
        findings.map(({ rule }) => rule).filter((rule) => missing.has(rule) || listed.has(rule)),
      );
      for (const rule of reported) {
        const own = entries.filter((entry) => entry.rules.includes(rule));
        assert.ok(
          own.some(({ done }) => !done),
          `${rule} reports, and the checklist misses nothing of it`,
        );
      }
      const judged = analyserJudges(text);
      for (const { id, done, after, rules: own } of entries) {
        if (done) {
          const sole = own.filter((rule) => entries.filter((each) => each.rules.includes(rule)).length === 1);
          assert.deepEqual(
            sole.filter((rule) => reported.has(rule)),
            [],
            `${id} is ticked and reported`,
          );
        } else if (judged && own.length > 0 && after === undefined) {
          const applies = own.some((rule) => applying(rule, text));
          assert.ok(!applies || own.some((rule) => reported.has(rule)), `${id} is crossed and ${own} keeps quiet`);
        }
      }
    });
  }

  /** True where a script says enough for a missing move to be named. */
  function analyserJudges(text: string): boolean {
    const { speech } = analyser.analyse(text, DEFAULT_SETTINGS);
    return speech.sentences.length >= 6 || speech.moves('ask').length > 0;
  }

  function applying(id: string, text: string): boolean {
    const { call } = analyser.analyse(text, DEFAULT_SETTINGS).speech;
    const rule = rules.find((each) => each.id === id);
    return rule !== undefined && (rule.calls === 'every' || rule.calls[call] !== undefined);
  }
});

describe('a move that is put in from the checklist', () => {
  for (const { name, text } of scriptFiles()) {
    it(`is ticked then, or asks for its next part: ${name}`, () => {
      for (const { id, done, fix, after } of listOf(text).entries) {
        if (done) continue;
        assert.ok(fix && fix.edits.length > 0, `${id} can be put in`);
        const mended = applyEdits(text, fix.edits);
        const now = listOf(mended).entries;
        const wanted = now.find((entry) => (after ? entry.title === after : entry.id === id));
        const further = wanted?.fix?.title !== fix.title;
        assert.ok(!wanted || wanted.done || further, `${after ?? id} is still crossed in\n${mended}`);
      }
    });
  }
});

describe('a script to start from', () => {
  for (const name of readdirSync('templates').filter((each) => each.endsWith('.pitch'))) {
    it(`has every move on its checklist: ${name}`, () => {
      assert.deepEqual(crossed(readFileSync(join('templates', name), 'utf8')), []);
    });
  }
});
