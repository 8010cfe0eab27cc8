import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, nodeFiles } from '../../server/src/cli/index';

interface Said {
  readonly code: number;
  readonly err: string;
  readonly out: string;
}

interface JsonFinding {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** Runs `pitch` on real files in `folder`. */
async function pitch(folder: string, ...args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      said[to] += text;
    },
    isTerminal: false,
    columns: undefined,
    closed: false,
  });
  const code = await main(args, {
    cwd: folder,
    env: {},
    stdout: output('out'),
    stderr: output('err'),
    files: nodeFiles,
    readStdin: async () => new Uint8Array(),
    version: async () => '',
    readDocx: async () => '',
  });
  return { ...said, code };
}

function canRead(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);
const TWENTY = 'Could I have 20 minutes, on Tuesday or on Thursday?';

describe('bad input, on the command line', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pitch-bad-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Checks and reads one file, which stays as it is to the byte. */
  async function check(
    content: Uint8Array,
  ): Promise<{ code: number; err: string; findings: readonly JsonFinding[]; pretty: string }> {
    const file = join(folder, 'a.pitch');
    writeFileSync(file, content);
    const { code, out, err } = await pitch(folder, 'check', 'a.pitch', '--format', 'json');
    const pretty = await pitch(folder, 'check', 'a.pitch');
    assert.equal(pretty.code, code);
    await pitch(folder, 'read', 'a.pitch');
    assert.ok(readFileSync(file).equals(content), 'the file stays as it is');
    return { code, err, findings: JSON.parse(out)[0].findings, pretty: pretty.out };
  }

  const rulesOf = (findings: readonly JsonFinding[]): string[] => findings.map(({ rule }) => rule);

  it('takes an empty file', async () => {
    const { code, err, findings } = await check(bytes(''));
    assert.deepEqual([code, err, rulesOf(findings).filter((rule) => rule.endsWith('-missing'))], [0, '', []]);
  });

  it('takes a file that is only front matter', async () => {
    const { code, err } = await check(bytes('---\ncall: cold-call\n---\n'));
    assert.deepEqual([code, err], [0, '']);
  });

  it('names broken YAML where it breaks, and coaches the rest', async () => {
    const { code, findings } = await check(bytes(`---\ntitle: "open\ncall: cold-call\n---\n\n${TWENTY}\n`));
    assert.equal(code, 1);
    assert.ok(rulesOf(findings).includes('front-matter'));
    assert.ok(rulesOf(findings).includes('ask-not-thirty'));
  });

  it('reads no YAML for ever', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `b${n + 1}: &b${n + 1} [${`*b${n},`.repeat(9)}]`);
    const { code, findings } = await check(bytes(`---\nb0: &b0 [x]\n${bomb.join('\n')}\n---\n\n${TWENTY}\n`));
    assert.equal(code, 1);
    assert.ok(rulesOf(findings).includes('ask-not-thirty'));
  });

  it('takes front matter of a megabyte, and one that is never closed', async () => {
    const keys = Array.from({ length: 40_000 }, (_, n) => `key${n}: value ${n}`).join('\n');
    const closed = await check(bytes(`---\n${keys}\n---\n\n${TWENTY}\n`));
    assert.ok(rulesOf(closed.findings).includes('ask-not-thirty'));
    const open = await check(bytes(`---\ncall: cold-call\n${'[{'.repeat(20_000)}\n`));
    assert.equal(open.err, '');
  });

  it('takes a megabyte on one line', async () => {
    const line = `${'We have just finished a survey of buyers. '.repeat(25_000)}${TWENTY}`;
    writeFileSync(join(folder, 'a.pitch'), line);
    const { err, out } = await pitch(folder, 'check', 'a.pitch');
    assert.equal(err, '');
    assert.match(out, /\(too-long\)/, 'what is put off is said');
    assert.ok(Math.max(...out.split('\n').map(({ length }) => length)) < 2_000, 'and the line is cut');
    assert.equal(readFileSync(join(folder, 'a.pitch'), 'utf8'), line);
  });

  it('takes a word of 100 KB', async () => {
    const { err, findings } = await check(bytes(`${TWENTY} ${'x'.repeat(100_000)} ${TWENTY}\n`));
    assert.equal(err, '');
    assert.ok(rulesOf(findings).includes('too-long'));
    assert.ok(rulesOf(findings).includes('ask-not-thirty'), 'the words around it are coached');
  });

  for (const [end, name] of [
    ['\r', 'CR'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`reads lines that end in ${name}`, async () => {
      const { findings } = await check(bytes(`Hello.\n\nBuyer: Hm.\n\n${TWENTY}\n`.replaceAll('\n', end)));
      assert.equal(findings.find(({ rule }) => rule === 'ask-not-thirty')?.range.start.line, 4);
    });
  }

  const unreadable: Record<string, [Uint8Array, RegExp]> = {
    'a binary file': [Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008', 'hex'), /binary file/],
    'UTF-16 with its mark': [Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(TWENTY, 'utf16le')]), /UTF-16/],
    'UTF-16 the other way round': [
      Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(TWENTY, 'utf16le')]).swap16(),
      /UTF-16/,
    ],
    'UTF-16 without its mark': [bytes(TWENTY, 'utf16le'), /UTF-16/],
    'Latin-1': [bytes('Hello.\n\nIs there a café near?\n', 'latin1'), /Windows-1252 or Latin-1 .* on line 3/],
    Shift_JIS: [Buffer.from('82a8908293a282c982c882c182c482a882e882dc82b7', 'hex'), /Shift_JIS/],
    'a lone surrogate': [Buffer.concat([bytes('Hello.\n'), Buffer.from([0xed, 0xa0, 0x80])]), /on line 2/],
    'a letter cut in two': [bytes('日本').subarray(0, 5), /not UTF-8/],
  };
  for (const [name, [content, expected]] of Object.entries(unreadable)) {
    it(`says that ${name} is not UTF-8, and what it looks like`, async () => {
      const { code, findings, pretty } = await check(content);
      assert.deepEqual(rulesOf(findings), ['not-utf-8']);
      assert.equal(findings[0]?.level, 'error');
      assert.match(findings[0]?.message ?? '', expected);
      assert.match(pretty, expected);
      assert.equal(code, 1);
      const read = await pitch(folder, 'read', 'a.pitch');
      assert.match(read.err, expected);
      assert.equal(read.code, 2);
    });
  }

  it('checks the other files beside one that is not UTF-8', async () => {
    writeFileSync(join(folder, 'a.pitch'), bytes(TWENTY, 'utf16le'));
    writeFileSync(join(folder, 'b.pitch'), TWENTY);
    const { out } = await pitch(folder, 'check', '--format', 'json');
    const found = (JSON.parse(out) as { findings: JsonFinding[] }[]).map(({ findings }) => rulesOf(findings));
    assert.deepEqual(found[0], ['not-utf-8']);
    assert.ok(found[1]?.includes('ask-not-thirty'));
  });

  it('names a path that is not there', async () => {
    const { code, out, err } = await pitch(folder, 'check', 'gone.pitch', 'gone/too.pitch');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /gone\.pitch cannot be read: there is no such file or folder\.\n.*too\.pitch cannot be read/);
  });

  it('names a path that may not be read', async function () {
    const file = join(folder, 'locked.pitch');
    writeFileSync(file, 'Hello.\n');
    mkdirSync(join(folder, 'inner'));
    chmodSync(file, 0);
    // Root, and Windows, read it all the same; the error itself is tried on a machine in memory.
    if (canRead(file)) this.skip();
    const { code, err } = await pitch(folder, 'check');
    assert.equal(code, 2);
    assert.match(err, /locked\.pitch cannot be read: you have no leave/);
  });

  it('names a rule that does not exist', async () => {
    writeFileSync(join(folder, 'a.pitch'), TWENTY);
    const { code, out, err } = await pitch(folder, 'check', '--rule', 'ask-not-thrity=off');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /no rule "ask-not-thrity".*ask-not-thirty/);
  });
});
