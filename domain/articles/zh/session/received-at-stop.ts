import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { visitorsOf } from "../attendance/party";
import { scenePlace, titleOf, topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";

const TALKS: ReadonlySet<string> = new Set(["talks", "discussion"]);

/** Whether somebody's own organization is the place of an item, so that its name is already there. */
const isOfPlace = ({ facts }: Discourse, who: Who, scene: Scene): boolean => {
  const at = facts.place(scene.item.venue, "")?.org;
  const ref = receivingOrg(facts, who);
  return at !== undefined && ref !== undefined && topOf(ref).org === topOf(at).org;
};

/**
 * 在湖滨商会，会长甲接待了代表团，双方就……进行了交流，副会长乙参加座谈: talks at one stop of the office's own journey, with who received the
 * visitors there and who else sat with them. Undefined unless both are recorded and none of them was named before.
 */
export const receivedAtStop = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { item, receivers, counterparts, visitors } = scene;
  const journey = facts.record.kind === "outbound_visit" && TALKS.has(item.activity ?? "");
  if (!journey || receivers.length === 0 || visitors.length === 0) return undefined;
  const hosts = facts.whos(receivers);
  const others = facts.whos(counterparts).filter((who) => !receivers.includes(who.key));
  const fresh = [...hosts, ...others].every((who) => !knows(memory, who));
  const named = hosts.length > 0 && hosts.every(({ name, side }) => name !== undefined && side === "host");
  const sat = others.length > 0 && others.every(({ side }) => side === "host");
  const apart = [scene.escorts, scene.chairs, scene.guides].every((keys) => keys.length === 0);
  if (!fresh || !named || !sat || !apart) return undefined;
  if (item.each || item.online || titleOf(discourse, scene)) return undefined;
  const there = scenePlace(discourse, scene);
  if (!says(there)) return undefined;
  for (const one of content.messages)
    if (one.type === "receive" && one.people.every((key) => receivers.includes(key)))
      memory.realized.add(one.id);
  memory.marks.add(`all at ${scene.key}`);
  const house = facts.place(item.venue, "")?.org;
  const own = house && hosts.every((who) => isOfPlace(discourse, who, scene));
  memory.owner = own ? topOf(house).org : undefined;
  const who = peopleList(discourse, hosts);
  const whom = visitorsOf(discourse, scene);
  const about = topicsClause(discourse, scene);
  if (own) memory.owner = topOf(house).org;
  const open = item.peopleOpen === true;
  const list = peopleList(discourse, others, open);
  return sourced(
    say`在${there}，${who}接待了${whom}${maybe`，双方${about ?? plain("")}`}，${list}参加座谈`,
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};
