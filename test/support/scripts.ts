import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A follow-up call, of which no move is missed, and whose one slip is a quarter of an hour. */
export const SHORT_ASK = `---
call: follow-up
---

# Opening

Thank you for taking the call, I know your day is full.

# Ask

All I need is 15 minutes to show you. Would this week suit, or is next week better?
`;

/** Every script of the project that is a file: to open, to start from, and to measure. */
export function scriptFiles(): { readonly name: string; readonly text: string }[] {
  const folders = ['examples', 'templates', 'test/corpus/first', 'test/mutations/scripts'];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pitch'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') })),
  );
}
