import type { MovePatterns } from '../moves/types';

/** Keeping the reason for the call from whoever answers the phone. Only said to a gatekeeper is it a dodge. */
export const dodge: MovePatterns = {
  move: 'dodge',
  makes: [
    {
      phrase:
        '(it is|this is|that is|its|call is|matter is|regarding|about) ..1 (a|an)? ..1 (personal|private|confidential|sensitive|urgent|ongoing|existing) (matter|call|business|issue|thing|affair|enquiry|inquiry|one)|(it is|this is|its|that is) ..1 ((personal|private|confidential) ($|\\,|and|so|but)|between (him|her|them|us)|for (his|her) (ears|eyes) only)',
      yes: [
        'It’s a personal matter.',
        'It is private.',
        'This is between him and me.',
        'It is regarding an ongoing matter.',
      ],
      no: ['Is it a private company?', 'It’s about personal training for managers.', 'It is not a personal call.'],
    },
    {
      phrase:
        '(he|she|they) will know $|(he|she|they|<placeholder>|Aa|boss|manager|owner|director) ..1 (knows|know|will know|would know) ..1 (what (it|this) is (about|regarding)|why i am (calling|ringing)|who i am|me|all about it|what i am calling about)|(he|she|they|<placeholder>|Aa|boss|manager) (is|are|will be) ..1 (expecting|waiting for) (me|my call|this call|to hear from me)|@we am? are? ..1 (returning|getting back to) (his|her|their) ..1 (call|message)?|just (tell|say to|let) (him|her|them) ..1 (it is|that it is|know it is|know that|know i) ..4|(old|good|close) friend of (his|hers|theirs)|(we|he and i|she and i) (go|went) back a long|(we|he and i|she and i) (are|am) ..1 (old|good|close)? ..1 (friends|mates|pals|buddies|family|golf partners)|i am ..1 (a|an|his|her) ..1 (friend|mate|pal|cousin|relative|neighbour|neighbor) ..1 (of|$|\\,)|(he|she|sir|madam|boss|Aa) ..1 (has|had)? ..1 (asked|told|wanted) (me|us) to (call|ring|phone)|(an|the|his|her) (appointment|delivery|order|booking) ..2 to (confirm|arrange|check) ..2 (with|for) (him|her|them)|tell (him|her|them) (it is|that it is) ..2 (\\,|$)',
      yes: [
        'He knows what it’s about.',
        'She is expecting my call.',
        'I’m returning her call.',
        'Just tell him it’s Ben.',
        'I am an old friend of his.',
        'We are old friends.',
      ],
      no: ['He will know best when he is in.', 'Does she know about the survey?', 'I will call him again at ten.'],
    },
    {
      phrase:
        '@we (would|will)? (rather|prefer|prefer to|like to) ..1 not (say|discuss|explain|tell|go into)|@we (would|will)? (rather|prefer to) ..1 (discuss|explain|take|keep|tell) ..4 (with (him|her|them)|(him|her|them)|directly|personally|to myself)|@we (can|could|am|may) not ..3 (discuss|say|tell you|go into|disclose|talk about|allowed to) ..4 (with you|with anyone|with anybody|but (him|her)|what it is about)|(too|rather|very) (complicated|technical|complex) to (explain|go into)|that is (none of your|not your) (business|concern)',
      yes: [
        'I’d rather discuss that with him directly.',
        'I can’t discuss that with you.',
        'It’s too technical to explain.',
        'I would rather not say.',
      ],
      no: ['I would rather show it to him than tell it.', 'I can’t do it justice by phone.'],
    },
  ],
};
