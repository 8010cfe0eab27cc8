import assert from 'node:assert/strict';
import { pitch } from './machine';

/** A script reads as `expected`; seconds, which the words' speed decides, stand as `…`. */
async function expectRead(script: string, expected: string): Promise<void> {
  const { code, out, err } = await pitch({ files: { 'a.pitch': script } }, 'read', 'a.pitch');
  assert.equal(err, '');
  assert.equal(out.replace(/\((?:\d+ min )?\d+ s/g, '(… s'), `${expected.trim()}\n`);
  assert.equal(code, 0);
}

describe('pitch read', () => {
  it('names who speaks, as the script names them', () =>
    expectRead(
      'Gatekeeper: Who is calling?\n\nGood morning.\nIs he in?\n\nTanaka: Speaking.\n\nRep (warm): Hello.\n',
      `
Gatekeeper: Who is calling?

Seller: Good morning.
  Is he in?

Seller: Tanaka: Speaking.

Rep (warm): Hello.`,
    ));

  it('gives sections with the time they take and may take', () =>
    expectRead(
      '# Opening (20s)\n\nThank you for your time.\n\n## Reason\n\nI am calling about a survey.\n',
      `
# Opening (… s of 20 s)

Seller: Thank you for your time.

## Reason (… s)

Seller: I am calling about a survey.`,
    ));

  it('puts directions in parentheses and leaves notes out', () =>
    expectRead(
      'Thank you.\n(pause)\n// never said\nI am calling about a survey.\n\n(smile)\n',
      `
Seller: Thank you.
  (pause)
  I am calling about a survey.

(smile)`,
    ));

  it('has the answers below their comebacks', () =>
    expectRead(
      '? What is it about? / Why?\n  I need to show it.\n\n  ? No.\n    Thank you.\n\n  -> Ask\n\n# Ask\n\nWould Tuesday suit, or Thursday?\n',
      `
? What is it about? / Why?

    Seller: I need to show it.

    ? No.

        Seller: Thank you.

    → Ask

# Ask (… s)

Seller: Would Tuesday suit, or Thursday?`,
    ));

  it('says words used twice where they are said', () =>
    expectRead(
      '# Gatekeeper\n\n? Who is it?\n  <- Statement\n\n# Statement\n\nI am *Kenji*.\n\n? Who?\n  Kenji.\n',
      `
# Gatekeeper

? Who is it?

    Seller: I am *Kenji*.

    ? Who?

        Seller: Kenji.

# Statement (… s)

Seller: I am *Kenji*.

? Who?

    Seller: Kenji.`,
    ));

  it('says what it cannot bring in', () =>
    expectRead(
      'Hello.\n<- other.pitch#Ask\nBye.\n',
      `
Seller: Hello.

(here: the words of "Ask" of other.pitch)

Seller: Bye.`,
    ));

  it('ends where words bring in themselves', async () => {
    const round = '# A\n\none\n<- B\n\n# B\n\ntwo\n<- A\n';
    const { code, out } = await pitch({ files: { 'a.pitch': round } }, 'read', 'a.pitch');
    assert.equal(code, 0);
    assert.ok(out.length < 500);
  });

  it('parts what stands in for another', () =>
    expectRead('Good morning.\n\nor\n\nGood evening.\n', 'Seller: Good morning.\n\nor\n\nSeller: Good evening.'));

  it('puts values in the place of their placeholders', () =>
    expectRead(
      '---\nseller: Kenji Sato\nvalues:\n  trade: car parts\n---\n\nI am {{seller}}, for {{trade}}, {{buyer}}.\n',
      'Seller: I am Kenji Sato, for car parts, {{buyer}}.',
    ));

  it('parts several scripts by their names', async () => {
    const { out } = await pitch({ files: { 'a.pitch': 'One.\n', 'b.pitch': 'Two.\n' } }, 'read', 'a.pitch', 'b.pitch');
    assert.equal(out, '=== a.pitch\n\nSeller: One.\n\n=== b.pitch\n\nSeller: Two.\n\n');
  });

  it('reads what it can and names what it cannot', async () => {
    const { code, out, err } = await pitch({ files: { 'b.pitch': 'Two.\n' } }, 'read', 'a.pitch', 'b.pitch');
    assert.deepEqual([code, out], [2, 'Seller: Two.\n']);
    assert.match(err, /a\.pitch cannot be read/);
  });
});

describe('pitch read --format json', () => {
  it('keeps the order of the file, in the form of the Language Server Protocol', async () => {
    const script = '# Opening\n\nHello.\n(pause)\n// a note\n<- Opening\n\nBuyer: 😀 Yes?\n';
    const { code, out } = await pitch({ files: { 'a.pitch': script } }, 'read', 'a.pitch', '--format', 'json');
    assert.equal(code, 0);
    const [file, ...more] = JSON.parse(out) as {
      file: string;
      pieces: { voice: string; text: string; range: unknown }[];
    }[];
    assert.deepEqual(more, []);
    assert.equal(file?.file, 'a.pitch');
    const said = file.pieces.map(({ voice, text }) => `${voice}: ${text}`);
    assert.deepEqual(said, ['seller: Hello.', 'direction: pause', 'note: a note', 'buyer: 😀 Yes?']);
    assert.deepEqual(file.pieces.at(-1)?.range, { start: { line: 7, character: 7 }, end: { line: 7, character: 14 } });
  });
});
