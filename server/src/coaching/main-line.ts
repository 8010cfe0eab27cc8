import type { Passage } from '../script/index';

/** True for the call's main line, which every listener hears: no answer to a comeback, and nothing that is sent. */
export function isMainLine({ answers, written }: Passage): boolean {
  return !answers && !written;
}
