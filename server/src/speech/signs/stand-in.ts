import type { MovePatterns } from '../moves/types';

/** Whom an ask would meet: a stand-in, the one who is spoken to, or whoever has the say. */
export const standIn: readonly MovePatterns[] = [
  {
    move: 'stand-in',
    makes: [
      {
        phrase:
          '(meet|see|meeting|seeing|sit down|sitting down|time|coffee|visit|half an hour|appointment|session|lunch|<duration 5..>) ..2 (with|of|for)? (your|his|her|their|the|one of your|one of his|one of her|one of the|a|another) ..2 @stand-in|(meet|see|meeting|seeing|sit down|visit|have|time|half an hour|appointment|coffee|<duration 5..>) ..2 (with|for)? (someone|somebody|anyone|anybody|one of them|(one|some|any) of the (others|girls|lads|guys|boys|men|women|ladies|staff|team)|somebody else|someone else|anyone else|anybody else) ..2 (else|instead|on your team|in your team|from your team|in your department|from the department|in the department|who is free|who is available|who is there|who has time|available|around|there|in the office|\\?|$)|(meet|see|with|take|show) (whoever|whichever of you|anyone who) (is|has|can|happens) ..3 (free|available|around|there|time|in|spare|about)',
        about: 'meet',
        yes: [
          'Could I meet one of your colleagues instead, Monday or Friday?',
          'Then may I see his deputy this week or next?',
          'Could I have half an hour with her assistant?',
          'Can I meet someone else in your department?',
          'I would be happy to meet whoever is free.',
        ],
        no: [
          'Could I meet you and one of your colleagues on Monday or Friday?',
          'Could I meet someone who decides about that?',
          'Shall I set it up with your assistant?',
          'Should somebody else join us?',
        ],
      },
      {
        // It is told or shown to a stand-in, or whoever it is will do.
        phrase:
          '(show|explain|present|demonstrate|talk|speak|tell|take|walk|run) (it|this|that|them|you)? ..2 (to|with|past|by)? (your|his|her|their|the|one of your|one of his|one of her|a|another) ..1 @stand-in ..4 (<duration 5..480>|<date ..31>|<time>|first|instead|in (his|her|their) place)|(anyone|anybody|someone|somebody|whoever|any of you|one of you|any one) ..4 (will do|would do|is fine|would be fine|will be fine|is okay|is good enough|is enough)',
        about: 'meet',
        yes: [
          'Could I talk to your intern about it for thirty minutes next week?',
          'Could I show it to his assistant on Tuesday or Wednesday?',
          'Anyone from your team will do, Tuesday or Wednesday?',
        ],
        no: ['Could I talk to your assistant about his diary?', 'Could I show you and your assistant on Monday?'],
      },
      {
        phrase:
          '(your|his|her|their|the|one of your|one of his|one of her|a|some) ..1 @stand-in (executive|exec|manager|buyer|officer|partner|clerk)? ..1 (can|could|would|might|will|may|able to)? ..1 ((meet|see|receive|host|give|sit down with) (me|us)|spare|be (free|available|able to (see|meet|receive))|have (half|time|<duration>)|take (the|a|my) meeting)|(meet|see|sit down with|speak to|talk to|with) (with)? (you|him|her|them|yourself|Aa|(mr|ms|mrs|dr|Aa|<placeholder>) Aa?|(his|her|your|the|somebody|someone|one|a) ..2 NOUN) (instead|in (her|his|your|their) place) ..4',
        about: 'meet',
        yes: [
          'Then maybe your junior exec can meet me for thirty minutes, this week or next week?',
          'Could her deputy spare half an hour on Monday or Friday?',
          'Might I see Mr Lund instead, on Monday or on Friday?',
        ],
        no: ['Could your colleague join us on Monday or Friday?', 'Can your assistant see my calendar?'],
      },
      {
        // Anybody in the place of the one who is meant.
        phrase:
          '(anyone|anybody|someone|somebody|one of (his|her|their|your) ..1 (people|team|staff|managers|colleagues|men|women|reports|lot)) ..5 (stand in|step in|fill in|deputise|deputize|sit in) for (him|her|them|you|mr|ms|mrs|dr|the|<placeholder>|Aa)|(meet|see|receive|host|sit down with|have) (with)? (me|us) (in (his|her|their) (place|stead|absence)|on (his|her|their) behalf|for (him|her|them))|(meet|see|sit down with|show) (with)? (you|it to you|someone|somebody|anyone|anybody|one of you) ..2 (in (his|her|their) (place|stead|absence)|on (his|her|their) behalf)|(show|see|meet|visit|sit down with|and) ..4 you (could|can|would|might|will)? (pass|explain|hand|relay|bring|take|report) (it|that|this|everything)? ..1 (on|along|over|back|up)? ..1 to (him|her|them|the (boss|owner|manager))|(take|do|hold) (the|a|our|this|that) ..1 meeting ..1 (for|instead of|in place of) (him|her|them)|@we ..1 (show|tell|explain) ..3 you and ..1 you ..2 (tell|show|brief|pass|inform) ..2 (him|her|them|boss|owner|manager)',
        about: 'meet',
        question: true,
        yes: [
          'Is there someone who could stand in for her?',
          'Could you meet me on his behalf?',
          'Maybe I could come and see you and you can pass it on to him?',
        ],
        no: ['Could you pass it on to him?', 'Who fills in for the driver when he is sick?'],
      },
      {
        phrase:
          '(anyone|anybody|someone|somebody) (that|who)? (i|we) (can|could|may|might) ..1 (see|meet|visit) ..1 (instead|in (his|her|their|your) (place|stead|absence))|(who|whom) else ..1 (can|could|may|might) (i|we) ..1 (meet|see|sit down with)|(show|present|explain) ..2 to (someone|somebody|anyone|anybody|one of) ..6 (instead|else|<date ..31>|<time>)|(someone|somebody|anyone|anybody) (else)? ..4 (meet|see|receive|host) (me|us)|(anyone|anybody|someone|somebody) (else)? ..4 (have|spare|find|got|give (me|us)) ..2 (<duration 5..480>|time (for me|for us|to (meet|see)|next|this|on))|((anyone|anybody|someone|somebody) else|another (person|colleague|manager|member ..3)) (that|who|whom)? @we (could|can|might|may) ..1 (meet|see|visit|sit down|show|come|present)|(one of|some of|any of) (his|her|their|your|the) ..1 (people|team|staff|managers|colleagues|men|women|reports|lot|others|girls|lads|guys|boys|ladies) ..3 (could|can|would|might|may|to)? ..1 (see|meet|receive|host|sit down with|spare|give) (me|us|<duration 5..480>|some time)',
        about: 'meet',
        question: true,
        yes: [
          'Would anybody else on the team have thirty minutes?',
          'Is there anyone else I could meet with?',
          'Perhaps one of his people could see me?',
        ],
        no: ['Does anybody else have time for reports?', 'Is there anyone else I could ask about the keys?'],
      },
      {
        phrase:
          '(anyone|anybody|someone|somebody) (else|there|around|on your team|in the team|in your team)? ..2 (who|that) (could|can|would|might|is able to|may) ..2 (see|meet|spare|sit down|host|take the meeting|give me)',
        about: 'meet',
        question: true,
        yes: [
          'Is there anyone else who could see me on Monday or Friday?',
          'Is there somebody in your team who might spare half an hour?',
        ],
        no: ['Is there someone who decides about that?', 'Is there anybody else who should see this?'],
      },
      {
        phrase:
          '(meet|see|receive|spare|give|have|sit down|host) ..10 (as|since|seeing as|seeing that|seeing|while|because|given that|now that|with|if) ..1 (he|she|they|herself|himself|your (boss|manager|director|chief)|the (boss|manager|director|owner|chief|head)) ..1 (is|are|being)? ..2 (on leave|away|off|out|busy|not in|not there|travelling|traveling|on holiday|on vacation|unavailable|tied up|sick|not available)|(meet|see|sit down with|spend <duration 5..> with|<duration 5..> with) you (instead of|in place of|in lieu of) (him|her|them|your|the|mr|ms|mrs|dr)',
        about: 'meet',
        yes: [
          'Would you yourself be able to meet me for fifteen minutes, seeing as herself is on leave?',
          'Could you see me on Monday or Friday, since the boss is away?',
          'Might I sit down with you instead of him?',
        ],
        no: ['Could I meet you on Monday, or is the boss away then?', 'Should I see you while the line is down?'],
      },
      {
        phrase:
          '(do|does|can|could|am|are|is|have|has|would) not ..3 (make ..3 (decision|decisions)|decide (on my own|alone|about|such|these|those|any|by myself)|decide (that|this) (\\.|$|sort|kind|here|alone|myself|on)|the one who decides|the one to decide|the decision maker|a decision maker|have ..2 (authority|power|say)|authority|any say|authorised|authorized|allowed to|in a position to (decide|sign)|sign (for|off|anything)|in charge|responsible for|the right person|the person for)|(is|that is|it is) (not|above|beyond|outside|out of) my (decision|department|area|call|place|job|responsibility|pay grade|field|hands|level)|(not|above) my (pay grade|decision|department|call to make)|(my|the|our) (boss|manager|director|supervisor|head|chief) ..1 (decides|makes ..3 (decision|decisions)|has the (last|final) (say|word)|signs|handles|does that|would have to)|(i|we) (would|will|have|need) ..1 (to)? ..1 (ask|check with|run it by|run that by|clear it with|speak to|talk to) ..1 (my|the) (boss|manager|director|supervisor|head|chief)|(i|we) am? are? ..1 (only|just|merely) ..1 (a|the|his|her|an) ..2 (assistant|receptionist|intern|junior|temp|trainee|apprentice|clerk|secretary|student|deputy|helper|new|cover)|(i|we) am? are? ..1 (filling in|standing in|stepping in|covering|sitting in|new here|temping)|(i|we) (only|just) (work here|help out|answer the phone|take messages|started)|(up to|down to|depends on) (my|the) (boss|manager|director|owner|board|head)|even (if|though) you (do|are|can|could|have) not ..6',
        about: 'powerless',
        yes: [
          "That's not my decision.",
          "I don't make those decisions.",
          'I am only the trainee.',
          'My boss decides about that.',
          "I'd have to ask my manager.",
          "That's above my pay grade.",
          "I'm just covering for her.",
          "I'm not the one who decides.",
        ],
        no: ["I can't decide today.", 'I am the owner.', 'I make those decisions.', 'We do not need that.'],
      },
    ],
    never: [
      {
        phrase:
          '(someone|somebody|anyone|anybody|whoever|the person|anyone else|someone else|colleague|deputy|team member) ..3 ({decide}|{handle}|responsible|in charge|{run}|{own}|{look} after|{make}|authority|{hold}|{keep}|{sign}|should|{need})|(you|him|her|them) (and|or|plus|along with|together with|as well as|with) !(you|then) ..4|(set|arrange|book|fix|schedule|settle|agree|clear|put|find|organise|organize) ..1 (it|this|that|time|date|one|something|times|dates) ..2 (up)? ..2 with ..3',
        no: [
          'Could I meet you and one of your colleagues on Monday or Friday?',
          'Could I meet someone who decides about that?',
          'Could I see the colleague who runs the presses?',
          'Shall I arrange it with your assistant?',
        ],
      },
      {
        sentence: true,
        phrase: 'both of you|(as well|too) $|as well as you',
        no: ['Could I have half an hour with your colleague as well?'],
      },
    ],
  },
  {
    move: 'meets-you',
    makes: [
      {
        phrase:
          '(suit|suits|for|see|visit|meet|with|work for|works for|convenient for|easier for|better for|show) you !(and)|(would|will|are|might) you ..1 (be)? (open|free|available|willing|around|up|happy|in the office|interested)|(do|would|have) you ..1 (have|got) ..3 (time|<duration 5..>|a slot|room)|(can|could|shall|may|might) (we|you and i) ..2 (meet|sit down|talk|get together|catch up|have)|would you (meet|see|join)|(works|suits|work|good|best|better|easier) ..1 for you',
        yes: [
          'Would Tuesday or Thursday suit you?',
          'Are you free on Monday or Friday?',
          'Could we meet this week or next?',
          'Do you have half an hour on Monday or Friday?',
        ],
        no: ['Could you find half an hour this week or next?', 'Would Monday or Friday suit him?'],
      },
    ],
  },
  {
    move: 'superior',
    makes: [
      {
        phrase:
          'him|her|he|she|them|his|boss|manager|director|owner|head|president|ceo|cfo|coo|cto|md|vp|principal|partner|chief|founder|chairman|chairwoman|supervisor|board|decision maker|diary|calendar|schedule|mr|mrs|ms|dr|madam|sir|both of you|whoever|whose|(who|person) ..2 ({decide}|{hold}|{keep}|{make}|{run}|{sign}|responsible|in charge)|(with|to|see|meet|suit|reach|catch|for) (<placeholder>|Aa)|put me through|her own|together with',
        yes: [
          'Could you find half an hour in his diary?',
          'Would Tuesday or Thursday suit Ms. Ota?',
          'Who keeps the diary for that?',
          'Could I meet whoever decides about that?',
        ],
        no: ['Would this week or next suit you?'],
      },
    ],
    never: [{ phrase: 'not ..2 (one|person|who) ..1 {decide}', no: ['You are not the one who decides?'] }],
  },
];
