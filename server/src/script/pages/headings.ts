import { skipSpace } from '../characters';
import type { Line } from '../lines';
import { alternatives } from '../marks';
import { GATEKEEPER, headingLevel, headingWords } from '../sections';
import type { Span } from '../types';
import { isBranch, isDont } from './labels';
import { opensWithQuotation, type Quotation, readQuotations } from './quotations';
import { THEM } from './vocabulary';

/** What a heading says of what stands under it. */
export interface HeadingShape {
  readonly level: number;
  readonly words: Span;
  /** `quoted`: opens with a quotation, a number or a label of objections before it passed over. */
  readonly kind: 'title' | 'quoted' | 'branch';
  readonly quotations: readonly Quotation[];
  /** Without numbering; where a branch says what the other side says or does. */
  readonly body: Span;
  readonly numbered: boolean;
  readonly dont: boolean;
  readonly objections: boolean;
  /** Names what is for the caller alone. */
  readonly notes: boolean;
  readonly gatekeeper: boolean;
  readonly written: boolean;
}

const OBJECTIONS =
  /\b(?:objections?|push-?backs?|brush-?offs?|rebuttals?|concerns|excuses)\b|\b(?:you|we) (?:may|might|will|could|often|usually|always|sometimes|can expect to) (?:often |also |sometimes )?(?:hear|get)\b|\byou'll (?:often |also |usually )?hear\b|\b(?:they|prospects?|customers?|buyers?|people|owners?) (?:may|might|will|could|often|usually|always|sometimes) (?:often |also )?(?:say|ask|object|answer|reply)\b/;
const WRITTEN = /\b(?:e-?mails?|sms|texts?|linkedin|in-?mail|whatsapp|dms?|direct message)\b/;
const SPOKEN = /\b(?:call|phone|voicemail|spoken|say)\b/;
const NOTES =
  /^(?:(?:coach(?:ing|es|'s)?|call(?:er|ers)?|training|trainer's|my|our|some|general|extra|quick|final|delivery|key|a few) )?(?:notes?|tips?|reminders?|debrief|discussion|discuss|talk (?:about it|it over)|homework|prep|preparation|checklist|ground rules|house rules|logistics|instructions|things to (?:notice|remember|watch|avoid|check|know|think about)|before (?:you|the|every|each) (?:dial|call|ring|start|begin|pick up|go in|visit|meeting)|after (?:the|each|every) (?:call|visit)|why (?:this|it|that) works|how to use (?:this|it|the)(?: (?:script|page|sheet))?|about this (?:script|page|sheet)|what to (?:notice|listen for|look for|log|write down|discuss)|for (?:discussion|the (?:caller|trainer|team))|questions for (?:the team|discussion|the huddle))(?: (?:to self|for (?:the )?(?:callers?|reps?|team|trainer|you)|on (?:delivery|tone)|points?|and [\p{L}]+))?:?$/u;
/** What may stand before a title's own words: emoji and ornaments, numbers, *Objection 3:*. */
const LEAD =
  /^(?:[^\p{L}\p{N}"“„«「\s[({<]+|\d{1,3}(?:[.):](?= |$)|(?= ))|(?:objection|question|scenario|reply) ?#?\d{0,3}[:.)–—-]|q\d{1,2}[:.)])/iu;

/** How much of a title is numbering and ornament. */
function leadLength(title: string): number {
  let at = 0;
  for (let guard = 0; guard < 6; guard++) {
    const found = LEAD.exec(title.slice(at, at + 40))?.[0].length ?? 0;
    if (found === 0) return at;
    at += found;
    while (title[at] === ' ') at++;
  }
  return at;
}

/** True for a title or lead-in that names objections, or what one may hear. */
export function namesObjections(title: string): boolean {
  return OBJECTIONS.test(title.toLowerCase());
}

/** True for a title or lead-in that names an email, text, SMS or LinkedIn message. */
export function namesWriting(title: string): boolean {
  const lower = title.toLowerCase();
  return WRITTEN.test(lower) && !(SPOKEN.test(lower) && !/follow|template|after/.test(lower));
}

/** Reads what a heading line is. */
export function headingShape(text: string, line: Line): HeadingShape {
  const words = headingWords(text, line);
  const title = text.slice(words.start, Math.min(words.end, words.start + 300));
  const number = title.slice(0, leadLength(title));
  const start = Math.min(words.end, skipSpace(text, words.start + number.length, words.end));
  const lower = title.toLowerCase();
  const plain = text.slice(start, Math.min(words.end, start + 300));
  const quoted = opensWithQuotation(text, start, words.end);
  const branch = !quoted && (isBranch(plain) || isTheySay(plain));
  const quotations = quoted || branch ? readQuotations(text, [start, words.end]) : [];
  return {
    level: headingLevel(text, line),
    words,
    kind: quoted ? 'quoted' : branch ? 'branch' : 'title',
    quotations,
    body: { start, end: words.end },
    numbered: /\d/.test(number),
    dont: isDont(lower) || /^[^\p{L}\p{N}]*[❌🚫]/u.test(title),
    objections: namesObjections(lower),
    notes: !quoted && !branch && NOTES.test(plain.toLowerCase().replaceAll('’', "'")),
    gatekeeper: GATEKEEPER.test(lower),
    written: !quoted && !branch && namesWriting(title),
  };
}

/** `They say "what?"`, `The prospect asks about price`: what the other side does, as a title. */
function isTheySay(title: string): boolean {
  if (!/^(?:they|the|your) /i.test(title)) return false;
  const words = title.toLowerCase().split(/[^\p{L}'’]+/u, 3);
  const [first = '', second = ''] = words;
  return (
    first === 'they' ||
    ((first === 'the' || first === 'your') && THEM.has(second) && /^(?:says?|asks?|objects?)$/.test(words[2] ?? ''))
  );
}

/** The words of a branch: the quotations in it, or what follows *if they say*. */
export function branchWords(text: string, body: Span, quotations: readonly Quotation[]): readonly Span[] {
  if (quotations.length > 0) return quotations.map(({ open, close }) => ({ start: open + 1, end: close }));
  const opening =
    /^(?:(?:if|when|in case) )?(?:(?:they|he|she|the [\p{L}-]{3,20}|prospect|customer|client|buyer) (?:says?|asks?|objects?)(?: that)? )?/iu.exec(
      text.slice(body.start, Math.min(body.end, body.start + 80)),
    );
  const start = body.start + (opening?.[0].length ?? 0);
  return start < body.end ? alternatives(text, start, body.end) : [body];
}
