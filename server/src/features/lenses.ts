import { t } from '@vscode/l10n';
import type { Analysis } from '../coaching/index';
import { type Budget, type Section, type Span, timeInWords } from '../script/index';

/** What stands above a line of a script. */
export interface SectionLens {
  /** The line, or the start of the script. */
  readonly span: Span;
  readonly title: string;
  /** The section whose uses it counts; undefined where it tells a time. */
  readonly usesOf: Section | undefined;
}

/**
 * Above the script and each heading with a budget how much of it is taken, above each heading that is used elsewhere how
 * often; in file order, the time first. `uses` counts the places that name a section after `->` or `<-`, by its key; of two by one
 * title the first is meant.
 */
export function sectionLenses({ script, speech }: Analysis, uses: ReadonlyMap<string, number>): readonly SectionLens[] {
  const lenses: SectionLens[] = [];
  const time = (span: Span, section: Section, budget: Budget | undefined): void => {
    if (budget) lenses.push({ span, title: timeOf(speech.seconds(section), budget), usesOf: undefined });
  };
  time({ start: 0, end: 0 }, script.root, script.frontMatter?.budget);
  const counted = new Set<string>();
  for (const section of script.sections) {
    const { heading, budget, key } = section;
    if (!heading) continue;
    time(heading, section, budget);
    const count = counted.has(key) ? 0 : (uses.get(key) ?? 0);
    counted.add(key);
    if (count > 0) lenses.push({ span: heading, title: usedTimes(count), usesOf: section });
  }
  return lenses;
}

/** As the rule `over-budget` counts, in whole seconds. */
function timeOf(taken: number, budget: Budget): string {
  const over = Math.round(taken) - budget.seconds;
  const time = timeInWords(taken);
  const whole = timeInWords(budget.seconds);
  return over > 0 ? t`${time} of ${whole}, ${timeInWords(over)} over` : t`${time} of ${whole}`;
}

function usedTimes(count: number): string {
  return count === 1 ? t('used once') : t`used ${count} times`;
}
