import type { DraftOrg } from "../../events/values";
import { areGuestsOpen } from "./composition";
import { isUnderstood } from "./named";
import type { Entry } from "./roster";
import type { Source } from "./source";

/** The names of the institutions that somebody's posts belong to. */
const institutionsOf = ({ raw }: Entry): string[] =>
  (raw.posts ?? []).flatMap(({ organization }) => {
    const top: DraftOrg | undefined = organization?.parent ?? organization;
    return Object.values(top?.name ?? {});
  });

/** "delegation members", "members" of the leader's organization: a group that would say nothing as part of its delegation. */
const ANY_MEMBERS =
  /^(?:the )?(?:(?:other|remaining) )?(?:(?:delegation|team|group|mission) )?(?:members|delegates)\b|^(?:代表团|考察团|访问团)?(?:一行|成员|团员)/i;

/**
 * Members of the only delegation with a leader who all speak or act, so that no list would name them, where a group is among
 * them, or the post of at least one at another institution than the leader's does not show that they came with it; without a
 * delegation those who came with somebody who led further visitors.
 */
export const speakingMembers = ({ record, roster, relations }: Source): Entry[] => {
  const [only, ...more] = relations.party.delegations;
  const [head, ...others] = relations.party.leaders.flatMap((key) => roster.get(key) ?? []);
  if (more.length > 0 || !head || others.length > 0) return [];
  if (only === undefined) {
    const came = roster.present.filter(({ key }) => key !== head.key && relations.party.people.includes(key));
    return head.has("head") && areGuestsOpen(record) ? came : [];
  }
  const own = roster.present.filter((one) => one.raw.delegation === only && one.key !== head.key);
  const name = Object.values(record.delegations?.find(({ key }) => key === only)?.name ?? {}).join();
  const led = new Set(institutionsOf(head));
  const isApart = (one: Entry): boolean => {
    const at = institutionsOf(one);
    return at.length > 0 && !at.some((each) => led.has(each) || name.includes(each));
  };
  const isOfAny = ({ raw, key }: Entry): boolean =>
    Object.values(raw.group ?? {}).some((words) => ANY_MEMBERS.test(words)) ||
    ((raw.of ?? []).length > 0 && isUnderstood(record, key));
  const shown = own.some((one) => (one.group ? !isOfAny(one) : isApart(one)));
  return head.raw.delegation === only && !own.some(isOfAny) && shown ? own : [];
};
