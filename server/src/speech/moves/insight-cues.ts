import type { Cued } from './types';

/** What tells of something worth knowing: that it was gathered, what it is, whom it is about, that it is new, that it surprises. */
export const insightCues: Cued = {
  enough: 3,
  evenDenied: true,
  cues: [
    {
      weight: 2,
      needed: true,
      phrase:
        'data|numbers|figures|survey|surveys|study|studies|report|reports|finding|findings|research|records|census|index|barometer|panel|poll|polls|sample|forecast|forecasts|evidence|intelligence|intel|league table|white paper|statistics|audit|audits|roundtable|exit interviews|tracker|benchmark|benchmarks|insight|insights|trend|trends|comparison|review|reviews|outlook|investigation|memo|mystery shop|tally|(a|the|our|my) (record|log|database|register)|feedback|summary|evaluation|analysis|assessment|claims|(one|a|this|single) (page|sheet) (on|that|of|with|about)|page of numbers|(what|how|where|which) ..5 (told|said to|showed|taught) (us|me)|approach|approaches|method|methods|technique|techniques|idea|ideas|pattern|patterns|habit|habits|movement|results of|overview|digest of|breakdown of|(researchers|academics|interviewers|pollsters|scientists|economists) ..2 (asked|found|found out|discovered|learned|learnt|say|said)',
    },
    {
      weight: 2,
      needed: true,
      phrase:
        '(we|i|our NOUN|my NOUN|our ..1 (team|people|economists|researchers)|my (team|firm|colleagues)|colleagues of mine|us|institute|university|association|bank|ministry) ..4 ({track}|{compare}|{pull}|collected|collecting|walked|toured|going through|sat down with|rung round|rang round|phoned round|stood in|{map}|{study}|{monitor}|{poll}|watched|watching|sat in|sit in|{shadow}|counted|counting|{crunch}|{analyse}|{analyze}|(looked|looking|look) (at|into|through|across)|(dig|dug|digging)|{film}|{survey}|{interview}|{observe}|{notice}|{spot}|{find}|{hear}|{see}|came across|come across|{learn}|worked out|{document}|{chart}|{follow}|{measure}|{ask}|gathered|went through|gone through|{read}|been through|recorded|keep (a|an|hearing|seeing)|put ..4 questions|done the sums|picked up|(put|fitted|hung|installed|placed) ..2 (meters|sensors|cameras|loggers|counters)|been up on|been inside|opened up|talked to|(went|gone|been) (round|around|over)|spoke to|spoken to|(spoken|spoke|talked) ..2 with|visited|{discover}|timed|tested|{publish}|{conclude}|brought ..2 (you|along|with)|put together|prepared|(have|got) ..3 (here|with me|in my|landed))',
    },
    // A price or a habit that has moved.
    {
      weight: 2,
      needed: true,
      phrase:
        'news (from|about|on) !(us|our|me)|(will|to) (change|raise|cut|introduce|tighten|scrap|lower|ban) (the|a|all) ..1 (rule|rules|rate|rates|law|laws|tax|taxes|tariff|tariffs|levy|duty|limit|limits|minimum|subsidy|grant)|@firms ..4 (are|have) ..5 (differently|(different|another) way)|(price|prices|rate|rates|spot|premium|premiums|demand|cost|costs|wages|rents|tariff|tariffs|lane|carrier|carriers|insurers|suppliers|landlords|council|government|law|rules|it) ..5 (went (from|up|down)|(is|are|was|were) (up|down) !to|rose|risen|fell|fallen|jumped|climbed|increase|changed|changes|filed|repriced|tightened|doubled)',
    },
    {
      weight: 1,
      phrase:
        '@firms|(in|of|across|from) (your|the|this) ..1 (trade|industry|sector|field|line|market|region|county|city|valley|area|country|segment|category|catchment|postcode|kind|size|type|headcount|business)|like yours|of your (size|kind|type)|your (competitors|rivals|peers|industry|sector|trade|market|buyers|customers|kind of)|buyers|others in|<number 3..> ..1 (visits|deliveries|invoices|calls|orders|patients|accidents|jobs|claims|contracts|sales|people|tenders|bids|cases|answers)|people in your trade|farms|estates|mills|yards|growers|vets|dairies|wholesalers|schools|landlords',
    },
    {
      weight: 1,
      phrase:
        'new|newest|latest|fresh|just|recent|recently|this (year|spring|autumn|season|month)|last (month|week|autumn|spring|year|season|christmas)|annual|quarterly|hot off|fresh off|out (on|last|this)|since|over the (past|last)|<duration 1000..>|every (week|spring|year|quarter)|for (months|years)|now|yet',
    },
    {
      weight: 1,
      phrase:
        '{surprise}|surprising|(most|nobody|everyone|everybody|half|none) ..4 (guess|guessed|reckon|reckoned|think|thought|expect|expected|assume|assumed|believe|believed)|not (where|what|who)|odd|unusual|strange|striking|remarkable|stood out|stands out|stand out|theme|thread|lesson|interesting|different|differently|nobody|no one|hardly anyone|few people|not ..2 (know|known|seen|heard|noticed|published|writing|expected|guess|hit|thought)|quietly|eye opening|worth (knowing|borrowing|a look|reading|seeing)|what separates|secret|counter intuitive|against what|the other way|turned (out|round)|flipped|warning|outlier|first to|early sight|contrary|passing around|keeping to themselves|reveal|reveals|shows|show|tells|tell a story|suggests|points to|concerns you|touches|relevant|useful',
    },
    {
      weight: 1,
      phrase:
        '{shift}|{change}|{move}|{stop}|{start}|{skip}|no longer|{switch}|{drop}|{borrow}|{adopt}|take up|taking up|taken up|{decide}|do in its place|doing differently|working very well|(it is|are|is) working|{grow}|faster growing|best performing|the smarter|successful',
    },
  ],
  yes: [
    'I prepared for you a comparison of accident reports from eleven yards.',
    "It's a tally of empty shelves in forty supermarkets last Christmas, and it may surprise you.",
    'Our researchers sat in on four hundred sales visits with a stopwatch.',
    'Some of the smarter wholesalers have stopped doing quarterly price reviews, and we have watched what they do now.',
  ],
  no: [
    'I read the report you published in March.',
    'We have great results for companies like yours.',
    'I will send you the numbers.',
    'We are a market research agency in Leeds.',
  ],
};
