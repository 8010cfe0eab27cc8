import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import { type Machine, pitch } from '../cli/machine';
import { scriptFiles } from '../support/scripts';
import { createReader, PSEUDO, type Reader } from './language';

const CALL = `---
call: cold-call
seller: Ken
budget: 20 s
---

# Opening

Could I have 20 minutes, on Tuesday or on Thursday?

? No.
  Why not?

<- shared.pitch#Who
-> Nowhere
`;
const FAULTY: Machine = {
  files: {
    'call.pitch': CALL,
    'broken.pitch': '---\ncall cold-call\ntitle: a: b\n---\nHello.\n',
    'bad.pitch': new Uint8Array([0x48, 0xff, 0xfe]),
    'page.md': '# Opening\n\n> "Could we meet for an hour?"\n\nSmile.\n\n> "Thank you."\n',
    'notes.docx': 'no Word document',
    'locked.pitch': 'unreadable file',
    'pitch.yaml': 'rules:\n  no-such-rule: warning\n  ask-missing: loud\nask:\n  minutes: 17\nnonsense: 1\n',
    'fine/pitch.yaml': 'ask:\n  minutes: 20\n',
    'fine/call.pitch': CALL,
  },
};

const WORDS = ['text', 'pretty', 'json', 'sarif', 'github', 'check', 'read', 'convert', 'fix', 'page.pitch'];

/** Every way to ask, rightly and wrongly. */
const ASKED = [
  'check',
  'check call.pitch',
  'check call.pitch --checklist',
  'check call.pitch --fix',
  'check call.pitch --no-config',
  'check fine',
  'check . --format json',
  'check call.pitch --format github',
  'check call.pitch --format sarif',
  'check call.pitch --format nonsense',
  'check call.pitch --today tomorrow',
  'check call.pitch --today',
  'check call.pitch --checklist --format github',
  'check call.pitch --rule ask-missing',
  'check call.pitch --rule ask-missing=loud',
  'check call.pitch --rule ask-mising=hint',
  'check call.pitch --rule front-matter=hint',
  'check call.pitch --config a --no-config',
  'check call.pitch --config nowhere.yaml',
  'check call.pitch --fixx',
  'check call.pitch --fix=1',
  'check nowhere.pitch locked.pitch bad.pitch broken.pitch page.md',
  'check - --fix',
  'read',
  'read call.pitch',
  'read call.pitch fine/call.pitch --format json',
  'read nowhere.pitch',
  'convert',
  'convert page.md',
  'convert page.md --stdout --output x.pitch',
  'convert page.md --write --stdout',
  'convert page.md call.pitch --output x.pitch',
  'convert notes.docx',
  'convert bad.pitch',
  'convert broken.pitch',
  'convert fine',
  'convert call.pitch --write',
  'chek call.pitch',
  'call.pitch',
  'nonsense',
  '--help',
  'check --help',
  'read --help',
  'convert --help',
];

describe('a terminal in another language is told nothing in English', () => {
  before(() => config({ contents: { ...PSEUDO } }));
  after(() => config({ contents: {} }));

  async function answers(reader: Reader, machine: Machine, line: string): Promise<void> {
    for (const [name, content] of Object.entries(machine.files)) {
      reader.given(name);
      if (typeof content === 'string') reader.given(content);
    }
    for (const words of [line, ...WORDS]) reader.given(words);
    const { out, err, written } = await pitch(machine, ...line.split(' ').filter((word) => word !== ''));
    for (const text of Object.values(written)) reader.written(text);
    reader.read(err);
    if (/^[[{]/.test(out)) readJson(JSON.parse(out), reader);
    else reader.read(out.replace(/^::.*?::/gm, ''));
  }

  for (const line of ASKED) {
    it(`pitch ${line}`, async () => {
      const reader = createReader();
      await answers(reader, FAULTY, line);
      assert.deepEqual(reader.misplaced(), []);
      assert.ok(reader.seen.size > 0, 'something was said');
    });
  }

  it('about the scripts of the project', async () => {
    const reader = createReader();
    const files = Object.fromEntries(scriptFiles().map(({ name, text }) => [name, text]));
    for (const line of ['check --format sarif', 'check --checklist', 'check --format json'])
      await answers(reader, { files }, line);
    assert.deepEqual(reader.misplaced(), []);
  });
});

/** What people are shown of an answer for programs. */
const SHOWN = new Set(['message', 'title', 'text', 'description', 'markdown', 'summary', 'why']);

function readJson(value: unknown, reader: Reader, name = ''): void {
  if (typeof value === 'string') {
    if (SHOWN.has(name)) reader.read(value);
  } else if (Array.isArray(value)) for (const each of value) readJson(each, reader, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'insertedContent') reader.written((each as { text: string }).text);
      else readJson(each, reader, key);
    }
  }
}
