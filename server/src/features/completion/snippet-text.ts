import { t } from '@vscode/l10n';

/** A stop to fill in, which starts out with some words. */
export function stop(number: number, words: string): string {
  return `\${${number}:${inSnippet(words).replaceAll('}', '\\}')}}`;
}

/** A stop with words to choose from, which starts out with the first of them. */
export function choice(number: number, words: readonly (string | number)[]): string {
  return `\${${number}|${words.join(',')}|}`;
}

/** Plain words as they stand in a snippet: no sign of theirs acts. */
export function inSnippet(words: string): string {
  return words.replace(/[\\$]/g, '\\$&');
}

/** A snippet's words as they will stand, each stop with the words it starts out with: the first of several to choose from. */
export function withoutStops(body: string): string {
  return body
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, '$1')
    .replace(/\$\d+|\$\{\d+\}/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** A snippet whose stops start out with a placeholder, where they offer one of a value that is known. */
export function withKnownFirst(body: string, isKnown: (name: string) => boolean): string {
  return body.replace(/\$\{(\d+)\|([^|]*)\|\}/g, (whole, number: string, choices: string) => {
    const all = choices.split(',');
    const known = all.find((each) => /^\{\{.*\}\}$/.test(each) && isKnown(each.slice(2, -2)));
    if (known === undefined) return whole;
    return choice(Number(number), [known, ...all.filter((each) => each !== known)]);
  });
}

/** Words with `{{placeholders}}` as a snippet: those of which no value is known become stops to fill in. */
export function stopsForUnknown(words: string, isKnown: (name: string) => boolean): string {
  let stops = 0;
  let body = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of words.matchAll(/\{\{([^{}\r\n]*)\}\}/g)) {
    body += inSnippet(words.slice(at, index));
    body += isKnown(name.trim()) ? inSnippet(whole) : stop(++stops, name.trim());
    at = index + whole.length;
  }
  return body + inSnippet(words.slice(at));
}

/** What a snippet's file says of it for people, its name or its description, in the user's language. */
export function snippetWords(words: string): string {
  return t(words);
}

/** What the other side says where a snippet of that name answers it, in the user's language; undefined for any other. */
export function comebackNamed(name: string): string | undefined {
  const lead = 'Comeback: ';
  return name.startsWith(lead) ? snippetWords(name.slice(lead.length)) : undefined;
}
