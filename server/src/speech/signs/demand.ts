import type { MovePatterns } from '../moves/types';

/** What the other side says to have it all without a meeting: "tell me now", "email it to me". */
export const demand: MovePatterns = {
  move: 'demand',
  makes: [
    {
      phrase:
        '(^|just|you|please|to|then|so|well|not|and) ..1 (tell|explain|describe|give|show|share|say|talk|walk|run|brief|fill|read) ..1 (it|me|us|that|them|through|him|her)? ..5 (now|right now|over the phone|on the phone|by phone|quickly|briefly|in a nutshell|in short|version|gist|summary|outline|overview|idea|headline|headlines|more|about it|what it is|what you|what they|what this|what is it|here|straight away|in two minutes|rundown|in a sentence|highlights|<duration ..9>)',
      about: 'tell',
      yes: [
        'Well, tell me now.',
        'Just give me the short version.',
        'Can you not just explain it over the phone?',
        'Tell me more.',
        'Why not tell me what it is?',
        'Give me a quick summary.',
        'Can you tell me what they said?',
      ],
      no: ['Tell me your name.', 'Give him a ring tomorrow.', 'Not interested.'],
    },
    {
      phrase:
        '(go ahead|go on then|spill it|just tell me $|(elevator|sales|your|the) pitch|so what is it $|i have (got)? ..1 (time|<duration ..9>) (now|right now|go)|let us (just)? ..1 (do|talk|discuss|have) ..2 now|what did (you|they|it|he|she) ..1 (say|tell|find|show|learn)|what are (the|your|those) ..2 ({thing}|{reason}|{result}|{finding}|{idea}|{answer}|{figure}|{point})|(summarise|summarize|sum) (it|them|this|that) ..1|what does (it|the ..2 NOUN|that) (say|show|tell)|i am listening|i am all ears|let us hear it|let us have it|fire away|spit it out|out with it|what did (you|they) find|what have you (got|found)|what does it (say|show)|what are (they|the (findings|results|reasons|ideas|figures))|(can|could|why) ..2 (not)? (we|you) ..2 (do|discuss|talk about|go through|say|cover) (it|this|that) ..2 (now|over the phone|on the phone|by phone|here))',
      about: 'tell',
      yes: [
        'Go ahead, I am listening.',
        'What did you find?',
        'Can we not do this over the phone?',
        'So what are the results?',
        'Just give me the pitch.',
        'Let us just talk now.',
        'What does the survey say?',
        'I have got five minutes, go ahead.',
      ],
      no: ['Can we talk about it next week?', 'What are you selling?'],
    },
    {
      phrase:
        '(^|just|you|please|to|could|can|then|so|well|not|and|rather) ..1 ({send}|{email}|mail|{forward}|text|whatsapp|fax|post|shoot|drop|ping|pop|put|stick) ..4 (me|us|it|that|this|them|over|across|through|along|him|her|something|some|info|information|{detail}|{brochure}|{material}|{proposal}|{quote}|{quotation}|price list|{email}|{link}|by email|by mail|in writing|in an email|in the post|line) ..4',
      about: 'send',
      yes: [
        'Just email it to me.',
        'Send me some information.',
        'Can you send something over?',
        'Put it in an email.',
        'Could you drop me a line with the details?',
        'Pop it in the post, would you?',
      ],
      no: ['We have no budget.', 'Send him away.', 'I will get him for you.', 'Put him through to me.'],
    },
    {
      phrase:
        '(do|have|got|is there) ..3 (a|any|some|something) ..3 ({brochure}|{leaflet}|{flyer}|pdf|website|{link}|literature|in writing|{deck}|i can read|{one} pager|we can read|to read)|((what is|look at|check|see|on) (your|the) ..1 (website|web site|site))|(by|via|per|over) email|send (an)? (email|mail|info|information|details|brochure|{proposal}|{quote})|(get|leave) ..1 (me|us) ..2 (something|info|information|details|{brochure})|{email} (me|us) $|{get} (it|that|this|something) in writing|{send} it',
      about: 'send',
      yes: [
        'Do you have a brochure?',
        'Is there a website I can look at?',
        'I would prefer it by email.',
        'Send email please.',
      ],
      no: ['Do you have a minute?', 'Do you have any references?'],
    },
  ],
  never: [
    {
      phrase:
        '(get|put|leave|pop|drop|send|stick) (him|her|them|you|me|us) (for|through|on|away|back|off|in|out|down)|(get|leave|put) ..2 (back|off|alone|up|down|rid|through|on hold|a message|message|your (name|number))|give (him|her|me|us|them) a (ring|call|bell|shout)|(tell|give|leave) (me|us|him|her) ..1 (your|his|her|the) ..1 (name|number|address)|do not (send|email|tell|mail)|(call|ring) (me|us|back)',
      no: [
        'I will get him for you.',
        'Put him through to me.',
        'Send him away.',
        'Give him a ring tomorrow.',
        'Tell me your name.',
        'Leave me alone.',
        'Please do not send me anything.',
      ],
    },
  ],
};
