import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Receive, Talk, Visit } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { actingAlone } from "../attendance/acting-alone";
import { partyObject } from "../attendance/party";
import { AT_TABLE, eventOnline, RECEIVED_FIRST } from "../event/event";
import { eventPlace } from "../event/event-place";
import { organizationName, place } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { hostsOfMeal, mealGiven, onlyMeal } from "./meal";

/** The hosts' act in a title, after the name of one of them: 某省副省长甲会见乙一行. */
const RECEIVES = /^(?:[^，。；]*?)(会见|接见|接待|宴请|设宴(?:款待|招待|欢迎|欢送))(?!会|仪式|活动|工作)/;
/** Hosts for whom the first sentence has room; of more only those in the title are named. */
const MAX_HOSTS = 2;

/** 会见, 接待: these hosts' act according to the title, so that headline and first sentence have the same subject. */
const verbByTitle = ({ facts }: Discourse, named: readonly Who[]): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const name = named.at(-1)?.name?.text;
  const verb = title && name ? verbBehind(title.text, name) : undefined;
  return title && verb ? plain(verb, [title.path]) : undefined;
};

const verbBehind = (title: string, name: string): string | undefined =>
  RECEIVES.exec(title.slice(title.indexOf(name) + name.length))?.[1]?.replace("接见", "会见");

/** 市外办宴请某代表团: the act of these few hosts' organization according to the title. */
const verbByOrganization = ({ facts }: Discourse, hosts: readonly Who[]): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const names = hosts.flatMap(({ posts }) =>
    posts.flatMap(({ org }) => (org ? [org.name.text, org.org.short?.text ?? org.name.text] : [])),
  );
  const organization = title && names.find((name) => title.text.startsWith(name));
  const verb = title && organization ? verbBehind(title.text, organization) : undefined;
  return title && verb && hosts.length > 0 && hosts.length <= MAX_HOSTS
    ? plain(verb, [title.path])
    : undefined;
};

/**
 * 湖滨大学接待……: the organization that the title has as its subject, for a visit of several days of which its people are known to
 * have received the visitors on one.
 */
const organizationOfTitle = ({ facts, content }: Discourse, hosts: readonly Who[]): OrgRef | undefined => {
  const { when, title } = facts.record;
  const long = when?.end !== undefined && when.end !== when.start;
  const onDay = hosts.every(({ key }) => {
    const there = content.scenes.filter(({ item }) => item.people?.some((one) => one.key === key));
    return there.length > 0 && there.every(({ item }) => item.when?.start !== undefined);
  });
  const text = facts.said(title, "")?.text ?? "";
  const refs = hosts.flatMap(({ posts }) => posts.flatMap(({ org }) => (org ? [org, topOf(org)] : [])));
  return long && onDay ? refs.find(({ name }) => text.startsWith(name.text)) : undefined;
};

/** 香格里拉大饭店: where the only talks were, which are the meeting itself; nothing where the event has a place of its own. */
export const onlyRoom = (discourse: Discourse): Phrase => {
  const { content, facts, memory } = discourse;
  const [talks, ...more] = content.scenes.filter(({ item }) => item.activity !== "tour");
  const at = facts.place(talks?.item.venue, `${talks?.path}.venue`);
  const meeting = talks?.item.activity === "talks" && more.length === 0 && talks.item.when === undefined;
  if (!at || !meeting || facts.record.venue || (facts.record.areas ?? []).length > 0) return plain("");
  memory.place = at.id;
  return place(discourse, at);
};

/** Those who received the visitors, by the one message of it or as the heads of the only meal. */
const receiving = (
  discourse: Discourse,
): { receive?: Receive; meal?: Talk; hosts: readonly Who[] } | undefined => {
  const { facts, memory, content } = discourse;
  const found = content.messages.filter(
    (one): one is Receive => one.type === "receive" && !memory.realized.has(one.id),
  );
  const [receive, ...more] = found;
  const only = onlyMeal(discourse);
  const heads = only ? hostsOfMeal(discourse, only.scene) : [];
  const { when } = facts.record;
  const ofOneDay = when?.end === undefined || when.end === when.start || !only?.scene.item.when;
  const meal = only && ofOneDay && heads.length > 0 && !receive?.separate ? only : undefined;
  if (meal) return { meal, hosts: heads, ...(receive ? { receive } : {}) };
  if (!receive || more.length > 0 || receive.separate) return undefined;
  return { receive, hosts: facts.whos(receive.people) };
};

/** 举行欢迎晚宴，款待某代表团: the only meal of a reception, with its title. */
const mealWords = (discourse: Discourse, { scene }: Talk, verb: Phrase, party: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  memory.marks.add(`session ${scene.key}`);
  const { verb: held, formal } = mealGiven(title);
  const paths = [`${scene.path}.people`, scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined];
  const words = formal ? say`${held}，款待${party}` : say`${verb}${party}`;
  return sourced(words, ...paths, ...verb.paths, title?.path);
};

/** ，乙参加: who sat at the only meal beside its heads. */
const atMeal = (discourse: Discourse, { scene }: Talk, hosts: readonly Who[]): Phrase => {
  const others = discourse.facts
    .whos(scene.counterparts)
    .filter((who) => !hosts.includes(who) && !knows(discourse.memory, who));
  return others.length > 0
    ? say`，${peopleList(discourse, others, scene.item.peopleOpen === true)}参加`
    : plain("");
};

/** 副省长甲在某市会见由乙率领的某某代表团: a visit whose title states that the hosts received the visitors, stated with the title's subject. */
export const receivedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  visit: Visit,
): { words: Phrase; after: Line[] } | undefined => {
  const { facts, memory, content } = discourse;
  const found = receiving(discourse);
  const stops = visit.stops.length > 1 || visit.stops.some(({ item }) => item.activity !== "talks");
  if (!sentence.lead || !found || (stops && !found.meal)) return undefined;
  const { receive, meal, hosts } = found;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const named = hosts.filter(
    ({ name }) => name !== undefined && name.text.length > 1 && title.includes(name.text),
  );
  const byName = verbByTitle(discourse, named);
  const verb = byName ?? verbByOrganization(discourse, hosts);
  if (!verb || (hosts.length <= MAX_HOSTS && hosts.some((who) => who.group))) return undefined;
  if (receive && !take(memory, sentence.joined, "receive")) memory.realized.add(receive.id);
  if (meal) memory.realized.add(meal.id);
  memory.turns.set(RECEIVED_FIRST, meal ? AT_TABLE : 1);
  const first = actingAlone(discourse, hosts)?.[0] ?? (hosts.length <= MAX_HOSTS ? hosts : named);
  const organization = !byName && !meal ? organizationOfTitle(discourse, hosts) : undefined;
  const others = organization ? [] : hosts.filter((who) => !first.includes(who));
  const list = organization ? organizationName(discourse, organization) : peopleList(discourse, first);
  memory.owner = undefined;
  const round = (facts.record.areas ?? []).length > 1 && !facts.record.venue && !facts.record.city;
  const at = say`${eventPlace(discourse)}${onlyRoom(discourse)}`;
  const party = partyObject(discourse, visit.party);
  const apart = content.relations.separate.length > 1 ? "分别" : "";
  // A host on a journey to several cities was not in each of them.
  const onRound = round && says(at) && !/^(?:来|到|访)/.test(textOf(party));
  const did = meal
    ? mealWords(discourse, meal, verb, party)
    : say`${apart}${verb}${onRound ? say`到${at}访问的` : ""}${party}`;
  const besides = meal ? atMeal(discourse, meal, hosts) : plain("");
  const words = say`${list}${onRound && !meal ? "" : maybe`在${at}`}${eventOnline(discourse)}${did}${besides}`;
  memory.owner = undefined;
  if (others.length === 0) return { words, after: [] };
  return { words, after: [line("receive", say`${peopleList(discourse, others)}参加${textOf(verb)}`)] };
};

/** Whether the first sentence states that the hosts received the visitors. */
export const isReceivedFirst = ({ memory }: Discourse): boolean => memory.turns.has(RECEIVED_FIRST);
