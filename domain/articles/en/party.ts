import type { Who } from "../facts";
import { OPEN, type Phrase, plain, resting, say } from "../phrase";
import { companions, type DelegationFact, grouped, leaders, leadPeople, travelling } from "../plan";
import type { Tell } from "../tell";
import { andList, number, withArticle } from "./grammar";
import { areMany, laterName, peopleList, person } from "./mentions";

const sized = (n: number | undefined, path: string): Phrase =>
  n === undefined ? plain("") : plain(`${number(n)}-member `, [`${path}.size`]);

/** "the two-member delegation of X, led by Y": a delegation at its first mention. */
export const delegationFirst = (tell: Tell, delegation: DelegationFact): Phrase => {
  const { facts } = tell;
  const name = facts.said(delegation.name, `${delegation.path}.name`);
  const size = sized(delegation.size, delegation.path);
  const heads = leaders(tell.facts, delegation);
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

/** Those who came, at their first mention: a delegation, with whom took it along, or the leading people. */
export const partyFirst = (tell: Tell): { words: Phrase; many: boolean } => {
  const { facts, plan } = tell;
  const delegations = travelling(facts, plan);
  if (delegations.length > 0) {
    const ahead = companions(facts, plan);
    const lead = ahead.length > 0 ? peopleList(tell, ahead) : undefined;
    const words = andList(delegations.map((delegation) => delegationFirst(tell, delegation)));
    if (lead) return { words: say`${lead} and ${words}`, many: true };
    return { words, many: delegations.length > 1 };
  }
  const lead = leadPeople(plan);
  return { words: peopleList(tell, lead), many: areMany(lead) };
};

const known = (tell: Tell, delegation: DelegationFact): Phrase => {
  const several = travelling(tell.facts, tell.plan).length > 1;
  const name = several ? tell.facts.said(delegation.name, `${delegation.path}.name`) : undefined;
  if (name) return plain(`the ${name.text.replace(/^(?:the|an?) /i, "")}`, [name.path]);
  const head = several ? leaders(tell.facts, delegation)[0] : undefined;
  return head ? say`${laterName(tell, head)}'s delegation` : plain("the delegation");
};

/** Those who came, once they are known: "the delegation", "the group", or the one person's name. */
export const partyLater = (tell: Tell): { words: Phrase; many: boolean } => {
  const { facts, plan } = tell;
  const delegations = travelling(facts, plan);
  const covered = plan.travellers.every((who) =>
    delegations.some((delegation) => who.raw.delegation === delegation.key),
  );
  const [only] = plan.travellers;
  if (delegations.length === 1 && (covered || companions(facts, plan).length === 0))
    return { words: plain("the delegation"), many: false };
  if (delegations.length > 1 && covered) return { words: plain("the delegations"), many: true };
  if (plan.travellers.length === 1 && only)
    return { words: only.group ? person(tell, only) : laterName(tell, only), many: areMany([only]) };
  return { words: plain("the group"), many: false };
};

/** Some of those who came: whole delegations by their name, the rest one by one. */
export const partOfParty = (
  tell: Tell,
  whos: readonly Who[],
  more?: string,
): { words: Phrase; many: boolean } => {
  const { people: some, delegations } = grouped(tell.facts, tell.plan, whos);
  const people = [...some.filter((who) => !who.group), ...some.filter((who) => who.group)];
  if (people.length === 0 && delegations.length === 1 && delegations[0] && !more)
    return { words: known(tell, delegations[0]), many: false };
  const named =
    people.length > 0 ? [peopleList(tell, people, delegations.length > 0 ? undefined : more)] : [];
  const groups = delegations.map((delegation) => known(tell, delegation));
  if (delegations.length > 0 && more) groups.push(plain(more));
  return {
    words: andList([...named, ...groups]),
    many: people.length + groups.length > 1 || areMany(people),
  };
};
