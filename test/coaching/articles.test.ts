import assert from 'node:assert/strict';
import { findingsOf } from '../support/rules';
import { itShared, sharedText } from '../support/shared';

/** The author's own model conversations, from their first words to their last. */
const CONVERSATIONS = [
  { route: 'research and show', from: 'Thank you for your time on the phone', to: 'is next week better?' },
  { route: 'ideas that work in their industry', from: 'Thank you for you time today', to: 'shall we meet next week?' },
];

describe('the author’s model conversations', () => {
  for (const { route, from, to } of CONVERSATIONS) {
    itShared(`draw nothing at warning or info: ${route}`, () => {
      const article = sharedText('articles', 'you-cant-cold-call-in-japan.txt');
      const start = article.indexOf(from);
      const words = article.slice(start, article.indexOf(to, start) + to.length);
      assert.ok(start > 0 && words.length > 300);
      // Blank lines with white space in them part the article's paragraphs.
      const script = `---\ncall: cold-call\n---\n${words.replace(/\n[^\S\n]*\n\s*/g, '\n\n')}\n`;
      // The caller's name may be lacking, and the 30 minutes.
      const loud = findingsOf(script).filter(
        ({ level, rule }) => level !== 'hint' && rule !== 'credibility-incomplete',
      );
      assert.deepEqual(
        loud.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});
