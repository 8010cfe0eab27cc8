import { t } from '@vscode/l10n';
import {
  applyEdits,
  createReach,
  declareSpeaker,
  parseScript,
  type Reach,
  type Script,
  type Span,
  type TextEdit,
  titleKey,
} from '../../script/index';
import { isKnownSpeaker, isSameScript, type Name, type Places, placesOf } from './names';
import { saidIn } from './said';

/** The edits that a rename makes in one script. */
export interface RenamedScript {
  readonly of: Reach;
  readonly edits: readonly TextEdit[];
}

/** What a rename comes to, or a whole sentence on why it is not done. */
export type Renaming = { readonly scripts: readonly RenamedScript[] } | { readonly refused: string };

/** Where what is named can be renamed and what it is called there; or why it cannot. */
export function renamable(
  name: Name,
  reach: Reach,
): { readonly span: Span; readonly text: string } | { refused: string } {
  const { script } = reach.home;
  const refused = whyNever(name, placesOf(name, reach), script);
  return refused === undefined
    ? { span: name.span, text: script.text.slice(name.span.start, name.span.end) }
    : { refused };
}

/** What no new name would help. */
function whyNever(name: Name, { definition }: Places, script: Script): string | undefined {
  switch (name.kind) {
    case 'section':
      return name.of ? undefined : t('There is no section of that title to rename: add it first.');
    case 'placeholder':
      if (name.name === '') return t('This placeholder has no name yet: write one between the braces.');
      return definition && FIXED.has(name.name)
        ? t`“${name.name}” is a name that Pitch knows: it says who is calling whom. Change its value instead.`
        : undefined;
    case 'speaker': {
      const isDeclared = script.frontMatter?.speakerSpans.has(name.name) === true;
      return definition && !isDeclared
        ? t('This is the name of the `seller` or `buyer` in the front matter: change it there.')
        : undefined;
    }
  }
}

const FIXED: ReadonlySet<string> = new Set(['seller', 'buyer', 'company']);

/**
 * Gives a section, a placeholder or a speaker another name wherever it stands in `scripts`, that of `home` among them. It is
 * refused where another has the name already, and where afterwards anybody would say anything else, in whatever voice.
 */
export function rename(name: Name, wanted: string, home: Reach, scripts: readonly Reach[]): Renaming {
  const newName = wanted.trim();
  const refused = whyNever(name, placesOf(name, home), home.home.script) ?? whyNotTo(name, newName);
  if (refused !== undefined) return { refused };
  const renamed: RenamedScript[] = [];
  for (const reach of scripts) {
    const places = placesOf(name, reach);
    if (!places.definition && places.uses.length === 0) continue;
    const taken = whoHas(name, newName, reach);
    if (taken !== undefined) return { refused: taken };
    renamed.push({ of: reach, edits: editsIn(newName, places) });
  }
  return checked(name, renamed, newName);
}

/** What makes a name none. */
function whyNotTo(name: Name, newName: string): string | undefined {
  if (newName === '') return t('A name is needed: write at least one letter.');
  if (/[\r\n]/.test(newName)) return t('A name stands on one line.');
  if (name.kind === 'section')
    return titleKey(newName) === '' ? t('A title needs a letter or a figure to be named by.') : undefined;
  if (name.kind === 'placeholder')
    return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _'’-]*$/u.test(newName)
      ? undefined
      : t`“${newName}” cannot name a placeholder: use letters, figures, spaces and hyphens.`;
  return /^[\p{L}][\p{L}\p{M}\p{N} .'’-]*$/u.test(newName)
    ? undefined
    : t`“${newName}” cannot open a line as a speaker: use letters, figures and spaces.`;
}

/** A sentence on who has the new name in this script already. */
function whoHas(name: Name, newName: string, reach: Reach): string | undefined {
  const { script } = reach.home;
  const file = reach.home.place?.split('/').at(-1);
  switch (name.kind) {
    case 'section': {
      const key = titleKey(newName);
      if (key === name.key || !script.sections.some((section) => section.key === key)) return undefined;
      return file === undefined
        ? t`There is a section “${newName}” in this script already, and arrows could not tell the two apart: choose another title.`
        : t`There is a section “${newName}” in “${file}” already, and arrows could not tell the two apart: choose another title.`;
    }
    case 'placeholder': {
      if (newName === name.name) return undefined;
      if (script.values.has(newName) || script.placeholders.some((each) => each.name === newName))
        return file === undefined
          ? t`“${newName}” is used in this script already, and would then mean both: choose another name.`
          : t`“${newName}” is used in “${file}” already, and would then mean both: choose another name.`;
      const isTop = script.frontMatter?.entries.some(({ key }) => key.toLowerCase() === newName.toLowerCase());
      if (!isTop) return undefined;
      return file === undefined
        ? t`The front matter of this script has a “${newName}” already: choose another name.`
        : t`The front matter of “${file}” has a “${newName}” already: choose another name.`;
    }
    case 'speaker': {
      const lower = newName.toLowerCase();
      const isThere = script.cues.some((cue) => cue.name.toLowerCase() === lower);
      if (lower === name.name || !(isThere || script.frontMatter?.speakers.has(lower))) return undefined;
      return file === undefined
        ? t`“${newName}” speaks in this script already: choose another name, so that the two can be told apart.`
        : t`“${newName}” speaks in “${file}” already: choose another name, so that the two can be told apart.`;
    }
  }
}

function editsIn(newName: string, { definition, uses }: Places): readonly TextEdit[] {
  return sorted([...(definition ? [definition] : []), ...uses].map((span) => ({ span, newText: newName })));
}

function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

/** The renaming, where everybody says the same afterwards; a speaker whose part was told by the name is declared. */
function checked(name: Name, renamed: readonly RenamedScript[], newName: string): Renaming {
  if (saysTheSame(renamed)) return { scripts: renamed };
  const [own] = renamed;
  const cue = own?.of.home.script.cues.find(
    (each) => each.name.toLowerCase() === (name.kind === 'speaker' ? name.name : ''),
  );
  if (own && cue && !isKnownSpeaker(newName)) {
    const declaration = declareSpeaker(own.of.home.script, newName, cue.speaker);
    const declared = declaration && [{ of: own.of, edits: sorted([...declaration, ...own.edits]) }];
    if (declared && saysTheSame(declared)) return { scripts: declared };
  }
  return { refused: wouldChange(name.kind, newName) };
}

function wouldChange(kind: Name['kind'], name: string): string {
  switch (kind) {
    case 'section':
      return t`With the title “${name}” something in these scripts would be said otherwise: by somebody else, in writing, or as one of several versions. Choose another.`;
    case 'placeholder':
      return t`With the name “${name}” something in these scripts would be said otherwise: choose another.`;
    case 'speaker':
      return t`Under the name “${name}” these words would be somebody else’s: choose another.`;
  }
}

function saysTheSame(renamed: readonly RenamedScript[]): boolean {
  const after = renamed.map(({ of, edits }) => ({
    of,
    script: parseScript(applyEdits(of.home.script.text, edits), of.home.script.knownSpeakers),
  }));
  return after.every(({ of, script }) => {
    const reach = createReach(script, {
      ...of.around,
      at: (place) => after.find((each) => isSameScript(each.of.home, { script, place }))?.script ?? of.around.at(place),
    });
    const before = saidIn(of);
    const now = saidIn(reach);
    return before.length === now.length && before.every((line, index) => line === now[index]);
  });
}
