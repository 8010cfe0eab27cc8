import { t } from '@vscode/l10n';
import { CALL_KINDS, type CallKind, setFrontMatter } from '../../../script/index';
import { defineRule } from '../../define';

const kinds = (): Readonly<Record<CallKind, string>> => ({
  'cold-call': t('a cold call'),
  'first-meeting': t('a first meeting'),
  referral: t('a talk that asks for referrals'),
  'follow-up': t('a follow-up'),
  voicemail: t('a voicemail'),
});

/** What is good on a cold call may be wrong in a meeting, so the kind of call is worth a line. */
export const callInferred = defineRule({
  id: 'call-inferred',
  level: 'hint',
  calls: 'every',
  about: 'language',
  summary: 'The script does not say what kind of call it is for.',
  advice:
    'A cold call, a first meeting and a voicemail are coached by different rules. Nothing in the front matter says which this is, so it was inferred from the titles or from what you say, or taken for a cold call. Write it down, and the coaching stays the same however the words change.',
  before: '# First meeting',
  after: '---\ncall: first-meeting\n---\n\n# First meeting',
  fires: ['The front matter has no `call`, or there is no front matter.'],
  never: ['A script with nothing to say yet.', 'A `call` with a value it cannot have: that has a finding of its own.'],
  messages: {
    title:
      'The titles speak of {kind}, so this is coached as one: write it after `call:` at the top of the script if that is right.',
    words:
      'What you say sounds like {kind}, so this is coached as one: write it after `call:` at the top of the script if that is right.',
    none: 'Nothing says what kind of call this is, so it is coached as {kind}: write the right kind after `call:` at the top of the script.',
  },
  examples: {
    bad: [
      {
        text: '---\nday: Monday\n---\nThank you for your time this {{day}}.\n',
        fixed: '---\nday: Monday\ncall: cold-call\n---\nThank you for your time this {{day}}.\n',
      },
    ],
    good: [{ text: '---\ncall: first-meeting\n---\n# First meeting\n\nThank you for your time.\n' }],
  },
  *check({ script, call, callFrom }) {
    const written = script.frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'call');
    if (callFrom === 'front-matter' || written?.valueSpan || script.passages.length === 0) return;
    const fixes = [call, ...CALL_KINDS.filter((kind) => kind !== call)].flatMap((kind) => {
      const edits = setFrontMatter(script, 'call', kind);
      return edits ? [{ title: t`Write “call: ${kind}” into the front matter`, edits, preferred: kind === call }] : [];
    });
    yield { message: callFrom === 'default' ? 'none' : callFrom, holes: { kind: kinds()[call] }, fixes };
  },
});
