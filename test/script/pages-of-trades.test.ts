import assert from 'node:assert/strict';
import { parseScript } from '../../server/src/script/index';
import { expectVoices } from '../support/voices';

/** Words to the caller, by themselves. */
const TO_THE_CALLER = [
  "Ring before nine, after that she's on the floor.",
  "This one's for the Cork list only.",
  'Below is the version Tom got through legal.',
  'Please use exactly this wording.',
  'If they hang up, mark as DNC.',
  "Don't mention the merger.",
  'Under no circumstances mention price.',
  "Whatever you do, don't give the price.",
  'You are calling facility managers who downloaded the guide.',
  'Our aim is the appointment, nothing else.',
  'Version 3, updated 4 May.',
  'Last updated: 3 June 2025',
  'Written by Tom, approved by legal',
  'Use a warm voice. Two calls then voicemail.',
  'Transcribed from the recording of 12 May.',
  'Best time to call is 4 pm.',
  'Then shut up.',
  'Stay quiet.',
  'Let them think.',
  'Pause here.',
  'Smile! They can hear it.',
  'Script by Amira',
  'New starters: learn this by heart',
  'The prospect has had our letter.',
  'Any questions, ask Deb.',
  'Anything else, ring me on the mobile. Deb',
  'Sheet for the call to site managers, Leeds and Hull. Read slow.',
  'Mates, this is how I ring the farms. Use it or lose it.',
  'Cold call, property managers, phone only.',
  "Script I use with vets. It's not gospel.",
  'For the Tuesday session. Two people, one phone.',
  'Same as last month but with the new figures.',
  "Here's the voicemail I leave when nobody picks up.",
  'What follows is the opening we agreed on Monday.',
  'Guys, here is the new opener.',
  'Please do not read like a robot.',
  "Don't get dragged into price.",
  'If he asks about price, change the subject.',
  'If you get the assistant, be nice and ask for a time.',
  'When she picks up, give your name first.',
  'Remember, we sell the meeting and not the machine.',
  'Our reps must not quote over the telephone.',
  'Do the needful and update the tracker after each call.',
  'Kindly do not disclose the rate on call.',
  'Kindly speak politely and note down the objection.',
  'Only call between 10 and 12. Mention the reference number.',
  'Recorded on 3 March, used with permission.',
  'Point to the red line. Say nothing until she looks up.',
  'Ask and shut up.',
  'If no, do not hang up!',
  'Do not eat or drink before the visit.',
  'Telephone script for volunteers. Please stick to it.',
  '(I always stand for this bit.)',
  'I stand up for this bit, it helps.',
];

/** Words to the buyer that look like them. */
const TO_THE_BUYER = [
  'When is the best time to ring him back?',
  "You're speaking to Carlos, of Andes Packaging.",
  'Colleagues of mine shadowed site managers for a month, and they came home with remarks.',
  'Our course is made of twelve modules, with role-play and video review.',
  "A picture like this loses everything when it's read aloud.",
  "Hey, thanks for grabbing the phone, sounds like you're on site.",
  "Never mind, I'll ring again on Friday.",
  "Don't worry about the price now.",
  'Do not tell me you still do it by hand!',
  'Let me show you what we found.',
  'The prospect of a strike worries most plants.',
  'The customer is the one who pays in the end.',
  'When they ask for a refund, you lose a day.',
  'If the owner asks, tell him I called about the lease.',
  'Please tell the owner I called.',
  'Ask your team what they spend on it.',
  'Read the first line of that invoice with me.',
  'The meeting takes thirty minutes.',
  'A visit from us costs nothing.',
  'Notes from three plants showed the same leak.',
  'Call me back on 555 0119.',
  'Coffee on Tuesday, or Thursday?',
  'Lunch is on me.',
  'To be honest, I was surprised too.',
  'All good.',
  'Team leaders told us the same.',
  'All of them moved within a year.',
  'Everyone I spoke with was surprised.',
  'Folks in your trade tell me the same.',
  'Right, all set. See you Tuesday.',
  'Thank you all for coming.',
  "A meeting of thirty minutes, that's all.",
  'This is what we found when we measured.',
  "Here's what I'd like to do.",
  "Here's how we work.",
  "Here's what we do for firms like yours.",
  'This is how we do it in Leeds.',
  "That's what they say before they see it.",
  'Before you sign anything, read page two.',
  'Take your time.',
  'No pressure. Keep it for a week.',
  "Please leave a message with your assistant if you can't make it.",
  "Don't leave it too late.",
  "Don't quote me on that.",
  "Don't ask me how.",
  'Do not push the button yet.',
  "Don't talk to your bank yet.",
  'Good morning all, thanks for making the time.',
  "Hi both, I'm Ana from Brightline.",
  "Hello team, my name is Ravi and I'm here about the survey.",
  'The call will take two minutes.',
  'The script on your website still says March.',
  'A note from your insurer went out in May.',
  'The draft you sent us is on page two.',
  'Meeting you was a pleasure.',
  'Our visit showed three gaps.',
  'Voicemail is where most of those calls end.',
  'The ones who leave that question until the notice lands end up paying.',
  'Stop paying for floors that stand empty.',
  'Always a pleasure.',
  'Please use the blue pen and sign nothing.',
  'Half the roofs on your road went on in one year.',
  'They never saw it coming.',
  'She told me the same last week.',
  'He said it paid for itself.',
  'Nobody likes to pay twice.',
  'No contract. No deposit.',
  "We don't do discounts.",
  'Read it again: forty-one per cent.',
  'Change it and you save a day.',
  'Use this as your yardstick.',
  'Say when.',
  'Speak up if I go too fast.',
  "Say the word and I'll send Gary.",
  'Best time for a visit is before the season.',
  "Bring your lease and I'll bring the map.",
  'You pay for desks that nobody uses.',
  'You are losing a day a week.',
  'Use it for a week, then tell me.',
  'All set? Tuesday then.',
  'If he says no, no harm done.',
  "If they hang up on you, you've lost a customer.",
];

/** True where nobody says any of it. */
function isUnsaid(text: string): boolean {
  return parseScript(text).pieces.every(({ voice }) => voice === 'note' || voice === 'direction');
}

describe('who says what on pages of many trades', () => {
  it('a roofer’s lines with a word to a new hand before and after', () => {
    expectVoices(`
      n|  Hi Dan, this is what I say on the doorstep calls. Make it your own.
      |
      s|  Good morning, it's Kev from Slate and Sons, we did the church hall.
      |
      s|  Half the flat roofs on your road went on in the same year and they're letting go together.
      |
      s|  Would Tuesday suit you, or is Saturday better?
      |
      n|  Never talk money on the phone, and don't promise a date.
    `);
  });

  it('a dental practice’s call sheet, with a circular’s greeting', () => {
    expectVoices(`
      n|  Dear team,
      |
      n|  Please practise this twice before the shift. Speak slowly and smile.
      |
      s|  Good afternoon, Mrs Ito. This is Ken of Hikari Dental Supply.
      |
      s|  We compared 40 clinics in your ward, and the result concerns your waiting room.
      |
      n|  Do not say the price. Do not leave a message with the receptionist.
    `);
  });

  it('conditions in brackets before what is said on the same line', () => {
    expectVoices(`
      s|  hiya, is that the owner?
      |
      s|  [if busy] no bother, when's quieter?
      |
      s|  [if he's got a supplier] most people have. who looks after it, you or your brother?
      |
      s|  (if she's out) when's a good time to catch her?
      |
      s|  [when you get voicemail] hello, it's sinead from the print shop, i'll ring again thursday
      |
      s|  [before you hang up] one more thing, who else in the building looks after the printing?
      |
      s|  [once she's warm] would monday or friday suit you better?
    `);
  });

  it('a condition in brackets that quotes them', () => {
    expectVoices(`
      bs|  [if "send me a mail"] I could, but it's a picture more than a page.
      |
      bs|  (if they say "who are you?") I'm Petra from Lumen, we fit out kitchens.
      |
      bs|  [They say "no budget"] Nobody had one. May I show you why they found it?
    `);
  });

  it('a placeholder that opens a line stays one', () => {
    expectVoices(`
      s|  [Name], thank you for coming to the phone.
      |
      s|  [Prospect's first name], this is [Your name] from [Company].
      |
      s|  (First name), do you have a minute?
    `);
  });

  it('what they say and what you say, both quoted, parted by a colon', () => {
    expectVoices(`
      s|  - "Hello, is that the head chef?"
      bs|  - He says "just drop a sample in": "I'd rather pour it for you. Monday or Tuesday?"
      bs|  - If she asks "what does it cost?": "Less than what you pour away."
      bs|  - The client says "we're fine": "Good. May I ask what fine looks like?"
      bs|  - They ask “who gave you my number?” “Your accountant did, on Friday.”
      bns|  - When they say "call me in May", say "I will. The 3rd or the 10th?"
    `);
  });

  it('what they are like, before a quotation', () => {
    expectVoices(`
      s|  "Morning, it's Jo from Harbour Linen."
      |
      ns|  - He's proud of his suppliers: "You should be. How did you choose them?"
      ns|  - She thinks we're selling: "I couldn't if I wanted to. I only have the survey."
      ns|  - They want it in writing: "I tried that. Nobody could read the chart."
    `);
  });

  it('a part named in bold before a quotation, with no colon', () => {
    expectVoices(`
      ns|  1. **Intro** "Good morning, it's Priya with Harbour Dental."
      ns|  2. **Why we call** "We compared the diaries of 60 clinics."
      ns|  3. **The ask** "Would Tuesday suit you, or Thursday?"
    `);
  });

  it('plain speech above quoted objections with plain answers', () => {
    expectVoices(`
      s|  Good morning, this is Omar from Qalaa in Dubai.
      |
      s|  We looked at supplier access in eleven groups since January, and it concerns his area.
      |
      bs|  - "Send it by email." → It is a drawing, and it stays on paper.
      bs|  - "What does it cost?" → Nothing is for sale on this call.
      bs|  - "We have a security centre." → So had five of the eleven.
    `);
  });

  it('a condition told in prose on a line of its own', () => {
    expectVoices(`
      s|  Would Tuesday suit you?
      |
      b|  If he says he was told by the last one "30 minutes" and it became two hours:
      |
      s|  Then put a clock on the table, and I go when it rings.
    `);
  });

  it('a bold condition that quotes a question', () => {
    expectVoices(`
      s|  "Would Tuesday suit you?"
      |
      b|  **If they say "What is it about?":**
      |
      s|  "It is about your lease. May I show you the plan?"
      |
      b|  **When he asks, “How much?”**
      |
      s|  "It depends on the floor. Shall we walk it?"
      |
      b|  **They say "I don't know!"**
      |
      s|  "Nobody does before they see it."
    `);
  });

  it('branches in plain words over unquoted speech', () => {
    expectVoices(`
      s|  Hello, this is Ines from Porto Cork. Do you choose the closures yourself?
      |
      |  If yes:
      s|  Then I have rung the right person. May I show you what 60 wineries changed?
      |
      |  If no:
      s|  Who does, and when are they in?
      |
      |  If the line goes quiet:
      s|  Are you still there? I'd like to bring the samples on Monday or Wednesday.
    `);
  });

  it('a referral over coffee, with the setting above', () => {
    expectVoices(`
      n|  Lunch with Paula (she bought the unit in 2022). Her café, one o'clock.
      |
      s|  Ravi: You're looking well, Paula.
      o|  Paula: I sleep at last.
      s|  Ravi: Who on the market committee lies awake now?
      |
      n|  P.S. Pay for the lunch. If she says "let me", don't let her.
    `);
  });

  it('a role-play with what to talk about after it', () => {
    expectVoices(`
      |  # Role-play: the busy matron
      |
      n|  Role play for Friday. One of you reads Beth, the other reads the matron.
      |
      s|  Beth: Good morning, I'm Beth from Carelift.
      o|  Matron: We have hoists.
      s|  Beth: Most homes do. How many did you use last night?
      |
      |  ## Debrief
      |
      n|  - What did Beth do well?
      n|  - Where did she lose her?
      |
      n|  Beth asked one question only. What would you have asked next?
    `);
  });

  it('notes under headings that say so, in a script without a quotation mark', () => {
    expectVoices(`
      |  ## Before you dial
      |
      n|  Have their last invoice open. You will want the figure.
      |
      |  ## Opening
      |
      s|  Good morning, it's Tom from Vale Energy. Your fixed rate ends in June.
      |
      |  ## Things to remember
      |
      n|  We never quote on the phone. The visit is all you want.
      |
      |  ## Close
      |
      s|  Shall I come on Tuesday or on Thursday?
      |
      |  ## Why this works
      |
      n|  You give them a choice, and both are yes.
    `);
  });

  it('a script that explains itself in its first lines', () => {
    expectVoices(`
      n|  This is the script we use for dormant accounts. Feel free to change the words.
      |
      s|  Hello Martin, it's Sue from Brightwell Paper. You bought from us until March.
      |
      s|  What changed?
      |
      n|  NB: no discounts. Log every call in the CRM.
    `);
  });

  it('a voicemail with how to leave it', () => {
    expectVoices(`
      n|  Voicemail script, second attempt. Keep it under 30 seconds.
      |
      s|  Hi Ruth, Ben Alder of Northgate Vans. I've a chart with your depot on it.
      |
      s|  It's 020 555 0119. I'll try you again on Thursday morning.
      |
      n|  Say the number twice and slowly.
      |
      n|  TIP: stand up while you record it.
    `);
  });

  it('a chat pasted with what to type', () => {
    expectVoices(`
      n|  Notes for whoever covers my patch next week:
      |
      s|  hey, is this the lady who books the coaches?
      |
      s|  we asked 70 schools round here what they pay a head. can I show you where you are?
      |
      n|  don't ever say cheap. say "what it comes to".
    `);
  });

  it('an advertising agency’s page, speech unquoted in block quotes with remarks', () => {
    expectVoices(`
      n|  Open with the paper.
      |
      s|  > Hi Mel, it's Ana from Foxglove. I read your post on the rebrand.
      |
      d|  > (pause)
      |
      s|  > We tracked 30 launches this spring, and yours would be the thirty-first.
      |
      n|  Let her talk.
      |
      s|  > Would the 4th or the 6th work?
    `);
  });

  it('remarks in brackets and after dashes beside quotations', () => {
    expectVoices(`
      sd|  - "That sheet's yours to keep." (hand it over)
      dsn|  - *(smiling)* "Was it a wreck when you got it?" - then shut up
      s|  - "What stands out is the four-day week."
      sn|  - "Is it all right if I ask you a few things?" Wait for the yes.
    `);
  });

  it('a table with situations, one with steps', () => {
    expectVoices(`
      n|  | Situation | What to say |
      n|  | --- | --- |
      bs|  | He's in a meeting | "When does it finish?" |
      bs|  | Wants an email | I could, but you'd be squinting at it. Monday or Friday? |
      |
      n|  | Customer says | Reply | Why |
      n|  | --- | --- | --- |
      bsn|  | Not interested | Nobody is before they see it. | A reflex |
      |
      n|  | Part | Words | Secs |
      n|  | --- | --- | --- |
      nsn|  | Hook | Hi, it's Lee from Arc. I know you're busy. | 10 |
      nsn|  | Ask | Would Tuesday or Thursday suit you? | 5 |
    `);
  });

  it('a table in the seller’s first column', () => {
    expectVoices(`
      n|  | Seller | Buyer |
      n|  | --- | --- |
      sb|  | Good morning, have you a minute? | One. |
      sb|  | It is about your lease. | Go on. |
    `);
  });

  it('names with titles, roles and asides as cues', () => {
    expectVoices(`
      s|  Aoife (warmly): Good morning, Mr. O'Brien.
      o|  Mr. O'Brien: Who's this?
      s|  Aoife: Aoife Daly, from Cork Freight.
      o|  Mr. O'Brien (sighs): Go on.
    `);
  });

  it('cues after the time of a recording', () => {
    expectVoices(`
      s|  [00:04] Agent: Hi, this is Mo from Parcelwise.
      b|  [00:07] Customer: I'm driving.
      s|  [00:09] Agent: Then I'll ring at four, or is five better?
    `);
  });

  it('cues with a dash in bold', () => {
    expectVoices(`
      s|  **Rep** – Good morning, is that Ms Kaya?
      b|  **Prospect** – It is.
      s|  **Rep** – I'm calling about the warehouse on Mill Lane.
    `);
  });

  it('a debt adviser’s list: do and don’t', () => {
    expectVoices(`
      n|  Do say:
      s|  - "May I show you what the others did?"
      s|  - "Would Monday or Friday suit you?"
      |
      n|  Don't say:
      n|  - "I was just passing."
      n|  - "Do you have five minutes?"
    `);
  });

  it('a bullet list of answers to what they say, unquoted after an arrow', () => {
    expectVoices(`
      |  ## Objections
      |
      bs|  - Too expensive -> What would it have to save you?
      bs|  - We have somebody → Most do. When did you last compare?
      bs|  - Call me later => Happy to. Tuesday or Thursday?
    `);
  });

  it('objections in bold with the answer after them', () => {
    expectVoices(`
      |  ## Objections
      |
      bs|  **"It's too dear."** "Compared to what?"
      |
      bs|  **"Send me a brochure."** I could, but it would not have your site in it.
      |
      bs|  **"Not now."**: When would be better, May or June?
    `);
  });

  it('directions set in italics among plain speech', () => {
    expectVoices(`
      s|  Good morning, it's Nuno from Atlas Lifts. Is that Mrs Reid?
      |
      d|  *wait for the yes*
      |
      s|  We went through every report on lifts of your age.
      |
      d|  _Let that sink in._
      |
      s|  Would the 3rd or the 5th suit you?
    `);
  });

  it('agenda items with their minutes', () => {
    expectVoices(`
      n|  Agenda for the first visit, flooring desk
      |
      n|  **Hello, 2 mins**
      |
      s|  - “Thanks for having me in, Dee.”
      |
      n|  **Questions, 15 mins**
      |
      s|  - “How do you lay it at present?”
      s|  - “Who signs it off, you or the board?”
      |
      n|  **Next step**
      |
      s|  - “Shall we put an hour in for Friday?”
      |
      n|  P.S. Please stop asking “do you know anybody?” on the way out.
    `);
  });

  it('a funeral plan seller’s page with the head of a mail', () => {
    expectVoices(`
      n|  From: Mori, Osaka branch
      n|  To: all members of section 2
      |
      n|  Dear all, please find the new wording below. Use it from Monday.
      |
      s|  "Good morning, Ms Abe. Thank you for your time."
      |
      |  When the owner is away:
      |
      s|  "When will he return?"
    `);
  });

  it('questions in a numbered list, answered on the line below', () => {
    expectVoices(`
      s|  Hello, I'm Thandi from Fynbos Interiors, about your office in Bree Street.
      |
      |  If they ask:
      |
      b|  1. What do you charge?
      s|  That depends on the light, so I would be guessing. This week or next?
      |
      b|  2. Can you mail it to me?
      s|  I would sooner bring it. Thursday or Friday?
    `);
  });

  it('quoted objections with plain answers behind them, under what one may hear', () => {
    expectVoices(`
      s|  Could our chair have thirty minutes on a weekday, or are Saturdays easier for you?
      |
      |   # What you may hear
      |
      bs|  "How much do you want?" Tonight I want a spot on your calendar.
      bs|  "Mail me something." We used to, and it went out with the trash.
    `);
  });

  it('a quotation alone, answered in plain words on the next line, under objections', () => {
    expectVoices(`
      s|  I'm calling because we look after many kitchens in your street.
      |
      s|  The results stand in a table. Some of it surprised the owners.
      |
      |   ## Objections
      |
      b|  "We already have someone."
      s|  That's great to hear. One mouse can cost you your rating.
      |
      b|  **"We have no budget."**
      s|  I get that. Most of them had none.
      |
      b|  "Send me your profile."
      s|  → "Sure. Where to?"
    `);
  });

  it('objections without a mark, bold or not, over their answers', () => {
    expectVoices(`
      s|  I'm calling because we asked 200 dentists in Leeds.
      |
      |   # Objections
      |
      b|  We already have a supplier
      s|  That's fine, most of the people I call do.
      |
      b|  **Send me some info**
      s|  Sure, what's the best address?
      |
      s|  Hi again, it's Ben.
      s|  I said I would call.
    `);
  });

  it('somebody whom the words around call by name', () => {
    expectVoices(`
      s|  Thanks for seeing me today, Karen.
      |
      o|  Karen: You found us all right?
      |
      s|  We did. Who does your printing now?
      |
      o|  Karen: A firm in Leeds.
    `);
  });

  it('conditions before a dash or an arrow', () => {
    const text = `May I know who is in charge?

if busy - Okay sir, what time can I call again?

if they say we have one - It's okay, sir, ours is for the night shift.

if they say not interested -> That's fine, sir.

if he says not now → Shall I ring on Monday?`;
    const { passages } = parseScript(text);
    assert.deepEqual(
      passages.map(({ span, answers }) => [answers !== undefined, text.slice(span.start, span.end).slice(0, 9)]),
      [
        [false, 'May I kno'],
        [true, 'Okay sir,'],
        [true, "It's okay"],
        [true, "That's fi"],
        [true, 'Shall I r'],
      ],
    );
  });

  it('conditions stand beside comebacks that are written out, and neither answers the other', () => {
    const { comebacks, passages } = parseScript(`May I know who is in charge?

If they say "we have someone": Who is it, may I ask?

if they say not interested -> That's fine, sir.

? No budget
  There is nothing to pay.

if busy - Okay sir, what time can I call again?

They say: Call me in May.
I will. Which day?`);
    assert.equal(comebacks.length, 5);
    assert.deepEqual(
      comebacks.filter(({ parent }) => parent),
      [],
    );
    assert.equal(new Set(passages.map(({ answers }) => answers)).size, 6);
  });

  it('a story the seller tells in the third person is speech', () => {
    expectVoices(`
      s|  Good morning, Ms Park. I'm Jun of Delta Tooling.
      |
      s|  A firm like yours waited. They lost two presses, and their buyer told me he never saw it coming.
      |
      s|  Never again, he said. The ones who read the chart kept cutting.
      |
      s|  Don't worry, it takes a minute. Would the 3rd or the 5th suit you?
      |
      s|  Please tell Mr Doi which is better.
    `);
  });

  it('the seller’s imperatives to the buyer are speech', () => {
    expectVoices(`
      s|  Remember the storm in March? Every roof on the estate moved.
      |
      s|  Think of your dairy clients, the ones over sixty. Which one lies awake?
      |
      s|  Read the second page with me, please. That line is your depot.
      |
      s|  Speak to your accountant first if you like. I'll call on Friday.
      |
      s|  Hi everyone, thank you for having me. I'm Lena from Corvid.
      |
      s|  Never sign anything on the day, that is my advice.
    `);
  });
});

describe('unmarked words where little sets speech off', () => {
  for (const words of TO_THE_CALLER) {
    it(`for the caller: ${words}`, () => assert.ok(isUnsaid(words)));
  }
  for (const words of TO_THE_BUYER) {
    it(`for the buyer: ${words}`, () => assert.ok(!isUnsaid(words)));
  }
  it('a condition in brackets is no part of what is said, and is what it answers', () => {
    const { passages, comebacks, text } = parseScript('Good morning.\n\n[if busy] No bother, when is quieter?\n');
    const said = passages.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(said, ['Good morning.', 'No bother, when is quieter?']);
    assert.deepEqual(
      comebacks.map(({ words }) => words.map(({ start, end }) => text.slice(start, end))),
      [['busy']],
    );
  });
  it('a warning after an answer on its line is for the caller', () => {
    expectVoices(`
      sn|  [if you get the receptionist] ah ok, when is she in? don't be asking her for the meeting
    `);
  });
  it('is spoken where the front matter says so', () => {
    expectVoices(`
      |  ---
      |  unmarked: spoken
      |  ---
      s|  Read it aloud in pairs.
    `);
  });
});

describe('what is asked right below a branch', () => {
  it('is said, on a page too', () => {
    expectVoices(`
      s|  "Good morning, it's Lies from Havenlink."
      |
      s|  "We timed every quay in the port."
      |
      s|  "Shall I bring the chart?"
      |
      |  When he hesitates:
      s|  I understand. Is the 3rd or the 5th better?
      |
      n|  Why should a visit be the aim?
    `);
  });
});

describe('a line that is no sentence above an answer', () => {
  it('is a branch: a condition, or words that an arrow ends', () =>
    expectVoices(`
      s|  Whose face do you see first when you think of the guild?
      |
      |  If he names somebody
      s|  Thank you, I know what such a name means.
      |
      |  If nobody comes to his mind
      s|  That is no matter at all.
      |
      |  Yes ->
      s|  Excellent, which week suits you?
      |
      |  Call me next month ->
      s|  With pleasure, the first week or the second?
    `));

  it('is said where it is a sentence', () =>
    expectVoices(`
      s|  If they wait, they pay twice.
      s|  When would it suit you?
    `));
});

describe('a middle dot as Japanese lists have it', () => {
  it('is a list mark, and no part of the first word', () => {
    const { passages, text } = parseScript('・How do you make small lots now?\n・Who decides the order of the work?\n');
    const said = passages.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, ['How do you make small lots now?', 'Who decides the order of the work?']);
  });
});
