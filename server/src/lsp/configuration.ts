import { type ClientCapabilities, type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Rule } from '../coaching/index';
import { DEFAULTS, readSettings, type ServerSettings } from './settings';

/** The settings in force, wherever the client keeps them. */
export interface Configuration {
  current(): ServerSettings;
  /** Resolves when the client's settings have come for the first time. */
  ready(): Promise<void>;
  onChange(listener: () => void): void;
  /** `given` are settings handed over at the start, which hold until the client tells of others. */
  initialize(capabilities: ClientCapabilities, given: unknown): void;
  start(): Promise<void>;
  /** The rules that settings can name have changed: what the client told is read anew. */
  again(): void;
}

/**
 * Follows the client's settings; a setting that cannot be used is told to the person, the same one once. `rules` are
 * those that a setting can name, a team's own among them.
 */
export function createConfiguration(
  connection: Connection,
  rules: () => readonly Pick<Rule, 'id' | 'level'>[],
): Configuration {
  let current = DEFAULTS;
  let asks = false;
  let registers = false;
  let listener = (): void => {};
  let arrived = (): void => {};
  const ready = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const complained = new Set<string>();

  let told: unknown;
  let atStart: unknown;

  function take(raw: unknown): void {
    told = raw;
    const { settings, problems } = readSettings(raw, rules());
    for (const problem of problems.filter((each) => !complained.has(each))) {
      complained.add(problem);
      void connection.sendNotification('window/showMessage', { type: 2, message: `Pitch: ${problem}` });
    }
    const changed = JSON.stringify(settings) !== JSON.stringify(current);
    current = settings;
    if (changed) listener();
  }

  async function ask(): Promise<void> {
    try {
      take((await connection.workspace.getConfiguration('pitch')) ?? atStart);
    } catch (error) {
      connection.console.error(`The editor did not tell its settings: ${error}`);
    }
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    if (asks) void ask();
    else take((settings as { pitch?: unknown } | null | undefined)?.pitch ?? atStart);
  });

  return {
    current: () => current,
    ready: () => ready,
    onChange(wanted) {
      listener = wanted;
    },
    initialize(capabilities, given) {
      asks = capabilities.workspace?.configuration === true;
      registers = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
      atStart = given;
      if (given !== undefined) take(given);
    },
    async start() {
      if (registers) {
        const registration = connection.client.register(DidChangeConfigurationNotification.type, { section: 'pitch' });
        registration.catch((error) => connection.console.error(`Settings cannot be followed: ${error}`));
      }
      if (asks) await ask();
      arrived();
    },
    again: () => take(told),
  };
}
