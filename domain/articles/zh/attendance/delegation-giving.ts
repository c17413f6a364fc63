import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import type { DelegationFact } from "../organizations/delegation-names";

const noted = ({ key }: DelegationFact): string => `gives as one ${key}`;

/**
 * Whether all members of a named delegation are known by name and give something later, which introduces the delegation:
 * records that the delegation gives it.
 */
export const givesLater = ({ facts, content, memory }: Discourse, delegation: DelegationFact): boolean => {
  const own = facts.people.filter((who) => who.present && who.raw.delegation === delegation.key);
  const keys = new Set(own.map(({ key }) => key));
  const named = facts.said(delegation.name, "") !== undefined && delegation.size === undefined;
  const gives = content.messages.some(
    (one) =>
      one.type === "result" &&
      one.outcome.type === "gift" &&
      !memory.realized.has(one.id) &&
      one.outcome.by?.length === keys.size &&
      one.outcome.by.every((key) => keys.has(key)),
  );
  if (!named || !gives || own.length < 2 || !own.every((who) => knows(memory, who))) return false;
  memory.marks.add(noted(delegation));
  return true;
};

/** 慰问组, for 甲、乙: the delegation that gives something, where no sentence has said that its members came. */
export const delegationGiving = (
  { facts, memory }: Discourse,
  by: readonly string[] | undefined,
  path: string,
): Phrase | undefined => {
  const delegation = facts.delegations.find((one) => memory.marks.has(noted(one)));
  const name = delegation && facts.said(delegation.name, `${delegation.path}.name`);
  const own = by?.every((key) => facts.who(key)?.raw.delegation === delegation?.key);
  if (!name || !own) return undefined;
  const head = delegation.head ? [`${delegation.path}.head`] : [];
  return sourced(plain(name.text, [name.path]), `${path}.by`, ...head);
};
