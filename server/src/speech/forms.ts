/** Words whose forms do not follow the rule, by the form they are looked up by. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am are is was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  grow: 'grows grew grown growing',
  show: 'shows showed shown showing',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  tell: 'tells told telling',
  sell: 'sells sold selling',
  say: 'says said saying',
  speak: 'speaks spoke spoken speaking',
  meet: 'meets met meeting',
  lose: 'loses lost losing',
  cost: 'costs costing',
  cut: 'cuts cutting',
  put: 'puts putting',
  let: 'lets letting',
  set: 'sets setting',
  take: 'takes took taken taking',
  make: 'makes made making',
  come: 'comes came coming',
  find: 'finds found finding',
  build: 'builds built building',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  pay: 'pays paid paying',
  win: 'wins won winning',
  leave: 'leaves left leaving',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  hear: 'hears heard hearing',
  run: 'runs ran running',
  sit: 'sits sat sitting',
  fall: 'falls fell fallen falling',
  rise: 'rises rose risen rising',
  drive: 'drives drove driven driving',
  write: 'writes wrote written writing',
  begin: 'begins began begun beginning',
  hold: 'holds held holding',
  feel: 'feels felt feeling',
  understand: 'understands understood understanding',
  die: 'dies died dying',
  quit: 'quits quitting',
  ring: 'rings rang rung ringing',
  wear: 'wears wore worn wearing',
  slip: 'slips slipped slipping',
  chat: 'chats chatted chatting',
  drop: 'drops dropped dropping',
  pop: 'pops popped popping',
  grab: 'grabs grabbed grabbing',
  swing: 'swings swung swinging',
  stop: 'stops stopped stopping',
  plan: 'plans planned planning',
  book: 'books booked booking',
  wait: 'waits waited waiting',
  help: 'helps helped helping',
  mail: 'mails mailed mailing',
  email: 'emails emailed emailing',
  visit: 'visits visited visiting',
  offer: 'offers offered offering',
  benefit: 'benefits benefited benefitting benefiting benefitted',
  travel: 'travels traveled travelled traveling travelling',
  refer: 'refers referred referring',
  ship: 'ships shipped shipping',
  ping: 'pings pinged pinging',
  tie: 'ties tied tying',
  person: 'people persons',
  man: 'men',
  woman: 'women',
  child: 'children',
  good: 'better best',
};

/** The forms of a word an English sentence may hold, itself among them; a few that no one says do no harm. */
export function formsOf(word: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return [word, ...irregular.split(' ')];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  const vowel = (sign: string) => 'aeiou'.includes(sign);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !vowel(before)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const hissing = /(?:s|x|z|ch|sh)$/.test(word);
  const forms = [word, `${word}${hissing ? 'es' : 's'}`, `${word}ed`, `${word}ing`];
  if (!vowel(last) && vowel(before) && !vowel(word.at(-3) ?? 'a') && !'wxy'.includes(last)) {
    forms.push(`${word}${last}ed`, `${word}${last}ing`);
  }
  return forms;
}
