import assert from 'node:assert/strict';
import { type OutlineItem, outline } from '../../server/src/features/index';
import type { Span } from '../../server/src/script/index';
import { analysed } from '../support/features';

/** The outline as a person reads it: a line an item, indented by where it stands. */
function drawn(source: string): string {
  const { analysis } = analysed(source);
  const draw = (items: readonly OutlineItem[], depth: number): string[] =>
    items.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` (${detail})`}`,
      ...draw(children, depth + 1),
    ]);
  return draw(outline(analysis), 0).join('\n');
}

const CALL = `---
call: cold-call
---
# Opening (20s)

Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.

## Reason

I’m calling because we have just surveyed 400 shippers in your county.

# Ask

Would Tuesday or Thursday suit you for 30 minutes?

? Just email it to me. / Send it over.
  I have to show it to you.

  ? No.
    Would next week be better?
? How much is it?
`;

describe('the outline', () => {
  it('is of sections, with how long they take and the moves they make, and the comebacks under them', () => {
    assert.equal(
      drawn(CALL),
      [
        'Opening (13 s · thanks, who is calling)',
        '  Reason (5 s · reason, insight)',
        'Ask (4 s · ask)',
        '  ? Just email it to me. / Send it over.',
        '    ? No.',
        '  ? How much is it?',
      ].join('\n'),
    );
  });

  it('has comebacks above any heading beside the sections', () => {
    assert.equal(drawn('Hello.\n\n? Who is this?\n  Ken of Northwind.\n\n# Ask\n'), '? Who is this?\nAsk');
  });

  it('shows a heading in the other side’s words as the comeback it is', () => {
    assert.equal(
      drawn(
        '# Objections\n\n### "Too dear."\n\n> "It pays for itself."\n\n### "No time."\n\n> "That is why I call."\n\n> "Hello."\n',
      ),
      'Objections\n  ? Too dear.\n  ? No time.',
    );
  });

  it('names what has no words', () => {
    assert.equal(drawn('#\n\nHello.\n'), 'Untitled (1 s)');
    assert.equal(drawn('Hello.\n'), '');
  });

  it('has lines, and what stands below, inside what they stand for', () => {
    const laidOut = 'They say: Is it new?\n  - It is.\n\n- "Too dear" → "It saves more."\n';
    for (const source of [CALL, laidOut]) {
      const { analysis, text } = analysed(source);
      const isInside = (inner: Span, outer: Span): void =>
        assert.ok(outer.start <= inner.start && inner.end <= outer.end, text.slice(inner.start, inner.end));
      const inside = ({ span, line, children }: OutlineItem): void => {
        for (const each of [line, ...children.map((child) => child.span)]) isInside(each, span);
        children.forEach(inside);
      };
      outline(analysis).forEach(inside);
    }
  });
});
