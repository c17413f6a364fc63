import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import { isBareSession, type Message, type Scene } from "../content/message";
import { isSignedBefore } from "../content/signed-before";
import { type Unit, unit } from "../document-plan";
import { sceneOf } from "./pool";

/** What is reported of a document beside its signing. */
const BESIDE_SIGNING: ReadonlySet<Message["type"]> = new Set(["signatories", "witnesses", "terms"]);

/** 捐赠了200余册图书, 为展厅揭牌: what was done for good, no souvenirs and no effects of the event. */
const DONE =
  /捐赠|捐献|赠书|签署|签订|签约|揭牌|揭幕|授牌|启用|启动|成立|移交|落户|上线|首发|发布|缔结|开通|开馆/u;
const NOT_DONE =
  /互赠|纪念品|礼品|礼物|合影|留念|锦旗|褒奖|书画|字画|书法|画作|工艺品|^(?:此次|本次|这次|活动|会议|通过)|将|拟|此前|曾|已[于经与]|交换|讨论|探讨|商讨|研究了|商定/u;
/** 观看了成立纪录片, 讨论了签署事宜: what was only seen or talked about. */
const NOTICED = /观看|听取|聆听|了解|参观|回顾|讨论|探讨|商讨|交流|表演|演唱/u;
/** 图书三千册, 设备25台: what a gift for use is counted in. */
const COUNTED = /[\d一二两三四五六七八九十百千万亿余][台套册件辆吨箱批份盒棵株元]/u;

const textsOf = (points: readonly Text[] | undefined): readonly string[] =>
  (points ?? []).map(({ zh }) => zh ?? "");

const isDone = (one: Message): boolean => {
  if (one.type === "session") {
    const did = one.scene.item.did?.zh ?? "";
    return DONE.test(did) && !NOTICED.test(did);
  }
  if (one.type !== "result") return false;
  const texts = textsOf(one.outcome.points);
  if (texts.length === 0 || texts.some((text) => NOT_DONE.test(text))) return false;
  switch (one.outcome.type) {
    case "launch":
      return true;
    case "gift":
      return texts.some((text) => COUNTED.test(text));
    case "result":
      return texts.every((text) => DONE.test(text));
    default:
      return false;
  }
};

const isSpoken = ({ messages }: Unit): boolean => messages.some((one) => one.type === "speech" && !one.bare);

const isOfOneDay = ({ when }: DraftRecord): boolean => when?.end === undefined || when.end === when.start;

/** Whether an item was on the occasion of the news: at no other time or place, with nothing said at it. */
const isOnOccasion = ({ item, told }: Scene): boolean =>
  told === "main" &&
  item.activity !== "meal" &&
  [item.when, item.venue, item.city].every((one) => one === undefined) &&
  (item.remarks ?? []).length === 0;

/** Attendees of an item for whom the sentences behind the news have room. */
const MAX_ATTENDEES = 3;

/** 甲向某活动致贺信: a title whose news is the letter, unless it reports a result too. */
const LETTER = /[致发](?:来|去|送)?(贺信|贺电|贺词|感谢信|慰问[信电])/u;
const RESULT = /发布|启动|揭牌|上线|成立|签[署约订]/u;

/** Whether the title reports a letter that its sender is recorded to have sent. */
const isOfLetter = ({ title, agenda }: DraftRecord): boolean => {
  const noun = LETTER.exec(title?.zh ?? "")?.[1];
  if (!noun || RESULT.test(title?.zh ?? "")) return false;
  const remarks = (agenda ?? []).flatMap((item) => item.remarks ?? []);
  return remarks.some(
    ({ act, by, from, message }) =>
      act === "convey" && message?.zh === noun && by !== "all" && by?.every((key) => from?.includes(key)),
  );
};

/** What may share the unit of a result: who signed and was there, what a document says, the bare title of the item. */
const belongs = (one: Message): boolean =>
  BESIDE_SIGNING.has(one.type) ||
  isBareSession(one) ||
  (one.type === "scene-attendees" && one.people.length <= MAX_ATTENDEES);

/** Whether a unit has only what belongs to the results of another: terms of a document, the title of their item and who was there. */
const goesWith = ({ messages }: Unit, other: Unit | undefined): boolean =>
  other !== undefined &&
  messages.every(
    (one) =>
      BESIDE_SIGNING.has(one.type) ||
      (belongs(one) && other.messages.some((each) => sceneOf(each) === sceneOf(one))),
  );

/** The units that report only what was signed, given or opened on the occasion of the news. */
const resultsIn = (record: DraftRecord, news: Message, units: readonly Unit[]): Unit[] => {
  const isDocument = (one: Message): boolean =>
    one.type === "sign" && (one.agreement.status ?? "signed") === "signed" && !isSignedBefore(record, one);
  const scenes = new Set(units.flatMap(({ messages }) => messages.filter(isDocument)).map(sceneOf));
  // Where something else than the event is the news, only what belongs to a signing is as important.
  const isResult = (one: Message): boolean =>
    isDocument(one) || (isDone(one) && (news.type === "hold" || scenes.has(sceneOf(one))));
  return units.filter(({ messages }) => {
    const own = messages.every((one) => {
      const scene = sceneOf(one);
      return (isResult(one) || belongs(one)) && (scene === undefined || isOnOccasion(scene));
    });
    return own && messages.some(isResult);
  });
};

const isOfDocument = ({ type }: Message): boolean => type === "sign" || BESIDE_SIGNING.has(type);

const nearby = (one: Unit): Unit => ({ ...one, near: true });

/** 此次签约是两国首次在该领域签署备忘录: what makes the document special. */
const FIRST_SIGNED = /(?:此次|本次|这次)签[约署]是[^。；]*(?:首|第[一二三四五六七八九十\d]+[次份个])/u;

const firstOfSigning = (units: readonly Unit[]): Message[] =>
  units.flatMap(({ messages }) =>
    messages.filter((one) => one.type === "background" && FIRST_SIGNED.test(one.text.zh ?? "")),
  );

/**
 * Chinese: what was signed, given or opened at an event of one day after speeches comes behind the news, before the speeches and
 * before a list of those who were there.
 */
export const withResultsBehindNews = (
  record: DraftRecord,
  news: Message,
  units: readonly Unit[],
): readonly Unit[] => {
  const spoken = units.findIndex(isSpoken);
  if (spoken < 1 || !isOfOneDay(record) || isOfLetter(record)) return units;
  const later = units.slice(spoken + 1);
  // What was handed over after the speeches follows its document there.
  if (later.some(({ messages }) => messages.some(({ type }) => type === "handover"))) return units;
  const results = resultsIn(record, news, later);
  const isOne = (unit: Unit | undefined): boolean => unit !== undefined && results.includes(unit);
  const moved = later.filter((one, at) => {
    const [before, behind] = [later[at - 1], later[at + 1]];
    return (
      isOne(one) ||
      (isOne(before) && one.near && goesWith(one, before)) ||
      (isOne(behind) && goesWith(one, behind))
    );
  });
  const signed = moved.findLastIndex(({ messages }) => messages.some(isOfDocument));
  const explained = signed < 0 ? [] : firstOfSigning(units);
  const rest = units
    .filter((one) => !moved.includes(one))
    .map((one) => ({ ...one, messages: one.messages.filter((each) => !explained.includes(each)) }))
    .filter(({ messages }) => messages.length > 0);
  const from = rest.findIndex((one, at) => at > 0 && (!one.near || one.part === "agenda"));
  const next = rest[from];
  if (moved.length === 0 || !next) return units;
  return [
    ...rest.slice(0, from),
    ...moved.slice(0, signed + 1).map(nearby),
    ...unit("background", explained, true),
    ...moved.slice(signed + 1).map(nearby),
    { ...next, near: false },
    ...rest.slice(from + 1),
  ];
};
