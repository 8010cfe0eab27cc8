import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameAt, renamable, rename, saidIn } from '../../../server/src/features/index';
import { ALONE, applyEdits, createReach, parseScript, type Reach } from '../../../server/src/script/index';
import { around } from '../../support/around';
import { generateScript } from '../../support/generate-script';
import { marked } from '../../support/marked';
import { scriptFiles } from '../../support/scripts';

const reachOf = (text: string, others: Readonly<Record<string, string>> = {}, house?: string): Reach =>
  createReach(parseScript(text), around(others, house));

/** The script after what is named at `<|>` is renamed, or why it is not. */
function renamed(source: string, newName: string): string {
  const { text, cursor } = marked(source);
  const reach = reachOf(text);
  const name = nameAt(reach, cursor ?? 0);
  assert.ok(name, 'something is named there');
  const answer = rename(name, newName, reach, [reach]);
  return 'refused' in answer ? answer.refused : applyEdits(text, answer.scripts[0]?.edits ?? []);
}

describe('renaming', () => {
  it('gives a section its new title wherever an arrow names it, and leaves its time', () => {
    assert.equal(
      renamed('# 2. As<|>k (20s)\n\nTuesday or Thursday?\n\n# Close\n\n-> "ask"\n\n? No.\n  <- Ask\n', 'The ask'),
      '# 2. The ask (20s)\n\nTuesday or Thursday?\n\n# Close\n\n-> The ask\n\n? No.\n  <- The ask\n',
    );
    assert.equal(renamed('# Ask\n\nHello.\n-> A<|>sk\n', 'ASK'), '# ASK\n\nHello.\n-> ASK\n');
  });

  it('gives a placeholder its new name with its value', () => {
    assert.equal(
      renamed('---\nvalues:\n  town: Graz\n---\nIn {{town}}, {{ to<|>wn }}. # {{town}}\n', 'city'),
      '---\nvalues:\n  city: Graz\n---\nIn {{city}}, {{ city }}. # {{city}}\n',
    );
    assert.equal(
      renamed('---\nindustry: steel\n---\nIn {{indus<|>try}}.\n', 'trade'),
      '---\ntrade: steel\n---\nIn {{trade}}.\n',
    );
  });

  it('gives a speaker a new name, and declares it where nobody would know who that is', () => {
    assert.equal(
      renamed('---\nspeakers:\n  Hana: gatekeeper\n---\nHa<|>na: Who?\nYou: Mika.\n\nHana: Oh.\n', 'Yumi'),
      '---\nspeakers:\n  Yumi: gatekeeper\n---\nYumi: Who?\nYou: Mika.\n\nYumi: Oh.\n',
    );
    assert.equal(
      renamed('Gate<|>keeper: Who?\nYou: Mika.\n', 'Yumi'),
      '---\nspeakers:\n  Yumi: gatekeeper\n---\nYumi: Who?\nYou: Mika.\n',
    );
    assert.equal(renamed('Gate<|>keeper: Who?\nYou: Mika.\n', 'Receptionist'), 'Receptionist: Who?\nYou: Mika.\n');
  });

  describe('is refused, and says why', () => {
    const refuses = (source: string, newName: string, why: RegExp): void => assert.match(renamed(source, newName), why);

    it('where another has the name', () => {
      refuses(
        '# As<|>k\n\nHello.\n\n# Close (5s)\n\nBye.\n',
        '1. close',
        /There is a section “1. close” in “call.pitch” already/,
      );
      refuses(
        '---\nvalues: {town: Graz, city: Wien}\n---\n{{to<|>wn}} {{city}}\n',
        'city',
        /used in “call.pitch” already/,
      );
      refuses('---\nvalues: {town: Graz}\n---\n{{to<|>wn}} {{city}}\n', 'city', /used in “call.pitch” already/);
      refuses('Han<|>a: Yes.\nKen: No.\nHana: Oh.\n', 'Ken', /“Ken” speaks in “call.pitch” already/);
    });

    it('where the name is none', () => {
      refuses('# As<|>k\n\nHello.\n', ' ', /at least one letter/);
      refuses('# As<|>k\n\nHello.\n', '(20s)', /otherwise|letter or a figure/);
      refuses('{{to<|>wn}}\n', 'a}}b', /cannot name a placeholder/);
      refuses('Gate<|>keeper: Who?\n', 'Who is it?', /cannot open a line as a speaker/);
    });

    it('where somebody else would speak, or write', () => {
      refuses('Gate<|>keeper: Who?\nYou: Mika.\n', 'Buyer', /somebody else’s/);
      refuses('# As<|>k\n\nDear {{buyer}}, thank you.\n', 'Follow-up email', /in writing/);
    });

    it('of what Pitch knows, and of what is not there', () => {
      refuses('---\nseller: Ken\n---\n{{sel<|>ler}}\n', 'rep', /a name that Pitch knows/);
      refuses('---\nbuyer: Aiko Mori\n---\nAi<|>ko: Yes.\nYou: No.\n', 'Yumi', /change it there/);
      refuses('-> No<|>where\n', 'Ask', /no section of that title/);
    });
  });

  it('reaches every script that brings the section in, by file or by title alone', () => {
    const house = '# Who\n\nMika.\n\n# Ask\n\n<- Who\n';
    const user = '# Opening\n\n<- ../house.pitch#who\n\n? Who?\n  <- Who\n';
    const scripts = { '../house.pitch': house, 'user.pitch': user };
    const call = '# Who\n\nAnn.\n\n# Opening\n\n<- ../house.pitch#Who\n<- Who\n';
    const home = reachOf(call, scripts, '../house.pitch');
    const at = (path: string, text: string): Reach =>
      createReach(parseScript(text), { ...home.around, place: `file:///team/${path}` });
    const all = [home, at('house.pitch', house), at('calls/user.pitch', user)];
    const name = nameAt(home, call.indexOf('house.pitch#Who') + 13);
    assert.ok(name);
    const answer = rename(name, 'Mika', home, all);
    assert.ok('scripts' in answer, 'refused' in answer ? answer.refused : '');
    assert.deepEqual(
      answer.scripts.map(({ of, edits }) => applyEdits(of.home.script.text, edits)),
      [
        call.replace('house.pitch#Who', 'house.pitch#Mika'),
        house.replaceAll('Who', 'Mika'),
        '# Opening\n\n<- ../house.pitch#Mika\n\n? Who?\n  <- Mika\n',
      ],
    );
    const refused = rename(name, 'Opening', home, all);
    assert.match('refused' in refused ? refused.refused : '', /“Opening” in “(?:call|user).pitch” already/);
  });

  it('never changes what is said, by whom, and is undone by its reverse', () => {
    let done = 0;
    const check = (text: string, picked: number, newName: string): void => {
      const reach = createReach(parseScript(text), ALONE);
      const { script } = reach.home;
      const spans = [
        ...script.sections.flatMap(({ titleSpan }) => titleSpan ?? []),
        ...script.links.map(({ titleSpan }) => titleSpan),
        ...script.placeholders.map(({ nameSpan }) => nameSpan),
        ...script.cues.map(({ span }) => span),
      ];
      const span = spans[picked % Math.max(1, spans.length)];
      const name = span && nameAt(reach, span.start);
      if (!name || 'refused' in renamable(name, reach)) return;
      const answer = rename(name, newName, reach, [reach]);
      if ('refused' in answer) {
        assert.match(answer.refused, /^[\p{Lu}“].*\.$/u);
        return;
      }
      const { edits = [] } = answer.scripts[0] ?? {};
      const after = applyEdits(text, edits);
      const again = createReach(parseScript(after), ALONE);
      assert.deepEqual(saidIn(again), saidIn(reach));
      let undone = after;
      for (const { span: at, newText } of edits) {
        undone = undone.slice(0, at.start) + text.slice(at.start, at.end) + undone.slice(at.start + newText.length);
      }
      assert.equal(undone, text);
      done++;
    };
    const names = fc.constantFrom('Ask', 'Yumi', 'Buyer', 'the end', 'email', 'A: yes', 'x #y', 'Ωmega', 'or', 'You');
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 120 }), fc.nat(50), names, (choices, picked, newName) =>
        check(generateScript(choices).text, picked, newName),
      ),
      { numRuns: 150 },
    );
    for (const { text } of scriptFiles())
      for (let picked = 0; picked < 2; picked++) check(text, picked * 7, 'Something new');
    assert.ok(done > 100, `only ${done} were done`);
  });
});
