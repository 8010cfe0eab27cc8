import { thanksCues } from './thanks-cues';
import type { MovePatterns } from './types';

/** Thanking for the time, or owning that they are busy. */
export const thanks: MovePatterns = {
  move: 'thanks',
  makes: [
    {
      phrase:
        '(thank you|thanks|many thanks|cheers) (so|very|a lot|ever so|again|kindly)? (much|kindly)? (for|that you) ..2 (time|taking|seeing|meeting|speaking|talking|joining|sparing|making|having|giving|letting|agreeing|picking|answering|call|phone|today|jumping|hopping|attention|hospitality|welcoming|listening|hearing|coming|hosting|inviting|returning|calling|patience|found)',
      yes: [
        'Thank you for your time on the phone.',
        'Thanks so much for taking my call, Dana.',
        'Thank you very much for seeing me today.',
        'Thanks for jumping on.',
        'Thank you for your precious time.',
      ],
      no: [
        'Thanks, who am I speaking with?',
        'Thanks!',
        'Thank you for the order.',
        'No thanks for the brochure, then?',
      ],
    },
    {
      phrase:
        '{appreciate} ..2 (time|taking|seeing|making|sparing|giving|call|speaking|meeting|attention|picking|letting|{squeeze}|made|make|took|found|gave|agreed)',
      yes: ['I appreciate you taking the time.', 'Really appreciate your time today.', 'We appreciated the call.'],
      no: ['You will appreciate the quality.'],
    },
    {
      phrase:
        '(kind|good|nice|generous|gracious|decent) of you to ..1 (take|see|make|find|spare|meet|speak|talk|give|pick|answer|have|squeeze|join|agree)',
      yes: ["It's very kind of you to take my call."],
      no: ['It was kind of you to send the samples.'],
    },
    {
      phrase: '(grateful|obliged) (to you)? for ..2 (time|call|minute|minutes|meeting|chance|opportunity)',
      yes: ["I'm grateful for your time.", 'I am much obliged for the opportunity to speak.'],
    },
    {
      phrase:
        '(know|realise|realize|understand|aware|imagine|sure|certain|appreciate|see|guess|bet|suspect|can tell|recognise|recognize) ..5 (you|your|yours|mornings|things|that|this|it) ..4 (busy|packed|full|hectic|swamped|slammed|stretched|flat out|crazy|rushed|short on time|pressed|precious|valuable|limited|tight|busiest|a lot on|plate|hands full|pulled|under pressure|back to back|a million things|feet|plates|snowed|overrun)',
      yes: [
        'I know you are super busy.',
        "I realise your day is packed, so I'll be brief.",
        "I'm sure you've got a lot on.",
        'I appreciate how busy you are this time of year.',
        "I'm aware that your time is limited.",
      ],
      no: ['Do you know how busy your lines get at noon?'],
    },
    {
      phrase:
        '(know|realise|realize|understand|aware|appreciate) ..2 (how|that)? ..2 (busy|hectic|full|packed|valuable|precious) ..2 (you|your|it|things)',
      yes: ['I know how busy you are.', 'I understand how full your diary gets.'],
    },
    {
      phrase:
        '(you|things|it|your day|your schedule|your time) (must|have to|has to|will) ..2 be ..3 (busy|hectic|full|packed|rushed|tight|valuable|precious|run off|snowed|swamped|flat out|stretched)',
      yes: ['You must be very busy at this time of year.', 'It must be hectic with the season starting.'],
    },
    {
      phrase:
        '(you|she|he) (are|is) (a|an) ..1 busy (man|woman|person|lady)|(when|while|though|although|as|even though) (you|things) (are|must be) ..4 (busy|hectic|stretched|in the middle)',
      yes: [
        'Thank you for your time today, especially when you are so very busy.',
        'Sorry to trouble you while you are so busy.',
        "You're a busy woman, so I'll get straight to it.",
      ],
    },
    {
      phrase:
        '(know|realise|realize|sure|sorry) ..3 (interrupting|interrupt|caught|catch|catching|disturbing|calling) ..2 (you|your) ..2 (in the middle|middle of|at a busy|day|between)',
      yes: ["I know I've caught you in the middle of something.", "I realise I'm interrupting your day."],
      no: ['Did I catch you at a bad time?', 'Sorry to bother you.'],
    },
    {
      phrase: '(i|we) (will|do) not ..3 (take|keep|waste|use|steal) ..3 (much|long|more|your time|too much)',
      yes: ["I won't take up much of your time.", "I won't keep you long."],
      no: ['I will keep you posted.'],
    },
  ],
  cued: thanksCues,
  never: [
    { phrase: 'letting (me|us|you) know', no: ['Thanks for letting me know.'] },
    {
      phrase: '(i|we|they|who) ..1 (pick|picked) ..1 up',
      no: ['I have some ideas that we picked up on our rounds this season.'],
    },
    {
      phrase: 'at the moment|long time|(a|the) ..1 (busy|hectic) (market|road|street|sector|line)',
      no: ["It's a busy market at the moment.", "It's been a long time since we spoke."],
    },
    {
      sentence: true,
      phrase: '(will|would) {appreciate} (over|it if|that|a)|(she|he|they) would ..1 be (thankful|grateful)',
      no: [
        "I'd appreciate it if you could pass on a message.",
        'The value will appreciate over time.',
        "She'd be thankful for a call back.",
      ],
    },

    { phrase: '^ (no|not) ..1 (thanks|thank)', no: ['No thanks for now.'] },
    // A goodbye, our own busy days, and what we shall do for them.
    {
      sentence: true,
      phrase:
        '(speak|talk) (to you|with you)? (soon|then|later)|thanks anyway|^ anyway ..2 (thanks|thank)|let you get (on|back) (then|with|to your)|^ ..2 (we|i) (am|are|have been|was|were) ..2 (busy|flat out|snowed|stretched|swamped)|that (is|was) (all|what) (i|we) ..1 (need|needed|want|wanted)|coming to (our|my|the) ..2 (stand|booth|event|open day|webinar|seminar|shop|showroom)|(sure|certain) ..2 \\, ..1 @we (will|can|would|could) ..10',
      no: [
        'Anyway thanks for your time, speak soon.',
        "Thanks, I'll let you get on then.",
        'We are very busy at this time of year.',
        'Thanks for coming to our stand in March.',
        'Yes sure sir, I will mail you the full audit within one hour.',
      ],
    },
    {
      phrase: '(are|is) (you|now|it|this|your) ..3 (busy|hectic|packed) \\?',
      no: ['Are you busy right now?', 'Is this a busy time for you?'],
    },
    { phrase: '(do|would) you know how', no: ['Do you know how busy your lines get at noon?'] },
  ],
};
