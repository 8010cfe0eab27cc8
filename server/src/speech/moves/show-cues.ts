import type { Cued } from './types';

/** What tells that it has to be shown: that telling or sending fails, showing, being together, and what there is to see. */
export const showCues: Cued = {
  enough: 3,
  evenDenied: true,
  cues: [
    // Telling or sending will not do.
    {
      weight: 2,
      phrase:
        '(not|never|hardly|hard|difficult|impossible|only|would just|no use|no good|wrong|lose|loses|lost|spoil|spoils|butcher|butchers|muddle|muddles|blind|fails|fail|nothing|little) ..6 ((over|by|on|down) (the|a|this)? (phone|telephone|email|mail|call|line|ear|post)|(in|on) (a|the) (phone call|call|mail|phone)|attachment|words|tell|telling|told|explain|explained|explaining|explanation|describe|describing|description|send|post|summarise|summarize|summary|aloud|read out)|((over|by|on|down) (the|a|this)? (phone|telephone|email|mail|call|line)|(a|the) (list|mail|email|brochure|pdf)|attachment|words|telling|explaining|describing) ..6 (not|never|loses|lose|lost|spoils|spoil|butcher|muddle|nothing|meaning|fail|fails|no sense|little|half)|rather than (me)? (rambling|telling|talking|emailing|sending)|(only|just) (get|getting|have|hear|see) ..1 (half|part|a tenth|a fraction|a third|a quarter|a bit) of (it|that|this|them|the)|(half|part|nothing|little|none|fraction) of (it|that|this|them|the ..2 NOUN) ..3 ((over|by|on|down) (the|a|this)? (phone|telephone|email|call|line)|in (an|a|the) (email|call|mail))|only ..9 (make|makes) sense|without ..3 (you|it|the|them) ..6 (nothing|little|sense|lost|meaningless)|(means|mean|says|say|tells|tell) (you|them|us)? ..1 (nothing|little|very little|not much)|is not ..3 (one|thing|something) ..2 (for|you) ..1 (the|a|can|could)? ..2 (phone|telephone|email|call)|not ..1 (the|a) (kind|sort|type) of thing|(sending|emailing|posting|mailing) (it|them|this|that) ..3 not|(can|could) not ..1 (explain|describe|tell|put into words)|(describing|telling|explaining|summarising|emailing|reading|rushing|running) ..1 (it|them|this) ..3 (would|does|will|only|takes|take|over|on|by)|gets lost|needs (showing|explaining)|begs to be seen|show and tell|to be shown|shown not|no short version|better ..2 (show|seen|shown)',
    },
    // Showing.
    {
      weight: 2,
      phrase:
        '(shows|show|showing|shown) ..1 (you|him|her)|(show|showing|shown|demonstrate|demonstrating) ..2 (it|them|this|to|that|the)|(to be|be|needs|needs to be|is better|better|best) ..1 (seen|shown|showing|looked at)|(lay|spread|set|open|opening|put|place) ..7 (out|in front|up|on your|on the|before|open|side by side)|(take|walk|talk|go|run|leaf|click|page|point|guide|bring|step) ..5 (through|over it|over the|over those|over what|at it|things out|page by page)|(have|need|needs|want|got|must|has) ..2 to (see|look|be seen|view|draw|sketch|hold)|(come|came) and (see|look)|(draw|sketch|play|present|point) ..2 (it|that|you|the|at)|(bring|bringing) ..3 (it|them|the|along|with|those|plans|sample)|(need|want|have|like) you ..1 (looking|look|see|view)|a thing to be looked at|only looking at it|eyes on it|looking at it|visual|visually|picture',
    },
    // Being together.
    {
      weight: 2,
      phrase:
        'in person|face to face|in the flesh|in front of (you|us|me|both|it|them)|both of us|(two|pair) of us|front of you|before you|(on|at|across) (your|the|a|our) ..1 (desk|table|counter|whiteboard|screen|guardhouse|office|site|premises|spot)|(when|once|if) (i|we) ..3 (meet|with you|over|there|together|sit|sitting|come|at your|in town|see you|by)|(in|at) (the|our) meeting|come the meeting|(we are|sitting|sit|look|go|it|them|at it|this|seen) ..2 together|(look|looking) ..4 together|side by side|(stood|stand|standing|beside|next to) ..1 (by|at|beside)? ..1 your NOUN|next to (you|each other)|beside you|in the room|in your (hand|hands|office|canteen|premises)|sit down|sit with|sit across|sit together|across a table|two chairs|with me there|without me|i am there|me there|on site|over a coffee|come (in|to you|by|over|out)|there to (do|explain|answer|show)|opposite you|(if|with|when) i am (there|here|with you|at)|with someone to|(someone|somebody) to (explain|walk|talk|take)|with me|i will have (a|my|it|the)',
    },
    // What there is to see.
    {
      weight: 1,
      phrase:
        '{chart}|{graph}|{diagram}|{picture}|{photo}|{photograph}|{drawing}|{sheet}|{map}|{plan}|{layout}|{figure}|numbers|{result}|{finding}|{comparison}|data|footage|{video}|{sample}|material|{table}|{slide}|{page}|statistics|{timeline}|{ledger}|{screenshot}|{curve}|evidence|survey|study|simulations|idea|ideas|research|report',
    },
    {
      weight: 1,
      phrase:
        'a lot of ..2 NOUN|(more|most) out of it|help you|could read it|put in (an|a) email|if i ..1 (tell|told|read|explain|explained|describe|described|send|sent|emailed)|you (see|will see|would see)|on paper|to show (but|and|$)|(look|looking) (at|over) (it|them|this|these|the|what)|(the|my|your) (best|only|right|easiest|quickest|proper) way|(best|better|easier|easiest|clearer|quicker) ..1 (done|explained|discussed|to)|(need|needs|have|has|must|got|want|wants) to|makes? sense|only (works|jumps)|would (need|want|have) to',
    },
  ],
  yes: [
    'Over the phone these lose their meaning; I would like to spread them out on your table.',
    "It's all photos and tables, and it won't make sense till I've got them in front of you.",
    'Because it is laid out as a floor plan, I must be beside you to explain.',
    'The charts only make sense when we have both got them in front of us.',
  ],
  no: [
    'I can run you through it now if you have two minutes.',
    'Let me show you our catalogue while we wait for the coffee.',
    'We sat down with the council last year.',
    'I will send you the report.',
  ],
};
