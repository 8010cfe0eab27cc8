import type { Token } from './types';

const HELPERS = new Set(
  'is are was were am do does did have has had can could will would shall should may might must'.split(' '),
);
const SUBJECTS = new Set(
  'i we u you he she it they there this that these those anyone anybody someone somebody the your our a an any'.split(
    ' ',
  ),
);
const ASKING = new Set('what how who which where when why whom whose'.split(' '));
const AMOUNTS = new Set('many much long often far soon big old'.split(' '));
/** What may stand before a question's own first word. */
const LEADS = new Set(
  'so and but then ok okay well now or also hi hello hey sir madam maam please just maybe first next yes no oh ah right sure fine yeah yep cool nice good great lovely perfect awesome brilliant fantastic excellent'.split(
    ' ',
  ),
);

/** True for a question: by its mark, or, where no mark ends it, by the order of its first words. */
export function isQuestion(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.pos !== 'PUNCT') return at === tokens.length - 1 && opensAsQuestion(tokens);
    // "Which of them has the scruffiest coat, be honest!"
    if (token.text.startsWith('!')) return opensAsQuestion(tokens);
    if (token.text.startsWith('?') || token.text.startsWith('\uff1f')) return true;
  }
  return false;
}

function opensAsQuestion(tokens: readonly Token[]): boolean {
  if (asksBehindCondition(tokens)) return true;
  if (tokens.some(({ word }, index) => word === 'about' && ['how', 'what'].includes(tokens[index - 1]?.word ?? '')))
    return true;
  let at = 0;
  while (at < tokens.length && (tokens[at]?.pos === 'PUNCT' || LEADS.has(tokens[at]?.word ?? ''))) at += 1;
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ word }) => word);
  if (HELPERS.has(first)) return SUBJECTS.has(second);
  if (!ASKING.has(first)) return false;
  if (first === 'how' && AMOUNTS.has(second)) return true;
  if (first === 'which' && (second === 'one' || second === 'of')) return true;
  return HELPERS.has(second) ? first !== 'when' || SUBJECTS.has(third) : HELPERS.has(third) && second.length > 3;
}

/** "And if you had a wish what would you like": behind a condition the question has its own first words. */
function asksBehindCondition(tokens: readonly Token[]): boolean {
  const opens = tokens.slice(0, 3).some(({ word }) => word === 'if' || word === 'when');
  if (!opens) return false;
  return tokens.some(
    ({ word }, at) =>
      ASKING.has(word) && at > 2 && ['would', 'do', 'does', 'will', 'could'].includes(tokens[at + 1]?.word ?? ''),
  );
}
