import type { MovePatterns } from './types';

/**
 * Asking for one face in a circle both can picture, in whatever words: a circle of people is named, and who in it is
 * asked for, by what they have done or what they are up to.
 */
export const referralCircle: MovePatterns = {
  move: 'referral',
  makes: [],
  cued: {
    enough: 4,
    asked: 'only',
    about: 'circle',
    evenMade: true,
    cues: [
      // Who, which one, whose face.
      {
        weight: 2,
        needed: true,
        phrase:
          '^ ..1 (who|whom|whose|which) !(company|firm|supplier|software|system|machine)|(who|whom|which) (else|one|ones|two|other|others)? ..2 (has|have|is|are|was|had|runs|talks|comes|came|lives|does|do you|would|should|could|might|just|recently|opened|moved|started|took|bought|sold|asks|complains)|is there (someone|somebody|one|anyone|anybody|a face)',
      },
      // The circle by its name.
      {
        weight: 2,
        phrase:
          '{committee}|{club}|(at|round|around) (your|the) ..1 table|chamber of commerce|your chamber|{association}|rotary|lions|round table|{guild}|{union} branch|{federation}|alumni|{lodge}|freemasons|{society}|{congregation}|{parish}|{squad}|{syndicate}|{cooperative}|co-op|co op|co-operative|co operative|(dealer|parish|town|city|village|student|works|school|advisory) {council}|{choir}|{orchestra}|{band} ..2 (who|which|whom)|{league}|{chapter}|{troop}|{classmate}|{schoolmate}|{teammate}|{bandmate}|old (class|school|team|boys|firm|colleagues|crew|unit|regiment|squad|friends)|(study|discussion|peer|user|users|support|running|walking|riding|cycling|hiking|knitting|sewing|book|prayer|mothers|parent|parents|owners|dealers|whatsapp|facebook|line|wechat|telegram|viber|networking|trade|industry|playgroup|dog|car|poker|bridge|card|quiz) ..1 ({group}|{circle}|{chat}|night|ring|evening|team|forum)|{group} of ..1 (shop|business|plant|factory|practice|owners|farmers|managers|dentists|doctors|friends|parents|buyers)|(owners|managers|directors|masters|founders|mothers|fathers|parents|neighbours|neighbors|members) ..1 (circle|group|club|forum|table|roundtable|breakfast|dinner|lunch)|(the|your|other) (board|council) of ..4|(on|of) (the|your|that) ..3 (board|council|panel)',
      },
      // The people of a place or a time both know.
      {
        weight: 2,
        phrase:
          '(your|the|these|those|other|fellow) ..2 (neighbours|neighbors|villagers|classmates|clubmates|franchisees|traders|stallholders|parishioners|members|trustees|governors|directors|councillors|parents|alumni|brothers|sisters|cousins|tenants|growers|breeders|regulars) ..2 (on|at|in|of|from|who|which|\\,)|(parents|families|mothers|fathers|mums|dads|coaches|traders|neighbours|neighbors|farmers|dentists|doctors|lawyers|managers|owners|shops|firms|growers|builders|head teachers|teachers|people|others|members|men|women|ladies|players|folks|folk|lads) (in|on|at|from|around) (your|the|that) ..3 ({street}|{school}|{class}|{group}|{estate}|{park}|{road}|{village}|{church}|{mosque}|{temple}|{market} !(for)|{floor}|{building}|{block}|{team}|{gym}|{course}|{fair}|{nursery}|{region}|{valley}|{arcade}|{parade}|{board}|{table}|{crew}|{regiment}|{co-op}|coop)|fellow NOUN|(in|on|at|from) (your|the|that|this) ..1 ({street}|{church}|{mosque}|{temple}|{gym}|{estate}|{village}|{block}|{terrace}|{parade}|{arcade}|{class}|{course}|{year}|business park|industrial estate|{market} !(for)|{pew}|corridor|corridors|{hunt}|{breakfast}|{playground}|{allotment}|{marina}|{clubhouse}|{stable})|(people|ones|lot|crowd|team|guys|owners|men|women|partners|friends) you ..1 (sat|sit|play|played|ride|row|sail|train|trained|studied|serve|served|golf|work out|race|fish|hunt|sing|run|started|opened|graduated|travelled|met|lunch|eat|meet) ..1 (with|at|on|in|alongside)',
      },
      // Seen before the inner eye.
      {
        weight: 2,
        phrase:
          '^ (picture|think of|thinking of|imagine|take|remember|among|amongst) (your|the|that|them|those|these|all)|do you (golf|play|sail|row|ride|train|sing|serve|fish|hunt|lunch|sit) ..2 with|when you (picture|think of|look|sit|meet|go)|(you|we) ..1 (mentioned|told|spoke of|talked about|belong to|sit on|sit in|play in|play for|sing in|serve on|chair|are on|are in)|you both know|next to you|beside you|opposite you|in it|among them|of them|there who|who (there|in there|on it|at it)|people who (came|come|go|went|were) (to|at|in) your',
      },
      // What they have done lately.
      {
        weight: 1,
        phrase:
          '(has|have) ..1 (just|recently|lately|taken|opened|started|bought|sold|moved|put|been|retired|taken on|gone|lost|set)|(is|are) ..1 (about to|thinking|opening|putting|hiring|moving|expanding|building|planning|retiring|facing|struggling|looking)|(runs|complains|grumbles|talks most|talks about|moans|employs|owns|hires) ..3|this year|just|lately|recently',
      },
    ],
    yes: [
      'Who on the committee should see this?',
      'Who among your club members would value this?',
      'Who in your association has just opened a plant?',
      "Of the parents at your daughter's school, which one runs a business?",
      'Among the farmers at your co-op, who has put up a new barn this year?',
      'You sit on the board of the hospital; which of the other directors has a family firm?',
      'In the WhatsApp group of shop owners, who asks about staff?',
      'Thinking of your old team at Bosch, who has moved on to run a plant?',
    ],
    no: [
      'Who in your group is in charge of fleet?',
      'At your board meetings, who signs off on that?',
      'Which of the machines has just been replaced?',
      'Who among your drivers has left this year?',
    ],
  },
  never: [
    {
      sentence: true,
      phrase:
        'group of (companies|firms|products|machines)|(decides|decide|signs|sign off|signs off|in charge|responsible|handles|deals with|looks after|takes care|approves|gives the approval|has the (last|final) (say|word)|join us|be there|attend|put me through|speak to about|do you (use|buy|deal|bank|order|rely)|by name|supplies|is your supplier|does the|keeps the)',
      no: ['At your board meetings, who signs off on that?', 'Who in your club looks after the pitch?'],
    },
    {
      sentence: true,
      phrase: '(good|better|best|which|what) (time|day|week|slot|date)|this week or|<date ..31> or|<time> or',
      no: ['Which of the days you meet at the club is the better day?'],
    },
  ],
};
