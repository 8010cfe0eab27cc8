import type { MovePatterns } from '../moves/types';

/** Whom a figure is about, other than the seller or the listener: somebody who could be asked. */
export const who: MovePatterns = {
  move: 'who',
  makes: [
    {
      phrase:
        '(<number>|a|an|one|the|this|our|another|several|some|many|most|these|those|other|of|for|with|at|both|two|three|few|last|average|typical) ..3 @firms',
      yes: ['Three small firms cut it by half.', 'One of our clients saved £4,000.', 'A dealer in Leeds sold 12 more.'],
      no: ['We grew revenue 300%.', 'Your team could save 20%.'],
    },
    {
      phrase:
        '(those|these|the|of|all|other|both|our|last|first) <number 2..>|<number> (in|out of|of) (every)? <number>|<percent|number> of ..1 (NOUN|VERB|PROPN|them|us|you)|nobody|everybody|everyone|half of|average|typical|median|(in|across|around|round) (this|your|the|our) ..1 (county|town|city|area|region|country|valley|state|street|district|neighbourhood|industry|trade|sector)',
      yes: ['Those six paid 22 percent less.', 'Two in three gave the same reason.', '8% of invoices are paid twice.'],
    },
    {
      phrase: '@firms (of your size|like you|like yours|in|who|that|have|had|saw|save|saved|cut|grew|at)',
      yes: ['Hotels of your size save 12%.', 'Clients saw a rise of 20%.'],
    },
    {
      phrase: '(they|he|she|their|his|whose|who)',
      yes: ['They cut waste by 18%.'],
      no: ['We cut waste by 18%.'],
    },
    {
      phrase:
        '(at|in|for|of|with|helped|by|from|like|by|and) (the)? Aa|!({sale}|{booking}|{order}|{revenue}|{profit}|{cost}|{lead}|{return}|{accident}|{claim}|{margin}|{call}|{bill}|{renewal}|{number}|{figure}|{visit}|{enrolment}|{enquiry}|{inquiry}|{complaint}|{subscription}|{registration}|{donation}|{review}|{rating}|{injury}|{error}|{defect}|{saving}|{income}|{result}|{response}|{conversion}|{referral}|{repeat}|retention|turnover|output|waste|downtime|traffic|growth|productivity|satisfaction|attendance|occupancy|footfall|efficiency|yield|throughput|loyalty|engagement|morale|absence|absenteeism|sickness|churn|quality|uptime|speed|capacity|market|it|we|your|our) PROPN ..2 (has|have|halved|brought|took|cut|saved|grew|doubled|tripled|gained|won|saw|had|reduced|increased|raised|lowered|went|lifted|reached|made|got|sold)|<placeholder>',
      yes: [
        'It fell by a third at Toda Steel.',
        'Northgate Dental saved $40,000.',
        'Kettering Foods has halved its overtime.',
      ],
      no: ['We saved $40,000.'],
    },
  ],
  never: [
    // What is measured is nobody: "patient numbers went up 40 percent".
    {
      phrase:
        '@firms (numbers|number|satisfaction|retention|counts|count|volume|volumes|turnover|complaints|referrals|acquisition|loyalty|feedback|traffic|morale|costs|spend|spending|enquiries|visits|sickness|absence|bookings|orders|sales|figures) (went|go|is|are|was|were|rose|fell|grew|has|have|jumped|climbed|dropped|increased|improved|up|down|doubled|tripled)',
      no: ['Patient numbers went up 40 percent.', 'Customer satisfaction rose 12 percent.'],
    },
    { phrase: '(your|our|my) (team|business|company|firm|people|own ..2 NOUN)', no: ['Your team could save 20%.'] },
  ],
};

/** How long it took, or by when. */
export const howLong: MovePatterns = {
  move: 'how-long',
  makes: [
    {
      phrase:
        '<duration>|<date 7..>|(in|since|over|during|from|until|last|this|within|after|between|for) (the)? ..2 (<date>|<number 1990..2099>|week|month|quarter|year|season|term|spring|summer|autumn|fall|winter|decade|days|weeks|months|years)|<number> (winters|summers|springs|autumns|seasons|terms|shifts|weekends|renewals|harvests|semesters)|(per|each|every|/) quarter|(per|a|an|each|every|/) (day|week|month|year|hour|season|term|annum|shift|trip|visit|order)|(over|in|within|during|after|since|for|by) (the|their|its)? (last|past|first|next) ..2 NOUN|(annually|yearly|monthly|weekly|overnight|daily|annual|year on year|so far|to date)',
      yes: [
        'They tripled it in six months.',
        'It rose by 40% last spring.',
        'It went up by a tenth within a year.',
        'They save £900 a month.',
        'It has fallen 8% since 2021.',
      ],
      no: ['We grew revenue 300%.'],
    },
  ],
};
