import type { Speaker } from './types';

/** Names known as speakers without declaring them, in lower case. */
export const KNOWN_SPEAKERS: ReadonlyMap<string, Speaker> = new Map<string, Speaker>([
  ...(
    'you,me,i,rep,seller,caller,salesperson,sales,sdr,bdr,ae,agent,advisor,adviser,consultant,recruiter,broker,realtor,closer'.split(
      ',',
    ) as string[]
  ).map((name): [string, Speaker] => [name, 'seller']),
  ...'gatekeeper,keeper,switchboard,receptionist,reception,assistant,secretary,pa,operator,front desk'
    .split(',')
    .map((name): [string, Speaker] => [name, 'gatekeeper']),
  ...'buyer,prospect,customer,client,boss,decision maker,decision-maker,owner,them,him,her,he,she,lead,principal,manager,director,ceo,cfo,coo,cto,md,procurement,purchasing,headteacher,head teacher,doctor,dentist,chef,founder,donor,homeowner,landlord,tenant'
    .split(',')
    .map((name): [string, Speaker] => [name, 'buyer']),
]);

/** First words of a direction inside a line. */
export const DIRECTION_VERBS: ReadonlySet<string> = new Set(
  (
    'pause,pauses,pausing,wait,waits,smile,smiling,listen,breathe,laugh,chuckle,nod,lean,look,stop,hold,slow,let,point,show,hand,stand,sit,whisper,' +
    'beat,silence,continue,repeat,write,get,give,confirm,click,dial,ring,hang,transfer,sigh,sip,mirror,lower,raise,drop,speak,read,check,count,mute,unmute,' +
    'take,note,allow,acknowledge,insert,mention,turn,open,close,walk,use'
  ).split(','),
);

/** Info strings of fences that hold a program, not speech. */
export const PROGRAMMING_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'js,javascript,jsx,ts,typescript,tsx,json,jsonc,yaml,yml,toml,xml,html,css,scss,sql,sh,bash,zsh,shell,console,powershell,ps1,bat,python,py,ruby,rb,' +
    'go,rust,rs,java,kotlin,swift,c,cpp,c++,csharp,cs,c#,php,perl,lua,r,scala,dart,diff,ini,dockerfile,makefile,graphql,mermaid,dot,plantuml,http,csv,regex,vb,' +
    'apex,soql,handlebars,liquid,jinja,env'
  ).split(','),
);

/** One word of these in brackets is a direction, not something to fill in. */
export const STAGE_WORDS: ReadonlySet<string> = new Set(
  'pause,pauses,pausing,wait,smile,smiling,listen,breathe,laugh,chuckle,nod,beat,silence,sigh,whisper'.split(','),
);
