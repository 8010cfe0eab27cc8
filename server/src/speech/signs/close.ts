import type { MovePatterns } from '../moves/types';
import { CLOSE_BUY } from './close-buy';
import { closeCues } from './close-cues';
import { CLOSE_DECIDE } from './close-decide';
import { CLOSE_ORDER } from './close-order';
import { CLOSE_TRIAL } from './close-trial';

/** Asking for more than a meeting: to buy or sign, to take a trial, to decide, to name a budget. */
export const close: MovePatterns = {
  move: 'close',
  makes: [...CLOSE_BUY, ...CLOSE_TRIAL, ...CLOSE_DECIDE, ...CLOSE_ORDER],
  cued: closeCues,
  never: [
    {
      phrase: 'if you ..1 order ..1 (before|by) ..1 (<time>|<number>) ..8',
      no: ["If you order before three, you'll have it the next day."],
    },
    {
      phrase:
        '(sign|put|set|register|get|book|start|started|go ahead|move forward|proceed|move ahead|commit|invest|order|take|confirm|place|reserve|hold) ..5 (@meeting|webinar|event|seminar|breakfast|open day|tasting|diary|calendar|table|room)|(sign|put|set|register|book|reserve|hold|pencil|go ahead|proceed|commit|invest) ..5 (<duration 5..480>|<time>|monday|tuesday|wednesday|thursday|friday)|(go ahead|move forward|proceed|get started) (and|with|by) ..2 (book|schedule|find|meet|put|set|fix|pick|choose|arrange|show|ask)',
      no: [
        'Can I sign you up for a visit?',
        'Shall I put you down for Tuesday at ten?',
        'Shall we go ahead and find a date?',
        'Could you commit to half an hour?',
        'Would you like to register for our open day?',
      ],
    },
    {
      phrase:
        '(how|when|who|whom|where|which) (do|does|did|will|would|can|is|are|was|were|has|have) ..4 ({decide}|{decision}|{sign}|{buy}|{order}|{purchase}|budget|{commit}|{pay})|who ..2 ({decide}|{sign}|{approve}|{buy}|{order}|make|makes)|why (do|did|does|have|are) (they|he|she|we|clients|customers|firms|people) ..6|(know|see|hear|learn|ask|asked|understand|find out|tell) ..1 (how|why|whether|who|when|where|what (they|he|she|it|made|others|clients|firms|happened|came|people|the)) ..5',
      no: [
        'When will you decide on the new site?',
        'Who signs off on that?',
        'Would you like to see how their pilot went?',
        'May I ask how the pilot went?',
        'Where do you buy today?',
        'Would you like to know why they signed up?',
      ],
    },
    {
      phrase:
        '{contract} (figures|data|rates|end|ends|dates|details|numbers|prices)|budget (cycle|year|round|process|holder|season|meeting|meetings|period|owner|planning|deadline|manager|figures|review|cut|cuts|pressure)|(decide|decision|commit) ..2 (which|what|when|between|day|time|who|whether you want to meet)|you (decided|chose|bought|ordered) ..3|(they|he|she|we|who) (decided|signed|committed|chose|bought|ordered|subscribed) ..3',
      no: [
        'What is your budget cycle like?',
        'Could you decide which day suits you better?',
        'Would you say you decided well?',
        'Do you have budget meetings in May?',
      ],
    },
    {
      phrase:
        '(clinical|legal|court|jury|drug|penalty) (trial|trials|order)|answer to|(present|current|existing|old|last) ..1 (contract|agreement|supplier|order|pilot|trial)|(chance|opportunity) to|this (number|line|extension|morning|afternoon)|order (my|our|your) thoughts|(sign|register) (in|out|him|her|for the parcel)|account (of|for) (that|it|what)|deal with',
      no: [
        'Could you sign him out?',
        'Who would give me an account of that?',
        'Is it a deal with a fixed price you have today?',
        'Would you need a clinical trial for that?',
        'We would like your answer to one question.',
        'Please give us a chance to visit you.',
        'Could you sign for the parcel?',
        'Would you try this number for me?',
      ],
    },
    {
      phrase:
        '(the one|the person|the people|somebody|someone|anyone|those|clients|customers|firms|companies|others|they|colleague) (who|that|to|which) ..4 ({decide}|{sign}|{buy}|{order}|{commit}|try|{purchase})|(again|last time|back then|in the past) \\,',
      no: [
        'Are you the one to decide about that?',
        'Would you be interested in what made the firms that signed up stay?',
        'Would you buy it again, we asked them?',
      ],
    },
    {
      phrase:
        '(join|joining) ..1 (me|us) ..1 (for|on|at|in)|(join|joining) ..2 (<number>|others|study|survey|fair|group|panel)|(commit|move forward|say yes|go ahead|proceed|agree) (to|on|with) ..1 (date|time|day|slot|@slot)|sign ..3 (book|register|visitors)|{try} our ..1 (coffee|tea|cake|lunch|canteen)',
      no: [
        'Would you like to join me for lunch?',
        'Would you be interested in joining forty other plants in the study?',
        'Would you be willing to commit to a date?',
        'Can you say yes to Tuesday?',
        'Do you want me to sign the visitors’ book?',
        'Would you like to try our coffee when I come by?',
      ],
    },
    {
      phrase:
        'would you like to (see|bring|know|hear|invite|meet|learn|look|show)|how many ..1 (people|staff|colleagues|guests|managers)|job (title|titles|description|advert|ad|ads)|order of (priority|priorities|importance|the day|magnitude|service)|decide ..1 (that|whether|if) ..3 (visit|meeting|second|worth)|trial balance|deal breaker|(pay|give) ..1 to (have|get|know|see|stop|be|keep) ..3 (back|rid|it|that)',
      no: [
        'How many people would you like to bring?',
        'Could you give us the job titles of those who join?',
        'I would like to get your order of priorities.',
        'What do you need to decide that a visit is worth it?',
        'Could we run through the trial balance?',
        'Is it a deal breaker?',
        'How much would you pay to have that hour back?',
      ],
    },
    {
      sentence: true,
      phrase:
        'lock ..4 (@meeting|<duration 5..480>|<time>|<date ..31>)|(other|some|most) (callers|people|sellers|salespeople|reps) would|without seeing|all (i|we) want is|(not|never) ..2 asking you|no (trial|contract|obligation)|after half an hour|do not have to decide|(how|why|what) ..4 (pilot|trial) ..3 (went|go|was|did)|put me through|(they|he|she|competitor) (has|have)? ..1 (started|ran|are running) a',
      no: [
        'Other callers would ask you to sign today; all I want is a date.',
        'Would you buy a house without seeing it?',
        'Can I lock you in for Tuesday?',
        'Could you put me through to whoever buys the trial kits?',
      ],
    },
  ],
};
