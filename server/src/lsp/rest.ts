/** How long typing must rest before what leans on it is looked at again. */
const REST_MS = 200;

export interface Rest {
  /** Has what was named since the last time handled together, when nothing more comes for a moment. */
  soon(names: ReadonlySet<string>): void;
}

/** Waits until changes rest, and hands over all that changed. */
export function createRest(handle: (names: ReadonlySet<string>) => void): Rest {
  let waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon(names) {
      for (const name of names) waiting.add(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const all = waiting;
        waiting = new Set();
        handle(all);
      }, REST_MS);
    },
  };
}
