import type { Members } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, markStated } from "../../reference/memory";
import { isIntroduced } from "../people/groups";
import { isDelegationSpokenOf } from "../people/guests-noun";
import { weight } from "../people/people";
import { messagesOf } from "../words/plan";

/** Lists of the visiting party without names that no sentence has stated yet. */
const unstated = (discourse: Discourse): Members[] => {
  const { facts, memory } = discourse;
  return messagesOf(discourse).flatMap((one) =>
    one.type === "members" &&
    !one.open &&
    !one.whole &&
    !memory.realized.has(one.id) &&
    one.people.length > 0 &&
    facts.whos(one.people).every((who) => who.group && !knows(memory, who))
      ? [one]
      : [],
  );
};

const takeAll = ({ memory }: Discourse, lists: readonly Members[]): string[] => {
  for (const one of lists) {
    markStated(memory, one.id);
  }
  return lists.flatMap(({ people }) => people);
};

/** Unnamed members of the visiting party whose own sentences would directly follow. */
export const groupsAlong = (discourse: Discourse): string[] => takeAll(discourse, unstated(discourse));

const DELEGATION = /\b(?:delegation|delegates|team|group|mission)\b/i;
/** Words of a group up to which it shares the subject with the person it came with. */
const SHORT_GROUP = 14;

/**
 * "and representatives of the Consulate": the only group beside the leader of a delegation without a name, at a meeting that is
 * the delegation's only act.
 */
export const takeGroupsBeside = (discourse: Discourse, delegation: string): Who[] => {
  const { facts, content } = discourse;
  const titled = DELEGATION.test(facts.record.title?.en ?? "");
  if (content.scenes.length > 1 || titled || isDelegationSpokenOf(facts)) return [];
  const lists = unstated(discourse);
  const whos = facts.whos(lists.flatMap(({ people }) => people));
  const companions = facts.people.filter((who) => who.raw.delegation === delegation && who.group);
  const [only, ...others] = whos;
  if (!only || others.length > 0 || companions.length !== 1 || only.raw.delegation !== delegation) return [];
  if (weight(discourse, whos) > SHORT_GROUP) return [];
  return facts.whos(takeAll(discourse, lists));
};

/** Whether an open list of companions is that of a tour, which names all of them beside the visitor and unnamed others. */
const areNamedOnTour = ({ facts, content }: Discourse, { open, people }: Members): boolean =>
  open === true &&
  facts.delegations.length === 0 &&
  content.scenes.some(
    ({ item, told, visitors, escorts }) =>
      item.activity === "tour" &&
      item.peopleOpen === true &&
      told === "main" &&
      people.every((key) => escorts.includes(key) && !visitors.includes(key)),
  );

/**
 * Members of a delegation not included in its first mention: those without a name, unless they are all of it, and nobody whom the
 * sentence on a tour names.
 */
export const newMembers = (discourse: Discourse, members: Members | undefined): Who[] => {
  const { facts, memory } = discourse;
  if (members && areNamedOnTour(discourse, members)) return [];
  return facts
    .whos(members?.people)
    .filter((who) => (!who.name && !memory.marks.has(`described ${who.key}`)) || !knows(memory, who))
    .filter((who) => !isIntroduced(discourse, who));
};
