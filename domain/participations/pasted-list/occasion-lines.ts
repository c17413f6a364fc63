import { costly } from "./costly";
import { isOfListed } from "./programme";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// 欢迎晚宴 一号桌, 签约仪式午餐桌次, 欢迎晚宴（主桌）
const OCCASION_ZH = costly(
  /^(?:(?:欢迎|答谢|招待|送别|开幕|闭幕|签约|工作|商务|迎新|团拜|庆功|颁奖)*(?:晚宴|午宴|早宴|宴会|[早午晚]餐(?:会)?|酒会|茶歇|茶话会|仪式|冷餐会|自助餐))(?:座次|席次|桌次|座位|座签|名单|安排|表|图)*(?:[\s，,—–-]*[（(]?(?:(?:第?[一二三四五六七八九十\d]{1,3}号?桌)|主桌|贵宾桌|嘉宾桌|[A-Z\d]{1,2}桌)[)）]?)?[:：]?$/u,
);
// 种业论坛主席台座次（从左至右）, 主席台前排
const SEATED_ZH = costly(
  /^(?!(?:[一二三四五六七八九十]、)?(?:主席台|台上|台下)就[座坐](?:人员)?[:：]?$)(?:[一二三四五六七八九十]、)?\P{P}{0,30}?(?:主席台|贵宾席|嘉宾席|领导席|台上|台下|前排|后排|第[一二三四五六七八九十\d]{1,2}排|左侧|右侧)(?:前排|后排|第[一二三四五六七八九十\d]{1,2}排|左侧|右侧|中间)?(?:座次|座位|席次|席位|席卡|桌签|就[座坐]|排座|排位|站位)?的?(?:安排|图|表|名单|领导|嘉宾|人员|顺序|的通知)*(?:\s*[（(](?:由|从|自|面向|面对|按)?[^（）()]{1,14}[)）])?[:：]?$/u,
);
// GALA DINNER, ROOMING LIST, "Seating plan – welcome dinner"
const OCCASION_EN = costly(
  /^(?:(?:the|our) )?(?:(?:gala|welcome|farewell|official|state|opening|closing|working|networking|signing|award|awards|annual|board|head|vip|delegates['’]?|guests?|visitors?['’]?|airport|hotel|coach|bus|car|car pool|flight) )*(?:dinner|lunch|luncheon|breakfast|banquet|reception|brunch|rooming list|room allocation|room list|seating(?: plan| list| chart| arrangements?)?|table plan|place cards?|name badges?|badge list|car plan|car allocation|transfer list|transfers|pick-?up list)(?:\s*[–—:|-]\s*(?:(?:\p{L}+ ){0,3}(?:dinner|lunch|luncheon|banquet|reception|ceremony|head table|top table)|table (?:\d{1,2}|[A-Z])))?(?:,? (?:table|room|hall) (?:\d{1,3}|[A-Z]))?\s*:?$/iu,
);
// "Participants, Model City Biotech Roundtable", "Model City Investors Breakfast – participants"
const PRESENT =
  "(?:(?:list of |confirmed )?(?:participants?|attendees?|speakers?|panel(?:l?ists)?|participant list|attendee list|list|line-?up))";
const GATHERING =
  "(?:round ?table|forum|summit|dialogue|workshop|symposium|colloquium|breakfast|conference|congress|seminar|webinar|hackathon|fair|gala|meetup|masterclass|week)";
const GATHERED_EN = costly(
  new RegExp(
    `^${PRESENT}(?:\\s*[,:–—-]\\s*| (?:of|at|for|to|in) )(?:the )?(?:(?! - )[^,;:()–—]){3,70} ${GATHERING}(?: (?:\\d{4}|[IVX]+))?$|^(?:the )?(?:(?! - )[^,;:()–—]){3,70} ${GATHERING}(?: (?:\\d{4}|[IVX]+))?(?:\\s*[,:–—-]\\s*|\\s+)${PRESENT}:?$`,
    "iu",
  ),
);
// 早餐7:00—9:00，二楼西餐厅; "Check-out: Friday noon"
const SERVICE = costly(
  /^(?:[早午中晚]餐|用餐|退房|入住|住宿|集合|发车|上车|班车|茶歇|会场|着装|费用|停车|网络|报到)(?:时间|地点|标准|安排|说明|方式)?\s*[:：]?\s*(?:为|在|于)?\s*(?=[\d一二三四五六七八九十每另请酒宾正])[^、]{1,40}$|^(?:check-?(?:in|out)|breakfast|lunch|dinner|departure|arrival|wi-?fi|dress code|meeting point)\s*[:–-]\s*(?!\p{Lu}\p{Ll}+ \p{Lu})[^,;]{2,40}$/iu,
);
// "Contact person: Ann Example, office manager"
const ASKED =
  /^(?:contact person|for (?:any )?(?:questions|queries)|booked by|arranged by)\s*[:–-]\s*\p{Lu}[^:;]{2,60}$|^(?:来电人|接话人|接听人|通话人|来函人|记录时间|来电时间)\s*[:：]\s*\P{P}{2,20}$/iu;
// 例：某某公司 张三 经理, 格式：单位+姓名+职务
const PATTERN = costly(
  /^(?:例如?|示例|样例|格式|填写格式|接龙格式|参考格式|模板)\s*[:：]|(?:报名|接龙|填写|填报|格式|统计)\P{Script=Han}{0,2}.{0,20}(?:单位|公司|姓名|职务)\s*[+＋/、-]\s*(?:单位|公司|姓名|职务|电话)|^(?:e\.?g\.?|example|format)\s*:/iu,
);
// 例 某某公司-张三-经理; 报名接龙，示例：XX公司 XXX 总经理; "e.g. John Doe, Manager, ABC Ltd"
const EXAMPLE_EN = costly(/^\(?(?:e\.g\.|for (?:example|instance)|sample entry|example)[,:\s]\s*(?=\S)/u);
const EXAMPLE_ZH = /^[（(]?例(?:如|子)?[\s.．、，,]+(?=\S)/u;
const FILLED_PATTERN = costly(
  /(?:^|[，,。；;（(]\s*)(?:例如?|如|比如|示例|样例|范例|格式(?:如下)?|参考|模板)(?:\s*[:：]\s*|\s+)(?=.*(?:xx|XX|××|＊＊|\*\*|某|○○|张三|李四|王五|姓名|职务|职位))(?=.*[-—+＋/、，,\s])/u,
);
// 对外合作科 王小样 below 请协助安排参观。
const WRITER = /^\P{P}{2,8}(?:[科处部室办组股]|中心|公司)\s+\p{Script=Han}{2,4}$/u;
const REQUEST = /^(?:请|麻烦|烦请|谢谢|感谢|特此|以上|如有|望|盼|辛苦)[^：:]*[。！!]?$/u;
// "Sorry, two more:"
const FURTHER =
  /^(?:(?:sorry|oh|oops|also|and|ps|p\.s\.|one|two|three|a few|some)[,:!]? ){1,3}(?:more|others?|additions?|extra)(?: \p{Ll}+){0,3}\s*:$/iu;
// 王小样 between 谢谢！ and the organization that signs
const THANKS = /^(?:谢谢|感谢|多谢|辛苦了?|此致|敬礼|祝好|顺颂商祺|特此\P{P}{2})[^：:]{0,6}[。！!～~]?$/u;
const NAME = /^\p{Script=Han}{2,4}$/u;
const FIRM = /^\P{P}{3,30}(?:公司|集团|局|委|会|大学|学院|学校|医院|银行|中心|办公室|政府|研究院|社|馆|所)$/u;
// 主办方好：
const GREETED_ZH = costly(
  /^(?:尊敬的)?(?:主办方|承办方|会务组|组委会|秘书处|筹备组|接待方|大会)(?:的)?(?:各位|全体)?(?:老师|同事|同志|领导|负责人|朋友)?们?[，,]?(?:您|你)?好[：:，,！!。]?$/u,
);
// 接待方案（节选）
const PLAN = costly(
  /^(?:接待|活动|会见|会谈|参观|考察|来访|座谈|会议|行程|工作|宴请|用餐|住宿)(?:方案|计划|安排|日程|手册|指南|须知)(?:表|单)?(?:[（(][^（）()]{1,10}[)）])?[:：]?$/u,
);
// 接待办： above a sentence
const OFFICE =
  /^(?:尊敬的)?\P{P}{0,8}(?:办公室|办公厅|接待办|外办|外事办|联络处|接待处|接待科|综合科|国际处|对外联络部)[：:]$/u;
const SENTENCE = /[，,].*[。：:！]|[，,].*[，,]/u;
const KINDS = [
  PLAN,
  FURTHER,
  OCCASION_ZH,
  OCCASION_EN,
  SEATED_ZH,
  GATHERED_EN,
  SERVICE,
  ASKED,
  PATTERN,
  EXAMPLE_ZH,
  EXAMPLE_EN,
  FILLED_PATTERN,
  GREETED_ZH,
];

/**
 * The lines without titles of dinners and plans (欢迎晚宴 一号桌, "ROOMING LIST"), meals and times, who may be asked, and patterns to
 * fill in, which name no participant.
 */
export const withoutOccasions = (lines: Lines): Lines => {
  const last = lines.findLastIndex((line) => line);
  const above = lines.slice(0, Math.max(0, last)).findLast((line) => line);
  const isWriter = above && REQUEST.test(above.text.trim()) && WRITER.test(lines[last]?.text.trim() ?? "");
  const words = lines.map((line) => (line && !line.aside ? line.text.trim() : ""));
  const [thanks = "", name = "", firm = ""] = words
    .slice(0, last + 1)
    .filter((each) => each !== "")
    .slice(-3);
  const isSigned = THANKS.test(thanks) && NAME.test(name) && FIRM.test(firm);
  const first = words.findIndex((each) => each !== "");
  const next = words.slice(first + 1).find((each) => each !== "") ?? "";
  const isToOffice = (at: number) => at === first && SENTENCE.test(next) && OFFICE.test(words[first] ?? "");
  return lines.map((line, at) => {
    if (line && isSigned && at === words.lastIndexOf(name)) return { ...line, aside: true };
    if (line && isToOffice(at)) return { ...line, aside: true };
    if (line && at === last && isWriter) return { ...line, aside: true };
    if (!line || line.aside || /\t/u.test(line.text)) return line;
    const isListed = (name: string) => words.some((other, n) => n !== at && other.includes(name));
    if (isOfListed(line.text, isListed)) return { ...line, aside: true };
    const text = withoutMarks(line.text).trim();
    const bare = line.text.trim();
    return KINDS.some((kind) => kind.test(text) || kind.test(bare)) ? { ...line, aside: true } : line;
  });
};
