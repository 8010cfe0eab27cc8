/** What fixes insert into a first meeting, each a sentence or two that the speech layer reads as the move it is for. */
export const NEED_QUESTIONS = {
  leave:
    'We could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?',
  now: 'How do you handle this in your business today?',
  goal: 'Where would you like that to be a year from now?',
  gap: 'What has kept you from getting there so far?',
  cost: 'What does it cost you each month that it stays as it is?',
  alone: 'How far could you get on your own?',
} as const;
