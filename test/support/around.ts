import { ALONE, parseScript, resolvePlace, type Surroundings } from '../../server/src/script/index';

/** Where a test's script lies, and what lies beside it. */
export const PLACE = 'file:///team/calls/call.pitch';

/** The scripts around one: `others` by the path that leads to them from its folder, `house` the path of the house script. */
export function around(others: Readonly<Record<string, string>> = {}, house?: string): Surroundings {
  const shelf = new Map(Object.entries(others).map(([path, text]) => [placeOf(path), parseScript(text)]));
  return {
    place: PLACE,
    house: house === undefined ? undefined : placeOf(house),
    at: (place) => shelf.get(place) ?? ALONE.at(place),
    places: () => [PLACE, ...shelf.keys()],
  };
}

function placeOf(path: string): string {
  const place = resolvePlace(PLACE, path);
  if (place === undefined) throw new Error(`${path} leads nowhere`);
  return place;
}
