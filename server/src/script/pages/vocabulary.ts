/** Words in labels that head a part of a page, or say what follows, rather than name who speaks. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  (
    'a,an,the,and,or,if,when,then,of,to,for,in,on,with,your,my,our,their,this,that,here,how,why,what,where,who,' +
    'opening,opener,open,intro,introduction,greeting,hook,attention,interest,desire,action,permission,pattern,interrupt,purpose,reason,' +
    'value,proposition,pitch,elevator,problem,pain,pains,solution,benefit,benefits,feature,features,proof,evidence,story,case,study,result,results,' +
    'close,closing,closer,cta,call,ask,asks,question,questions,qualification,qualify,qualifying,qualifier,discovery,probe,probing,bridge,transition,' +
    'objection,objections,response,responses,reply,answer,answers,rebuttal,rebuttals,comeback,comebacks,handling,handle,concern,pushback,' +
    'next,step,steps,stage,phase,part,section,slide,option,version,variant,variation,alternative,scenario,branch,path,example,examples,sample,template,' +
    'script,line,lines,say,says,said,voicemail,email,mail,e-mail,text,sms,message,linkedin,subject,dm,body,signature,ps,p.s.,follow-up,followup,follow,up,' +
    'note,notes,tip,tips,remember,reminder,warning,important,caution,goal,goals,objective,objectives,aim,tone,style,delivery,timing,time,duration,length,' +
    'visual,visuals,audio,presenter,speaker,coach,coaching,context,background,setup,set-up,preparation,prep,research,insight,insights,data,fact,facts,stat,stats,' +
    "yes,no,maybe,do,don’t,don't,dos,don'ts,avoid,never,always,key,point,points,takeaway,takeaways,summary,recap,agenda,outline,overview,checklist,criteria,rule,rules," +
    'company,website,phone,tel,address,industry,date,location,city,name,title,role,position,contact,product,service,price,pricing,cost,budget,timeline,authority,need,needs,' +
    'situation,implication,payoff,current,state,future,gap,metrics,metric,source,status,priority,owner’s,impact,urgency,scarcity,trust,rapport,credibility,authority,' +
    'pause,wait,listen,smile,silence,silent,confirm,verify,check,ideal,target,audience,persona,buyer’s,trigger,triggers,offer,guarantee,bonus,risk,reversal,' +
    'morning,afternoon,evening,monday,tuesday,wednesday,thursday,friday,saturday,sunday,day,week,month,minute,minutes,second,seconds,first,last,final,' +
    'positive,negative,neutral,hot,cold,warm,good,bad,better,best,great,ok,okay,perfect,hi,hello,hey,thanks,please,psa,fyi,faq,q,ps,nb,todo,wip,re,cc,bcc,from,sent,' +
    'use,using,keep,make,get,give,take,let,start,end,begin,set,send,show,tell,play,read,write,think,look,see,find,add,try,go,' +
    'agents,volunteers,callers,reps,sellers,salespeople,team,all,everyone,everybody,staff,interns,members,colleagues,folks,guys,nb,' +
    'variables,variable,inputs,input,output,placeholders,legend,frequency,channel,channels,cadence,touch,attempt,expected,outcome,desired,likely,common,typical'
  ).split(','),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[ \n]+/));

/** What parts of a call are called: a short line of nothing else heads one. */
export const HEAD_WORDS: ReadonlySet<string> = words(
  `opening opener introduction intro hook greeting close closing voicemail pitch elevator discovery qualification qualifying gatekeeper
  objection objections handling script scripts follow-up followup rebuttals proposition statement discovery agenda section part template
  message email linkedin sms cold call warm outro wrap-up the a of and & for to value questions next steps step version versions variant
  reception receptionist owner decision maker buyer prospect ask reason finish ending`,
);

/** Labels after which a page tells the caller something: a note, however it is worded. */
export const NOTE_LABELS: ReadonlySet<string> = words(
  `note notes tip tips remember reminder warning important caution goal goals objective objectives aim purpose why coach coaching rationale
  tone style delivery timing time duration length visual visuals audio presenter context background setup set-up prep preparation example
  examples explanation psychology principle technique strategy tactic key rule rules takeaway takeaways summary metrics source status
  frequency criteria caveat disclaimer action outcome result when where who listen watch mindset framework formula logic intent
  instructions instruction directions direction variables legend pro-tip obs observation`,
);

/** The last words of labels and table headers whose words the seller says. */
export const OUR_LABELS: ReadonlySet<string> = words(
  'response responses reply replies rebuttal rebuttals answer answers comeback comebacks script say line lines wording phrasing',
);

/** The last words of labels and table headers whose words the other side says. */
export const THEIR_LABELS: ReadonlySet<string> = words(
  'objection objections concern concerns pushback brush-off brushoff brush-offs excuse excuses stall stalls say says ask asks object objects reply replies respond responds answer answers hear',
);

/** Who is meant by the other side in labels, headers and notes. */
export const THEM: ReadonlySet<string> = words(
  'they they’ll them prospect prospects customer customers client clients buyer buyers lead leads gatekeeper gatekeepers receptionist owner owners he she homeowner caller candidate candidates patient patients',
);

/** Verbs that, as the first word of a line, tell the caller what to do. */
export const IMPERATIVES: ReadonlySet<string> = words(
  `acknowledge act adapt add address adjust agree aim allow always analyze anchor answer anticipate apply approach ask assess assume avoid be
  begin bring build call capture change check choose clarify click close collect compare complete conclude confirm connect consider continue
  convert cover create customize decide define deliver demonstrate describe determine develop dial discover discuss display do document don't
  don’t drop edit emphasize empathize end engage ensure establish evaluate explain explore express fill find finish focus follow frame gauge
  get give go greet guide handle hang have help highlight hold identify ignore include insert inspect introduce invite jot keep kill know
  lead lean learn leave let link list listen log look maintain make map mark match memorize mention mirror modify move name navigate never
  note obtain offer open outline paste pause personalize pick pitch pivot plan play point position practice prepare present press prioritize
  probe proceed propose provide pull push put qualify quantify quote raise reach read reassure recap recommend reconfirm record redirect
  refer reference reflect reinforce relate remain remember remind repeat rephrase replace report request research resist respect respond
  restate review role-play run say scan schedule screen secure select sell send set share show shut sit skip slow smile sound speak spend
  stand start state stay steer stick stop stress study suggest summarize summarise swap tag tailor take talk tease tell test thank think
  throw tie laugh nod shrug breathe practise track train transfer transition treat try turn understand update use validate vary verify visit wait walk warm watch write`,
);

/** What opens a turn of talk, wherever it stands. */
export const GREETINGS: ReadonlySet<string> = words('hi hello hey hiya greetings dear howdy congratulations thanks');

/** Short replies that open a turn of talk when a comma, dash or full stop follows. */
export const INTERJECTIONS: ReadonlySet<string> = words(
  'absolutely totally sure certainly understood perfect great awesome excellent fantastic wonderful brilliant okay ok alright right yes yeah no sorry gotcha exactly agreed well so look oh ah',
);
