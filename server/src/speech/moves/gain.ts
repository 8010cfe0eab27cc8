import { gainCues } from './gain-cues';
import type { MovePatterns } from './types';

/** Says what there is to win. */
export const gain: MovePatterns = {
  move: 'gain',
  makes: [
    {
      phrase:
        '({help}|{let}|{allow}|{enable}|so that|so|to|and|{make}|could|can|will|would|may|might|{show} ..3 how|how to|how (you|we) (can|could|might|may)|ways? to) ..4 @better ..5 (your|you|@outcome|<duration>)',
      yes: [
        'This would help you cut your energy bill.',
        'It could grow your share next year.',
        'I can show you how to win back those customers.',
        'You could save two days a month.',
        'There are ways to reduce your downtime.',
      ],
      no: ['How do you increase your margins today?', 'We want to grow our company.', 'I need to get your address.'],
    },
    {
      phrase:
        '(be|is|of|are) ..2 (help|benefit|value|valuable|use|useful|assistance|interest|worth|beneficial|helpful|important|an advantage) ..3 (to|for|in) ..2 (you|your|@firms)',
      yes: [
        'This insight is very valuable to your firm.',
        'It might also be of assistance for your business.',
        'It will be a big help to your team.',
      ],
      no: ['Would it be helpful for you to reschedule?'],
    },
    {
      phrase:
        '(benefit|help|support|serve|assist|strengthen|transform|future proof|protect) ..2 (you|your|<placeholder>) ..5 (business|company|firm|team|now|future|customers|clients|sales|results|organisation|organization|school|practice|patients|staff|growth|position|margin|store|shop|plant|revenue|goals)',
      yes: [
        '… which would help your business now and later.',
        'It will benefit your team for years.',
        'This could transform your practice.',
      ],
      no: ['How can I help you today?', 'Who helps your business with tax?'],
    },
    {
      phrase:
        '(you|your ..2 NOUN) (will|would|could|can|may|might|should|to)? ..3 (get|gets|win|gain|save|see|earn|grow|keep|have|double|triple|reach|attract|recover|be able to|sleep|never|stop|cut|add|enjoy|stay|lead|be) ..4 (@outcome|more|fewer|less|better|ahead|faster|extra|twice|<percent>|<money>|leader|easier|free)',
      yes: [
        'You would win more repeat orders.',
        "You'll be ahead of the change.",
        'Your team gets fewer complaints.',
        'You could have twice the bookings.',
      ],
      no: ['Would you like to see more?'],
    },
    {
      phrase: '(make|making) a ..3 (difference|impact) ..5 (in|to|for|on) ..2 (your|you)',
      yes: ['They have the potential to really make a difference in your industry.'],
    },
    {
      phrase: '(what|how much) (you|your) ..2 (stand to|could|can|would|might) (gain|win|save|earn|make)',
      yes: ["I'll show you what you stand to gain."],
    },
    {
      phrase:
        '(early|first|quick) ..1 ({mover}|{adopter}|ones|{company}|{firm}|{buyer}) ..5 (win|take|gain|lead|share|profit|benefit|ahead|tripled|doubled|advantage|lion)',
      yes: ["The early movers are going to take the lion's share."],
      no: ['The first company to call me was rude.'],
    },
    {
      phrase:
        '(advantage|edge|head start|step ahead|ahead of) ..4 (over|on|your|the|competition|competitors|you|market|others)',
      yes: ['It gives you a head start on your competitors.', 'You stay ahead of the market.'],
      no: ['Are you ahead of schedule?'],
    },
    {
      phrase: '@we {help} ..8 @better ..6 (@outcome|NOUN)',
      yes: ['We help contractors win more jobs.', 'I help dental practices recover revenue.'],
      no: ['We help out at weekends.'],
    },
    {
      phrase: '(pays|pay|paid|paying) (for itself|for themselves|off|back)',
      yes: ['It pays for itself in a month.', 'The insulation paid back within two winters.'],
      no: ['Who pays off the loan?'],
    },
  ],
  cued: gainCues,
  never: [
    {
      sentence: true,
      phrase:
        '(pay|pays|paying|cost|costs|costing|charge|charges|worse|lose|loses|losing|wait|waits|harder) ..2 (more|less|extra)|more (work|trouble|paperwork|cost|costs|rules|delay|delays|hassle|expensive)|(fewer|less) (customers|bookings|sales|orders|people answer)|(tell|told|know|find out|hear|learn|say|read|talk|send|explain) ..4 more|more and more|(bring|get|ask|call|invite) (your|a|the) ..1 (colleague|boss|partner|team|wife|husband|manager|director|accountant)|(hope|like|want|love) to ..1 (win|gain|earn|get) your (business|trust|custom|order)|(we|i) (am|are) (winning|doing|getting|selling) more|i would benefit|they have got (an|the) edge|save you the ..1 (trouble|trip)|the (sooner|longer|later) ..1 (you|it|they|we)|(call|ring|meet|see|come|make it|start|time|day|slot|reach) ..2 (earlier|sooner|later|better|easier)|(better|easier|earlier|sooner) ..3 (for you|suit|suits|time|day)|(better|worse|higher|more|less) than (average|most)|(calls|emails) a day|get (a|ten|<number>) ..2 (call|calls)|(what|which) (time|day|is)|free (up)? ..3 (minutes|half an hour|time for)|save your (number|details|email|contact)',
      no: ['You will pay more from April.', 'They pay more for less.', 'That means more work for you.'],
    },
    {
      sentence: true,
      phrase:
        '^ (how|who|what|which|would|are|is|do|does|did|have) (do|does|did|can i|can we|helps|pays|it|you|your|are you) ..14 \\?',
      no: [
        'How do you increase your margins today?',
        'How can I help you today?',
        'Who pays off the loan?',
        'Would you like to see more?',
      ],
    },
    {
      phrase: '(our|my) (own)? ..1 (company|business|firm|team|sales|practice|revenue)',
      no: ['We want to grow our company.'],
    },
    { phrase: 'get your (address|name|email|number|details)', no: ['I need to get your address.'] },
  ],
};
