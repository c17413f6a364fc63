import { joined, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { peopleList, person } from "./people";

/** Members of a delegation from which on a list of all of them is longer than 一行. */
const MANY = 4;

/** 夫人 of 安例的夫人, beside 安例. */
const kinOf = ({ name }: Who, { group }: Who): Phrase | undefined => {
  const front = `${name?.text}的`;
  return name && group?.text.startsWith(front)
    ? plain(group.text.slice(front.length), [group.path])
    : undefined;
};

/** 安例一行和受助学生: people of whom one delegation is a part that the text has introduced, undefined where none is. */
export const withPartyAsOne = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  for (const { key, head } of facts.record.delegations ?? []) {
    const leader = facts.who(head);
    const members = facts.people.filter(({ raw }) => raw.delegation === key);
    const all = members.length >= MANY && members.every((one) => whos.includes(one));
    if (!leader || !all || !knows(memory, leader)) continue;
    const fresh = members.filter((one) => !knows(memory, one));
    const kin = fresh.flatMap((one) => kinOf(leader, one) ?? []);
    // Whom the text has not named yet is named here.
    if (kin.length < fresh.length) continue;
    for (const one of fresh) meet(memory, one);
    const others = whos.filter((one) => !members.includes(one));
    const called = joined([person(discourse, leader), ...kin], "及");
    const party = sourced(say`${called}一行`, ...members.map(({ path }) => path));
    return others.length > 0 ? joined([party, peopleList(discourse, others)], "和") : party;
  }
  return undefined;
};
