import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { areOfSeveral, everybody } from "../words/everybody";

/** Whether an item is a stop of a journey through several cities or countries: 在老挝，代表团……. */
export const isStopOfRound = ({ content }: Discourse, { item }: Scene): boolean =>
  item.city !== undefined &&
  item.venue === undefined &&
  new Set(content.scenes.flatMap((one) => one.item.city?.zh ?? [])).size > 1;

/** Whether a meeting with a name, which people of both sides chaired, was a further stop of a journey through several cities or countries. */
export const isMeetingOfStop = (discourse: Discourse, scene: Scene, title: string): boolean => {
  const sides = new Set(discourse.facts.whos(scene.chairs).map(({ side }) => side));
  const further = discourse.content.scenes.indexOf(scene) > 0;
  return /(?:会|会议|论坛)$/.test(title) && sides.size > 1 && further && isStopOfRound(discourse, scene);
};

/** The organization at whose seat an item was held, before one of its own people there: 在某领事馆与总领事甲座谈, not 与某领事馆总领事甲. */
export const seatOf = ({ item }: Scene, [first]: readonly Who[]): OrgFact | undefined => {
  const held = first?.name ? first.posts : [];
  return held.find(({ org }) => org?.name.text === item.venue?.name?.zh)?.org?.org;
};

export const isBare = ({ item }: Scene): boolean => !item.title && (item.topics ?? []).length === 0;

/** Guests by their own noun, even without a recorded side. */
const GUESTS = /(?:客人|来宾|嘉宾)$/;

/** Whether an item called 会见 states only who met which guests. */
const isCalledMeeting = ({ facts }: Discourse, { item, counterparts }: Scene): boolean =>
  item.title?.zh === "会见" &&
  (item.topics ?? []).length === 0 &&
  (item.remarks ?? []).length === 0 &&
  facts.whos(counterparts).every((who) => GUESTS.test(who.group?.text ?? ""));

const isMeetingOfSides = ({ facts }: Discourse, scene: Scene): boolean =>
  isBare(scene) &&
  facts.whos(scene.visitors).every((who) => who.side === "host") &&
  facts.whos(scene.counterparts).some((who) => who.side === "guest");

/** Whether hosts met guests at an event that was not a visit, and no more is known: 会见. */
export const isBareMeeting = (discourse: Discourse, scene: Scene): boolean =>
  !discourse.content.relations.visit &&
  (isCalledMeeting(discourse, scene) || isMeetingOfSides(discourse, scene));

/** Whether the visitors had met others before in the city or country of this meeting. */
export const isSameCity = ({ content }: Discourse, scene: Scene): boolean => {
  const before = content.scenes[content.scenes.findIndex((one) => one.key === scene.key) - 1];
  const city = scene.item.city?.zh;
  return city !== undefined && before?.item.city?.zh === city && before.counterparts.length > 0;
};

/** The head of a delegation, listed alone at an item of a round: 阮成发分别会见甲、乙. */
export const leaderMeeting = (discourse: Discourse, scene: Scene): Who | undefined => {
  const { facts, memory } = discourse;
  const [only, ...more] = facts.whos(scene.visitors);
  const heads = scene.item.people?.some((one) => one.key === only?.key && one.as === "head");
  const apart = scene.item.each === true || isStopOfRound(discourse, scene);
  return only?.name && more.length === 0 && heads && apart && knows(memory, only) ? only : undefined;
};

const TALKS_WITH_NAME = /(?:座谈|交流|对接|洽谈|会谈|恳谈|协作|合作)[^，]{0,4}会$/;

/** 双方, 各方: those who held talks with a name, where the visitors led by one person sat with others. */
export const heldTogether = (discourse: Discourse, scene: Scene, title: string): string | undefined => {
  const known = TALKS_WITH_NAME.test(title) && scene.item.each !== true && discourse.content.relations.visit;
  return known && scene.visitors.length > 0 ? everybody(discourse, scene) : undefined;
};

/** Characters of those who were met, up to which they come before the meeting. */
const LONG_LIST = 45;

/** 在甲市举行的座谈会: a title that says where the meeting was held. */
const HELD_IN = /^(在[^，“”]{1,20})举行的(?=[^，]{2,20}会$)/u;

/** 在甲市举行座谈会, for 举行在甲市举行的座谈会. */
const held = (title: Phrase): Phrase => {
  const text = textOf(title);
  const [front = "", place = ""] = HELD_IN.exec(text) ?? [];
  return front === "" ? say`举行${title}` : plain(`${place}举行${text.slice(front.length)}`, title.paths);
};

/** 甲一行与乙、丙举行座谈会, for 各方举行座谈会，乙、丙参加: at one of several stops, where 双方 would be those of the stop before. */
export const heldWith = (
  discourse: Discourse,
  { item }: Scene,
  words: { subject: Phrase; list: Phrase; title: Phrase; about: Phrase | undefined },
): Phrase | undefined => {
  const { subject, list, title, about } = words;
  const clear = discourse.content.relations.twoSides && !areOfSeveral(discourse);
  if (clear || item.each === true || !says(list)) return undefined;
  const topics = maybe`，${about}`;
  return textOf(list).length > LONG_LIST
    ? say`${subject}${held(title)}${topics}，${list}参加`
    : say`${subject}与${list}${held(title)}${topics}`;
};

const SUPERIOR = /(?:调研|检查|督导|督查|督办|视察|巡视|现场办公)/;

/** 副市长甲召开座谈会，乙、丙参加: whether an inspector of their own area called the meeting, so that it was not held jointly. */
export const calledMeeting = ({ facts, content }: Discourse, title: string): boolean =>
  facts.record.kind === "inspection" &&
  content.relations.party.delegations.length === 0 &&
  /会$/.test(title) &&
  SUPERIOR.test(facts.said(facts.record.title, "")?.text ?? "");

/** Whether talks with a name were held by the two sides of a visit: 双方举行交流对话会. */
export const isHeldByBoth = (discourse: Discourse, scene: Scene, title: string): boolean =>
  /会$/.test(title) &&
  scene.whole &&
  scene.item.each !== true &&
  discourse.content.relations.visit &&
  discourse.content.relations.twoSides &&
  !areOfSeveral(discourse);

const WISHES: ReadonlySet<string> = new Set([
  "hope",
  "thank",
  "welcome",
  "propose",
  "invite",
  "ask",
  "promise",
]);

const isOnlyPlace = ({ scenes }: Discourse["content"], item: Scene["item"]): boolean =>
  scenes.every((one) => one.item === item || one.item.venue === undefined || one.item.activity === "tour");

/** 在市行政中心座谈时，: whether only this sentence states that two sides met, so that the place alone is not enough. */
export const isMeetingThere = (
  { content }: Discourse,
  { head, joined }: SentencePlan,
  { item }: Scene,
): boolean =>
  head.type === "speech" &&
  item.activity === "talks" &&
  joined.every((one) => one.type !== "session") &&
  ((content.relations.twoSides && isOnlyPlace(content, item)) ||
    WISHES.has(head.remarks[0]?.remark.act ?? ""));

/** 市长甲与考察团举行交流会: one or two hosts, who are no list of those who took part. */
export const areFewHosts = (met: readonly Who[]): boolean =>
  met.length > 0 && met.length <= 2 && met.every((one) => !one.group && one.side === "host");

/** Whether the last item does not belong to the visit: none of its leaders attended, and it has no day, unlike the others. */
export const isApart = ({ content }: Discourse, scene: Scene): boolean => {
  const main = content.scenes.filter((one) => one.told === "main");
  const before = main.slice(0, -1);
  return (
    content.relations.visit &&
    main.at(-1)?.key === scene.key &&
    scene.listed &&
    !scene.item.when &&
    before.length > 0 &&
    before.every((one) => one.item.when !== undefined) &&
    !content.relations.party.leaders.some((key) => scene.item.people?.some((one) => one.key === key))
  );
};
