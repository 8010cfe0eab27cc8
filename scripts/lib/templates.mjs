/**
 * Makes the editor's whole-script snippets from the scripts in templates/, so that each script is written once.
 *
 * @typedef {{ prefix: string[], description: string, body: string[] }} Snippet in VS Code's form
 */

/** The templates, in the order they are offered. */
export const TEMPLATES = [
  'cold-call-research',
  'cold-call-ideas',
  'first-meeting',
  'referral',
  'follow-up',
  'voicemail',
];

/**
 * A template as a snippet. Its front matter's values become tab stops, in order, except `call`, which makes the script
 * what it is; its first `//` note is the description. Typed as `script` or as the file's name.
 *
 * @param {string} name the file's name without folder and extension
 * @param {string} text the template, with LF line ends
 * @returns {[title: string, snippet: Snippet]}
 */
export function scriptSnippet(name, text) {
  const lines = text.trimEnd().split('\n');
  const close = lines.indexOf('---', 1);
  let stop = 0;
  const body = lines.map((line, at) => {
    const [, key, value] = (at < close && /^([\w ]+: )(\S.*)$/.exec(line)) || [];
    if (key === undefined || value === undefined || key === 'call: ') return line.replace(/[\\$]/g, '\\$&');
    stop += 1;
    return `${key}\${${stop}:${value.replace(/[\\$}]/g, '\\$&')}}`;
  });
  const title = lines.find((line) => line.startsWith('title: '))?.slice('title: '.length) ?? name;
  const note = lines.find((line) => line.startsWith('// '))?.slice('// '.length) ?? title;
  return [
    `Script: ${title.toLowerCase()}`,
    { prefix: ['script', name], description: `Whole script. ${note}`, body: [...body, '$0'] },
  ];
}

/**
 * The whole file of script snippets, in the order given, as the project's formatter leaves it.
 *
 * @param {readonly (readonly [name: string, text: string])[]} templates
 * @returns {string}
 */
export function scriptSnippetsFile(templates) {
  const json = JSON.stringify(Object.fromEntries(templates.map(([name, text]) => scriptSnippet(name, text))), null, 2);
  return `${json.replace(/"prefix": \[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, '"prefix": [$1, $2]')}\n`;
}

/**
 * The words a snippet leaves behind when every stop keeps its default: the first of its choices, the text after its
 * colon (stops may stand inside it), nothing for a bare stop.
 *
 * @param {string | readonly string[]} body in VS Code's snippet syntax, without variables or transforms
 * @returns {string}
 */
export function filled(body) {
  const text = typeof body === 'string' ? body : body.join('\n');
  let out = '';
  for (let at = 0, depth = 0; at < text.length; at++) {
    const rest = text.slice(at, at + 8);
    const choices = /^\$\{\d+\|/.exec(rest);
    const open = choices ?? /^\$\{\d+:?/.exec(rest) ?? /^\$\d+/.exec(rest);
    if (text[at] === '\\' && /[\\$}|,]/.test(text[at + 1] ?? '')) {
      at += 1;
      out += text[at];
    } else if (choices) {
      const end = text.indexOf('|}', at);
      out +=
        text
          .slice(at + choices[0].length, end)
          .split(/(?<!\\),/)[0]
          ?.replace(/\\([\\,|])/g, '$1') ?? '';
      at = end + 1;
    } else if (open) {
      if (open[0].includes('{')) depth += 1;
      at += open[0].length - 1;
    } else if (text[at] === '}' && depth > 0) depth -= 1;
    else out += text[at];
  }
  return out;
}
