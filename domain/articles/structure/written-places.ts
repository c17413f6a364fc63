import type { DraftRecord } from "../../events/shape";
import type { Scene } from "../content/message";
import { statesFactOfEvent } from "./facts-of-event";
import type { Of } from "./pool";

/** What all or the hosts' offices did before the first speaker: 双方互相介绍了情况, 与会人员观看了宣传片. */
const OPENS =
  /^(?:双方|宾主|与会(?:人员|代表|嘉宾)?|来宾|嘉宾|大家|代表团|考察团|访问团|(?:相关|有关)部门(?:负责人)?)[^。，；]*?(?:介绍|观看|听取|参观|察看)了/;
/** Introductions before the first speaker: 两校学生代表互相作了自我介绍. */
const INTRODUCED = /^[^，。；]{2,20}(?:互相|相互|分别|先后|一一)?(?:作|做|进行)了?自我介绍。?$/;
/** What both sides also discussed: 双方就未来合作进行了初步探讨. */
const DISCUSSED = /^(?:双方|宾主双方|各方)[就围][^。；]{2,40}(?:探讨|交流|讨论|座谈|沟通|磋商)(?:。|$)/;
/** A film shown at the beginning of a meeting: 座谈会播放了宣传片. */
const SHOWN =
  /^(?:会议|[^，。；]{0,8}(?:会|会上|仪式|活动)，?)(?:还|首先|先)?(?:播放|放映|展播)了?[^，。；]*(?:片|视频|录像)/;
/** How the item began: 仪式在锣鼓声中开始, 活动以舞狮表演拉开帷幕. */
const BEGAN =
  /^[^，。；]{2,24}?(?:在[^，。；]{2,30}中|以[^，。；]{2,30}?)(?:正式)?(?:开始|开场|开幕|启幕|拉开了?[帷序]幕|揭开了?[帷序]幕)(?:。|$)/;
/** How long talks lasted: 讨论原定一小时，一再延长. Behind what was said there it would be about that. */
const LASTED =
  /^(?:讨论|研讨会?|座谈会?|交流会?|会谈|会见|对话|会议)(?:原定|预定|持续|历时|进行了(?=[^，。；]{0,4}?[\d一二两三四五六七八九十半几数多]+个?[^，。；]{0,2}(?:小时|钟头|分钟|天|日))|延长|一再延长|长达)[^。；]{1,30}(?:。|$)/;
/** What somebody showed with what was introduced, and what was asked about it: 甲播放了短片, 专家就有关问题进行了提问. */
const ABOUT_INTRODUCED =
  /(?:播放|放映|展播)了?[^，。；]*(?:片|视频|录像)(?:。|$)|(?:提问|询问)(?:。|$)|提出了?[^，。；]*(?:问题|疑问)(?:。|$)/;
/** How many such visits there were: 这是某某第二次访问该校. */
const NTH_VISIT =
  /^这(?:次)?(?:也?是|已是)[^，。；]{0,16}第[一二三四五六七八九十\d]+次[^，。；]*(?:访问|来访|到访|考察|来到|造访|参访)[^，。；]{0,12}(?:。|$)/;
/** Questions answered on the spot, before the person who answered spoke in general: 企业提出了一些问题，甲现场答复. */
const ANSWERED =
  /(?:提出|提了|反映|提问|询问)[^。]*(?:现场|当场|逐一|一一|及时)?(?:答复|回答|解答|回应|答疑|解决)/;
/** Words of a speaker who concludes a discussion. */
const CLOSES: ReadonlySet<string> = new Set(["say", "stress", "point_out", "hope", "require"]);
const INTRODUCES: ReadonlySet<string> = new Set(["introduce", "report", "brief"]);
const LATER = /还|也|最后|随后|对此|会后|之后|表示|指出|希望/;
/** What somebody also saw or settled on the spot: 甲还现场协调解决……. */
const DID = /^[^，。；]{2,12}?还(?:现场|实地|察看|查看|观看|体验|走访|看望|慰问|询问|了解)/;

const namesOf = ({ participants }: DraftRecord): ReadonlyMap<string, string> =>
  new Map(
    (participants ?? []).flatMap(({ key, person }) =>
      key && person?.name?.zh ? [[key, person.name.zh]] : [],
    ),
  );

/**
 * Where the office's own sentences about an item are placed in Chinese: before what was said, after the one of several speakers
 * whom they are about, or (undefined) at the end.
 */
export const placeOfWritten = (
  record: DraftRecord,
  { item }: Scene,
  speeches: readonly Of<"speech">[],
): "first" | Of<"speech"> | undefined => {
  const texts = (item.narrative ?? []).map(({ zh }) => zh ?? "");
  const [only, ...more] = texts;
  if (only === undefined || speeches.length === 0) return undefined;
  const worded = speeches.some(({ bare }) => !bare);
  const opens = (text: string): boolean =>
    (worded && statesFactOfEvent(text)) ||
    [OPENS, INTRODUCED, DISCUSSED, SHOWN, NTH_VISIT, BEGAN, LASTED].some((pattern) => pattern.test(text));
  if (texts.every((text) => opens(text) && !LATER.test(text))) return "first";
  const last = speeches.at(-1);
  const names = namesOf(record);
  const closer = last?.by !== "all" && last?.by.length === 1 ? names.get(last.by[0] ?? "") : undefined;
  const closing =
    closer !== undefined &&
    only.includes(closer) &&
    last?.remarks.every(({ remark }) => CLOSES.has(remark.act ?? "")) === true;
  if (more.length === 0 && closing && ANSWERED.test(only)) return speeches.at(-2) ?? "first";
  if (more.length > 0) return undefined;
  if (item.activity === "tour" && DID.test(only)) return "first";
  if (ABOUT_INTRODUCED.test(only) && !LATER.test(only)) {
    const introduced = speeches.findLast(({ remarks }) =>
      remarks.some(({ remark }) => INTRODUCES.has(remark.act ?? "")),
    );
    return introduced === speeches.at(-1) ? undefined : introduced;
  }
  const of = (speech: Of<"speech">): boolean => {
    const name = speech.by === "all" ? "" : speech.by.map((key) => names.get(key) ?? "").join("、");
    return name.length > 1 && only.startsWith(name) && /^[还并]/.test(only.slice(name.length));
  };
  const found = speeches.find(of);
  // At the end it would follow what was signed or decided, far from the words it continues.
  const parted = (item.agreements ?? []).length + (item.outcomes ?? []).length > 0;
  return found === speeches.at(-1) && !parted ? undefined : found;
};

/** Whether only the office's own sentence reports the act that the ceremony is named after: 授牌 at a 授牌仪式. */
export const isActOfCeremony = ({ item }: Scene, results: readonly Of<"result">[]): boolean => {
  const act = /^([授颁揭捐聘]\p{Script=Han})仪式$/u.exec(item.title?.zh ?? "")?.[1];
  const [only, ...more] = (item.narrative ?? []).map(({ zh }) => zh ?? "");
  const inResults = results.some(({ outcome }) =>
    (outcome.points ?? []).some(({ zh }) => zh?.includes(act ?? "")),
  );
  const plainly =
    results.length > 0 && results.every(({ outcome }) => outcome.type === "result") && !inResults;
  return (
    act !== undefined && only?.includes(act) === true && more.length === 0 && plainly && !LATER.test(only)
  );
};
