import { type Analysis, ARTICLES, inMinutes } from '../../coaching/index';
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
  const said = kinds.map(explained).join('\n\n');
  const own = inMinutes(said, settings.askMinutes);
  const text = [
    own,
    ...(own === said ? [] : [teamsLength(settings.askMinutes)]),
    `From ${articles.join('; and ')}.`,
  ].join('\n\n');
  return { span: sentence.span, text };
}

function explained(kind: MoveKind): string {
  const { name, does, why } = MOVE_TEXTS[kind];
  return `**Move: ${name}.** This sentence ${does}. ${why}`;
}
