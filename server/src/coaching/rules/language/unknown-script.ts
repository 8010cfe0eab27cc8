import { closest, pathBetween, type Surroundings } from '../../../script/index';
import { defineRule } from '../../define';
import { nameInstead, readAsText } from '../../link-fix';

/** Words that were to come from another script and do not are missing in the middle of the call. */
export const unknownScript = defineRule({
  id: 'unknown-script',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'A `<-` names a script that is not in this workspace.',
  advice:
    '`<- house.pitch#Title` says that section of another script here. Its path starts from the folder of this script, and the file must lie in the workspace: in an editor the folders that are open, or this script’s own folder where none is. Nothing outside is ever read.',
  before: '<- hose.pitch#Credibility statement',
  after: '<- house.pitch#Credibility statement',
  fires: ['There is no such script, or it lies outside the workspace or cannot be read.'],
  never: ['A script of the workspace, in this folder, one below or one above it.'],
  messages: {
    absent:
      'There is no script “{file}” in this workspace, so you would be left without its words: name one that is there, or bring the file into this folder.',
    near: 'There is no script “{file}” in this workspace, so you would be left without its words: did you mean “{near}”?',
    unread: '{why} So “{file}” is not read, and you would be left without its words.',
  },
  examples: {
    bad: [
      { text: '# Opening\n\nThank you for your time.\n<- ‹house.pitch›#Credibility statement\n' },
      {
        text: '# Opening\n\nThank you for your time.\n<- ‹hose.pitch›#Reason\n',
        others: { 'house.pitch': '# Reason\n\nWe have just finished a survey of 400 buyers.\n' },
        fixed: '# Opening\n\nThank you for your time.\n<- house.pitch#Reason\n',
        shows: 'A slip in the name of a script that is there.',
      },
    ],
    good: [
      {
        text: '# Opening\n\nThank you for your time.\n<- house.pitch#Reason\n',
        others: { 'house.pitch': '# Reason\n\nWe have just finished a survey of 400 buyers.\n' },
      },
    ],
  },
  *check({ script, reach }) {
    for (const link of script.links) {
      const { file, fileSpan } = link;
      const target = reach.targetOf(link);
      if (file === undefined || !fileSpan || target.found !== 'nothing') continue;
      const near = nearOf(file, reach.around);
      const holes = { file: shorten(file), near: near[0] ?? '', why: target.why ?? '' };
      const message = target.why !== undefined ? 'unread' : near.length > 0 ? 'near' : 'absent';
      const fixes = near.map((path, index) => nameInstead(fileSpan, path, index === 0));
      yield { span: fileSpan, message, holes, fixes: [...fixes, readAsText(link)] };
    }
  },
});

/** The paths of scripts that are there, nearest by their names first, in whatever folder. */
function nearOf(file: string, { place, places }: Surroundings): readonly string[] {
  const nameOf = (path: string): string => path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
  const paths = new Map<string, string>();
  for (const each of place === undefined ? [] : places()) {
    const path = place !== undefined && each !== place ? pathBetween(place, each) : undefined;
    if (path !== undefined && !paths.has(nameOf(path))) paths.set(nameOf(path), path);
  }
  return closest(nameOf(file), paths.keys()).map((name) => paths.get(name) ?? name);
}

function shorten(path: string): string {
  return path.length > 60 ? `…${path.slice(-59)}` : path;
}
