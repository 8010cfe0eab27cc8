/** A person's words as Markdown that shows them as they are: no mark of theirs acts, no line break breaks the text. */
export function escaped(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$=]/g, '\\$&');
}

/** Lines set off as said by somebody; `text` is a person's. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n>\n');
}

/** A script, or a file of another `language`, shown as code; for our own examples, which hold no fence. */
export function example(script: string, language = 'pitch'): string {
  return `\`\`\`${language}\n${script}\n\`\`\``;
}

/** Hover text for an editor that shows no Markdown: the words without its marks, links as their address. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^```.*$\n?/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~&$=])|\*\*/g, '$1')
    .replace(/\[([^\][]*)\]\(([^()]*)\)/g, '$1: $2');
}

/** Seconds as people say them: `40 s`, `1 min 20 s`. */
export function seconds(value: number): string {
  const whole = Math.round(value);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
