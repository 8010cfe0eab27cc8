import type { MovePatterns } from '../moves/types';

/** The other side wants to buy, sign, try or decide, so that talking of it is no push. */
export const wants: MovePatterns = {
  move: 'wants',
  makes: [
    {
      phrase:
        '@we ..1 (would|will|am|are)? ..1 (like|love|want|ready|happy|keen|interested|going|decided|willing) ..1 (to|in)? ..1 (@commit|@buy|try it|try one|try you|trying|a trial|the trial|the contract)|(sign|put|count) (me|us) (up|down|in)|where do (i|we) sign|(i|we) will (take|have|order|buy) (it|one|two|three|ten|them|a ..2)|how (do|can|could) (i|we) (buy|order|sign|pay|get|try|subscribe|join)|(send|email) (me|us) ..1 (the|a|your) (contract|agreement|paperwork|invoice|order form)|(can|could|may) (i|we) ..1 (try|order|buy|have a trial|sign up|pay)|let us (do it|go ahead|do this|start)|(i|we) ..1 have ..2 budget|our budget is',
      yes: [
        "We'd like to go ahead.",
        'Sign me up.',
        "I'll take two.",
        'How do we order?',
        'Send me the contract.',
        'Can we try it first?',
        'Our budget is 5,000.',
      ],
      no: ["I'd like to think about it.", 'We have a supplier.', 'How do you do that?'],
    },
  ],
};
