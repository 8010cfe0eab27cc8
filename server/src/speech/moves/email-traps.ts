import type { Trap } from './types';

/** What sounds like an offer to send or tell and is none: what is refused, asked for or put off, and what others send. */
export const NO_EMAIL_OFFER: readonly Trap[] = [
  { phrase: '(have|had) ..1 (come|came|run) across', no: ["I'm calling because I've come across some ideas."] },
  {
    phrase: '(leave|leaving|drop|dropping) ..2 (a|my|our) ..1 card',
    no: ["I'll pop in next time and leave you a card."],
  },
  // A price got from others is no paper.
  {
    phrase:
      '{get} (you|them|him|her|our ..1 NOUN) ..3 (best|better|good|great|cheaper|cheapest|lower|lowest|fair|right) ..3 (price|prices|deal|deals|rate|rates|quote|quotes|tariff|offer)',
    no: ['We compare twenty suppliers and get you the best price in the market.'],
  },
  { phrase: '(take|remove|strike) you (off|from)', no: ['I can take you off my list right now.'] },
  // The quote is what the visit is for.
  {
    phrase:
      '(walk|look|measure|measure up|{come} (by|round|over|in|out|along|down|up|and|to)|pop|swing by|stop by|visit|see|survey) ..12 (give|do|leave|prepare|work out) (you|him|her|them)? ..3 (quote|quotation|estimate|price)',
    no: [
      'Could I come by for 10 minutes next week to give you a free quote?',
      'We could come in and give you a quote to compare.',
    ],
  },
  {
    sentence: true,
    phrase:
      '(could|can|might|may|would) ..1 (send|email|mail|text|post|forward|share|put) ..8 but ..2 (it|they|that|this|you|on|in|without|on paper|what|then|there) ..8|(only|hardly|barely|scarcely) ..1 (make|makes|made) ..1 sense|(could|can|might) ..8 but ..8 (not|never|rather|better|best)|(not|never|rather than|instead of) ..3 (emailing|sending|mailing)|^ (did|do|are|have) (you|we|they)',
    no: [
      "I could send you a brochure, but it wouldn't tell you much.",
      'Did you find us on our website?',
      'Are we sending you too many bills?',
    ],
  },
  {
    sentence: true,
    phrase:
      '(when|once) (i|we) (am|are|get|arrive) ..3|(couple|few|choice) of (dates|times|slots)|(two|three|some) (dates|times|slots)|({invite}|invitation|confirmation|confirm|reminder|calendar|directions|agenda|placeholder|{meeting} {link}|zoom link|teams link|dial in)',
    no: [
      "I'll send a calendar invite.",
      "I'll send you a confirmation for Tuesday.",
      'Should I send you a reminder on Monday?',
      "What's the best email for the invite?",
    ],
  },
  {
    sentence: true,
    phrase: '(when we meet|in person|face to face|when i see you|when i come|at the meeting|when we sit down)',
    no: ['Can I tell you about it when we meet?'],
  },
  {
    phrase:
      '(did|do|does|have|has|will|would|could|can) (they|he|she|somebody|someone|you|your ..2 NOUN) ..2 (send|sent|email|emailed|mail|text|forward)',
    no: ['Did they send you a catalogue?', 'Could somebody send me a quote?'],
  },
  { phrase: '(send|email|text|mail) (me|us|my)', no: ['Could you email me the details?'] },
  {
    phrase: '(your|their|his|her) (website|site|page|linkedin|costs)|call you (right)? back|who reads|borrow',
    no: [
      'I had a look at your website.',
      'We take a look at your website every month.',
      'Who reads your email?',
      'Let me call you right back in a minute.',
      'I want to talk about your costs.',
      'Could I borrow 30 seconds?',
    ],
  },
  {
    phrase:
      '(it|system|app|platform|software|tool|bot|portal|they|ai|which|that|customers|customer|staff) (can|will|automatically|also|then|could)? ..1 ({send}|{email}|{text}|emails|texts|sends|mails)',
    no: [
      'The app sends you a text when the bus is late.',
      'It can email you the total each night.',
      'Staff text you when they arrive.',
    ],
  },
  {
    phrase:
      'send (you|a|an|our|the|him|her) ..2 (engineer|technician|team|driver|van|truck|crew|surveyor|someone|somebody|colleague|salesperson)',
    no: ["We'll send an engineer to your site."],
  },
  { phrase: 'follow up with you', no: ['I will follow up with you on Thursday.'] },
  {
    sentence: true,
    phrase:
      '(you would|you want|would you like|you asked) ..1 me to ..4 (but|and i understand|i understand)|(need|have|got) to show|in writing and|(some|other|most) (people|callers|sellers|salespeople|firms) would',
    no: [
      "You'd like me to email it; I understand, but I need to show it to you.",
      'Some people would just send you a brochure.',
      "I'll put the date in writing and send it to your PA.",
    ],
  },
  {
    sentence: true,
    phrase: '(without|nothing of) the (story|picture|meaning)',
    no: ['If I sent it by mail, you would get numbers without the story.'],
  },
];
