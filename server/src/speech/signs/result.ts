import type { MovePatterns } from '../moves/types';
import { resultCues } from './praise-cues';

/** A result that the seller promises or claims ("save time and money"); whether a figure stands by it is for others to see. */
export const result: MovePatterns = {
  move: 'result',
  makes: [
    {
      phrase:
        '(@we|our ..2 NOUN|@product|<placeholder>|Aa|it|this|which|that|who) ..3 ({help}|{enable}|{allow}|{let}|{assist}|{support}|{empower}) ..8 (@bettering ..5 @payoff|({get}|{attract}|{find}|{bring} in|{bring}|{sell}) (more|new|better|extra|additional) ..1 NOUN|(({achieve}|{reach}|{hit}|{meet}|{exceed}) (your|their) ..1 ({goal}|{target}|potential|objectives))|({make}|{become}|be|get) ..4 more (efficient|productive|profitable|competitive|successful|effective)|grow|thrive|succeed|scale|(run|work|operate) (more)? (smoothly|efficiently|better|faster))',
      yes: [
        'We help companies increase their revenue.',
        'I help firms like yours save time and money.',
        'Our software enables teams to boost productivity.',
        'It allows you to cut costs.',
        'We help small businesses grow.',
        'I help garages get more customers.',
        'We can help you hit your targets.',
        'We help your staff to become more efficient.',
        'Northwind helps plants reduce downtime.',
      ],
      no: [
        'How can I help you save time today?',
        'Would it help if we could cut your costs?',
        'We help out at weekends.',
        "We can't help you cut costs.",
        'Who helps you reduce your waste today?',
      ],
    },
    {
      phrase:
        '(@we|our ..2 NOUN|@product|it|this|that|which) (can|could|will|would|may|might|to|also|really|have|has|is going to|are going to)? ..2 @bettering ..2 (you|your|their|our|@firms|a lot of|lots of|on|the|both|down)? ..5 @payoff',
      yes: [
        'Our platform boosts productivity.',
        'It will save you time and money.',
        'We reduce your energy costs.',
        'This could really improve your margins.',
        'Our training increases sales.',
        'We cut down on waste.',
        'We save our customers a lot of money.',
      ],
      no: [
        'How did you reduce your costs?',
        'I want to save you time, so I will be brief.',
        'We could reduce the time of our visit.',
        'Could you reduce your costs?',
      ],
    },
    {
      phrase:
        '(you|your ..2 NOUN) (will|would|can|could|are going to|get to|may|might) ..2 ((@bettering ..2 (your|a|more|better|higher|lower|fewer|less|on)?)|((see|get|enjoy|have|notice) ..2 (more|better|higher|lower|fewer|increased|improved|faster|huge|significant))) ..2 @payoff',
      yes: [
        'You will save money.',
        'You could increase your revenue.',
        "You'll see better results.",
        'Your team will get more leads.',
      ],
      no: [
        'You would like to increase your sales.',
        'Could you see your revenue growing?',
        'What would you do with higher margins?',
        'If you could cut waste, would you?',
      ],
    },
    // What is theirs is made better, faster, cheaper; what is a bother is got rid of.
    {
      phrase:
        '(@we|it|our ..2 NOUN|@product|this|which) (can|could|will|would|also|really|help|helps|to)? ..2 ({optimise}|{optimize}|{maximise}|{maximize}|{streamline}|{boost}|{simplify}|{enhance}|{accelerate}|{improve}|{strengthen}) (your|their|the) ..2 NOUN|(@we|it|our ..2 NOUN|@product|this|which) (can|could|will|would|also|really)? ..1 {make} (your|their) ..2 NOUN ..1 (much|so much|far|a lot)? ..1 (faster|cheaper|easier|better|smoother|simpler|safer|greener|quicker|stronger|happier|healthier|calmer|fitter|leaner|sharper|prouder|(more ADJ))|(@we|it|our ..2 NOUN|@product|this|which) (can|could|will|would|also|really)? ..1 ({bring}|{drive}|{keep}|{get}|{push}) (your|their|the) ..2 @payoff down|(it|this|our ..2 NOUN|@product|we|which) ..1 {give} (you|them|your ..1 NOUN) ..1 (more|extra) (time|freedom|control|space|energy|visibility|peace|flexibility|confidence|security)|you ..2 never ..1 (run out|worry|wait|miss) ..2|@we ..1 guarantee ..2 you ..1 (pay|save|get|earn|win|sell)|our ..1 (customers|clients|guests|members|patients|users) (are|were) ..2 (happy|satisfied|delighted|pleased|thrilled)|@we {help} (you|them|your ..1 NOUN|@firms) ..2 VERB more NOUN|(@we|it|our ..2 NOUN|@product|this|which) ..2 {help} (you|them|@firms|people) ..2 (get rid of|do away with|avoid|prevent|stay on top of|get on top of|get ahead|get the most|get more|win more|sell more|earn more|spend less|pay less|save)',
      yes: [
        'We optimise your logistics.',
        'We make your deliveries faster and cheaper.',
        'It helps you avoid costly mistakes.',
        'We help you get rid of paperwork.',
        'We bring your costs down.',
        'It makes your staff happier.',
        'It gives you more time for your guests.',
        'Our customers are very happy with the results.',
      ],
      no: [
        'Would it help you to pay less?',
        'How do you make your deliveries faster?',
        'We want to improve our own service.',
      ],
    },
    // "Your nurses will be calmer": how they will be, and by no measure.
    {
      phrase:
        '(you|your ..2 NOUN|everyone|everybody|people|they) (will|would|are going to|are gonna) ..2 (be|become|feel|get|work|run|sleep|come) ..5 (happier|healthier|calmer|safer|fitter|sharper|leaner|richer|quicker|smarter|stronger|more (efficient|productive|profitable|competitive|successful|effective|motivated|engaged|serene|relaxed|satisfied|focused|confident|loyal|agile|comfortable|energetic|energised|organised|organized|creative|flexible|attractive|visible))',
      yes: [
        'Your nurses will be more efficient and more serene.',
        'Your drivers will be safer.',
        "You'll feel more confident on stage.",
        'Your people are going to be happier.',
      ],
      no: ['Your nurses will be at a conference.', 'Would your drivers be safer?', 'Your rivals are more efficient.'],
    },
    {
      phrase:
        '(dramatically|significantly|massively|drastically|hugely|substantially|exponentially|greatly|vastly) ..1 (@bettering|better|faster|more|lower|higher|fewer|less)',
      yes: ['It dramatically reduces paperwork.', 'Deliveries are significantly faster with us.'],
      no: ['Your costs have significantly increased.', 'Have your costs significantly dropped?'],
    },
    {
      phrase:
        '(superior|immediate|instant|noticeable|marked|rapid|huge|massive|significant|tremendous|dramatic|incredible|amazing|fantastic|great|excellent|outstanding|remarkable|impressive|phenomenal|real|proven|guaranteed|tangible|measurable|substantial|superb|wonderful|good|transformational|transformative|exponential|spectacular|stunning|stellar|exceptional|extraordinary|unmatched|sensational|unbelievable|lasting|sustainable|consistent|breakthrough|game changing|world class|first class) ..1 ({result}|{saving}|{improvement}|{gain}|{increase}|growth|roi|success|{benefit}|{outcome}|track record)|(a|great|real|lot of|lots of|much) ..1 success (with|for|at|in)|proven track record|track record of',
      yes: [
        'Our clients see amazing results.',
        'We have had great success with hotels.',
        'You get significant savings.',
        'We have a proven track record.',
        'We deliver real results.',
      ],
      no: [
        'You had excellent results last year.',
        'What would be a good result for you?',
        'Did you see great results?',
        'Congratulations on your great results.',
      ],
    },
    {
      phrase:
        '(take|takes|bring|brings|taking) ..4 to (the|a) (next|new|another|whole new) level|({transform}|{revolutionise}|{revolutionize}|{supercharge}|{skyrocket}|{turbocharge}|{unlock}) ..3 (your|the way|how|business|businesses|companies|sales|revenue|potential|growth|results|operations)|(results|record|reputation|quality|work|product|service) ..3 ({speak}) for (itself|themselves)|{disrupt} (the|a|your|this|our)? ..3 (industry|market|sector|trade)|(@we|it|this) ({guarantee}|guaranteed) ..2 ({result}|success|satisfaction|{saving}|growth)',
      yes: [
        'We take your business to the next level.',
        'It will transform your sales.',
        'The results speak for themselves.',
        'The quality of our work speaks for itself.',
        'We are disrupting the insurance industry.',
        'We guarantee results.',
        'This revolutionises how dentists work.',
      ],
      no: ['Do you want to take it to the next level?', 'How would you transform your business?'],
    },
    {
      phrase:
        '({make} (your|their|everybody ..1|everyone ..1) (life|lives|job|jobs|work|day) ..1 (easier|simpler|better)|({give}|{bring}|{get}) (you|them|your ..2 NOUN|@firms) ..2 (peace of mind|an edge|the edge|(a|the)? competitive (edge|advantage)|an advantage)|({keep}|{put}|{get}|{stay}) (you|them|@firms)? ..1 (ahead of|one step ahead of) (the|your|their) (competition|competitors|curve|game|rest|pack)|{set} you apart)',
      yes: [
        'It makes your life easier.',
        'We give you a competitive edge.',
        'Our training keeps you ahead of the competition.',
      ],
      no: ['What would make your life easier?'],
    },
    {
      phrase:
        '({expert}|experts|{specialist}|specialists|good|great) (at|in) @bettering ..4 @payoff|@we {work} ..5 to @bettering ..4 @payoff|(and|also) save (you|them) ..2 (money|time)|(with|using|through) (us|our ..3 NOUN) ..1 you (will)? ..1 (get|see|save|have|enjoy|reach) ..1 (more|better|higher|lower|fewer) ..1 NOUN',
      yes: [
        "We're experts at saving businesses money.",
        'We work with companies to reduce their overheads.',
        'We take the work off you and save you money.',
        'With us you get more leads.',
      ],
      no: ['We work with three plants in Hull.', 'With which supplier do you get better prices?'],
    },
    {
      phrase:
        '(make|makes|making|made) (a|all the) ..1 (big|huge|real|massive|world of|enormous) difference (to|for|in) ..2 (you|your)|@we {make} ..3 (easy|simple|effortless|painless|a breeze|hassle free|stress free|hassle-free|stress-free)|{take} ..3 (headache|hassle|stress|pain|worry|guesswork|strain|hard work) ..1 (out of|away|off)|you (will|are going to) ..1 (be)? ..1 (amazed|impressed|delighted|blown away|thrilled|love) ..2 (by|at|with|it|our|the|how)|(our|the|all our) ..1 (customers|clients|users|members|patients|guests) (love|adore|rave about) (us|our|it|what|the|how)',
      yes: [
        'It could make a real difference to your margins.',
        'We make hiring easy.',
        'Our system takes the headache out of payroll.',
        "You'll be amazed at the results.",
        'Our customers love us.',
      ],
      no: ['What would make a real difference to you?', 'Your customers love you.'],
    },
    {
      phrase:
        '@we ..4 ({give}|{get}|{offer}|{find}|{have}) ..4 (better|cheaper|lower) ..1 (deal|deals|price|prices|rate|rates|terms|value|offer)|@we ..4 {beat} ..5 (price|prices|paying|pay|quote|quotes|deal|rate|rates|supplier|anyone|competition)|({add}|{bring}|{deliver}|{create}) (real|huge|great|true|tremendous|massive|a lot of|more)? ..1 value (to|for) ..1 (you|your|our|@firms|the)|({deliver}|{bring}|{offer}|{provide}) (real|huge|true|tremendous|massive) value|(many|lots of|plenty of|loads of|countless|hundreds of|thousands of) (happy|satisfied|delighted) @firms|you will (not|never) (regret|be disappointed|be sorry)',
      yes: [
        'We can give you a much better deal than your current provider.',
        "We know we can beat whatever you're paying.",
        'We add value to your business.',
        'We deliver real value.',
        'We have many happy customers.',
        'You will not regret it.',
      ],
      no: ['Who would give you a better deal?', 'You have many happy customers.', 'Would you like better terms?'],
    },
    {
      phrase:
        '(@we|our ..2 NOUN|@product|it|this|that|you) (can|could|will|have|has|to|might|may)? ..2 @bettering ..5 (<percent>|<money>)',
      yes: ['Our software cuts admin by 60%.', "You'll save 35%.", 'It could save you $900.'],
      no: ['How did you save $900?', 'You saved 35% last year.'],
    },
    {
      phrase: '(pays|pay|paying) for (itself|themselves)',
      about: 'payback',
      yes: ['The system pays for itself.'],
      no: ['Who pays for themselves?'],
    },
  ],
  cued: resultCues,
  never: [
    {
      sentence: true,
      phrase:
        '^ (so|and|well|but)? (your ..1 NOUN (is !going|are !going|has|have|had|was|were|went|grew|saw)|you (have|had|are|were|run|must|should)) ..12|(congratulations|congrats|well done|i hope|we hope|hope you|best of luck) ..8',
      no: ['I hope you get great results from it.', "Congratulations on the award, that's a great result."],
    },
    {
      phrase:
        '(you|your ..2 NOUN) (have|has|had)? (saved|cut|grew|grown|increased|improved|reduced|won|doubled|tripled|lowered|raised) ..5 (<percent>|<money>)',
      no: ['You saved 35% last year.'],
    },
    {
      phrase:
        '(higher|more|increased|extra|additional|bigger|rising|growing) ..1 @burden|({increase}|{grow}|{raise}|{drive} up|{multiply}|{double}|{generate}|{expand}) (your|the|their|our)? ..2 @burden|(you|they|your ..2 NOUN) (have|has) (many|lots of|plenty of) ..2',
      no: ["You'll have higher costs next year.", 'That will increase your costs.', 'You have many happy customers.'],
    },
    {
      sentence: true,
      phrase: '(they|he|she) (told us|told me|said|say|says|reckon|reckons) $',
      no: ['It increased their sales, they told us.'],
    },
    {
      phrase:
        '@bettering (our|my) (own)? ..1 (sale|sales|revenue|business|turnover|profit|profits|numbers|costs|service|processes|share|result|results|operations|margins|delivery)|{save} (you|us|them)? from|save (us|you)? ..1 time if|take time',
      no: ['We want to grow our sales.', 'It saves you from losing customers.', 'We cut our costs.'],
    },
    {
      sentence: true,
      phrase:
        '(your|their|his|her) ..2 (@payoff|success|{price}) (have|has|had|are|is|were|was|went|fell|rose|dropped|grew)',
      no: ['Your costs have significantly increased.'],
    },
    {
      sentence: true,
      phrase:
        '^ (would|could|can|can not|do|does|did|have|has|are|is|was|were|will|what|which|who|whom|how|why|where|when|shall|should|in what|to what|by how) ..20 \\?',
      no: [
        'How can I help you save time today?',
        'Who helps you reduce your waste today?',
        'Would it help if we could cut your costs?',
        'How did you reduce your costs?',
        'What would be a good result for you?',
      ],
    },
    {
      phrase:
        '(you|they|he|she|your ..2 NOUN|their ..2 NOUN) (had|have|have had|made|got|saw|said|are growing|are increasing|mentioned|told|want|wanted|would like|need|needed|hope|plan|try|are trying|are looking|have been|can not|would not) ..6 (@bettering|{result}|{saving}|success|growth|{improvement}|{gain}|{increase}) ..3|(your|their) (great|excellent|good|outstanding|impressive|amazing) ..2 (results|success|growth)|congratulations on ..6',
      no: [
        'You had excellent results last year.',
        'You would like to increase your sales.',
        'Congratulations on your great results.',
      ],
    },
    {
      phrase:
        '(want|wanted|like|trying|here|promise|hope|order|just|only) ..1 to ..1 save (you|us|him|her|everybody|everyone)? ..2 (time|the trouble|the trip|a trip|some time)|save (you|us|everybody|everyone) (both)? (the|some|a|an|your)? (time|trip|trouble|journey|phone call) \\,|^ to save (you|us)? ..1 time|time of (our|the|my) (visit|call|meeting|conversation|appointment|appraisal)',
      no: [
        'I want to save you time, so I will be brief.',
        'To save time, I have brought the drawings.',
        'We could reduce the time of our visit.',
      ],
    },
    {
      phrase:
        '(see|find out|check|know|tell|learn|work out|explore|decide|judge|sure|wonder|wondering|discuss|establish) ..1 (if|whether) ..2 (i|we|it|this|that|our ..2 NOUN) ..2 ({help}|{enable}|{allow}|{let}|{assist}|{support}|@bettering|{transform}) ..8',
      no: ['Let us see if I can help you grow.', 'I would like to find out whether it could save you money.'],
    },
    {
      phrase:
        '(insight|insights|research|survey|study|findings|finding|report|trend|trends|practice|practices|idea|ideas|data|figures|information|approach|approaches|charts|results of) ..8 (@bettering ..4 @payoff|results|success|growth|difference)|(how|why|where|what|which|ways|way) (to|you|they|others|firms|some|two|three|four|<number>|@firms) ..3 @bettering ..4 @payoff',
      no: [
        'The study shows how to cut costs.',
        'These ideas might improve your margins.',
        'I would like to show you how others reduced their waste.',
      ],
    },
  ],
};
