import { t } from '@vscode/l10n';
import type { Analysis } from '../coaching/index';
import { type Comeback, type Script, type Section, type Span, timeInWords } from '../script/index';
import type { MoveKind, Speech } from '../speech/index';
import { comebackName } from './comeback-name';

/** A part of a script as an outline shows it. */
export interface OutlineItem {
  readonly kind: 'section' | 'comeback';
  readonly name: string;
  /** How long it takes to say and the moves it makes: "20 s · thanks, reason". */
  readonly detail: string;
  readonly span: Span;
  /** The line that a person goes to. */
  readonly line: Span;
  readonly children: readonly OutlineItem[];
}

/** What a listener gets, by the name a seller has for it; what works against the seller is told by findings. */
const shortNames = (): Readonly<Partial<Record<MoveKind, string>>> => ({
  thanks: t('thanks'),
  identity: t('who is calling'),
  reason: t('reason'),
  insight: t('insight'),
  evidence: t('figures'),
  gain: t('gain'),
  loss: t('cost of waiting'),
  show: t('has to be shown'),
  ask: t('ask'),
  permission: t('leave to ask'),
  'permission-reason': t('why questions first'),
  'question-now': t('where they are'),
  'question-goal': t('where they want to be'),
  'question-gap': t('what keeps them'),
  referral: t('referral'),
});

/**
 * The sections of a script with the comebacks under them, in file order; comebacks above any heading stand beside them. A
 * heading in the other side's words is the comeback itself.
 */
export function outline({ script, speech }: Analysis): readonly OutlineItem[] {
  const moves = movesBySection(speech);
  const comebacks = new Map<Section | Comeback, Comeback[]>();
  for (const each of script.comebacks) {
    const under = each.parent ?? each.section;
    const beside = comebacks.get(under);
    if (beside) beside.push(each);
    else comebacks.set(under, [each]);
  }
  const detailOf = (section: Section): string => {
    const time = speech.seconds(section);
    const told = [...(moves.get(section) ?? [])].join(', ');
    return [time > 0 ? timeInWords(time) : '', told].filter((part) => part !== '').join(' · ');
  };
  const under = (parent: Section | Comeback): OutlineItem[] => (comebacks.get(parent) ?? []).map(ofComeback);
  const ofComeback = (each: Comeback): OutlineItem => {
    const children = under(each);
    const span = around([each.span, each.line, ...children.map((child) => child.span)]);
    return { kind: 'comeback', name: nameOf(script, each), detail: '', span, line: each.line, children };
  };
  const inside = (section: Section): OutlineItem[] =>
    [...section.sections.map(ofSection), ...under(section)].sort((a, b) => a.span.start - b.span.start);
  const ofSection = (section: Section): OutlineItem => {
    const { heading = section.span, span, title } = section;
    const place = { span, line: heading };
    const asked = comebacks.get(section)?.find(({ line }) => line.start === heading.start);
    const children = inside(section);
    if (!asked)
      return { ...place, kind: 'section', name: title.trim() || t('Untitled'), detail: detailOf(section), children };
    const others = children.flatMap((child) => (child.line === asked.line ? child.children : [child]));
    return { ...place, kind: 'comeback', name: nameOf(script, asked), detail: '', children: others };
  };
  return inside(script.root);
}

/** From the first of `spans` to the last: what a page lays out as an answer may go on past the words that it belongs to. */
function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function nameOf(script: Script, { words, line }: Comeback): string {
  return `? ${comebackName(script, { words: words.length > 0 ? words : [line] })}`;
}

/** The names of the moves that a section's own words make, each once, in the order they come. */
function movesBySection(speech: Speech): ReadonlyMap<Section, ReadonlySet<string>> {
  const found = new Map<Section, Set<string>>();
  const names = shortNames();
  for (const { sentence, kind } of speech.moves(...(Object.keys(names) as MoveKind[]))) {
    const name = names[kind];
    const { section, answers } = sentence.passage;
    if (name === undefined || answers) continue;
    const own = found.get(section);
    if (own) own.add(name);
    else found.set(section, new Set([name]));
  }
  return found;
}
