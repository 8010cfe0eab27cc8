// The page that VS Code for the web runs in.

/** @param {unknown} value @returns {string} JSON that may stand in a double-quoted attribute */
const attribute = (value) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// Runs in the page before the workbench is loaded, parts of which run at once.
const configure = `
  require.config({
    baseUrl: location.origin + '/web/out',
    paths: Object.fromEntries(
      Object.entries(self.webPackagePaths).map(([name, main]) => [name, location.origin + '/web/node_modules/' + name + '/' + main])
    ),
    // For what extensions say: the editor itself has no translations here.
    'vs/nls': self.editorLanguage && {
      availableLanguages: { '*': self.editorLanguage },
      loadBundle: (name, language, done) => done(new Error('English only')),
    },
    trustedTypesPolicy: window.trustedTypes?.createPolicy('amdLoader', { createScriptURL: (url) => url }),
  });
`;

// Runs in the page. The workbench asks the page which folder is open, and to open others.
const boot = `
  require(['vs/workbench/workbench.web.main'], (workbench) => {
    const { folder, ...options } = JSON.parse(document.getElementById('configuration').dataset.settings);
    workbench.create(document.body, {
      ...options,
      workspaceProvider: {
        trusted: true,
        workspace: folder && { folderUri: workbench.URI.revive(folder) },
        async open(workspace, { reuse } = {}) {
          const same = workspace?.folderUri?.toString() === (folder && workbench.URI.revive(folder).toString());
          if (same && reuse) location.reload();
          return same;
        },
      },
    });
  });
`;

/**
 * The workbench's page. It expects VS Code for the web under `/web/`.
 * @param {object} options the workbench's construction options as JSON; `folder`, the parts of the open folder's URI, is ours
 * @param {string} [language] that extensions are to speak, as `de`; English without it
 * @returns {string} HTML
 */
export function workbenchPage(options, language) {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, minimum-scale=1.0, user-scalable=no">
    <meta id="configuration" data-settings="${attribute(options)}">
    <link rel="icon" href="/web/favicon.ico" type="image/x-icon">
    <link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/web/out/vs/workbench/workbench.web.main.css">
  </head>
  <body aria-label=""></body>
  <script src="/web/out/vs/loader.js"></script>
  <script src="/web/out/vs/webPackagePaths.js"></script>
  <script>self.editorLanguage = ${JSON.stringify(language)};</script>
  <script>${configure}</script>
  <script src="/web/out/vs/workbench/workbench.web.main.nls.js"></script>
  <script src="/web/out/vs/workbench/workbench.web.main.js"></script>
  <script>${boot}</script>
</html>
`;
}
