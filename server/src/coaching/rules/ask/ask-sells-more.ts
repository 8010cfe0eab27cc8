import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { heardBefore } from '../../heard';
import { gives } from '../../makes';
import { said } from '../../said';

/**
 * A cold call sells a date and a time. Whoever asks for the order, a trial, a decision or a budget before anybody has met
 * asks for trust that is not there yet, and the easy answer is no.
 */
export const askSellsMore = defineRule({
  id: 'ask-sells-more',
  level: 'warning',
  calls: { 'cold-call': 'warning', voicemail: 'warning', 'follow-up': 'warning' },
  about: 'place',
  article: 'CC',
  summary: 'The call asks for more than a date: to buy, sign up, take a trial, decide, or name a budget.',
  advice:
    'By phone you sell a date and a time, “nothing more”. To ask for an order, a trial, a decision or a budget from somebody who has not met you gives them something far bigger to turn down, and the date goes with it. Ask for {minutes} minutes and two times to choose from; the rest has its place across the table. A few products can be sold by phone: for one of those, silence this rule in the file.',
  before: 'Shall I sign you up for the yearly plan?',
  after: 'All I need is 30 minutes. Would this week suit, or is next week better?',
  fires: [
    'The seller asks for the order, the signature, the account or the payment ("Can I sign you up?", "Which plan would you prefer?").',
    'The seller asks them to take a trial, a pilot or a test order ("Would you be open to a free trial?").',
    'The seller asks for a decision or a yes to more than a time ("Are you ready to commit?").',
    'The seller asks what they can spend ("What’s your budget?").',
  ],
  never: [
    'What is denied ("I’m not asking you to buy anything", "There’s nothing to sign").',
    'The buyer’s own decisions, budgets and signatures ("Who decides about the machines?", "Your budget closes in March").',
    'What others bought, tried or signed ("Three hotels signed up within a week").',
    'An ask for a time in the same words ("Could you commit half an hour?", "Can I put you down for Tuesday?").',
    'An answer to a buyer who wants to buy or to try it.',
    'Products that can be sold by phone: the article allows that there are a few; put `ignore: [ask-sells-more]` in the front matter of such a script.',
  ],
  messages: {
    buy: '“{words}” asks for the sale from somebody who has not met you, and a no to that ends the call; ask only for the date: “Would this week suit, or is next week better?”',
    trial:
      '“{words}” asks them to take on a trial before they know what it is for; ask only for the date, and offer the trial when you meet.',
    decide:
      '“{words}” presses for a decision they have no grounds for yet; ask only which of two times suits them better.',
    budget:
      '“{words}” asks for their money before they have seen any worth in it; leave the budget for the meeting and ask only for the date.',
  },
  examples: {
    bad: [
      { shows: 'To buy.', text: '‹Would you like to place an order today?›' },
      { shows: 'To sign up.', text: '‹Can I sign you up?›' },
      { shows: 'To take a trial.', text: '‹Would you be open to a four-week pilot in one branch?›' },
      { shows: 'To decide.', text: '‹Are you ready to make a decision today?›' },
      { shows: 'To name a budget.', text: '‹What’s your budget for this?›' },
      { shows: 'On a page.', text: '> "‹Shall I get you started on the basic plan?›"' },
    ],
    good: [
      { shows: 'A date, and nothing more.', text: 'Would this week suit, or is next week better?' },
      { shows: 'Denied.', text: 'I’m not asking you to buy anything, and there is nothing to sign.' },
      { shows: 'The buyer’s own decision.', text: 'Who decides about the machines in your plant?' },
      { shows: 'The buyer’s own budget.', text: 'I know that your budget for next year closes in March.' },
      { shows: 'What others did.', text: 'Three hotels signed up within a week.' },
      { shows: 'Time to commit.', text: 'Could you commit to half an hour on Monday or Tuesday?' },
      {
        shows: 'The buyer wants it.',
        text: '? We’d like to try it first.\n  Then shall we start with a trial in one shop?',
        call: 'follow-up',
      },
    ],
  },
  *check(speech) {
    const heard = heardBefore(speech);
    let last: Sentence | undefined;
    for (const { sentence, about } of speech.signs('close')) {
      if (sentence === last || heard(sentence).some((other) => gives(other, 'wants'))) continue;
      last = sentence;
      const { span } = sentence;
      yield { span, message: messageFor(about), holes: { words: said(speech.script, span) } };
    }
  },
});

function messageFor(about: string | undefined): 'buy' | 'trial' | 'decide' | 'budget' {
  return about === 'trial' || about === 'decide' || about === 'budget' ? about : 'buy';
}
