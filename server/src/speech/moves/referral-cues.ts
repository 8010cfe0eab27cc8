import type { Cued } from './types';

/** What asks for a name in whatever words, and names no circle: whoever may come to mind is to be passed on. */
export const referralCues: Cued = {
  enough: 4,
  asked: 'too',
  about: 'anybody',
  cues: [
    // Somebody, no matter who.
    {
      weight: 2,
      needed: true,
      phrase:
        '(a|any|another) ..1 {colleague} (who|that) (might|could|would|may)|(lots of|plenty of|many|loads of|more|all sorts of) (people|firms|businesses|owners|companies|others|folks)|your ..1 (colleagues|contacts|competitors|counterparts|peers) (in|at|from) (other|different|the)|anyone|anybody|someone|somebody|any other person|another party|other (people|firms|businesses|companies|owners|decision makers)|some (people|companies|firms|friends|names|references)|a few (people|names|friends|companies)|(a|any|some|which of your) ..1 ({friend}|{mate}|{cousin}|{relative}|{neighbour}|{neighbor}|{acquaintance}|{pal})|your (family|friend|friends|cousin|network|contacts)|(a|any|some|your) ..1 (colleague|colleagues|friends|acquaintances) of yours|{acquaintance}|whoever ..2 (interested|might|needs|wants)|(two|three|four|five|six|ten|some|any|more|few) (names|contacts|referrals|references|leads)|referrals|who else|(name|give) me one|people (who|that) have|family and friends|companies that|which other|(friends|family|relatives|mates|buddies|pals|cousins|neighbours|neighbors|colleagues|traders|contacts) ..1 (or|and|of) ..1 (friends|family|relatives|mates|buddies|pals|cousins|neighbours|neighbors|colleagues|traders|contacts|yours)|(any|some) of your (friends|mates|buddies|pals|people|lot|crowd|cousins|relatives|neighbours|neighbors|contacts)|fellow (traders|owners|farmers|members|parents|managers|directors)',
    },
    // The listener knows, or passes on.
    {
      weight: 2,
      phrase:
        '(you|u|we) ..3 (know|think of|aware of|recommend|suggest|hear of|come across|reckon|introduce|point me|put me|hook me|refer|spread|tell|name)|^ (so|please|kindly|just|surely|perhaps|maybe)? ..1 (know|recommend|introduce|refer|name|tell (your|him|her|them|whoever)|spread|got)|(i|we) (could|can|might|should|ought to) ..1 (help|talk to|call|speak to|ring|visit|approach|contact|meet)|(some|other) ..1 {people} my way|(introduce|introducing|refer|recommend|connect|mention) ..1 (me|us|my|our)|(refer|recommend|introduce) (me|us) ..1 to|(spread|pass on) the word|let (me|us) know|give (me|us) ..3 (names|references|referrals|contacts|leads)|(ask|bother|trouble) you for|give (them|him|her) my (card|number|name)|(be)? aware of|come to mind|comes to mind|in (your|the) (life|network)|any idea|you have worked with|me (get)? introduced|get me introduced|(call|ring|talk to|talking to|speak to|speaking to|helping) \\?|any referrals|for me \\?|out there|(pass|hand|give) (them|him|her) ..1 (my|our) ..1 (card|number|name|details|contact|email)|(pass|hand) (on)? ..1 (my|our) ..1 (card|number|name|details|contact)|(send|steer|point|push|direct|refer|forward) (them|him|her) ..1 (to|on to|over to|round to|my|our) ..1 (me|us|way|direction|card|number|details)|(send|give|share|text|pass|drop|forward) (them|him|her|me|us) ..1 (my|our|their|his|the) (number|numbers|contact|contacts|details|name|names|card)|put in a (good)? word|hear of',
    },
    // What for: they could do with it.
    {
      weight: 2,
      phrase:
        '(could|might|would|may|can|that would|who would) ..2 (do with|use us|use one|use it|use this|be interested|benefit|welcome|fancy|like (this|it|one|to)|be open|be glad|thank|need|want|have interest|be in the market|enjoy|save|take (a|one))|(is|are|were|get) (also|maybe)? interested|(friend|cousin|neighbour|neighbor|relative|brother|sister|partner|colleague) (needs|wants|requires|may need|might need|could use)|(in need of|in the market|interested (in|for)|interest in|who (require|requires|wants|want|needs|need|may require)|may require|might be interested|(thinking|thinks) of|similar needs|looking for|wanting (a|an|to|some)|want(s)? to (buy|invest|save)|ever wants|with a small business|have need of|could use|have just had|might need|like this as well|who want to|want to (buy|invest))|(that|who|which|ever|be|has|have|of yours) ..2 (need|needs|needing|wants|wanting|looking|lacks|requires|requiring|struggling|after)|(has|have|with|in) (this|that|the|a|such|similar) ..1 (need|requirement|problem|trouble|headache)|looking (to|for)|(in the same|similar) (boat|position|situation)',
    },
    { weight: 1, phrase: '\\? $|at all|who|would you' },
  ],
  yes: [
    'If anybody comes to mind who could do with us, let me know.',
    'Anyone in the family or any of your friends with a small business that could use us?',
    'Please recommend us to anyone who may require it.',
    'Might you be aware of another party who would welcome our proposal?',
    'Could I ask you for five names?',
    'Do you have a friend in some other company who needs this?',
  ],
  no: [
    'I would rather show you what your neighbours do, because you know your roads best.',
    'We know somebody who had the same trouble in Leeds.',
    'Somebody from your office rang me yesterday.',
    'Is there someone who deals with training?',
    'Should anybody else be in the room?',
    'Anyone would be annoyed by that.',
    'Do your customers recommend you to their friends?',
    'I do not know anybody in the industry who saw it coming.',
    'Does anyone on your team need a licence for that?',
  ],
};
