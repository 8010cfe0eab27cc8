import type { Cued } from './types';

/** Why questions come first, in whatever words: what is not known yet, what has to fit, how much there is, what would go wrong. */
export const leaveReasonCues: Cued = {
  enough: 3,
  asked: 'too',
  evenDenied: true,
  cues: [
    {
      weight: 3,
      phrase:
        '(keep|stick|confine myself|limit myself|speak|talk) ..1 (to|of|about) what ..1 (matters|counts|concerns|applies|touches|(is|are) (important|relevant|useful|of use|of interest))',
    },
    // I have to know you first.
    {
      weight: 2,
      phrase:
        '(until|unless|without|before|once|till|only when|if|when|after|the more|the better|because|since|first) ..2 (i|we)? ..1 (have|am|can|could)? ..1 (know|knew|knowing|understand|understood|understanding|learn|learned|learnt|hear|heard|hearing|listen|listened|listening|see|find out|asking|asked|examined|seen|looked) ..2 (you|your|what|how|where|which|first|enough|a bit|more|the patient)?|(i|we) ..1 (need|needs|have|must|should|ought|had better|want|like|prefer|try|find) ..1 (to)? ..1 (first|be sure)? ..1 (know|understand|learn|listen|narrow|hear|get to know|find out|take the measurements|start by listening|focus|look|know the terrain)|(i|we) ..1 (understand|know|listen|listened) (first|before)|your answers|what you tell (me|us)|(i|we) ..1 (do|did|can|could) not ..1 (know|say|tell|judge|be sure) ..1 (yet|which|if|whether|what)|(know|understand) ..3 well enough|start by (listening|asking)|you know (it|this|them|your NOUN) (best|better)|(for|to|lets|helps) (me|us) ..1 (to)? (understand|know|learn|hear|see)|(i|we) ..1 (do|did|can|could) not ..1 (know|say|tell|judge|see) ..1 (how|where|who|that|what|enough)|(i|we) (am|are) not sure ..2 (which|if|whether|what|how)|(assume|assuming|presume|guess) (anything|that|what|i|to know)|(things|something) (i|we) ..1 (do|can|could) not (see|know)|hear (it)? from you|(silly|wrong|foolish|unfair|cheeky|rude|arrogant|unwise|premature|daft|fair|fairer) ..2 (to|of me|for me|if|that) ..6|(know|hear|see|understand) ..1 your (side|story|world|situation|end|view)|see ..2 from (the)? outside|need ..2 (background|direction|context) ..6|(i|we) (am|are) new to',
    },
    // It has to fit you.
    {
      weight: 2,
      phrase:
        '{fit}|{suit}|suitable|suited|of (use|help|service|value|interest|benefit)|(most|more|some|real) value|(be|are) of ..1 (use|help|service|value)|(might|may|could|would|will) ..2 (need|want|use) ..2 (none|nothing|one of|two of|a few of)|serves you|(something|things|anything|what|stuff) you ..3 (not|never|already|hardly) ..2 (need|want|use|have|know)|(somebody|someone|anybody|anyone) else|which (of (our|these|them|the|ours)|one|ones|part|parts|bits) ..8|or (none|nothing|not at all|neither)|right (people|firm|person|partner|one|supplier) for|{tailor}|(best|good|right|better|perfect) match|match ..4 (to|with)|{relevant}|relevance|(be|more|so|something) ..1 (specific|precise|sensible)|{apply} to (you|your)|worth (your|you)|(matter|matters|count|counts|useful|of use|of interest|concern|concerns|helpful|right|best|wrong|appropriate|correct|important|interesting|relevant) ..1 (to|for) ..1 (you|your|yours|him|her|them)|(do|does|may|might) not ..1 (concern|apply|touch|affect) ..1 (you|your|here|to|yours)|(concern|concerns|touch|touches) (you|your|yours)|(right|correct|best|straight|better|proper|useful|sensible|honest|good|wrong) ..1 (thing|things|kitchen|way|plan|course|advice|answer|answers|one|person|people|programme|solution|suggestion|recommendation|tool|product|course)|to your measure|zero in|(hit|land|home in|light) on|(focus|concentrate|keep|stick|hold|stay|confine myself|limit myself|come straight) (on|to|with) ..2 (what|areas|things|where|those|whatever)|(any|some|no|much|of) ..1 (good|use|help|value) (to|for) ..1 (you|your|yours|us)|be any (good|use|help)|(say|tell you|recommend|advise) ..1 (anything|something|nothing) ..1 (useful|sensible|worth)|narrow (it|this|that|things) down|choosy|(leave|leaving) ..2 (out|in the bag)|{spare} you|(skip|cut|get) straight to|help ..1 you|of (any)? use to you|answers your|difference for you|the (one|two|three|few|bits|parts) ..4 (that|which) ..3 (for|to)? ..1 you',
    },
    // There is so much of it, or everybody is different.
    {
      weight: 2,
      phrase:
        '(our|the|my|such|so|a) ..2 (range|line up|lineup|variety|menu|catalogue|offer|portfolio|options|programmes|courses) ..3 (so|very|too|is|are)? ..2 (broad|wide|big|large|long|many|huge|vast|varied)|(wide|broad|big|large|huge|such) (a)? ..1 (range|line up|lineup|variety|choice|menu)|(so|too|very|a great|a good) many ..3 (areas|fields|subjects|topics|services|sectors|trades|kinds|types|products|programmes|options|solutions|things|ways|courses|kind|policies|models)|(a lot|lots|loads|plenty|dozens|a dozen|tons|heaps) ..1 (of)? ..1 (stuff|things|ways|(we|i) (do|have|could|can|offer|sell|make))|over <number> (NOUN|programmes|courses|products|models)|<number> (programmes|courses|products|models|policies|modules) ..2 (to choose|and)|(everything|anything) (we|from) ..6|(each|every|no two|another|the last|all|they) ..3 ({differ}|own|alike|(is|are) different|something else|its own|the same)|{differ} from|(<number>|no|any) ..1 NOUN ..6 (need|want|call for|take|require|have) ..2 (different|another|their own|its own)|(speak|talk|tell you|go on) ..1 about the wrong ..2|different (from NOUN to NOUN|for (each|every)|in (each|every)|at (each|every)|with (each|every))|in a different way|(one|no) two (are|were) (alike|the same)|bound to differ|{depend} ..3 (on|upon) ..2 (what|how|where|which|your|customer|client|company|situation|business|needs|site|person|place|case)|(very|so|quite) differently (with|for|in|at)|(standard|canned|usual|general|generic|full) (presentation|pitch|talk|speech|slides|deck|spiel)|one size|off the shelf|built round|(range|ranges) from|(sell|serve|supply) NOUN ..1 \\, ..5 all|coming out of our ears|many kinds|the full tour|our menu|nine tenths|everything we (have|do|offer|sell)',
    },
    // What would go wrong without.
    {
      weight: 3,
      phrase:
        '(throwing|throw|playing) (darts|dice)|(shooting|shot|stab|poking|groping|feeling|working) ..1 in the dark|(only|just|be|am|is|are|by|without|not|would) ..1 (guess|guessing|guesswork)|{prescribe}|(a|the|good) (doctor|physician|tailor)|(pills|diagnosis|diagnose|diagnosing)|ready made|(talking|talk) (rubbish|nonsense)|{bore} you|talk your (ear|ears|head) off|(speak|talk|speaking|talking|answer) ..2 (in general|generally|in generalities)|(pitching|selling|talking|speaking) ..2 (blind|blindly)|(waste|burn|burning|wasting|eat up|use up|take up) ..2 (your|an|the) ..1 (afternoon|morning|evening|day|hour|time) ..3 (on|finding|with|to|about)|be a bore|a disservice|(to|and) (see|find out|judge|check|learn|decide|know) ..1 (whether|if|where) ..10 (work|help|fit|use|useful|apply|sense|you|value|here)|(misses|miss|missing|off) the (point|mark)|(talk|talking|speak|speaking|present|presenting|speech) ..1 at you|perhaps (we|i) can ..3 perhaps not|what (works|worked|fits|fitted|suits|suited|helps|helped|is right) (for|at|in|with) ..6 (may|might|need|does|do|will|would|could) ..3 (not|wrong|useless|nothing)|(every|each) NOUN ..5 (something else|something different|other things|its own|their own|a different)|not (everybody|everyone|every NOUN|all firms|all of it) ..2 (need|needs|want|wants|suit|suits|will) ..4|(get|getting|have) (a|some) ..2 (feel|picture|sense|understanding) ..1 (for|of) ..1 (you|your|how|what|where|things)|(may|might) or (may|might) not ..3 (help|fit|use)|(may|might) be ..10 (may|might) not|barking up|(useless|no use|of no use|no good|no interest|irrelevant) (to|for)?|no (sense|point) in ..4|(waste|wasting) of (your|time|an|both|our)|rattle on|one size fits all|(i|we) ask because|(reason|why) (i|we) ask|propose a cure|drawing a map|show ..1 up and throw|(am|be|end up) (just|only|merely)? ..1 (reading|offering|showing|selling|telling|talking|giving|pitching|reciting) ..1 (you|our|about|at)|not waste ..1 your (afternoon|morning|day)',
    },
    // It is for a purpose.
    {
      weight: 1,
      phrase:
        '(so|so that|so as to|in order to|in order that|that way|in that way|this way|then) (i|we|to|my|the|our|you|spare)|(it|this|that) (would|will)? ..1 (help|helps|let|lets|allow|allows|enable|enables|save|saves|tell|tells|means|decides)|(to|would|will) ..1 (be able|help|make|get|suggest|save|best|match)|because|otherwise|since|seeing as|(reason|reasons|purpose)|before (i|we)|rather than|and not|instead of|(i|we) ..1 (can not|can|could|would|might) ..3 (recommend|suggest|offer|propose|show|give|tell|advise|bring|present|say|skip|find out)|(what|whatever) (i|we) ..1 (do|cover|bring|advise|suggest|recommend|propose|show|offer)|(to|we would) find out|certain that|make sure|be sure|to be (certain|sure)|important (for|to) (me|us)|(can|could) (i|we) (say|tell|recommend|suggest|propose|judge|advise|know)|(would|will|it) ..1 (need|take) (a|all|the) (day|week|hour|month)|the (more|better|quicker|less) ..2 (i|we) (can|will|am|are)|(tell you|say so|be) ..1 (honest|honestly|straight|so|frankly)|say so|if ..2 (turns out|not|no)|(i|we) ..1 (do|would|did) not ..1 (want|like|wish|care|need)|hate to|rather than|(to|in order to) (give|show|offer|tell|see|find) you|maybe|perhaps|last thing (i|we)|or else|without (that|them|it|this)|spend ..5 on|(not|do not) ..2 end up|either|possibly|like to|(more|much) ..1 (precise|specific|better)',
    },
    // It saves their time.
    {
      weight: 1,
      phrase:
        '(save|saves|saving) (us|you|both) ..2 time|your time|(our|the|this|half) ..1 (hour|time) ..4|your while|your (afternoon|morning|day)|your attention|(go|going) through all|deeper',
    },
  ],
  yes: [
    "I could rattle on about us, but I'd be shooting in the dark.",
    'The line-up is wide, and it would be a bore to go through all of it.',
    'It lets me leave out the nine tenths that do not concern you.',
    'What we suggest depends a lot on how your depots are laid out.',
    'The more I know about your shop floor, the more precise I can be.',
    'Only when I know how you work can I tell whether we are of any use to you.',
    'I want to be certain it fits you before I bring anything.',
  ],
  no: [
    'We have a very wide range of pumps.',
    "You'll want to choose the right one.",
    "We're different from other suppliers because we own our trucks.",
    "To save you time, I'll come to your office.",
    'It depends on the weather.',
    'Your customers want to know you before they buy.',
    'Buyers have so many options now that they cannot choose.',
    'Our new range suits firms like yours.',
  ],
};
