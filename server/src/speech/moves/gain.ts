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
      phrase:
        '{save} (you|your ..2 NOUN|@firms) ..3 (<money>|<percent>|<duration>|hours|days|time|money)|you (would|will|could|can) ..1 (have|get) ..2 (evenings|weekends|nights|mornings|afternoons|time|hours|day|days|money|space|life|sundays|saturdays) back',
      yes: ['It saves you about four hours a week.', 'You would have your evenings back.'],
      no: ['Does it save you time on Mondays?'],
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
      phrase: '(get|do|offer|give|quote) you ..1 (<money>|<number>) ..1 (a|an|per|each) ..1 NOUN ..6',
      no: ['I can get you 24.6p a unit fixed for three years.'],
    },
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
    // Getting, bringing and finding that win nothing, and what is better for the talk.
    {
      phrase:
        '{get} on with|{get} (hold|through|in touch|back to|together|straight|started|going|to know|to the point)|{get} (you|that|it|this|our|a|the|something|us|some) ..3 (coffee|tea|water|drink|seat|booked|scheduled|arranged|sorted|brochure|details|information|info|quote|quotation|price list|over|across|sent|diary|calendar|set up|in for|meeting|visit)|{bring} ..4 (along|with me|and (show|take|walk|go))|{bring} (it|them) (along|in|over|to you)|(better|easier|best|simpler|quicker) (if|when|to|that) ..1 (i|we|you|show|see|talk|meet|go|speak|explain|come)|(can|could|must) imagine (how|that|you|your)|{find} ..2 (time|slot|day|date)|(hiring|hire|recruiting|asking|asked|ask) (for)? ..2 more|without (someone|somebody|me) VERB|{keep} (it|this) (short|brief|quick)|{keep} (you|in touch)|(for|to) (all)? ..1 new customers|(leave|leaves|go|goes|left|went) ..4 without VERB|{get} the (results|result|first|delivery|parcel|keys|invoice|bill)|{win} (you|your (business|custom|order|account|trust))|@we (have)? ..1 (grown|opened|hired|moved) ..8|{find} (out|your (name|number|address))|(found|find) ..3 (site|website|page|online)|{bring} the (goods|machine|order|sample|samples|contract|papers)|{get} (you|him|her|them|somebody|someone) to (call|ring|phone|sign|speak|come)|(on|from) (our|the) ..1 (homepage|website|site|page|app)',
      no: [
        'I am just calling to see how you are getting on with your supplier.',
        'Can we get that booked in for you this week?',
        "I'll get our brochure over to you this afternoon.",
        "It's better if I show you in person.",
        'I can imagine how full your Mondays are.',
        "I noticed you're hiring two more planners.",
      ],
    },
    {
      sentence: true,
      phrase:
        '^ (which|what|how important) ..12 important (to|for) ..4 \\?|{get} ..3 (details|information) ..1 (on|from|at|in)|(him|her|them) to (call|ring|phone) ..3 \\?',
      no: ['Which of these things is most important to you?', 'You can get more details on our homepage.'],
    },
    // What would befall them.
    {
      phrase:
        '(be|been|being|get|getting) (fined|charged|billed|caught|stuck|sued|liable|hit|penalised|penalized|late)|double (what|the (price|cost|rate|bill))|(you|your) ..1 (would|could|can|will|might|may) (be|get)? ..1 (fined|charged|billed|caught|stuck|sued|liable|hit|penalised|penalized) ..8',
      no: ['Without it you could be fined up to four percent of turnover.'],
    },
    { phrase: 'get your (address|name|email|number|details)', no: ['I need to get your address.'] },
  ],
};
