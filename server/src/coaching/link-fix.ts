import { t } from '@vscode/l10n';
import type { Link, Span } from '../script/index';
import type { Fix } from './types';

/** Another title or path in the place of what a `->` or `<-` names. */
export function nameInstead(span: Span, name: string, preferred: boolean): Fix {
  return { title: t`Change to “${name}”`, edits: [{ span, newText: name }], preferred };
}

/** The arrow of a line as a character of its words. */
export function readAsText({ span }: Link): Fix {
  const at = { start: span.start, end: span.start };
  return { title: t('Read the arrow as text: put \\ before it'), edits: [{ span: at, newText: '\\' }] };
}
