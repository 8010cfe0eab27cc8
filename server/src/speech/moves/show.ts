import { showCues } from './show-cues';
import type { MovePatterns } from './types';

/** Says it has to be shown, or offers to take them through it when they meet. */
export const show: MovePatterns = {
  move: 'show',
  makes: [
    {
      phrase:
        '(need|needs|have|has|want|wants|like|love|prefer|happy|able|glad|going|got|hoping|here|keen|delighted|pleased|chance|opportunity|ought|easier|better|best|minutes|hour|time|visit|meet|together|come|by|round|over) (to|and) ..1 (show|demonstrate|present|take|walk|lay|put|illustrate) ..2 (you|him|her|them|it|this|your|<placeholder>|what|how|the)',
      yes: [
        "I need to show you, it's all in the charts.",
        'I have to show it to you.',
        "I'd love to show you how this works.",
        'All I need is 30 minutes to show you.',
        'I would like to come and show your team.',
      ],
      no: [
        'I want to show up on time.',
        'You need to show your ID.',
        "I'm not going to show you a demo.",
        'I want to take this opportunity to say thanks.',
      ],
    },
    {
      phrase:
        '(can|could|will|would|let me|let us|allow me to|may i|shall i|might) ..2 (show (you|him|her|them|your|<placeholder>)|show it|(walk|take|run|guide|lead) (you|him|her|them|your ..2 NOUN|everyone|the ..2 NOUN|<placeholder>) through|demonstrate|lay it out|put (it|them|the ..2 NOUN) in front of)',
      yes: [
        'I can take you through the results.',
        'Let me show you exactly how it works.',
        "I'll walk you through the findings.",
        'May I show you what we found?',
        'Would Tuesday suit, so that I can show you in person?',
      ],
      no: ['Can you show me around?', 'Could you walk me through your process?', 'He will show you to your seat.'],
    },
    {
      phrase:
        '((has|have|needs|need|got|ought|must|meant|want|wants|deserves) ..1 (to be|be|to get)|(is|be|are) (better|easier|best)|(better|easier|best) (to be|being)) ..1 (shown|seen|demonstrated|presented|looked at|explained in person|discussed in person|gone through)',
      yes: ['It has to be seen to make sense.', 'It really needs to be shown in person.', 'It is best seen on paper.'],
    },
    {
      phrase:
        '(can not|could not|will not|would not|not|unable to|hard to|difficult to|tough to|impossible to|no way to|nothing (i|we) can) ..3 (explain|describe|share|tell|convey|do|get|put|cover|go|send|email|sum|discuss|give|justice|express|present|read|make|capture|summarise|summarize|come across|comes across|coming across|work|works|cover|makes sense|make sense|be (explained|told|shared|sent|done|described)) ..8 (phone|telephone|email|call|mail|line|paper|writing|words|voicemail|justice|over the wire|pdf)',
      yes: [
        "I can't do that by phone, I need to show you.",
        "It's not something I can explain over the phone.",
        'It is hard to describe in an email.',
        "A call wouldn't do it justice.",
        'We cannot share it by email.',
      ],
      no: ["I couldn't get you on the phone."],
    },
    {
      phrase:
        '(once|when|until|till|after|before|if) (you|he|she|they) ..1 (see|have seen|has seen|saw|look at|have looked at) (it|them|this|that|what|the ..2 (charts|chart|figures|pictures|results|graph|numbers|comparison|page|drawings|sample|samples|findings))',
      yes: ['It only makes sense when you see it on paper.', "You won't believe it until you've seen the figures."],
      no: ['Tell us when you see the van.'],
    },
    {
      phrase:
        '(go|gone|going|look|walk|run|work) (through|over|at) (it|them|this|these|the ..3 NOUN|what ..3) ..2 (with you|with your|together|side by side|when we meet|at your)',
      yes: [
        'I would go through the charts with you.',
        'Best gone through together, these figures, so we look at them together.',
      ],
      no: ['Did you go through it with your team?'],
    },
    {
      phrase:
        '@we ..4 {bring} ..3 (chart|charts|sample|samples|figures|report|results|drawings|pictures|numbers|findings|study|survey|page|table|data|photos|map|example|examples|copy|comparison|graph|graphs|plans|model|swatches)',
      yes: ["I'll bring a sample so you can feel the difference.", "I'd have to bring the charts."],
      no: ['We bring you more customers.'],
    },
    {
      phrase:
        '(gone|best|better|seen|looked|look|go|something to look) ..2 (through|at) ..1 (together|in person|side by side)',
      yes: ['The results are best gone through together.'],
    },
    {
      phrase:
        '(phone|telephone|email|call|mail|words|brochure|pdf) ..3 (will|would|does|do|could|can) not ..3 (do|work|show|give|tell|convey|capture|be enough|cut|make|help)',
      yes: ["An email won't do it justice.", "A brochure can't show you that."],
    },
    {
      phrase:
        '(picture|visual|chart|charts|graph|graphs|pictures|table|tables|sample|samples|figures|photos|map|diagram|drawings|images) ..3 (more than|than|rather than|so|speak|tell|say|shows|show|that i|you (need|have|must|should)|which you|to see|to look) ..8 (show|see|look|story|word|words|shown|seen|together|touch|hold|it all|better)',
      yes: [
        "It's a picture more than a story.",
        "It's mostly charts, so you need to see it.",
        'The samples you have to hold in your hand, so I should show them.',
      ],
    },
    {
      phrase:
        '(phone|telephone|email|call|letter|message) (is|was) not ..2 (place|way|medium|format|right|thing|tool|enough)|to (tell|explain|describe) ..5 to (show|see)|(showing|seeing) ..5 (describing|explaining|telling)|(squeeze|squash|boil|cram|fit|reduce|compress|press|condense|pack) ..4 (into|down to|in|down into) ..3 (call|email|sentence|minute|minutes|words|line|paragraph|message)|(do|does|did|doing|give|gives) (it|this|that|them|the ..2 NOUN) (full|real|any)? justice',
      yes: ['I can only do it justice by showing it.', 'The only way to do this justice is face to face.'],
    },
    {
      phrase:
        '(you|he|she|they) (need|have|has|must|should|ought|really need|would have|would need) ..1 (to)? (see|look at|touch|hold|feel|watch|try) ..2 (it|this|them|that|these|those|for yourself|the ..4 NOUN|what)',
      yes: ['You have to see it to believe it.', 'You really need to see this for yourself.'],
      no: ['You should look at our website.', 'Do you need to see it in writing?'],
    },
    {
      phrase:
        '(see|seeing|look|looking|go|going|walk|talk|read|sit) ..3 (it|this|them|through it|through this|through them|the ..2 NOUN|at it|at this|down) ..4 (in person|for yourself|face to face|with your own eyes|side by side|at your desk|on your desk|across the table|in front of you)',
      yes: [
        "It's better to go through it in person.",
        'Once you see it for yourself it is clear.',
        'We should look at this side by side.',
      ],
      no: ['Do you look at it in person?'],
    },
    {
      phrase:
        '(share|discuss|present|explain|cover|give you|tell you|go over|go into|reveal) ..6 (in person|face to face|when we meet|when we sit down|at the meeting|in our meeting|when i see you|during our meeting|at our meeting|when i visit|during the visit)',
      yes: [
        "I'll share the details when we meet.",
        "I'd rather explain it face to face.",
        'We can discuss the figures in person.',
      ],
      no: ['Did you discuss it in person?'],
    },
    {
      phrase:
        '(bring|bringing|carry|take) ..5 (with me|along|to the meeting|to show|to you|when we meet|when i come|to your (office|desk|shop|site|plant))',
      yes: ["I'll bring the report with me.", 'I can bring the samples to your office.'],
      no: ['Could you bring your laptop along?'],
    },
    {
      phrase:
        'seeing is believing|no (favour|favours|good|use|service) ..3 (rushing|telling|sending|emailing|reading|describing|explaining)|take (the|all the) (punch|life|heart|point|meaning) out|better (if)? you (see|saw|look|looked) ..1 (it|them|this|at)|(best|better|easier|easiest|clearer|nicer|only|much more) ..1 (done|explained|discussed|talked|had|makes sense|works|work|covered|understood|handled) ..3 (in person|face to face|in the flesh|across a (table|desk)|side by side|at a table|on site)|(loses|lose|lost|dies|die|disappears|vanishes|missing|misses) ..3 (in (a|an|the)|over (a|the)|on (a|the)|by) (email|phone|call|mail|telephone|pdf|message|attachment|summary)|(easier|better|quicker|simpler|clearer|faster|best|easiest) (shown|seen|to show|if i show|when i show|to see|if you see|when you see|in person|face to face)|show rather than tell|show (you|him|her)? ..2 (than|not) (tell|describe|explain|talk)|show it,? not',
      yes: ['Seeing is believing.', "It's far easier to show than to tell.", "It's clearer when you see it."],
      no: ['Is it easier in person for your team?'],
    },
  ],
  cued: showCues,
  never: [
    { phrase: 'all over (the|our)?', no: ['I talk to dealers all over the province.'] },
    {
      phrase: '(i|we) (just|only|will|would)? ..1 need to see (round|the|your|if|what|how|where|it|inside|behind)',
      no: ['I just need to see round the back.'],
    },
    {
      sentence: true,
      phrase:
        '(know|say|sure) if you ..1 (want|like|wish) ..1 (to)? see|show you ..3 {saving}|(take|show|bring|lead) you through to|(on|at|visit|via) (our|my) ..1 (website|web site|site|page|channel|stand|booth)',
      no: ['Just look at the table on our site.'],
    },
    {
      sentence: true,
      phrase:
        '(has|have) (anybody|anyone|somebody) (seen|shown)|(you|i|we) have (already)? seen ..1 (the news|it happen|in)|would have shown|do not (need|have) to see|(she|he|they) would have to see|(run|walk|take|talk) you through ..5 (now|quickly)|quote|(show|showing|shown) you ..1 (catalogue|catalog|brochure|range|product|products|line up|software|platform|demo)|while we wait',
      no: [
        'Has anybody shown you the new regulations?',
        "You've seen the news, I'm sure.",
        "You don't need to see it, I'll explain.",
        "She'd have to see it before she signs anything.",
        "I can run you through it now if you've got two minutes.",
        "I don't quote on the phone, because no two boxes are alike.",
        'Let me show you our catalogue while we wait for the coffee.',
        'I have seen it happen in three other plants.',
      ],
    },

    // Presenting the house, or a report that comes of the work, shows nothing.
    {
      phrase:
        '(quickly|briefly) ..3 (go|run|walk|take|explain|tell) ..5|main points|give me ..2 (copy|bill|invoice)|the ropes|show you to the ..2 (room|office|lift|table|desk)|{bring} you <number> ..4|on the spot|on (a|the) ..1 screen|(platform|system|app|software|dashboard|tool|portal|display) ..12 (show|shows|showing)|(bring|bringing) ..1 (my|our|a|the|your)? ..1 (colleague|boss|manager|engineer|partner|director|technician|specialist|someone|somebody|team) ..3|(present|introduce|show) (to)? (you|him|her|them) ..1 (our|my|the) ..1 (company|firm|business|services|offer|offers|profile|portfolio)|(present|introduce) (our|my) ..2 NOUN|(give|gives|leave|send|get|receive) you ..3 (report|estimate|certificate|quotation)',
      no: [
        'I am calling because I want to present you our company.',
        'Our platform collects your data and shows you what sells.',
        'I will bring my colleague along.',
        'Let me show you to the meeting room.',
        "We'd come out, have a look round and give you a written report.",
      ],
    },
    {
      phrase: '(tell|let) us|show up|show (me|us)|show your id|(can|could|would|will) you (show|walk|take|run)',
      no: [
        'I want to show up on time.',
        'Can you show me around?',
        'Could you walk me through your process?',
        'You need to show your ID.',
      ],
    },
    {
      phrase:
        'show (you|him|her|them) ..1 (a|the|our) ..2 (demo|demonstration)|(show|walk|take|run) (you|him|her|them) ..8 (right now|over the phone|on the phone|on screen now|on this call|by phone)',
      no: ['I can walk you through it right now.', 'Let me take you through it over the phone.'],
    },
    {
      phrase:
        'show (you|him|her|them) (out|in !person|around|round|the way|the door|to the door)|take (this|the|a) (opportunity|chance|moment|minute|look|break|message)',
      no: ['I want to take this opportunity to say thanks.'],
    },
    {
      phrase: '(take|walk|run) you through ..4 (question|questions)',
      no: ['May I take you through a few questions?'],
    },
    {
      phrase: '(put|present) (you|yourself|it) (through|on|down)|show you to your',
      no: ['I need to put you on hold.', 'He will show you to your seat.'],
    },
    {
      phrase: '(our|the|my) (website|site|page|link)|(get|hear|reach) you on the phone',
      no: ['You should look at our website.', "I couldn't get you on the phone."],
    },
    {
      sentence: true,
      phrase: '^ (do|did|does|are|is|have|could) (you|they|it) ..12 \\?',
      no: [
        'Did you discuss it in person?',
        'Is it easier in person for your team?',
        'Could you bring your laptop along?',
      ],
    },
    {
      phrase:
        '(have|need|like) to take (your|a few of your|the) ..1 (time|details|order|name|number|measurements|temperature|readings|minutes)',
      no: ['I need to take your details.'],
    },
  ],
};
