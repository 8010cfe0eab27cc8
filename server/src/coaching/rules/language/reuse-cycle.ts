import { t } from '@vscode/l10n';
import { type Link, type PlacedScript, type Reach, reusesIn, type Section } from '../../../script/index';
import { defineRule } from '../../define';

/** Words that bring in themselves would have to be said for ever. */
export const reuseCycle = defineRule({
  id: 'reuse-cycle',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'A `<-` brings in words that bring it in again.',
  advice:
    '`<- Title` says the words of that section right here, so a section cannot bring in itself, neither directly nor by way of others. Where you mean “go on there”, the arrow is `->`. Otherwise take one of the lines out.',
  before: '# Opening\n\n<- Opening',
  after: '# Opening\n\n-> Opening',
  fires: ['`<-` stands in the section it names, or in one that this section brings in, in this script or another.'],
  never: ['Two sections that bring in the same third one.', '`->` back to an earlier section: the call goes on there.'],
  messages: {
    self: '“{title}” would say itself here without end: take this line out, or write -> to go on there.',
    round:
      '“{title}” brings this very line in again, so its words would have no end: take this line out, or write -> to go on there.',
  },
  examples: {
    bad: [
      {
        text: '# Opening\n\nThank you for your time.\n‹<- Opening›\n',
        fixed: '# Opening\n\nThank you for your time.\n-> Opening\n',
      },
      {
        text: '# Opening\n\nThank you for your time.\n‹<- Reason›\n\n# Reason\n\nYour day is full, I know.\n‹<- Opening›\n',
        fixed:
          '# Opening\n\nThank you for your time.\n-> Reason\n\n# Reason\n\nYour day is full, I know.\n<- Opening\n',
        shows: 'Two sections bring in each other.',
      },
    ],
    good: [{ text: '# Opening\n\nThank you for your time.\n\n# Gatekeeper\n\n<- Opening\n\n# Buyer\n\n<- Opening\n' }],
  },
  *check({ script, reach }) {
    if (!script.links.some(({ kind }) => kind === 'reuse')) return;
    const uses = usesWithin(reach);
    const targets = new Set(uses.map(({ target }) => target));
    const edges = new Map<Section, Section[]>();
    for (const { link, target } of uses) {
      for (const around of sectionsAround(link)) {
        if (!targets.has(around)) continue;
        const known = edges.get(around);
        if (known) known.push(target);
        else edges.set(around, [target]);
      }
    }
    const rounds = components(targets, edges);
    for (const { link, target, from } of uses) {
      if (from !== reach.home) continue;
      const around = sectionsAround(link).filter((section) => rounds.get(section) === rounds.get(target));
      if (!around.some((section) => targets.has(section))) continue;
      const mark = script.text[link.span.start] === '<' ? { length: 2, arrow: '->' } : { length: 1, arrow: '→' };
      const span = { start: link.span.start, end: link.span.start + mark.length };
      // One goes on at a section of one's own script only.
      const goOn = { title: t('Go on there instead: ->'), edits: [{ span, newText: mark.arrow }] };
      yield {
        span: link.span,
        message: around.includes(target) ? 'self' : 'round',
        holes: { title: target.title },
        fixes: script.sections.includes(target) ? [goOn] : [],
      };
    }
  },
});

interface Use {
  readonly link: Link;
  readonly from: PlacedScript;
  readonly target: Section;
}

/** More scripts than this bring in nothing that a person follows. */
const MOST_SCRIPTS = 200;

/** Every `<-` that leads somewhere, of the script and of those it reaches. */
function usesWithin(reach: Reach): readonly Use[] {
  const scripts = [reach.home];
  const uses: Use[] = [];
  // Grows while it is gone through.
  for (const from of scripts) {
    for (const { link, section, in: to } of reusesIn(reach, from)) {
      uses.push({ link, from, target: section });
      if (scripts.length < MOST_SCRIPTS && !scripts.includes(to)) scripts.push(to);
    }
  }
  return uses;
}

/** The section a line stands in and those around it. */
function sectionsAround({ section }: Link): Section[] {
  const around: Section[] = [];
  for (let each: Section | undefined = section; each; each = each.parent) around.push(each);
  return around;
}

/** A number for each section, the same for those that reach each other (Tarjan's strongly connected components). */
function components(nodes: Iterable<Section>, edges: ReadonlyMap<Section, readonly Section[]>): Map<Section, number> {
  const found = new Map<Section, number>();
  const order = new Map<Section, number>();
  const low = new Map<Section, number>();
  const stack: Section[] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { node: Section; next: number }[] = [];
    const enter = (node: Section): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      stack.push(node);
      path.push({ node, next: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = edges.get(step.node)?.[step.next++];
      if (to !== undefined) {
        if (!order.has(to)) enter(to);
        else if (!found.has(to)) low.set(step.node, Math.min(low.get(step.node) ?? 0, order.get(to) ?? 0));
        continue;
      }
      path.pop();
      const own = low.get(step.node) ?? 0;
      const before = path.at(-1)?.node;
      if (before) low.set(before, Math.min(low.get(before) ?? 0, own));
      if (own !== order.get(step.node)) continue;
      for (let member = stack.pop(); member; member = member === step.node ? undefined : stack.pop())
        found.set(member, own);
    }
  }
  return found;
}
