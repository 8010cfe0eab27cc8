import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'all-about-us';
const US =
  'We are a family firm, and we have been in the trade for years. Our depots stand in nine towns, and our people have been with us since school. We are proud of our vans and our name. We like to do things our way. I joined the firm myself at sixteen, and my brother keeps our books while my sister plans our rounds and my father still looks in.';
const mark = (text: string) => text.replace(/^[^.]*\./, '‹$&›');

describe(RULE, () => {
  for (const script of [
    mark(US),
    `# Who we are\n\n${mark(US)}\n\n# You\n\nYour busiest week is in May.`,
    `${mark(US)}\n\nMay I tell you more?`,
    `Good morning. ${mark(US)}`,
    `> "${mark(US)}"`,
  ]) {
    it(`reports: ${script.slice(0, 50).replaceAll('\n', ' ')}`, () => expectReport(RULE, script));
  }

  for (const [what, script] of [
    [
      'under 60 words',
      'We are a family firm. Our depots stand in nine towns, and we are proud of our vans, our people and our name.',
    ],
    ['told to the gatekeeper', `# Gatekeeper\n\n${US}`],
    ['you is said often enough', `${US} You know your trade, and your people know you.`],
    ['he and she count as you', `${US} He knows his trade. She knows hers, and he asked her to see him.`],
    [
      'the buyer’s name counts as you',
      `{{buyer}}, ${US} Now, {{buyer}}, what about May, {{buyer}}? So, {{buyer}}, what about June?`,
    ],
    [
      'research and figures are not counted',
      'We have just finished our survey of 400 shippers, and our findings show where we and our peers go wrong. We have just finished our study of our own 300 loads, and our results surprised us and our drivers. We have just run our second survey of our 90 depots, and we found that our figures and our costs had changed for us and for our people.',
    ],
    ['what the buyer says', `Buyer: ${US}`],
    ['an answer to a comeback', `? Who are you?\n  ${US}`],
    ['a note', `// ${US}`],
  ] as const) {
    it(`is quiet: ${what}`, () => expectQuiet(RULE, script));
  }

  it('is for cold calls', () => {
    for (const call of ['first-meeting', 'referral', 'follow-up', 'voicemail'] as const) expectQuiet(RULE, US, call);
  });
});
