import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { atEnd, atOpening, beforeAsk, insertSpeech, type Place } from '../../server/src/coaching/insert';
import type { Speech } from '../../server/src/speech/index';
import { applyEdits } from '../support/rules';

const analyser = createAnalyser();

/** `source` with NEW inserted at the place that `where` picks. */
function inserted(source: string, where: (speech: Speech) => Place | undefined): string {
  const { script, speech } = analyser.analyse(source, DEFAULT_SETTINGS);
  const place = where(speech);
  assert.ok(place);
  const after = applyEdits(source, insertSpeech(script, place, 'NEW words.'));
  const said = analyser.analyse(after, DEFAULT_SETTINGS).speech.sentences.map(({ text }) => text);
  assert.ok(said.includes('NEW words.'), `the seller says it in\n${after}`);
  return after;
}

describe('inserting speech', () => {
  it('opens after the greeting and the thanks', () => {
    assert.equal(
      inserted('Good morning.\n\nIt is about your plant.', atOpening),
      'Good morning.\n\nNEW words.\n\nIt is about your plant.',
    );
    assert.equal(
      inserted('Hello. Thank you for your time. It is about a plant.', atOpening),
      'Hello. Thank you for your time. NEW words. It is about a plant.',
    );
    assert.equal(inserted('It is about your plant.', atOpening), 'NEW words.\n\nIt is about your plant.');
  });

  it('opens before a greeting that asks', () => {
    assert.equal(inserted('Hi Ben, can we meet on Friday?', atOpening), 'NEW words.\n\nHi Ben, can we meet on Friday?');
  });

  it('goes before the first ask of the turn', () => {
    assert.equal(
      inserted('It is about your plant.\n\nAll I need is 30 minutes. Would Monday or Friday suit?', beforeAsk),
      'It is about your plant.\n\nNEW words.\n\nAll I need is 30 minutes. Would Monday or Friday suit?',
    );
    assert.equal(
      inserted('It is about a plant. Can we meet?', beforeAsk),
      'It is about a plant. NEW words. Can we meet?',
    );
  });

  it('ends before objections and voicemails', () => {
    assert.equal(
      inserted('# Case\n\nIt is about your plant.\n\n# Objections\n\n? No.\n  I see.\n', atEnd),
      '# Case\n\nIt is about your plant.\n\nNEW words.\n\n# Objections\n\n? No.\n  I see.\n',
    );
  });

  it('takes the form of its neighbour', () => {
    assert.equal(
      inserted('> "It is about a plant."\n\n> "Go on."\n\n> "I see."', atOpening),
      '> "NEW words."\n\n> "It is about a plant."\n\n> "Go on."\n\n> "I see."',
    );
    assert.equal(
      inserted('**"It is about a plant."**\n\n**"I see."**', atOpening),
      '**"NEW words."**\n\n**"It is about a plant."**\n\n**"I see."**',
    );
    assert.equal(inserted('```\nIt is about a plant.\n```', atEnd), '```\nIt is about a plant.\n\nNEW words.\n```');
    assert.equal(inserted('“It is about a plant.”', atEnd), '“It is about a plant.”\n\n“NEW words.”');
  });

  it('joins its neighbour where a paragraph would be read otherwise', () => {
    assert.equal(
      inserted('- "It is about a plant."\n- "Go on."', atOpening),
      '- "NEW words. It is about a plant."\n- "Go on."',
    );
    assert.equal(inserted('You: It is about a plant.', atEnd), 'You: It is about a plant. NEW words.');
    assert.equal(
      inserted('| They say | You say |\n|---|---|\n| "No." | "It is about a plant." |', atEnd),
      '| They say | You say |\n|---|---|\n| "No." | "It is about a plant. NEW words." |',
    );
    assert.equal(inserted('? Who?\nIt is about a plant.', atEnd), '? Who?\nIt is about a plant. NEW words.');
    assert.equal(
      inserted('// pitch-ignore loss-missing\nIt is about a plant.', atEnd),
      '// pitch-ignore loss-missing\nIt is about a plant. NEW words.',
    );
  });

  it('is an item of its own in a list, and leaves a direction with its words', () => {
    assert.equal(
      inserted('Tell me:\n\n- How is the plant?\n- How is the yard?\n', atEnd),
      'Tell me:\n\n- How is the plant?\n- How is the yard?\n- NEW words.\n',
    );
    assert.equal(
      inserted('It is about a plant.\n(wait)\n\n? Who?\n  Me.\n', atEnd),
      'It is about a plant.\n(wait)\n\nNEW words.\n\n? Who?\n  Me.\n',
    );
  });

  it('keeps line ends and a byte-order mark', () => {
    assert.equal(inserted('It is about a plant.\r\n', atEnd), 'It is about a plant.\r\n\r\nNEW words.\r\n');
    assert.equal(inserted('It is about a plant.\r', atEnd), 'It is about a plant.\r\rNEW words.\r');
    assert.equal(inserted('\uFEFFIt is about a plant.\n', atOpening), '\uFEFFNEW words.\n\nIt is about a plant.\n');
  });

  it('passes the gatekeeper by', () => {
    assert.equal(
      inserted('Is she in, please?\n\nGatekeeper: One moment.\n\n# Buyer\n\nIt is about a plant.', atOpening),
      'Is she in, please?\n\nGatekeeper: One moment.\n\n# Buyer\n\nNEW words.\n\nIt is about a plant.',
    );
  });
});
