import type { Cued } from './types';

/** What offers to send it in whatever words: somebody gives, papers or a file, by mail or into an inbox. */
export const emailCues: Cued = {
  enough: 4,
  asked: 'too',
  about: 'send',
  cues: [
    // The seller gives, or offers to.
    {
      weight: 2,
      needed: true,
      phrase:
        '(@we|and|then|will do|sure|let me|let us|allow me|allow us) ..1 (can|could|will|would|shall|may|am|are|to|do|happy|glad) ..3 (have|send|sending|emailing|mailing|forwarding|texting|share|sharing|supply|get|leave|fire|mail|email|post|forward|text|whatsapp|ping|drop|provide|submit|courier)|(let|allow|permit) (me|us) (to)? ..1 (share|send|get|mail|email|forward|leave|post)|(if|why do not|shall|should|can|could|may|might|that) (i|we) ..1 (sent|send|fire|shared|share|emailed|email|mailed|mail|forward|left|leave|posted|post|texted|text|dropped|drop)|(be|am|are|just|do|^) (sending|shooting|resending|dropping|popping|emailing|mailing|forwarding|texting|posting) (you|u|it|that|this|over|our|the|them)|you (will|can|shall) (have|get|receive|find) (our|the|it|a|my|that|everything)|will be (with|in front of|in|on) (you|your)|would you rather (have|i sent|get)|do you want it|take a look if',
    },
    // By mail, into an inbox.
    {
      weight: 2,
      phrase:
        '(by|via|through|over|on|in|an|one|as an) (email|e mail|mail|post|courier|whatsapp|dropbox)|by e mail|in the (post|mail)|(in|into|to|on) (your|yer|the) (inbox|email|emails|phone|hands|letterbox|mailbox|whatsapp|desk)|couriered|in writing|(something|anything|some) (across|over)|(mail|email) id|kind perusal|with you (by|this|today|tomorrow|tonight|within|before|in)|to you (now|today|this|tonight|tomorrow|straight|right|immediately|over|after|by|within)|(over|across|on) to (you|ye) ..1 (now|today|this|tonight|straight|right|immediately)?|(send|sending|mail|mailing|sent|sharing|share|forward|forwarding) (you|u|it|the|our) ..1 (now|over|across|on|one|a|our|the|complete|full|all)|over ..1 (a|an|our|the)',
    },
    // What is sent.
    {
      weight: 2,
      phrase:
        '{brochure}|{catalogue}|{catalog}|{leaflet}|{flyer}|{deck}|{slide}|{pdf}|prospectus|{one} pager|(a|an|our|the|full|company|rate|price|some|more|all|info|information|complete) ..2 ({overview}|{summary}|{breakdown}|{pack}|{profile}|{card}|{list}|{recording}|{link}|{particular}|{detail}|{information}|info|{proposal}|{quote}|{report}|{file}|{data}|{document}|{presentation}|{video}|{sample}|{literature})',
    },
    {
      weight: 1,
      phrase:
        'and you can ..1 (have a look|look|read)|if you would find|follow up|after (this|the) call|after we hang up|for your',
    },
  ],
  yes: [
    'I will have the deck in your inbox by five.',
    'Sure thing, the executive summary will be with you by lunch.',
    'Will do, sending it on to you now.',
    'Surely sir, I will be mailing you our company profile and rate card.',
    'Can I leave it with you by email and follow up next week?',
  ],
  no: [
    'I will have my colleague with me.',
    'I am not going to send you a brochure.',
    'They send sixty thousand statements by post every month.',
    'You will get a calendar invite from me by email.',
    'The survey was mailed to every hotel.',
    'If I sent it by mail, you would get numbers without the story.',
  ],
};
