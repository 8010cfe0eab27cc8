import assert from 'node:assert/strict';
import { ARTICLES } from '../../server/src/coaching/index';
import { expectHover, hoverAt } from '../support/features';

const FOLLOW_UP = '---\ncall: follow-up\n---\n';
const BAD_ASK = 'All I need is 1<|>5 minutes. Would this week suit, or is next week better?';

describe('hover', () => {
  it('over a finding: the advice, before and after, the article and the page', () => {
    expectHover(
      BAD_ASK,
      'Ask for 30 minutes',
      /Instead of\n\n> .*\n\nsay\n\n> /,
      ARTICLES.CC,
      '](page:ask-not-thirty)',
    );
  });

  it('is over the words of the most particular part', () => {
    assert.equal(hoverAt(BAD_ASK)?.over, '15 minutes');
  });

  it('over a finding is one text with what the sentence does', () => {
    expectHover(BAD_ASK, /Ask for 30 minutes.*\n---\n.*Move: ask/s);
  });

  it('over a sentence: each move it makes, and what the article says of it', () => {
    expectHover('Would this week su<|>it, or is next week better?', 'Move: ask', '30 minutes', ARTICLES.CC);
  });

  it('over a section title: its moves, seconds and budget', () => {
    const words = 'Would this week suit, or is next week better?';
    expectHover(
      `# As<|>k (20s)\n${words}\n`,
      /\*\*Ask\*\* takes about \d+ s to say; its budget is 20 s\./,
      'Moves: ask.',
    );
    expectHover(`# As<|>k (1s)\n${words}\n`, /its budget is 1 s, \d+ s over\./);
    expectHover('# As<|>k\n', 'nothing for the seller to say', 'No sentence here makes a move');
  });

  it('over a placeholder: its value and where it comes from', () => {
    const top = '---\nseller: Kenji Sato\nvalues:\n  city: Ky*o*to\n---\n';
    expectHover(`${top}I am {{sel<|>ler}}.`, '“Kenji Sato”, from the front matter, line 2');
    expectHover(`${top}In {{ci<|>ty}}.`, '“Ky\\*o\\*to”, from `values:` in the front matter, line 4');
    expectHover(`${top}In {{coun<|>try}}.`, 'has no value yet', '`country: …`');
  });

  it('over a blank: that it wants filling in', () => {
    for (const source of ['Hi __<|>__, how are you?', 'Hi {{<|>}}.']) expectHover(source, 'A blank: fill it in');
  });

  it('over a <-: the words it brings, with all that comes in through it', () => {
    const script = '# Who\nI am *Kenji*.\n\n# Why\n<- Who\nWe asked 400 buyers.\n\n# Call\n';
    expectHover(
      `${script}<<|>- Why\n`,
      'the words of **Why** here',
      '> I am \\*Kenji\\*\\.',
      '> We asked 400 buyers\\.',
    );
  });

  it('over a ->: where the call goes on', () => {
    expectHover(
      '# Ask\nYou: Would Tuesday suit?\nBuyer: Yes.\n# Next\n-> A<|>sk\n',
      'Goes on at **Ask**',
      '> buyer: Yes\\.',
    );
  });

  it('over a link to nowhere tells the mark alone', () => {
    assert.doesNotMatch(hoverAt('# A\nHi.\n<|>-> Nowhere\n')?.text ?? '', /Goes on at \*\*/);
  });

  it('over a front-matter key: what it is for and what it can take', () => {
    expectHover('---\nca<|>ll: cold-call\n---\n', 'The kind of call', '- `voicemail`: ');
    expectHover('---\nunm<|>arked: notes\n---\n', '`spoken`', '`notes`');
    expectHover('---\nci<|>ty: Kyoto\n---\n', 'fills the placeholder \\{\\{city\\}\\}');
    expectHover('---\ncon<|>structor: Kyoto\n---\n', 'fills the placeholder');
  });

  it('shows a person’s words as they are', () => {
    expectHover('# [a](b)<|> <b>\nHi.\n', '\\[a\\]\\(b\\) \\<b\\>');
  });

  it('says nothing where nothing is to be said', () => {
    assert.equal(hoverAt(`${FOLLOW_UP}It ra<|>ins.`), undefined);
    assert.equal(hoverAt('<|>'), undefined);
  });
});
