import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import { isSigning, type Message, type Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Unit } from "../document-plan";
import type { Facts } from "../reference/facts";
import { agreementUnits } from "./agreement-units";
import { canBeStated } from "./can-be-stated";
import type { Of, Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of what all agreed on, up to which the first paragraph has room for it. */
const MAX_AGREED = 45;
/** Words of what a planned document is for, up to which the first paragraph has room for it. */
const MAX_PLANNED = 30;
const TOTAL =
  /\b\d[\d,]* (?:\p{L}+ ){0,3}(?:agreements|contracts|deals|documents|letters|memoranda|memorandums|projects)\b.*\b(?:signed|concluded|reached)\b/u;

/** The only talks of an event; undefined where several were separate or at different places. */
const isOnlyMeeting = ({ scenes, relations }: Content): boolean => {
  const talks = scenes.filter(({ item, told }) => told === "main" && isTalks(item));
  const apart = relations.separate.length > 0 || talks.some(({ item }) => item.each);
  return talks.length <= 1 && !apart && !talks.some(({ item }) => item.city);
};

const isAtTalks = (scene: Scene | undefined): boolean =>
  scene === undefined || (scene.told === "main" && isTalks(scene.item));

/** Whether the text states what all agreed on immediately after the talks that it begins with. */
const isSaidFirst = ({ scenes }: Content, scene: Scene | undefined): boolean =>
  scene !== undefined &&
  scenes.find(({ told }) => told === "main") === scene &&
  (scene.item.remarks ?? []).length === 0;

const isConsensus = (content: Content, { outcome, scene }: Of<"result">): boolean =>
  outcome.type === "consensus" &&
  !isSaidFirst(content, scene) &&
  !outcome.by?.length &&
  isAtTalks(scene) &&
  !scene?.item.when &&
  wordsOf(outcome.points) <= MAX_AGREED;

const isTotalSigned = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  (outcome.points ?? []).length === 1 &&
  (outcome.points ?? []).every(({ en }) => TOTAL.test(en ?? ""));

/** A document that the visitors and their hosts are to sign, of which little else is known. */
const planned = (pool: Pool, { messages, relations }: Content): Message[] => {
  const [sign, ...more] = messages.filter((one) => one.type === "sign");
  if (messages.some((one) => one.type === "signatories" || one.type === "witnesses")) return [];
  if (sign?.type !== "sign" || more.length > 0 || sign.together || sign.scene?.item.when) return [];
  const { status, parties, purpose, scope, fields } = sign.agreement;
  const texts = [...(purpose ? [purpose] : []), ...(scope ?? []).map(({ text }) => text), ...(fields ?? [])];
  const two =
    (parties ?? []).length === 2 && relations.party.delegations.length <= 1 && !sign.agreement.witnesses;
  if (status !== "planned" || !two || !isAtTalks(sign.scene) || wordsOf(texts) > MAX_PLANNED) return [];
  const [, ...rest] = agreementUnits(pool, sign, true).flatMap((one) => one.messages);
  // The talks have a sentence of their own.
  const { scene: _, ...withoutScene } = sign;
  return [withoutScene, ...rest];
};

/** A deadline that an inspection of one place set, of which nobody is recorded as the speaker. */
const deadlineOf = (
  pool: Pool,
  { kind, followUps }: DraftRecord,
  { scenes }: Content,
  event: Message,
): Message[] => {
  if (
    kind !== "inspection" ||
    event.type !== "visit" ||
    scenes.filter(({ told }) => told === "main").length > 1
  )
    return [];
  const isDue = ({ outcome }: Of<"result">): boolean =>
    outcome.type === "result" &&
    (outcome.points ?? []).length === 1 &&
    (followUps ?? []).some(
      ({ due, from }) =>
        due !== undefined && from !== undefined && "outcome" in from && from.outcome === outcome.key,
    );
  return pool.rest.filter((one) => one.type === "result" && isDue(one)).length === 1
    ? pool.take("result", isDue)
    : [];
};

/**
 * English: what an event led to, which belongs to its news: how many documents were signed, what all agreed on at the only
 * talks of a meeting, a document that two sides are to sign. What was agreed on during a visit follows its talks.
 */
export const resultsOfEvent = (
  pool: Pool,
  record: DraftRecord,
  content: Content,
  event: Message | undefined,
): Message[] => {
  if (event?.type !== "visit" && event?.type !== "meet" && event?.type !== "hold") return [];
  const totals = [...pool.take("result", isTotalSigned), ...deadlineOf(pool, record, content, event)];
  if (!isOnlyMeeting(content)) return totals;
  // At one of several parts of an event it follows what was done there; of no part, it follows them all.
  const main = content.scenes.filter(({ told }) => told === "main");
  const isOfPart = ({ scene }: Of<"result">): boolean =>
    event.type === "hold" &&
    (scene === undefined ? main.length > 1 : content.scenes.some((one) => one !== scene));
  const isAgreed = (one: Of<"result">): boolean =>
    event.type !== "visit" && isConsensus(content, one) && !isOfPart(one);
  const agreed = pool.rest.filter((one) => one.type === "result" && isAgreed(one));
  const one = agreed.length === 1 ? pool.take("result", isAgreed) : [];
  return [...totals, ...one, ...(event.type === "hold" ? [] : planned(pool, content))];
};

/** A document that was only proposed, where the title of a meeting is about it: what was said of it at the meeting follows it. */
export const proposedByTitle = (pool: Pool, { title }: DraftRecord, event: Message | undefined): Unit[] => {
  const called = title?.en?.toLowerCase() ?? "";
  if (event?.type !== "meet") return [];
  const about = ({ agreement }: Of<"sign">): boolean =>
    agreement.status === "proposed" &&
    agreement.title?.en !== undefined &&
    called.includes(agreement.title.en.toLowerCase());
  return pool.take("sign", about).flatMap((sign) => agreementUnits(pool, sign, false));
};

/** Words of what two sides agreed on during a visit, up to which the first paragraph has room for it. */
const MAX_AGREED_ON_VISIT = 26;

/** What the two sides agreed on at the first talks of a visit, with the talks: it is the news of the visit. English only. */
export const agreedOnVisit = (
  pool: Pool,
  { scenes }: Content,
  { record, lang }: Facts,
  event: Message | undefined,
): Message[] => {
  if (lang !== "en" || event?.type !== "visit") return [];
  if ((record.participants ?? []).some(({ side }) => side === "third")) return [];
  const first = scenes.find((scene) => scene.told === "main");
  if (!first || !isTalks(first.item) || first.item.when || first.item.venue) return [];
  // Without topics the talks would remove the only action from the first paragraph.
  const bare = (first.item.topics ?? []).length === 0 && !record.purpose;
  const ofBoth = ({ outcome }: Of<"result">): boolean =>
    bare &&
    outcome.type === "result" &&
    (outcome.points ?? []).length === 1 &&
    (outcome.points ?? []).every(({ en }) => /^(?:the two sides|both sides|the parties) /.test(en ?? ""));
  const agreed = (one: Of<"result">): boolean =>
    (one.outcome.type === "consensus" || ofBoth(one)) &&
    !one.outcome.by?.length &&
    (one.scene === undefined || one.scene === first) &&
    wordsOf(one.outcome.points) <= MAX_AGREED_ON_VISIT;
  const [only, ...more] = pool.rest.filter(
    (one): one is Of<"result"> => one.type === "result" && agreed(one),
  );
  if (!only || more.length > 0) return [];
  return [...pool.take("talk", (one) => one.scene === first), ...pool.takeOne(only)];
};

/** Words of an honour or of what was unveiled, up to which the first Chinese paragraph has room for it. */
const MAX_GIVEN = 30;

/** Something that is handed over as an honour. */
const HONOURS = /(?:聘书|(?:单位|基地|会员|理事)(?:匾牌|牌匾|铜牌)|荣誉称号|荣誉证书)$/;

const isHonour = (one: Message): one is Of<"result"> | Of<"handover"> =>
  (one.type === "result" && (one.outcome.type === "award" || one.outcome.type === "launch")) ||
  (one.type === "handover" && HONOURS.test(one.scene.item.title?.zh ?? ""));

/** Whether other items of a journey were at other places: what was given at this one is reported there. */
export const isElsewhere = (scenes: readonly Scene[], own: Scene["item"]): boolean => {
  const place = ({ venue, city }: Scene["item"]): string | undefined =>
    venue?.name?.zh === undefined ? city?.zh : `${venue.organization?.name?.zh ?? venue.name.zh}`;
  const here = place(own);
  return here !== undefined && scenes.some(({ item }) => place(item) !== undefined && place(item) !== here);
};

/** 捐赠证书, 感谢状: what a donor receives. */
const FOR_DONORS = /捐赠|感谢|爱心/;

/** Whether an honour is the answer to a gift, which comes first: it stays next to the gift. */
const answersGift = (pool: Pool, one: Of<"result"> | Of<"handover">): boolean => {
  const gifts = pool.rest.filter((other) => other.type === "result" && other.outcome.type === "gift");
  const texts =
    one.type === "handover" ? [one.scene.item.title?.zh] : (one.outcome.points ?? []).map(({ zh }) => zh);
  const beside = gifts.some((gift) => gift.type === "result" && gift.scene === one.scene);
  return beside || (gifts.length > 0 && texts.some((text) => FOR_DONORS.test(text ?? "")));
};

/** 某中心开工仪式在科教城举行: whether more than what was launched is known of a ceremony, whose sentence states both. */
const isOfReportedCeremony = (one: Of<"result"> | Of<"handover">): boolean => {
  const item = one.scene?.item;
  const launched = one.type === "result" && one.outcome.type === "launch";
  const known = item?.venue !== undefined || (item?.remarks ?? []).length > 0;
  return launched && known && /(?:仪式|典礼)$/u.test(item?.title?.zh ?? "");
};

/**
 * Chinese: the one honour that was given on a visit, or the one thing that was unveiled, follows the visit: it is its news. On a day
 * of its own, or at one of several places, it stays with its item.
 */
export const givenOnVisit = (
  pool: Pool,
  { scenes }: Content,
  { lang }: Facts,
  event: Message | undefined,
): Message[] => {
  if (lang !== "zh" || event?.type !== "visit") return [];
  const given = pool.rest.filter(isHonour);
  const [only, ...more] = given;
  const item = only?.scene?.item;
  if (!only || !item || more.length > 0 || only.scene?.told !== "main" || item.when) return [];
  if (isElsewhere(scenes, item) || answersGift(pool, only) || isOfReportedCeremony(only)) return [];
  if (only.type === "handover") return (item.remarks ?? []).length > 0 ? [] : pool.takeOne(only);
  if (wordsOf(only.outcome.points) > MAX_GIVEN) return [];
  return pool.takeOne(only).map((one) => (one.type === "result" ? { ...one, ahead: true } : one));
};

/** Titles of talks that state only that there were talks. */
const PLAIN_TITLE = /^(?:座谈|会谈|会见|会面|交流|座谈会|会谈会|座谈交流|交流座谈|工作座谈会)$/;

/** The number of people whom the visitors met at talks, up to which their first paragraph has room for them. */
const MAX_MET = 4;

/** What all agreed on, or the result of the talks for both. */
const isOfAll = ({ outcome }: Of<"result">): boolean =>
  (outcome.type === "consensus" && !outcome.by?.length) ||
  (outcome.type === "result" &&
    (outcome.points ?? []).every(({ zh }) => /^(?:双方|各方|两[校院市地会国]|宾主|[三四]方)/.test(zh ?? "")));

/** Whether both sides introduced something at talks: what they agreed on follows that. */
const isIntroducedByBoth = ({ participants = [] }: DraftRecord, { item }: Scene): boolean => {
  const sides = new Set<string | undefined>();
  for (const { act, by } of item.remarks ?? [])
    if (act === "introduce" && by !== "all")
      for (const who of by ?? []) sides.add(participants.find(({ key }) => key === who)?.side);
  return sides.has("host") && sides.has("guest");
};

/** Chinese: the talks that a visit begins with share its paragraph, with the people, the topics and the one short result. */
export const talksOfVisit = (
  pool: Pool,
  { scenes, relations }: Content,
  { lang, record }: Facts,
  event: Message | undefined,
  near: readonly Message[],
): Message[] => {
  if (lang !== "zh" || event?.type !== "visit" || record.officialName) return [];
  const first = scenes.find((scene) => scene.told === "main");
  if (!first || !isTalks(first.item)) return [];
  // What was talked about with all belongs to what was said to all.
  if (first.summary && (first.item.remarks ?? []).length > 0) return [];
  const { when, venue, city, title, topics } = first.item;
  const named = title?.zh !== undefined && !PLAIN_TITLE.test(title.zh);
  const met = (record.participants ?? []).filter(
    ({ key, person }) =>
      person !== undefined && first.counterparts.includes(key) && !relations.receivers.includes(key),
  );
  const many = first.counterparts.length > MAX_MET;
  if (when || venue || city || named || many || ((topics ?? []).length === 0 && met.length === 0)) return [];
  const talk = [...pool.rest, ...near].find((one) => one.type === "talk" && one.scene === first);
  if (!talk) return [];
  const waits = pool.rest.some(
    (one) => one.type === "receive" || (one.type === "sign" && one.scene === first),
  );
  if (waits && !near.includes(talk)) return [];
  const [agreed, ...more] = pool.rest.filter(
    (one): one is Of<"result"> =>
      one.type === "result" &&
      (one.scene === undefined || one.scene === first) &&
      isOfAll(one) &&
      wordsOf(one.outcome.points) <= MAX_AGREED_ON_VISIT,
  );
  const early = more.length === 0 && !isIntroducedByBoth(record, first);
  const result = agreed && early ? pool.takeOne(agreed) : [];
  if (near.includes(talk)) return result.length > 0 ? [talk, ...result] : [];
  return [...pool.takeOne(talk), ...result];
};

/** What two sides agreed to aim for at talks, of which nothing more is known, belongs to the news of their visit. */
export const intentionOf = (
  pool: Pool,
  content: Content,
  facts: Facts,
  event: Message | undefined,
): Message[] => {
  if (event?.type !== "visit" || !content.relations.visit) return [];
  const [sign, ...more] = content.messages.filter((one) => one.type === "sign");
  const only = sign?.type === "sign" && sign.agreement.status === "intended" && more.length === 0;
  const talks = only && sign.scene && isTalks(sign.scene.item);
  const terms = content.messages.some((one) => one.type === "terms" && canBeStated(one, facts));
  if (!talks || terms || (sign.agreement.parties ?? []).length !== 2) return [];
  return pool.takeOne(sign);
};

/** Chinese: the talks of a meeting with a name, at which something was signed: they follow the people of both sides who were there. */
export const talksBehindPeople = (
  news: Message,
  event: Message | undefined,
  opening: readonly Message[],
  lang: Lang,
): readonly Message[] =>
  lang === "zh" && isSigning(news) && event?.type === "meet" && event.between
    ? opening.filter(({ type }) => type === "talk")
    : [];

/** Visitors and their hosts come before the talks, those who only attended after them. */
export const withTalks = (near: readonly Message[], talks: readonly Message[]): readonly Message[] =>
  talks.length === 0
    ? near
    : talks.some((one) => near.includes(one))
      ? [...near.filter((one) => !talks.includes(one)), ...talks]
      : [
          ...near.filter((one) => one.type !== "present"),
          ...talks,
          ...near.filter((one) => one.type === "present"),
        ];

/** What was decided, in clauses of its own or as a consensus of all; the result of a ceremony belongs to it. */
export const resultsOf = (pool: Pool): Message[] =>
  pool.take(
    "result",
    ({ outcome, scene }) =>
      scene?.item.activity !== "ceremony" &&
      (outcome.type === "result" || (outcome.type === "consensus" && !outcome.by?.length)),
  );
