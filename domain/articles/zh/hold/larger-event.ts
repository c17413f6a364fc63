import type { When } from "../../../events/shape";
import { type Line, line } from "../../compose";
import { isAtFair } from "../../content/destinations";
import { isSigning } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { once } from "../event/stated-once";
import { place } from "../organizations/organizations";
import { dayText, whenText } from "../words/dates";
import { nounIn } from "../words/grammar";
import { tiersOf } from "./organize";

/** Travel to a fair: a document signed on the journey was signed during it, not at the fair. */
const isSignedOnVisit = ({ plan, facts }: Discourse): boolean =>
  isSigning(plan.news) && plan.event?.type === "visit" && facts.record.kind === "outbound_visit";

/** Whether the text begins with what was signed at the larger event, and when: no other sentence has to say when that was. */
const isSignedThen = ({ plan: { news, event } }: Discourse, larger: When | undefined): boolean => {
  const when = news.type === "sign" && (!event || event.type === "hold") ? news.scene?.item.when : undefined;
  return isSameTime(when, larger) && (!larger?.part || larger.part === when?.part);
};

/** Receptions and calls are not held in the session of an assembly or at a celebration, but during it. */
const isBesideIt = ({ plan, facts }: Discourse, name: string): boolean =>
  (plan.event?.type === "visit" || plan.event?.type === "meet") &&
  !isSigning(plan.news) &&
  /(?:大会|年会|全会|理事会|校庆|庆典|庆祝活动|周年活动|论坛|峰会|会议|研讨会)$/.test(name) &&
  isWithin(facts.record.when, facts.record.partOf?.when);

/** Whether the event was on one day, or on days of the larger one. */
const isWithin = (when: When | undefined, larger: When | undefined): boolean => {
  const [from, to] = [when?.start, when?.end ?? when?.start];
  if (!when?.end || from === to) return true;
  const [first, last] = [larger?.start, larger?.end ?? larger?.start];
  return (
    from !== undefined &&
    to !== undefined &&
    first !== undefined &&
    last !== undefined &&
    from >= first &&
    to <= last
  );
};

/** Events that are opened, unlike a festival or an anniversary: 博览会开幕前夕, but 春节前夕. */
const OPENED = /(?:[^班]会|展|展览|论坛|大赛)$/u;

/** 博览会开幕前夕, 春节前夕: shortly before a larger event. */
export const onTheEve = (name: string): string => (OPENED.test(name) ? "开幕前夕" : "前夕");

/** 旅游节, 读书周: what the name of a festival ends in; 葡萄酒节 and 互联网周 have words of other lengths. */
const FESTIVAL =
  /(?<=\p{Script=Han}{3})(?:旅游|文化|艺术|美术|电影|影视|戏剧|戏曲|音乐|舞蹈|诗歌|美食|啤酒|茶叶|购物|采摘|读书|阅读|体育|科技|交流|宣传|设计|时装|服装|灯光|冰雪|龙舟|风筝)[节周]$/u;

/** 部长率团访华, 湖滨之行: a journey, during which and not at which something is held. */
const JOURNEY = /(?:访问|来访|到访|出访|访(?:华|[京沪湘川粤鲁])|之行|巡视)$/u;

/** 旅游节 of 湖滨沙漠文化旅游节: the larger event once it is known; by its whole name where its noun would be that of the event itself. */
const nounOfLarger = (discourse: Discourse, { text, path }: Said): Phrase => {
  const noun = nounIn(text) ?? (JOURNEY.test(text) ? "访问" : undefined) ?? FESTIVAL.exec(text)?.[0] ?? text;
  return plain(noun === eventNoun(discourse) ? text : noun, [path]);
};

/** The relation of the event to the larger one: 在交易会上, 论坛开幕前夕, 博览会期间. */
export const aside = (discourse: Discourse): Phrase | undefined => {
  const { partOf } = discourse.facts.record;
  const name = discourse.facts.said(partOf?.name, "partOf.name");
  if (!name) return undefined;
  // Without its relation the larger event is not a place: its own sentence states the connection.
  const { messages } = discourse.content;
  if (!partOf?.how && messages.some(({ type }) => type === "setting" || type === "visit" || type === "meet"))
    return undefined;
  if (isCalledAfterGuests(discourse)) return undefined;
  if (!once(discourse, "aside")) return undefined;
  const named = discourse.memory.marks.has("event partOf");
  discourse.memory.marks.add("event partOf");
  const called = named ? nounOfLarger(discourse, name) : phrase(name);
  switch (partOf?.how) {
    case "on_the_sidelines":
      return sourced(say`${called}期间`, "partOf.how");
    case "at":
      if (isSignedOnVisit(discourse) || isBesideIt(discourse, textOf(called)) || JOURNEY.test(name.text))
        return sourced(say`${called}期间`, "partOf.how");
      return sourced(
        /(?:上|中|内|期间)$/.test(textOf(called)) ? say`在${called}` : say`在${called}上`,
        "partOf.how",
      );
    case "on_the_eve":
      return sourced(say`${called}${onTheEve(name.text)}`, "partOf.how");
    default:
      return say`作为${called}的一部分`;
  }
};

/** 甲代表团访川活动: the stay of a delegation, which would repeat its name; its own sentence states it. */
const isCalledAfterGuests = ({ facts, content }: Discourse): boolean =>
  content.messages.some(({ type }) => type === "meet") &&
  delegationIn(facts) !== undefined &&
  facts.record.partOf?.when !== undefined;

const delegationIn = (facts: Facts): string | undefined => {
  const name = facts.said(facts.record.partOf?.name, "")?.text;
  return (facts.record.delegations ?? [])
    .flatMap((one) => facts.said(one.name, "")?.text ?? [])
    .find((one) => /团$/.test(one) && name?.startsWith(one));
};

/** 代表团访川活动: the larger event where the text has just named the delegation whose stay it is. */
const nameOfLarger = ({ facts }: Discourse, name: Said): Phrase => {
  const delegation = delegationIn(facts);
  const noun = delegation && (/(?:代表|访问|考察|交流|参访)?团$/.exec(delegation)?.[0] ?? "");
  return delegation && noun ? plain(name.text.replace(delegation, noun), [name.path]) : phrase(name);
};

/** ，由甲、乙主办: who organized the larger event, in the sentence that says when it was. */
const byOrganizers = (discourse: Discourse): Phrase => {
  const { content, memory } = discourse;
  const message = content.messages.find((one) => one.type === "organize" && one.of === "partOf");
  if (message?.type !== "organize" || memory.realized.has(message.id)) return plain("");
  const tiers = tiersOf(discourse, message.list);
  if (!tiers) return plain("");
  memory.realized.add(message.id);
  return say`，${tiers}`;
};

/** Characters of a name that is too long to be said in two sentences one after the other. */
const LONG_NAME = 10;

/** 茶叶网上交易会启动仪式举行。交易会……: whether the name of the event, which the text began with, has that of the larger one. */
const isNamedByEvent = ({ facts, content }: Discourse, name: string): boolean => {
  const official = facts.said(facts.record.officialName, "")?.text ?? "";
  const held = content.messages.some(({ type }) => type === "hold");
  return held && name.length >= LONG_NAME && official.length > name.length && official.startsWith(name);
};

const isSameTime = (when: When | undefined, larger: When | undefined): boolean =>
  when?.start !== undefined && when.start === larger?.start && when.end === larger.end;

/** Whether the office's own context says on which day the larger event began. */
const isDatedByContext = ({ record }: Facts): boolean => {
  const start = record.partOf?.when?.start ?? "";
  const isDay = start.length === 10;
  return isDay && (record.background ?? []).some(({ zh }) => zh?.includes(dayText(start, false)));
};

/** The larger event in a sentence of its own: 第82届交易会12月4日至6日在重庆举行. */
export const settingLine = (discourse: Discourse, id: string, first = false): Line | undefined => {
  const { facts, memory } = discourse;
  const { partOf, published } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  if (!partOf) return undefined;
  const inLead = !first && isNamedByEvent(discourse, name?.text ?? "");
  const named = memory.marks.has("event partOf") || inLead;
  memory.marks.add("event partOf");
  const day = memory.day;
  memory.day = undefined;
  const when = whenText(discourse, partOf.when, "partOf.when");
  memory.day = partOf.when?.end === undefined ? day : partOf.when.start;
  const venue = facts.place(partOf.venue, "partOf.venue");
  // Whoever visited exhibition stands of a fair was in its city.
  const ofFair = isAtFair(facts.record) && discourse.content.scenes.some(({ item }) => item.venue);
  const own = ofFair ? facts.said(facts.record.city, "city") : undefined;
  if (own) memory.marks.add("event place");
  const city = facts.said(partOf.city, "partOf.city") ?? own;
  const known = city !== undefined && memory.cities.has(city.text);
  if (city) memory.cities.add(city.text);
  const here = venue !== undefined && memory.places.has(venue.id);
  const at = venue && !here ? place(discourse, venue) : plain("");
  const covered = city && textOf(at).includes(city.text.replace(/[市县区]$/, ""));
  const there = say`${city && !known && !covered ? phrase(city) : ""}${at}`;
  if (!when && (!says(there) || (venue && here))) return undefined;
  // The lead has said when the event was, which is the time of the larger one too.
  if (named && !says(there) && isSameTime(facts.record.when, partOf.when)) return undefined;
  if (named && !says(there) && isDatedByContext(facts)) return undefined;
  // The text has just said that something was signed there on this day.
  const again = partOf.when?.start === facts.record.when?.start && partOf.when?.end === undefined;
  const signedThen = (again && isSignedOnVisit(discourse)) || isSignedThen(discourse, partOf.when);
  if (named && !says(there) && signedThen) return undefined;
  const called = named
    ? name
      ? nounOfLarger(discourse, name)
      : plain("活动")
    : name
      ? partOf.how
        ? nameOfLarger(discourse, name)
        : say`此次活动是${phrase(name)}的一部分，${nounIn(name.text) ?? "活动"}`
      : plain("活动");
  const late =
    published !== undefined &&
    partOf.when?.start !== undefined &&
    partOf.when.start.slice(0, published.length) > published;
  const begun =
    partOf.when?.start !== undefined && partOf.when.start === published && partOf.when.end !== undefined;
  const only =
    partOf.when?.start !== undefined && partOf.when.end === undefined && partOf.when.start.length === 10;
  const begins = partOf.how === "on_the_eve" ? "开幕" : partOf.how === undefined ? "开始" : "举行";
  const verb = only ? begins : JOURNEY.test(name?.text ?? "") ? "进行" : "举行";
  if (first && when) return line(id, say`${when}，${called}${maybe`在${there}`}${verb}`);
  return line(
    id,
    say`${called}${late || begun ? "定于" : when ? "于" : ""}${when}${maybe`在${there}`}${verb}${byOrganizers(discourse)}`,
  );
};
