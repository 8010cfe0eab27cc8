import { type Link, type Passage, type PlacedScript, type Reach, reusesIn, type Section } from '../script/index';

/** A passage of another script that a link of this one has said. */
export interface Brought {
  readonly link: Link;
  /** As it stands in this script: where the link does. */
  readonly passage: Passage;
  /** Where its words are. */
  readonly from: PlacedScript;
  readonly source: Passage;
}

/** Passages and links gone through: more is no script that anybody says. */
const MOST = 2000;

/**
 * What `<-` brings in from other scripts, in the order of the links; answers to comebacks stay where they are. What is
 * brought in from the script itself stands in it already.
 */
export function broughtBy(reach: Reach): readonly Brought[] {
  const found: Brought[] = [];
  let steps = 0;
  const bring = (link: Link, from: PlacedScript, section: Section, around: readonly Section[]): void => {
    const { script } = from;
    const holds = ({ span }: { readonly span: { readonly start: number } }): boolean =>
      section.span.start <= span.start && span.start < section.span.end;
    const events = [...script.passages.filter(holds), ...script.links.filter(holds)];
    for (const event of events.sort((a, b) => a.span.start - b.span.start)) {
      if (steps++ >= MOST) return;
      if ('pieces' in event) {
        if (!event.answers) found.push({ link, passage: standIn(link, event), from, source: event });
        continue;
      }
      const target = event.kind === 'reuse' && !event.inAnswerTo ? reach.targetOf(event, from) : undefined;
      if (target?.found !== 'section' || target.in === reach.home || around.includes(target.section)) continue;
      bring(link, target.in, target.section, [...around, target.section]);
    }
  };
  for (const { link, section, in: from } of reusesIn(reach))
    if (from !== reach.home) bring(link, from, section, [section]);
  return found;
}

function standIn(link: Link, { speaker, written }: Passage): Passage {
  const { span, section, inAnswerTo } = link;
  return { speaker, span, pieces: [span], section, answers: inAnswerTo, written, alternative: undefined };
}
