import { emailCues } from './email-cues';
import { NO_EMAIL_OFFER } from './email-traps';
import type { MovePatterns } from './types';

/** The seller offers to send it, or to tell it now. */
export const emailOffer: MovePatterns = {
  move: 'email-offer',
  makes: [
    {
      phrase:
        '(@we|let me|let us|happy|glad|pleased|able|want|like|love|may|shall|can|could|would|going) (can|could|will|would|shall|may|might|am|are|to|be|also|just|gladly|certainly|definitely)? (happy|glad|able|going|delighted|pleased)? ..2 (to)? ..1 ((email|mail|text|forward|fax|ping|whatsapp|message|dm|resend) ..1 (u|you|it|that|this|over|across|him|her|them|everything|something|some|a|an|the|our|my|your|<placeholder>)|(send|shoot|attach|post) ..1 (it|that|this|over|across|through|along|everything|something|some|out|you \\:)|(send|shoot|attach|post) ..6 @papers) ..6',
      about: 'send',
      yes: [
        'I can email you a brochure.',
        "I'll send that over.",
        "I'd be happy to text you the link.",
        'Let me send you a one-pager.',
        'Can I email it to you?',
        'We could mail your boss our catalogue.',
        "I'll send it today.",
      ],
      no: [
        "I'll send a calendar invite.",
        "I can't send it, I have to show you.",
        "I won't email you a brochure.",
        'Did they send you a catalogue?',
        "I'll send you a confirmation for Tuesday.",
        'Rather than email you a deck, let me come by.',
      ],
    },
    {
      phrase:
        '(would|will) (an|a) (email|brochure|pdf|leaflet|whatsapp) ..1 (be|do|help|work) ..2|let me ..1 (just|quickly|briefly)? ..1 give you ..1 (main|key|basic|short|quick|rough|brief|general) ..2 (points|facts|version|idea|picture|summary|overview|rundown|outline)|(would|do) you (like|want|need|care for) (a|an|our|the|some) ..3 @papers ..2 (in (the|your)|by|on|to (take|read|look))|(want|like|would you like|shall|should|okay if|ok if|mind if|prefer) (me|us|i|we) ..1 (to)? ..1 (send|email|mail|text|forward|whatsapp|message|shoot|drop|share|tell|explain|walk you) ..8',
      about: 'send',
      yes: ['Want me to send you the link?', 'Shall I email you the details?', 'Would you like us to mail a sample?'],
      no: ['Shall I send a calendar invite?', 'Should I send you a reminder on Monday?'],
    },
    {
      phrase:
        '(shoot|drop|fire|ping|send|get|give|leave|pop|bung|put|leave) (you|him|her|them|your ..2 NOUN|with) ..2 (over)? (a|an|some|our|the|my|more|all the|this) ..4 (@papers|line|text|message|whatsapp|note)',
      about: 'send',
      yes: [
        "I'll drop you an email.",
        'Let me shoot you a quick note.',
        "I'll get you some information.",
        'We will send your team a sample pack.',
      ],
      no: [
        'They send you a bill every month?',
        'Could somebody send me a quote?',
        'Leave me a message.',
        'So basically we send you booked jobs.',
      ],
    },
    {
      phrase:
        '@we (can|could|will|would|shall|am happy to|just|am going to|(would|will) (be|like|love) ..2 to|am (glad|pleased|delighted|happy) to)? ..1 (put|pop|get|stick|have) (it|that|this|them|you|a|an|the|our|my|some|something|everything) ..9 (in the post|in the mail|in your inbox|over to you|across to you|in an email|on email)',
      about: 'send',
      yes: ["I'll put a brochure in the post.", 'I can get it over to you this afternoon.'],
      no: ["I can't put it in an email."],
    },
    {
      phrase:
        '(@we (can|could|will|would|shall|am going to|am happy to)|let me|happy to|glad to) ..2 (flick|ping|drop|pop|fire|shove|lob|chuck|bang|whack|sling|zip|bung|slide|shoot|stick|post|whizz) (((you|him|her|them) ..1 (a|an|the|our|my|some|over|across) ..4 (@papers|{menu}|{card}|{price} list))|(a|an|the|our|my|some|it|that|this|them) ..8 ((in|into|to|through) your (inbox|email|emails|letterbox|phone|whatsapp)|in an email|(over|across|through) ..1 (to you|tonight|today|tomorrow|now|later|this ..1 NOUN|$)|in the (post|mail)))',
      about: 'send',
      yes: [
        "I'll pop the price list across this afternoon.",
        "We'll ping you a quote by five.",
        'I can stick a leaflet through your letterbox, or drop it in your inbox.',
        "I'll chuck the menu over to you.",
        "I'll bung you some samples tomorrow.",
        'Let me fire you over our tariff card.',
        'Happy to lob it across.',
      ],
      no: ["I'll drop by with the menu on Friday.", "I won't fire a brochure over to you.", "We'll pop over to you."],
    },
    {
      phrase:
        '@we (can|could|will|would|shall|am going to) ..8 (and|then) (send|email|text|mail|fax|post|whatsapp|forward|ping|message) (it|them|that|you|both|everything|over|across) ..3',
      about: 'send',
      yes: [
        "I'll work up some prices and text them over.",
        'We can take a look at the drawings and email you a figure.',
        "I'll put together a plan, then send it across.",
      ],
      no: ["I'll check with the depot and send you an invite.", 'It can read the meter and text you the total.'],
    },
    {
      phrase:
        '@we (can|could|will|would|shall|am happy to|would be happy to) ..1 (tell|give|read) (you|him|her|them) ..1 (where|which|who|what|how (much|many)) (it|that|they|those|these|the ..2 NOUN|this|we|is|are|was) ..1 (is|are|was|were|found|have|do|did|learned)',
      about: 'tell',
      yes: [
        "I can simply tell you what it is, if that's easier.",
        "I could tell you which they are, there's no secret.",
        "I'll just tell you what we found.",
      ],
      no: [
        "I'll tell you what it is when we meet.",
        "I can't tell you what it is by phone.",
        'I can tell you that they saved a third.',
        'I can tell you what they said: nobody had asked.',
      ],
    },
    {
      phrase: '@we (can|could|will|would) ..2 (follow up|come back|get back) ..2 (with|by) ..4 (email|@papers)',
      about: 'send',
      yes: ['I can follow up with a concise outline of that work.', "I'll get back to you by email."],
      no: ['I will follow up with you on Thursday.'],
    },
    {
      phrase:
        '(what is|what would be|may i have|can i have|can i get|could i have|could i get|which is|give me|is there|do you have) ..1 (the|your|a|an)? (best|right|good|preferred|direct)? (email|email address|mailing address|whatsapp number|whatsapp|fax|mobile number) ..6',
      about: 'address',
      yes: ["What's the best email for you?", 'Can I get your email address?', 'May I have your WhatsApp number?'],
      no: [
        "What's the best email for the invite?",
        'Who reads your email?',
        "What's the best email address for the calendar invitation?",
      ],
    },
    {
      phrase: '(where|which ..1 (address|email)) (should|can|shall|could|do) (i|we) ..1 (send|email|mail|use) ..4',
      about: 'address',
      yes: ['Where should I send it?', 'Which email can I send that to?'],
      no: ['Where should I send the invite?'],
    },
    {
      phrase:
        '(let me|can i|could i|may i|i can|i could|i will|shall i|i would be happy to|happy to|allow me to|we can|let us|like to|love to|want to|going to) ..2 (tell|explain|describe|run (you|through)|brief|give|read|fill|talk|walk|take (you|him|her|them) through|go (over|through|into)|answer|cover|introduce|sum) ..7 (now|right now|right away|over the phone|on the phone|quickly|briefly|by phone|on this call|in a nutshell|in thirty seconds|in 30 seconds|in a minute|in two minutes|<duration ..9>)',
      about: 'tell',
      yes: [
        'I can explain it now.',
        'Let me tell you quickly how it works.',
        'I can walk you through it on the phone.',
        'Happy to answer any questions now.',
        'Can I give you a 30-second overview?',
      ],
      no: [
        'Let me call you right back in a minute.',
        "I can't explain it over the phone.",
        'Could I borrow 30 seconds?',
      ],
    },
    {
      phrase:
        '(let me|can i|could i|may i|allow me to|like to|love to|want to|going to|i will|just) ..1 (tell|explain|describe|brief|give|talk) (you|to you|him|her|them)? ..1 (a bit|a little|more|something|all|briefly|quickly|just)? ..2 (about|how|what|why|overview|rundown|summary|run through|gist|the details|an idea) ..1 (our|we|what we|this|it|the|my|us|how we|of our|of what) ..6',
      about: 'tell',
      yes: [
        'Let me tell you a bit about what we do.',
        "I'd like to explain how our system works.",
        'Can I tell you about our spring range?',
      ],
      no: [
        'Can I tell you about it when we meet?',
        'I want to talk about your costs.',
        'Tell me about your team.',
        "I won't tell you over the phone.",
      ],
    },
    {
      phrase:
        '((you can|you could|feel free to|take a|have a|go and|please) ..2 (look|find|see|visit|check|read|download|watch|click)|{check} us out|visit us) ..4 (website|site|online|web|link|page|youtube|linkedin|demo on|video|out at|X)',
      about: 'send',
      yes: [
        'You can find it all on our website.',
        'Take a look at our site when you have a minute.',
        'Check us out online.',
      ],
      no: [
        'Can customers find you online?',
        'I had a look at your website.',
        'We take a look at your website every month.',
      ],
    },
    {
      phrase:
        '^ (absolutely|of course|sure|certainly|happy to|no problem|will do|gladly|yes)? ..1 (i will|we will|i can|we can) ..1 (send|email|text|forward|mail) ..2 (it|that|this|over|some|something|@papers|you \\:) ..4',
      about: 'send',
      yes: ["Sure, I'll email you something this afternoon.", "Absolutely, we'll send you the price list."],
      no: ["Sure, I'll send you an invite."],
    },
    {
      phrase:
        '(help|helpful|useful|easier|ok|okay|alright|all right|better|mind|easiest|simpler|best) ..2 (if|to) (i|we)? (just)? (sent|emailed|mailed|texted|forwarded|send|email|mail|text|forward|posted|post) (you|it|that|this|him|her|them|over|some|something|a|the|our) ..5',
      about: 'send',
      yes: ['Would it help if I emailed you a summary?', 'Is it easier if I just send it over?'],
      no: ['Would it help if I sent an invite?'],
    },
    {
      phrase:
        '@we (am|are) (just|now|also)? (sending|emailing|mailing|forwarding|texting|posting) ..4 (@papers|you|over)',
      about: 'send',
      yes: ['I am sending you the report by email today.'],
      no: ['I am sending an invite over.', 'Are we sending you too many bills?'],
    },
    {
      phrase:
        '(is|are|find|on|at|see|visit|via|through) ..3 our (website|site|web site|homepage|home page|page|youtube|linkedin|instagram|facebook)|(look|go|browse|click|read) ..2 (at|on|through|up|to)? ..1 our (website|site|web site|homepage|home page|linkedin|instagram|facebook|online shop|web shop)|if you ..2 (give|tell|share|send|leave) ..1 (me|us) (your|the) ..2 (email|mail|e mail|address|whatsapp) ..4 @send ..4',
      about: 'send',
      yes: [
        'Everything is on our website.',
        'Just look at our homepage first.',
        'If you give me your email I send you an offer.',
      ],
      no: ['Did you find us on our website?'],
    },
    {
      phrase:
        '(share|give) ..3 (your|the)? ..1 (mail id|email id|email address|email|whatsapp) ..4 (send|share|mail|forward) ..4',
      about: 'address',
      yes: ['Kindly share your mail id, I will send the details.', 'Give me your email and I will send it.'],
    },
    {
      phrase:
        '(you|he|she) (will|shall|would)? ..1 (have|get|receive|find) (it|this|that|them|everything|all) ..2 (in|on|by|into) your (mail|inbox|email|emails|whatsapp|post|phone|mailbox)|(you|he|she|they) (will)? ..1 (have|get|receive|find|got) ..2 (in|on|by|into) your (mail|inbox|email|whatsapp|post|phone|mailbox) ..3 (our|my|the|a|everything) ..2 (@papers|dossier|NOUN)|(you|he|she) (will)? ..1 (have|get|receive|find) ..3 (our|my|the|a) ..1 (@papers|dossier) ..4 (in|on|by|into) your (mail|inbox|email|whatsapp|post|phone|mailbox)',
      about: 'send',
      yes: [
        'Of course, in five minutes you have in your mail our dossier with the prices.',
        "You'll have our brochure in your inbox by noon.",
      ],
      no: ['Do you have in your inbox the message of last week?', 'You have the invoices in your mail every Monday.'],
    },
    {
      phrase:
        '@we (explain|tell|describe|present|show|summarise|summarize|give|send|mail|forward|pass) (to)? (you|it|this|that|him|her|everything) ..2 (now|right now|quickly|directly|immediately|straight away|here|on the (phone|telephone)|by (phone|telephone)) ..3',
      about: 'tell',
      yes: ['Or if you want, I explain you right now how our process works.', 'I explain it quickly by phone.'],
      no: ['I tell you that they waited too long.'],
    },
    {
      phrase:
        '(let me|let us|lemme|can i|could i|may i|shall i|i can|i could|i will|we can|we will|permit me|permit me to|allow me|allow me to|happy to|glad to|i shall) ..2 (tell|explain|describe|run|brief|give|talk|walk|take|sum|summarise|summarize|outline|lay|spell|break|sketch|go|fill) ..8 (now|right now|right away|straight away|on the telephone|by telephone|over the telephone|while (i|we) (have|have got) you|while you are (on|here|there)|while we are (on|at it|talking)|on the line|this minute|here and now|there and then|at once|as we speak)',
      about: 'tell',
      yes: [
        "I'll talk you through it while I've got you.",
        'Sir, permit me to summarise all the findings for you now on the telephone.',
        'Well sure, lemme just lay it all out for you right now.',
        'I shall outline it while we are on the line.',
      ],
      no: ["I won't walk you through it now."],
    },
  ],
  cued: emailCues,
  never: NO_EMAIL_OFFER,
};
