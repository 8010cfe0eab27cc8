import { referralCues } from './referral-cues';
import { NO_REFERRAL } from './referral-traps';
import type { MovePatterns } from './types';

/** Asking for a name. Routing ("is there anyone else who should join us?") is none. */
export const referral: MovePatterns = {
  move: 'referral',
  makes: [
    {
      about: 'circle',
      question: true,
      phrase:
        'whose (face|name) ..6|(which|who) (one|else)? (of|in|on|at|from) (your|the|that|them in your) ..2 (group|club|class|committee|circle|table|row|street|choir|church|congregation|gym|parade|chamber|association|guild) ..8|{look} (around|round) the (table|room) ..9 (who|whose)',
      yes: [
        'When you look around the table on a Monday, whose face do you see first?',
        'Which one in your group has got the scruffiest coat?',
      ],
      no: ['Which of the two days suits you?', 'Who in your team signs the orders today?'],
    },
    {
      phrase:
        '(on|in|at|from|among|of|your|that|this|the) ..3 ({committee}|{club}|{chamber}|{association}|{board}|rotary|{guild}|{union}|{federation}|{council}|alumni|{street}|{class}|{church}|{lodge}|(historical|dental|medical|professional|building|local|trade|county|law|royal|engineering) {society}|panel|{congregation}|{squad}|{syndicate}|{cooperative}|{choir}|{market} hall|{estate}|families (on|in|at|from))',
      together: true,
      about: 'circle',
      yes: [
        'Who do you know at the golf club that runs a plant?',
        'Can you think of two people on the committee who are hiring?',
      ],
      no: ['I spoke at the club.'],
    },
    {
      phrase:
        '(who|which) ..1 of (the|your|those|these) ..3 you (trained|studied|started|sit|sat|serve|served|play|played|sail|golf|row|ride|qualified|graduated|grew up) ..1 (with|on|at|alongside)? ..2 (should|would|might|could|has|needs|is) ..6',
      about: 'circle',
      yes: ['Which of the partners you trained with should hear about this?'],
      no: ['Which of the machines should we look at?'],
    },
    {
      phrase:
        '(on|in|at|among|of) ..4 ({committee}|{club}|{chamber}|{association}|{board}|{guild}|{lodge}|{council}|{group}|{society}|{chapter}) ..8 who ..2 (has|is|usually|worries|runs|hires|retires|should|would|might|could|was|employs|just)',
      about: 'circle',
      question: true,
      yes: ['And on the committee of the discussion group, who there has a son coming home?'],
      no: ['At your board meetings, who signs off on that?'],
    },
    {
      phrase: 'who (else)? (on|in|at) (it|there|that ..2 NOUN) ..1 (should|would|might|could) ..6',
      about: 'circle',
      yes: ['You sit on their committee: who on it should see these results first?'],
    },
    {
      phrase:
        '(if|do) you ..1 (know|think of|meet) ..1 (any|any other|other|some other|more) ..1 (families|people|friends|companies|firms|owners|parents|shops|doctors|managers|businesses|colleagues|neighbours|neighbors) ..1 (who|that) ..1 (might|may|could|would|want|wants|need|needs|are (looking|interested)|is (looking|interested)) ..6',
      about: 'anybody',
      yes: [
        'If you know any other families who might be interested, let me know.',
        'Do you know any other doctors who may be interested?',
      ],
      no: ['Do you know when the other firms closed?'],
    },
    {
      phrase:
        '(if|should|when) ..1 any of your ..1 (friends|colleagues|contacts|customers|clients|neighbours|neighbors|relatives|associates|people|staff|members) ..8 (need|needs|want|wants|require|requires|requiring|looking|interested|using|like|likes|has|have)|(if|should) ..1 (your|any) ..1 (friend|friends|family|colleague|colleagues) ..4 (need|needs|want|wants|require|requires|requiring|looking|interested)',
      about: 'anybody',
      yes: ['If any of your friends or other societies are requiring guards, please give them my number.'],
      no: ['If any of your staff need parking, it is behind the hall.'],
    },
    {
      phrase:
        '^ ..1 (maybe|perhaps|possibly|say|like)? ..1 (some|any|any other)? (friend|friends|family|colleagues|neighbours|neighbors|relatives|somebody at work|someone at work) ..1 (or|and) ..10 \\?',
      about: 'anybody',
      question: true,
      yes: ['Maybe some friends or family, somebody at work?', 'Any friend or any other company who needs gifts?'],
      no: ['Somebody at work told me so.'],
    },
    {
      phrase:
        '(if|should|when|whenever) ..1 (hear of|come across|meet|bump into|run into|have|know|know of|think of) ..2 (@anybody|{friend}|{mate}|{cousin}|{neighbour}|{neighbor}|{colleague}) ..8 (pass|send|steer|point|hand|put|give) (on)? ..1 (me|them|him|her|my|our|their|his) ..2 (card|number|numbers|name|names|details|contact|way|direction|to (us|me|them|him|her))',
      about: 'anybody',
      yes: ['If you bump into somebody who needs a roof, send him our way.'],
      no: ['When you hear of the date, give me a ring.'],
    },
    {
      phrase:
        '(do|would|might|could|can) you ..2 (know|think of|recommend|suggest|name|happen to know|have in mind|introduce me to|point me to|refer me to|put me in touch with) ..4 (anyone|anybody|someone|somebody|any|people|others|other|a|one|two|three|who|whom|friends|colleagues|person|contact) ..10',
      about: 'anybody',
      yes: [
        'Do you know anybody who might be interested in our widget?',
        'Would you happen to know someone who could use this?',
        'Could you think of two people on the committee who are hiring?',
        'Could you introduce me to the other plant managers?',
        'Would you recommend anyone?',
      ],
      no: [
        'Do you know anyone in our support team?',
        'Could you put me in touch with the owner?',
        'Do you know a good time to call?',
        'Could you suggest a time?',
      ],
    },
    {
      phrase:
        '(who|whom) (else)? (do|did|would|could|might|can) you (know|think of|recommend|suggest|introduce|meet|play|work|see|speak) ..12',
      about: 'anybody',
      yes: [
        'Whom do you know who is going to retire in the coming year?',
        'Who do you know at the golf club that runs a plant?',
        'Who would you suggest I call?',
        'Who else would you recommend?',
      ],
      no: ['Who do you work with for payroll?', 'Who do you see as your main rival?'],
    },
    {
      phrase:
        '(any|some|one|two|few|other|more) of your ..2 (friends|colleagues|contacts|clients|customers|peers|neighbours|neighbors|members|suppliers|partners|family|network) ..4 (benefit|interested|use|like|need|want|appreciate|value|looking|enjoy|who|struggling)',
      about: 'anybody',
      question: true,
      yes: ['Would any of your friends or colleagues benefit from this?', 'Could one of your neighbours use a roofer?'],
      no: ['Do any of your colleagues need to see this before you sign?'],
    },
    {
      phrase: '(put (me|us) in touch|introducing (me|us|my)|connecting me|comes? to mind|springs to mind) ..8',
      about: 'introduction',
      question: true,
      yes: [
        'Which two members would you put me in touch with?',
        'Would you feel comfortable introducing me to your brother-in-law?',
        'Who comes to mind?',
      ],
      no: ['Could you put me in touch with the owner?', 'What comes to mind when you see it?'],
    },
    {
      phrase:
        '(grateful|appreciate|love|glad|kind|nice|great|wonderful) ..3 if you ..2 (mentioned|introduced|recommended|passed|spoke|put) ..2 (me|us|my|our|about|a word) ..6',
      about: 'introduction',
      yes: ["I'd be grateful if you mentioned me to your partners."],
      no: ["I'd be grateful if you told me when he is back."],
    },
    {
      phrase:
        '(have|got) ..2 (friends|mates|pals|buddies|relatives|neighbours|neighbors) ..2 (who|that|looking|thinking|needing) ..6|if ..1 (any|some|one) of your ..2 (friends|mates|neighbours|neighbors|family|contacts|clients|customers|colleagues|peers|members|suppliers) ..4 (want|wants|like|need|needs|use|looking|interested|benefit|keen) ..4|(anyone|anybody|someone|somebody) you (reckon|think|feel|believe|suspect) ..1 (could|would|might|may) ..6|you would not ..1 (happen to know|know of|know) ..2 @anybody ..6',
      about: 'anybody',
      yes: [
        "If you've got pals who want one too, send them round.",
        'If any of your neighbours needs a gutter cleared, tell me.',
        'Is there anyone you think might like a free survey?',
        "You wouldn't know somebody with an old boiler?",
      ],
      no: ['If any of your colleagues want to join us, bring them.', 'Have you got family who farm?'],
    },
    {
      phrase:
        'which ..1 of your !(friends|mates|pals|contacts|clients|customers|neighbours|neighbors|relatives|acquaintances) ..3 (should|could|might|would) ..6',
      about: 'introduction',
      question: true,
      yes: ['Which of your fellow board members should I be talking to?'],
      no: ['Which of your managers decides?'],
    },
    {
      phrase:
        '(someone|somebody|anyone|anybody) (on|in|at|from) ..4 (i|we) (should|could|might|ought to) (meet|talk|speak|call|see)',
      about: 'anybody',
      yes: ['Is there someone on your committee I should meet?'],
      no: ['Is there somebody in accounts I should speak to about the invoice?'],
    },
    {
      phrase: '(pass|share|give|hand) (on)? (my|our) (name|card|number|details|contact|contacts) ..4',
      about: 'introduction',
      yes: ['Feel free to pass my details on to anyone who needs a roofer.', 'Please share my number with them.'],
      no: ['Could you give my number to your boss?'],
    },
    {
      phrase:
        'who else ..3 (should|would|might|could|do) ..3 (see|hear|know|use|benefit|like|value|be interested|want|talk to|speak to|call|meet|enjoy|find) ..5',
      about: 'anybody',
      yes: [
        'Who else would benefit from a review like this?',
        'Who else should I talk to in your network?',
        'Who else might want to see it?',
      ],
      no: ['Who else should join us on Tuesday?', 'Who else is involved in the decision?'],
    },
    {
      phrase:
        '(know|think of|knows) (of)? (@anybody|any ..2 (@firms|friends|colleagues|people)|people|friends|colleagues|other ..2 (@firms|people)|others) ..2 (who|that|whose|with|in|might|could|looking|interested|else|at|like|struggling|having|needing)',
      about: 'anybody',
      yes: [
        'If you know anyone who could use this, send them my way.',
        'Do you know of any firms looking for drivers?',
        'I wonder if you know someone with the same problem.',
      ],
      no: ["I don't know anyone who likes paperwork.", 'Nobody I know has tried that.'],
    },
    {
      phrase:
        '(anyone|anybody|someone|somebody|friends|colleagues|others|people|other ..2 @firms) (you know|you can think of|in your (network|circle|club|family|association|chamber|team)|you would recommend|else you know|that you know|who comes to mind|come to mind|springs to mind) ..8',
      about: 'anybody',
      yes: [
        'Is there anybody you know who is expanding?',
        'Anyone in your network who needs a bookkeeper?',
        'Any friends or colleagues you can think of?',
      ],
      no: ['Is it someone in your team who decides?'],
    },
    {
      phrase:
        '((from|for|get|by|on|a|an|any) (introduction|referral|referrals|introductions|recommendation|recommendations) (\\?|\\.|$)|(introduction|introductions|referral|referrals|recommendation|recommendations) ..4 (to|would|from|is|are|mean|welcome|appreciated|for|help|if) ..6)',
      about: 'introduction',
      yes: [
        'Any introduction at all would mean a great deal.',
        'I would be glad of an introduction to your brother.',
        'Most of our work comes from referrals.',
        'Could I ask for a referral?',
      ],
      no: ['Thank you for the introduction last week.'],
    },
    {
      phrase:
        '(could|would|can|may|might) (you|i|we) ..6 (introduce|refer|recommend|pass (on|along)|mention|put in a word|connect) ..2 (me|us|my name|my card|our name|you|them|him|her|a friend) ..8',
      about: 'introduction',
      yes: [
        'Could you introduce us to her?',
        'Would you pass on my card to your partners?',
        'Can you mention my name at the next meeting?',
      ],
      no: ['May I introduce myself?', 'Could you connect me to the owner?', 'Can I introduce you to our engineer?'],
    },
    {
      phrase:
        '(send|pass|point|steer|refer) ..2 (them|him|her|people|friends|anyone|anybody|someone|my name|my card|my number) ..3 (my way|our way|to me|to us|along|on|to them|in my direction)',
      about: 'introduction',
      yes: ['Please pass my name along.', 'Send them my way.'],
      no: ['Can you pass him on to me?'],
    },
    {
      phrase:
        '(@anybody|other people|another @firms|other @firms) ..2 (who|that) (might|could|may|would|is|are|can|needs|need) ..3 (do with|after|keen|up for|benefit|be interested|interested|use|like|need|want|value|looking|be looking|find|enjoy|appreciate|gain|help|struggling|hiring|moving|expanding|planning)',
      about: 'anybody',
      question: true,
      yes: [
        'Is there anyone else who might benefit from what I do?',
        'Any other clinics that could use this?',
        'Any pals who could do with an accountant?',
        'Is there somebody you admire who would like it?',
      ],
      no: ['Is there anyone else who would like to join us?', 'Anybody who would like coffee?'],
    },
    {
      phrase:
        '(give|share|get|have|leave|ask (you)? for) ..2 (me|us|with me|with us)? ..3 (name|names) ..2 (of|for) ..6',
      about: 'anybody',
      yes: [
        'Could you give me the names of two owners on your street?',
        'May I ask you for the names of three people in your club?',
      ],
      no: ['Could you give me the name of your boss?', "What's the name of the person in charge?"],
    },
    {
      phrase:
        '^ who ..1 (in|on|at|among|from|of) (that|the|your|this|those|these) ..2 ({group}|{section}|{choir}|{club}|{committee}|{circle}|{league}|{lodge}|{parish}|{congregation}|{street}|{road}|{block}|{class}|{chapter}|{association}|{chamber}|{guild}|{board}|{society}|family|pew|{squad}|{troop}) ..2 VERB|^ which (one)? ..1 of (them|(the|your|that) ..2 ({member}|{neighbour}|{neighbor}|{friend}|{cousin}|{partner}|{mate}|{player}|{singer}|{parent}|{golfer}|{sailor}|{committee}|{club}|{group}|ladies|men|women|fellows)) ..1 (has|is|was|just|had|came|lives|runs|recently) ..4|^ which ({neighbour}|{neighbor}|{friend}|{cousin}|{member}|{classmate}|{teammate}) ..2 (VERB|has|is|was) ..4',
      about: 'circle',
      question: true,
      yes: [
        'Who in that group was fussing about her power bill this summer?',
        'Which neighbor came over to ask what the crew was doing?',
        'Who in the alto section just moved into a place of her own?',
        'Which of the committee members has recently started a business?',
        'Which one of them has gone into business lately?',
      ],
      no: ['Who in your group is in charge of fleet?', 'Which one of these has the most weight with you?'],
    },
    {
      phrase:
        '(anyone|anybody|someone|somebody) ..2 (spring|springs|come|comes|jump|jumps|leap|leaps|pop|pops) ..1 (to|into) (mind|your (mind|head)) ..6|ask around ..2 (and|to|if|whether) ..3 (anyone|anybody|someone|somebody) ..6|(know|have|got|think of) (any|some|a few|a|other)? ..1 (other)? (family|folks|folk|family members|relations|relatives|kin|in laws|lads|ladies|guys|buddies|fellas|chaps|people) (who|that)? ..1 (might|would|could|may|need|needs|want|wants|looking|wanting|thinking|keen|after) ..6',
      about: 'anybody',
      question: true,
      yes: [
        'Anyone at all spring to mind who could use us?',
        'Could you ask around and see whether anybody wants an accountant?',
        'Do you have any family members who might like a quote?',
        "Don't you know some other folks who would like a bill like that?",
      ],
      no: ['Do you have people who handle that?'],
    },
    {
      // The word is to be spread, names to be had: nobody is in sight.
      phrase:
        '^ ..1 (spread|pass on) the word ..6|(do|would|could|can|might) you ..1 (have|got|give|share|get|send|offer|spare) ..1 (me|us)? (any|some|a few|a couple of|more|five|ten) ..1 (referral|referrals|references|leads|recommendations|names) (\\?|(for|to|with) (me|us))|(refer|recommend|introduce|pass|suggest|mention) (me|us|my ..1 NOUN|our ..1 NOUN) ..1 (on)? to (other|others|anybody|anyone|somebody|someone|more|some|people|friends|your (friends|network|contacts|colleagues|relatives|family)) ..6|(any|some|two|three|few) ..1 (names|contacts|referrals|leads|references) (that)? (you|to) ..3 (pass|give|share|send|recommend|suggest|hand|offer|think) ..3|(recommend|recommending|referring|refer|if you recommended|if you referred) (us|me|our ..1 NOUN) (\\?|$|to (others|other|friends|people|anyone|anybody|someone|some|your ..1 (friends|network|contacts|colleagues|relatives|family)))|(send|steer|point|put) ..2 (people|someone|somebody|anyone|anybody|friends|business|others|customers|clients|work|referrals) ..1 (my|our) way|(please|do|just|if you|could you|can you|would you|and) ..1 (let|tell|told) your ..2 (friends|family|neighbours|neighbors|colleagues|contacts|network|relatives|mates) ..4|(names|numbers|contacts|emails|details) of (some|any|a few|other) ..6|^ (please|do|just)? (tell|let) (all|everyone|everybody)? (of)? your (friends|family|neighbours|neighbors|colleagues|contacts|relatives|mates) ..4|(keep|bear|have) (us|me) in mind ..4 (anyone|anybody|someone|somebody) ..4|who (comes|springs) to mind ..1 (that|who) ..1 (could|might|would|needs|wants) ..5|(pass|share|give|hand|forward|send) (on|around)? (my|our) ..1 (name|card|number|details|contact|contacts|flyer|link|leaflet) ..2 (to|with|among|around) ..2 (@anybody|others|(your|the) ..1 (friends|family|network|contacts|colleagues|neighbours|neighbors|relatives|circle|members)) ..3|(anyone|anybody|someone|somebody) else (that)? (you|i|we) ..1 (think|reckon|feel|suggest|should|could|would|ought|might) ..8',
      about: 'anybody',
      yes: [
        'Do you have any referrals for me?',
        'Would you be able to refer us to other people?',
        'Spread the word if you would.',
        'Anyone else you think I should talk to about this?',
      ],
      no: ['Could you recommend it to the manager?', 'Would you have some names on the badges?'],
    },
  ],
  cued: referralCues,
  never: NO_REFERRAL,
};
