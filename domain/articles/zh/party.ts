import type { Who } from "../facts";
import { type Phrase, plain, resting, say } from "../phrase";
import { companions, type DelegationFact, grouped, leaders, leadPeople, travelling } from "../plan";
import type { Tell } from "../tell";
import { sideBySide } from "./grammar";
import { laterName, peopleList, person } from "./mentions";

const sized = (delegation: DelegationFact): Phrase =>
  delegation.size === undefined ? plain("") : plain(`一行${delegation.size}人`, [`${delegation.path}.size`]);

/** 由某某率领的郑州考察团一行八人 (as whom one received), or 某某一行. */
export const delegationObject = (tell: Tell, delegation: DelegationFact): Phrase => {
  const name = tell.facts.said(delegation.name, `${delegation.path}.name`);
  const heads = leaders(tell.facts, delegation);
  const head = heads.length > 0 ? resting(peopleList(tell, heads), `${delegation.path}.head`) : undefined;
  const size = sized(delegation);
  const body = name ? plain(name.text, [name.path]) : undefined;
  if (head && body) return say`${head}率领的${body}${size}`;
  if (head) return say`${head}${delegation.size === undefined ? "一行" : size}`;
  return body ? say`${body}${size}` : say`代表团${size}`;
};

/** 某某率郑州考察团一行八人 (as who did something). */
const delegationSubject = (tell: Tell, delegation: DelegationFact): Phrase => {
  const name = tell.facts.said(delegation.name, `${delegation.path}.name`);
  const heads = leaders(tell.facts, delegation);
  if (heads.length === 0) return delegationObject(tell, delegation);
  const head = resting(peopleList(tell, heads), `${delegation.path}.head`);
  if (!name && delegation.size !== undefined) return say`${head}${sized(delegation)}`;
  const body = name ? plain(name.text, [name.path]) : plain("代表团");
  return say`${head}率${body}${sized(delegation)}`;
};

/** Those who came, at their first mention: as subject, or as those whom somebody received. */
export const partyFirst = (tell: Tell, as: "subject" | "object"): Phrase => {
  const { facts, plan } = tell;
  const delegations = travelling(facts, plan);
  if (delegations.length > 0) {
    const ahead = companions(facts, plan);
    const lead =
      ahead.length > 0 ? say`${peopleList(tell, ahead)}${as === "subject" ? "会同" : "、"}` : plain("");
    const each = delegations.map((delegation) =>
      as === "object" || ahead.length > 0
        ? delegationObject(tell, delegation)
        : delegationSubject(tell, delegation),
    );
    return say`${lead}${sideBySide(each)}`;
  }
  const lead = leadPeople(plan);
  const more = plan.travellers.length > lead.length;
  const words = peopleList(tell, lead);
  if (plan.heads.length > 0 && as === "subject" && more) return say`${words}带队`;
  return more && lead.every((who) => who.name) ? say`${words}一行` : words;
};

/** What a delegation's own name calls it: 考察团, 访问团. */
const nounOf = (name: string): string =>
  /(代表团|考察团|访问团|访华团|参访团|交流团|经贸团|调研组|考察组|工作组|课题组|专家组|团|组)$/.exec(
    name,
  )?.[1] ?? "代表团";

/** Those who came, once they are known: 考察团, 某某一行, or the one person's name. */
export const partyLater = (tell: Tell): Phrase => {
  const { facts, plan } = tell;
  const delegations = travelling(facts, plan);
  const [only] = delegations;
  if (delegations.length > 1) return plain("各代表团");
  const covered = plan.travellers.every((who) => who.raw.delegation === only?.key);
  if (only && !covered && companions(facts, plan).length > 0) return plain("一行");
  if (only) {
    const name = facts.said(only.name, `${only.path}.name`);
    const head = leaders(facts, only)[0];
    if (name) return plain(nounOf(name.text) === "团" ? "代表团" : nounOf(name.text));
    return head ? say`${laterName(tell, head)}一行` : plain("代表团");
  }
  const [first] = leadPeople(plan);
  if (!first) return plain("一行");
  if (plan.travellers.length === 1) return first.group ? person(tell, first) : laterName(tell, first);
  return first.group ? plain("一行") : say`${laterName(tell, first)}一行`;
};

/** A delegation once it is known. */
export const known = (tell: Tell, delegation: DelegationFact): Phrase => {
  const name = tell.facts.said(delegation.name, `${delegation.path}.name`);
  if (name && travelling(tell.facts, tell.plan).length > 1) return plain(name.text, [name.path]);
  const head = leaders(tell.facts, delegation)[0];
  return name ? plain(nounOf(name.text)) : head ? say`${laterName(tell, head)}一行` : plain("代表团");
};

/** Some of those who came: whole delegations by their name, the rest one by one. */
export const partOfParty = (tell: Tell, whos: readonly Who[], open = false): Phrase => {
  const { people: some, delegations } = grouped(tell.facts, tell.plan, whos);
  const people = [...some.filter((who) => !who.group), ...some.filter((who) => who.group)];
  if (delegations.length === 0) return peopleList(tell, people, open);
  const groups = delegations.map((delegation) => known(tell, delegation));
  return sideBySide([...(people.length > 0 ? [peopleList(tell, people)] : []), ...groups], open);
};
