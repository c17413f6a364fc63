import { costly } from "./costly";
import { broughtPeople, ledDelegation } from "./led-delegations";
import { partiesApart } from "./parties-of-sentences";
import { sentInstead } from "./sent-instead";
import { type Line, withoutMarks } from "./text";
import { visitToUs } from "./visits-to-us";

type Lines = readonly (Line | undefined)[];

const WHEN =
  "(?:(?:[本下这上]?(?:周|星期)[一二三四五六日天末]|[今明后]天|[今明]晚|[上下中]午|早上|晚上|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号]|[\\d一二三四五六七八九十]{1,2}点半?|\\d{1,2}[:：]\\d{2})的?){0,5}";
const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";

/** Wordings with the same meaning as others that the steps of the reading know. */
const WORDINGS: readonly (readonly [words: RegExp, usual: string])[] = [
  // 22日示例公司总经理王小样来访，我方陪同人员：
  [
    costly(
      new RegExp(
        `^(?=[\\d本下这上周星今明上中])${WHEN}(?=[^，,。：:；;]{6,50}(?:来访|到访|带队|率队|率团|一行)\\P{P}{0,14}[，,。])`,
        "u",
      ),
    ),
    "",
  ],
  // 出席（我校）
  [
    costly(
      /^(?:出席|参加|参会|到会|与会|陪同|接待)(?:人员|领导)?[（(][我本](?:方|[校院局办委馆司会所处厂]|公司|单位|集团)[)）]\s*[：:]?$/u,
    ),
    "我方：",
  ],
  // "(Systems Librarian, same)"
  [costly(/(?<=\([^()]{3,60}, )same(?=\))/u), "the same company"],
  // 校长 Ann Example 率团来访
  [
    costly(
      /(?<=\p{Script=Latin}) ?(?:将|拟|亲自)*率[团队](?:来访|到访|前来|访问|出席|参加)?(?=[，,。；;])/gu,
    ),
    "（团长）来访",
  ],
  // 王小样副局长临时有会，不能参加
  [
    costly(
      /(?:临时|突然|另|因)有(?:急事|[会事])[，,]?\s*(?=(?:请假|不能|无法|未能|不[来去参出])[^，,。]{0,6}(?:$|[，,。]))/gu,
    ),
    "",
  ],
  // 现改由副主任王小样代为出席
  [costly(/代为?(?=出席|参加|参会|到会|与会)/gu), ""],
  [costly(/(?<=\p{Script=Han}{2,12})原计划(?=出席|参加|参会|前来|来)/gu), "原定"],
  // 样国样例公司-阿里·例子-副总经理
  [/(?<=[司团会局校院行委室心部])-(?=\p{Script=Han}{1,8}·)/u, "，"],
  [/(?<=·\p{Script=Han}{1,8})-(?=\p{Script=Han}{1,10}[长理裁师员任席记监事](?:$|[，,\s]))/u, "，"],
  // 翻译：王小样（女）13900000000
  [
    costly(
      /(?<=^[；;\s]*\P{P}{0,6}翻译[:：\s]\s*\P{P}{2,4})[\s，,]*[（(]?(?:男|女)?[)）]?[\s，,]*[（(]?1\d{2}[ -]?\d{4}[ -]?\d{4}[)）]?$/u,
    ),
    "",
  ],
  [costly(/(?<=^[；;\s]*\P{P}{0,6}翻译[:：]\s*\P{P}{2,4})\s*[（(，,]\s*(?:男|女)[)）]?$/u), ""],
  // 您好，附上我司参加5月2日对接会的人员共4人，名单如下：
  [
    costly(
      /^([^，,。！!：:]{0,12}(?:您好|你好|好)[，,。！!]\s*)?(?=现?附|发上|报|.*[\d一二三四五六七八九十][人名位][)），,：:]?)(?:现|兹|特)?(?:附上|附|发上|报上|报送|报|提供|以下(?:是|为)|这是)?(我(?:司|校|院|局|会|行|馆|所|委|办|处|社|中心|单位|公司|集团|厅|厂|区|县|市|镇))(?:拟|将|计划)?(?:派(?:出)?|安排)?(?:参加|出席|参会|参与|赴会)(?!的)[^，,。：:；;、]{2,24}?(?:人员|同志|代表|人选|领导)(?:名单)?((?:[（(](?:共)?\d{1,2}[人名位][)）])|(?:一?共|共计)?\d{1,2}[人名位])?(?:[，,]?\s*(?:具体)?(?:名单|人员)?(?:如下|为|是|见下))?[:：。]?$/u,
    ),
    "$1$2参会人员：",
  ],
  // …将出席开业仪式
  [costly(/(?<=(?:将|拟|会|要)(?:出席|参加))\P{P}{0,10}(?:仪式|典礼|庆典)(?=[。，,；;！!]|$)/u), "活动"],
  [costly(/(?<=^|[，,。！!：:；;]\s?)我司(?=副?(?:总|董事|经理|书记))/gu), "我公司"],
  [costly(/^(我方|对方|外方|客方|中方|主方)翻译[:：]\s*(?=\P{P}{2,8}$)/u), "$1：翻译 "],
  // 明天来访客商一行5人（含翻译1人）接站信息：
  [
    costly(
      /^(?:【\P{P}{1,6}】|\[\P{P}{1,6}\])?\s*(?:[今明后]天|[本下这]?周\P{P}|\d{1,2}[日号]|[上下]午|\d{1,2}月\d{1,2}[日号])*(?:到|到达|抵达|来|来访|到访)?的?(?:客人|来宾|外宾|嘉宾|客商|贵宾)(?:们)?(?:一行)?(?:共?\d{1,3}[人名位])?(?:[（(][^（）()]{1,12}[)）])?的?(?:接站|接机|接送|接待|行程|抵达|到达|航班|车次|交通)(?:信息|安排|名单|情况|表)?(?:如下)?[:：]?$/u,
    ),
    "来宾：",
  ],
  // 我公司派王小样副总经理、李大例部长两位参加贵会研讨会。
  [
    costly(
      /(?<=派.{6,120}[\s长理任员师监记裁])\s*[\d两二三四五六七八九十]{1,2}[位人名](?:同志|代表|老师)?(?:将|拟|前来|前往|一起|一同)*(?:参加|出席|参会)[^，,。；;：:]{0,24}[。.]?$/u,
    ),
    "",
  ],
  // 随行翻译：王小样女士
  [/^(随行|随团)翻译[:：]\s*(?=\P{P}{2,8}$)/u, "$1翻译 "],
  // 我们这边管委会副主任王小样、招商局局长李大例陪同。
  [
    costly(
      /(?<=^|[。；;！!\n]\s?)我(?:们?(?:这边|这里|这儿)|方)(?:由|是|有)?(?=\p{Script=Han}[^，,。：:；;]{5,60}(?:陪同|接待|对接|出面)(?:考察|参观|座谈|接待)?[。！!]?$)/u,
    ),
    "我方：",
  ],
  // 王小样（副总）+研发部李大例
  [costly(/(?<=[）)])\s*(?:\+|＋)\s*(?=\p{Script=Han}{3})/gu), "、"],
  // 王小样 市场总监，1人
  [costly(/(?<=^\P{P}{4,30})[，,]\s*(?:就|共)?(?:1|一)(?:人|名|位)[。.]?$/u), ""],
  // 明天到贵公司拜访的是：
  [
    costly(
      new RegExp(
        `(?<=^|[。！!]\\s?)${WHEN}(?:过?[来去到赴]|前往)(?:贵|你们|您)\\P{P}{0,8}(?:拜访|考察|参观|洽谈|交流|学习|对接|访问|调研)的?(?:人员|人|同志|领导)?(?:是|有|为|如下)?\\s*[:：](?!.*(?:本人|[和及与]我))`,
        "u",
      ),
    ),
    "参会人员：",
  ],
  // 原报名的副总经理王小样不能到会
  [
    costly(
      /(?<=^|[，,。；;\s])原(?:先|来)?(?:已)?(?:报名|上报|报送|安排|计划)(?:参会|参加|出席)?的(?=\p{Script=Han}{3})/u,
    ),
    "原定",
  ],
  // 共4人 Total: 4
  [
    costly(
      /(?<=^\s*(?:一?共|合计|总计|总人数)[:：]?\s*\d{1,3}\s*[人名位])\s*[/／,，(（]?\s*(?:in )?total\b.{0,14}$/iu,
    ),
    "",
  ],
  // 姓名：__王小样__
  [/_{2,}/gu, " "],
  // 参会人员：王小样　职务：经理　电话：010…
  [
    /(?=\s{1,8}职\s?务[:：])(?<=(?:参会|来访|出席|参加)?(?:人员|代表|嘉宾)[:：]\s{0,8}\P{P}{2,4}|^\s{1,60}\P{P}{2,4})\s+职\s?务[:：]\s*/u,
    " ",
  ],
  [
    /(?=\s{1,8}(?:联系)?(?:电话|手机|方式)[:：])(?<=(?:人员|代表|嘉宾)[:：]\s{0,8}\P{P}{4,24}|^\s{1,60}\P{P}{4,24})\s+(?:联系)?(?:电话|手机|方式)[:：]\s*[\d -]{7,15}$/u,
    "",
  ],
  // 因病请假：
  [/^因\P{P}{1,4}(?:请假|缺席|未到|不能参加|不能出席)(?:人员)?[:：]/u, "请假："],
  // 明天的活动，我方陪同人员有：
  [
    /^[^，,：:]{2,14}[，,]\s*(?=(?:我方|对方|外方|客方|中方|主方)(?:陪同|接待|出席|参加|参会|来访)?(?:人员|领导|嘉宾)?(?:有|是|为|如下)?[:：])/u,
    "",
  ],
  [
    /^((?:我方|对方|外方|客方|中方|主方)(?:陪同|接待|出席|参加|参会|来访)(?:人员|领导|嘉宾))(?:有|是|为|如下)[:：]/u,
    "$1：",
  ],
  [
    /^(?:[今明后]天|[本下]?周[一二三四五六日天]|\d{1,2}[日号]|[上下]午){1,2}接待[:：]\s*(?=\P{P}{4})/u,
    "来宾：",
  ],
  [/(?<=^来宾[:：].{6,60})[，,；;]随行(?:的还?有|人员[:：]|的)?(?=\P{P}{2,12}[（(])/u, "、"],
  // 王小样去不了了，总裁李大例去
  [
    /^(\P{P}{2,12}?)(?:临时|明天|周\P{P})?(?:去|来)不(?:了|成)了?[，,]\s*(?:改|换|就)?(?:由|让|派|请)?(\P{P}{4,20}?)(?:替[他她]|代|代替)?(?:去|来|过去|过来)吧?[。！!]?$/u,
    "$1去不了，由$2参加",
  ],
  // 接待办：据对方来函，…
  [/^\P{P}{2,10}(?:办|科|处|部|室|队)[：:]\s*(?=(?:据|接|根据|现|兹|经)\P{P}{2,14}[，,])/u, ""],
  // 领导好，汇报一下：22日下午3点示例商会…
  [
    costly(
      new RegExp(
        `^(?:[^，,。：:]{1,8}好[，,！!。]\\s*)?(?:(?:跟|向)(?:您|大家|各位|领导))?(?:汇报|报告|说|通知|同步|更新|告知)(?:一下|下)?[：:，,]\\s*${WHEN}(?=\\P{P}{4})`,
        "u",
      ),
    ),
    "",
  ],
  // 更正：王小样不来了，换成李大例
  [
    costly(/^(?:更正|修正|补充更正)[:：]\s*(?=.*(?:不来了?|来不了|去不了|不能|无法|换成|改由|改派|请假))/u),
    "",
  ],
  // 会长王小样带队过来对接项目，同行的有秘书长李大例
  [
    costly(
      /(?<=\p{Script=Han})(?:亲自)?(?:带队|率队|率团|带团)(?:过来|前来|来访|到访|来)(?:我\P{P}{1,3})?(?:对接|洽谈|考察|拜访|参观|交流|调研|商谈|访问)?[^，,。；：:]{0,6}(?=[，,。；])/u,
    ),
    "率队来访",
  ],
  [
    costly(
      /(?<=来访[，,。；]\s?)(?:同行|随行|一同|一起|一道|同来|随同)(?:前来|过来|来)?的(?:还)?(?:有|是|为|包括)[:：]?/u,
    ),
    "陪同来访的有",
  ],
  // 示例局代表团（局长王小样、主任李大例等8人）
  [
    costly(
      /^(\P{P}{4,30}?)(?:代表团|考察团|访问团|参访团|一行)(?=[（(][^（）()]{2,14}(?:·[^（）()]+)?[、，][^（）()]{4,})/u,
    ),
    "$1",
  ],
  // …等来访客人共6人
  [
    new RegExp(`等(?:来访)?(?:客人|来宾|嘉宾|外宾|领导|成员|人员)(?:一行)?共?(?=${NUMBER}[人位名])`, "u"),
    "等",
  ],
  // 来访3人，分别是…
  [
    costly(
      new RegExp(
        `^(?:(?:内容|事项|来电内容|通话内容|摘要)[:：]\\s*)?[^，,。：:]{0,8}(?:来访|到访|过来|要来)(?:人员)?(?:共|一共)?${NUMBER}[人位名][，,。]\\s*(?:分别)?(?:是|为|有)[:：]?\\s*(?=\\P{P}{3})`,
        "u",
      ),
    ),
    "来宾：",
  ],
  // 来宾姓名及职务：
  [
    /^(来宾|来访人员|来访人|客人|外宾|参会人员|参会人|嘉宾|陪同人员|接待人员)(?:姓名|名单|职务|单位|及|和|与|、|\/|（|）)+\s*[:：]\s*(?=\P{P}{2})/u,
    "$1：",
  ],
  // 副局长王小样随同调研
  [/(?<=\p{Script=Han}{2})(?=随同(?:调研|考察|走访|参观|检查)(?:[，,。]|$))/u, "，"],
  // …，由局长王小样代替。
  [/(?<=[，,；;]\s?(?:现|改|另)?由[^，,；;。]{3,24})(?:代替|替代|顶替|接替)(?=[。；;]?$)/u, "代替参加"],
  // "It was led by", "received by their hosts"
  [
    costly(
      /(?<=\b(?:delegation|mission|group|team|party)\b[^.]{3,160}[.] )(?:It|This (?:delegation|mission|group|team)) (?=(?:was|is|will be) (?:led|headed) by )/u,
    ),
    "The delegation ",
  ],
  [
    costly(/\b((?:received|welcomed|greeted|met|hosted) by )(?:their|the|its|our) hosts?,? (?=\p{Lu})/u),
    "$1",
  ],
  // "a delegation from Model Bank on Monday. The delegation was headed by"
  [
    costly(
      /(?<=\p{Lu}[\p{L}'’-]+, [^.;]{3,120}, (?:welcomed|received|hosted|greeted|met(?: with)?) (?:a|an|the) (?:\p{L}+ ){0,3})((?:delegation|mission|group) (?:from|of) (?:the )?\p{Lu}[^.,;]{2,60}?)(?: (?:on|last|this) (?:\p{Lu}\p{L}+(?: \d{1,2})?|\d{1,2} \p{Lu}\p{L}+|next \p{L}+|week|month))?\. The (?:delegation|mission|group) (?:was|is) (led|headed) by (?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u,
    ),
    "$1 $2 by ",
  ],
  // "Ann Example, Director, comes instead of Bob Sample."
  [
    costly(
      /,? (?:will (?:now )?)?(?:comes?|attends?|joins?|travels?|participates?|is coming|is attending|is joining|steps in) (?=(?:instead|in place) of \p{Lu})/u,
    ),
    ", ",
  ],
  // "also Ann Example, Director, Model Bank"
  [
    costly(
      /^(?:and )?(?:also|plus|additionally|in addition|furthermore|as well as|further|and then|then also)[,:]? (?:(?:coming|joining|attending|joining us|there is|there will be|with us|please add)[:,]? )?(?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’ -]+,\s)/iu,
    ),
    "",
  ],
  // "From Model Bank come Ann Example, Director, and"
  [
    costly(
      /^From (?:the )?(\p{Lu}[^,:;]{2,60}?),? (?:come|comes|will come|there (?:is|are|will be)|we (?:will )?have|we expect) (?=\p{Lu}[\p{L}'’.-]+ )/u,
    ),
    "From $1: ",
  ],
  // "received by Ann Example, president of the Model Chamber, and Bob Sample, the secretary of the chamber"
  [
    costly(
      /\b((?:received|welcomed|greeted|hosted|met) by [^.;]{5,120}? (of the \p{Lu}[^,.;]{3,60}),? and \p{Lu}[^,.;]{3,40}, )(?:the |its )?((?!wh)\p{Ll}[\p{L} -]{2,40}?)(?: of (?:the|that) \p{Ll}+)?(?=\.|$)/u,
    ),
    "$1$3 $2",
  ],
];

// A remark behind a person about whose place they take, when they travel, or what they do not eat.
const REMARKS: readonly RegExp[] = [
  /\s*\(((?:(?:here )?to (?:see|meet|visit)|hosted by|met by|seeing|visiting) [^()]{3,40})\)$/iu,
  costly(/\s*[（(]((?:instead of|in place of|replacing|replaces|in lieu of) [^()（）]{3,70})[)）]/iu),
  costly(
    /(?:\s*[,;–—|-]\s*|\s+)((?:flight )?(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\s?\d{2,4}(?:[,;]?\s*(?:arr(?:iv(?:ing|al|es))?|dep(?:arture|arts)?|eta|etd|at|landing)?\.?\s*\d{1,2}[:.]\d{2}(?: ?(?:[ap]m|h(?:rs)?))?(?:\s*\+1)?)?)\.?$/iu,
  ),
  costly(
    /(?:[\s，,；;]+|(?<=[）)]))((?:[GDCKTZ]\d{2,4}次?|[GDCKTZ]\d次|[A-Z]{2}\s?\d{3,4})(?:\s*\d{1,2}[:：]\d{2}(?:到|抵达|到达|出发|开|起飞|落地)?)?(?:\s*\P{P}{0,5}(?:站|机场|航站楼|T\d))?)$/u,
  ),
  costly(
    /(?<=[\p{Script=Han}）)\d])[\s，,；;（(]+((?:(?:自驾|开车|驾车|打车|拼车|自行|单独|乘高铁|坐高铁|乘飞机|坐飞机|乘火车|坐火车|乘动车|乘大巴|坐大巴|乘车)(?:前往|过去|过来|前来|抵达|到达|来|去|往返)?|(?:需要?|不需要?|不用|无需|要|请|待)?(?:安排)?(?:接站|接机|送站|送机|接送|接)|(?:住|入住)\P{P}{0,6}(?:酒店|宾馆|饭店)|住酒店)(?:[\s，,]+1\d{2}[ -]?\d{4}[ -]?\d{4})?)[)）]?$/u,
  ),
  /(?<=\p{Script=Han})[\s，,；;]+((?:同车|同机|同航班|同车次|自驾|自行前往|自己开车)(?:\s*\p{Script=Han}[A-Z][·•.]?[A-Z\d]{4,6})?)$/u,
];

// "(Ann Example replaces Bob Sample, who cannot travel.)" below the list with Ann Example.
const REPLACES = costly(
  /^[（(]?((?:Mr|Ms|Mrs|Dr)?\.?\s?\p{Lu}[^,()]{3,40}?) (?:replaces|is replacing|will replace|takes the place of|stands in for|steps in for) \p{Lu}[^()]{3,80}[)）]?\.?$/u,
);
const WHOM_IT_SERVES = costly(
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．])?\s*(?:(?:来访|到访|接待|来宾|会见|用餐)(?:时间|事由|目的|标准|内容|主题|议题|方式)|翻译[:：](?:由|自带|对方|待|无|不需))\s*[:：]?\s*\P{P}{0,40}/u,
);

// "We will arrive on KL895": about everybody.
const SENTENCE = /^\s*(?:We|They|I|Our|The|He|She|All|Both|Please|Flight|Arrival|Departure)\b|[。！]/u;

const isNamedElsewhere = (name: string, lines: Lines, line: Line): boolean =>
  lines.some((each) => each && each !== line && each.text.includes(name));

// 原来报的副局长王小样不来了，改由科长李大例参加，另外科员赵示范照旧
const CHANGE = costly(
  /^(.*[：:，,。]\s*)?(原来?(?:报|定)?的[^，,。]{2,30}[，,](?:现|就)?(?:改由|换成|改为|改成|由)[^，,。]{3,26}?(?:参加|出席|前往|来|去)?)[，,。]\s*(?:另外?|其余|其他|另有)?的?(?:人员)?([^。]{4,80}?)(?:照旧|不变|照常|没变|仍参加|照样参加)[。！!]?$/u,
);
const HINDERED = /(?<=(?:出差|培训|休假|住院|生病))(?:不来|来不|去不|不去|不能来|不能去)了/u;

// 第一组（组长：王小样） above 王小样 示例公司总裁
const GROUP =
  /^(?:第[一二三四五六七八九十\d]{1,2}(?:小?组|队)|[A-Z]组|\P{P}{2,8}组)\s*[（(](?:组长|召集人|负责人|领队)[:：\s]?\s*(\P{P}{2,4}|\P{P}+·\P{P}+)[)）][:：]?$/u;
// …等来访客人共6人
const VISITORS =
  /等(?:来访|到访)(?:客人|来宾|嘉宾|外宾|领导|人员)|带队(?:过来|前来)(?!.*(?:接待|会见|我方))/u;
// 首席研究员李大例，另有研究员2名
const FURTHER_GROUP = costly(
  /[，,]\s*(?=(?:另有|还有|另外?)\p{Script=Han}{1,8}(?:\d{1,2}|[一二两三四五六七八九十])[名人位][。.]?$)/u,
);
const endsInKind = (before: string, further: string): boolean =>
  before
    .trim()
    .endsWith(
      /^(?:另有|还有|另外?)(\p{Script=Han}{2,8}?)[\d一二两三四五六七八九十]/u.exec(further)?.[1] ?? "。",
    );
// 车牌：川A12345（司机小何同行）: the driver comes as well.
const CAR_WITH_DRIVER =
  /^(\s*(?:车牌号?|车辆|车号|用车)[^（）()]{2,30})[（(](?:司机|驾驶员)[:：]?\s*(\p{Script=Han}{2,4}?)(?:师傅)?(?:同行|随行|陪同|同来|一同前往|也来)[)）]/u;
const withDriver = (line: Line): Line[] | undefined => {
  const [all = "", car = "", name = ""] = CAR_WITH_DRIVER.exec(line.text) ?? [];
  if (name === "") return undefined;
  const text = `司机 ${name}`;
  return [
    { ...line, raw: car.trim(), text: `${car}${line.text.slice(all.length)}`, aside: true },
    { ...line, raw: all.slice(car.length), text },
  ];
};
const cut = (line: Line): Line[] => {
  const [before = "", further] = line.text.split(FURTHER_GROUP);
  if (further && endsInKind(before, further))
    return [...cut({ ...line, text: before }), { ...line, text: further }];
  const apart =
    partiesApart(line) ?? withDriver(line) ?? visitToUs(line) ?? ledDelegation(line) ?? broughtPeople(line);
  if (apart) return apart;
  const [all, lead = "", change = "", others = ""] = CHANGE.exec(line.text) ?? [];
  if (!all) return [line];
  return [
    ...(lead.trim() === "" ? [] : [{ ...line, raw: lead, text: lead, aside: true as const }]),
    { ...line, raw: others, text: others },
    { ...line, raw: change, text: change.replace(/(?<![加席往])$/u, "参加") },
  ];
};

const restated = (line: Line): Line[] => {
  let { text } = line;
  const isOfVisitors = VISITORS.test(text);
  const bare = withoutMarks(text);
  for (const [words, usual] of WORDINGS) {
    const own = words.source.startsWith("^") && bare !== text && words.test(bare) ? bare : text;
    text = own.replace(words, usual);
  }
  text = text.replace(HINDERED, "了");
  const remarks: Line[] = [];
  for (const remark of SENTENCE.test(text) ? [] : REMARKS)
    text = text.replace(remark, (_, words: string) => {
      remarks.push({ ...line, raw: words, text: words, aside: true });
      return "";
    });
  const changed = text === line.text ? line : { ...line, text };
  const own = isOfVisitors
    ? { ...changed, party: { side: "guest" as const, isInLine: true as const } }
    : changed;
  return [...cut(own), ...remarks];
};

/**
 * The lines of a text with wordings that the reading knows, one line for each party of a sentence, and remarks on journeys and
 * replacements apart.
 */
export const withUsualWording = (lines: Lines): Lines =>
  lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.party || /\t|\|/u.test(line.text)) return [line];
    const text = withoutMarks(line.text).trim();
    const name = REPLACES.exec(text)?.[1] ?? GROUP.exec(text)?.[1];
    if (WHOM_IT_SERVES.test(text) || (name && isNamedElsewhere(name, lines, line)))
      return [{ ...line, aside: true }];
    return sentInstead({ ...line, text }, lines) ?? restated(line);
  });
