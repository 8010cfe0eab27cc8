/** Sets the bit of place `at` in the row that starts at `row`. */
export function setBit(rows: Int32Array, row: number, at: number): void {
  const entry = row + (at >> 5);
  rows[entry] = (rows[entry] as number) | (1 << (at & 31));
}

/** True where the bit of place `at` is set in the row that starts at `row`. */
export function hasBit(rows: Int32Array, row: number, at: number): boolean {
  return (((rows[row + (at >> 5)] as number) >>> (at & 31)) & 1) === 1;
}

/** The first place from `at` on whose bit is set in the row, which is `width` entries long; -1 where there is none. */
export function bitFrom(rows: Int32Array, row: number, width: number, at: number): number {
  for (let entry = at >> 5; entry < width; entry += 1) {
    const own = rows[row + entry] as number;
    const rest = entry === at >> 5 ? own & (-1 << (at & 31)) : own;
    // The lowest bit that is set stands alone in `rest & -rest`.
    if (rest !== 0) return (entry << 5) + 31 - Math.clz32(rest & -rest);
  }
  return -1;
}
