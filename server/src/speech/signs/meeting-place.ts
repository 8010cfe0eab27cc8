import type { MovePatterns } from '../moves/types';

/** How they are to meet: by wire, or in one room; and why they cannot be in one. */
export const meetingPlace: readonly MovePatterns[] = [
  {
    move: 'remote',
    makes: [
      {
        phrase:
          '(a|an|another|quick|short|brief|minute|min|introductory|intro|discovery|demo|first|proper|one|longer|exploratory|strategy|15|20|30|sales) (ADJ|NOUN|quick|short|minute)? (call|phonecall)|(a|an|another)? (quick|short|brief|free)? <duration> (phone|zoom|video|teams|discovery|intro|introductory)? (call|phonecall|zoom)|(a|an|another) ..1 (phone|telephone|conference|video|zoom|teams|skype) (call|chat|meeting|conversation|appointment|conference|demo|session)|(phone|telephone|conference|video|zoom|teams|skype) (call|chat|meeting|conversation|appointment|conference|demo|session)|(hop|hopping|jump|jumping|get|getting|be|have you) ..1 (on|onto) ..3 (call|line|phone|zoom|teams)',
        about: 'call',
        yes: [
          'Would Tuesday or Thursday suit you for a quick call?',
          'Could we set up a discovery call?',
          'Can we hop on a 15-minute call this week?',
          'Shall we have a phone chat on Monday?',
        ],
        no: ['Thank you for taking the call.', 'I will call on you at ten.', 'What is the reason for your call?'],
      },
      {
        phrase:
          '(zoom|skype|webex|facetime|google meet|videoconference|screen share|screen sharing|webinar)|(on|over|via|by|through|using|in|ms|microsoft|minute|quick|short) ..1 (teams|video|whatsapp|meet)|(online|virtual|remote|video|web) (meeting|demo|session|chat|walkthrough|presentation|tour|meet|appointment|consultation|visit|coffee|demonstration)|(meet|meeting|demo|session|talk|speak|chat|walkthrough|presentation|together|do it|do this) ..3 (online|virtually|remotely)|(share|sharing) my screen|(show|see|meet|walk|talk|present|do) ..4 on (the|your|my|a)? screen|(teams|meet) (invite|invitation|link|details)|(meeting|video|dial in|calendar|join) link',
        about: 'tool',
        yes: [
          'Could we meet on Zoom on Monday or Friday?',
          'Would a virtual meeting this week or next suit you?',
          "I'll share my screen.",
          'Shall we meet online on Tuesday or Thursday?',
          'Can we find 20 minutes over Teams?',
        ],
        no: ['How do your teams meet today?', 'Your online shop is fast.', 'They sell online.'],
      },
      {
        phrase:
          '(meet|talk|speak|chat|minutes|time|catch up|discuss|do it|do this|conversation|appointment|half an hour|<duration>) ..5 (over|by|on) (the|your)? (phone|telephone)|(call|ring|phone) me|(call|ring|phone) (you|him|her) ..1 for <duration 5..480>|give me a ..1 (call|ring|bell|buzz)',
        about: 'call',
        yes: [
          'Could we talk for half an hour by phone on Monday or Friday?',
          'Can we find thirty minutes on the phone this week?',
          'Just call me next Tuesday.',
        ],
        no: ["I can't do it justice over the phone.", 'Who answers the phone there?'],
      },
    ],
    never: [
      {
        phrase:
          '(on|in|after|between) another ..1 call|(this|my|the|your|for taking a) call|(cold|sales|missed|service|emergency|wake up|close) (call|calls) (is|was|costs|at your|at the)',
        no: ['I am on another call.', 'Is this a good moment for a cold call at the plant?'],
      },
    ],
  },
  {
    move: 'in-person',
    makes: [
      {
        phrase:
          '{visit}|{come} (by|over|round|in|out|along|down|up|to|and|see|at|on)|(in|as a) person|face to face|eye to eye|(your|our|the) ..2 (office|offices|desk|place|site|shop|plant|factory|premises|building|yard|boardroom|clinic|branch|store|warehouse|kitchen|home|house|hotel|showroom|workshop|farm|garage|studio|canteen|works|headquarters|hq|counter|salon|school|lobby)|(stop|stopping|drop|dropping|swing|swinging|pop|popping|call|calling) (by|in|over|round|on you)|(coffee|lunch|breakfast|tea|dinner|tour|on site|onsite)|{drive} (over|out|up|down)|(round|across|at) (the|a|one) ..1 table|see (you|me) (at|in)|(bring|brought) ..3 (along|with me)|in the same room',
        yes: [
          'Could I come by on Monday or Friday?',
          'Shall we meet face to face this week or next?',
          'May I visit you at the plant?',
          'I can be at your office at ten.',
          'Would you rather have a coffee on Monday or on Friday?',
        ],
        no: ['Could we talk on Monday or Friday?'],
      },
    ],
    never: [
      {
        phrase:
          '(minutes|minute|miles|mile|kilometres|kilometers|km|hour|hours|away|blocks|doors|streets|stops|far|yards|metres|not far) (from|of) (your|our|the) ..2 NOUN',
        no: ['I am ten minutes from your factory.', 'We are two streets away from your office.'],
      },
      {
        phrase: '(virtual|online|digital|remote|video) ..1 (coffee|visit|tour|lunch|meeting|breakfast|tea)',
        no: ['Shall we have a virtual coffee?'],
      },
    ],
  },
  {
    move: 'abroad',
    makes: [
      {
        phrase:
          '(i|we|you|he|she|they|office|team|boss) ..1 (am|are|is|being|sit|live|work|{travel}|based|will be) ..4 (abroad|overseas|out of the country|in another country|in a different country|in another time zone|remote|remotely|in different countries|away until|in different time zones|thousand miles|hours by plane|hours away|a flight away)|(time difference|other side of the (world|country|atlantic|pacific|globe)|too far (to|for|away)|a long way (off|away|to come)|from home these days|not in the country)|(since|as|while|because|with) you ..1 (being|are|live|work|based|sit) ..1 in Aa|(i|we) am? are? ..1 in Aa and you are in Aa|(working|work|works) from home',
        yes: [
          'As you are in Singapore, would a video call on Monday or Friday suit?',
          'I am out of the country until May.',
          'Our whole team works from home.',
          'We are on the other side of the world.',
        ],
        no: ['We asked 400 overseas buyers.', 'Are you in the office on Tuesday?'],
      },
    ],
  },
];
