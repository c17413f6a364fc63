import type { Facts, Who } from "../facts";
import { OPEN, type Phrase, plain, resting, say } from "../phrase";
import { andList, isPlural, number, withArticle } from "./grammar";
import { areMany, laterName, peopleList, person, type Tell } from "./mentions";

type DelegationFact = Facts["delegations"][number];

/** The delegations of those who came. */
export const travelling = (tell: Tell): DelegationFact[] =>
  tell.facts.delegations.filter(
    (delegation) =>
      tell.plan.visit &&
      (tell.plan.travellers.some((who) => who.raw.delegation === delegation.key) ||
        (delegation.side === "guest" &&
          !tell.facts.people.some((who) => who.raw.delegation === delegation.key))),
  );

/** Who leads a delegation: its head, and further members with the role. */
export const leaders = (tell: Tell, delegation: DelegationFact): Who[] =>
  tell.facts.people.filter(
    (who) =>
      who.key === delegation.head ||
      (who.raw.delegation === delegation.key && who.has("head") && who.present),
  );

const sized = (n: number | undefined, path: string): Phrase =>
  n === undefined ? plain("") : plain(`${number(n)}-member `, [`${path}.size`]);

/** "the two-member delegation of X, led by Y": a delegation at its first mention. */
export const delegationFirst = (tell: Tell, delegation: DelegationFact): Phrase => {
  const { facts } = tell;
  const name = facts.said(delegation.name, `${delegation.path}.name`);
  const size = sized(delegation.size, delegation.path);
  const heads = leaders(tell, delegation);
  const led = heads.length > 0 ? resting(peopleList(tell, heads), `${delegation.path}.head`) : undefined;
  if (!name) return led ? say`a ${size}delegation led by ${led}` : say`a ${size}delegation`;
  const noun = /delegation|team|group|mission|party|committee|delegates/i.test(name.text);
  const bare = plain(name.text.replace(/^(?:the|a|an)\s/i, ""), [name.path]);
  const the = delegation.the ?? (noun ? /^the\s/i.test(name.text) : false);
  const own = !noun
    ? say`${the ? "the" : "a"} ${size}delegation of ${bare}`
    : the
      ? say`the ${size}${bare}`
      : delegation.size
        ? say`a ${size}${bare}`
        : plain(withArticle(name.text), [name.path]);
  const closed = name.text.includes(",") ? say`${own}${OPEN}` : own;
  return led ? say`${own}, led by ${led}${OPEN}` : closed;
};

/** Those who came, at their first mention. */
export const partyFirst = (tell: Tell): { words: Phrase; many: boolean } => {
  const delegations = travelling(tell);
  if (delegations.length > 0) {
    const words = andList(delegations.map((delegation) => delegationFirst(tell, delegation)));
    return { words, many: delegations.length > 1 };
  }
  const lead = leadPeople(tell);
  return { words: peopleList(tell, lead), many: areMany(lead) };
};

/** Without a delegation: the heads, or all where they are few, or the first. */
export const leadPeople = (tell: Tell): Who[] => {
  const { heads, travellers } = tell.plan;
  if (heads.length > 0) return heads;
  const named = travellers.filter((who) => who.name);
  if (travellers.length <= 2) return travellers;
  return named.length > 0 ? named.slice(0, 1) : travellers.slice(0, 1);
};

/** Those who came, once they are known: "the delegation", "the group", or the one person's name. */
export const partyLater = (tell: Tell): { words: Phrase; many: boolean } => {
  const delegations = travelling(tell);
  if (delegations.length === 1) return { words: plain("the delegation"), many: false };
  if (delegations.length > 1) return { words: plain("the delegations"), many: true };
  const { travellers } = tell.plan;
  const [only] = travellers;
  if (travellers.length === 1 && only)
    return {
      words: only.group ? person(tell, only) : laterName(tell, only),
      many: only.group ? isPlural(only.group.text) : false,
    };
  return { words: plain("the group"), many: false };
};
