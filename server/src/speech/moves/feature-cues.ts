import type { Cued } from './types';

/** What the product is and does, in whatever words: whose it is, what it can, what it is like, how easy it all is. */
export const featureCues: Cued = {
  enough: 4,
  about: 'feature',
  cues: [
    // What is sold.
    {
      weight: 2,
      phrase:
        '(my|our) ..2 (latest|newest|new) NOUN|our !(client|clients|customer|customers|study|survey|research|team|director|boss|own|best|office|meeting|conversation|chat|visit|call) ..2 NOUN|my ..1 @product|(the|this|each|every|a|an|one|new|these) ..2 (@product|@goods|{sensor}|{inverter}|{chatbot}|{tablet}|{crane}|{box}|{headset}|{lamp}|{light}|{valve}|{tank}|{trailer}|{blind}|{bearing}|{gel}|{powder}|{spray}|{seed}|{feed}|{chair}|{tyre}|{blade}|{tile}|{cable}|{charger}|{freezer}|{fridge}|{coffee} machine|{screen}|{crate}|{pallet}|{cleaner}|{hoist}|{motor}|{tractor}|{lock}|{alarm}|{glove}|{lens}|{sofa}|{fitting}|{probe}|{meter}|{lesson}|{pack}|{mixer}|{ad}|{advert}|{helmet}|{loan}|{vest}|{boot}|{bundle}|{version}|{treatment}|{edition}|{series})|the (series|model|mark|type|version) NUM|(home screen|pipeline view|the link)',
    },
    // It, told of.
    {
      weight: 1,
      phrase:
        '(it|that|they|which|these|this) ..1 (is|are|has|have|does|do|can|will|VERB)|(we|you) (simply|just|also|can|would|will|get|never|have)',
    },
    // What it does.
    {
      weight: 2,
      phrase:
        '((lifts|(it|they|that|we) ..1 (monitor|ship|scan|export|filter|map|last|hold|fit|restore|patch)|you ..1 (tap|drag|scroll|click))|folds|charges|sits|talks|reorders|carries|maps|answers|speaks|monitors|patch|restores|scans|exports|imports|filters|covers|dries|lasts|holds|fits|runs|reads|writes|prints|sorts|listens|learns|tells|tell you|sends|alerts|alert|pings|counts|cuts|cleans|heats|cools|washes|stores|opens|locks|plugs|connects|syncs|integrates|detects|measures|tracks|streams|streamlines|automates|calculates|updates|backs|back up|backed up|handles|hands over|adjusts|tilts|ships|ship|comes with|come with|includes|delivers|works with|works on|goes (two|three|four|twice|further|on)|stick on|upload|swipe|sold with|uses|use|jams|gas|protects|removes|blocks|absorbs|kills|seals|withstands|resists|weighs|recycles|captures|records|recognises|recognizes|translates|warns|reminds|schedules|replaces|regulates|rolls|stacks|stretches|needs no|requires no|pays out|pay out|(can|could) ..1 be (exported|imported|customised|customized|tailored|adjusted|upgraded|extended|downloaded|shared|installed|combined|branded|set up|configured|fitted|mounted|washed|cleaned|refilled|rented|leased)|(is|are) (taught|delivered|led|run|made|packed|printed|grown|built|shipped|monitored|updated|serviced) (by|from|in|to|at|every|with|on))',
    },
    // It has this, that and the other.
    {
      weight: 2,
      phrase: '(has|have|comes with|come with) !(to|been|a|you|your|had|not) ..3 \\, ..4 (and|plus) ..3 NOUN',
    },
    // Ours does.
    {
      weight: 2,
      phrase:
        'our !(client|clients|customer|customers|partners|study|survey|research|director|boss|chief|meeting|conversation|chat|visit|call|interview|talk|appointment|firm|founder|founders|figures|report|data|findings|analysis|records|industry|members|guests|office|days|time|lives|work|own) ..1 NOUN !(is|are|was|were|has|have|had|show|shows|showed|found|asked|told|tell|say|says|said|start|starts|started|began|went|came|come|wanted|want|saw|gave|met|heard|think|know) VERB|(with|using|through|in) (our|the) ..1 ({app}|{system}|{platform}|{software}|{tool}|{dashboard}|{portal}|{service}|{plan}) (you|your ..1 NOUN) VERB',
    },
    // What it is like.
    {
      weight: 2,
      phrase:
        '(on (a map|one screen)|at a glance|by itself|by themselves|on its own|takes ..5 to (set up|install|learn|fit|clean|assemble)|taught online|waterproof|ruggedised|ruggedized|preloaded|coated|adjustable|lightweight|lighter|tolerant|resistant|proof|wireless|cordless|rechargeable|refillable|recyclable|compostable|organic|portable|foldable|stackable|modular|customisable|customizable|multilingual|insulated|galvanised|stainless|hypoallergenic|odourless|odorless|low odour|scented|vetted|uniformed|certified|licensed|insured|trained|fully managed|built in|hand made|handmade|solid oak|dishwasher safe|child safe|fireproof|ergonomic|thermal|digital|automatic|automated|(half|twice|double) the (weight|strength|speed|size|price)|same (strength|day|quality)|no (smell|topping up|mess|noise|drilling|wiring|cables|contract|moving parts)|need no ..2|does not ..1 (smell|jam|rust|fade|leak)|with ..3 (back|handles|torch|camera|battery|lid|wheels|lumbar|screen|finish|trim|pockets)|(has|got|have|carries|carry) (a|an) ..2 NOUN|made (of|from|in)|hd|gb|ghz|bluetooth|usb|wifi|4k|<number> (tonnes|tons|litres|liters|kilos|kg|miles|kilometres|hectares|acres|watts|volts|amps|pages|degrees|inch|inches|languages|colours|colors|sizes|templates|functions|settings|seats)|<percent> more|twice as (far|fast|long|much)|in <duration ..480>|<duration> (turnaround|delivery|warranty|guarantee|battery|life))',
    },
    // How easy, how complete.
    {
      weight: 2,
      phrase:
        '(in the cloud|(work|works|run|runs|available|usable) (offline|anywhere|everywhere|on any|with any|without|on ios|on android|on mobile|in any)|(in|up to|more than|over) <number> (colours|colors|sizes|languages|countries|shades|finishes|flavours|flavors|designs|styles)|for (ten|twenty|<number 5..>) years|nothing to install|on one screen|in one (place|package|go|app)|everything in|at the (touch|click|push) of|(one|a single|few) (click|clicks|tap|taps|button)|turnaround|plug and play|out of the box|straight from your phone|(in|into|to) (excel|salesforce|outlook|xero|sage|quickbooks|sap|whatsapp|your (phone|calendar|inbox|till|crm))|from your phone|to your phone|second proofreader|their own supplies|supplies|all the (paperwork|descriptions|reports)|(when|if|before) (it|they|you) ..1 (is|are|run|runs|get) ..1 (stuck|low|empty|dying|full|out)|(you|your ..1 NOUN) ..1 (would|will|can|could) ..1 (be able to)? ..1 (see|track|book|order|export|find|edit|share|upload|download|print)|imagine (a|an|if)|kind of (a)? (sensor|app|machine|box|tool|device))',
    },
    // It is praised in detail.
    {
      weight: 2,
      phrase:
        '(beauty|nice thing|good thing|great thing|best part|best thing|clever part|good part|clever thing|nice part) ..1 (of|about|is) ..1 (it|that|this)?',
    },
    // It is held out to them.
    {
      weight: 2,
      phrase:
        '@we ..1 (offering|offer|launched|released|brought out|developed|introduce|introducing|bring you|brings you|{introduce} you|present you|selling|stock|do|fit|install|supply)|introduce (you)? ..1 (our|the|my|to our)|(basically|essentially|actually|so|in short) ..2 (what it does|what it is|it is)|what it does|that is the one|(new|latest) (line|range|version|model|series|edition|generation) of',
    },
  ],
  yes: [
    'The crane lifts twelve tonnes and folds down to fit on a standard trailer.',
    'Our cleaners are vetted, uniformed, and they bring their own supplies.',
    "It's waterproof, it's got a torch, and the battery goes two weeks.",
    "It's a fully managed service: we monitor, patch, back up and restore.",
    'The tablets are ruggedised and they ship preloaded with our inspection forms.',
    "The beauty of it is, it's all in the cloud, so there's nothing to install.",
  ],
  no: [
    'The sample books stay in the car.',
    'The minimum wage goes up seven percent in April.',
    'It takes thirty minutes and you can ask me anything.',
    'Three clinics trimmed their no-shows by a third inside four months.',
    'That part I keep for when we sit together.',
    'I will bring the chart, it has to be seen.',
    'You can park in front of the gate.',
  ],
};
