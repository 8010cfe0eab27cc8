import type { MovePatterns } from '../moves/types';

/** What wraps an ask in doubt: a lead that wonders, a clause that lets them off, a word that wavers. */
export const hedge: MovePatterns = {
  move: 'hedge',
  makes: [
    {
      phrase:
        '@we (was|am|were|are|have been|had been)? (just|only|kind of|sort of|simply)? (wondering|wonder|wondered) (maybe|perhaps|just)? (if|whether)|@we (was|am|were|are) (just|only|kind of|sort of|simply)? (hoping|thinking) (that|if|maybe|perhaps|possibly)?|@we (just|sort of|kind of)? thought (that)? (maybe|perhaps|possibly)|(i)? (do|would) not suppose (that)?',
      about: 'lead',
      yes: [
        'I was just wondering if we could meet on Monday or Friday.',
        'I wonder whether Monday or Friday might suit you.',
        'I was hoping we could meet next week.',
        "I don't suppose you are free on Monday or Friday?",
        'I thought maybe we could meet.',
      ],
      no: ['He was wondering if we could meet.', 'Do you wonder why?', 'I hope to see you.'],
    },
    {
      phrase:
        'if (it|that|this) (is|was|were|would be) (not)? ..2 (trouble|bother|inconvenience|imposition|hassle|inconvenient)|if (you|that|it) ..1 (do|would|does) not ..1 (mind|bother you|inconvenience you|put you out)|by any chance|if (at all)? possible|if (it|that) is (at all)? possible|at all possible|if (that|it|this) (is|would be) (ok|okay|alright|all right|fine|cool|not a problem) (with you|by you|for you)?|(i am)? ..1 sorry to (ask|bother you|trouble you|be a pain|be a nuisance|impose) (but)?|i ..1 hate to (ask|bother you|impose|trouble you) (but)?|i know (this|it) is ..2 (a lot to ask|cheeky|a big ask|asking a lot|a long shot) (but)?|@we (am|do) not (know|sure) (if|whether) ...9 but|(no pressure|no worries) (at all|if not)?|feel free to say no|(totally|completely|perfectly|absolutely)? (fine|ok|okay|understandable) if (not|you can not|you would rather not)',
      about: 'strong',
      yes: [
        "Could we meet on Monday or Friday, if that's not too much trouble?",
        'Would you by any chance be free on Monday or Friday?',
        'Sorry to ask, but could we meet this week or next?',
        "I don't know if you have time, but could we meet this week or next?",
        "Could I come by on Monday or Friday, if you don't mind?",
        'Could we meet this week or next, no pressure?',
      ],
      no: ['If you mind the noise, we can meet outside.', 'Is it any trouble to park there?'],
    },
    {
      phrase: 'maybe|perhaps|possibly|potentially|somehow|kind of|sort of|conceivably',
      about: 'word',
      yes: ['Could we maybe meet next week?', 'Might we possibly find half an hour?'],
      no: ['Could we meet next week?', 'What kind of meeting do you have?'],
    },
  ],
  never: [
    {
      phrase: '(what|which|any|this|that|some|the|a|every|same|one|another|first) ..1 (kind|sort) of',
      no: ['What kind of meeting do you have?', 'It is the first survey of the kind of firms you serve.'],
    },
  ],
};
