import type { MovePatterns } from '../moves/types';

/**
 * Coming by without leave though a day is named: nobody is asked, the caller is near anyway and looks in for a moment.
 * A day alone makes a visit of it; what tells otherwise is said here.
 */
export const dropInDated: MovePatterns = {
  move: 'drop-in',
  makes: [],
  cued: {
    enough: 4,
    cues: [
      // Looks in, and makes little of it.
      {
        weight: 2,
        needed: true,
        phrase:
          '(just|simply|anyway|will|shall|may|might|always|often|to|would|and|so) ..2 ((walk|drop|pop|call|stop|step|nip|look|swing|pass|come|wander|stroll|pull|duck) (in|by|round|past|over|up|into|around)|(pop|poke|stick|put|shove) (my|our) (head|nose|face) ..1 (in|round|through|up)?|turn up|show up|appear at|visit without|come without|pitch up|rock up)|(figured|thought|reckoned|decided) ..1 (i|we) ..1 (would|might|had better|should)? (just)? ..1 (knock|stop|come|try|pop|drop|call in|see (if|whether)|stick|poke|ring the bell)',
      },
      // Near, by chance or on the way.
      {
        weight: 2,
        phrase:
          '(in|around|round|down|near|by|past|along|out|over|up) ..1 (your|this|the) ..1 (way|street|road|area|side|estate|neighbourhood|neighborhood|office|district|town|village|building|block|part of town|patch|quarter|place|shop)|next door|not far|nearby|close by|(two|three|few) ..1 (doors|docks|houses|streets|units|floors) (down|up|along|away|over)|passing|on (my|our|the) way|across the (road|street|hall|yard)|upstairs|downstairs|while (i|we) (am|are) (there|near|here)|(in|at) ..1 (neighbour|neighbours|neighbor|neighbors)',
      },
      // Whether they are there is left to chance.
      {
        weight: 2,
        phrase:
          'see (if|whether) (you|he|she|they|anyone|anybody|somebody) (are|is|have|has)|(hope|hoping|try) ..1 to (meet|catch|find|see) (you|him|her|them)|if (you|he|she|they) (happen|are about|are around|are there|are in)|for a (moment|minute|second|sec|bit)|say (hello|hi|hey|good day|good morning)|saying (hello|hi)|(leave|drop|hand|give) ..1 (my|our|a) (card|brochure|flyer|leaflet)|(long as|since|seeing|while) (i|we) (had|was|were|am|are)|take (my|our|a) chance|and ..1 (catch|grab|collar|nab|corner) (you|him|her|them|whoever)',
      },
      // They will be there, no matter what.
      {
        weight: 2,
        phrase:
          '(just|simply) ..1 (show up|turn up|rock up|pitch up|roll up|appear|land|walk in|barge in) ..1 (at|in|on|by|to|tomorrow|one)',
      },
      // Nobody expects them.
      {
        weight: 4,
        phrase:
          'without (an|any)? (appointment|notice|warning|announcement)|without (calling|ringing|asking|telling|phoning)|unannounced|uninvited|on the off chance',
      },
    ],
    yes: [
      "I'm round your way on Thursday, so I'll just pop my head in and see if you're free.",
      'On Monday I am in your street anyway, so I simply walk in for a moment.',
      'I will be near your plant on Friday, so I will visit without appointment and leave my card.',
      "I was just finishing next door and figured I'd knock, since I had the ladder out.",
      "Or I'll just show up at the back door tomorrow and catch him between tickets.",
      'I shall simply pass by your shop one afternoon and hope to meet you.',
    ],
    no: [
      'I can drop by on Tuesday or Thursday, any time you like.',
      'I will come by on Friday at ten and bring the figures.',
      'He will pop in on Monday to measure the windows.',
      'We are near your office on Thursday, so shall I come by at ten or at two?',
      'I would never visit without an appointment.',
    ],
  },
  never: [
    {
      sentence: true,
      phrase:
        'as (agreed|arranged|promised|planned|discussed)|(we|you) (agreed|arranged|asked me|invited|said i|told me)|(will|would|shall|do|did|can|could) (not|never) ..6 (drop|turn|come|pop|show|swing|call|visit|knock|stop)|never ..2 (drop|turn|come|pop|show|swing|call|visit|knock|stop)|or ..3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow)|(reps|rep|people|salespeople|callers|sellers|customers|customer|guests|visitors) ..2 (who|that|just|drop|pop|walk|come|turn)|(would|may|might|can|could|shall|will) (you|that|it) ..8 \\?|with an appointment',
      no: [
        'I can drop by on Tuesday or Thursday, any time you like.',
        'As agreed, I will just pop in for a moment while I am near.',
        'Guests who just walk in for a moment may leave without saying so.',
      ],
    },
  ],
};
