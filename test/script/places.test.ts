import assert from 'node:assert/strict';
import { pathBetween, resolvePlace } from '../../server/src/script/index';

const HERE = 'file:///team/calls/call.pitch';

describe('a path behind <-', () => {
  const leadsTo = (path: string, place: string | undefined, from = HERE): void =>
    assert.equal(resolvePlace(from, path), place, path);

  it('starts from the folder of the script', () => {
    leadsTo('house.pitch', 'file:///team/calls/house.pitch');
    leadsTo('./a/house.pitch', 'file:///team/calls/a/house.pitch');
    leadsTo('../shared/house.pitch', 'file:///team/shared/house.pitch');
    leadsTo('..\\shared\\house.pitch', 'file:///team/shared/house.pitch');
    leadsTo('house.pitch', 'vscode-vfs://github/kim/calls/house.pitch', 'vscode-vfs://github/kim/calls/a.pitch');
    leadsTo('house.pitch', 'untitled:house.pitch', 'untitled:Untitled-1');
  });

  it('keeps every letter of a name', () => {
    leadsTo('50% off, 営業 & co.pitch', 'file:///team/calls/50% off, 営業 & co.pitch');
    leadsTo('Cafe\u0301.pitch', 'file:///team/calls/Café.pitch');
  });

  it('leads nowhere from the top of a disk, from home, from the web, or from a script that lies nowhere', () => {
    for (const path of [
      '/team/house.pitch',
      '\\\\server\\house.pitch',
      '~/house.pitch',
      'C:house.pitch',
      'file:///a.pitch',
    ])
      leadsTo(path, undefined);
    assert.equal(resolvePlace(undefined, 'house.pitch'), undefined);
  });

  it('climbs no higher than the top', () => {
    leadsTo('../../../../etc/house.pitch', undefined);
    leadsTo('../../house.pitch', 'file:///house.pitch');
    leadsTo('../../../kim2/house.pitch', undefined, 'vscode-vfs://github/kim/a.pitch');
  });

  it('is found again from where it leads', () => {
    for (const path of [
      'house.pitch',
      'a/b/house.pitch',
      '../house.pitch',
      '../../x/house.pitch',
      '../calls2/h.pitch',
    ]) {
      const place = resolvePlace(HERE, path);
      assert.ok(place);
      assert.equal(pathBetween(HERE, place), path);
    }
    assert.equal(pathBetween(HERE, HERE), 'call.pitch');
    assert.equal(pathBetween(HERE, 'vscode-vfs://github/kim/a.pitch'), undefined);
  });
});
