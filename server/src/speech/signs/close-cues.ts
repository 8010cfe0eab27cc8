import type { Cued } from '../moves/types';

/** What asks for more than a date in whatever words: a request, and the order, the plan, the trial or the money it is for. */
export const closeCues: Cued = {
  enough: 4,
  asked: 'too',
  cues: [
    // A request, or a push.
    {
      weight: 2,
      needed: true,
      phrase:
        '(can|could|may|might|shall|should|will|would) (i|we|you|u|that|it|this|be)|(are|would) you ..1 (happy|ok|okay|right|all right|good|prepared|going|up|be up|ready|able|willing|looking|comfortable)|(do|have) (i|we) have|let (me|us)|(please|kindly|just|mate|simply) ..1 (try|say|grab|take|consider|give|sign|confirm|pick)|what do you say|what do we need|^ (grab|take|try|say the word)|all you (need|have) to|@we ..1 (want you|am looking for|would like you|need you)|(tell|give) me ..1 (the|what|roughly|your)|would you like|(please|kindly) (open|place|release|list|add|include|put|register|join|send|buy|order|book|move|transfer|give)|let us|(do|would) you (want|like|prefer) (me|us)|why do not you|which one|how many (seats|units|licences|licenses|boxes|users|cases)|what (sort|kind) of money|do you want|is there any reason|say the word|is it a yes',
    },
    // The order, the signature, the plan.
    {
      weight: 2,
      phrase:
        'signature|(put|push|run) ..3 (order|it|that|this|application) through|switch (it|that|this|them|everything) over|ball rolling|close (this|it|the deal|on this)|(put|have|add|get|include|list) us (on|in|to|as|among) your ..2 ({list}|{panel}|{roster}|{supplier}|{vendor}|{supplier} base|books)|(shall|can|should|could|may) we ..1 (sign|close|do (it|this|that|business) ..1 (\\?|today|now|then))|(register|enrol|enroll|onboard|subscribe|insure|cover) (you|your ..1 NOUN|two|three|both|all|him|her|them|everyone)|open ..1 account|create your ..1 (login|account|profile)|(try|order|have|take|accept|want|buy) (a|one|our|the) ..1 (sample|box|case|crate|bottle|tin|bag|sack|carton|keg|pack|batch|unit|roll)|(say|take|start with|do|have|need|go for|make it|order|try) (<number>|a|two|three|five|ten|twenty|fifty|a hundred|a dozen) ..1 ({licence}|{license}|{unit}|{box}|{case}|{seat}|{user}|{pallet}|{crate}|{piece}|{tonne}|{ton}|{copy}|{subscription}|{carton}|{bag}) ..3 (to begin|to start|for now|\\?|$|today|and)|(take|get|have|grab) your details|(reserve|book|secure|hold|save|keep) (your|you a|a|the) ..1 (place|seat|spot|unit|plot) (in|on|at|for)|(close|wrap|seal|finalise|finalize|conclude) (this|it|the deal|things|the business)|down payment|list your|(your|the|a) go ahead|visa|mastercard|amex|(annual|monthly|basic|premium|starter|full|standard|three year|two year|twelve month) ..1 (plan|package|option|version|tier|level|membership)|(bronze|silver|gold|platinum)|your first (delivery|order|shipment|box|case)|next run|direct debit|purchase (order|of)|raise a|deposit|ring it up|founding member|founding members|(grab|take|have) (a|the|one|two|three|<number>) ..1 (pallet|case|box|cases|boxes|pallets|units|seats|crate|dozen)|(in|at) that price|lock (you|in|me) ..1 (in|that|at)|{enrol} (you|your|them)|{renew} it|your (listing|mandate|custom)|the mandate|(put|mark|pop|stick) you down for|switch (you|right|over|to|today|now)|switch you|sign (it|that|this) (off|up)?|say yes|(become|be|as) our (client|customer|member)|donate|donation|taking out|(two|three) cases|seats|put you on (cover|the)|dispatch|{swap} your|(take|buy|order|book|sign|get|have) (it|this|one|two|that|them) (today|now|tonight|\\?|$)|not (buy|order|sign|take|want to go)|take it|list (the|your) (house|flat|place|home|property)|start with one|go for (that|it|this|one)|purchase our|buy our|on board today|get you (live|switched|signed|going|set up)',
    },
    // A try, the money.
    {
      weight: 2,
      phrase:
        '(a|our|free|your|the|week|month) ..1 (trial|pilot)|trialling|trialing|<duration> (test|try out|tryout|pilot)|try our|trial login|demo version|(figure|budget|amount|sum) ..3 (allocated|set aside|put aside|investing|in mind|comfortable)|(looking|comfortable|prepared|happy|willing) (to)? ..1 (spend|spending|invest|investing|pay)|authorise|authorize|create the account|create the accounts',
    },
    {
      weight: 1,
      phrase:
        'today|right now|now|tonight|this week|while i have|twelve month|a month|by friday|fiscal year|for us|with me|from us',
    },
  ],
  yes: [
    'Do I have your go-ahead?',
    'Will that be Visa or Mastercard?',
    'Are you happy for me to switch you?',
    'Can I put you down for bronze today?',
    'I could put one in on a free two-week trial: would you go for that?',
    'Shall I renew it for three years?',
    'Would you be up for trialling the kit on one of your sites?',
    'Let me lock in that price for you.',
    'Will you take two cases or four?',
  ],
  no: [
    'Shall I put you down for Wednesday at two?',
    'Other callers would ask you to sign today; all I want is a date.',
    'Shall we say Tuesday?',
    'Could you tell me how the pilot in Kyoto went?',
    'Would you buy a house without seeing it?',
    'Can you say yes to Tuesday?',
    'Could you put me through to whoever buys the trial kits?',
  ],
};
