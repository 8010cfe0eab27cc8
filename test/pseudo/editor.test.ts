import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exampleScripts } from '../support/rules';
import { scriptFiles } from '../support/scripts';
import { itShared, sharedScripts } from '../support/shared';
import { RICH } from '../types/clients';
import { readMessages } from '../types/messages';
import { type Script, type Session, startSession } from '../types/session';
import { createReader } from './language';
import { inPseudo } from './transport';

const ON_DISK: Readonly<Record<string, string>> = {
  'house.pitch': '# Who\n\nThis is {{seller}} of Northwind.\n',
  'pitch.yaml': 'house: house.pitch\nrules:\n  no-such-rule: warning\n',
};
/** Each with a fault of its own. */
const FAULTY_LINES = [
  'title: a: b',
  'title:no space',
  'title: "never closed',
  'title: [never closed',
  'title: {never closed',
  'title: [a, b]',
  'title: >x',
  'title: &a',
  'title: one\n  and: two',
  '\ttitle: indented',
  '  title: indented',
  'no key at all',
  'title: one\ntitle: two',
  'call: coldcall',
  'unmarked: said',
  'meeting: tomorrow',
  'budget: long',
  'budget: 3',
  'ignore: ask-missing',
  'ignore:\n  - [ask-missing]',
  'speakers: Aiko',
  'speakers:\n  Aiko: boss',
  'speakers:\n  - Aiko',
  'values: industry',
  'values:\n  industry: [a, b]',
];
const SETTINGS = `rules:
  no-such-rule: hint
  ask-missing: loud
  front-matter: hint
  ask-missing: hint
folders:
  ../out:
    email-offer: info
speakers:
  Hana: boss
names: Northwind
names:
  - a: b
wordsPerMinute: 3
ask:
  minutes: 17
  hours: 1
house: ../house.pitch
nonsense: 1
houseRules:
  - just words
  - id: ask-missing
    message: Too much.
    avoid: [synergy, "{one two}", "(a|b", "a)", ".. a", "really?", "..?", "{a", "touch .. base"]
  - id: Not A Name
    avoid: synergy
    require: nonsense
    level: loud
    calls: nonsense
  - id: bare
    message: Buyers stop listening here.
  - id: again
    message: “{words}” says nothing.
    require: thanks
    avoid:
      - phrase: "{touch} base"
        instead: we touch base
        also: 1
      - instead: talk
      - phrase: touch
        instead: [talk]
    unknown: 1
  - message: No name.
    avoid: 3
`;
const PLACES_IN_EXAMPLES = 9;

describe('an editor in another language is told nothing in English', () => {
  const messages = readMessages();
  let folder = '';
  let uri = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pitch-pseudo-'));
    uri = pathToFileURL(folder).href;
    for (const [name, text] of Object.entries(ON_DISK)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, { recursive: true }));

  async function assertTranslated(about: (session: Session) => Promise<void>): Promise<void> {
    const reader = createReader();
    const workspace = { uri, files: Object.keys(ON_DISK).map((name) => `${uri}/${name}`) };
    const session = await startSession(messages, RICH, workspace, (transport) => inPseudo(transport, reader));
    try {
      for (const each of [...workspace.files, ...Object.values(ON_DISK)]) reader.given(each);
      await about(session);
    } finally {
      await session.stop();
    }
    assert.deepEqual(reader.misplaced(), []);
    assert.ok(reader.seen.size > 0, 'the texts that came were translated ones');
  }
  const open = (texts: readonly string[]): Script[] =>
    texts.map((text, index) => ({ uri: `${uri}/open-${index}.pitch`, text }));

  it('about the scripts of the project', async () => {
    await assertTranslated(async (session) => {
      await session.askAbout(open(scriptFiles().map(({ text }) => text)));
      await session.askOnce();
    });
  });

  it('about front matter that cannot be read', async () => {
    const scripts = FAULTY_LINES.map((line) => `---\ncall: cold-call\n${line}\n---\n\nThank you.\n`);
    await assertTranslated((session) => session.askAbout(open([...scripts, '---\ncall: cold-call\n\nThank you.\n'])));
  });

  it('about the settings of a team, right and wrong', async () => {
    const files = [SETTINGS, '- a list\n', 'rules: &all\n', 'rules: [\n', 'wordsPerMinute: fast\nrules: 3\n'];
    for (const text of files)
      await assertTranslated((session) => session.askAbout([{ uri: `${uri}/pitch.yaml`, text }]));
  });

  it('about what the rules show, good and bad', async () => {
    const examples = exampleScripts().map(({ text }) => text);
    await assertTranslated((session) => session.askAbout(open(examples), PLACES_IN_EXAMPLES));
  });

  itShared('about the shared scripts', async () => {
    await assertTranslated((session) => session.askAbout(open(sharedScripts().map(({ text }) => text))));
  });
});
