import type { Scene } from "../../content/message";
import { OPEN, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { peopleList, weight } from "../people/people";

/** Whether one of the hosts spoke at an item, and so was there. */
export const hostSpeaks = ({ facts }: Discourse, { item }: Scene): boolean =>
  (item.remarks ?? []).some(
    ({ by }) => Array.isArray(by) && by.some((key) => facts.who(key)?.raw.side === "host"),
  );

/** Words of hosts up to which they come before the topics of talks. */
const MAX_HOSTS = 40;

/** "at talks with leaders of A and B, ": groups of hosts who have not been named yet, so that "the two sides" would be unclear. */
export const talksWithHosts = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  // Hosts whom the visitors talked to at an item of its own were not necessarily at these talks.
  const elsewhere = new Set(
    (facts.record.agenda ?? [])
      .filter(({ key }) => key !== scene.key)
      .flatMap(({ people = [] }) => people.map(({ key }) => key)),
  );
  const { party, escorts, twoSides } = content.relations;
  if (!twoSides || scene.listed || scene.item.title || scene.item.activity !== "talks") return undefined;
  const visitors = new Set([...party.people, ...party.hostStaff, ...escorts]);
  const hosts = facts.people.filter((who) => who.present && !visitors.has(who.key));
  const groups = hosts.every(
    (who) => who.group && !knows(memory, who) && who.side === "host" && !elsewhere.has(who.key),
  );
  if (hosts.length === 0 || !groups || weight(discourse, hosts) > MAX_HOSTS) return undefined;
  return sourced(say`at talks with ${peopleList(discourse, hosts)}${OPEN}, `, `${scene.path}.activity`);
};
