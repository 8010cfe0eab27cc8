import type { CallKind, Script } from '../script/index';
import type { Speech } from './types';

/** Words in a title or heading that tell the kind of call, in the order they are tried. */
const NAMED: readonly (readonly [CallKind, readonly string[]])[] = [
  ['voicemail', ['voicemail', 'voice mail', 'answerphone', 'answering machine']],
  ['referral', ['referral', 'referrals', 'asking for names']],
  ['follow-up', ['follow up', 'followup', 'second call', 'check in', 'call back', 'callback', 'win back']],
  ['cold-call', ['cold call', 'cold calls', 'cold calling', 'cold outreach', 'prospecting call', 'prospecting']],
  [
    'first-meeting',
    [
      'first meeting',
      'discovery',
      'initial meeting',
      'in person meeting',
      'consultation',
      'needs analysis',
      'sales meeting',
      'meeting script',
      'first visit',
      'site visit',
      'client meeting',
    ],
  ],
  ['cold-call', ['gatekeeper', 'phone script', 'call script', 'calling script']],
];

/**
 * The kind of call: what the front matter says, else what its title or the first headings name, else a cold call. A
 * heading further in names a part of a call ("Voicemail" at the end of a cold call), so that only the title, headings of
 * the outermost level that stand alone, and the first heading count.
 */
export function readCall(script: Script): Pick<Speech, 'call' | 'callFrom'> {
  const written = script.frontMatter?.call;
  if (written) return { call: written, callFrom: 'front-matter' };
  const top = script.root.sections;
  const titles = [script.frontMatter?.title, top[0]?.title, top.length === 1 ? top[0]?.sections[0]?.title : undefined];
  for (const title of titles) {
    const call = title === undefined ? undefined : named(title);
    if (call) return { call, callFrom: 'title' };
  }
  return { call: 'cold-call', callFrom: 'default' };
}

function named(title: string): CallKind | undefined {
  const words = ` ${title
    .toLowerCase()
    .replace(/[^a-z]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')} `;
  return NAMED.find(([, names]) => names.some((name) => words.includes(` ${name} `)))?.[0];
}
