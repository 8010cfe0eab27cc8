/** An element of the HTML that mammoth writes, which closes all it opens; words are strings. */
interface Element {
  readonly name: string;
  readonly children: (Element | string)[];
}

/**
 * Markdown of the HTML that mammoth writes: headings, paragraphs, lists, quotes, tables, bold and italics. A table of one
 * column is a frame around its words, which Word's writers like to draw, and is left out.
 */
export function markdownOf(html: string): string {
  const lines = blocks(parse(html).children);
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

const TOKEN = /<([^<>]*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' };
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'table']);
/** Deeper than this no document is. */
const DEEPEST = 200;

function parse(html: string): Element {
  const root: Element = { name: 'body', children: [] };
  const open = [root];
  for (const [, tag = '', words] of html.matchAll(TOKEN)) {
    const name = /^\/?[a-z0-9]+/.exec(tag)?.[0] ?? '';
    const top = open.at(-1) ?? root;
    if (words !== undefined) {
      top.children.push(words.replace(/&([a-z]{2,4});/g, (whole, entity: string) => ENTITIES[entity] ?? whole));
    } else if (name.startsWith('/')) {
      if (open.length > 1 && top.name === name.slice(1)) open.pop();
    } else {
      const element: Element = { name, children: [] };
      top.children.push(element);
      if (!tag.endsWith('/') && name !== 'br' && name !== 'img' && name !== 'hr' && open.length < DEEPEST)
        open.push(element);
    }
  }
  return root;
}

/** The lines of what stands below each other, a blank line after each block. */
function blocks(children: readonly (Element | string)[]): string[] {
  const lines: string[] = [];
  let loose: (Element | string)[] = [];
  const add = (block: readonly string[]): void => {
    if (block.length > 0) lines.push(...block, '');
  };
  const settle = (): void => {
    add(paragraph(loose));
    loose = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || !BLOCKS.has(child.name)) {
      loose.push(child);
      continue;
    }
    settle();
    add(block(child));
  }
  settle();
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function block(element: Element): readonly string[] {
  const { name, children } = element;
  switch (name) {
    case 'p':
      return children.some(isBlock) ? blocks(children) : paragraph(children);
    case 'ul':
    case 'ol':
      return list(element);
    case 'blockquote':
      return blocks(children).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'table':
      return table(element);
    case 'li':
      return blocks(children);
    default: {
      const title = paragraph(children).join(' ');
      return title === '' ? [] : [`${'#'.repeat(Number(name[1]))} ${title.replace(/^\*\*(.+)\*\*$/, '$1')}`];
    }
  }
}

function isBlock(child: Element | string): boolean {
  return typeof child !== 'string' && BLOCKS.has(child.name);
}

function list({ name, children }: Element): string[] {
  const lines: string[] = [];
  let number = 0;
  for (const item of children) {
    if (typeof item === 'string' || item.name !== 'li') continue;
    number++;
    const mark = name === 'ol' ? `${number}. ` : '- ';
    const inside = blocks(item.children).filter((line) => line !== '');
    if (inside.length === 0) continue;
    lines.push(...inside.map((line, index) => (index === 0 ? mark + line : `${' '.repeat(mark.length)}${line}`)));
  }
  return lines;
}

function table(element: Element): string[] {
  const rows = rowsOf(element).filter((cells) => cells.length > 0);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns === 0) return [];
  if (columns === 1)
    return rows.flatMap(([cell], index) => [...(index > 0 ? [''] : []), ...blocks(cell?.children ?? [])]);
  const written = rows.map((cells) => {
    const words = Array.from({ length: columns }, (_, index) => {
      const inside = blocks(cells[index]?.children ?? []).filter((line) => line !== '');
      return inside.join(' ').replaceAll('|', '\\|');
    });
    return `| ${words.join(' | ')} |`;
  });
  return [written[0] ?? '', `|${' --- |'.repeat(columns)}`, ...written.slice(1)];
}

function rowsOf({ children }: Element): Element[][] {
  return children.flatMap((child): Element[][] => {
    if (typeof child === 'string') return [];
    if (child.name !== 'tr') return rowsOf(child);
    return [child.children.filter((cell) => typeof cell !== 'string' && /^t[dh]$/.test(cell.name)) as Element[]];
  });
}

/** A stretch of words in one style. */
interface Run {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The lines of a paragraph, which breaks part. */
function paragraph(children: readonly (Element | string)[]): string[] {
  const runs: Run[] = [];
  collect(children, false, false, runs);
  return linesOf(runs)
    .map(line)
    .filter((words) => words !== '');
}

function collect(children: readonly (Element | string)[], bold: boolean, italic: boolean, runs: Run[]): void {
  for (const child of children) {
    if (typeof child === 'string') runs.push({ words: child, bold, italic });
    else if (child.name === 'br') runs.push({ words: '\n', bold, italic });
    else collect(child.children, bold || child.name === 'strong', italic || child.name === 'em', runs);
  }
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { words, ...style } of runs) {
    words.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ words: part, ...style });
    });
  }
  return lines;
}

/** One line: italics inside what is bold, and marks around words, not around the spaces beside them. */
function line(runs: readonly Run[]): string {
  const bold = groups(runs, 'bold').map((group) => {
    const words = groups(group, 'italic').map((same) => marked(wordsOf(same), same[0]?.italic ? '*' : ''));
    return marked(words.join(''), group[0]?.bold ? '**' : '');
  });
  return bold
    .join('')
    .replace(/[\t\u00a0 ]+/g, ' ')
    .trim();
}

/** Runs that follow each other and are alike in one thing. */
function groups(runs: readonly Run[], by: 'bold' | 'italic'): Run[][] {
  const found: Run[][] = [];
  for (const each of runs) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.[by] === each[by]) last.push(each);
    else found.push([each]);
  }
  return found;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ words }) => words).join('');
}

function marked(words: string, mark: string): string {
  const bare = words.trim();
  if (mark === '' || bare === '') return words;
  const from = words.indexOf(bare);
  return words.slice(0, from) + mark + bare + mark + words.slice(from + bare.length);
}
