import { t } from '@vscode/l10n';
import { callLine, type Script, setFrontMatter } from '../../../script/index';
import { defineRule } from '../../define';

const PAGE = `Call in the morning and smile.

> "Thank you for your time."

Wait for them to answer before the next line.

> "Your day is full, I know."

They may sound short.

> "Thank you again."
`;

/** On a page somebody decided for the writer what is said and what is a note; that must not go unsaid. */
export const foreignNotation = defineRule({
  id: 'foreign-notation',
  level: 'hint',
  calls: 'every',
  about: 'language',
  unnecessary: true,
  summary: 'A page in another notation, and how its unmarked paragraphs were read.',
  advice:
    'This page sets its speech off by quotation marks, block quotes or the like, so paragraphs without them are taken for notes to the caller, unless they address the buyer. Notes look like lines with `//` and are not coached. Where that is wrong, write `unmarked: spoken` into the front matter; where it is right, `unmarked: notes` settles it. “Convert to pitch notation” rewrites the page: what is said and by whom stays, notes become lines with `//`.',
  before: 'Call in the morning.\n\n> "Thank you for your time."',
  after: '---\nunmarked: notes\n---\n\nCall in the morning.\n\n> "Thank you for your time."',
  fires: ['A page that sets speech off in three places or more, once for the whole file.'],
  never: ['A page whose front matter says what unmarked text is.', 'A script whose words stand by themselves.'],
  messages: {
    both: 'This page has its own notation: {notes} paragraphs were read as notes and not coached, {spoken} as said; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
    oneAndSpoken:
      'This page has its own notation: 1 paragraph was read as notes and not coached, {spoken} as said; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
    notes:
      'This page has its own notation: {notes} paragraphs were read as notes and not coached; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
    oneNote:
      'This page has its own notation: 1 paragraph was read as notes and not coached; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
    spoken:
      'This page has its own notation: {spoken} paragraphs were read as said, and none as a note; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
    oneSpoken:
      'This page has its own notation: 1 paragraph was read as said, and none as a note; write `unmarked: notes` or `unmarked: spoken` into the front matter to settle it.',
  },
  examples: {
    bad: [{ text: `---\ncall: cold-call\n---\n${PAGE}`, fixed: `---\ncall: cold-call\nunmarked: notes\n---\n${PAGE}` }],
    good: [
      { text: `---\ncall: cold-call\nunmarked: notes\n---\n${PAGE}`, shows: 'The page says it itself.' },
      { text: 'Thank you for your time.\n\nYour day is full, I know.\n' },
    ],
  },
  *check({ script }) {
    const { layout, isPage, frontMatter } = script;
    if (!isPage || frontMatter?.unmarked || layout.notes + layout.spoken === 0) return;
    const fixes = (layout.notes > 0 ? (['notes', 'spoken'] as const) : (['spoken', 'notes'] as const)).flatMap(
      (choice) => {
        const edits = setFrontMatter(script, 'unmarked', choice);
        const title =
          choice === 'notes'
            ? t('Unmarked text is notes: write “unmarked: notes”')
            : t('Unmarked text is said: write “unmarked: spoken”');
        return edits ? [{ title, edits }] : [];
      },
    );
    yield {
      span: layout.first ?? callLine(script),
      message: messageFor(layout),
      holes: { notes: String(layout.notes), spoken: String(layout.spoken) },
      fixes,
    };
  },
});

function messageFor({ notes, spoken }: Script['layout']) {
  if (notes === 0) return spoken === 1 ? 'oneSpoken' : 'spoken';
  if (spoken === 0) return notes === 1 ? 'oneNote' : 'notes';
  return notes === 1 ? 'oneAndSpoken' : 'both';
}
