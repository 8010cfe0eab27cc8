import { chance, pick } from './chance';

/** Words of the sentences below, by the name of their blank. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  firm: [
    'Aldermoor',
    'Brightwell',
    'Castellan',
    'Dunmore',
    'Eastlake',
    'Fernhill',
    'Greystone',
    'Harwick',
    'Inverloch',
  ],
  trade: [
    'freight',
    'dental care',
    'packaging',
    'hotel',
    'machine tool',
    'insurance',
    'bakery',
    'printing',
    'furniture',
  ],
  role: ['plant managers', 'head nurses', 'purchasing heads', 'branch managers', 'night supervisors', 'site foremen'],
  task: ['plan their shifts', 'train new people', 'choose suppliers', 'keep their best staff', 'price urgent orders'],
  trouble: ['overtime', 'returned goods', 'idle machines', 'late deliveries', 'unanswered enquiries', 'lost tenders'],
  place: ['Osaka', 'Leeds', 'Porto', 'Nagoya', 'Ghent', 'Sendai', 'Bologna', 'Aarhus', 'Kobe', 'Lyon'],
  month: ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October', 'November'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  other: ['next Monday', 'next Tuesday', 'next Wednesday', 'next Thursday', 'next Friday'],
  count: ['60', '85', '120', '240', '310', '400', '550', '720', '900'],
  share: ['11', '14', '17', '23', '28', '34', '41', '46'],
  few: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  odd: ['10', '15', '18', '20', '45', '60'],
  person: ['Aoki', 'Brandt', 'Costa', 'Delgado', 'Endo', 'Fischer', 'Hansen', 'Ito', 'Jansen', 'Kimura', 'Lambert'],
};

/** What a caller does well; most of a script. */
const GOOD = {
  opening: [
    'Thank you for taking my call, I know that a {day} in {month} is a busy time in {trade}.',
    'Good morning {person}, thank you for your time, you must have a full day in {place}.',
    "I'm Mika Arden of {firm} Research, and I am calling because of what we learned from {count} {role} in {place}.",
  ],
  insight: [
    'We have just finished a survey of {count} {role} in {trade}, and it shows how they will {task} next year.',
    'In {month} we asked {count} {role} around {place} how they {task}, and {share} percent said the same thing.',
    'There is a pattern in {trade} that hardly anybody in {place} has seen so far.',
    'Our research followed {few} {trade} firms from {month} on, week by week.',
  ],
  evidence: [
    '{firm} brought its {trouble} down by {share} percent in {few} months.',
    '{few} firms near {place} changed how they {task} in {month}, and won {share} percent more orders within a year.',
    'One {trade} group in {place} saved {count} hours a month that used to go into {trouble}.',
  ],
  loss: [
    'Those who wait until {month} will be paying for {trouble} that their rivals no longer have.',
    'Every month without it costs a {trade} firm of your size {few} good customers.',
    'The firms around {place} that moved late are still buying that share back.',
  ],
  show: [
    'I cannot do it justice over the phone, {person}, I would need to show you the {few} charts in person.',
    'It is a picture more than a story, so it has to be seen on the table in front of us in {place}.',
  ],
  ask: [
    'All I need is 30 minutes to show you. Would {day} suit you, or is {other} better?',
    'May I take 30 minutes of your time, on {day} or {other}, to walk you through it in {place}?',
  ],
} as const;

/** What draws a finding, each of another rule or case. */
const BAD = [
  'Could I have {odd} minutes of your time to meet in {place}, on {day} or {other}?',
  'Can we meet in {place} in {month} so that I can show you what {count} {role} told us?',
  'I can email you our brochure about {trade} right away, {person}.',
  'Do you know anybody in {place} who might be interested in {trade}?',
  'Our platform for {trade} has {few} modules and costs {count} dollars a month.',
  'When are you free for a meeting about {trouble} in {place}, {person}?',
  'Let me send you the slides about {trouble} in {trade} by email.',
  'Our software comes with {few} features for {role} and a {share} percent discount until {month}.',
] as const;

const THEIRS = [
  'What is it about, exactly?',
  'We are happy with what we have in {place}.',
  'Just email it to me, and I will look at it in {month}.',
  'There is no budget for {trouble} before {month}.',
  'He is in a meeting about {trade} until {day}.',
  'Tell me now, I have a minute before my {trade} round.',
] as const;

/**
 * A book of calls as a trainer might keep it, at least `bytes` long and the same for the same seed: sections with budgets,
 * cues, directions, comebacks with answers, and parts as web pages have them. No paragraph stands in it twice.
 */
export function bigScript(bytes: number, seed = 1): string {
  const next = chance(seed);
  const used = new Set<string>();
  const oneOf = <T>(list: readonly T[]): T => pick(list, next);
  const fill = (template: string): string => {
    const words = template.replace(/\{([a-z]+)\}/g, (_, name: string) => oneOf(WORDS[name] ?? [name]));
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const fresh = (make: () => string): string => {
    let words = make();
    while (used.has(words)) words = make();
    used.add(words);
    return words;
  };
  const paragraph = (...kinds: readonly (keyof typeof GOOD)[]): string =>
    fresh(() => kinds.map((kind) => fill(oneOf(GOOD[kind] as readonly string[]))).join(' '));
  const bad = (): string => fresh(() => `${fill(oneOf(BAD))} ${fill(oneOf(GOOD.insight))}`);
  const theirs = (): string => fresh(() => fill(`${oneOf(THEIRS)} I have {count} other calls on {day}.`));

  const blocks = ['---\ntitle: A year of calls\ncall: cold-call\nseller: Mika Arden\nunmarked: spoken\n---'];
  let length = blocks.join().length;
  for (let call = 1; length < bytes; call++) {
    const part = [
      `# Call ${call}: ${fill('{trade} in {place}')} (${oneOf([8, 9, 10])} min)`,
      `Gatekeeper: ${theirs()}\n${paragraph('opening', 'show')}`,
      `## Opening ${call}`,
      paragraph('opening', 'insight', 'evidence'),
      `(pause)\n${paragraph('insight', 'loss')}`,
      `// note ${call}: the figure comes before the question`,
      ...[1, 2, 3, 4].flatMap((line) => [`### Heard on call ${call}, line ${line}`, bad()]),
      `## Ask ${call}`,
      paragraph('loss', 'ask'),
      `? ${theirs()}\n  ${paragraph('show', 'ask')}\n\n  ? ${theirs()}\n    ${paragraph('insight', 'show')}`,
      ...(call % 3 === 0
        ? [`> "${paragraph('evidence', 'ask')}"`, `- "${bad()}"\n- "${paragraph('loss', 'show')}"`]
        : []),
      ...(call % 5 === 0
        ? [`| They say | You say |\n| --- | --- |\n| ${theirs()} | ${paragraph('show', 'ask')} |`]
        : []),
      paragraph('evidence', 'loss', 'show'),
      bad(),
    ];
    blocks.push(...part);
    length += part.reduce((sum, block) => sum + block.length + 2, 0);
  }
  return `${blocks.join('\n\n')}\n`;
}
