import type { ResponseMessage, Message as Wire } from 'vscode-languageserver-protocol/node';
import type { Message, Messages } from './messages';
import { answerProblems, type Between, registeringProblems, sendingProblems } from './promises';
import { placeProblems } from './ranges';

/** Looks at all that passes between a client and a server. */
export interface Watch {
  /** The client sends this. */
  said(message: Wire): void;
  /** The server sends this. */
  heard(message: Wire): void;
  /** Every complaint once, with how often it was made and of what first. */
  complaints(): readonly string[];
  /** How often a request was answered, and how often with something. */
  answered(method: string): { readonly times: number; readonly told: number };
  /** What the server has registered with the client, by method. */
  readonly registered: ReadonlySet<string>;
}

interface Call {
  readonly method: string;
  readonly params: { readonly textDocument?: { readonly uri: string }; readonly partialResultToken?: string | number };
}

/** Of the protocol's base, which has no declaration among the protocol's requests. */
const PROGRESS = '$/progress';
const BASE: ReadonlySet<string> = new Set([PROGRESS, '$/cancelRequest']);
const INTERNAL_ERROR = -32603;
const METHOD_NOT_FOUND = -32601;

/** Watches one conversation; `between` is what both sides said that they can do, which comes to be known on the way. */
export function createWatch(messages: Messages, between: Between): Watch {
  const found = new Map<string, { times: number; first: string }>();
  const asked = { client: new Map<unknown, Call>(), server: new Map<unknown, Call>() };
  const partial = new Map<string | number, string>();
  const counts = new Map<string, { times: number; told: number }>();
  const registered = new Set<string>();

  function complain(what: string, problems: readonly (string | undefined)[], value: unknown): void {
    for (const problem of problems) {
      if (problem === undefined) continue;
      // The same slip in another script is the same complaint.
      const kind = `${what} ${problem.replace(/\d+/g, 'N').replace(/“[^”]*”|\S+:\/\/\S+/g, '…')}`;
      const before = found.get(kind);
      if (before) before.times++;
      else found.set(kind, { times: 1, first: `${what}: ${problem}\n    in ${JSON.stringify(value).slice(0, 400)}` });
    }
  }

  function known(method: string, side: 'client' | 'server'): Message | undefined {
    const message = messages.all.get(method);
    if (!message) complain(method, [`the ${side} sends it, and the protocol has no such message`], null);
    else if (message.from !== 'both' && message.from !== side)
      complain(method, [`the ${side} sends it, and it is for the other side to send`], null);
    return message;
  }

  function sent(side: 'client' | 'server', method: string, params: unknown): void {
    if (method === PROGRESS) progressed(params as { token: string | number; value: unknown });
    if (BASE.has(method)) return;
    const message = known(method, side);
    if (!message) return;
    const named = params ?? {};
    const what = `${method} (params)`;
    const problem = messages.takes(method) ? messages.problem(method, 'params', named) : undefined;
    complain(what, [problem], named);
    // What its type does not let pass need not be read on.
    if (side === 'client' || problem !== undefined) return;
    const { uri, version } = named as { uri?: string; version?: number };
    const isOvertaken = version !== undefined && uri !== undefined && between.textOf(uri)?.version !== version;
    complain(what, isOvertaken ? [] : placeProblems(named, uri, between.textOf), named);
    complain(what, sendingProblems(message, named, between), named);
    if (method === 'client/registerCapability')
      register(named as { registrations: { method: string; registerOptions: unknown }[] });
  }

  function register({ registrations }: { registrations: { method: string; registerOptions?: unknown }[] }): void {
    for (const { method, registerOptions } of registrations) {
      const message = messages.all.get(method);
      complain(`${method} (registered)`, message ? registeringProblems(message, between) : ['is no message'], null);
      registered.add(method);
      if (message && registerOptions !== undefined)
        complain(`${method} (registered)`, [messages.problem(method, 'options', registerOptions)], registerOptions);
    }
  }

  function progressed({ token, value }: { token: string | number; value: unknown }): void {
    const of = partial.get(token);
    const problem = of ? messages.problem(of, 'partial', value) : messages.progressProblem(value);
    complain(`${PROGRESS}${of ? ` of ${of}` : ''}`, [problem], value);
  }

  function answeredBy(side: 'client' | 'server', response: ResponseMessage, { method, params }: Call): void {
    const { result, error } = response;
    if (error) {
      const bad = error.code === INTERNAL_ERROR || error.code === METHOD_NOT_FOUND || !error.message?.trim();
      complain(`${method} (error)`, bad ? [`${error.code} ${error.message}`] : [], params);
      return;
    }
    const isGiven = result !== undefined;
    const problem = isGiven
      ? messages.problem(method, 'result', result)
      : 'is answered with neither a result nor an error';
    complain(method, [problem], result ?? null);
    if (side === 'client' || problem !== undefined) return;
    const count = counts.get(method) ?? { times: 0, told: 0 };
    counts.set(method, { times: count.times + 1, told: count.told + (isSomething(result) ? 1 : 0) });
    complain(method, placeProblems(result, params.textDocument?.uri, between.textOf), result);
    complain(method, answerProblems(method, params, result, between), result);
  }

  /** Takes a message that one side sends to the other. */
  function pass(side: 'client' | 'server', message: Wire): void {
    const other = side === 'client' ? 'server' : 'client';
    const { id, method, params } = message as { id?: unknown; method?: string; params?: Call['params'] };
    if (method === undefined) {
      const call = asked[other].get(id);
      asked[other].delete(id);
      if (call) answeredBy(side, message as ResponseMessage, call);
      else complain('an answer', ['to what was not asked'], message);
      return;
    }
    if (id !== undefined) {
      asked[side].set(id, { method, params: params ?? {} });
      if (params?.partialResultToken !== undefined) partial.set(params.partialResultToken, method);
    }
    sent(side, method, params);
  }

  return {
    said: (message) => pass('client', message),
    heard: (message) => pass('server', message),
    complaints: () =>
      [...found.values()].map(({ times, first }) => `${first}${times > 1 ? `\n    (${times} times)` : ''}`),
    answered: (method) => counts.get(method) ?? { times: 0, told: 0 },
    registered,
  };
}

/** False for what says that there is nothing. */
function isSomething(result: unknown): boolean {
  if (result === null || result === '') return false;
  const { items, data } = result as { items?: unknown; data?: unknown };
  const list = [result, items, data].find(Array.isArray);
  return list === undefined || list.length > 0;
}
