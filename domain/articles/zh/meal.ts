import type { Scene, Talk } from "../content/message";
import { maybe, type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said, type Who } from "../reference/facts";
import { visitorsOf } from "./party";
import { peopleList } from "./people";
import { at, topicsClause } from "./sitting";

/** Those of the hosts at whose table the visitors sat: the heads of a meal, or who received there. */
export const hostsOfMeal = ({ facts, content }: Discourse, { item }: Scene): Who[] => {
  const { party } = content.relations;
  if (item.activity !== "meal" || party.people.length === 0) return [];
  const keys = (item.people ?? []).flatMap(({ key, as }) =>
    as === "head" || as === "receiver" ? [key] : [],
  );
  const hosts = facts.whos(keys).filter((who) => !party.people.includes(who.key));
  return hosts.every((who) => who.side === "host") ? hosts : [];
};

/** Of a meal with a title what its hosts did: 举行欢迎晚宴, 宴请. */
export const mealGiven = (title: Said | undefined): { verb: Phrase; formal: boolean } => {
  const formal = title !== undefined && /(?:宴|宴会|招待会|酒会|茶话会)$/.test(title.text);
  return { verb: formal && title ? say`举行${phrase(title)}` : plain("宴请"), formal };
};

/** 甲为代表团举行欢迎晚宴, 甲宴请代表团: a meal whose hosts are noted at it, with the others who sat there. */
export const hostedMeal = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
): Phrase | undefined => {
  const { facts } = discourse;
  const hosts = hostsOfMeal(discourse, scene);
  if (hosts.length === 0 || scene.visitors.length === 0) return undefined;
  const given = peopleList(discourse, hosts);
  const there = at(discourse, scene);
  const { verb, formal } = mealGiven(title);
  const party = visitorsOf(discourse, scene);
  const others = facts.whos(scene.counterparts).filter((who) => !hosts.includes(who));
  const own = title && !formal ? resting(say`与${party}共进${phrase(title)}`) : undefined;
  const done =
    own && /餐$/.test(title?.text ?? "") ? own : formal ? say`为${party}${verb}` : say`${verb}${party}`;
  const about = topicsClause(discourse, scene);
  const list =
    others.length > 0 ? say`，${peopleList(discourse, others, scene.item.peopleOpen === true)}参加` : "";
  return resting(
    say`${given}${there}${done}${list}${maybe`，双方${about}`}`,
    `${scene.path}.people`,
    scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined,
    title?.path,
  );
};

/** The only thing known of a reception: a meal that the hosts gave. */
export const onlyMeal = ({ content, memory }: Discourse): Talk | undefined => {
  const main = content.scenes.filter((one) => one.told === "main");
  const [scene, ...more] = main;
  if (!scene || more.length > 0 || scene.item.activity !== "meal") return undefined;
  return content.messages.find(
    (one): one is Talk => one.type === "talk" && one.scene === scene && !memory.realized.has(one.id),
  );
};
