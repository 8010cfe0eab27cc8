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
