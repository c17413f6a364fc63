import type { Scene, Talk } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, topOf, type Who } from "../../reference/facts";
import { meet } from "../../reference/memory";
import { visitorsOf } from "../attendance/party";
import { organizationNames } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { everybody } from "../words/everybody";
import { at, topicsClause } from "./sitting";
import { EATEN } from "./sitting-verbs";

/** 宴请: a title that states that somebody gave the meal. */
const GIVEN = "宴请";

/**
 * Hosts at whose meal the visitors were: the heads of a meal, or its receivers; those who received the visitors, if the meal
 * has no recorded host.
 */
export const hostsOfMeal = ({ facts, content }: Discourse, { item }: Scene): Who[] => {
  const { party } = content.relations;
  if (item.activity !== "meal" || party.people.length + party.delegations.length === 0) return [];
  const { people = [], organizers = [] } = item;
  const given = people.length + organizers.length === 0 && item.title?.zh === GIVEN;
  const byPeople = organizers.flatMap(({ participant, tier }) =>
    participant && tier === "host" ? [participant] : [],
  );
  const keys = given
    ? content.relations.receivers
    : byPeople.length > 0 && byPeople.length === organizers.length
      ? byPeople
      : people.flatMap(({ key, as }) => (as === "head" || as === "receiver" ? [key] : []));
  const hosts = facts.whos(keys).filter((who) => !party.people.includes(who.key));
  return hosts.every((who) => who.side === "host") ? hosts : [];
};

/** The organizations that gave the visitors a meal without recorded hosts. */
const organizationsOfMeal = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { party } = content.relations;
  const { activity, people } = scene.item;
  // Those who held the reception gave its meal.
  const whole = !scene.item.organizers?.length && !people?.length && facts.record.kind === "reception";
  const organizers = (whole ? facts.record.organizers : scene.item.organizers) ?? [];
  const from = whole ? "" : `${scene.path}.`;
  const own = facts
    .whos(party.people)
    .flatMap(({ posts }) => posts.flatMap(({ org }) => (org ? [topOf(org).org] : [])));
  const orgs = organizers.flatMap(
    (one, n) => facts.org(one.organization, `${from}organizers[${n}].organization`) ?? [],
  );
  const hosts = orgs.length === organizers.length && organizers.every(({ tier }) => tier === "host");
  const guests = party.people.length > 0 && !orgs.some((ref) => own.includes(topOf(ref).org));
  if (activity !== "meal" || orgs.length === 0 || !hosts || !guests) return undefined;
  memory.marks.add(`given ${scene.key}`);
  return sourced(
    organizationNames(discourse, orgs),
    ...organizers.map((_, n) => `${from}organizers[${n}].tier`),
  );
};

/** Whether people at a meal are only representatives of the organizations that gave it. */
const representOnly = ({ facts }: Discourse, { item }: Scene, who: Who): boolean => {
  if (who.group?.text !== "代表" || who.of.length === 0) return false;
  const names = (item.organizers ?? []).map(({ organization }) => facts.org(organization, "")?.name.text);
  return who.of.every(({ name }) => names.includes(name.text));
};

/** The hosts' act at a meal with a title: 举行欢迎晚宴, 宴请. */
export const mealGiven = (title: Said | undefined): { verb: Phrase; formal: boolean } => {
  const formal = title !== undefined && /(?:宴|宴会|招待会|酒会|茶话会)$/.test(title.text);
  return { verb: formal && title ? say`举行${phrase(title)}` : plain("宴请"), formal };
};

/** 甲为代表团举行欢迎晚宴, 甲宴请代表团: a meal with recorded hosts, and the other participants. */
export const hostedMeal = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const hosts = hostsOfMeal(discourse, scene);
  const { organizers = [] } = scene.item;
  const organized = organizers.some(({ participant }) => hosts.some(({ key }) => key === participant));
  if (scene.visitors.length === 0 && !(scene.whole && scene.counterparts.length > 0)) return undefined;
  const given = hosts.length > 0 ? peopleList(discourse, hosts) : organizationsOfMeal(discourse, scene);
  if (!given) return undefined;
  if (organized) memory.marks.add(`given ${scene.key}`);
  const there = at(discourse, scene);
  const { verb, formal } = mealGiven(title);
  const party = visitorsOf(discourse, scene);
  const guests = facts.whos(scene.counterparts).filter((who) => !hosts.includes(who));
  const others = guests.filter((who) => !representOnly(discourse, scene, who));
  for (const who of guests) if (!others.includes(who)) meet(memory, who);
  const own = title && !formal ? sourced(say`与${party}共进${phrase(title)}`) : undefined;
  const done =
    own && /餐$/.test(title?.text ?? "") ? own : formal ? say`为${party}${verb}` : say`${verb}${party}`;
  const about = topicsClause(discourse, scene);
  const list =
    others.length > 0 ? say`，${peopleList(discourse, others, scene.item.peopleOpen === true)}参加` : "";
  return sourced(
    say`${given}${there}${done}${list}${maybe`，双方${about}`}`,
    `${scene.path}.people`,
    scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined,
    title?.path,
    ...(organized ? organizers.map((_, n) => `${scene.path}.organizers[${n}].tier`) : []),
  );
};

/** 甲举行招待会, 甲为乙举行晚宴, 甲宴请乙: a meal whose hosts are recorded, at an event without visitors. */
export const givenMeal = (
  discourse: Discourse,
  { item, path, chairs, speakers }: Scene,
  title: Said | undefined,
  there: () => Phrase,
): Phrase | undefined => {
  const { facts, content } = discourse;
  const { people = [], topics = [], organizers = [] } = item;
  const { party, visit } = content.relations;
  if (item.activity !== "meal" || visit || party.people.length + party.delegations.length > 0)
    return undefined;
  if ([...topics, ...organizers, ...chairs, ...speakers].length > 0) return undefined;
  const keys = people.flatMap(({ key, as }) => (as === "head" || as === "receiver" ? [key] : []));
  const hosts = facts.whos(keys);
  const guests = facts.whos(people.flatMap(({ key }) => (keys.includes(key) ? [] : [key])));
  const { verb, formal } = mealGiven(title);
  if (hosts.length === 0 || hosts.length < keys.length || (!formal && guests.length === 0)) return undefined;
  const open = item.peopleOpen === true;
  const whom = guests.length > 0 ? peopleList(discourse, guests, open) : plain("");
  const done = formal ? (says(whom) ? say`为${whom}${verb}` : verb) : say`${verb}${whom}`;
  const rests = [`${path}.people`, title?.path, open ? `${path}.peopleOpen` : undefined];
  return sourced(say`${peopleList(discourse, hosts)}${there()}${done}`, ...rests);
};

/** The only known fact of a reception: a meal that the hosts gave. */
export const onlyMeal = ({ content, memory }: Discourse): Talk | undefined => {
  const main = content.scenes.filter((one) => one.told === "main");
  const [scene, ...more] = main;
  if (!scene || more.length > 0 || scene.item.activity !== "meal") return undefined;
  return content.messages.find(
    (one): one is Talk => one.type === "talk" && one.scene === scene && !memory.realized.has(one.id),
  );
};

/** 会后，甲、乙等共进晚餐: a meal without a known host is eaten, if only its title would say that it was held. */
export const eatenTogether = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  begin: Phrase,
): Phrase | undefined => {
  if (scene.item.activity !== "meal" || !EATEN.test(title.text)) return undefined;
  const { people, peopleOpen } = scene.item;
  const whos = discourse.facts.whos((people ?? []).map(({ key }) => key));
  const [named, groups] = [whos.filter((one) => !one.group), whos.filter((one) => one.group)];
  const open = peopleOpen === true;
  // 甲、乙等与各商会的秘书长: a group that is a list itself would seem to continue the names.
  const who =
    named.length > 0 && groups.length > 0
      ? say`${peopleList(discourse, named, open)}与${peopleList(discourse, groups)}`
      : whos.length > 0
        ? peopleList(discourse, whos, open)
        : plain(everybody(discourse));
  const front = says(begin) || scene.told !== "after" ? begin : plain("会后，");
  return sourced(
    say`${front}${who}${at(discourse, scene)}共进${phrase(title)}`,
    whos.length > 0 ? `${scene.path}.people` : undefined,
    peopleOpen ? `${scene.path}.peopleOpen` : undefined,
  );
};

/** 会长甲在某饭店主持午宴，副会长乙与安例一行出席: a formal meal for visitors of which a host took the chair. */
export const chairedMeal = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  if (scene.item.activity !== "meal") return undefined;
  const chairs = facts.whos(scene.chairs);
  const hosted = chairs.length > 0 && chairs.every(({ name, side }) => name && side === "host");
  const formal = title !== undefined && mealGiven(title).formal;
  if (!hosted || !formal || scene.visitors.length === 0) return undefined;
  if (hostsOfMeal(discourse, scene).length > 0 || (scene.item.topics ?? []).length > 0) return undefined;
  const others = facts.whos(scene.counterparts).filter((who) => !chairs.includes(who));
  const open = scene.item.peopleOpen === true;
  const list = peopleList(discourse, chairs);
  const there = at(discourse, scene);
  const guests = others.length > 0 ? say`${peopleList(discourse, others, open)}与` : plain("");
  const came = say`${guests}${visitorsOf(discourse, scene)}出席`;
  memory.marks.add(`chaired ${scene.key}`);
  return sourced(
    say`${list}${there}主持${phrase(title)}，${came}`,
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};
