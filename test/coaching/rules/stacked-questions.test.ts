import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'stacked-questions';

describe(RULE, () => {
  for (const script of [
    '‹How do you hire today?› Who does it for you? What does it cost you?',
    'Thank you. ‹What are you using at the moment?› Since when have you had it? Where would you like that to be in a year? What stops you?',
    '- ‹How do you hire today?› How long does it take you? What would you like it to be?',
    '> "‹How do you hire today?› Who does it for you? What have you tried so far?"',
    'How many vans do you run?\n\n‹Who plans your rounds now?› How do they do it? What does a lost hour cost you?',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'How do you hire today?\n\nWho does it for you?\n\nWhat does it cost you?',
    '- How do you hire today?\n- Who does it for you?\n- What does it cost you?',
    'How do you hire today? What does it cost you?',
    'How do you hire today?\n(wait)\nWho does it for you?\n(wait)\nWhat does it cost you?',
    'How was the trip? How are you? How was the weekend?',
    'Buyer: How do you hire? Who does it? What does it cost you?',
    'May I ask you some questions? How do you hire today? Would Tuesday or Thursday suit you?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }
});
