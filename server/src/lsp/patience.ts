/** How long coaching waits for files, so that a folder far away does not keep it silent. */
const PATIENCE_MS = 3000;

/** Resolves when `work` is done, or when it takes too long. */
export async function withPatience(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
