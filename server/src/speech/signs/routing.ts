import type { MovePatterns } from '../moves/types';

/** Words that only make sense to somebody who stands between the caller and the one to be met. */
export const routing: MovePatterns = {
  move: 'routing',
  makes: [
    {
      phrase:
        '{put} (me|us|this call|the call|my call) (through|over|onto|in touch)|({patch}|{connect}|{transfer}|{forward}) (me|us|this call|the call|my call) (through|over|to|with|onto)',
      yes: ['Could you put me through?', 'Please put this call through.', 'Can you transfer me to the buyer?'],
      no: ['They put me off for a year.', 'The pump connects to your tank.'],
    },
    {
      phrase:
        '(is|are|was) (he|she|they|he / she|the (owner|manager|boss|doctor|director|decision maker|person)) ..4 (in|around|available|there|free|about|back)|when (is|will|would) (he|she|they|the (owner|manager|boss|doctor|director))',
      yes: ['Is she in today?', 'Is the owner usually around in the mornings?', 'When will he be back?'],
      no: ['Is it available in blue?', 'When will you be back?'],
    },
    {
      phrase: 'best ..2 time to (catch|reach|find|get|try|call|ring) (him|her|them|the)',
      yes: ["What's the best time to catch her?", 'When would be the best time to reach the owner?'],
      no: ["What's the best time to reach you?"],
    },
    {
      phrase:
        '({speak}|{talk}) (to|with) (the (owner|person|manager|one|boss|director|buyer)|whoever|him|her)|(<duration>|minutes|seconds|time|a word) (with|of) (him|her)',
      yes: ['May I speak with the owner?', 'I only need two minutes with him.', 'Could I have a word with her?'],
      no: ['I would like to talk to you.', 'It takes two minutes of your time.'],
    },
  ],
};
