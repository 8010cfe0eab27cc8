import { applyEdits, parseScript, type Script } from '../../script/index';
import { differences, type Said, saidIn } from './same';
import type { Group } from './spaces';

/** What a script is once it is tidied, and what it says. */
export interface Settled {
  readonly script: Script;
  readonly said: Said;
}

/** How many characters may be read again to find out which of several changes are harmless; more are not tried. */
const MOST_READ = 1_500_000;

/** A group with the place it changes, in characters that are no white space. */
interface Placed {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

/**
 * A script after those of `groups`, in file order, that leave what it says as it is; undefined where that is none. First
 * whatever stands near a difference is left out, further and further around it until there is none; then what was left
 * out is tried again by halves, as far as `MOST_READ` reaches.
 */
export function settle(before: Settled, groups: readonly Group[]): Settled | undefined {
  const { script, said } = before;
  let read = 0;
  const attempt = (placed: readonly Placed[]): { settled: Settled; wrong: readonly number[] } => {
    const text = applyEdits(
      script.text,
      placed.flatMap(({ group }) => group),
    );
    read += text.length;
    const after = parseScript(text, script.knownSpeakers);
    const settled = { script: after, said: saidIn(after) };
    return { settled, wrong: differences(said, settled.said) };
  };
  const all = groups.map((group) => placedIn(said, group));
  let kept: readonly Placed[] = all;
  let result: Settled | undefined;
  for (let reach = 1; kept.length > 0; reach *= 2) {
    const { settled, wrong } = attempt(kept);
    if (wrong.length === 0) {
      result = settled;
      break;
    }
    kept = without(kept, wrong, reach);
  }
  const halves = (left: readonly Placed[]): void => {
    if (left.length < 2) return;
    const middle = left.length >> 1;
    for (const half of [left.slice(0, middle), left.slice(middle)]) {
      if (read > MOST_READ) return;
      const { settled, wrong } = attempt([...kept, ...half]);
      if (wrong.length > 0) halves(half);
      else {
        kept = [...kept, ...half];
        result = settled;
      }
    }
  };
  const keeps = new Set(kept);
  halves(all.filter((placed) => !keeps.has(placed)));
  return result;
}

function placedIn({ ink }: Said, group: Group): Placed {
  const first = group[0]?.span.start ?? 0;
  const last = group.at(-1)?.span.end ?? first;
  return { group, start: ink[first] as number, end: ink[last] as number };
}

/** The groups that hold no place of `wrong`, and are none of the `reach` next to one on either side. */
function without(placed: readonly Placed[], wrong: readonly number[], reach: number): readonly Placed[] {
  const left = new Set<Placed>();
  let next = 0;
  let near = 0;
  for (const at of wrong) {
    while (next < placed.length && (placed[next] as Placed).start <= at) next++;
    const until = Math.min(placed.length, next + reach - 1);
    for (near = Math.max(near, next - reach); near < until; near++) left.add(placed[near] as Placed);
  }
  let index = 0;
  for (const each of placed) {
    while (index < wrong.length && (wrong[index] as number) < each.start) index++;
    if ((wrong[index] ?? Number.POSITIVE_INFINITY) <= each.end) left.add(each);
  }
  if (left.size === 0 && placed[0]) left.add(placed[0]);
  return placed.filter((each) => !left.has(each));
}
