import type { Cued } from './types';

/** What tells of thanks for the time: gratitude, the time itself, how busy they are, and that one knows it. */
export const thanksCues: Cued = {
  enough: 3,
  evenDenied: true,
  cues: [
    {
      weight: 2,
      phrase:
        'thank you|thanks|ta|cheers|many thanks|{appreciate}|grateful|gratefully|thankful|obliged|indebted|honoured|honored|bless you|means a lot|(good|kind|decent|generous|gracious|nice) (of|enough)|lovely of you',
    },
    {
      weight: 1,
      phrase:
        '(the|your|my|this|these|those|our|a|some|any|of) ..1 (time|call|attention|minute|minutes|moment|slot|ear|patience|lunch)|{pick} up|picked up|{answer}|{take} ..1 (this|my|the|me|a|time|call)|coming ..1 (on|to) ..1 (line|phone)|{speak} (with|to)|{talk} (with|to)|{squeeze}|{fit} me|{spare}|{step} (out|away)|{give} up|bearing with|{hop} on|{jump} on|see me|seeing me|receive me|receiving|opportunity to|{find} ..2 (time|slot|minutes|gap)|accepted|for this',
    },
    {
      weight: 2,
      phrase:
        'busy|busiest|hectic|flat out|swamped|slammed|stretched|snowed|buried|manic|nuts|brutal|crazy|mad|rushed|occupied|juggling|pressed|interrupting|interruption|back to back|in demand|in the thick|(run|rushed|rush) off (your|their)|knee deep|up to (your|the) (eyes|neck|ears)|(hands|plate|diary|day|calendar|schedule|morning|house|week|counter) ..4 (full|packed|heaving|jammed|crammed|noisy|tight)|(full|packed|tight|noisy|limited) ..2 (hands|plate|diary|day|calendar|schedule|house|list|week|time)|queue of|never stops|does not stop|wants a piece of|to do list|what your (calendar|diary|day) looks|(plenty|lots|a lot|so much|loads|a million things|all sorts|a hundred things) !(of) ..3 (on|going on|desk|to do)|(people|patients|customers|clients|somebody|guests|crew|phone|queue|deliveries|lorries|orders|kids|parents|visitors) ..3 (waiting|coming|ringing|to see|to get back to|at the)|(time|minutes) ..2 (limited|tight|short|precious|money|scarce|valuable)|precious time|(rush|peak|harvest|year end|month end|quarter end|end of (the)? (month|quarter|year)|season|(the|an) audit (on|going|is))|never ..1 (stop|stops|quiet|empty)|between ..1 (patients|meetings|calls|classes|jobs|clients|appointments|lessons|shifts|sittings)|hardly ..2 (free|empty|a minute)|(free|spare) minute|gaps|(better|other) things|to run|middle of|break into|eating into|on the road|another call',
    },
    {
      weight: 1,
      phrase:
        '@we ..2 (know|imagine|realise|realize|understand|recognise|recognize|expect|gather|guess|bet|suspect|see|hear|can (hear|tell|imagine|see))|(i am|i am sure|we are|well)? (sure|aware|conscious|certain|mindful|sorry)|(you|it|things|your) ..1 (must|will) ..1 (be|have)|knowing|no doubt|probably|by the sound of it|(sounds|looks|seems) like you|i take it',
    },
    {
      weight: 1,
      phrase:
        '@we ..2 (not|be) ..2 (keep|hold you|brief|quick|take long|take much|straight|take up)|(get|come) (straight)? to the point|(short|brief|quick|straight) (version|and)|let me be (quick|brief)|let you (go|get)',
    },
    {
      weight: 2,
      phrase:
        '(have|got) ..2 (guests|patients|customers|clients|children|pupils|passengers|animals|orders|people|tables) ..1 to (look after|see|serve|feed|attend|get back to|teach|run)|all go|you ..1 (get|receive|take|field|have) ..5 (calls|of these|like me) ..3 (a day|every day|all day|a week)|(mindful|conscious|respectful|respecting) ..2 (your|that) ..2 time|value your time',
    },
  ],
  yes: [
    "Ta for coming on the line, I gather the counter's heaving.",
    "I'm conscious you're flat out, so I'll get to the point.",
    "You've got a kitchen to run, so let me be quick.",
    'I appreciate that you take my call in the middle of the shipping day.',
  ],
  no: ['Thanks for letting me know.', 'Thank you for the order.', 'We were busy last year ourselves.'],
};
