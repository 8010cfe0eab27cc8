import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';

/**
 * Has every text come in the language of `locale` (`de`, `pt-BR`), where the installation holds a translation for it or
 * for its language alone: `l10n/bundle.l10n.de.json`, beside the folder of the bundle. In English otherwise, also where
 * the translation cannot be read.
 */
export function speak(locale: string): void {
  const whole = locale.toLowerCase();
  const texts = textsFor(whole) ?? textsFor(whole.split('-')[0] ?? '');
  if (texts) config({ contents: texts });
}

/** The locale of the machine, as its user set it. */
export function localeOfUser(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

function textsFor(locale: string): Record<string, string> | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(locale)) return undefined;
  try {
    return JSON.parse(readFileSync(join(__dirname, '..', 'l10n', `bundle.l10n.${locale}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}
