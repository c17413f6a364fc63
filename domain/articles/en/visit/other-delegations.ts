import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Members, Message, Visit } from "../../content/message";
import { plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { delegationFirst } from "../people/party";
import { peopleList } from "../people/people";
import { realizeMembers } from "./delegation-members";

/**
 * Whether people did not come with one of the visiting delegations: they belong to another one, or to none and to other
 * organizations than its leader.
 */
export const isOutside = ({ facts }: Discourse, { party }: Visit, one: Message): boolean => {
  if (one.type !== "members" || party.delegations.length === 0) return false;
  if (one.delegation !== undefined) return !party.delegations.includes(one.delegation);
  const orgsOf = ({ posts, of }: Who): OrgRef[] => [...posts.flatMap(({ org }) => org ?? []), ...of];
  const orgs = (whos: readonly Who[]): OrgRef["org"][] =>
    whos.flatMap((who) => orgsOf(who).map((ref) => topOf(ref).org));
  const led = orgs(facts.whos(party.leaders));
  const came = facts.whos(party.people).filter(({ raw }) => party.delegations.includes(raw.delegation ?? ""));
  const own = new Set(led.length > 0 ? led : orgs(came));
  const others = facts.whos(one.people);
  // Where no post of a leader has an organization, named people without the delegation have none in common with it.
  if (own.size === 0) return others.every(({ name }) => name) && came.length > 0;
  return !others.some((who) => orgsOf(who).some((ref) => own.has(topOf(ref).org)));
};

/** "A press group with reporters of A and B also took part, as did others": a delegation that does not belong to the visitors. */
export const otherDelegations = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Members,
): readonly Line[] => {
  const { facts, memory } = discourse;
  const delegation = facts.delegations.find(({ key }) => key === head.delegation);
  const whos = facts.whos(head.people).filter((who) => !knows(memory, who));
  const alone = delegation && !delegation.head && whos.length > 0 && whos.every((who) => who.group);
  if (!alone) return realizeMembers(discourse, { ...sentence, joined: [] }, head).lines;
  memory.marks.add(`delegation ${delegation.key}`);
  const others = head.open ? plain(", as did others", ["participantsOpen"]) : plain("");
  const first = delegationFirst(discourse, delegation);
  const words = say`${first} with ${peopleList(discourse, whos)} also took part${others}`;
  memory.subject = [];
  return [line(head.id, words)];
};
