import { Uri, workspace } from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';

/**
 * Answers the server with what somebody set, and not with defaults: those would go before a team's settings, which
 * nobody wanted to override.
 */
export const setByUser: ConfigurationMiddleware = {
  configuration: ({ items }) => items.map(({ section, scopeUri }) => read(section ?? '', scopeUri)),
};

function read(section: string, scopeUri: string | undefined): Record<string, unknown> {
  const settings = workspace.getConfiguration(section, scopeUri ? Uri.parse(scopeUri) : undefined);
  const names = Object.keys(settings).filter((name) => typeof settings[name] !== 'function');
  const set = names.filter((name) => isSet(settings.inspect(name))).map((name) => [name, settings.get(name)] as const);
  // The editor hands out proxies, which a worker cannot be sent.
  return JSON.parse(JSON.stringify(Object.fromEntries(set)));
}

function isSet(found: ReturnType<ReturnType<typeof workspace.getConfiguration>['inspect']>): boolean {
  return (
    found?.globalValue !== undefined || found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined
  );
}
