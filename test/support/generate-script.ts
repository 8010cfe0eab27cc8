import { type Container, NESTS } from './script-constructs';

export interface Generated {
  readonly text: string;
  /** `container > construct` for all that was put in. */
  readonly nestings: ReadonlySet<string>;
}

const WORDS = [
  'we help',
  'you',
  'thirty minutes',
  'Tuesday or Thursday',
  'naïve',
  '営業',
  '👋 hello',
  'it’s 40 %',
  'they said so',
  '3*4',
  'snake_case',
  'Would that suit?',
  '… and so on.',
];
const ENDS = ['\n', '\r\n', '\r'];
const ESCAPED = ['#', '?', '->', '<-', '//', '>', '- '];
const RULES = ['---', '***', '===', '═══'];
const DEEPEST = 2;
const MOST_BLOCKS = 60;

/** Inline constructs that look the same wherever they stand. */
const FIXED: Readonly<Record<string, string>> = {
  braces: '{{buyer}}',
  bracket: '[Your Name]',
  chevrons: '<Company>',
  curly: '{first_name}',
  blank: '____',
  circles: '〇〇',
  filler: '(your company name)',
  unclosed: '{{buyer',
  stage: '[PAUSE - wait for an answer]',
  alternatives: '/ or else',
  budget: '(40s)',
};

/** Blocks that look the same wherever they stand. */
const FIXED_LINES: Readonly<Record<string, string>> = {
  goto: '-> Part Option 1',
  arrow: '→ Part Option 1',
  reuse: '<- Part Option 1',
  'reuse-file': '<- other.pitch#Part',
  or: 'or',
  ignore: '// pitch-ignore ask-not-thirty, vague-claim: agreed',
  comment: '<!-- for later -->',
  branch: '**If yes:**',
};

/** Makes a script of `choices`: each number settles one question, and where they run out the first answer is taken. */
export function generateScript(choices: readonly number[]): Generated {
  const from = new Choices(choices);
  const front = from.pick(3);
  const lines: string[] = [];
  if (front > 0) lines.push('---', 'call: cold-call');
  if (front > 1) lines.push('seller: Ann Lee', 'speakers:', '  Kim: other');
  if (front > 0) lines.push('---');
  let container: Container = 'script';
  for (let left = from.pick(12); left >= 0; left--) {
    const construct = from.choose(container);
    lines.push(...block(from, construct, 0, 0));
    if (construct === 'heading') container = 'section';
    if (from.pick(2) === 0) lines.push('');
  }
  const end = from.pick(4);
  const bom = from.pick(8) === 1 ? '\uFEFF' : '';
  const text = lines.map((line) => line + (ENDS[end === 3 ? from.pick(3) : end] ?? '\n')).join('');
  return { text: bom + (from.pick(3) === 1 ? text.trimEnd() : text), nestings: from.nestings };
}

/** The smallest script in which `construct` stands in `container`. */
export function generateNesting(container: Container, construct: string): string {
  const from = new Choices([]);
  const words = inline(from, container, construct, DEEPEST + 1);
  const inside = (indent: number): string[] => block(from, construct, indent, DEEPEST + 1);
  const whole = construct === 'quotation' || construct === 'answered' || construct === 'direction';
  const lines: Readonly<Record<Container, () => string[]>> = {
    script: () => inside(0),
    section: () => ['# Section', '', ...inside(0)],
    answer: () => ['? Why?', ...inside(2)],
    'nested-answer': () => ['? Why?', '  Because.', '  ? Really?', ...inside(4)],
    title: () => [`# Part ${words}`],
    paragraph: () => [construct === 'aside' ? `${words} we help` : `So ${words} then`],
    'cued-words': () => cued(construct, '', words),
    'comeback-words': () => [`? What ${words} then`],
    'direction-words': () => [`(pause for ${words} now)`],
    'stressed-words': () => [`So *${words} there* then`],
    'quoted-words': () => [`"So ${words} then"`],
    'item-words': () => [`- ${construct === 'cue' ? 'You: ' : whole ? '' : 'So '}${words}`],
    'quote-lines': () => contained('quote-lines', construct, '', 'words'),
    'fenced-lines': () => contained('fenced-lines', construct, '', 'words'),
    cell: () => ['| They say | You say |', '|---|---|', `| ${construct === 'quotation' ? '' : 'So '}${words} | fine |`],
  };
  return `${lines[container]().join('\n')}\n`;
}

/** Answers questions from a list of numbers, and notes what was asked to be put where. */
class Choices {
  readonly nestings = new Set<string>();
  private at = 0;
  private blocks = 0;

  constructor(private readonly numbers: readonly number[]) {}

  pick(count: number): number {
    return Math.abs(Math.trunc(this.numbers[this.at++] ?? 0)) % count;
  }

  oneOf(all: readonly string[]): string {
    return all[this.pick(all.length)] ?? '';
  }

  choose(container: Container): string {
    const construct = this.oneOf(NESTS[container]);
    this.nestings.add(`${container} > ${construct}`);
    return construct;
  }

  /** False once a script has grown long enough. */
  another(): boolean {
    return this.blocks++ < MOST_BLOCKS;
  }
}

/** Words with whatever may stand among them in this container. */
function said(from: Choices, container: Container, depth: number): string {
  if (depth > DEEPEST) return 'words';
  const parts = [from.oneOf(WORDS)];
  for (let left = from.pick(3); left >= 0; left--) {
    parts.push(inline(from, container, from.choose(container), depth + 1), from.oneOf(WORDS));
  }
  return parts.join(' ');
}

function inline(from: Choices, container: Container, construct: string, depth: number): string {
  const inside = (within: Container): string => said(from, within, depth);
  const fixed = FIXED[construct];
  if (fixed !== undefined) return fixed;
  switch (construct) {
    case 'emphasis':
      return `*${inside('stressed-words')}*`;
    case 'strong':
      return `**${inside('stressed-words')}**`;
    case 'underline':
      return `_${inside('stressed-words')}_`;
    case 'aside':
      return '(warmly)';
    case 'direction':
      return container === 'cued-words' ? '(warmly)' : `(pause ${inside('direction-words')})`;
    case 'quotation':
      return `"${inside('quoted-words')}"`;
    case 'answered':
      return `"No ${from.oneOf(WORDS)}" → "${inside('quoted-words')}"`;
    default:
      return from.oneOf(WORDS);
  }
}

function cued(construct: string, indent: string, words: string): string[] {
  if (construct === 'direction') return [`${indent}Buyer: So`, `${indent}(pause)`, `${indent}then`];
  if (construct === 'note') return [`${indent}Buyer: So`, `${indent}// note`, `${indent}then`];
  return [construct === 'quotation' ? `${indent}Buyer: ${words}` : `${indent}You: ${words} then`];
}

/** A line in a block quote, or in a fence. */
function contained(
  container: 'quote-lines' | 'fenced-lines',
  construct: string,
  indent: string,
  words: string,
): string[] {
  const lines: Readonly<Record<string, string>> = {
    cue: `You: ${words}`,
    'bold-cue': `**Buyer:** ${words}`,
    direction: '(pause)',
    item: `- ${words}`,
    quotation: `"${words}"`,
    'bold-line': `**${words} there**`,
  };
  const line = lines[construct] ?? `So ${words}`;
  if (container === 'quote-lines') return [`${indent}> ${line}`];
  return [`${indent}\`\`\``, indent + line, `${indent}\`\`\``];
}

/** The lines of one block, with whatever may stand in it. */
function block(from: Choices, construct: string, indent: number, depth: number): string[] {
  if (!from.another()) return [];
  const pad = indent >= 4 && from.pick(4) === 1 ? '\t' : ' '.repeat(indent);
  const nested = (container: Container): string => said(from, container, depth);
  const deep = depth > DEEPEST;
  const line = (words: string): string[] => [pad + words];
  const fixed = FIXED_LINES[construct];
  if (fixed !== undefined) return line(fixed);
  switch (construct) {
    case 'heading': {
      const mark = '#'.repeat(1 + from.pick(6));
      return [`${mark} Part ${from.pick(2) === 0 ? 'Option 1' : nested('title')}`];
    }
    case 'escape':
      return line(`\\${from.oneOf(ESCAPED)} ${nested('paragraph')}`);
    case 'cue':
      return deep ? line('You: words') : cued(from.choose('cued-words'), pad, nested('cued-words'));
    case 'bold-cue':
      return line(`**Prospect (aside):** ${nested('cued-words')}`);
    case 'wide-cue':
      return line(`Gatekeeper：${nested('cued-words')}`);
    case 'direction':
      return line(`(${nested('direction-words')})`);
    case 'wrapped-direction':
      return [`${pad}(pause for ${nested('direction-words')}`, `${pad}and smile)`];
    case 'comeback':
    case 'wide-comeback':
    case 'they-say':
    case 'if-they-say':
      return comeback(from, construct, indent, depth);
    case 'note':
      return line(`// ${from.oneOf(WORDS)}`);
    case 'todo':
      return line(`- [ ] ${from.oneOf(WORDS)}`);
    case 'item':
      return line(deep ? '- words' : `- ${item(from, depth)}`);
    case 'numbered':
      return line(deep ? '1. words' : `2) ${item(from, depth)}`);
    case 'quotation':
      return line(`"${nested('quoted-words')}"`);
    case 'curled':
      return line(`“${nested('quoted-words')}”`);
    case 'corners':
      return line(`「${nested('quoted-words')}」`);
    case 'answered':
      return line(`- "Too ${from.oneOf(WORDS)}" → "${nested('quoted-words')}"`);
    case 'block-quote':
      return deep ? line('> words') : contained('quote-lines', from.choose('quote-lines'), pad, from.oneOf(WORDS));
    case 'fence':
      return contained('fenced-lines', deep ? 'paragraph' : from.choose('fenced-lines'), pad, from.oneOf(WORDS));
    case 'table':
      return [
        `${pad}| They say | You say |`,
        `${pad}|---|---|`,
        `${pad}| "${from.oneOf(WORDS)}" | ${nested('cell')} |`,
      ];
    case 'rule':
      return line(from.oneOf(RULES));
    case 'bold-line':
      return line(`**Would you like ${nested('stressed-words')}?**`);
    default:
      return line(nested('paragraph'));
  }
}

function item(from: Choices, depth: number): string {
  const construct = from.choose('item-words');
  return (construct === 'cue' ? 'You: ' : '') + inline(from, 'item-words', construct, depth + 1);
}

function comeback(from: Choices, construct: string, indent: number, depth: number): string[] {
  const pad = ' '.repeat(indent);
  const words = depth > DEEPEST ? 'What?' : said(from, 'comeback-words', depth);
  const forms: Readonly<Record<string, string>> = {
    'wide-comeback': `？${words}`,
    'they-say': `They say: ${words}`,
    'if-they-say': `If they say ${words}:`,
  };
  const first = pad + (forms[construct] ?? `? ${words}`);
  if (depth > 1) return [first, `${pad}  fine`];
  const inner = from.choose(depth > 0 ? 'nested-answer' : 'answer');
  const blank = from.pick(3) === 1 ? [''] : [];
  return [first, ...blank, ...block(from, inner, indent + 2, depth + 1)];
}
