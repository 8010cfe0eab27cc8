/**
 * The place that `path`, as it is written behind `<-` in the script at `from`, leads to. A place is an address whose parts
 * are parted by `/`, nothing in it encoded: `file:///home/kim/calls/house.pitch`. Undefined for a path that does not start
 * from the script's folder (`/…`, `C:\…`, `~/…`, `https://…`) or climbs out of the top, and where `from` lies nowhere.
 */
export function resolvePlace(from: string | undefined, path: string): string | undefined {
  const parts = path.normalize('NFC').replaceAll('\\', '/').split('/');
  if (from === undefined || parts[0] === '' || parts[0] === '~' || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const top = topOf(from);
  const folders = from.slice(top).split('/').slice(0, -1);
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') folders.push(part);
    else if (folders.pop() === undefined) return undefined;
  }
  return from.slice(0, top) + folders.join('/');
}

/**
 * The path that leads from the script at `from` to the one at `to`, as it is written behind `<-`: the reverse of
 * {@link resolvePlace}. Undefined where none does.
 */
export function pathBetween(from: string, to: string): string | undefined {
  const top = topOf(from);
  if (from.slice(0, top) !== to.slice(0, topOf(to))) return undefined;
  const folders = from.slice(top).split('/').slice(0, -1);
  const parts = to.slice(top).split('/');
  let same = 0;
  while (same < folders.length && same < parts.length - 1 && folders[same] === parts[same]) same++;
  return [...folders.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
}

/** Where the path of an address begins, behind its scheme, its host and the first `/`. */
function topOf(place: string): number {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/?|^\/?/i.exec(place)?.[0].length ?? 0;
}

/** The place that a URI names; undefined for one that cannot be decoded. Drive letters are small, as some write them so. */
export function placeOfUri(uri: string): string | undefined {
  try {
    const place = decodeURIComponent(uri.split(/[?#]/, 1)[0] ?? '').normalize('NFC');
    return place.replace(/^file:\/\/\/([a-z]):/i, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
  } catch {
    return undefined;
  }
}
