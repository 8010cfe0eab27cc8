/** A snippet as its file holds it. */
export interface Snippet {
  /** The words it is typed by. */
  readonly prefixes: readonly string[];
  readonly name: string;
  readonly description: string;
  /** In the protocol's snippet syntax, which is also the file's. */
  readonly body: string;
}

/** Reads a snippets file in VS Code's form; what is no snippet in it is left out, a file that is no JSON holds none. */
export function readSnippets(json: string): readonly Snippet[] {
  return Object.entries(objectOf(parse(json))).flatMap(([name, value]) => {
    const { prefix, body, description } = objectOf(value);
    const text = Array.isArray(body) ? body.join('\n') : body;
    const prefixes = [prefix].flat().filter((word) => typeof word === 'string');
    if (typeof text !== 'string' || prefixes.length === 0) return [];
    return [{ prefixes, name, description: typeof description === 'string' ? description : '', body: text }];
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
