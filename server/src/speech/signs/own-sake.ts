import type { MovePatterns } from '../moves/types';

/** Help that is asked for the seller's sake: the business to be grown, the target to be met, a favour to me. */
export const ownSake: MovePatterns = {
  move: 'own-sake',
  makes: [
    {
      phrase:
        '@we ..1 (am|are|have been|want|need|hope|would like|would love|love) ..2 (trying|looking|hoping|working|seeking|keen)? ..1 (to|for)? (grow|growing|build|building|expand|expanding|increase|increasing|develop|developing|find|finding|get|getting|win|winning|hit|meet|reach|make|making|fill|take on) ..3 (my|our|more|new|some|a few)? ..2 (business|practice|client base|customer base|customers|clients|book of business|network|patients|sales|pipeline|target|targets|quota|number|numbers|diary|leads|referrals)',
      yes: [
        'I am trying to grow my business.',
        'We want to find some more clients.',
        'I need to hit my target this month.',
        'I would love to get a few more customers.',
      ],
      no: [
        'You are trying to grow your business.',
        'Are you looking for more clients?',
        'We help you find new clients.',
      ],
    },
    {
      phrase:
        '(it|that|this|you|which) would ..3 (help|mean|do|be doing|really help) ..4 (me|us|my|our) (out|a lot|so much|greatly|enormously|a great deal|the world|a favour|a favor|a (huge|big|great) (favour|favor|help)|business|target|numbers|career|team)|((do|doing|as|for) (me|us)? ..3 (favour|favor) ..1 (for me|for us|to me|to us|$))|(do|doing) (me|us) a ..2 (favour|favor)',
      yes: [
        'It would really help me out.',
        'That would mean the world to us, a great deal.',
        'Could you do me a favour?',
        'It would mean a lot to my business.',
      ],
      no: ['It would help you a great deal.', 'Would it help you?'],
    },
    {
      phrase:
        '(my|our|most of (my|our)) ..2 (business|practice|work|clients|income|living|livelihood|growth|customers|trade) ..3 (comes|come|depend|depends|rely|relies|runs|run|grows|grow|built|lives|live|survive|survives|based) ..3 (referrals|introductions|recommendations|word of mouth|referral)|(that is|this is|referrals are|which is|it is) how (i|we) ..2 (grow|live|earn|make|get paid|build|stay|find|work|survive|eat)|(i|we) (get|am|are) paid ..2 (in|by|for|with|through|on) ..4 (referrals|introductions|name|names|ways|commission)|(i|we) (live|rely|depend|survive|work) (on|off|by) (referrals|introductions|recommendations)',
      yes: [
        'Most of our work comes from referrals.',
        'My business depends on introductions.',
        'Referrals are how I make a living.',
        'I get paid in two ways.',
        'We rely on referrals.',
      ],
      no: ['Does your business come from referrals?', 'Your practice runs on word of mouth.'],
    },
    {
      phrase:
        '(my|our) (boss|manager|company|head office|director) ..2 (wants|needs|asks|asked|expects|told|requires|likes) ..6|@we ..1 (have|am|are|need) ..3 (a target|a quota|short of|targets|commission|two more|three more|one more|a couple more|five more) ..5|(for|on) (my|our) (sake|behalf|commission|bonus)|help (me|us) (out|grow|reach|hit|meet|build|find|get)',
      yes: [
        'My manager wants me to ask every client.',
        'I need two more names this month.',
        'Would you help me out with an introduction?',
        'I have a quota to fill.',
      ],
      no: ['Who does your manager want to meet?', 'Do you have a target?', 'We have two more results to show you.'],
    },
  ],
  never: [
    {
      phrase:
        '(more|a few more) (results|findings|charts|pages|things|ideas|questions)|(your|you) ..1 (business|practice|target|manager|clients)',
      no: ['We have two more results to show you.', 'You are trying to grow your business.'],
    },
    {
      phrase: '(help|helping|let) (you|your|them) ..5',
      no: ['We help you find new clients.', 'It would help you a great deal.'],
    },
  ],
};
