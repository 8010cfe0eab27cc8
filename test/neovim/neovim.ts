import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { installProgram } from '../../scripts/lib/installed.mjs';
import { findNeovim } from '../../scripts/lib/neovim.mjs';
import { run } from '../../scripts/lib/process.mjs';

/** Neovim, set up as docs/editors.md says, with the program as npm installs it. */
export interface Neovim {
  /**
   * Opens the first of `files` (their texts, by their paths in a new folder) in a window of its own, and does `steps` there:
   * Lua with what `hands.lua` offers. Resolves to what they return; rejects where they do not end, or Neovim complains.
   */
  does<T>(files: Readonly<Record<string, string>>, steps: string): Promise<T>;
  close(): void;
}

/** Installs the program and finds Neovim. */
export async function startNeovim(): Promise<Neovim> {
  const { program, isNew } = await findNeovim();
  const home = mkdtempSync(join(tmpdir(), 'pitch neovim-'));
  const bin = await installProgram(join(home, 'installed'));
  const heading = isNew ? '### Neovim 0.11 and newer' : '### Neovim 0.7 to 0.10';
  writeFileSync(join(home, 'init.lua'), settingsBlock(heading, 'lua'));
  let count = 0;

  return {
    async does<T>(files: Readonly<Record<string, string>>, steps: string) {
      const own = join(home, `window ${++count}`);
      const paths = Object.entries(files).map(([path, text]) => {
        const file = join(own, 'scripts', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return file;
      });
      const answer = join(own, 'answer.json');
      const env = {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        HOME: own,
        XDG_CONFIG_HOME: own,
        XDG_DATA_HOME: own,
        XDG_STATE_HOME: own,
        XDG_CACHE_HOME: own,
        PITCH_HANDS: resolve('test/neovim/hands.lua'),
        PITCH_STEPS: steps,
        PITCH_RESULT: answer,
      };
      const quiet = ['--headless', '-n', '-i', 'NONE', '-u', join(home, 'init.lua')];
      const args = [...quiet, '-c', `luafile ${resolve('test/neovim/run.lua')}`, paths[0] ?? ''];
      const { code, output } = await run(program, args, {
        cwd: join(own, 'scripts'),
        env,
        timeout: 45_000,
        quiet: true,
      });
      assert.equal(code, 0, output);
      const { ok, result } = JSON.parse(readFileSync(answer, 'utf8'));
      assert.ok(ok, `${result}\n${output}`);
      // Its mode line is all that it may print.
      assert.equal(output.replaceAll('-- INSERT --', '').trim(), '', 'Neovim complains of nothing');
      return result as T;
    },
    close: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The first block of code in a language under a heading of docs/editors.md. */
export function settingsBlock(heading: string, language: string): string {
  const page = readFileSync('docs/editors.md', 'utf8');
  const under = page.split(`\n${heading}\n`)[1] ?? '';
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(under)?.[1];
  assert.ok(block, `docs/editors.md has settings under “${heading}”`);
  return block;
}
