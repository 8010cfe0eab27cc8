import { strict as assert } from 'node:assert';
import { parseScript } from '../../server/src/script/index';
import { CALL_SIGNS } from '../../server/src/speech/call-signs';
import { signsOf } from '../../server/src/speech/calls';
import { createSpeechReader } from '../../server/src/speech/index';

const reader = createSpeechReader();

function expectCall(text: string, call: string, from: string): void {
  const speech = reader.read(parseScript(text), { wordsPerMinute: 150 });
  assert.deepEqual([speech.call, speech.callFrom], [call, from]);
}

describe('the kind of call', () => {
  it('is what the front matter says, then what the title or the first heading names', () => {
    expectCall('---\ncall: referral\n---\nSorry I missed you.\n', 'referral', 'front-matter');
    expectCall('---\ntitle: Follow-up call to Acme\n---\nHi.\n', 'follow-up', 'title');
    expectCall('# Voicemail\n\nHi.\n', 'voicemail', 'title');
    expectCall('# Discovery call script\n\nHi.\n', 'first-meeting', 'title');
  });

  it('is a cold call where nothing tells', () => {
    expectCall('# Opening\n\nHi.\n\n# Voicemail\n\nHi.\n', 'cold-call', 'default');
    expectCall('Hi.\n', 'cold-call', 'default');
  });

  it('is told from what is said in a meeting', () => {
    expectCall(
      `Thank you for seeing me today, Ms Brandt.

We do a great many things, so would you mind if I asked you a few questions first?

How do you train new drivers at the moment? Where would you like that to be in a year?`,
      'first-meeting',
      'words',
    );
  });

  it('is told from what is said on a cold call', () => {
    expectCall(
      `Good morning, this is Tom Reed of Brightclean. Did I catch you at a bad time?

I'm calling because of what 60 office managers told us about their floors.

Could we meet for 30 minutes, this week or next?`,
      'cold-call',
      'words',
    );
    expectCall(
      `Receptionist: Who is calling?

I'm Tom Reed of Brightclean. Could you put me through to whoever looks after the offices?`,
      'cold-call',
      'words',
    );
  });

  it('is told from a message that asks to be rung back, unless somebody answers', () => {
    const message =
      "Hi Anna, it's Tom of Brightclean. Sorry I missed you. Call me back on 555 0101, I'm here until six.";
    expectCall(message, 'voicemail', 'words');
    expectCall(`${message}\n\n? Hello? I'm here.\n  Oh, good.`, 'cold-call', 'default');
  });

  it('is told from what went before', () => {
    expectCall(
      "Hello Anna, Tom of Brightclean. As promised I'm following up on our visit. Did you get a chance to look at the quote?",
      'follow-up',
      'words',
    );
    expectCall(
      `You have been a client of ours for three years, and you said you were happy with the floors.

Who in your building committee would want to see what we did here?`,
      'referral',
      'words',
    );
  });

  it('does not listen to the other side', () => {
    expectCall(
      'Hello, this is Tom.\n\nProspect: Sorry I missed you. Call me back on Friday. You can reach me at home.',
      'cold-call',
      'default',
    );
  });

  const spoken = (words: string) => reader.readWords(words).flatMap((sentence) => signsOf(sentence));
  for (const sign of CALL_SIGNS) {
    it(`sign of a ${sign.call}: ${sign.phrase.slice(0, 60)}`, () => {
      const missed = sign.yes.filter((words) => !spoken(words).includes(sign));
      const wrong = (sign.no ?? []).filter((words) => spoken(words).includes(sign));
      assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
    });
  }
});
