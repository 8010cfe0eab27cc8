import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import * as protocol from 'vscode-languageserver-protocol/node';
import * as own from '../../server/src/lsp/requests';

/** A message of the protocol or of Pitch's own, by what its declaration says of it. */
export interface Message {
  readonly method: string;
  readonly kind: 'request' | 'notification';
  readonly from: 'client' | 'server' | 'both';
  /** Where the client says that it takes part, and where the server does: a path in its capabilities. */
  readonly clientCapability: string | undefined;
  readonly serverCapability: string | undefined;
}

/** What of a message is looked at: `options` are those of its registration, `partial` a part of its result. */
export type Part = 'params' | 'result' | 'partial' | 'options';

/** The messages and the checks made from their types. */
export interface Messages {
  readonly all: ReadonlyMap<string, Message>;
  /** What is wrong with a value as a part of a message; undefined where nothing is. Throws for a message that is not known. */
  problem(method: string, part: Part, value: unknown): string | undefined;
  /** True where a message has params. */
  takes(method: string): boolean;
  /** What is wrong with what is told of the progress of a task. */
  progressProblem(value: unknown): string | undefined;
}

interface Declared {
  readonly method: string;
  readonly messageDirection?: string;
  readonly capabilities?: { readonly client?: string; readonly server?: string };
  readonly type: { readonly constructor: { readonly name: string } };
}

/** Where in `_`, `__` and `____` a class of messages keeps its types: they are there for the compiler alone. */
const KEPT: Readonly<Record<string, Partial<Record<Part, string>>>> = {
  ProtocolRequestType: { params: "['_']>[0]", result: "['_']>[1]", partial: "['__']>[0]", options: "['____']>[0]" },
  ProtocolRequestType0: { result: "['_']>[0]", partial: "['__']>[0]", options: "['____']>[0]" },
  ProtocolNotificationType: { params: "['_']>[0]", options: "['____']>[0]" },
  ProtocolNotificationType0: {},
  NotificationType: { params: "['_']>[0]" },
};
const FROM: Readonly<Record<string, Message['from']>> = { clientToServer: 'client', serverToClient: 'server' };
const OWN_TYPES = 'server/src/lsp/requests.ts';
const PROGRESS = 'progress';

/** Reads the types of all messages and makes the checks. Throws where a message of Pitch's own lacks a type. */
export function readMessages(): Messages {
  const all = new Map<string, Message>();
  const lines = ["import type * as protocol from 'vscode-languageserver-protocol';"];
  lines.push(`import type * as own from '${join('..', '..', OWN_TYPES).replaceAll('\\', '/').replace(/\.ts$/, '')}';`);
  const names = new Map<string, string>();
  const add = (method: string, part: Part, type: string): void => {
    const name = `Part${names.size}`;
    names.set(`${method} ${part}`, name);
    lines.push(`export type ${name} = ${type};`);
  };

  for (const [name, declared] of Object.entries(protocol)) {
    if (!isDeclared(declared)) continue;
    const parts = KEPT[declared.type.constructor.name];
    if (!parts) continue;
    const { method, messageDirection = '', capabilities } = declared;
    all.set(method, {
      method,
      kind: declared.type.constructor.name.includes('Request') ? 'request' : 'notification',
      from: FROM[messageDirection] ?? 'both',
      clientCapability: capabilities?.client,
      serverCapability: capabilities?.server,
    });
    for (const [part, kept] of Object.entries(parts)) {
      add(method, part as Part, `NonNullable<typeof protocol.${name}.type${kept}`);
    }
  }

  const source = readFileSync(OWN_TYPES, 'utf8');
  for (const [name, method] of Object.entries(own)) {
    all.set(method, {
      method,
      kind: 'request',
      from: 'both',
      clientCapability: undefined,
      serverCapability: undefined,
    });
    for (const [part, ending] of [
      ['params', 'Params'],
      ['result', 'Result'],
    ] as const) {
      const type = `${name.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase())}${ending}`;
      if (!new RegExp(`^export (?:interface|type) ${type}\\b`, 'm').test(source))
        throw new Error(`${OWN_TYPES} has ${name} (${method}) and no type ${type}: export one beside it.`);
      add(method, part, `own.${type}`);
    }
  }
  const progress = ['WorkDoneProgressBegin', 'WorkDoneProgressReport', 'WorkDoneProgressEnd'];
  lines.push(`export type Progress = ${progress.map((type) => `protocol.${type}`).join(' | ')};`);
  names.set(PROGRESS, 'Progress');

  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addSchema({ ...schemaOf(lines.join('\n')), $id: 'messages' });
  const problem = (key: string, value: unknown): string | undefined => {
    const name = names.get(key);
    const validate = name && ajv.getSchema(`messages#/definitions/${name}`);
    if (!validate) throw new Error(`The protocol has no ${key}.`);
    return validate(value) ? undefined : told(validate.errors ?? []);
  };
  return {
    all,
    problem: (method, part, value) => problem(`${method} ${part}`, value),
    takes: (method) => names.has(`${method} params`),
    progressProblem: (value) => problem(PROGRESS, value),
  };
}

function isDeclared(value: unknown): value is Declared {
  return (
    typeof (value as Declared | undefined)?.type?.constructor?.name === 'string' && 'method' in (value as Declared)
  );
}

/** The JSON schema of a file of types; what its interfaces do not name is refused. */
function schemaOf(types: string): { definitions: Record<string, object> } {
  const folder = `out/types-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const path = join(folder, 'messages.ts');
    const tsconfig = join(folder, 'tsconfig.json');
    writeFileSync(path, types);
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      strict: true,
      types: [],
    };
    writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: ['messages.ts'] }));
    const schema = createGenerator({ path, tsconfig, expose: 'all', jsDoc: 'none', skipTypeCheck: true }).createSchema(
      '*',
    );
    const definitions = schema.definitions as Record<string, object>;
    // TypeScript has one type for all numbers and one for all texts; their names say what these are.
    for (const [name, narrower] of Object.entries(NARROWER)) {
      if (!definitions[name]) throw new Error(`The protocol has no type ${name} any more: see to what stands for it.`);
      definitions[name] = narrower;
    }
    return { ...schema, definitions };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WITH_SCHEME = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:' };
const NARROWER: Readonly<Record<string, object>> = {
  integer: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uinteger: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
  DocumentUri: WITH_SCHEME,
  URI: WITH_SCHEME,
};

/** What is deepest in the value first: of a union, that is what comes closest. */
function told(errors: readonly ErrorObject[]): string {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const lines = errors
    .filter((error) => depth(error) === deepest)
    .map(({ instancePath, message, params }) => {
      const which = params.additionalProperty ?? params.allowedValues?.join(', ');
      return `${instancePath || '/'} ${message}${which ? ` (${which})` : ''}`;
    });
  return [...new Set(lines)].join('; ');
}
