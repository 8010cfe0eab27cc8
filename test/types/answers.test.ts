import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chance } from '../support/chance';
import { generateScript } from '../support/generate-script';
import { exampleScripts } from '../support/rules';
import { scriptFiles } from '../support/scripts';
import { itShared, sharedScripts } from '../support/shared';
import { unasked, type Workspace } from './asks';
import { POOR, RICH } from './clients';
import { readMessages } from './messages';
import { type Script, type Session, startSession } from './session';

/** Two scripts of which one brings in the other, one that is untidy, and what holds for all. */
const ON_DISK: Readonly<Record<string, string>> = {
  'who.pitch': '---\ncall: cold-call\nseller: Ken\n---\n\n# Who\n\nThis is {{seller}} of Dale Carnegie.\n',
  'call.pitch':
    '---\ncall: cold-call\nseller: Ken\n---\n\n# Opening\n\n<- who.pitch#Who\n\n-> Ask\n\n# Ask\n\nCan we meet for 15 minutes?\n\n? No.\n  -> Ask\n',
  'untidy.pitch': '---\ncall: cold-call\n---\n\n#   Ask  \n\n\n\nCan we meet?  \n\n?  No.\n\tWhy not?\n->   Ask\n',
  'pitch.yaml': 'rules:\n  ask-missing: hint\n  no-such-rule: warning\nvalues:\n  seller: Ken\n',
};
const MADE_UP = 60;
/** They are short, and many. */
const PLACES_IN_EXAMPLES = 9;
const MOST_SHOWN = 12;

describe('every answer is of the type that the protocol gives it', () => {
  const messages = readMessages();
  let folder = '';
  let workspace: Workspace;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pitch-types-'));
    for (const [name, text] of Object.entries(ON_DISK)) writeFileSync(join(folder, name), text);
    const uri = pathToFileURL(folder).href;
    workspace = { uri, files: Object.keys(ON_DISK).map((name) => `${uri}/${name}`) };
  });
  after(() => rmSync(folder, { recursive: true }));

  const inFolder = (texts: readonly string[]): Script[] =>
    texts.map((text, index) => ({ uri: `${workspace.uri}/open-${index}.pitch`, text }));
  /** The script is read where it lies, has no file yet, is the old side of a comparison, or lies on no disk. */
  const elsewhere = (text: string): Script[] =>
    ['untitled:Untitled-1', 'git:/call.pitch?HEAD', 'vscode-vfs://github/a/b/call.pitch'].map((uri) => ({ uri, text }));
  const onDisk = (): Script[] =>
    Object.entries(ON_DISK).map(([name, text]) => ({ uri: `${workspace.uri}/${name}`, text }));

  for (const [who, client] of Object.entries({ rich: RICH, poor: POOR })) {
    describe(`to a ${who} client`, () => {
      const talk = async (about: (session: Session) => Promise<void>): Promise<Session> => {
        const session = await startSession(messages, client, workspace);
        try {
          await about(session);
        } finally {
          await session.stop();
        }
        assertQuiet(session);
        return session;
      };

      it('about the scripts of the project, and all that it offers is asked and tells something', async () => {
        const texts = scriptFiles().map(({ text }) => text);
        const session = await talk(async (session) => {
          assertAsked(session);
          await session.askAbout([...onDisk(), ...elsewhere(ON_DISK['call.pitch'] ?? ''), ...inFolder(texts)]);
          await session.askOnce();
        });
        const silent = session.offered().filter((method) => session.watch.answered(method).told === 0);
        assert.deepEqual(silent, [], 'each request is answered with something at least once');
      });

      it('about what the rules show, good and bad', async () => {
        const examples = exampleScripts().map(({ text }) => text);
        assert.ok(examples.length > 200, `${examples.length} examples`);
        await talk((session) => session.askAbout(inFolder(examples), PLACES_IN_EXAMPLES));
      });

      it('about scripts that are made up', async () => {
        const random = chance(Number(process.env.PITCH_SEED ?? 1));
        const choices = () => Array.from({ length: 160 }, () => Math.floor(random() * 1000));
        const texts = Array.from({ length: MADE_UP }, () => generateScript(choices()).text);
        await talk((session) => session.askAbout(inFolder(texts)));
      });

      itShared('about the shared scripts', async () => {
        await talk((session) => session.askAbout(inFolder(sharedScripts().map(({ text }) => text))));
      });
    });
  }
});

function assertQuiet({ watch }: Session): void {
  const complaints = watch.complaints();
  const more = complaints.length - MOST_SHOWN;
  const shown = [...complaints.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
  assert.equal(complaints.length, 0, `\n${shown.join('\n\n')}`);
}

/** A request that is offered and that no test asks would pass unseen. */
function assertAsked(session: Session): void {
  const how = 'say in ASKS (test/types/asks.ts) how to ask it, or in ASKED_OF_CLIENTS that the server asks it';
  assert.deepEqual(unasked(session.offered()), [], `the server offers what is not asked here: ${how}`);
}
