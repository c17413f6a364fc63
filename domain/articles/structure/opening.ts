import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message, Receive, Result, Scene, Talk } from "../content/message";
import type { Unit } from "../document-plan";
import type { Facts } from "../reference/facts";
import type { Pool } from "./pool";
import { wordsOf } from "./weight";

/** Number of hosts up to which the first sentences have room for the talks with them. */
const MAX_RECEIVERS = 2;

/** Talks of which only the people, the topics and the results are known. */
const isPlain = ({ item, guides, escorts, told }: Scene): boolean => {
  const own = [item.venue, item.city, item.when, item.online, item.did];
  const lists = [item.sections, item.organizers, guides, escorts];
  return (
    told === "main" &&
    item.activity === "talks" &&
    !item.each &&
    own.every((one) => one === undefined) &&
    lists.every((list) => (list ?? []).length === 0)
  );
};

/** Whether the hosts of the reception also attended the talks, or spoke there where nobody is listed. */
const areWithThem = ({ people }: Receive, { scene, known }: Talk): boolean => {
  const { chairs, counterparts, item } = scene;
  if (people.every((key) => chairs.includes(key))) return true;
  if (!known || chairs.length > 0 || !scene.whole) return false;
  if (scene.listed && counterparts.length > 0)
    return counterparts.length === people.length && counterparts.every((key) => people.includes(key));
  const spoke = (item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? [])));
  const hosts = spoke.filter((key) => !scene.visitors.includes(key));
  return hosts.every((key) => people.includes(key));
};

/** Words of the topics of a visit, up to which its first sentences have room for them. */
const MAX_TOPICS = 28;

/** What was done or said before the talks keeps the order of the day. */
const EARLIER: ReadonlySet<Message["type"]> = new Set(["tour", "speech"]);

/**
 * English: the only talks of a visit without a recorded purpose, with the hosts of the reception: their topics are the purpose
 * of the visit.
 */
export const talksWithReceivers = (
  pool: Pool,
  { lang, record }: Facts,
  event: Message | undefined,
  near: readonly Message[],
): Message[] => {
  const receive = near.find((one) => one.type === "receive");
  if (lang !== "en" || event?.type !== "visit" || record.purpose || receive?.type !== "receive") return [];
  const [talk, ...more] = [...near, ...pool.rest].filter((one): one is Talk => one.type === "talk");
  if (!talk || more.length > 0 || near.includes(talk)) return [];
  const { topics = [] } = talk.scene.item;
  const short = topics.length > 0 && wordsOf(topics) <= MAX_TOPICS;
  const own = receive.people.length <= MAX_RECEIVERS && !receive.separate && isPlain(talk.scene);
  const before = pool.rest.slice(0, pool.rest.indexOf(talk)).some(({ type }) => EARLIER.has(type));
  // What they agreed on follows what they discussed.
  const agreed = pool.rest.some(
    (one) => one.type === "result" && one.scene === talk.scene && one.outcome.type === "consensus",
  );
  return short && own && !before && !agreed && areWithThem(receive, talk) ? pool.takeOne(talk) : [];
};

const isOfVisitors = (one: Message): boolean =>
  one.type === "accompany" || one.type === "members" || (one.type === "present" && one.side === "guest");

/**
 * English: the talks with the hosts of the reception belong to the sentences of the visit ("visited A and held talks with B on
 * C"), behind those who came along and before others who were there.
 */
export const withOpeningTalks = (lead: readonly Message[], lang: Lang): readonly Message[] => {
  const receive = lead.find((one) => one.type === "receive");
  const talk = lead.find((one) => one.type === "talk");
  if (lang !== "en" || receive?.type !== "receive" || talk?.type !== "talk") return lead;
  const own = receive.people.length <= MAX_RECEIVERS && !receive.separate && isPlain(talk.scene);
  if (lead[0]?.type !== "visit" || !own || !areWithThem(receive, talk)) return lead;
  const result = lead.filter((one) => one.type === "result");
  const moved: readonly Message[] = [talk, ...result];
  const rest = lead.filter((one) => !moved.includes(one));
  const people = rest.findLastIndex(isOfVisitors);
  const at = Math.max(rest.indexOf(receive), people) + 1;
  return [...rest.slice(0, at), { ...talk, opening: true }, ...result, ...rest.slice(at)];
};

/** English: whether the only host of a signing welcomes the visitors in the first reported words, which introduce the host. */
export const isGreetedLater = (
  messages: readonly Message[],
  facts: Facts,
  news: Message,
  receive: Message,
): boolean => {
  if (facts.lang !== "en" || news.type !== "sign" || receive.type !== "receive" || receive.separate)
    return false;
  const [only, ...more] = receive.people;
  const who = facts.who(only);
  const absent = who?.raw.onBehalfOf !== undefined || who?.raw.substitutes !== undefined;
  const first = messages.find((one) => one.type === "speech" && !one.bare);
  if (!who?.name || absent || more.length > 0 || first?.type !== "speech") return false;
  const [welcome] = first.remarks;
  return first.by !== "all" && first.by.join() === only && welcome?.remark.act === "welcome";
};

/** Words of the one thing that the parties of a document want to do, up to which it follows the signing directly. */
const SHORT_TERMS = 16;

/** Whether a signing says of its document only one thing, in few words. */
const hasShortTerms = (news: Message): boolean => {
  if (news.type !== "sign") return false;
  const { scope = [], fields = [], term, effectiveOn, expiresOn } = news.agreement;
  const more = [term, effectiveOn, expiresOn].some((one) => one !== undefined);
  return (
    scope.length === 1 &&
    fields.length === 0 &&
    !more &&
    wordsOf(scope.map(({ text }) => text)) <= SHORT_TERMS
  );
};

/** The units behind a signing, which share its paragraph where `joins` says so or where they are one short thing. */
export const besideSigning = (units: readonly Unit[], news: Message, joins: boolean): Unit[] =>
  units.map((one) => ({ ...one, near: one.near && (joins || hasShortTerms(news)) }));

const HOSTS: ReadonlySet<Message["type"]> = new Set(["receive", "talk", "present"]);

/** English: who received the visitors at a visit with a signing, after the purpose of the document, where no more is known of it. */
export const hostsBehindTerms = (
  news: Message,
  visit: Message | undefined,
  near: readonly Message[],
  lang: Lang,
): readonly Message[] => {
  if (lang !== "en" || !visit || news.type !== "sign") return [];
  if (hasShortTerms(news)) return near.filter((one) => HOSTS.has(one.type) || isOfVisitors(one));
  if (!news.agreement.purpose) return [];
  const { scope = [], fields = [], parties = [] } = news.agreement;
  const signed = parties.flatMap(({ signatories = [] }) => signatories);
  const hosts = near.filter(({ type }) => HOSTS.has(type));
  const known = hosts.some((one) => "people" in one && one.people.some((key) => signed.includes(key)));
  return scope.length + fields.length > 0 || known ? [] : hosts;
};

/** The one thing that all agreed on at an event whose title reports it. */
export const agreedAtEvent = (results: readonly Message[]): Result | undefined => {
  const agreed = results.filter(
    (one): one is Result =>
      one.type === "result" &&
      one.outcome.type === "consensus" &&
      !one.id.endsWith(".next") &&
      !one.outcome.by?.length &&
      !one.scene?.item.when &&
      !one.scene?.item.venue,
  );
  return agreed.length === 1 ? agreed[0] : undefined;
};

const PLEDGE = /\b(?:agrees?|agreed|pledges?|pledged|adopts?|adopted|endorses?|endorsed|calls? for)\b/i;

/** Whether the title of a large event reports what was decided there: it then comes before what was discussed and said. */
export const isPledge = ({ title }: DraftRecord, event: Message | undefined): boolean =>
  event?.type === "hold" && PLEDGE.test(title?.en ?? "");

const ITEMS: ReadonlySet<Message["type"]> = new Set(["talk", "session", "tour"]);

/**
 * What two people agreed on when they met, and in Chinese an item of a visit or a meeting, or a gift on a journey: the text says first who went where or who
 * met, without whom 双方 and 代表团 would be nobody.
 */
export const isBehindEvent = (
  news: Message,
  event: Message | undefined,
  lang: Lang,
  { kind }: DraftRecord,
): boolean => {
  const given =
    kind === "other" &&
    (news.type === "handover" || (news.type === "result" && news.outcome.type === "gift"));
  if (news.type === "result" && !given) return news.outcome.type === "consensus" && event?.type === "meet";
  const done = news.type === "session" && news.scene.item.did !== undefined;
  const came = event?.type === "visit" || event?.type === "meet";
  return lang === "zh" && came && (given || ITEMS.has(news.type)) && !done;
};

/** News that follows the sentence of its event, behind the visitors who came along where it is an item. */
export const behindEvent = (news: readonly Message[], people: readonly Message[]): Message[] => {
  const along = news.some((one) => ITEMS.has(one.type))
    ? people.filter(({ type }) => type === "members")
    : [];
  return [...along, ...news, ...people.filter((one) => !along.includes(one))];
};
