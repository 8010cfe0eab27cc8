import type { Span } from '../../script/index';

/** What one subject has to say of the words at `span`, in Markdown. */
export interface Said {
  readonly span: Span;
  readonly text: string;
}

/** Where a rule's page opens; undefined where it cannot be had. */
export type PageLink = (rule: string) => string | undefined;
