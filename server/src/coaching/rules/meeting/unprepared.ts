import { t } from '@vscode/l10n';
import { daysBetween } from '../../days';
import { defineRule } from '../../define';
import { openWork } from '../../preparation';
import { said } from '../../said';

/** How many days before the meeting open work is worth a word, and from how many on it is pressing. */
const SOON = 3;
const LAST_DAY = 1;

const daysAhead = (): readonly string[] => [t('today'), t('tomorrow'), t('the day after tomorrow'), t('in three days')];

/** Research in the taxi is too late: what makes a visit worth the buyer’s time is found days before, at a desk. */
export const unprepared = defineRule({
  id: 'unprepared',
  level: 'info',
  calls: { 'first-meeting': 'info' },
  about: 'place',
  article: 'JIT',
  summary: 'The meeting is at most three days off, and blanks, to-dos or research notes are still open.',
  advice:
    'A seller who reads up on the buyer on the way to the visit arrives with nothing worth having. Find the insight, the figures and the names while there is still time to look for them, put them in where the blank or the note stands, and tick off what is done. A buyer who is handed something they did not know remembers who brought it.',
  before: '- [ ] Read their last annual report',
  after: '- [x] Read their last annual report',
  fires: [
    'The front matter names a `meeting` that is today or at most three days off, and a blank has no value, a to-do `- [ ]` is not ticked, or a `//` note tells of research that is still to be done; a blank once, where it stands first.',
    'A warning on the last day to prepare, which is the day before the meeting, and on the day itself, when it is late already; an info before that.',
  ],
  never: [
    'A meeting that is past, or more than three days off, or a script that names none.',
    'What is to be done after the visit, under a heading or line that says so, or in its own words: “After the visit: send the notes”.',
    'A ticked to-do, or a note that holds what was found.',
    'Blanks that the rows of `prospects` fill, and blanks for what the buyer will answer, such as `[their goal]`.',
    'Where nobody says what day it is. The editor and the terminal know; `pitch check --today 2027-03-15` checks for another day.',
  ],
  messages: {
    blank:
      '“{words}” is still blank, and the meeting is {when}: find it out at your desk and write it in, as a guess made on the way there sounds like one.',
    todo: '“{words}” is still to do, and the meeting is {when}: do it at your desk and tick it off, as what is read on the way there leaves you nothing to bring.',
    note: '“{words}” is research you have not done yet, and the meeting is {when}: do it at your desk, and write what you find in its place.',
  },
  examples: {
    bad: [
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-18\n---\n\n- [ ] ‹Read their last two annual reports›\n- [x] Print the sheet\n\nThank you for seeing me.\n',
        today: '2027-03-15',
        shows: 'Three days before, on 15 March: an info.',
      },
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-16\nbuyer: Ms Okafor\n---\n\n// ‹Look up who runs the Leeds depot now.›\n\nThank you for seeing me, {{buyer}}. Last year you opened ‹{{branches}}› new branches.\n',
        today: '2027-03-15',
        shows: 'The last day to prepare: a warning for the note and for the blank.',
      },
    ],
    good: [
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-19\n---\n\n- [ ] Read their last two annual reports\n\nThank you for seeing me.\n',
        today: '2027-03-15',
        shows: 'Four days off.',
      },
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-14\n---\n\n- [ ] Read their last two annual reports\n\nThank you for seeing me.\n',
        today: '2027-03-15',
        shows: 'The meeting is past.',
      },
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-16\n---\n\nThank you for seeing me.\n\nAfter the visit:\n\n- [ ] Write down who was at the table\n',
        today: '2027-03-15',
        shows: 'Work for after the visit.',
      },
      {
        text: '---\ncall: first-meeting\nmeeting: 2027-03-16\n---\n\n- [x] Read their last two annual reports\n// They opened three depots last year.\n\nThank you for seeing me.\n',
        today: '2027-03-15',
        shows: 'Done, and found.',
      },
    ],
  },
  *check(speech, { settings }) {
    const { script } = speech;
    const { meeting } = script.frontMatter ?? {};
    const days = meeting && settings.today ? daysBetween(settings.today, meeting) : Number.NaN;
    if (!(days >= 0 && days <= SOON)) return;
    const level = days <= LAST_DAY ? ('warning' as const) : ('info' as const);
    for (const { kind, span } of openWork(speech))
      yield { span, message: kind, holes: { words: said(script, span), when: daysAhead()[days] ?? '' }, level };
  },
});
