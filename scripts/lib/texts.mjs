// Finds the texts that people read, where they stand in the source: the words handed to `t` of @vscode/l10n and to
// `l10n.t` of the editor. Texts that are data (of the rules, the snippets) are handed to it by one function each.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/** The functions that translate what is data; `generate` adds those texts itself. */
const TRANSLATES_DATA = new Set([
  'server/src/coaching/rule-text.ts',
  'server/src/features/completion/snippet-text.ts',
  'client/src/snippets.ts',
]);

/** What is said under these names, people read. */
const READ = new Set(
  'title message detail label description documentation placeHolder tooltip why means problem'.split(' '),
);
/** What these functions are given, people read. */
const TELLS = new Set(
  'complain complainOfName problem problemAt wrong showErrorMessage showInformationMessage showWarningMessage'.split(
    ' ',
  ),
);

/** @typedef {{ texts: Set<string>, faults: string[] }} Texts `faults` name the place and the way out, one a line */

/**
 * All texts of the source below `folders`, and what cannot be translated as it stands.
 * @param {readonly string[]} folders
 * @returns {Texts}
 */
export function textsBelow(folders) {
  /** @type {Texts} */
  const all = { texts: new Set(), faults: [] };
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const { texts, faults } = textsIn(file, readFileSync(file, 'utf8'));
      for (const text of texts) all.texts.add(text);
      if (!TRANSLATES_DATA.has(file)) all.faults.push(...faults);
    }
  }
  return all;
}

/**
 * The texts of one file of TypeScript.
 * @param {string} file its path, for the faults
 * @param {string} source
 * @returns {Texts}
 */
export function textsIn(file, source) {
  /** @type {Texts} */
  const found = { texts: new Set(), faults: [] };
  let depth = 0;
  // A rule's messages go by names of its own, and are translated where they are shown.
  let ofRule = 0;
  const enter = () => {
    depth += 1;
  };
  const leave = () => {
    depth -= 1;
  };
  /** @param {number} offset @param {string} what */
  const complain = (offset, what) => {
    found.faults.push(`${file}:${source.slice(0, offset).split('\n').length}: ${what}`);
  };
  /** @param {{ start: number }} call @param {string | undefined} text */
  const take = (call, text) => {
    if (text === undefined) complain(call.start, 'the text is no literal, so no translator is ever given it');
    else found.texts.add(text);
    if (depth === 0) complain(call.start, 'it is translated before the language is known: put it in a function');
  };
  /** @param {import('oxc-parser').Node} said */
  const readsEnglish = (said) => {
    if (wordsSaid(said).some((words) => /\p{L}[,.]? \p{L}/u.test(words)))
      complain(said.start, 'people read this in English only: hand it to `t`');
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Property({ key, value }) {
      if (key.type !== 'Identifier') return;
      if (key.name === 'messages') ofRule += 1;
      if (ofRule === 0 && READ.has(key.name)) readsEnglish(value);
    },
    'Property:exit'({ key }) {
      if (key.type === 'Identifier' && key.name === 'messages') ofRule -= 1;
    },
    CallExpression(call) {
      const name = call.callee.type === 'MemberExpression' ? call.callee.property : call.callee;
      if (name.type === 'Identifier' && TELLS.has(name.name)) call.arguments.forEach(readsEnglish);
      if (isTranslating(call.callee)) take(call, call.arguments[0] && wordsOf(call.arguments[0]));
    },
    TaggedTemplateExpression(call) {
      if (isTranslating(call.tag)) take(call, withNumbers(call.quasi));
    },
  }).visit(parseSync(file, source).program);
  return found;
}

/** @param {import('oxc-parser').Expression} callee */
function isTranslating(callee) {
  if (callee.type === 'Identifier') return callee.name === 't';
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  return callee.object.type === 'Identifier' && callee.object.name === 'l10n' && callee.property.name === 't';
}

/** @param {import('oxc-parser').Argument} argument */
function wordsOf(argument) {
  if (argument.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  if (argument.type === 'TemplateLiteral' && argument.expressions.length === 0) return withNumbers(argument);
  return undefined;
}

/**
 * The words that an expression comes to, in each case of it, as far as they stand in it.
 * @param {import('oxc-parser').Node} said
 * @returns {string[]}
 */
function wordsSaid(said) {
  switch (said.type) {
    case 'Literal':
      return [String(said.value)];
    case 'TemplateLiteral':
      return [withNumbers(said)];
    case 'ConditionalExpression':
      return [...wordsSaid(said.consequent), ...wordsSaid(said.alternate)];
    case 'LogicalExpression':
      return [...wordsSaid(said.left), ...wordsSaid(said.right)];
    case 'ArrowFunctionExpression':
      return said.body.type === 'BlockStatement' ? [] : wordsSaid(said.body);
    default:
      return [];
  }
}

/**
 * A template as translators see it: `Change to “{0}”`.
 * @param {import('oxc-parser').TemplateLiteral} template
 */
function withNumbers({ quasis }) {
  return quasis.map(({ value }, at) => (at === 0 ? value.cooked : `{${at - 1}}${value.cooked}`)).join('');
}

/**
 * @typedef {object} Rule what is said of a rule, of all that it holds
 * @property {string} summary
 * @property {string} advice
 * @property {Record<string, string>} messages
 * @property {string[]} fires
 * @property {string[]} never
 * @property {{ bad: { shows?: string }[], good: { shows?: string }[] }} examples
 */

/**
 * What the rules say of themselves, as they hold it: with its `{holes}`.
 * @param {readonly Rule[]} rules
 * @returns {string[]}
 */
export function textsOfRules(rules) {
  const all = rules.flatMap(({ summary, advice, messages, fires, never, examples }) => [
    summary,
    advice,
    ...Object.values(messages),
    ...fires,
    ...never,
    ...[...examples.bad, ...examples.good].flatMap(({ shows }) => shows ?? []),
  ]);
  // A message that is all hole holds nothing of its own.
  return all.filter((text) => !/^\{\w+\}$/.test(text));
}

/** What goes without saying where only scripts, or only comebacks, are offered. */
const LEAD = /^(?:Script|Comeback): |^Whole script\. /;

/**
 * What a file of snippets says of them, also without its lead; their bodies are script.
 * @param {string} file JSON in VS Code's form
 * @returns {string[]}
 */
export function textsOfSnippets(file) {
  /** @type {Record<string, { description: string }>} */
  const snippets = JSON.parse(file);
  const texts = Object.entries(snippets).flatMap(([title, { description }]) => [title, description]);
  return texts.flatMap((text) => [text, text.replace(LEAD, '')]);
}

/**
 * The bundle that translations are made from: each text by itself, in the order of the alphabet.
 * @param {readonly string[]} texts
 * @returns {Record<string, string>}
 */
export function bundleOf(texts) {
  return Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
}
