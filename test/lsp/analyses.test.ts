import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyser, type Analysis, DEFAULT_SETTINGS, type Finding } from '../../server/src/coaching/index';
import { createAnalyses } from '../../server/src/lsp/analyses';
import type { Run } from '../../server/src/lsp/settings';
import { ALONE } from '../../server/src/script/index';

const URI = 'file:///call.pitch';

describe('analyses', () => {
  let calls = 0;
  let log: string[] = [];
  let run: Run = 'onType';
  let today = '2027-03-15';
  beforeEach(() => {
    calls = 0;
    log = [];
    run = 'onType';
    today = '2027-03-15';
  });

  /** Finds every `bad` in a text, and breaks over `break`. */
  const analyser: Pick<Analyser, 'analyse'> = {
    analyse(text) {
      calls++;
      if (text.includes('break')) throw new Error('no words');
      const findings = [...text.matchAll(/bad/g)].map(({ index }) => finding(index));
      return { findings, failures: [] } as unknown as Analysis;
    },
  };
  const finding = (start: number): Finding => ({
    rule: 'bad',
    level: 'warning',
    span: { start, end: start + 3 },
    message: 'This is bad.',
    fixes: [],
    related: [],
    unnecessary: false,
    missing: false,
  });
  const create = () =>
    createAnalyses(
      analyser,
      { run: () => run, settingsOf: () => DEFAULT_SETTINGS, aroundOf: () => ALONE },
      (message) => log.push(message),
      () => today,
    );
  const document = (text: string, version = 1, uri = URI) => TextDocument.create(uri, 'pitch', version, text);
  const starts = (findings: readonly Finding[]) => findings.map(({ span }) => span.start);

  it('are made once a version, whoever asks', () => {
    const analyses = create();
    const first = document('bad');
    assert.equal(analyses.of(first), analyses.of(first));
    assert.deepEqual(starts(analyses.findings(first)), [0]);
    assert.equal(calls, 1);
    analyses.of(document('bad bad', 2));
    assert.equal(calls, 2);
  });

  it('are made anew on another day', () => {
    const analyses = create();
    const first = analyses.of(document('bad'));
    today = '2027-03-16';
    assert.notEqual(analyses.of(document('bad')), first);
    assert.equal(calls, 2);
  });

  it('are made anew after the settings changed or the script was closed', () => {
    const analyses = create();
    analyses.of(document('bad'));
    analyses.reset();
    analyses.of(document('bad'));
    analyses.closed(URI);
    analyses.of(document('bad'));
    assert.equal(calls, 3);
  });

  it('keep the last findings when one breaks, and say so once', () => {
    const analyses = create();
    analyses.findings(document('so bad'));
    for (const version of [2, 3]) assert.deepEqual(starts(analyses.findings(document('break: so bad', version))), [10]);
    assert.equal(analyses.of(document('break: so bad', 3)), undefined);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /could not be read.*no words/);
  });

  it('wait for the next save where people want that', () => {
    run = 'onSave';
    const analyses = create();
    analyses.findings(document('bad'));
    const edited = document('bad bad', 2);
    assert.deepEqual(starts(analyses.findings(edited)), [0]);
    analyses.saved(edited);
    assert.deepEqual(starts(analyses.findings(edited)), [0, 4]);
    const untitled = (text: string, version: number) => document(text, version, 'untitled:1');
    analyses.findings(untitled('', 1));
    assert.deepEqual(starts(analyses.findings(untitled('bad', 2))), [0]);
  });
});
