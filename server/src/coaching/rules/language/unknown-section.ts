import { t } from '@vscode/l10n';
import { closest, type Link, type PlacedScript, type Script, titleKey } from '../../../script/index';
import { defineRule } from '../../define';
import { insertSection } from '../../insert';
import { nameInstead, readAsText } from '../../link-fix';
import type { Fix, Report } from '../../types';

const WORDS = '{{what to say here}}';

/** With arrows gone wrong by the hundred, nobody mends them one by one; those after that many titles get no suggestion. */
const MOST_COMPARED = 3000;
const MOST_OFFERED = 5;

/** An arrow that leads nowhere leaves the caller without words in the middle of the call. */
export const unknownSection = defineRule({
  id: 'unknown-section',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'An arrow names a section that is not there.',
  advice:
    '`-> Title` sends you on to the section of that title, and `<- Title` says its words here, so the title must be there. With a file before it, `<- house.pitch#Title`, it is a title of that script. Letter case, numbering and the time in brackets make no difference. Where the arrow is just an arrow, a \\ before it says so.',
  before: '-> The ask\n\n# Ask',
  after: '-> Ask\n\n# Ask',
  fires: ['`->` or `<-` names no title of this script, or nothing at all.'],
  never: [
    'A title that differs only in letter case, numbering, budget, stress or quotation marks.',
    'A line that begins with `\\->` or `\\<-`.',
  ],
  messages: {
    unknown:
      'No section here is called “{title}”, so you would be left without words: name one that is there, or add it.',
    near: 'No section here is called “{title}”, so you would be left without words: did you mean “{near}”?',
    none: 'This arrow names no section: write the title of one after it.',
    elsewhere:
      '“{file}” has no section “{title}”, so you would be left without words: name one that is there, or add it there.',
    elsewhereNear: '“{file}” has no section “{title}”, so you would be left without words: did you mean “{near}”?',
    whole: 'This names a script and none of its sections: write # and a title behind it.',
  },
  examples: {
    bad: [
      {
        text: '# Gatekeeper\n\nThank you for your time.\n-> ‹The aks›\n\n# The ask\n\nThank you again.\n',
        fixed: '# Gatekeeper\n\nThank you for your time.\n-> The ask\n\n# The ask\n\nThank you again.\n',
      },
      {
        text: '# Gatekeeper\n\nThank you for your time.\n<- ‹Credibility›\n',
        fixed: '# Gatekeeper\n\nThank you for your time.\n<- Credibility\n\n# Credibility\n\n{{what to say here}}\n',
        shows: 'No title is near: the fix adds the section.',
      },
    ],
    good: [
      { text: '# Gatekeeper\n\nThank you for your time.\n-> the ASK\n\n# 2. The ask (20s)\n\nThank you again.\n' },
      { text: '\\-> 40 % more calls\n', shows: 'An arrow that is just an arrow.' },
    ],
  },
  *check({ script, reach }) {
    if (script.links.length === 0) return;
    const own = titlesOf(script);
    const house = reach.house();
    const shared = house ? new Map([...titlesOf(house.script), ...own]) : own;
    let left = MOST_COMPARED;
    for (const link of script.links) {
      const target = reach.targetOf(link);
      if (target.found !== 'script') continue;
      if (link.file !== undefined) {
        yield inOther(link, link.file, target.in);
        continue;
      }
      const key = titleKey(link.title);
      if (key === '') {
        yield { span: link.span, message: 'none', fixes: [readAsText(link)] };
        continue;
      }
      const titles = link.kind === 'reuse' ? shared : own;
      left -= titles.size;
      const near = (left > 0 ? closest(key, titles.keys()) : []).map((each) => titles.get(each) ?? each);
      const fixes = [
        ...near.map((title, index) => nameInstead(link.titleSpan, title, index === 0)),
        create(script, link),
        readAsText(link),
      ];
      const holes = { title: shorten(link.title), near: near[0] ?? '' };
      yield { span: link.titleSpan, message: near.length > 0 ? 'near' : 'unknown', holes, fixes };
    }
  },
});

/** Titles by what they are matched by; of two that are the same the first. */
function titlesOf({ sections }: Script): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { key, title } of sections) if (key !== '' && !titles.has(key)) titles.set(key, title);
  return titles;
}

function inOther(link: Link, file: string, { script }: PlacedScript): Report<'elsewhere' | 'elsewhereNear' | 'whole'> {
  const titles = titlesOf(script);
  const key = titleKey(link.title);
  const name = shorten(file);
  if (key === '') {
    const { end } = link.fileSpan ?? link.span;
    const fixes = [...titles.values()].slice(0, MOST_OFFERED).map((title) => ({
      title: t`Say “${shorten(title)}” of it`,
      edits: [{ span: { start: end, end: link.span.end }, newText: `#${title}` }],
    }));
    return { span: link.fileSpan ?? link.span, message: 'whole', holes: { file: name }, fixes };
  }
  const near = closest(key, titles.keys()).map((each) => titles.get(each) ?? each);
  return {
    span: link.titleSpan,
    message: near.length > 0 ? 'elsewhereNear' : 'elsewhere',
    holes: { file: name, title: shorten(link.title), near: near[0] ?? '' },
    fixes: near.map((title, index) => nameInstead(link.titleSpan, title, index === 0)),
  };
}

/** A section of that title behind the one the arrow stands in, with words to fill in: one with none says nothing. */
function create(script: Script, { title, section }: Link): Fix {
  return { title: t`Add a section “${shorten(title)}”`, edits: insertSection(script, section, title.trim(), WORDS) };
}

function shorten(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
