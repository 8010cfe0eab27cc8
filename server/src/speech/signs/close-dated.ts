import type { MovePatterns } from '../moves/types';

/** Asking for the order or the trial in the shape of a choice of two times: the times are for signing, not for meeting. */
export const closeDated: MovePatterns = {
  move: 'close',
  makes: [
    {
      phrase:
        '(to|can|could|shall|should|would|will|may|let us|for|when) ..2 (sign|signing) ..1 (the|this|that|our|your) ..1 (contract|order|agreement|paperwork|papers|form|proposal|lease|policy)|(to|can|could|shall|should|will|may|let us) ..2 sign you up !(for|to|with)|(shall|should|can|could|may|will|let us) (we|i)? ..1 (do|book|plan|start|fix|schedule|arrange|set up|make) ..1 (the|your|a|our) ..1 (installation|install|delivery|fitting|first delivery|onboarding|rollout|roll out|order|trial|pilot|handover)|(get|have|like) you (to)? ..1 (try|trying|test|testing|trial|trialling) ..2 (the|our|this|it) ..4',
      question: true,
      yes: [
        'Would Thursday or Saturday be better to sign the order?',
        'Shall we sign the contract in the morning, or in the afternoon?',
        'Does Wednesday work to sign you up, or is Friday easier?',
        'Shall we do the installation tomorrow, or on Saturday?',
        'Could I get you to try the system free for 60 days?',
      ],
      no: ['Who will sign the contract?', 'When do you plan the delivery?'],
    },
  ],
  never: [
    {
      phrase: '(who|which of you) ..1 (will|can|should|may|would|could|has to) ..4',
      no: ['Who will sign the contract?'],
    },
  ],
};
