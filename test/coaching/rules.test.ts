import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Example, type Rule, rules } from '../../server/src/coaching/index';
import { parseScript } from '../../server/src/script/index';
import { marked, withMarks } from '../support/marked';
import { applyEdits, findingsOf, firstCall, isSingleLine, scriptOf } from '../support/rules';

/** What an example is answered with, missing moves left out where it is a single line. */
function heard(rule: Rule, example: Example, text: string) {
  return findingsOf(text, rule.id, example.today, example.others).filter(
    (finding) => !(finding.missing && isSingleLine(example.text)),
  );
}

/** The codes a finding may not share an example with: hints about the language stand beside coaching without harm. */
const LANGUAGE_HINTS = new Set(rules.filter((r) => r.about === 'language' && r.level === 'hint').map((r) => r.id));

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    it('owes an advice of two to four sentences, page sentences and examples of both kinds', () => {
      const sentences = rule.advice.split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
      assert.ok(sentences >= 2 && sentences <= 4, `${sentences} sentences in: ${rule.advice}`);
      assert.ok(rule.fires.length > 0 && rule.never.length > 0);
      assert.ok(rule.examples.bad.length > 0 && rule.examples.good.length > 0);
      assert.ok(rule.about === 'language' || rule.article, 'coaching stands on an article');
    });

    it('has a test of its own', () => {
      assert.ok(existsSync(`test/coaching/rules/${rule.id}.test.ts`));
    });

    it('has messages that are whole sentences', () => {
      // A message may be all hole, for a sentence that the script folder says of the front matter.
      const whole = /^(?:\{\w+\}|[\p{Lu}“"‘'{].*[.?!”"’)])$/su;
      for (const message of Object.values(rule.messages)) assert.match(message, whole);
    });

    for (const example of rule.examples.bad) {
      it(`reports: ${marked(example.text).text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
        const { text, spans } = marked(scriptOf(example, firstCall(rule)));
        const findings = heard(rule, example, text);
        const others = findings.filter((finding) => finding.rule !== rule.id && !LANGUAGE_HINTS.has(finding.rule));
        assert.deepEqual(
          others.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        const own = findings.filter((finding) => finding.rule === rule.id);
        assert.ok(own.length > 0, 'nothing is reported');
        if (spans.length > 0) {
          assert.equal(
            withMarks(
              text,
              own.map(({ span }) => span),
            ),
            withMarks(text, spans),
          );
        }
        for (const { message } of own) assert.doesNotMatch(message, /\{[a-zA-Z]+\}/, 'a hole is left unfilled');
        if (example.fixed === undefined) return;
        const after = applyEdits(text, own[0]?.fixes[0]?.edits ?? []);
        assert.equal(after, marked(scriptOf({ ...example, text: example.fixed }, firstCall(rule))).text);
      });

      it(`is mended for good: ${marked(example.text).text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
        const { text } = marked(scriptOf(example, firstCall(rule)));
        for (const finding of heard(rule, example, text)) {
          if (finding.rule !== rule.id) continue;
          for (const fix of finding.fixes) {
            const after = applyEdits(text, fix.edits);
            const left = heard(rule, { ...example, text: after }, after);
            const before = heard(rule, example, text);
            assert.ok(
              left.filter(({ rule: id }) => id === rule.id).length <
                before.filter(({ rule: id }) => id === rule.id).length,
              `“${fix.title}” leaves the finding in\n${after}`,
            );
            const known = new Set(before.map(({ rule: id }) => id));
            const fresh = left.filter(({ rule: id, missing }) => !known.has(id) && !missing && !LANGUAGE_HINTS.has(id));
            assert.deepEqual(
              fresh.map(({ rule: id, message }) => `${id}: ${message}`),
              [],
              `“${fix.title}” brings a new finding in\n${after}`,
            );
          }
        }
      });
    }

    for (const example of rule.examples.good) {
      it(`is quiet on: ${example.text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
        const { text } = marked(scriptOf(example, firstCall(rule)));
        const findings = heard(rule, example, text).filter(({ rule: id }) => !LANGUAGE_HINTS.has(id));
        assert.deepEqual(
          findings.map(({ rule: id, message }) => `${id}: ${message}`),
          [],
        );
      });
    }

    it('parses every prefix of its examples', () => {
      for (const example of [...rule.examples.bad, ...rule.examples.good]) {
        for (let end = 0; end <= example.text.length; end++) {
          assert.equal(parseScript(example.text.slice(0, end)).text.length, end);
        }
      }
    });
  });
}

describe('the rules together', () => {
  it('have an id each of their own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});
