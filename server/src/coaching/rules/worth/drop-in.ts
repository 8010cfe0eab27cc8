import { defineRule } from '../../define';
import { said } from '../../said';

/** A caller who just turns up has thought of their own round and not of the other's day; a call for a date asks first. */
export const dropIn = defineRule({
  id: 'drop-in',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'place',
  article: 'CC',
  summary: 'The seller turns up, or means to, without a date.',
  advice:
    'Do not turn up on the off chance and leave cards and papers: a day of it reaches a couple of firms, a day of calls a hundred. A visit nobody expects says that your time matters and theirs does not. Ring, say who you are and why it is worth their while, and ask for {minutes} minutes on one of two days.',
  before: 'I was just in the neighbourhood, so I thought I’d pop in.',
  after: 'I have something to show you that takes 30 minutes. Would Tuesday or Thursday suit you?',
  fires: [
    'The seller has turned up unannounced ("I was just in the neighbourhood").',
    'The seller means to come by without a day ("I’ll pop in next time I’m passing").',
    'The seller leaves cards or papers at the door ("I just wanted to drop off some literature").',
  ],
  never: [
    'A visit with a day or a time to it, or one that was agreed ("You asked me to look in").',
    'A figure’s drop ("a drop in sales").',
    'Somebody else who drops in ("a customer who was just passing").',
    'A note or a direction.',
  ],
  messages: {
    unannounced:
      '“{words}” tells them that their time can be had unasked; ring first, and ask for {minutes} minutes on one of two days.',
  },
  examples: {
    bad: [
      { shows: 'Turned up.', text: '‹I was just in the neighbourhood›.' },
      { shows: 'Without a day.', text: '‹I’ll pop in next time I’m passing›.' },
      { shows: 'Leaving papers.', text: 'Hello, ‹I just wanted to drop off some literature›.' },
    ],
    good: [
      { shows: 'A visit with a day.', text: 'I’m in your area next week: would Tuesday or Thursday suit you?' },
      { shows: 'Agreed.', text: 'You asked me to drop in when I was passing.' },
      { shows: 'A figure’s drop.', text: 'We saw a drop in returns at two plants.' },
      { shows: 'Somebody else.', text: 'A customer who was just passing came in.' },
      { shows: 'A note.', text: '// I was just in the neighbourhood: never say that\n\nThank you for your time.' },
    ],
  },
  *check(speech) {
    for (const { span } of speech.signs('drop-in'))
      yield { span, message: 'unannounced', holes: { words: said(speech.script, span) } };
  },
});
