import type { Analysis } from '../../coaching/index';
import type { Section } from '../../script/index';
import { MOVES } from '../../speech/index';
import { escaped, listed, seconds } from '../markdown';
import { MOVE_TEXTS } from './moves';
import type { Said } from './types';

/** What the section does whose heading is at `offset`: its moves, how long it takes to say, and its budget. */
export function aboutSection({ script, speech }: Analysis, offset: number): Said | undefined {
  const section = script.sections.find(({ heading }) => heading && heading.start <= offset && offset <= heading.end);
  if (!section?.heading) return undefined;
  const { span } = section;
  const kinds = speech
    .moves(...MOVES)
    .filter((move) => span.start <= move.span.start && move.span.start < span.end)
    .map(({ kind }) => MOVE_TEXTS[kind].name);
  const moves = [...new Set(kinds)];
  const makes = moves.length > 0 ? `Moves: ${listed(moves)}.` : 'No sentence here makes a move.';
  const title = escaped(section.title || 'This section');
  return { span: section.heading, text: `**${title}** ${time(section, speech.seconds(section))}\n\n${makes}` };
}

function time({ budget }: Section, taken: number): string {
  const takes = taken > 0 ? `takes about ${seconds(taken)} to say` : 'has nothing for the seller to say';
  if (!budget) return `${takes}.`;
  const over = taken > budget.seconds ? `, ${seconds(taken - budget.seconds)} over` : '';
  return `${takes}; its budget is ${seconds(budget.seconds)}${over}.`;
}
