/** Pages as salespeople paste them: what is said, how it is set off, and what a coach writes around it. */

const SAID = [
  'Thank you for taking the call, I know your day is full.',
  'This is Mia from Larkspur, [Name]. Did I catch you between meetings?',
  'We measured forty bakeries like yours, and half of them throw away a fifth of their flour.',
  'Can I have 20 minutes of your time?',
  'Would Tuesday or Thursday suit you better?',
  'Those who waited lost [X] percent last year.',
  'Do you know anybody who might be interested?',
  'How do you plan your shifts today?',
  'Where would you like that to be by spring?',
  'Remember: it costs you nothing to look.',
  "I'd rather not email it, it has to be seen.",
  '1. is what they call the "first oven"; you keep it hot all night.',
];
const THEIRS = [
  'Just send me an email.',
  'We are happy with what we have.',
  'Who is this?',
  'How much is it / what does it cost?',
];
const NOTES = [
  'Stand up before you dial.',
  'Most of them say no the first time. Wait for it.',
  'Write down the name of their dog.',
  'Then offer two days.',
];
const DIRECTIONS = [
  '[PAUSE - wait for an answer]',
  '*(warm)*',
  '(SMILE.)',
  '_Listen first._',
  '[show [Name] the chart]',
];
const HEADS = ['Opening (10 sec):', '**Close**', '═══ ASK ═══', 'STEP 2: REASON', '# Value (1 min)', '## Objections'];
const BRANCHES = [
  '**If YES:**',
  'If they say no:',
  '**If they hesitate:**',
  '[if he asks for a price]',
  'If the boss is out:',
];

/** Makes a page of `choices`: each number settles one question, and where they run out the first answer is taken. */
export function generatePage(choices: readonly number[]): string {
  let at = 0;
  const pick = (count: number): number => Math.abs(Math.trunc(choices[at++] ?? 0)) % count;
  const oneOf = (all: readonly string[]): string => all[pick(all.length)] ?? '';
  const quoted = (words: string): string => (pick(4) === 1 ? `“${words}”` : `"${words}"`);
  const speech = (): readonly string[] => {
    const words = oneOf(SAID);
    return (
      [
        [`> ${quoted(words)}`],
        [quoted(words)],
        [`**${quoted(words)}**`],
        [`- ${quoted(words)}`],
        ['```', words, '```'],
        [`> ${quoted(words).slice(0, -1)}`, '>', `> ${oneOf(SAID)}"`],
        [`Say: ${quoted(words)}`],
        [`${quoted(words)} (and mean it)`],
        [words],
      ][pick(9)] ?? []
    );
  };
  const objection = (): readonly string[] => {
    const theirs = oneOf(THEIRS);
    const ours = oneOf(SAID);
    return (
      [
        [`- "${theirs}" → "${ours}"`],
        [`- "${theirs}"`, `  ${ours}`],
        [`### "${theirs}"`, '', `> "${ours}"`],
        [`Objection: ${theirs}`, `Response: ${ours}`],
        [`├── "${theirs}" → "${ours}"`],
        ['| They say | You say |', '|---|---|', `| ${theirs} | "${ours}" |`],
        [`**"${theirs}"**`, `> "${ours}"`],
      ][pick(7)] ?? []
    );
  };
  const lines: string[] = pick(3) === 1 ? ['---', 'call: cold-call', '---'] : [];
  for (let left = 3 + pick(10); left > 0; left--) {
    const form = pick(8);
    const block =
      form < 3
        ? speech()
        : form === 3
          ? objection()
          : form === 4
            ? [oneOf(NOTES)]
            : form === 5
              ? [oneOf(DIRECTIONS)]
              : form === 6
                ? [oneOf(HEADS)]
                : [oneOf(BRANCHES), ...speech()];
    lines.push(...block);
    if (pick(5) !== 1) lines.push('');
  }
  return lines.join(pick(4) === 1 ? '\r\n' : '\n');
}
