import { t } from '@vscode/l10n';
import type { Connection, Diagnostic, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser, type Finding, type Settings, shown } from '../coaching/index';
import type { Shelved, Surroundings } from '../script/index';
import { noting } from './analyses';
import { breath } from './answers';
import type { ListedScript, Scripts } from './scripts';

/** Checks the scripts of the workspace that are not open, and sends what it finds. */
export interface Background {
  /** These places hold something else than before: they are checked, and all closed scripts that bring them in. */
  check(places: Iterable<string>): void;
  /** Settings changed: every script is checked anew. */
  checkAll(): void;
  /** The script is open: its findings are told elsewhere. */
  opened(place: string): void;
  /** Somebody types: everything else can wait. */
  typing(): void;
}

/** What checking a closed script takes. */
export interface Closed {
  readonly scripts: Scripts;
  settingsOf(uri: string): Settings;
  aroundOf(uri: string): Surroundings;
  diagnosticOf(document: TextDocument, finding: Finding): Diagnostic;
  /** The client shows how far something has come. */
  showsProgress(): boolean;
}

/** How long the server works without looking whether anybody asks for something. */
const SLICE_MS = 8;
/** How long typing must rest before closed scripts are gone on with. */
const REST_MS = 400;
/** Of a script that is read once nothing need be kept but while it is read. */
const KEPT = 0.1;
/** So many are done before anybody could read how far it has come. */
const WORTH_SHOWING = 20;

/** Checks one closed script after the other, a few paragraphs at a time. */
export function createBackground(connection: Connection, closed: Closed): Background {
  const { scripts } = closed;
  const waiting = new Set<string>();
  /** What each script that was checked leans on, and where its findings were sent. */
  const leans = new Map<string, ReadonlySet<string>>();
  const sent = new Map<string, string>();
  let running = false;
  let lastTyped = 0;

  async function rest(): Promise<void> {
    await breath();
    for (let left = lastTyped + REST_MS - Date.now(); left > 0; left = lastTyped + REST_MS - Date.now())
      await new Promise((resolve) => setTimeout(resolve, left));
  }

  function send(place: string, uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !sent.has(place)) return;
    if (diagnostics.length > 0) sent.set(place, uri);
    else sent.delete(place);
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  async function checkOne(analyser: ReturnType<typeof createAnalyser>, { place, uri }: ListedScript): Promise<void> {
    const text = scripts.textAt(place);
    if (text === undefined || scripts.openAt(place)) return;
    const settings = closed.settingsOf(uri);
    let since = Date.now();
    for (const _ of analyser.readAhead(text, settings)) {
      if (Date.now() - since < SLICE_MS) continue;
      await rest();
      since = Date.now();
    }
    const asked = new Map<string, Shelved>();
    const around = noting(closed.aroundOf(uri), asked);
    const { findings } = analyser.analyse(text, settings, around);
    const unread = [...asked].flatMap(([at, found]) => (found === 'unread' ? [at] : []));
    leans.set(place, new Set(asked.keys()));
    if (unread.length > 0) {
      await scripts.load(unread);
      if (unread.some((at) => around.at(at) !== 'unread')) waiting.add(place);
    }
    // It was opened or changed meanwhile: whoever did that has it told.
    if (scripts.openAt(place) || scripts.textAt(place) !== text) return;
    const document = TextDocument.create(uri, 'pitch', 0, text);
    send(
      place,
      uri,
      shown(findings).map((finding) => closed.diagnosticOf(document, finding)),
    );
  }

  async function run(): Promise<void> {
    // Its own, so that what it keeps of so many scripts drives out nothing that is kept of those being written.
    const analyser = createAnalyser(KEPT);
    let progress: WorkDoneProgressServerReporter | undefined;
    let stopped = false;
    let done = 0;
    while (waiting.size > 0 && !stopped) {
      const [place = ''] = waiting;
      waiting.delete(place);
      if (done === 0 && waiting.size >= WORTH_SHOWING) progress = await begin(() => (stopped = true));
      const listed = scripts.listedAt(place);
      if (listed) await checkOne(analyser, listed);
      else forget(place);
      done++;
      progress?.report(Math.floor((100 * done) / (done + waiting.size)), t`${done} of ${done + waiting.size}`);
      await rest();
    }
    if (stopped) waiting.clear();
    progress?.done();
  }

  /** Undefined where the client shows none. */
  async function begin(stop: () => void): Promise<WorkDoneProgressServerReporter | undefined> {
    if (!closed.showsProgress()) return undefined;
    const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
    progress?.begin(t('Pitch: checking scripts'), 0, undefined, true);
    progress?.token.onCancellationRequested(stop);
    return progress;
  }

  function forget(place: string): void {
    const uri = sent.get(place);
    if (uri !== undefined) send(place, uri, []);
    leans.delete(place);
  }

  function start(): void {
    if (running || waiting.size === 0) return;
    running = true;
    void run()
      .catch((error) => connection.console.error(`Closed scripts could not be checked: ${error}`))
      .finally(() => {
        running = false;
        start();
      });
  }

  return {
    check(places) {
      const changed = new Set(places);
      for (const place of changed) waiting.add(place);
      for (const [place, on] of leans) if ([...on].some((each) => changed.has(each))) waiting.add(place);
      start();
    },
    checkAll() {
      for (const { place } of scripts.listed()) waiting.add(place);
      start();
    },
    opened(place) {
      const uri = sent.get(place);
      if (uri !== undefined) send(place, uri, []);
    },
    typing() {
      lastTyped = Date.now();
    },
  };
}
