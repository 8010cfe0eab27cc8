import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { sectionLenses, usesOf } from '../../server/src/features/index';
import { analysed } from '../support/features';

/** At 60 words a minute a word takes a second, and each sentence's end another third. */
const SLOW = { ...DEFAULT_SETTINGS, wordsPerMinute: 60 };

/** What stands above the lines of a script, each as `line: title`; what leads to places with them: `title → line, line`. */
function lenses(source: string): string[] {
  const { analysis, text } = analysed(source, SLOW);
  const { reach } = analysis.speech;
  const uses = usesOf(reach.home, reach);
  const counts = new Map([...uses].map(([key, spans]) => [key, spans.length]));
  const lineAt = (at: number): string => text.slice(at).split(/\r|\n/)[0] ?? '';
  const wholeLineAt = (at: number): string =>
    lineAt(Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1);
  return sectionLenses(analysis, counts).map(({ span, title, usesOf: used }) => {
    const places = used
      ? ` → ${(uses.get(used.key) ?? []).map(({ start }) => wholeLineAt(start).trim()).join(', ')}`
      : '';
    return `${lineAt(span.start)}: ${title}${places}`;
  });
}

const five = 'Today we show you this.\n';

describe('lenses of sections', () => {
  it('tell how much of a budget is taken, and what is over', () => {
    assert.deepEqual(
      lenses(`# One (20s)\n\n${five}\n# Two\n\n${five}\n# Three (0:04 min)\n\n${five}\n# Four (2s)\n\n${five}`),
      ['# One (20s): 5 s of 20 s', '# Four (2s): 5 s of 2 s, 3 s over'],
    );
  });

  it('are not over where whole seconds are not', () => {
    assert.deepEqual(lenses(`# One (5s)\n\n${five}`), ['# One (5s): 5 s of 5 s']);
  });

  it('count the sections below with theirs, and tell an empty one', () => {
    assert.deepEqual(lenses(`# One (1 min)\n\n${five}\n## Two (10s)\n\n${five}\n## Three (10s)\n`), [
      '# One (1 min): 11 s of 1 min',
      '## Two (10s): 5 s of 10 s',
      '## Three (10s): 0 s of 10 s',
    ]);
  });

  it('tell on top how much of the script’s own budget is taken', () => {
    assert.deepEqual(lenses(`---\nbudget: 8s\n---\n# One\n\n${five}\n# Two\n\n${five}`), [
      '---: 11 s of 8 s, 3 s over',
    ]);
  });

  it('tell how often a section is used, by either arrow, and where', () => {
    assert.deepEqual(
      lenses(`<- Two\n\n# One\n\n? Why?\n  Hm.\n  -> TWO\n\n? No.\n  Hm.\n  -> one\n\n# 2. Two (20s)\n\n${five}`),
      ['# One: used once → -> one', '# 2. Two (20s): 5 s of 20 s', '# 2. Two (20s): used 2 times → <- Two, -> TWO'],
    );
  });

  it('count no use of another script’s section, none of a title that is not there, and of two alike the first', () => {
    assert.deepEqual(
      lenses(`<- house.pitch#One\n\n-> Nowhere\n\n<- Two\n\n# One\n\n${five}\n# Two\n\n${five}\n# Two\n\n${five}`),
      ['# Two: used once → <- Two'],
    );
  });

  it('are none above what has neither', () => {
    assert.deepEqual(lenses(`# One\n\n${five}`), []);
    assert.deepEqual(lenses(''), []);
  });

  it('stand above the heading, whatever ends its lines', () => {
    for (const end of ['\r\n', '\r'])
      assert.deepEqual(lenses(`<- One${end}${end}# One (9s)${end}${end}Hi.`), [
        '# One (9s): 1 s of 9 s',
        '# One (9s): used once → <- One',
      ]);
  });
});
