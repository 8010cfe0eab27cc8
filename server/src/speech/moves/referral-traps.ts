import type { Trap } from './types';

/** What sounds like asking for a name and is none: routing, who does what, what somebody knows already. */
export const NO_REFERRAL: readonly Trap[] = [
  {
    phrase:
      '({business}|{work}|{client}|{customer}|{job}) ..3 (comes|come|came) ..2 (from|through|by|via) ..2 ({referral}|{recommendation}|{introduction}) (from|by|through|of) ..3 ({client}|{customer}|people|families|owners) ..3',
    no: ["The reason I'm calling is most of my business comes from referrals from happy clients like you."],
  },
  {
    sentence: true,
    phrase:
      '(have|has|got) (you)? ..1 (anybody|anyone|someone|somebody) ..1 (looking after|doing|handling|working on|taking care|managing|in mind)',
    no: ['Do you have anybody looking after the signs for the new store yet?'],
  },
  {
    phrase:
      '@we (would|will|can|could|do)? ..1 recommend (our|the|a|an|you|that|this|your) ..4|(anyone|anybody|someone|somebody) else (in|at|on|from|with) ..5 (i|we) (should|need to|ought to|must|could|can) ..1 (talk|speak|be talking|be speaking|meet|see|involve|include|copy|deal)',
    no: [
      'Then I would recommend our rental agreement.',
      'Is there anyone else in the house I should talk to?',
      'And is there anybody else at the company I should be talking to?',
    ],
  },
  {
    phrase:
      '(if|when|should) (they|he|she) ..3 (send|pass|point|steer) ..4|(you are|are you|you ..1 be) in the market for|(know|know of|think of|name|recall) (any|a|one|the|some) ..1 ({time}|{day}|{month}|{week}|{moment}|{example}|{instance}|{occasion}|{situation}|{thing}|{reason}|{way}|{rule}|{case}|{figure}|{place}|{cause}|{problem})|^ (anyone|anybody|everybody|everyone) (can|could|will|learns) ..8',
    no: [
      'If they do, you just send them to me.',
      'Do you know any reason why it fell?',
      'Anyone can use it after an hour.',
    ],
  },
  {
    sentence: true,
    phrase:
      '(sit|sits|sitting|be|listen) in (on|with)|(sit|sits|sitting) down (with|together)|(have|has|want|wants|like|get|need|needs) (a|any|some|their) (say|vote|voice|input|view)|be (there|present|in the room|at the table|in on|copied|kept informed)|(weigh|weighs) in|sign ..2 off|(come|bring) ..2 along|attend|(is|was|will) there ..1 (anyone|anybody|someone|somebody) (else)? (in|from|on) (the|your)? ..1 (team|operations|finance|purchasing|procurement|hr|it|engineering|marketing|production|maintenance|legal|quality|logistics|payroll|sales|site|staff|reception|management)',
    no: [
      'Do you know anybody else who ought to be in the room?',
      'Is there someone in procurement who would want to see it?',
      'Is there anybody who needs to sign it off?',
      'Anyone else who would like to sit in on it?',
      'Who else would want a say?',
    ],
  },
  {
    sentence: true,
    phrase:
      'group of (companies|firms)|(good|better|best) time|suggest a (time|day|date)|introduce (myself|you to)|thank you for',
    no: [
      'Do you know a good time to call?',
      'Could you suggest a time?',
      'May I introduce myself?',
      'Can I introduce you to our engineer?',
    ],
  },
  {
    sentence: true,
    phrase:
      'who ..2 (deals|deal|handles|looks after|is in charge|takes care|runs|decides|manages|signs|buys)|(give|pass) (him|her|them) !(my|our)|(give|pass) my ..2 to your ..3|(join us|join (the|our) (call|meeting)|be on the call|in charge|responsible|handles|decides|decision|involved|the right person|right person to|coffee|support team|speak (to|with) about|put me through|in touch with the (owner|manager|person)|connect me to|your (boss|manager|owner|assistant)|takes care of|looks after)',
    no: [
      'Who else should join us on Tuesday?',
      'Who in your company handles IT?',
      'Who else is involved in the decision?',
      'Anybody who would like coffee?',
      'Who should I speak to about your fleet?',
    ],
  },
  {
    phrase:
      '(name|number|email|details|contact) ..4 (of|for) ..2 (the (one|person|people|manager|owner|boss|head|director|officer)|whoever|who is) ..2 (in charge|incharge|responsible|handling|who|for|looking)',
    no: ['Can I have the name and number of the one in charge?', 'May I have the name of the person responsible?'],
  },
  {
    sentence: true,
    phrase:
      'what comes to|need to see (it|this) before|in accounts|who do you (work with|see as|use|buy|bank|speak to)',
    no: ['Who do you work with for payroll?', 'Who do you see as your main rival?'],
  },
  {
    sentence: true,
    phrase:
      'know it|know (anyone|anybody|someone|somebody) (at|from) Aa ..1 $|know ..1 (how|what|why|when|if|whether|where)|by name|at (the|your) ..1 (reception|desk|switchboard)',
    no: [
      'Do you know roughly how many calls your patients make?',
      'Do you know anybody at the reception desk by name?',
      'Do you know anyone at Northwind?',
      'Who do you know it from?',
    ],
  },
  {
    phrase:
      '(i|we) (do not|not)? ..1 know (anyone|anybody|someone)|(anyone|anybody|nobody) (i|we) know|pass (him|her|them) on',
    no: ["I don't know anyone who likes paperwork.", 'Nobody I know has tried that.', 'Can you pass him on to me?'],
  },
  {
    sentence: true,
    phrase: '(has|have|did|does) (anyone|anybody|someone|somebody) ..8 (you|your|ever|before)',
    no: ['Has anybody shown you this before?', 'Does someone in your team do that?'],
  },
  {
    sentence: true,
    phrase:
      '(anyone|anybody|someone|somebody) (on|in|at|from) your ..1 (team|side|staff|office|company|firm|department|end)|any of your (people|staff|team|colleagues) ..1 (work|need|use)|does (anyone|anybody|someone|somebody) !(come|spring|you|else)|(would|could|can|is) (anyone|anybody|someone|somebody) (mind|there|responsible|put|tell|help|here)|(anyone|anybody|someone|somebody) (would|has) (be|to) (annoyed|pay)|keep (him|her|them) away|(do|does) your NOUN (recommend|tell|refer)|(somebody|someone) (from (your|the|my|our)|who had|told|said)|(i|we) know (someone|somebody)|anyone for|referred to you|will not ask you',
    no: [
      'Does anyone on your team speak Spanish?',
      'Is anyone responsible for quality at present?',
      'Would anybody mind if I opened a window?',
      'Somebody from your office rang me yesterday.',
      "If you know anyone who's interested, keep him away from me.",
    ],
  },
];
