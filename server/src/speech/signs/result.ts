import type { MovePatterns } from '../moves/types';

/** A result that the seller promises or claims ("save time and money"); whether a figure stands by it is for others to see. */
export const result: MovePatterns = {
  move: 'result',
  makes: [
    {
      phrase:
        '(@we|our ..2 NOUN|@product|<placeholder>|Aa|it|this|which|that|who) ..3 ({help}|{enable}|{allow}|{let}|{assist}|{support}|{empower}) ..8 (@bettering ..5 @payoff|({get}|{attract}|{find}|{bring} in|{bring}|{sell}) (more|new|better|extra|additional) ..1 NOUN|grow|thrive|succeed|scale|(run|work|operate) (more)? (smoothly|efficiently|better|faster))',
      yes: [
        'We help companies increase their revenue.',
        'I help firms like yours save time and money.',
        'Our software enables teams to boost productivity.',
        'It allows you to cut costs.',
        'We help small businesses grow.',
        'I help garages get more customers.',
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
    {
      phrase:
        '(dramatically|significantly|massively|drastically|hugely|substantially|exponentially|greatly|vastly) ..1 (@bettering|better|faster|more|lower|higher|fewer|less)',
      yes: ['It dramatically reduces paperwork.', 'Deliveries are significantly faster with us.'],
      no: ['Your costs have significantly increased.', 'Have your costs significantly dropped?'],
    },
    {
      phrase:
        '(huge|massive|significant|tremendous|dramatic|incredible|amazing|fantastic|great|excellent|outstanding|remarkable|impressive|phenomenal|real|proven|guaranteed|tangible|measurable|substantial|superb|wonderful|good) ..1 ({result}|{saving}|{improvement}|{gain}|{increase}|growth|roi|success|{benefit}|{outcome})|(a|great|real|lot of|lots of|much) ..1 success (with|for|at|in)|proven track record|track record of',
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
        '(take|takes|bring|brings|taking) ..4 to (the|a) (next|new|another|whole new) level|({transform}|{revolutionise}|{revolutionize}|{supercharge}|{skyrocket}|{turbocharge}|{unlock}) ..3 (your|the way|how|business|businesses|companies|sales|revenue|potential|growth|results|operations)|(the)? results speak for themselves|(@we|it|this) ({guarantee}|guaranteed) ..2 ({result}|success|satisfaction|{saving}|growth)',
      yes: [
        'We take your business to the next level.',
        'It will transform your sales.',
        'The results speak for themselves.',
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
      phrase: '(pays|pay|paying) for (itself|themselves)',
      about: 'payback',
      yes: ['The system pays for itself.'],
      no: ['Who pays for themselves?'],
    },
  ],
  never: [
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
        '(you|they|he|she|your ..2 NOUN|their ..2 NOUN) (had|have|have had|made|got|saw|are|were|did|said|mentioned|told|want|wanted|would like|need|needed|hope|plan|try|are trying|are looking|have been|can not|would not) ..6 (@bettering|{result}|{saving}|success|growth|{improvement}|{gain}|{increase}) ..3|(your|their) (great|excellent|good|outstanding|impressive|amazing) ..2 (results|success|growth)|congratulations on ..6',
      no: [
        'You had excellent results last year.',
        'You would like to increase your sales.',
        'Congratulations on your great results.',
      ],
    },
    {
      phrase:
        '(want|wanted|like|trying|here|promise|hope|order|just|only) ..1 to ..1 save (you|us|him|her|everybody|everyone)? ..2 (time|the trouble|the trip|a trip|some time)|save (you|us|everybody|everyone) (both)? (the|some|a|an|your)? (time|trip|trouble|journey|phone call) \\,|to save (you|us)? ..1 time|time of (our|the|my) (visit|call|meeting|conversation|appointment|appraisal)',
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
        '(insight|insights|research|survey|study|findings|finding|report|trend|trends|practice|practices|idea|ideas|data|figures|information|approach|approaches|charts|results of) ..8 (@bettering ..4 @payoff|results|success|growth)|(how|why|where|what|which|ways|way) (to|you|they|others|firms|some|two|three|four|<number>|@firms) ..3 @bettering ..4 @payoff',
      no: [
        'The study shows how to cut costs.',
        'These ideas might improve your margins.',
        'I would like to show you how others reduced their waste.',
      ],
    },
  ],
};
