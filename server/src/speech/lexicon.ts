import type { Lexicon } from './phrase';

/**
 * Classes of words that phrases name with `@`. A class is a phrase and may name other classes. Classes of one word each
 * cost a match no more than one word does.
 */
export const LEXICON = {
  we: 'i|we',
  /** A day, a week, a month, an hour, a part of the day: what a meeting can be set for. */
  slot: '<time>|<date ..31>',
  us: 'me|us',
  person: 'you|him|her|them|yourself|<placeholder>',
  /** Those a claim is made about: firms and people like the listener. */
  firms:
    '{company}|{firm}|{client}|{customer}|{business}|{organisation}|{organization}|{practice}|{team}|{shop}|{store}|{school}|{clinic}|{hospital}|{plant}|{factory}|{contractor}|{agent}|{agency}|{dealer}|{restaurant}|{hotel}|{bank}|{manufacturer}|{supplier}|{buyer}|{member}|{operator}|{owner}|{manager}|{peer}|{competitor}|{retailer}|{developer}|{builder}|{broker}|{landlord}|{farm}|{farmer}|{lab}|{site}|{employer}|{household}|{homeowner}|{tenant}|{driver}|{shopper}|{consumer}|{patient}|{parent}|{guest}|{investor}|{advertiser}|{people}|{others}|{mechanic}|{dentist}|{garage}|{salon}|{group}|{department}|{director}|{leader}|{university}|{council}|{charity}|{distributor}|{fleet}|{mover}|{player}|{warehouse}|{wholesaler}|{bakery}|{winery}|{hotelier}|{haulier}|{grower}|{nurse}|{teacher}|{head}|{engineer}|{carrier}|{yard}|{kitchen}|{office}|{branch}|{brand}|{exporter}|{importer}|{printer}|{ones}|{adopter}|{shipper}',
  /** The nouns of a meeting, for what an ask may ask for. */
  meeting:
    'meeting|call|chat|demo|demonstration|visit|appointment|consultation|conversation|coffee|tea|lunch|breakfast|session|walkthrough|walk through|catch up|sit down|one to one|get together|zoom|discussion|presentation|viewing|discovery|teams|meet|google meet|introductory call|tour|workshop|slot',
  /** Those without a say, met in somebody's place. */
  'stand-in':
    '{assistant}|{colleague}|{deputy}|{junior}|stand in|{secretary}|{receptionist}|{intern}|{trainee}|number two|second in command|right hand (man|woman)?|{subordinate}|team member|{clerk}|{understudy}|{apprentice}|{temp}|{helper}|replacement|pa|aide|assistant (manager|buyer|director)|junior (buyer|manager|executive|partner)',
  /** What one does to meet. */
  meetup:
    'meet up?|met|visited|saw you|came (by|over|round|to see you|in)|sat down|dropped by|get together|sit down|sit together|catch up|come (and|to|over and|out and) (see|show|look|have|take|meet|do|walk|present|introduce|explain|measure|inspect)|touch base (in person|on|next|this|@slot)|come (by|over|round|in|out|along|down|up)|(swing|pop|nip|zip|scoot|duck|call|run|head|fly) (past|across|down|up|out|over|round|around|by) !(with|the)|(set aside|reserve|put aside|free up) ..3 <duration 5..480>|(put|set|keep|block) <duration 5..480> (aside|free)|see (me|us) (for|on|at|next|this)|come (at|on|this|next|to (meet|visit|you|your))|call in|stop by|drop by|drop in|drop round|pop (in|over|by|round|along)|call on you|visit|pay ..1 a visit|pay you a ..1 visit|see you|see each other|{hop} on|{jump} on|@arrange-meeting|find ..2 time|find ..2 <duration 5..480>|@get ..2 time (together|with you|in|on|next|this)|@get ..3 <duration 5..480>|block (out|off)? ..2 (time|<duration>|slot)|pencil ..3 (in|@slot)|lock ..4 (in|(<duration>|@slot))|put ..6 (diary|calendar|schedule)|(buy|treat|stand|take) you (to|a|for|out for) ..2 (coffee|lunch|breakfast|drink|tea|dinner)|get ..4 (in the|in our|in your|on the|on your|on our) (diary|calendar|schedule|books)|have ..5 @meeting|@get ..4 @meeting|{arrange}|connect ..3 (@slot|<duration 5..480>)|(talk|speak|chat) ..5 (<date ..31>|<duration 5..480>)|spend ..3 <duration 5..480>|take ..2 <duration 10..480>|take (your|an) appointment|join us|host you|invite you',
  get: '{grab}|{get}|have|{take}|{steal}|borrow|{find}|{set}|{carve}',
  'arrange-meeting':
    '({schedule}|{book}|{set} up|{arrange}|{fix}|{organise}|{organize}|{plan}|{put} in|{pencil} in|{confirm}|{secure}|{request}|{hold}|{diarise}) ..6 (@meeting|time|<duration 5..480>|<date ..31>|something|slot)',
  /** `can we`, `could I`, `shall we`. */
  'may-we':
    '(can|could|may|might|shall|should|would|will) (we|i|you and i|me and you)|(is there|any|is there any) (chance|way) ..2 (we|i)|would it be (possible|ok|okay|alright|all right|fine|convenient) (for (us|me))? (to|if (we|i))|is it (possible|ok|okay|alright|all right|convenient) (for (us|me))? (to|if (we|i))|(wonder|wondering|wondered) (if|whether) (we|i) (could|can|might|may)|(hoping|hope) (that)? (we|i) (could|can|might)|(could|can|might) (we|i)|why do not (we|i)',
  wish: '(would|will) (really|just|also|very much)? (like|love|appreciate|welcome)|want|wanted|(am|are|was|were) (really|just|very)? (hoping|keen|eager|looking)|hope|need|propose|suggest|would be (glad|happy|delighted|grateful|keen|great|good)|would prefer|request',
  /** Anything told of by research. */
  research:
    '{survey}|{study}|research|{report}|{finding}|{benchmark}|{analysis}|{insight}|statistics|stats|{poll}|{result}|data|{review}|{audit}|{white} paper|{paper}|{index}|{comparison}|{trend}|{case} study|{interview}',
  idea: '{idea}|{approach}|{practice}|{method}|{technique}|{strategy}|{tactic}|{pattern}|{trend}|{insight}|{development}|{information}|{finding}|{research}|data|{thing}|{change}|{shift}|{lesson}',
  /** What we sell. */
  product:
    '{platform}|{system}|{software}|{product}|{app}|{application}|{solution}|{service}|{tool}|{ai}|{bot}|{package}|{dashboard}|{portal}|{device}|{machine}|{plan}|{programme}|{program}|{course}|{module}|{subscription}|{license}|{licence}|{technology}|{engine}|{range}|{line} up|{catalogue}|{catalog}|{team}|{agency}|{suite}|{feature}|{unit}|{model}|{kit}|{policy}|{cover}|{training}|{crm}|{interface}|{website}|{integration}',
  per: 'per|a|an|each|every|/',
  /** Ways to send. */
  send: '{send}|{email}|{mail}|{text}|{forward}|{fax}|{ping}|{whatsapp}|{sms}|{dm}|shoot|{post}|drop you an email|{drop} you a line|{fire} over|{attach}|{line}',
  /** What is sent. */
  papers:
    '{brochure}|{information}|info|{detail}|{catalogue}|{catalog}|{flyer}|{flier}|{leaflet}|{deck}|{slide}|{pdf}|{link}|{overview}|{document}|documentation|{proposal}|{quote}|{quotation}|{pricing}|{price}|{list}|{material}|{literature}|{sheet}|{one} pager|{pager}|{summary}|{video}|{case} study|{sample}|{example}|{report}|{study}|{email}|{copy}|{outline}|{website}|{something}|{stuff}|{pack}|{presentation}|{profile}|{file}|{write} up|{estimate}|{bit}|{prospectus}|{guide}|{paper}|{article}|{it}|{that}|{them}|{those}|{some}|{everything}',
  question: '{question}|thing|things',
  wh: 'what|how|who|which|where|when|why|whom|whose',
  now: 'now|today|currently|right now|at present|presently|at the moment|these days|so far|already|nowadays|day to day',
  ask: '{ask}|{put}|{run}|{go} (through|over)|{pose}|{throw}|{fire}',
  /** What a seller counts up of its own: fleet, people, sites, stock. */
  capacity:
    '@we (have|have got|got|run|operate|employ|keep|own|stock|carry) (over|about|around|nearly|almost|roughly|some|(more|no fewer) than|at least|(a|our own) (fleet|team|network|panel|pool) of)? (<number 2..>|dozens of|hundreds of|thousands of) (((vetted|trained|certified|qualified|licensed|licenced|accredited|registered|insured|approved) NOUN)|((ADJ|VERB|NOUN|own)? ..1 ({carrier}|{truck}|{van}|{lorry}|{vehicle}|{driver}|{engineer}|{technician}|{fitter}|{installer}|{cleaner}|{nurse}|{consultant}|{trainer}|{translator}|{interpreter}|{tutor}|{recruiter}|{agent}|{crew}|{depot}|{warehouse}|{branch}|{location}|{machine}|{press}|{server}|{line}|{subcontractor}|{chef}|{product}|{model}|{course}|{template})))',
  anybody:
    'anyone|anybody|someone|somebody|friends|colleagues|mates|pals|buddies|relatives|neighbours|neighbors|others',
  /** Goods as shops and makers sell them; only where they are the subject. */
  goods:
    '{car}|{van}|{truck}|{boat}|{house}|{flat}|{apartment}|{membership}|{bed}|{oven}|{boiler}|{panel}|{battery}|{printer}|{phone}|{mattress}|{window}|{pump}|{scanner}|{camera}|{filter}|{fabric}|{fund}|{account}|{card}|{contract}|{warranty}|{guarantee}|{room}|{menu}|{bike}|{chair}|{desk}|{book}|{gym}|{workshop}|{seminar}|{certificate}|{treatment}|{coating}|{paint}|{material}|{copier}|{router}|{drone}|{robot}',
  fine: 'ok|okay|alright|all right|good|fine|fair|reasonable|cool|comfortable|acceptable|agreeable|right|convenient',
  /** What acting, or not acting, does. */
  outcome:
    '{sale}|{revenue}|{profit}|{margin}|{cost}|{time}|{money}|{turnover}|{growth}|{share}|{market}|{customer}|{client}|{lead}|{business}|{productivity}|{efficiency}|{output}|{traffic}|{conversion}|{booking}|{order}|{waste}|{downtime}|{error}|{risk}|{result}|{performance}|{saving}|{income}|{cash}|{hour}|{quality}|{retention}|{engagement}|{churn}|{staff}|{spend}|{budget}|{price}|{rate}|{bill}|{tax}|{fine}|{claim}|{premium}|{deal}|{pipeline}|{call}|{patient}|{job}|{value}|{position}|{delivery}|{staff} turnover|{energy}|{fuel}|{yield}|{headcount}|{absence}|{accident}|{fraud}|{footfall}|{enrolment}|{donation}|{return}|{occupancy}|{delay}|{defect}|{complaint}',
  better:
    '{grow}|{increase}|{improve}|{boost}|{raise}|{lift}|{double}|{triple}|{win}|{gain}|{save}|{cut}|{reduce}|{lower}|{speed} up|{shorten}|{recover}|{generate}|{earn}|{maximise}|{maximize}|{expand}|{accelerate}|{streamline}|{attract}|{keep}|{retain}|{strengthen}|{free} up|{simplify}|{eliminate}|{slash}|{halve}|{shave}|{add}|{drive}|{avoid}|{protect}|{scale}|{optimise}|{optimize}|{fill}|{find}|{get}|{bring}',
  /** Praise that is empty wherever it stands. */
  empty:
    'best in class|best of breed|world class|worldclass|cutting edge|bleeding edge|state of the art|award winning|industry leading|market leading|world leading|class leading|sector leading|world beating|second to none|game changing|game changer|gamechanger|ground breaking|groundbreaking|revolutionary|unrivalled|unrivaled|unparalleled|unmatched|unbeatable|unsurpassed|top notch|top of the line|top of the range|top tier|top quality|superior quality|highest quality|premier|like no other|gold standard|first rate|life changing|no brainer|win win|once in a lifetime|world renowned|globally renowned|industry best',
  /** Better than all the others, where it is said of a house. */
  topmost:
    'best|finest|freshest|friendliest|fastest|greatest|smartest|safest|cheapest|favourite|favorite|leading|foremost|premier|top|number one|no 1|# 1|most !(of|recent|likely|common) (ADJ|VERB|loved|trusted|respected|experienced|innovative|modern|popular|awarded)',
  /** What a seller calls its own house. */
  house:
    '{provider}|{supplier}|{company}|{firm}|{manufacturer}|{maker}|{platform}|{solution}|{brand}|{specialist}|{agency}|{consultancy}|{expert}|{name}|{vendor}|{distributor}|{player}|{authority}|{producer}|{partner}|{broker}|{dealer}|{contractor}|{consultant}|{developer}|{operator}|{builder}|{insurer}|{carrier}|{installer}|{software}|{system}|{service}|{publisher}|{trainer}|{recruiter}|{school}|{choice}|{organisation}|{organization}|{business}',
  /** What is better the less of it there is. */
  burden:
    '{cost}|{bill}|{risk}|waste|downtime|{error}|{delay}|churn|{expense}|overhead|overheads|paperwork|stress|hassle|{defect}|{accident}|absenteeism|spending',
  /** Verbs of results, where they are promised. */
  bettering:
    '{grow}|{increase}|{improve}|{boost}|{raise}|{save}|{cut}|{reduce}|{lower}|{maximise}|{maximize}|{accelerate}|{streamline}|{optimise}|{optimize}|{slash}|{enhance}|{generate}|{strengthen}|{minimise}|{minimize}|{eliminate}|{simplify}|{multiply}|{expand}|{scale}|{win}|{speed} up|{drive}|{lift}|{shorten}|{double}|{triple}|{free} up|({bring}|{drive}|{keep}|{get}|{push}) ..1 down|avoid|avoiding',
  /** Nouns of results. */
  payoff:
    '{sale}|{revenue}|{profit}|profitability|{margin}|{cost}|time|money|growth|productivity|efficiency|output|{conversion}|{lead}|{business}|performance|{result}|bottom line|roi|turnover|waste|downtime|{risk}|{spend}|spending|{bill}|{operation}|{workflow}|{process}|engagement|retention|morale|cash flow|visibility|market share|share|traffic|churn|{error}|{saving}|{expense}|overhead|overheads|paperwork|{customer}|footfall|{booking}|{order}|{deal}|pipeline|hours|satisfaction|loyalty|{income}|capacity|absenteeism|{accident}|{delay}|{defect}|{outcome}|{yield}|return on investment|returns|stress|hassle',
  /** What a buyer does who says yes to more than a meeting. */
  commit:
    'sign|signing|sign up|signing up|sign on|signing on|subscribe|subscribing|enrol|enroll|enrolling|go ahead|going ahead|move forward|moving forward|move ahead|proceed|proceeding|get started|getting started|get going|commit|committing|come on board|coming on board|get on board|open an account|opening an account|place ..2 order|placing ..2 order|become a (client|customer|member|partner)|becoming a (client|customer|member|partner)|(switch|switching|move|moving|change|changing|come|coming|bring|bringing) ..3 (to us|over to us|over to our|across to us)|(work|working|partner|partnering|do business|doing business|list|listing|go|going|bank|insure) with us|(hire|hiring|use|using|choose|choosing|pick) us|give us ..1 (business|order|job|contract|listing|account)|say yes to|go with (the|our|this|that|one|it)|good to go with|join us as',
  buy: 'buy|buying|purchase|purchasing|order|ordering|invest in|investing in|upgrade|upgrading|renew|renewing|make a purchase|take one|take two|take out|taking out|join|joining|register|registering',
  trial:
    'trial|trials|pilot|pilots|proof of concept|poc|test run|trial run|test drive|test account|test order|trial order|sample order|free account|free month|free week|trial period|test period|beta',
} satisfies Lexicon;
