import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Checklist } from '../coaching/index';
import type { Script, Span, Voice } from '../script/index';
import type { Checked } from './check';

/** Spans as programs get them: lines and characters from 0, in UTF-16, as in the Language Server Protocol. */
export function rangesIn(text: string): (span: Span) => Range {
  const document = TextDocument.create('', 'pitch', 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}

/** What `pitch check --format json` prints: an array of one object a file, with every finding. */
export function toJson(all: readonly Checked[]): string {
  const files = all.map(({ name, text, call, findings, fixed, checklist, seconds = 0 }) => {
    const range = rangesIn(text);
    return {
      file: name,
      call: call ?? null,
      ...(fixed ? { fixed } : {}),
      ...(checklist ? { checklist: jsonChecklist(checklist, seconds, range) } : {}),
      findings: findings.map((finding) => ({
        rule: finding.rule,
        level: finding.level,
        message: finding.message,
        range: range(finding.span),
        fixes: finding.fixes.map(({ title, edits }) => ({
          title,
          edits: edits.map(({ span, newText }) => ({ range: range(span), newText })),
        })),
      })),
    };
  });
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function jsonChecklist({ entries, done }: Checklist, seconds: number, range: (span: Span) => Range) {
  return {
    done,
    of: entries.length,
    seconds: Math.round(seconds),
    moves: entries.map(({ id, title, done, span, rules }) => ({
      move: id,
      title,
      done,
      range: span ? range(span) : null,
      rules,
    })),
  };
}

/** One piece as `pitch read --format json` prints it. */
export interface JsonPiece {
  readonly voice: Voice;
  readonly range: Range;
  readonly text: string;
}

/** The pieces of a script, in the order of the file. */
export function jsonPieces({ text, pieces }: Script): JsonPiece[] {
  const range = rangesIn(text);
  return pieces.map(({ voice, span }) => ({ voice, range: range(span), text: text.slice(span.start, span.end) }));
}
