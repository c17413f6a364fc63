import { costly } from "./costly";

const LABEL =
  /^\s*(?:航班|航班号|车次|车号|车牌号?|行程|往返|去程|返程|返回|抵达|到达|离开|出发|接[机站送]|送[机站]|交通|flights?|trains?|arrivals?|departures?|return)(?:信息|安排|时间|情况|方式)?\s*[:：]/iu;
// HU7915, G101, 13:05
const NUMBER = costly(/(?<![\p{L}\d])(?:[A-Z]{2}|[A-Z]\d|[GDCKTZ])\s?\d{2,4}(?!\d)|\d{1,2}[:：]\d{2}/u);

const PLATE = costly(
  /(?<!\p{Script=Han}{2})\p{Script=Han}[A-Z][·•・.]?(?=[A-Z\d]*\d)[A-Z\d]{4,6}(?![\p{L}\d])/u,
);
// 司机 老王 in a list of people: one of them.
const DRIVER = /^\s*(?:\d{1,2}[.、]\s*)?(?:随行)?(?:司机|驾驶员)\s+\p{Script=Han}/u;
const VEHICLE = /车|司机|驾驶员|考斯特|商务|大巴|中巴|别克|奥迪|丰田|轿车/u;

/**
 * Whether a line only says how and when people travel, and names no participant: 抵达：10月9日 NH929 13:05 浦东, or a car with its
 * plate and driver.
 */
export const isTravelLine = (line: string): boolean =>
  (LABEL.test(line) && NUMBER.test(line)) ||
  (PLATE.test(line) && !DRIVER.test(line) && VEHICLE.test(line) && !/[、；;：:]/.test(line));

const TIME =
  "(?:[今明后昨当次前](?:天|日|早|晚|晨)|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天末]|[上下中]午|早上|晚上?|凌晨|傍晚|\\d{1,4}[年月日号]|\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点]半?|左右|前后|[前后])";
const REST = "[^，,。；;：:（()）、]";
const MEAL = "(?:[早中午晚]?[饭餐]|用餐|吃饭|食宿|住宿|住|房间|车子?|用车|接送|接[站机]|茶歇|礼品)";
const ASKED =
  "(?:(?:[早中午晚]?[饭餐]|用餐|吃饭|食宿|住宿|房间?|酒店|宾馆|车辆?|用车|车票|机票|船票|票|接送|接[站机]|送[站机]|茶歇|礼品|座位|车位|停车位?|翻译机?|发票)(?:和|、|及|与|或)?){1,3}";
const CLAUSES = costly(
  new RegExp(
    `[，,；;。]\\s*((?:不用|不需要?|无需|无须|不必|不要|请|麻烦|烦请|还请|需要?)(?:[您你贵]\\p{Script=Han}{0,2})?(?:帮忙|协助|代为|再|另外|统一|提前)*(?:安排|预[订留定]|订|定|留|接|准备|提供)?(?:一下)?${ASKED}(?:一间|两间|\\d间)?|(?:住|住宿)[一二两三四五六七\\d]{1,2}[晚天夜]|单住|[与和]?\\P{P}{0,4}合住|当[天日]往返|(?:拟|将|计划|预计|定)?于?${TIME}{1,4}${REST}{0,10}?(?:抵达?|到达?|离开|返程|返回|回国|出发|离境|入境|乘|坐)${REST}{0,14}|(?:共|一共|开|坐|需|用|安排)?[\\d一二两三四]{1,2}[辆台部](?:小|商务|中巴|大巴)?车|(?:车辆|食宿|交通|住宿)自[备理]|车牌(?:号码?|安排|为|是)*[:：]?\\s?\\p{Script=Han}[A-Z][·•.]?[A-Z\\d]{4,6}|车牌号?(?:稍后|随后|待|另|晚点|后面)${REST}{0,8}|(?:入住|下榻)${REST}{2,16}|住(?![建房院所])${REST}{1,12}(?:酒店|宾馆|饭店|大厦|招待所|楼|公寓)|${MEAL}(?:就|都|也|我们)?(?:不用|不需|无需|不必|不要|自理|自备|自行|自己)${REST}{0,8}|不(?:吃饭|用餐|过夜|留宿|住宿?|坐车|停留)${REST}{0,6}|${REST}{1,8}[就再马](?:上)?(?:回[来去]?|走|撤|赶回|离开)${REST}{0,3}|(?:乘坐?|搭乘|坐)${REST}{0,12}(?:航班|高铁|动车|火车|飞机|[A-Z]{1,2}\\d{2,4})${REST}{0,12})(?=[，,；;。]|$)`,
    "gu",
  ),
);
// 到时候联系王小样13800001234就行; 联系人王小样，电话13800001234
const CONTACTS = costly(
  /[，,；;。]\s*((?:到时候?|届时|有事|有问题|具体|现场|详情)?(?:请|可以?|直接|[您你]|就)*(?:联系|对接|找|打给|致电)(?!人)[^，,；;。：:\d]{0,10}\d[\d -]{5,13}\d[^，,；;。]{0,6}|联系人(?:是|为)?[^，,；;。：:\d]{2,10}[，,]?(?:联系)?(?:电话|手机)[:：]?\s*\d[\d -]{5,13}\d)(?=[，,；;。！!]|$)/gu,
);
// 共3人，谢谢！
const THANKS = costly(
  /(?<=[\d一二两三四五六七八九十][人位名])[，,]\s*((?:(?:非常)?感谢|谢谢(?:[您你]|大家|领导)?|多谢|辛苦了?)[。！!～~]*)$/gu,
);
// …、秘书长李大例，请查收。, …（经理），收到请回复，谢谢！
const REQUESTS_ZH = costly(
  /(?<=[\p{Script=Han}）)])[，,；;。]\s*((?:(?:请|烦请|敬请|还请|恳请|望|麻烦|劳烦)(?:[您你贵]\p{Script=Han}{0,2})?(?:予以)?(?:查收|知悉|审阅|审核|核对|收悉|备案|批示|确认|登记|安排|知晓|查看|惠存|接待为盼)(?:一下|为盼|是荷)?|收到(?:后)?请(?:回复|确认|告知)|(?:请|盼)(?:予)?回?复|特此(?:报告|报送|回复|告知|函复|函告)|(?:非常)?感谢|谢谢(?:[您你]|大家|领导)?|多谢|辛苦了?|拜托了?)(?:[，,！!。]\s*(?:谢谢(?:[您你]|大家|领导)?|感谢|多谢|辛苦了?|盼复))*[。！!～~]*)$/gu,
);
// 定了：局长王小样带队, …，名单明天补。
const SETTLED = costly(
  /^\s*((?:(?:人员|名单|人选)?(?:已经?|都)?(?:定了|定好了|定下来了|确定了|确定好了|确认了|落实了|敲定了))[：:，,！!]\s*)(?=\p{Script=Han}{4})/gu,
);
// …，住一晚，谢谢。
const THANKS_BEHIND = /[，,。]\s*((?:非常)?感谢|谢谢(?:[您你]|大家|领导)?|多谢)(?=[。！!]*$)/gu;
// "Ann Example, CEO, vegetarian, thanks."
const THANKS_EN = costly(
  /(?<=[\p{L}\d)]),\s+((?:many )?(?:thanks|thank you)(?: (?:again|very much|a lot|in advance))?[.!]?)$/iu,
);
// 就我一个人来，示例公司经理王小样
const ALONE = costly(
  /(?<=^|[，,。！!：:]\s?)((?:我们?|这边|我这边|我们这边|单位|公司)?(?:就|只|只有|仅)(?:我|他|她)?(?:自己)?(?:[一1]个人|[一1]人|一位|自己)(?:[去来]|过[去来]|参加|参会|出席|报名)*\s*[，,：:]\s*)(?=\p{Script=Han}{4})/u,
);
const NAMES_LATER = costly(
  /(?<![\d一二两三四五六七八九十][人名位])[，,；;。]\s*((?:具体|详细|其他|其余|其他人员|其余人员|最终|完整)?的?(?:名单|姓名|名字|人选)(?:[今明后][天日]|[今明]晚|周[一二三四五六日]|下午|晚上?|晚些时候|晚点|稍后|稍晚|随后|后续|另行|另|到时候|会前|尽快)*(?:再|会|将|继续)?(?:后补|补[充上报发齐]?|[发报]送?[您你]?|提供|告知|确定|通知|附上|反馈|更新|给[您你]?)[。！!]?)$/gu,
);
const LISTS = /[、:：（(由派]|(?:人员|领导|代表|同志|[会加席来去]的?)[是为]/u;
// 联系电话：0571-88001122
const PHONE =
  /^\s*(?:联系|咨询|办公|单位|会务)?(?:电话|手机|座机|传真|tel|phone|fax|mobile)(?:号码?)?\s*[.:：]+\s*[+\d(][\d\s()+/-]{5,30}$/iu;
/** Whether a line is only a phone number with its label. */
export const isPhoneLine = (line: string): boolean => PHONE.test(line);

// "– please confirm."
const REQUESTS = costly(
  /(?<![\s,，;；–—-])[\s,，;；–—-]+((?:please|pls|kindly)\s+(?:confirm|advise|note|check|let (?:me|us) know|get back)[^,;]{0,40}[.!]?)$/iu,
);
// 本报讯（记者 王小样）
const REPORTERS = costly(
  /(?:(?:本报|本网|本台|\p{Script=Han}{2,8}(?:网|报|社|台))(?:\d{1,2}月\d{1,2}日)?(?:讯|电)\s*)?[（(](?:(?:见习|实习|本报|本网)?(?:记者|通讯员)[^（）()]{2,30})[)）]\s*(?:[今昨前][日天][，,]?)?|^\s*(?:本报|本网|本台|本刊)(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息)[：:]?\s*/gu,
);

// "Car A (black Audi, plate P-4471):"
const CAR = costly(
  /^\s*((?:car|van|bus|minibus|vehicle|coach) (?:no\.? ?)?[A-Z\d]{1,2} ?(?:\([^()]*\))?)\s*[:：]\s*(?=\p{Lu})/iu,
);
// "MODELPORT, 9 June – "
const DATELINE = costly(
  /^\s*((?:\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}(?:, [^–—:;-]{3,25}?)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2}))(?:,? \d{4})?(?: \([\p{L} ]{2,20}\))?) ?(?:[–—]|--?) ?(?=\p{Lu})/u,
);
const LONG = 90;
// 昨日，第五届样例博览会在市会展中心开幕。
const EVENT = costly(
  /(?<=^|。)\s*((?:[^，,。：:；由]{0,14}[，,])?[^，,。：:；、由]{2,30}(?:会|展|节|论坛|仪式|活动|园区?|项目|基地|中心|馆|厂|航线|平台|大厦)在[^，,。：:；、]{2,24}(?:开幕|闭幕|举行|举办|召开|启动|开园|开馆|开业|投产|落成|揭牌|揭幕|奠基|开工|启用|通车|成立|签约|落户))。/gu,
);
// （原定示例处王小样副处长，已换）, （之前报的副总李大例不来了）, （上一版写成“王小洋”了）: who was to come before, and a name written wrongly.
const FORMER = costly(
  /\s*[（(]((?:原定|原报|原为|原是|原计划|原名单|(?:原来|原先|之前|先前|此前|前面|上[一次]?[版次]|名单[上里中])(?:的?名单)?[上里中]?(?:是|所|误|错)?(?:报|定|写|列|填|印|打)|不是[“"'‘「]|[“"'‘「]?[^（）()，,；;]{1,3}[”"'’」]?字?(?:之前|前面|上次|此前)?(?:写|打|印)错)[^（）()]{1,36}|(?:was|were|not|formerly|previously|originally|earlier)(?::| (?:written|spel(?:t|led)|misspel(?:t|led)|listed|named|given|announced)(?: as)?|(?= ["“”‘]))[^()]{2,40})[)）]/gu,
);

/** A line without its clauses about journeys, requests and the reporter, which name no participant, and these clauses. */
export const withoutAsides = (line: string): { text: string; asides: string[] } => {
  const asides: string[] = [];
  const dropped = (_: string, clause: string): string => {
    asides.push(clause.trim());
    return "";
  };
  let text = line
    .replace(SETTLED, dropped)
    .replace(ALONE, dropped)
    .replace(NAMES_LATER, dropped)
    .replace(THANKS, dropped)
    .replace(REQUESTS_ZH, (found, clause: string) => (LISTS.test(line) ? dropped(found, clause) : found))
    .replace(CONTACTS, dropped)
    .replace(CLAUSES, dropped)
    .replace(REQUESTS, dropped)
    .replace(CAR, dropped)
    .replace(FORMER, dropped)
    .replace(THANKS_EN, dropped);
  if (DRIVER.test(line))
    text = text.replace(PLATE, (plate) => {
      asides.push(plate);
      return "";
    });
  if (asides.length > 0) text = text.replace(THANKS_BEHIND, dropped);
  if (text.length > LONG) text = text.replace(DATELINE, dropped);
  if (text.includes("。"))
    text = text
      .replace(REPORTERS, (found) => {
        asides.push(found.trim());
        return "";
      })
      .replace(EVENT, dropped);
  return { text, asides };
};
