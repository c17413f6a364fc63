import type { DraftOrg } from "../../events/values";
import type { Entry } from "./roster";
import type { Source } from "./source";

/** The names of the institutions that somebody's posts belong to. */
const institutionsOf = ({ raw }: Entry): string[] =>
  (raw.posts ?? []).flatMap(({ organization }) => {
    const top: DraftOrg | undefined = organization?.parent ?? organization;
    return Object.values(top?.name ?? {});
  });

/**
 * Members of the only delegation with a leader who all speak, so that no list would name them, where the post of at least one at
 * another institution than the leader's does not show that they came with it.
 */
export const speakingMembers = ({ record, roster, relations }: Source): Entry[] => {
  const [only, ...more] = relations.party.delegations;
  const [head, ...others] = relations.party.leaders.flatMap((key) => roster.get(key) ?? []);
  if (only === undefined || more.length > 0 || !head || others.length > 0) return [];
  const own = roster.present.filter((one) => one.raw.delegation === only && one.key !== head.key);
  const name = Object.values(record.delegations?.find(({ key }) => key === only)?.name ?? {}).join();
  const led = new Set(institutionsOf(head));
  const isApart = (one: Entry): boolean => {
    const at = institutionsOf(one);
    return at.length > 0 && !at.some((each) => led.has(each) || name.includes(each));
  };
  return head.raw.delegation === only && own.every((one) => !one.group) && own.some(isApart) ? own : [];
};
