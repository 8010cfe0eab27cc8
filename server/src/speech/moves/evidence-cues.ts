import type { Cued } from './types';

/** What tells of figures that could be checked: the figure, whose it is, what it did, and when. */
export const evidenceCues: Cued = {
  enough: 5,
  cues: [
    {
      weight: 2,
      phrase:
        '<percent>|<money>|<number 3..>|<duration 20..1440> (a|per|each|every) (day|week|month|year|shift)|half|a (third|quarter|fifth|sixth|eighth|tenth|dozen|hundred)|twice|{double}|{halve}|{triple}|{treble}|{quadruple}|<duration> (instead of|where|rather than|against|not)|(instead of|rather than) (about|around)? <number|duration>|<number> (of|out of|in) (the|these|those|every|all)? <number>|(money|investment|outlay|cost) back|<number|duration> (more|fewer|less|earlier|later|faster|sooner|longer|shorter|quicker|extra|higher|lower)|(by|up|down|of|gained|rose|fell|added|won) <number> ..1 (point|points|days|hours|weeks|places|times)',
    },
    // Somebody who could be asked.
    {
      weight: 1,
      phrase:
        '@firms|they|them|their|(the|a|one|another|other|two|three|four|five|six|seven|eight|nine|ten) ..2 (NOUN|others|ones) (in|at|of|who|that|on|near|down|up|round|had|has|was|were)|(of|out of) (the|those|these|them|ten|twenty)|<number> of (them|those|these|the|our)|Aa ..1 (has|had|is|was|VERB)|the (first|second|third|fourth|others|rest|last)|his|her|he|she|it has|it is',
    },
    // What changed.
    {
      weight: 1,
      phrase:
        '(more|fewer|less|lower|higher|faster|slower|earlier|later|better|shorter|longer|up|down) (than|by|on|in|and|\\,|\\.|a|per|at|$)|from ..4 to|instead of|against|where|(used to|was|were|had been|it was|before that|previously|the year before)|{save}|{spare}|{cut}|{fall}|{rise}|{drop}|{grow}|{win}|{lose}|{gain}|{pay}|{spend}|{earn}|{sell}|{book}|{halve}|{double}|{shorten}|{raise}|{lift}|{reduce}|{recover}|{avoid}|{stop}|{fill}|{turn}|{run}|{need}|{take}|{wait}|{plan}|{leave}|{stay}|{find}|{get} back|went|brought|came (in|down|out)|knocked|shaved|half as (many|much)|twice as|by (a|an) (third|quarter|fifth|tenth)|{come} to|{hit}|not had (a|one) single|{free} up|{trim}|{add}|{improve}|{boost}|{slash}|{make}|{reach}|{attract}|{retain}|{keep}|{shrink}|{slip}|{climb}|{jump}|{drop}|{discharge}|{deliver}|{handle}|{serve}|{treat}|{produce}|{open}|{close}|{lower}|{speed}|{treble}|{triple}|{quadruple}|{expand}|{collect}|gone|taken|fewer|extra|more|less|picked up|placed|switched|missed|cancelled|returned|fined|finished|cleared|hired|sent back|bought|chose|had damage|stood|stopped',
    },
    // When, or for how long.
    {
      weight: 1,
      phrase:
        '<duration 1440..>|<date 7..>|(in|since|over|during|last|this|by|after|between|within|until) ..2 (<date>|<number 1990..2099>|month|year|week|quarter|season|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|harvest|term)|(a|per|each|every|an) (day|week|month|year|shift|season|van|branch|night)|(years|months|weeks) (ago|later|earlier)|(that|the same|one) (month|year|week|season|winter|summer|autumn|spring)|now|today|used to|so far',
    },
  ],
  yes: [
    'The fourth exchanges after measurement, and it has spared 86,000 euro in nine months.',
    'A shoe shop online had 31% of its goods sent back; after a season it was 19.',
    'Two years ago 12% of that market was bought online, today it is 44.',
    'A maker of pumps had 600 machines stopped seven weeks in port because of one page.',
  ],
  no: [
    'We have 140 translators in our team, and we work with 32 languages.',
    'You could save 20% of your bill this year with us.',
    'We have been going for twelve years.',
    'It costs $40 a seat each month.',
  ],
};
