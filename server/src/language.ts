import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';

/**
 * Has every text come in the language of `locale` (`de`, `pt-BR`, `zh_TW.UTF-8`), where the installation holds a translation
 * for it, or for what is left of it without its last parts: `l10n/bundle.l10n.pt-br.json`, then `bundle.l10n.pt.json`, beside
 * the folder of the bundle. In English otherwise, also where the translation cannot be read.
 */
export function speak(locale: string): void {
  const parts = (locale.split(/[.@]/)[0] ?? '').toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const contents = textsFor(parts.join('-'));
    if (!contents) continue;
    config({ contents });
    return;
  }
}

/** The locale of the machine, as its user set it. */
export function localeOfUser(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // As POSIX has it: the first that is set to something. Windows has none of them.
  return LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
}

function textsFor(locale: string): Record<string, string> | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(locale)) return undefined;
  try {
    return JSON.parse(readFileSync(join(__dirname, '..', 'l10n', `bundle.l10n.${locale}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}
