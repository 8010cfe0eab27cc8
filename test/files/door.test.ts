import assert from 'node:assert/strict';
import { type Disk, diskDoor, type Entry } from '../../server/src/files/index';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = (name: string): Entry => ({ name, kind: 'folder' });
const file = (name: string): Entry => ({ name, kind: 'file' });

/** A disk that holds these names in each folder, by its path; every file says the same. */
const diskOf = (list: (path: string) => readonly Entry[]): Disk => ({
  realPath: async (path) => path,
  stat: async () => ({ isFile: true, isFolder: false, size: 5 }),
  read: async () => bytes('Hello'),
  list: async (path) => list(path.replaceAll('\\', '/')),
});

describe('the door to a disk', () => {
  it('lists the scripts of a folder, those below where it is asked, and passes over what nobody keeps scripts under', async () => {
    const names: Record<string, readonly Entry[]> = {
      '/team': [
        file('b.pitch'),
        folder('calls'),
        file('A.PITCH'),
        file('notes.md'),
        folder('.git'),
        folder('node_modules'),
      ],
      '/team/calls': [file('c.pitch'), { name: 'linked.pitch', kind: 'link' }],
      '/team/.git': [file('d.pitch')],
      '/team/node_modules': [file('e.pitch')],
    };
    const door = diskDoor(diskOf((path) => names[path] ?? []));
    assert.deepEqual(await door.list('/team', true), ['A.PITCH', 'b.pitch', 'calls/c.pitch']);
    assert.deepEqual(await door.list('/team', false), ['A.PITCH', 'b.pitch']);
  });

  it('comes to an end on a disk that has hardly any', async () => {
    let looks = 0;
    const ten = Array.from({ length: 10 }, (_, at) => folder(`${at}`));
    const wide = diskDoor(
      diskOf((path) => {
        looks++;
        return path.split('/').length > 6 ? [] : ten;
      }),
    );
    assert.deepEqual(await wide.list('/team', true), []);
    assert.equal(looks, 20_000);
    const full = diskDoor(diskOf(() => [folder('x'), ...Array.from({ length: 500 }, (_, at) => file(`${at}.pitch`))]));
    assert.equal((await full.list('/team', true)).length, 10_000);
  });

  it('reads nothing by a path that is no plain way down', async () => {
    const door = diskDoor(diskOf(() => []));
    assert.deepEqual(await door.read('/team', 'calls/a.pitch'), { text: 'Hello' });
    for (const path of ['../a.pitch', 'calls/../../a.pitch', '/a.pitch', './a.pitch', 'a\\b.pitch', ''])
      assert.match(JSON.stringify(await door.read('/team', path)), /outside/, path);
  });
});
