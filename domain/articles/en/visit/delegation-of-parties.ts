import { isSigning } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { allOf } from "../people/groups";
import { delegationFirst } from "../people/party";
import { number } from "../words/grammar";

/** Parties from which on their names are not listed again. */
const MANY = 2;
/** Members of whom only the organization is recorded. */
const ANY = /^(?:the )?(?:representatives|delegates)$/i;

type Delegation = Discourse["facts"]["delegations"][number];

/** The only group that a delegation consists of, where just the organizations of its people are recorded. */
const onlyGroup = ({ facts, memory }: Discourse, { key, head, size }: Delegation): Who | undefined => {
  const [group, ...more] = facts.people.filter((who) => who.raw.delegation === key);
  const fit = more.length === 0 && head === undefined && size === undefined && group?.present;
  const plain = fit && ANY.test(group.group?.text ?? "") && !group.raw.ofOpen && !knows(memory, group);
  return plain ? group : undefined;
};

/** The parties to the only agreement, if the text has named all of them in this order. */
const namedParties = ({ facts, memory }: Discourse): readonly OrgFact[] => {
  const [only, ...more] = facts.agreements;
  const parties = (more.length === 0 ? (only?.agreement.parties ?? []) : []).map(({ organization }, at) =>
    facts.org(organization, `${only?.path}.parties[${at}].organization`),
  );
  const turns = parties.map((ref) => memory.turns.get(`org ${ref?.org.id}`) ?? 0);
  const inOrder = turns.every((turn, at) => turn > (turns[at - 1] ?? 0));
  return inOrder ? parties.flatMap((ref) => ref?.org ?? []) : [];
};

/**
 * "A Norland delegation represented the first four at the signing": a delegation of people of most of the parties, whom the sentence
 * before has named, so that they need not be listed again.
 */
export const delegationOfParties = (discourse: Discourse, delegation: Delegation): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const group = isSigning(plan.news) ? onlyGroup(discourse, delegation) : undefined;
  if (!group?.group || facts.delegations.length > 1 || group.of.length < MANY) return undefined;
  const parties = namedParties(discourse);
  const count = group.of.length;
  const first = parties.slice(0, count);
  if (parties.length <= count || !group.of.every(({ org }) => first.includes(org))) return undefined;
  meet(memory, group);
  memory.marks.add(allOf(group));
  const who = delegationFirst(discourse, delegation);
  return sourced(
    say`${who} represented the first ${number(count)} at the signing`,
    group.group.path,
    ...group.of.map(({ name }) => name.path),
  );
};
