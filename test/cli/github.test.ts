import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { githubReport } from '../../server/src/cli/github';
import type { Finding } from '../../server/src/coaching/index';
import { marked } from '../support/marked';
import { pitch } from './machine';

const WHERE = { cwd: resolve('/repo/scripts'), base: resolve('/repo') };

function finding(level: Finding['level'], more: Partial<Finding> = {}): Finding {
  const rule = `a-${level}`;
  const span = { start: 0, end: 0 };
  return { rule, level, span, message: 'Ask.', fixes: [], related: [], unnecessary: false, missing: false, ...more };
}

function report(findings: readonly Finding[], text = 'Hello.\n', name = 'a.pitch'): string[] {
  return githubReport([{ name, text, call: 'cold-call', findings }], WHERE)
    .split('\n')
    .slice(0, -1);
}

describe('pitch check --format github', () => {
  it('names the file, the place and the rule, lines and columns from 1', () => {
    const { text, spans } = marked('Hello.\n\nHave you got ‹20 minutes›?\n');
    assert.deepEqual(report([finding('warning', { span: spans[0] ?? { start: 0, end: 0 } })], text), [
      '::warning file=scripts/a.pitch,line=3,endLine=3,col=14,endColumn=24,title=a-warning::Ask.',
    ]);
  });

  it('has no columns for words on several lines', () => {
    const { text, spans } = marked('‹Have you got\n20 minutes›?\n');
    assert.deepEqual(report([finding('error', { span: spans[0] ?? { start: 0, end: 0 } })], text), [
      '::error file=scripts/a.pitch,line=1,endLine=2,title=a-error::Ask.',
    ]);
  });

  it('escapes what would end a command or begin another', () => {
    const message = '100%,: a\r\n::error::b';
    const [line, ...more] = report([finding('hint', { message })], 'x', 'a,b:c%.pitch');
    assert.deepEqual(more, []);
    assert.equal(
      line,
      '::notice file=scripts/a%2Cb%3Ac%25.pitch,line=1,endLine=1,col=1,endColumn=1,title=a-hint::100%25,: a%0D%0A::error::b',
    );
  });

  it('has the worst first, ten of a kind at most, and says how many more there are', () => {
    const many = (['hint', 'warning', 'info', 'error'] as const).flatMap((level) =>
      Array.from({ length: 8 }, () => finding(level)),
    );
    const lines = report([...many, ...Array.from({ length: 5 }, () => finding('warning'))]);
    const kinds = lines.slice(0, -1).map((line) => /title=a-(\w+)/.exec(line)?.[1]);
    assert.deepEqual(kinds, [
      ...Array(8).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(8).fill('info'),
      ...Array(2).fill('hint'),
    ]);
    assert.equal(lines.at(-1), '9 more not shown here (3 warnings, 6 hints): pitch check lists them.');
  });

  it('names three missing moves of a script, and counts the others among the rest', () => {
    const missing = ['ask', 'insight', 'loss', 'thanks'].map((move) =>
      finding('info', { missing: true, rule: `${move}-missing` }),
    );
    const lines = report(missing);
    assert.equal(lines.length, 4);
    assert.equal(lines.at(-1), '1 more not shown here (1 info): pitch check lists them.');
  });

  it('ends after the last annotation where that is all', () => {
    assert.deepEqual(report([finding('info')]).length, 1);
    assert.deepEqual(report([]), []);
  });

  it('is printed by the command, from the root of the repository where that is known', async () => {
    const machine = { files: { 'in/a.pitch': 'Could I have 20 minutes, on Tuesday or on Thursday?\n' } };
    const { out, code } = await pitch(machine, 'check', '--format', 'github');
    assert.equal(code, 1);
    assert.match(
      out,
      /^::warning file=in\/a\.pitch,line=1,endLine=1,col=14,endColumn=24,title=ask-not-thirty::“20 minutes”/,
    );
    const env = { GITHUB_WORKSPACE: resolve('/home') };
    assert.match((await pitch({ ...machine, env }, 'check', '--format', 'github')).out, /file=trainer\/in\/a\.pitch/);
    const piped = await pitch({ ...machine, stdin: 'Hello {{name\n' }, 'check', '--format', 'github', '-');
    assert.match(piped.out, /^::error line=1,/);
  });
});
