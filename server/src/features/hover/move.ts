import { t } from '@vscode/l10n';
import { type Analysis, ARTICLES, THIRTY } from '../../coaching/index';
import { MOVES, type MoveKind } from '../../speech/index';
import { MOVE_TEXTS } from './moves';
import { teamsLength } from './teams-length';
import type { Said } from './types';

/** Which moves the sentence at `offset` makes, and what the articles say of them. */
export function aboutMoves({ settings, speech }: Analysis, offset: number): Said | undefined {
  const sentence = speech.sentences.find(({ span }) => span.start <= offset && offset < span.end);
  if (!sentence) return undefined;
  const here = speech.moves(...MOVES).filter((move) => move.sentence === sentence);
  const kinds = [...new Set(here.map(({ kind }) => kind))];
  if (kinds.length === 0) return undefined;
  const articles = [...new Set(kinds.map((kind) => ARTICLES[MOVE_TEXTS[kind].article]))];
  const { askMinutes } = settings;
  const isOwn = kinds.some((kind) => MOVE_TEXTS[kind].why(askMinutes) !== MOVE_TEXTS[kind].why(THIRTY));
  const text = [
    ...kinds.map((kind) => explained(kind, askMinutes)),
    ...(isOwn ? [teamsLength(askMinutes)] : []),
    from(articles),
  ].join('\n\n');
  return { span: sentence.span, text };
}

function explained(kind: MoveKind, minutes: number): string {
  const { name, does, why } = MOVE_TEXTS[kind];
  return `${t`**Move: ${name()}.**`} ${does()} ${why(minutes)}`;
}

function from([first = '', second]: readonly string[]): string {
  return second === undefined ? t`From ${first}.` : t`From ${first}; and ${second}.`;
}
