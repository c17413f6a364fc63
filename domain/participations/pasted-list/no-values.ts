import { suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { englishTitleScore, latinNameScore } from "./english-words";
import { areFieldsOfWork } from "./fields-zh";
import { kindOfHeader } from "./lexicon/columns";
import { KINDS_ZH, LABELS_ZH, NAMES_TOO, NOBODIES_EN } from "./lexicon/nobodies";
import { EN_COUNTRIES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { surnameAt } from "./lexicon/surnames";
import {
  isEnglishSentenceForName,
  isEnglishSentenceForOrganization,
  isSentenceForName,
  isSentenceForOrganization,
} from "./sentence-words";

const HAN = /\p{Script=Han}/u;

// 明早, 下周三上午, 3月5日
const TIME_ZH =
  /^(?:[今明后昨当次前翌](?:天|日|早|晚|晨|年)|去年|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天末]|[本上下](?:周(?![一二三四五六日天末])|[月年])|[上下中]午|早上|晚上|凌晨|傍晚|\d{1,4}[年月日号时点分]|\d{1,2}[:：]\d{2}|[一二三四五六七八九十]{1,3}[月日号点])+(?:前|后|半|左右)?$/u;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const TIME_EN = costly(
  new RegExp(
    `^(?:(?:on|at|this|next|last) )?(?:${DAY}s?,? ?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)?,?(?: \\d{4})?$|^(?:today|tomorrow|tonight|yesterday|noon|midday|(?:this |tomorrow )?(?:morning|afternoon|evening))$`,
    "i",
  ),
);
// 周五到, 明晚离开: times of arrival and departure.
const TRAVEL_ZH =
  /^(?:[今明后昨当次前翌](?:天|日|早|晚|晨)|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天末]|[上下中]午|\d{1,2}[日号点])+(?:才|再)?(?:到达?|来|去|走|回来?|返回|返程|离开|抵达|出发)$/u;
const isTime = (text: string): boolean =>
  HAN.test(text)
    ? TIME_ZH.test(simplified(text)) || TRAVEL_ZH.test(simplified(text))
    : /\S/.test(text) && TIME_EN.test(text);

// What somebody says or is replaced with, after characters that may be a surname: 于说请, 马改为.
const SAID = costly(
  /^\p{Script=Han}{1,2}(?:说[请邀要让您他她明今不没来去有会可由改]|邀请|邀约|[局处科总工长院]说)/u,
);
const CHANGED = costly(
  /^\p{Script=Han}?(?:改[成为由到期派]|换[成为人]|更[正改换]|补[充报]|取消|推荐|转[告达]|指示|要求|交[代待]|建议|通知|一下|说明)$/u,
);
// 有事: a reason for absence.
const HINDERED = /^有(?:会|事|空|课|变|约|病|急事)$/u;
// 市人才办: an office of a city is not a person.
const OFFICE = /^(?:[市省县州]|区.)\p{Script=Han}{1,6}[办局委厅处院会社部心]$/u;
const STREET = /^\p{Script=Han}{2,}街道?$/u;
// 行政部, 人事处, 办公室: a department is nobody.
const DEPARTMENT = /^(.{2,})(?:[部处科]|中心|办公室)$|^(?:综合|行政|党政|总经理)?办公[室厅]$|^秘书处$/u;
const isDepartment = (plain: string): boolean => {
  const [all, fields] = DEPARTMENT.exec(plain) ?? [];
  return all !== undefined && (fields === undefined || areFieldsOfWork(fields));
};

// Words that by themselves are cities rather than names of people.
const CITIES = new Set(
  `beijing shanghai guangzhou shenzhen tianjin chongqing shenyang dalian anshan fushun harbin changchun hangzhou ningbo wenzhou suzhou wuxi nanjing xiamen fuzhou quanzhou
   qingdao jinan yantai wuhan changsha chengdu kunming guiyang nanning haikou sanya xian lanzhou xining urumqi yinchuan hohhot zhengzhou hefei nanchang taiyuan
   shijiazhuang tangshan zhuhai dongguan foshan lhasa tokyo osaka kyoto seoul busan bangkok hanoi jakarta manila delhi mumbai moscow berlin munich hamburg frankfurt
   vienna zurich geneva brussels amsterdam rotterdam antwerp madrid barcelona lisbon rome milan warsaw prague budapest athens oslo stockholm copenhagen helsinki dublin
   cairo nairobi lagos dubai doha riyadh tehran istanbul ankara toronto vancouver chicago boston montreal melbourne canberra auckland`.split(
    /\s+/,
  ),
);

/** Whether the words are a large city. */
export const isCity = (words: string): boolean => CITIES.has(words.toLowerCase());

const isNobodyEn = (word: string): boolean =>
  CITIES.has(word) || NOBODIES_EN.has(word) || (EN_COUNTRIES.has(word) && !NAMES_TOO.has(word));

const ORGANIZATION_EN =
  / (?:Institute|University|Ministry|Association|Council|Bureau|Committee|Department|Chamber|Commission|Corporation|Academy|Federation|Embassy|Consulate|Municipality|Authority)$/;
const OF_A_LIST = costly(
  /^(?:minutes|registration|agenda|attendance|participants|delegates|attendees|guests|panel|panell?ists|keynotes?|speakers?|contacts?|company|visit|meeting|summary|notes|programme|program|confirmed|regrets|apologies|update|list|invitation|hosts?|members|present|staff|visitors|representatives)$/iu,
);
const OF_A_GATHERING = costly(
  / (?:ceremony|reception|meeting|banquet|seminar|workshop|summit|conference|forum|list)$/iu,
);
const NEVER_NAMED = /一下|名单|[您咱]|原定|原计划/u;

// 姓名待报 in the place of a name.
const NOT_NAMED = /^(?:姓名|名字|人选|名单|人员)(?:待[定报补]|待确认|未定|暂缺)$/u;

/** Whether words of a sentence, a time, a label, an office or a city were read as a person. */
export const isNoName = (text: string): boolean => {
  if (isTime(text)) return true;
  if (HAN.test(text)) {
    const plain = simplified(text);
    if (/[·•・]/.test(plain)) return false;
    return (
      LABELS_ZH.has(plain) ||
      KINDS_ZH.has(plain) ||
      NEVER_NAMED.test(plain) ||
      NOT_NAMED.test(plain) ||
      /^(?:若干|数名|多名|数人|多人)$/u.test(plain) ||
      SAID.test(plain) ||
      CHANGED.test(plain) ||
      HINDERED.test(plain) ||
      /^(?:人员|基本|个人)?信息表?$/u.test(plain) ||
      /^于(?:[今明后次][天日]|[本下上]周|近[期日])/u.test(plain) ||
      OFFICE.test(plain) ||
      STREET.test(plain) ||
      isDepartment(plain) ||
      /^\p{Script=Han}{2}办$|^周[一二三四五六日][来过去到前后早晚]$|[来到]访$|^[司局校院会行委处][去来到]$/u.test(
        plain,
      ) ||
      isSentenceForName(plain) ||
      /^(?:收到|好的|谢谢|请\p{Script=Han}{1,3})$/u.test(plain) ||
      /^(?:记录|陪同|主持|致辞|翻译|摄影)$/u.test(plain) ||
      (plain.length === 4 && kindOfHeader(plain) !== undefined)
    );
  }
  const words = text.split(" ");
  if (OF_A_GATHERING.test(text)) return true;
  // "Minutes – Joint Committee"
  if ((words.length === 1 && OF_A_LIST.test(text)) || RELATIVE.test(text)) return true;
  if (isEnglishSentenceForName(text)) return true;
  if (words.length === 1) return isNobodyEn(text.toLowerCase()) || ANSWER.test(text);
  if (ORGANIZATION_EN.test(text)) return true;
  return (latinNameScore(words) ?? 0) < 0 && (englishTitleScore(words) ?? 0) >= 3;
};

// 一下, 名单, 待对方确认: words of a message, whatever they end in.
const MESSAGE = costly(
  /^由?我(?:和|与|本人)|^因[公私故病事]|^会[派议]$|^(?:一同|一起|一并|陪同|随同|共同)?(?:前往|同行|随行|参会|出席|参加)$|^(?:谢谢|感谢|手机号?|电话|联系电话|原定|来函收悉|收悉)$|^(?:企业|公司|校|院|馆|银行|商会|协会|园区)方$|[定报来去派加席]的人$|一下|名单|待.{0,4}(?:确认|定|报|通知)|^(?:开|赴|到|与|参|散|替|代|有)会$|(?:主任|书记|[长总处局])有[会事空课]$|[，。？！]/u,
);
// Pronouns in such words and verbs at their beginning, unless a word of an organization ends them.
const SPOKEN =
  /[你我他咱]们|[您咱]|一起|爱人|^[他她]|吃饭|^(?:已|待|改|换|更正|更换|更新|原定|原报|调整|增加|补充|取消|通知|麻烦|请|收到|按|替|由|另|其[余他]|剩下|还有|刚才|刚刚|目前|暂|临时|说|告诉)/u;
const ANSWER =
  /^(?:yes|no|maybe|pending|tbc|tba|accepted|declined|regrets|confirmed|attending|not attending|awaiting reply|changed?|updated?)$/i;
const RELATIVE =
  /^(?:\+ ?|(?:his|her|their|my) )?(?:spouse|wife|husband|partner|son|daughter|children|plus one|\+1|fiancée?)$/i;
const LANGUAGE =
  /^(?:Chinese|Mandarin|Cantonese|English|Korean|Japanese|French|German|Spanish|Portuguese|Italian|Russian|Arabic|Thai|Vietnamese|Malay|Polish|Turkish)$/;
// "forum was moderated by": a sentence.
const FINITE = costly(
  /(?<=\S )(?:(?:received|welcomed|greeted|hosted|met(?: with)?) (?:a|an|the)(?= \p{L}+ (?:of|from|led|headed)\b)|was|were|is|are|has been|have been|has|had|will|would|said|says|cannot|asked|can't|won't|couldn't|isn't)(?= \p{Ll})/u,
);

// "It was", "Model City hosts"
const OTHER_EN = costly(
  /^(?:it|he|she|they|we|this|that|there|which|who|you|I) \p{Ll}|\b(?:delegation|party|team|group|mission) (?:comprises|includes|consists of)$|\p{L} (?:hosts?|guests?|side|visitors|participants|attendees|speakers)$/iu,
);
// "Technology Transfer Officer", "Model University Technology Transfer Office"
const OF_OFFICE =
  "(?! (?:\\p{L}+ )?(?:officer|manager|director|office|head|lead|coordinator|specialist|advis[eo]r|executive|associate|assistant|engineer|expert|planner|editor|cent(?:re|er)|department|division|unit|company|agency|institute)\\b)";
// "Airport transfers 12 March", "Seating plan"
const OF_AN_EVENT = costly(
  new RegExp(
    `^(?:visit|meeting|talks|reception|arrival|tour|trip|courtesy call|minutes|agenda)\\b|\\b(?:transfers?|itinerary|agenda|timetable|seating(?: plan)?|arrangements|(?:guest|name|attendance) list)\\b${OF_OFFICE}|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?$|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?$`,
    "iu",
  ),
);
// "Georgia led by Ann Example", "requests the pleasure of the company of", "0900"
const SAID_EN =
  /\b(?:led|headed|joined|accompanied|hosted) by\b|\brequests? the (?:pleasure|honou?r)\b|^[01]\d[0-5]\d$|^freelance$/iu;
// "For the city:"
const ANY_EN =
  /^(?:(?:for|from|on behalf of) )?(?:the )?(?:city|club|company|municipality|district|province|region|county|university|hospital|association|chamber|firm|school|board|organi[sz]ers?)$/iu;
const SMALL_LAST = /\p{Ll}$/u;

// 换成市场部, 赵局长说让科技处: verbs before an organization.
const LEAD = costly(
  /^(?:\p{Script=Han}{0,6}(?:说让|说请|说邀请|通知让)|(?:临时)?(?:换[成为]|改[成为由派]|更正为|调整为)|咱们?(?:这?边)?(?:再)?请|我们(?:这?边)?(?:再)?请|另外请|还请|\p{Script=Han}{0,8}(?:的(?:人|领导|客人)?是|带队是|陪同是|参会是|代表是|应为|应该是)|是|[我本敝](?:单位|公司|集团|街道|园区|[局委办会司校院行厅处区市县镇乡村])(?:拟|将|现|特|计划|决定)?(?:由|派|委派|指派|安排|邀请|特邀))(?=\p{Script=Han}{2,})/u,
);

// "Group from the Model Club", "For Model Paper"
const LEAD_EN = costly(
  /^(?:(?:for|from|on behalf of|representing) (?:the )?|(?:(?:the|a|our) )?(?:visiting )?(?:group|party|team|visitors|guests|delegates|representatives|colleagues|people) (?:from|of) (?:the )?)(?=\p{Lu}\p{L}+ \p{Lu})/iu,
);

/** The words of a message that were read as the beginning of an organization; empty without any. */
export const leadOf = (text: string): string =>
  (HAN.test(text) ? LEAD.exec(simplified(text))?.[0] : LEAD_EN.exec(text)?.[0]) ?? "";

// 我委 of 我委副主任: whose, only the writer knows.
const OWN = costly(
  /(?:^|会|式|动|坛|天|午|附上|报上|报送|[附现兹])[我本](?:公司|单位|局|会|司|院|校|行|厅|委|办|[馆社台厂所港]|集团|中心|协会|商会|部门)$/u,
);
// 调研民族产品出口工作, 15家会员企业: what a visit is about, and a number of firms.
const OBJECT = costly(
  /^[我本](?:会|司|局|院|校|单位|公司|处|办|馆|社|协会|商会|集团)(?:将|拟|现)?由|[将拟]由以下|以下[\d一二两三四五六七八九十]{1,3}[人名位]|(?:工作|情况|事宜|进展|问题|如下)$|^(?:开幕|闭幕|启动|签约|揭牌|揭幕|颁奖|欢迎|捐赠|开园|开馆|开业|开工|奠基|落成|投产|通车|成立)仪?式$|^第[一二三四五六七八九十\d]{1,3}[届次].*(?:会|坛|展|赛)(?:第.组)?$|(?:推介|对接|交流|工作例|(?<=[周月季])例)会$|\p{Script=Han}{2}(?:协调|调度|推进|通报|评审|筹备|洽谈|座谈|联席|部署|动员|对接|见面)会议?$|(?:签约|开幕|闭幕|揭牌|启动|颁奖)仪式$|(?:交流|联谊|推介|签约|庆祝)活动$|(?:(?<!代表)大会|峰会|年会|博览会|研讨会|(?:合作|发展|高峰|高层|主题)论坛)(?:第.组)?$|^(?:换届|成立|年度|表彰|动员)?大会$|^(?:[本此]次|[今明]天的?|[上下]午的?)?(?:座谈|见面|推介|洽谈|交流|对接|研讨|说明|答谢|茶话|招待|欢迎|恳谈|协调|评审|论证|联谊|新闻发布|项目推介|工作)会$|.(?:参|到|赴)会$|^.?(?:参加|出席)\P{P}{0,8}的是|(?:招待|座谈|欢送|欢迎|答谢|茶话|恳谈|推介|洽谈|研讨|对接|见面|说明|评审|表彰|碰头|通气|[酒晚午]餐|酒)会$|^(?:仅?供|内部).{2,10}用$|^[\d一二两三四五六七八九十几多]+余?多?家|^\d{1,2}[点时]|^(?:[今明后]天)?(?:参观|考察|走访|前往)(?!团)/u,
);
// 仇国 of 仇国华, unlike 英国
const OF_PLAN_BEFORE = /(?:原定|原计划)$/u;
const STATES = /^[中美英法德韩泰俄外]/u;
const isNoState = (plain: string): boolean =>
  plain.length === 2 && plain.endsWith("国") && surnameAt(plain).known > 0 && !STATES.test(plain);
// 座谈会企业, 律所团队, 出国
const NOBODYS = costly(
  /(?:会|论坛|活动|仪式)(?:企业|单位|机构)$|^(?:律所|项目|公司|专家|管理|技术|核心|工作|考察|医疗|服务|来访|参会|外方|我们?|本)团队$|^(?:因公)?出国$|^(?:想|要|拟|将|打算|准备|计划|希望)?(?:[到来去赴]|前往|拜访|访问)(?:贵|您|你们)|^贵.{1,4}(?:论坛|[年大]会|会议|活动|仪式|庆典|研讨会|座谈会)$|^贵.{1,6}(?:反馈|报送|上报|提供|告知|确认|参会|出席)|^第[一二三四五六]次|^单位[是为]$/u,
);
/** Whether words name an organization by its writer only: 我会. */
export const isOwn = (words: string): boolean => OWN.test(simplified(words));
/** Whether words name a place by its writer only: 我区. */
export const isOwnPlace = (text: string): boolean => /^[我本][省市县区州镇乡村]$/u.test(simplified(text));
/** Whether words of a sentence, a time, an answer, a language or a relative were read as an organization. */
export const isNoOrganization = (text: string): boolean => {
  if (isTime(text)) return true;
  if (!HAN.test(text))
    return (
      (OTHER_EN.test(text) && SMALL_LAST.test(text)) ||
      ANSWER.test(text) ||
      ANY_EN.test(text) ||
      isEnglishSentenceForOrganization(text) ||
      OF_AN_EVENT.test(text) ||
      SAID_EN.test(text) ||
      RELATIVE.test(text) ||
      LANGUAGE.test(text) ||
      FINITE.test(text)
    );
  const plain = simplified(text);
  if (
    LABELS_ZH.has(plain) ||
    MESSAGE.test(plain) ||
    OWN.test(plain) ||
    OBJECT.test(plain) ||
    NOBODYS.test(plain) ||
    OF_PLAN_BEFORE.test(plain) ||
    isNoState(plain)
  )
    return true;
  return (
    (SPOKEN.test(plain) || isSentenceForOrganization(plain)) &&
    suffixKind(suffixesAt(plain, plain.length), plain.length) === undefined
  );
};

/** Whether a time or the rest of a sentence was read as a title. */
export const isNoTitle = (text: string): boolean =>
  isTime(text) ||
  /\b(?:met|visited|received|joined|hosted|led|headed|welcomed|arrived|said|attended|toured|inspected|opened|signed|took|gave) (?:here|with|by|on|in|at|the|an?|\p{Lu})/u.test(
    text,
  ) ||
  /^[的是了们]| (?:of|the|and|for)$/u.test(text);
