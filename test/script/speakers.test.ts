import assert from 'node:assert/strict';
import { parseScript, sourceText } from '../../server/src/script/index';
import { expectVoices } from '../support/voices';

describe('cues', () => {
  it('are known names with a colon, in any case, bold, with an aside, full-width, alone, in a block quote', () => {
    expectVoices(`
      s|  You: Good morning.
      b|  PROSPECT: Yes?
      g|  **Front desk:** Who is calling?
      b|  **Decision maker**: Me.
      s|  Rep (smiling): Thank you.
      b|  Buyer：はい
      b|  _Customer:_ Go on.
      |  SDR:
      s|  This line too.
      b|     Client 2: And?
      s|  The rep: Then this.
      |
      b|  > Boss: No.
      s|  > Sales rep: Why not?
    `);
  });

  it('hold until a blank line, a cue, a heading or a mark; directions and notes do not end them', () => {
    expectVoices(`
      b|  Buyer: One
      b|  two
      d|  (pause)
      b|  three
      n|  // a note
      b|  four
      |
      s|  mine again
      b|  Buyer: One
      |  -> Close
      s|  mine
      b|  Buyer: One
      b|  ? Why?
      s|  mine
      b|  Buyer: One
      |  # Close
      s|  mine
    `);
  });

  it('are the names that the front matter declares, and the first names of seller and buyer', () => {
    expectVoices(`
      |  ---
      |  seller: Kenji Sato
      |  buyer: Ms Anna Berg
      |  speakers:
      |    Tower: gatekeeper
      |    You: other
      |  ---
      s|  Kenji: Hello.
      s|  Kenji Sato: Hello.
      b|  Ms Anna Berg: Yes?
      g|  Tower: Who is it?
      o|  You: Me.
    `);
  });

  it('of names nobody knows count where they open most lines of a passage; the first is the seller', () => {
    const text = 'Mara: Hello.\nOtto: Yes?\nMara: Good.\n\n# Next\n\nOtto: And then?\n';
    expectVoices(
      ['s', 'o', 's', '', '', '', 'o'].map((voice, index) => `${voice}|  ${text.split('\n')[index]}`).join('\n'),
    );
    const { guessedSpeakers } = parseScript(text);
    assert.deepEqual(
      guessedSpeakers.map(({ name, role }) => `${name} ${role}`),
      ['Mara seller', 'Otto other'],
    );
  });

  it('of names nobody knows are others where a known seller spoke before them', () => {
    expectVoices(`
      s|  You: Hello.
      o|  Otto: Yes?
      o|  Mara: Speaking.
    `);
  });

  it('are not labels that head a part, clock times, addresses or sentences with a colon', () => {
    const script = parseScript(
      'Opening Line: good morning\nCTA: meet\n\nAt 10:30 we meet.\nSee https://example.org for more.\nOne thing: it works.\n',
    );
    assert.deepEqual(script.guessedSpeakers, []);
    assert.ok(script.pieces.every(({ voice }) => voice !== 'other'));
  });

  it('run on where the other side goes on after a full sentence', () => {
    const script = parseScript(
      'Buyer: I see.\nThank you for that.\n\nBuyer: I see\nwhat you mean.\n\nYou: Done.\nMore.\n',
    );
    assert.deepEqual(
      script.runningCues.map(({ label, at }) => [sourceText(script, label), sourceText(script, at)]),
      [['Buyer:', 'Thank you for that.']],
    );
  });
});
