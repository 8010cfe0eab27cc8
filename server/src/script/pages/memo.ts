import { isWord } from '../characters';
import { ownCopy } from '../own-copy';
import { type Prose, readProse } from './prose';
import { readQuotations } from './quotations';
import { IMPERATIVES } from './vocabulary';

/** No more than this is looked at: a word to the caller shows in its beginning. */
const ENOUGH = 600;

const CALLERS =
  'all|team|everyone|everybody|folks|guys|both|colleagues|members|crew|gang|lads|volunteers|agents|reps|callers|sellers|staff|interns|newcomers|new (?:starters|hires|joiners)|sales ?(?:people|team|force)';
/** A round letter's opening: nobody rings *all members*. */
const ROUND_GREETING = new RegExp(
  `^(?:dear|hi|hello|hey|morning|good morning|ok|okay|right)?,? ?(?:${CALLERS})(?: of (?!mine|ours)[\\p{L}\\p{N} ]{1,40})?[,:!.–—-] ?`,
  'u',
);
const ALONE = /^(?:dear|hi|hello|hey) (?:all|team|both|members|colleagues|staff|volunteers|crew|reps|callers)\b/;
/** *P.S.*, *NB*: what follows is for the reader of the page, unless it speaks to the buyer. */
const POSTSCRIPT = /^(?:p\. ?s\.?:?|ps[:.,]|n\.b\.:?|nb[:.,]?|fyi[:,.]?|heads[- ]up[:,.]) /;
/** A name before what somebody is shown: *Jess, here's what I say*. */
const CALLED = /^(?:(?:hi|hello|hey|dear) )?[\p{L}]{2,14}(?: and [\p{L}]{2,14})?, /u;
const OPENERS = /^(?:right|ok|okay|so|and|also|but|oh|please|finally|again)[, ]+/;
/** What a page about a call is called, at the start of a phrase without a verb. */
const DOCUMENT =
  /^(?:this is |the |my |our |a |an |your )?(?:[\p{L}\p{N}'-]+ ){0,2}(?:scripts?|call[ -]sheet|agenda|role-? ?play|vm|voice ?mail|tape|transcript|notes?|draft|template|talk[ -]track|crib[ -]sheet|cheat[ -]sheet|wording|call[ -](?:guide|flow|plan)|playbook|run-?through|run-?sheet|coffee|lunch|breakfast|dinner|drinks|meeting|visit|phone call|call)(?= (?:for|with|to|of|from|at|on|used|after|before)[ ]|[,.:;–—]| - |$)/u;
const VERB =
  /(?:^|[^\p{L}])(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|i|we|us|you|your|let's|it's|there's|show|shows|showed|tell|tells|told|cost|costs|took|takes|went|goes|saw|means|meant|gave|gives|made|makes|got|gets|found|came|comes|thank|thanks)(?![\p{L}'])/u;
const NEVER =
  /^(?:please |kindly )?(?:do not|don't|dont|never|no need to|stop|avoid|always|under no circumstances|whatever you do, (?:do not|don't))(?: ever| even| be| go)? (?:say|saying|tell|telling|mention|mentioning|ask|asking|promise|promising|quote|quoting|talk (?:about|money|price|prices)|speak (?:about|of)|pitch|pitching|push (?:for|him|her|them)|discuss|discussing|argue|arguing|leave a (?:message|voicemail)|read (?:out|it out|like|it like|this like|from)|disclose|reveal|offer|offering|interrupt|apologi[sz]e|get (?:dragged|drawn|talked)|(?:give|state|name) (?:a |the |any )?(?:prices?|rates?|figures?|quotes?|discounts?|cost))(?! (?:me|us|to (?:me|us)|it(?![\p{L}'])|yes|no)(?![\p{L}']))(?![\p{L}'])/u;

/** Enough of these together make a word to the caller. */
const ENOUGH_WEIGHT = 4;

/** What nobody says to a buyer, and how much it tells; one idea a line. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  // what the page is: the script, the way I say it, the version we agreed
  [
    4,
    /^(?:this is|this one is|here's|here is|here are|below is|below are|these are|attached is) (?:[\p{L}]+ ){0,2}(?:what|how|the (?:one|script|wording|words|lines?|version|way|call|opener)|my|our) (?:[\p{L}]+ ){0,3}(?:i|we|to) (?:[\p{L}]+ ){0,2}(?:say|read|open|ring|phone)\b/u,
  ],
  [
    4,
    /\b(?:scripts?|voicemail|opener|opening|wording|lines?|message|one|version) (?:that |which )?(?:i|we|[\p{L}]{2,12}) (?:always |normally |usually |mostly )?(?:uses?|leaves?|says?|agreed|wrote|got through|rings? with|opens? with)\b/u,
  ],
  [4, /^(?:what follows|below|the following|above|attached) (?:is|are) /],
  [
    4,
    /^(?:so |guys, )?(?:here is|here's|this is) (?:the|our|my) (?:new |latest |old |usual |whole )?(?:opener|script|wording|call sheet|talk track|voicemail)\b/,
  ],
  [
    4,
    /^this (?:one )?(?:is|'s) (?:only |just )?for (?:the|calls|people|when|use|anyone) |^this one's (?:only |just )?for /,
  ],
  [4, /^for (?:the )?[\p{L}']+ (?:session|huddle|training|induction|workshop|roleplay|stand-up)\b/u],
  [4, /^same (?:script |page |words )?as (?:last|the last|before)\b/],
  [
    4,
    /^(?:version|v) ?\d|^(?:last )?(?:updated|revised)[: ]|^(?:written|compiled|prepared|typed|transcribed|recorded|approved|scripts?) (?:up )?(?:by|on|from) /,
  ],
  [4, /^(?:attendees|present|target|audience|author|duration|purpose|aim|goal)s?: /],
  [
    4,
    /\b(?:script|template|wording|call sheet|guide|notes) for (?:the |our |all )?(?:(?:new|past|telephone) )?(?:temps|volunteers|starters|hires|joiners|reps|agents|callers|staff|interns|trainees|clients|customers|team|everyone|everybody)\b/,
  ],
  // a name for the page, and nothing said: call script leasing / jonas
  [4, /^(?:[\p{L}'-]+ ){0,2}scripts? (?!is |was |has |will |can |says )[^.!?]{2,50}$/u],
  [4, /^(?:what to say|how to (?:open|close|call|ring|phone|answer|start))(?![^.!?]*\byou(?:r)?\b)/],
  // how to read and say it
  [4, /^(?:and |also |please )?remember (?:to|:) (?!me|us|our|your|my)/],
  [
    4,
    /\b(?:word for word|in your own words|make it your own|(?:till|until) it sounds like you|sounds? like you(?!['\p{L}]))/u,
  ],
  [
    4,
    /\b(?:read|practi[sc]e|rehearse|learn|say) (?:it|this|them|these) (?:aloud|out loud|in pairs|twice|through|three times|by heart|before (?:the|you|your))\b/,
  ],
  [4, /(?:^|[.,] |please )read (?:aloud|in pairs)\b|\b(?:in pairs|swap roles)\b/],
  [4, /\b(?:stick|keep) to (?:it|this|the (?:script|order|wording|words|time))\b|\b(?:exactly )?this wording\b/],
  [
    4,
    /\b(?:speak|talk|read|say it|say this) (?:slow|slowly|clearly|quietly|politely)\b|\bsay the (?:number|name|date)\b|\bnumber (?:twice|two times)\b/,
  ],
  [4, /\b(?:use|keep|put on) an? (?:warm|calm|low|slow|friendly|quiet|soft|cheerful) (?:voice|tone)\b/],
  [
    4,
    /\b(?:change|adapt|tweak|edit|copy|pinch|steal) (?:it|this|these|the words|the wording|the lines) (?:wherever|till|until|as|if|how|when|into|to suit|freely|from)\b/,
  ],
  [4, /\bfeel free to (?:change|adapt|edit|tweak|copy)\b/],
  [4, /\bone of you (?:is|reads|plays|takes)\b|\b(?:read|play)s? the (?:buyer|customer|prospect|client|other)\b/],
  [4, /\bfor this (?:bit|line|part|one)\b|\btyped up\b/],
  // what to do about them
  [4, /^always (?:log|note|write|ask|say|use|check|leave|call|ring|send|smile|confirm|get|update|end|finish|start)\b/],
  [4, /^do (?:this|it) (?:with|for|after|before|on|at) (?:every|each|all)\b/],
  [4, /^(?:pause|stop|wait|smile|listen) and (?:write|note|let|count|listen|wait|look|breathe)\b/],
  [4, /^send (?:the|a|them|him|her|out) (?:[\p{L}-]+ ){0,2}(?:note|card|recap|summary|minutes|thank-you)\b/u],
  [
    4,
    /^(?:no|never a) (?:call ?back|reply|answer) after\b|\bmove (?:it|them|him|her) to the (?:[\p{L}-]+ )?(?:list|pile|sheet|column)\b/u,
  ],
  [
    4,
    /(?:^|[.!] )don't (?:ring|call|phone|dial) (?:before|after|at|on|during)\b|^remember (?:sound|smile|speak|breathe|stay|keep)\b/,
  ],
  [
    4,
    /(?:^|[.!] )(?:please )?(?:do not|don't|never) (?:interrupt|leave without|hang up|argue with|talk over|rush (?:him|her|them)|fill the silence)\b|^(?:write|note|jot) (?:down )?(?:the|their|his|her|all) answers?\b/,
  ],
  [
    4,
    /(?:^|[.!?,] )(?:then |and |ask and |just )?(?:shut up|stay quiet|say nothing|keep quiet|let (?:them|him|her) (?:think|talk|answer|finish|speak|sit|come|have)|wait for (?:a|an|the|his|her|their) (?:answer|yes|reply|nod|laugh)|mark (?:it |them )?as|hang up)\b/,
  ],
  [
    4,
    /^(?:then )?(?:pause|wait|breathe|smile|listen|stop)(?: here| now| there| a beat| again)?[.!]?(?: (?:he|she|they) .{0,40})?$/,
  ],
  [
    4,
    /\blog (?:every|each|the|all) (?:call|outcome|result)s?\b|\bin the crm\b|\bhandling time\b|\bupdate the (?:tracker|crm|sheet|list)\b|\bdo the needful\b/,
  ],
  [
    4,
    /\b(?:best time|when) to (?:call|ring|phone)\b|\bonly (?:call|ring|phone) (?:between|before|after|on)\b|^(?:call|ring|phone) (?:before|between|after|only)\b/,
  ],
  [
    4,
    /^(?:our )?(?:reps|callers|agents|volunteers|sellers|people on the phone) (?:must|should|may|never|do not|don't|are not)\b/,
  ],
  [4, /^you(?:'re| are| will be|'ll be) (?:calling|ringing|phoning|visiting|seeing)\b/],
  [
    4,
    /\b(?:we|you) (?:only |just )?sell the (?:appointment|meeting|visit|call)\b|^(?:our|the|your) (?:only )?(?:aim|goal|objective|job) (?:here |today )?is (?:only |just )?(?:the|an|a) (?:appointment|meeting|visit|date)\b/,
  ],
  [
    4,
    /^(?:any (?:questions|problems|trouble|doubts?)|anything else|if (?:stuck|in doubt)),? (?:ask|ring|call|see|come|shout|ping|speak to)\b/,
  ],
  [4, /^(?:please )?(?:stop|quit) (?:asking|saying|telling|offering|pitching|quoting)\b/],
  [
    2,
    /^(?:the )?(?:she|he|they|prospects?|customer|owner|receptionist)(?:'ll| will|'s| is| are| has) (?:[\p{L}]+ ){0,2}(?:say|ask|be|had|seen|a|not|probably|usually|always|often)\b/u,
  ],
  // what only callers talk about
  [
    2,
    /\b(?:scripts?|opening line|opener|prospects?|gatekeeper|receptionist|answering machine|the machine|the beep|objections?|caller|callers|dnc|cold calls?|on call|brochures?|rebuttals?)\b/,
  ],
  [2, /\b(?:prospects?|gatekeeper|receptionist) (?:has|have|had|will|is|picks|says|asks|wants)\b/],
];
const IF_THEY =
  /^(?:if|when|once|as soon as) (?:(?:no|yes|voicemail|engaged|busy|(?:no|there is no) answer)(?=,)|(?:he|she|they|nobody|somebody|you (?:get|reach|hit|hear) (?:the|a)|the (?:prospect|customer|client|buyer|owner|receptionist|gatekeeper|assistant|pa))(?:'s|'re)? )/;
/** What callers are told not to do, where nobody is spoken to. */
const FORBIDS =
  /(?:^|[.!] )(?:please |also |and )?(?:do not|don't|never) (?:hang up|discuss|eat|drink|smoke|skip|chase|improvise|ad[- ]lib|deviate|argue|dial|rush|sound|pressure)(?![\p{L}'])/u;
const HIM = /(?:^|[^\p{L}])(?:he|she|him|her|they|them)(?![\p{L}])/u;
const THOSE_WHO = /^remember that (?:nobody|everybody|people|they|he|she)\b/;
/** The head of a mail to colleagues. */
const MAIL_HEAD = /^(?:from|to|sent|date|cc|bcc|attn): \S/;
const LESSONS = /^things to (?:notice|remember|watch|avoid|note|think about|discuss)\b/;

/**
 * True for unmarked words that are a word to the caller by what they say, wherever they stand: a round letter's greeting,
 * what the script is and for whom, how to read it, what never to say. What quotations hold is passed over.
 */
export function isMemo(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, Math.min(to, from + ENOUGH));
  let found = known.get(stretch);
  if (found === undefined) {
    found = isMemoAlone(stretch);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(ownCopy(stretch), found);
  }
  return found;
}

/** What was found for paragraphs seen before: a keystroke changes one of them. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 4000;

function isMemoAlone(stretch: string): boolean {
  let words = plain(stretch);
  if (LESSONS.test(words) || MAIL_HEAD.test(words)) return true;
  const greeting = ROUND_GREETING.exec(words)?.[0].length ?? 0;
  if (greeting > 0 && words.length <= greeting + 1) return ALONE.test(words);
  const postscript = POSTSCRIPT.exec(words)?.[0].length ?? 0;
  words = words.slice(Math.max(greeting, postscript));
  for (let guard = 0; guard < 3; guard++) words = words.replace(OPENERS, '');
  const read = readProse(words, 0, words.length);
  if (greeting > 0 || postscript > 0) {
    if (read.instructs || (!read.addresses && !read.personal)) return true;
  }
  return weigh(words) + weighAgainst(words, read) >= ENOUGH_WEIGHT;
}

function weigh(words: string): number {
  const bare = words.replace(CALLED, '');
  let weight = NEVER.test(words) && !YOURS.test(words) ? 5 : 0;
  for (const [each, sign] of SIGNS) if (sign.test(words) || (bare !== words && sign.test(bare))) weight += each;
  if (!words.includes('?') && (isDocument(words) || isDocument(afterTopic(words)))) weight += 4;
  if (THOSE_WHO.test(words)) weight += 4;
  if (FORBIDS.test(words) && !SPEAKERS.test(words)) weight += 4;
  const told = IF_THEY.test(words) ? afterComma(words) : '';
  if ((told === 'do' || told === 'never' || IMPERATIVES.has(told)) && !ME.test(words)) weight += 4;
  if (!SPEAKERS.test(words) && startsWithImperative(words) && HIM.test(words)) weight += 4;
  return weight;
}

/** The word after the first comma: where *if they ask, …* says what to do. */
function afterComma(words: string): string {
  const comma = words.indexOf(',');
  if (comma < 0 || comma > 80) return '';
  return /[\p{L}']+/u.exec(words.slice(comma + 1, comma + 40))?.[0] ?? '';
}

/** What speaks for words to the buyer. */
function weighAgainst(words: string, read: Prose): number {
  let weight = 0;
  if (read.greets && !CALLED.test(words)) weight -= 2;
  if (read.addresses && read.asks) weight -= 4;
  if (YOU_AND_I.test(words)) weight -= 3;
  if (PROMISES.test(words)) weight -= 3;
  if (words.endsWith('?') && weight === 0) weight -= 4;
  return weight;
}

const YOURS = /(?:^|[^\p{L}])(?:your|yours|yourself)(?![\p{L}])/u;
const SPEAKERS = /(?:^|[^\p{L}])(?:i|we|me|us|my|our|i'll|i'd|i'm|we'll|we're|we've|i've|you|your)(?![\p{L}])/u;
const YOU_AND_I = /(?:^|[^\p{L}])(?:for|with|to|show|tell|give|let) (?:me|us|you|firms like yours?)(?![\p{L}'])/u;
const PROMISES = /(?:^|[^\p{L}])(?:i'll|i'd|we'll|we'd|i'm|may i|can i|could i|shall (?:i|we)) /u;

const ME = /(?:^|[^\p{L}])(?:i|me|i'm|i'll|i'd|i've)(?![\p{L}])/u;

function startsWithImperative(words: string): boolean {
  const [first = '', second = ''] = words.split(/[^\p{L}']+/u, 2);
  if (first === 'never' || first === 'always' || (first === 'let' && second === 'me')) return false;
  return IMPERATIVES.has(first) || first === 'ring';
}

/** Where a sentence after the first begins that tells the caller what never to say; `to` where none does. */
export function memoSentence(text: string, from: number, to: number): number {
  const end = Math.min(to, from + ENOUGH);
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at - 1);
    if (text.charCodeAt(at) !== 0x20 || (code !== 0x2e && code !== 0x3f && code !== 0x21 && code !== 0x20)) continue;
    if (!isWord(text.charCodeAt(at + 1))) continue;
    if (NEVER.test(plain(text.slice(at + 1, Math.min(end, at + 90))))) return at + 1;
  }
  return to;
}

function isDocument(words: string): boolean {
  const found = DOCUMENT.exec(words);
  if (found === null) return false;
  const rest = words.slice(found[0].length);
  const stop = rest.search(/[.,:;(–—!?]/);
  const head = found[0].replace(/^this is /, '');
  return !/^(?:an?|another) /.test(head) && !VERB.test(head) && !VERB.test(stop < 0 ? rest : rest.slice(0, stop));
}

/** Behind a topic of a few words: *Hotel supplies, | first visit to the manager*. */
function afterTopic(words: string): string {
  const topic = /^[\p{L}&'-]+(?: [\p{L}&'-]+){0,2}, /u.exec(words)?.[0] ?? '';
  return topic === '' || VERB.test(topic) ? '' : words.slice(topic.length);
}

function withoutQuotations(words: string): string {
  const quotations = readQuotations(words, [0, words.length]);
  let kept = '';
  let at = 0;
  for (const { open, close } of quotations) {
    kept += `${words.slice(at, open)}…`;
    at = close + 1;
  }
  return kept + words.slice(at);
}

/** Small letters, straight apostrophes, quotations and stress left out. */
function plain(words: string): string {
  return withoutQuotations(words)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\bdont\b/g, "don't")
    .replaceAll(/[*_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
