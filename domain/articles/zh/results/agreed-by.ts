import type { Result } from "../../content/message";
import { areMoreParties } from "../../content/more-parties";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { everybody } from "../words/everybody";

/** Whether a text has said that these people met, and nobody else. */
const areThoseWhoMet = ({ content, memory }: Discourse, { scene }: Result, by: readonly Who[]): boolean => {
  const met = content.messages.some(
    (one) => one.type === "talk" && one.scene === scene && memory.realized.has(one.id),
  );
  const there = scene?.item.people ?? [];
  return (
    met &&
    there.length === by.length &&
    by.every(({ key }) => there.some((one) => one.key === key)) &&
    by.some(({ key }) => scene?.visitors.includes(key)) &&
    by.some(({ key }) => scene?.counterparts.includes(key))
  );
};

/** Whether the visitors were of several delegations or organizations, so that they are no one side. */
const areOfSeveralGuests = ({ facts }: Discourse, { scene }: Result, by: readonly Who[]): boolean => {
  const guests = by.filter(({ key }) => scene?.visitors.includes(key));
  const orgs = guests.map((who) => {
    const ref = receivingOrg(facts, who);
    return who.raw.delegation ?? (ref && topOf(ref).org);
  });
  return new Set(orgs).size > 1;
};

/** Whether two people agreed for the two sides of talks that the text has stated: the head of the only delegation, with the chair or the first of the hosts. */
const areHeadsOfBoth = (
  { facts, content, memory }: Discourse,
  { scene }: Result,
  by: readonly Who[],
): boolean => {
  const [delegation, ...more] = facts.record.delegations ?? [];
  if (!scene || by.length !== 2 || !delegation || more.length > 0) return false;
  const met = content.messages.some(
    (one) => one.type === "talk" && one.scene === scene && memory.realized.has(one.id),
  );
  if (!met || areMoreParties(facts.record)) return false;
  const there = facts.whos((scene.item.people ?? []).map(({ key }) => key));
  const hosts = there.filter(({ side, name }) => side === "host" && name !== undefined);
  const leads = (who: Who): boolean => who === hosts[0] || scene.chairs.includes(who.key);
  return (
    there.every(({ side }) => side === "host" || side === "guest") &&
    by.some(({ key }) => key === delegation.head && scene.visitors.includes(key)) &&
    by.some((who) => hosts.includes(who) && leads(who))
  );
};

/** 两家商会, 两校: what two organizations of one kind are together. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(合作社|商会|协会|学会|公司|医院|企业|旅行社)$/u, "两家"],
  [/(?:大学|(?<!科)学院|中学|小学)$/u, "两校"],
  [/馆$/u, "两馆"],
];

/** 两家合作社: the parties of the only document, which the text has named, where their people agreed on something else. */
const areOfDocument = (
  { facts, memory }: Discourse,
  { scene }: Result,
  by: readonly Who[],
): Phrase | undefined => {
  const [only, ...more] = facts.agreements;
  if (scene || more.length > 0 || by.length !== 2) return undefined;
  const parties = (only?.agreement.parties ?? []).flatMap(({ organization }, at) => {
    const ref = facts.org(organization, `${only?.path}.parties[${at}].organization`);
    return ref ? [topOf(ref).org] : [];
  });
  const orgs = by.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref && topOf(ref).org;
  });
  const [one, other] = parties;
  if (!one || !other || parties.length !== 2) return undefined;
  if (!parties.every((org) => orgs.includes(org) && memory.orgs.has(org))) return undefined;
  for (const [pattern, called] of KINDS) {
    const [a, b] = [pattern.exec(one.name.text), pattern.exec(other.name.text)];
    if (a && b && a[1] === b[1]) return plain(`${called}${a[1] ?? ""}`);
  }
  return undefined;
};

/** 双方, 甲与乙: those who agreed on something, where visitors and hosts are named by their keys. */
export const agreedBy = (discourse: Discourse, message: Result): Phrase | undefined => {
  const { outcome, scene, path } = message;
  const by = discourse.facts.whos(outcome.by);
  if (areThoseWhoMet(discourse, message, by))
    return sourced(
      plain(areOfSeveralGuests(discourse, message, by) ? "各方" : everybody(discourse, scene)),
      `${path}.by`,
    );
  if (areHeadsOfBoth(discourse, message, by)) return sourced(plain("双方"), `${path}.by`);
  const parties = areOfDocument(discourse, message, by);
  if (parties) return sourced(parties, `${path}.by`);
  // One alone does not agree: 甲 of the hosts did so with the only visitor there.
  const alone = by.length === 1 && by.every(({ key }) => scene?.counterparts.includes(key));
  const [one, other, ...more] =
    alone && scene ? discourse.facts.whos([...scene.visitors, ...(outcome.by ?? [])]) : by;
  const both = one && other && more.length === 0 && [one, other].every((who) => knows(discourse.memory, who));
  const apart = both && scene?.visitors.includes(one.key) && scene.counterparts.includes(other.key);
  return apart
    ? sourced(say`${peopleList(discourse, [one])}与${peopleList(discourse, [other])}`, `${path}.by`)
    : undefined;
};
