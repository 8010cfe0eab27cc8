import { t } from '@vscode/l10n';
import { type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../coaching/index';
import { codeActions, fileConversions, ignoreInWorkspace, wrongFinding } from '../features/index';
import { codeActionOf, conversionOf, diagnosticOf, quickFix, settingsEdit, spanOf } from './convert';
import type { Served } from './served';

/**
 * What can be done about the findings that a request is about: their own fixes, keeping their rules quiet here, in this
 * file and in this workspace, and telling that they are wrong.
 */
export function quickFixes(document: TextDocument, params: CodeActionParams, served: Served): CodeAction[] {
  const { versionsEdits, makesFiles, reportCommand } = served.client();
  const findings = served.findingsOf(document).filter((finding) => isMeant(document, finding, params));
  const analysis = served.scriptAt(document);
  const mended = (finding: Finding) => diagnosticOf(document, finding, served.client());
  const actions = codeActions(analysis?.script, findings).map((action) =>
    codeActionOf(document, action, mended(action.finding), versionsEdits),
  );
  if (!analysis) return actions;
  const conversions = isInvoked(params) ? fileConversions(analysis.script, findings) : [];
  const converted = conversions.map((each) =>
    conversionOf(document, each, each.finding && mended(each.finding), versionsEdits),
  );

  const file = served.team.fileOf(document.uri);
  const writable = file && (file.text !== undefined || (versionsEdits && makesFiles));
  const inWorkspace = !writable
    ? []
    : oneARule(findings).flatMap((finding) => {
        const edits = ignoreInWorkspace({ text: file.text ?? '', path: file.path }, served.own(), finding.rule);
        if (!edits || finding.level === 'error') return [];
        const title = t`Ignore “${finding.rule}” in this workspace (pitch.yaml)`;
        return [{ ...quickFix(title, mended(finding)), edit: settingsEdit(file, edits, versionsEdits) }];
      });
  const wrong = !reportCommand
    ? []
    : oneARule(findings).map((finding) => {
        const title = t`This finding is wrong: copy a report on “${finding.rule}”`;
        const command = { title, command: reportCommand, arguments: [wrongFinding(analysis, finding)] };
        return { ...quickFix(title, mended(finding)), command };
      });
  return [...converted, ...actions, ...inWorkspace, ...wrong];
}

/** Rewriting is worked out when somebody opens the menu, not at every move of the cursor. */
export function isInvoked({ context }: CodeActionParams): boolean {
  return context.triggerKind !== CodeActionTriggerKind.Automatic;
}

/** The shortest of each rule's findings, the shortest of all first. */
function oneARule(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return sorted.filter(({ rule }, index) => sorted.findIndex((each) => each.rule === rule) === index);
}

/** True for a finding that touches the range, or that the client names because it stands on the cursor's line. */
function isMeant(document: TextDocument, { rule, span }: Finding, { range, context }: CodeActionParams): boolean {
  const asked = spanOf(document, range);
  if (span.start <= asked.end && asked.start <= span.end) return true;
  return context.diagnostics.some(({ code, range: place }) => {
    const { start, end } = spanOf(document, place);
    return code === rule && start === span.start && end === span.end;
  });
}
