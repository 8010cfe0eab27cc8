import { expectVoices } from '../support/voices';

describe('who says what on pages people paste', () => {
  it('a transcript with names nobody declared', () => {
    expectVoices(`
      |  # Call of 3 May
      |
      s|  Marta: Good morning, is this a bad time?
      o|  Tomasz Lis: I have a minute.
      s|  Marta: We looked at how firms like yours buy steel.
      o|  Tomasz Lis: And what did you find?
      o|  It had better be short.
    `);
  });

  it('a wiki page with headings, block quotes and advice between them', () => {
    expectVoices(`
      |  # Opening (30 sec)
      |
      n|  Stand up before you dial. Your voice carries better.
      |
      s|  > "Hello, this is Ana from Brightline. I know your morning is full."
      |
      |  ## Objections
      |
      b|  ### "We already have a supplier"
      |
      n|  This is a reflex, no reason.
      |
      s|  > "Most of our customers had one. May I show you what they found?"
      |
      b|  ### Too busy
      |
      s|  > "I thought so. Would Tuesday or Thursday be quieter?"
      |
      |  ## Notes
      |
      n|  - Log the call afterwards
      n|  - Most buyers need three calls
    `);
  });

  it('an email thread pasted whole, plain and unquoted', () => {
    expectVoices(`
      s|  Hi Sam,
      |
      s|  We spoke at the fair in May and you asked me to call.
      |
      s|  Would Tuesday or Thursday suit you better?
      |
      s|  Best wishes,
      s|  Lena
    `);
  });

  it('objections as bullets with the answer indented below', () => {
    expectVoices(`
      |  ## When they push back
      |
      b|  - "It costs too much."
      s|    I hear you. What would it have to bring in to be worth it?
      b|  - "Send me something."
      s|    It is a picture more than a story. Would this week suit, or is next week better?
      b|  - "Not now."
      n|    Ask when. Write down the month.
      |
      s|  "Thank you for your time."
    `);
  });

  it('a table of objections beside another table', () => {
    expectVoices(`
      n|  | They say | You say |
      n|  |---|---|
      bs|  | "We are fine" | "Good. May I show you what changed this year?" |
      bs|  | No budget | Nobody had one. That is why we should meet. |
      |
      n|  | Step | Minutes |
      n|  |---|---|
      n|  | Greeting | 1 |
      ns|  | Ask | "Shall we say Tuesday or Friday?" |
    `);
  });

  it('a script in a fence, with directions and a program beside it', () => {
    expectVoices(`
      n|  Copy this into your notes:
      |
      |  \`\`\`
      s|  Hi [Name], this is Jo from Acme.
      |
      d|  [wait for them to answer]
      |
      s|  I have a survey of 200 shops like yours.
      |  \`\`\`
      |
      |  \`\`\`json
      n|  { "name": "value" }
      |  \`\`\`
    `);
  });

  it('numbered questions, quoted, under headings that nobody says', () => {
    expectVoices(`
      |  ## Discovery
      |
      n|  Ask these in order.
      |
      s|  1. "How do you train new people today?"
      s|  2. "Where should that be in a year?"
      s|  3. "What happens if it stays as it is?"
      |
      s|  ### 1. "Who else should be in the room?"
      s|  ### 2. "What would stop you?"
    `);
  });

  it('a few bold words before a quotation, without a colon', () => {
    expectVoices(`
      |  ## Outbound
      |
      ns|  1. **Opening** "Good morning, this is Raj from Tallow."
      ns|  2. **Why we ring** "I'm calling because of a study of 90 hauliers."
      ns|  3. **The date** "Would Tuesday or Thursday suit you?"
    `);
  });

  it('speech in bold, with branches in bold', () => {
    expectVoices(`
      s|  **"Good afternoon, this is Raj from Tallow."**
      |
      s|  **"Have you looked at your freight costs this year?"**
      |
      |  **If yes:**
      s|  - "What did you find?"
      |
      |  **If they hesitate:**
      s|  - "Most firms had not, until fuel went up."
      |
      b|  **"We are happy with our carrier."**
      s|  > "Good to hear. What made you choose them?"
      |
      n|  **Wrap up**
      d|  *Smile. Let them finish.*
    `);
  });

  it('arrows from what they say to what you say', () => {
    expectVoices(`
      n|  Common answers:
      |
      bs|  - "Who are you?" → "I am Kim from Delta, we work with dentists."
      bs|  - "No time" / "In a meeting" → "When is it quieter, mornings or evenings?"
      bs|  - "Is it expensive?" — "That depends on the chairs you have. Shall we count them?"
      sn|  - "So tell me how you handle missed calls today" — then wait.
    `);
  });

  it('a tree drawn in boxes', () => {
    expectVoices(`
      |  \`\`\`
      s|  "Hello, is this the owner?"
      bs|  ├── "Yes" → "Good. I have an idea for your shop."
      bs|  └── "No" → "When could I reach them?"
      |  \`\`\`
    `);
  });

  it('what must not be said, by cross, heading and lead-in', () => {
    expectVoices(`
      |  ## Say
      |
      s|  - "I have something to show you."
      s|  ✅ "Would Monday or Friday suit?"
      n|  ❌ "Do you have budget?"
      |
      |  ## Don't say
      |
      n|  - "This will only take a minute."
      n|  - "Are you the decision maker?"
      |
      |  ## Close
      |
      s|  "Shall we meet on Monday or Friday?"
    `);
  });

  it('a quotation that runs on over items and paragraphs', () => {
    expectVoices(`
      s|  "Three things changed this year:
      s|  1. Rates went up
      s|  2. Drivers left
      |
      s|  So firms like yours pay more."
      |
      n|  Then wait for an answer.
      |
      s|  "Does that sound familiar?"
      s|  "Would a look at your own figures help?"
    `);
  });

  it('heads without marks, numbered and in capitals', () => {
    expectVoices(`
      n|  STEP 1: INTRODUCTION
      s|  Hi, this is Lou from Marsh. How are you today?
      |
      n|  2) REASON
      s|  I am calling because we measured forty bakeries like yours.
      |
      n|  ═══ CLOSE ═══
      s|  Could we meet on Tuesday or Wednesday?
    `);
  });

  it('titles in small letters, right above the words and by themselves', () => {
    expectVoices(`
      n |  cold call - lift maintenance
        |
      n |  opening
      s |  hi is that the building manager? its tom from skylift here
        |
      n |  pitch
        |
      s |  we look after lifts in the north west.
      s |  close
      s |  the deal with us, i'd say
        |
      n |  closing questions
      s |  does that sound ok?`);
  });

  it('labels before quotations and labels that are answers', () => {
    expectVoices(`
      ns|  Opening line: "Good morning, this is Bea from Corvid."
      ns|  **Follow-up** - "Did the figures reach you?"
      nb|  Objection: We have no budget.
      ns|  Response: Nobody had one in May. Shall I show you what they did?
      nb|  The client may ask: "What does it cost?"
      s|  "Our clients said it first," and that is how we work.
    `);
  });

  it('other quotation marks, full-width punctuation and emoji', () => {
    expectVoices(`
      s|  「おはようございます。」
      |
      s|  « Bonjour, je suis Léa. »
      |
      s|  „Guten Morgen, hier ist Uwe.“
      |
      s|  “Would Tuesday suit, or Thursday?” 👋
      g|  Gatekeeper：どちらさまですか。
      bs|  - “Too dear” → “What would be fair?”
    `);
  });

  it('unquoted speech on a page, settled by the front matter', () => {
    const page = (unmarked: string, voice: string) => `
      |  ---
      |  unmarked: ${unmarked}
      |  ---
      s|  "One."
      |
      s|  "Two."
      |
      s|  "Three."
      |
      ${voice}|  The figures are on the second page.
    `;
    expectVoices(page('spoken', 's'));
    expectVoices(page('notes', 'n'));
  });

  it('directions in brackets, branches in brackets', () => {
    expectVoices(`
      s|  "Is that all right with you?"
      s|     (If the buyer says no: "When would suit you better?")
      |  [if they ask for a price]
      s|  "It depends on the size. Shall I show you?"
      d|  [show the second slide]
      d|  *(warm)*
      s|  "Thank you."
    `);
  });

  it('tips inside block quotes', () => {
    expectVoices(`
      s|  > "Good morning."
      |
      s|  > "Have you a moment?"
      |
      s|  > "Would Monday suit, or Friday?"
      |
      n|  > **Tip:** let it ring six times.
      |
      n|  > Numbers beat adjectives.
      |
      s|  > We would like to show you what we found.
    `);
  });

  it('front matter of the page itself, tags, underlined titles', () => {
    expectVoices(`
      |  ---
      |  call: cold-call
      |  ---
      |
      n|  ---
      n|  layout: page
      n|  tags:
      n|    - sales
      n|  ---
      |
      n|  <details>
      |
      n|  The opening
      |  -----------
      |
      s|  Good morning, have you a minute?
      |
      n|  </details>
    `);
  });

  it('speech in italics, questions and answers, lists under lead-ins', () => {
    expectVoices(`
      |  ## Intro
      |
      s|  *Hello, is this [Owner]? I am [Name] from Slate and Sons.*
      |
      sn|  - If yes: *Great, thank you.* go on to the next part
      s|  - If no: *When could I reach them?*
      |
      ns|  Then say: "We looked at forty roofs near you."
      |
      nb|  Q: How long does it take?
      ns|  A: About two hours.
      |
      n|  They might say:
      b|  - We have a roofer
      b|  - No budget
      |
      n|  You could reply:
      s|  - "Good. Would you mind if I asked who?"
      s|  - "Nobody has. May I show you what it costs to wait?"
    `);
  });

  it('a lead-in in bold over what must not be said', () => {
    expectVoices(`
      s|  > "Good morning, this is Ana from Brightline."
      |
      s|  > "May I show you what we found?"
      |
      s|  > "Would Tuesday or Thursday be quieter?"
      |
      n|  **Avoid saying**
      |
      n|  - "Have you got a minute?"
      n|  - "I'll be quick."
    `);
  });
});
