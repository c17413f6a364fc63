import type { Side } from "../../../events/values";
import { EN_NUMBER_PATTERN } from "../numbers";
import { COUNTRIES } from "./organizations";
import { wordSet } from "./words";

const TIMES =
  "今天|明天|后天|昨天|今日|明日|今晚|明晚|本周|下周|(?:周|星期|礼拜)[一二三四五六日天]|上午|下午|中午|晚上|早上|晚间|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号]|\\d{1,2}点半?|本次|此次|这次|当天|当日|今年|本届";
const FILLERS =
  "的|是|有|为|及|和|与|、|各|全体|主要|我们|请|拟|将|已|确认|最终|初步|正式|附|境外|海外|国外|外国|外籍|国内|以下|如下|一览|情况|信息|安排|定稿|更新|新版|终版";
const DOINGS =
  "参加|参会|参与|出席|出面|与会|到会|到场|邀请|应邀|受邀|特邀|拟邀(?!请)|接待|陪同|陪餐|会见|接见|来访|到访|来访问|访问|考察|调研|拜访|参观|座谈会?|会谈|会议|活动|宴请|晚宴|午宴|早餐会?|用餐|晚餐|午餐|宴会|签约|揭牌|论坛|培训|交流会?|对接会?|洽谈会?|检查|评审会?|评议|答辩会?|验收|评标|论证会?|咨询|讲座|展会|路演|沙龙|年会|开幕式|闭幕式|仪式|发言|演讲|报名|签到|接机|送机|接站|出访|随访|随行|同行|陪访|上台|点评|颁奖|线下|现场|赴[^，,。、：:\\s赴考调访参学招交对培洽贵您我本]{1,8}(?:考察|调研|访问|参观|学习|参展|招商|交流|对接|培训|洽谈)";
const PEOPLE =
  "名单|人员|领导|嘉宾|来宾|贵宾|外宾|客人|宾客|客户|专家|律师|代表|成员|团员|企业|单位|部门|机构|媒体|人选|人|名册|双方|席位?";
const OURS = "我们这边|我这边|我方|己方|本方|中方|主方|主办方|东道主|接待方";
const THEIRS = "对方|外方|客方|宾方|贵方|他们|来访方|[日韩美英法德俄欧港澳台]方";

const ZH = new RegExp(`^(?:这边)?(?:${TIMES}|${FILLERS}|${DOINGS}|${OURS}|${THEIRS}|${PEOPLE})+$`);
const TAIL = new RegExp(
  `^(.{2,30}?)((?:这边)?(?:${TIMES}|${FILLERS}|${DOINGS}|${OURS}|${THEIRS}|${PEOPLE})*(?:名单|人员|嘉宾|来宾|客人|贵宾|外宾|的领导|的有|的是|的人))$`,
);
const ABROAD = new RegExp(
  `(?:${[...COUNTRIES, "日本", "韩国", "美国", "英国", "法国", "德国", "俄罗斯", "意大利", "西班牙", "澳大利亚", "新加坡", "泰国", "越南", "印度", "印尼", "巴西", "欧盟", "欧洲", "非洲", "东盟"].join("|")})(?=客人|外宾|来宾|嘉宾|贵宾|客商|代表)`,
);
const SAYS_WHO = new RegExp(`^这边|${PEOPLE}|${OURS}|${THEIRS}|参会|出席|与会`);
// Titles and columns by themselves, which are not headings of a list.
const ALONE = new RegExp(`^(?:${PEOPLE}|${DOINGS}|${FILLERS}|${TIMES})$`);
const GUESTS = new RegExp(
  `${THEIRS}|境外|海外|国外|外国|外籍|来访|到访|客商|外商|客人|来宾|嘉宾|贵宾|外宾|宾客|客户`,
);
const HOSTS = new RegExp(`^这边|${OURS}|接待|陪同|陪餐|陪访`);

const EN_WHO = wordSet(
  "guest guests visitor visitors attendee attendees participant participants delegate delegates delegation members people names list team side party group colleagues representatives staff speakers experts host hosts panel panellists panelists invitees invited attendance attending joining coming present expected confirmed registered attend join",
);
const EN_FILL = wordSet(
  "the our their your my of for from on at in to and with who will be is are following as below here today tomorrow tonight this next week monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri meeting visit dinner lunch breakfast reception conference call workshop seminar event forum tour signing january february march april may june july august september october november december am pm morning afternoon evening final draft updated provisional complete full company chinese foreign local visiting receiving incoming overseas abroad external we us so far also briefing luncheon ceremony opening closing session training roundtable round-table talks summit fair matchmaking networking business launch gala banquet webinar presentation exhibition symposium congress inauguration anniversary programme program working courtesy technical annual",
);
const EN_GUESTS = /^(?:guests?|visitors?|visiting|their|foreign|overseas|incoming|delegation|delegates)$/;
const EN_HOSTS = /^(?:our|hosts?|local|receiving|we|us|my|chinese)$/;

const OUR_GUEST = wordSet("guest guests visitor visitors");
const OF_LIST = wordSet("list names side");

const only = (host: boolean, guest: boolean): { side?: Side } =>
  host === guest ? {} : { side: host ? "host" : "guest" };

const EN_OF_LISTS = wordSet(
  "board executive committee council management senior total pax party parties person persons number count headcount no size about approx approximately by as requested per rsvp reply registration represented consists consisting comprising including includes staff officers directors faculty students teachers engineers managers trainees list badge badges nametags card cards their head first second only provisional travelling traveling visit's in all both following names below together",
);
const NUMBER_WORD = new RegExp(`^(?:${EN_NUMBER_PATTERN})$`, "iu");
/** Whether English words only say that people of a list follow, with their number or the day: "board members attending". */
export const isOfList = (words: string): boolean => {
  const list = words
    .toLowerCase()
    .split(/[\s,;:()–—./／-]+/u)
    .filter((word) => word !== "" && !/^\d{1,4}(?:st|nd|rd|th)?$/u.test(word) && !NUMBER_WORD.test(word));
  return (
    list.every((word) => EN_WHO.has(word) || EN_FILL.has(word) || EN_OF_LISTS.has(word)) &&
    (list.some((word) => EN_WHO.has(word) || EN_OF_LISTS.has(word)) || /\d/u.test(words))
  );
};

/** Words that announce a list of people, such as 今天来访的客人 or "Guests tomorrow", with the side they name. */
export const announcementOf = (words: string): { side?: Side } | undefined => {
  if (/\p{Script=Han}/u.test(words)) {
    // 来访韩国客人: the origin is not part of the pattern.
    const bare = words.replace(/\s+/g, "").replace(ABROAD, "外国");
    if (!ZH.test(bare) || !SAYS_WHO.test(bare) || ALONE.test(bare)) return undefined;
    if (areOfReceivers(bare)) return { side: "host" };
    // 拟邀请嘉宾: all who are to come; hosts among them are equally likely.
    if (/^(?:拟邀|拟?邀请)(?:的)?(?:嘉宾|领导|专家|人员)/.test(bare)) return {};
    // 出席签约仪式的主要嘉宾: all attendees.
    if (/^(?:出席|参加).*的(?:主要|重要)?(?:嘉宾|来宾)/.test(bare)) return {};
    // 领导和嘉宾: all attendees.
    if (/领导.*嘉宾|嘉宾.*领导/.test(bare)) return {};
    return only(HOSTS.test(bare), GUESTS.test(bare));
  }
  // "Committee members present"
  if (/^(?:board|committee|council) members (?:present|attending|in attendance)$/i.test(words)) return {};
  const list = words
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  if (list.length < 2 || !list.every((word) => EN_WHO.has(word) || EN_FILL.has(word))) return undefined;
  if (!list.some((word) => EN_WHO.has(word))) return undefined;
  // "Guests for dinner": everybody at the table.
  if (
    /^guests? (?:for|at) (?:the |our )?(?:\w+ )?(?:dinner|lunch|breakfast|reception)\b/.test(list.join(" "))
  )
    return {};
  // "People coming with us" belong to the writer, who comes.
  if (/\b(?:coming|come|travell?ing|visiting) with (?:us|me)\b/.test(list.join(" ")))
    return { side: "guest" };
  // "Our guests next Monday", unlike "our guest list"
  const [whose = "", ...others] = list;
  const guests = others.slice(0, 3).findIndex((word) => OUR_GUEST.has(word));
  if (/^(?:our|my)$/.test(whose) && guests >= 0 && !OF_LIST.has(others[guests + 1] ?? ""))
    return { side: "guest" };
  return only(
    // "Our visit party": of those who visit, on either side.
    list.some((word) => EN_HOSTS.test(word)) && !list.join(" ").startsWith("our visit "),
    list.some((word) => EN_GUESTS.test(word)),
  );
};

/** A visit to the writer's own organization or place: 走访我商会, 来我市. */
export const COMES_TO_US =
  /(?:来|到|赴|访|拜访|参观|考察)(?:我|本)(?:[市区县州省局司校院行委办园]|商会|协会|集团|公司|中心|企业|会(?![见谈议]))/u;

const OCCASION_ZH = new RegExp(`^(?:${TIMES}|${FILLERS}|${DOINGS})+$`);
const OPENS_OCCASION = /^(?:(?:欢迎|答谢|招待|告别|年度|换届|工作|理事会|董事会|会员)){0,2}/u;
const HOLDS_OCCASION = /[会宴餐式谈]|参加|出席|拜访|访问|考察|参观/u;
const EN_OCCASION = wordSet(
  "board committee council general assembly executive welcome farewell gala regional plenary executive's members' first second third factory site courtesy kick-off kickoff coffee cocktail contract present attending attendees participants",
);
const EN_EVENT =
  /^(?:meeting|dinner|lunch|luncheon|breakfast|reception|conference|workshop|seminar|forum|tour|visit|signing|briefing|ceremony|session|training|talks|summit|fair|gala|banquet|webinar|presentation|exhibition|symposium|congress|assembly|call)$/u;
// "study visit to Sampleton, May 2026"
const VISITS =
  /^(?:(?:study|working|official|courtesy|fact-finding|business|trade|return) )?(?:visit|trip|journey|mission|delegation|tour) to (?:the )?\p{Lu}[^:;()]{2,40}$/u;
const MAX_VISIT = 60;
const MAX_OCCASION = 40;

/** Whether words name nothing but an occasion, and perhaps that people come to it: 欢迎晚宴, "board meeting, present". */
export const isOccasion = (words: string): boolean => {
  if (words.length <= MAX_VISIT && VISITS.test(words)) return true;
  if (words.length > MAX_OCCASION) return false;
  if (/\p{Script=Han}/u.test(words)) {
    const bare = words.replace(/[\s，,]+/gu, "");
    return OCCASION_ZH.test(bare.replace(OPENS_OCCASION, "")) && HOLDS_OCCASION.test(bare);
  }
  const list = words
    .toLowerCase()
    .split(/[\s,–—]+/u)
    .filter((word) => !/^\d{1,4}(?:st|nd|rd|th)?$|^-?$/u.test(word));
  return (
    list.some((word) => EN_EVENT.test(word)) &&
    list.every(
      (word) => EN_WHO.has(word) || EN_FILL.has(word) || EN_OCCASION.has(word) || EN_EVENT.test(word),
    )
  );
};

const SAYS_GUESTS = /\b(?:guests?|visitors?|visiting|foreign|their)\b/i;
const SAYS_HOSTS = /\b(?:our|hosts?|receiving)\b/i;

/** Whether words are about those who receive guests: 外宾接待人员, 会见来宾领导. */
export const areOfReceivers = (words: string): boolean =>
  /(?:外宾|来宾|客人|贵宾|客商|代表团|嘉宾)的?(?:接待|会见|陪同|迎接)(?:活动|工作)?的?(?:人员|领导|名单|同志|代表|$)|(?:接待|会见|陪同|迎接)(?:外宾|来宾|客人|贵宾|客商|代表团)的?(?:人员|领导|名单|同志)/u.test(
    words,
  );

/** The side in the words before a list, if they mention only one. */
export const announcementSide = (words: string): Side | undefined =>
  areOfReceivers(words) ? "host" : sideOfWords(words);
const sideOfWords = (words: string): Side | undefined =>
  /\p{Script=Han}/u.test(words)
    ? only(HOSTS.test(words), GUESTS.test(words)).side
    : only(SAYS_HOSTS.test(words.replace(OUR_GUESTS, "")), SAYS_GUESTS.test(words)).side;
// Guests of the writer.
const OUR_GUESTS = /\bour (?=(?:\p{L}+ ){0,2}(?:guests?|visit(?:ors?)?)\b)/giu;

// …领导定了, …名单报给您, …人员有调整，以这个为准
const SENT =
  /(?:已经?)?(?:定了|定下来了?|确定了?|(?:报|发|反馈|报送|提供|上报|回复|汇报|统计|整理)(?:给|到)?(?:您|你|贵方|贵单位)?|有(?:所)?(?:调整|变化|变动|更新)|(?:已)?(?:调整|更新))?(?:[，,]?(?:请)?以(?:这个|此|此份|本|以下|下面)(?:名单|版本?)?为准)?(?:如下)?$/u;

// 明天来 of 市餐饮商会明天来四个人
const COMING = new RegExp(
  `^(.{2,30}?)((?:${TIMES}|${DOINGS}|的|一共|共|将|拟|这边)*(?:来|去|派|到|有|过来|过去|参加|参会|出席|来访|到访|共|一共|一行|到会|与会)(?:的|了|人员)?)$`,
);
const TIME_FIRST = new RegExp(`^(?:(?:${TIMES})[的，,]?)+(?=.{2})`);
const EVENT_FIRST = new RegExp(
  `^(?:参加|出席)?(?:${DOINGS}|的)+(?=(?:[市省县区州国中我本]|[^\\s]{2}[市省县区]).{2})`,
);
// 明天上午座谈会市商务局: when and to which meeting the people of the bureau come.
const withoutOccasion = (words: string): string => {
  const later = words.replace(TIME_FIRST, "");
  // 周四来管委会拜访的: the organization that they visit.
  if ((later === words && !/^(?:参加|出席)/.test(words)) || /^[来到去赴]/.test(later)) return words;
  return later.replace(EVENT_FIRST, "");
};

/** The organization before a number of people: 市餐饮商会 of 市餐饮商会明天来. */
export const beforeNumber = (words: string): string | undefined => {
  const of = COMING.exec(words.replace(/\s+/g, ""))?.[1];
  return of && withoutOccasion(of);
};

const COUNTED = /^(.{2,30}?)(\d{1,3}|[一二两三四五六七八九十]{1,3})个?[人位名]$/u;
/** The organization in a clause with a number of people: 商务局去一个人. */
export const beforeCount = (words: string): string | undefined => {
  const before = COUNTED.exec(words)?.[1];
  return before && beforeNumber(before);
};

/** The words before such an announcement (样例集团参会人员), which may name the organization of the list. */
export const beforeAnnouncement = (words: string): { of: string; announcement: string } | undefined => {
  const bare = words
    .replace(/\s+/g, "")
    .replace(SENT, "")
    .replace(/^(?:我们|我是|这边是|这里是)(?=.{2})/, "");
  const [, of = "", announcement = ""] = TAIL.exec(bare) ?? [];
  return of && announcement ? { of: withoutOccasion(of), announcement } : undefined;
};
