import { t } from '@vscode/l10n';
import type { Analysis } from '../../coaching/index';
import { listed, type Section, timeInWords } from '../../script/index';
import { MOVES } from '../../speech/index';
import { escaped } from '../markdown';
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
    .map(({ kind }) => MOVE_TEXTS[kind].name());
  const moves = [...new Set(kinds)];
  const makes = moves.length > 0 ? t`Moves: ${listed(moves, 'and')}.` : t('No sentence here makes a move.');
  return { span: section.heading, text: `${timeOf(section, speech.seconds(section))}\n\n${makes}` };
}

/** How many seconds the section takes to say, against its budget where it has one. */
function timeOf({ title, budget }: Section, taken: number): string {
  const name = escaped(title || t('This section'));
  const time = timeInWords(taken);
  if (!budget)
    return taken > 0 ? t`**${name}** takes about ${time} to say.` : t`**${name}** has nothing for the seller to say.`;
  const whole = timeInWords(budget.seconds);
  if (taken <= 0) return t`**${name}** has nothing for the seller to say; its budget is ${whole}.`;
  return taken > budget.seconds
    ? t`**${name}** takes about ${time} to say; its budget is ${whole}, ${timeInWords(taken - budget.seconds)} over.`
    : t`**${name}** takes about ${time} to say; its budget is ${whole}.`;
}
