import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Visit } from "../../content/message";
import { changed, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { markStated, take } from "../../reference/memory";
import { attendanceLines } from "../attendance/people-present";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { purposeOf } from "../event/name-and-theme";
import { onlyOrganizer } from "../event/organize";
import { ownItem } from "../event/own-ceremony";
import { guestsByNoun } from "../people/guests-by-noun";
import { PARTY, partyFirst } from "../people/party";
import { areMany, peopleList, weight } from "../people/people";
import { withArticle, wordCount } from "../words/grammar";
import { orgShort } from "../words/headline-names";
import { messagesOf } from "../words/plan";
import { isCalledSo } from "../words/title-subject";
import type { Organizing } from "./organizer-of";

const MEAL = /^(?:\p{L}[\p{L}-]* ){0,4}(?:receptions?|dinner|banquet|luncheon|lunch|gala|party)\b/iu;
/** Words of a sentence up to which it has its day at the end. */
const MAX_BEFORE_DAY = 28;
/** Words of hosts up to which they are the subject of the sentence. */
const MAX_HOSTS = 34;

/** The noun for a reception whose guests came only for a meal: its formal name, or the title of the only main item. */
const mealGiven = ({ facts, content }: Discourse): { name: Phrase; scene?: Scene } | undefined => {
  const { record } = facts;
  const { party } = content.relations;
  const title = facts.said(record.title, "")?.text ?? "";
  if (record.kind !== "reception" || party.delegations.length > 0) return undefined;
  if (/ (?:visits?|visited|tours?|meets?|calls? on) /.test(title)) return undefined;
  const [scene, ...more] = content.scenes.filter(({ told }) => told === "main");
  const only = more.length === 0 && scene?.item.activity === "meal" ? scene : undefined;
  const official = facts.said(record.officialName, "officialName");
  if (official && MEAL.test(official.text.replace(/^(?:an?|the) /i, "")))
    return { name: phrase(official), ...(only ? { scene: only } : {}) };
  const item = only && facts.said(only.item.title, `${only.path}.title`);
  if (official || !item || !MEAL.test(item.text)) return undefined;
  return { name: plain(withArticle(item.text), [item.path]), scene: only };
};

/** "Chamber hosts reception" of a headline, by the noun of the meal. */
export const mealInHeadline = (discourse: Discourse): { host: Phrase; name: Phrase } | undefined => {
  const { facts } = discourse;
  const meal = mealGiven(discourse);
  const [host] = facts.record.organizers ?? [];
  const ref = host?.tier === "host" ? facts.org(host.organization, "organizers[0].organization") : undefined;
  const words = meal && changed(meal.name, (s) => s.replace(/^(?:an?|the) /i, ""));
  return words && ref && !/ for /.test(textOf(words)) ? { host: orgShort(ref), name: words } : undefined;
};

/** The only organizer of an event, where it is an organization that hosted it. */
const takeOrganizer = (discourse: Discourse): Phrase | undefined => {
  const { memory } = discourse;
  const [host, ...more] = discourse.facts.record.organizers ?? [];
  const only =
    more.length === 0 && host?.tier === "host" ? onlyOrganizer(discourse, "organizers") : undefined;
  if (!only) return undefined;
  for (const one of messagesOf(discourse)) {
    if (one.type !== "organize" || one.of !== "event") continue;
    markStated(memory, one.id);
  }
  return only.who;
};

/** Whether the office's own title or the item says that the receivers gave the meal. */
const isGivenBy = ({ facts }: Discourse, scene: Scene | undefined, whos: readonly Who[]): boolean =>
  / hosts? /.test(facts.said(facts.record.title, "")?.text ?? "") ||
  (scene?.item.organizers ?? []).some((one) => whos.some(({ key }) => key === one.participant));

/** Marks the meal as stated: its title, its receiving hosts, and the item itself if nothing more is known of it. */
const markMealStated = ({ memory, plan }: Discourse, { item, path }: Scene, hosts: readonly Who[]): void => {
  memory.marks.add(`title ${path}`);
  const by = item.organizers ?? [];
  if (by.length > 0 && by.every((one) => hosts.some(({ key }) => key === one.participant)))
    memory.marks.add(`organized ${path}`);
  const { topics, sections, people, venue, when, city } = item;
  if (
    topics ||
    sections ||
    people ||
    venue ||
    when ||
    city ||
    (by.length > 0 && !memory.marks.has(`organized ${path}`))
  )
    return;
  for (const paragraph of plan.paragraphs)
    for (const { head } of paragraph.sentences)
      if (head.type === "talk" && head.scene.path === path) memory.realized.add(head.id);
};

/** "X hosted a farewell dinner for Y": the meal that an event is, given by its recorded hosts for the guests with a name. */
export const mealOfHosts = (discourse: Discourse, event: Phrase | undefined): Organizing | undefined => {
  const { facts, memory } = discourse;
  const scene = ownItem(discourse);
  const by = scene?.item.organizers ?? [];
  if (!event || scene?.item.activity !== "meal" || by.length === 0) return undefined;
  const hosts = facts.whos(
    by.flatMap(({ participant, tier }) => (participant && tier === "host" ? participant : [])),
  );
  const known = hosts.every((who) => who.name && who.present && who.side !== "guest");
  if (hosts.length !== by.length || !known || weight(discourse, hosts) > MAX_HOSTS) return undefined;
  const guests = facts.people.filter((who) => who.name && who.present && who.side === "guest");
  if (weight(discourse, guests) > MAX_HOSTS / 2 || / (?:for|of) /.test(textOf(event))) return undefined;
  memory.marks.add(`organized ${scene.path}`);
  const who = peopleList(discourse, hosts);
  const whom = guests.length > 0 ? say` for ${peopleList(discourse, guests)}` : plain("");
  const many = areMany(hosts);
  return { who, many, verb: "hosted", event: say`${event}${whom}`, behind: plain(""), org: undefined };
};

/** Words of a guest of honour for whom the first sentence has room. */
const MAX_GUEST = 17;

/** "hosted a farewell cocktail for Lee, outgoing consul": with the guest of honour whom the title says the event was held for. */
export const forGuestOfHonour = (discourse: Discourse, organizing: Organizing): Organizing => {
  const { facts } = discourse;
  const [, guest = ""] = / for (?!the )(.+)$/.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const guests = facts.people.filter(({ present, side }) => present && side === "guest");
  const named = guests.filter((who) => who.name && (who.has("principal") || guests.length === 1));
  const [only, ...more] = named;
  const isCalled =
    only?.name !== undefined &&
    (isCalledSo(guest, only) || guest.split(" ").includes(only.name.text.split(" ").at(-1) ?? ""));
  if (!only || more.length > 0 || !isCalled || / (?:for|of) /.test(textOf(organizing.event)))
    return organizing;
  return weight(discourse, [only]) > MAX_GUEST
    ? organizing
    : { ...organizing, event: say`${organizing.event} for ${peopleList(discourse, [only])}` };
};

/** "The chamber hosted a dinner for the exhibitors in P on D. X, its chairman, received them." The guests of a meal are not on a visit. */
export const hostedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const meal = mealGiven(discourse);
  const receive = sentence.joined.find((one) => one.type === "receive");
  const whos = facts.whos(receive?.type === "receive" ? receive.people : []);
  if (
    !meal ||
    whos.length === 0 ||
    !whos[0]?.name ||
    weight(discourse, whos) > MAX_HOSTS ||
    purposeOf(discourse)
  )
    return undefined;
  const [organized] = facts.record.organizers ?? [];
  if (organized?.tier !== "host" && !isGivenBy(discourse, meal.scene, whos)) return undefined;
  take(memory, sentence.joined, "receive");
  if (meal.scene) markMealStated(discourse, meal.scene, whos);
  memory.marks.add("event named");
  memory.marks.add("event in full");
  const organizer = takeOrganizer(discourse);
  const hosts = organizer ?? peopleList(discourse, whos);
  const whom = / for /.test(textOf(meal.name));
  const byNoun = whom ? undefined : guestsByNoun(discourse, head.party);
  const later = (): Phrase => byNoun?.words ?? partyFirst(discourse, head.party).words;
  const guests = whom ? plain("") : say` for ${later()}`;
  const beside = textOf(say`${hosts}${meal.name}${guests}`);
  const place = eventPlace(discourse, beside);
  const hosted = finite(frame, organizer === undefined && areMany(whos), "hosted");
  const rest = say`${place}${takeSetting(discourse, sentence)}${eventOnline(discourse)}`;
  const words = say`${hosts} ${hosted} ${meal.name}${guests}${rest}`;
  const lines = [line(head.id, withDay(frame, words, wordCount(words) < MAX_BEFORE_DAY))];
  if (byNoun) lines.push(byNoun.heads());
  const attendance = take(memory, sentence.joined, "attendance");
  if (organizer) {
    const by = peopleList(discourse, whos);
    const received = whom ? later() : plain("them");
    lines.push(line("receive", say`${by} received ${received}`));
  } else if (whom) lines.push(line("guests", say`${later()} attended`));
  if (attendance) lines.push(...attendanceLines(discourse, attendance.id));
  memory.subject = [PARTY];
  return lines;
};
