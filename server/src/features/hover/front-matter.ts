import { t } from '@vscode/l10n';
import type { Script } from '../../script/index';
import { escaped } from '../markdown';
import { aboutKey } from './keys';
import type { Said } from './types';

/** What the front-matter key at `offset` is for and what it can hold. */
export function aboutFrontMatter(script: Script, offset: number): Said | undefined {
  const entry = script.frontMatter?.entries.find(({ keySpan }) => keySpan.start <= offset && offset < keySpan.end);
  if (!entry) return undefined;
  const known = aboutKey(entry.key);
  if (known !== undefined) return { span: entry.keySpan, text: known };
  const name = escaped(entry.key);
  const placeholder = `\\{\\{${name}\\}\\}`;
  return { span: entry.keySpan, text: t`**${name}** fills the placeholder ${placeholder} wherever it stands.` };
}
