import { isSigning } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows, type Memory, meet } from "../../reference/memory";
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
  const bare = fit && ANY.test(group.group?.text ?? "") && !group.raw.ofOpen && !knows(memory, group);
  return bare ? group : undefined;
};

/** What the sentence of a signing states of an agreement; anything more separates its parties from the delegation. */
const STATED: readonly string[] = ["key", "id", "title", "type", "status", "signedOn", "parties"];
/** Context about a document, which may come there too. */
const OF_DOCUMENT =
  /\b(?:agreements?|memorand(?:um|a)|contracts?|declarations?|letters?|documents?|protocols?|treaty|pact|deal|signing|signed)\b/iu;

/** Whether a message was realized directly before the current one, which is the last in the memory. */
const wasJustRealized = ({ realized }: Memory, id: string): boolean => [...realized].slice(-2).includes(id);

/** Whether the sentence directly before is that of the only agreement, which was signed. */
const isDirectlyBehind = ({ facts, memory, plan }: Discourse): boolean => {
  const [only, ...more] = facts.agreements;
  if (!only || more.length > 0 || only.agreement.status !== "signed") return false;
  const { agreement } = only;
  const further = Object.entries(agreement).some(
    ([name, value]) => value !== undefined && !STATED.includes(name),
  );
  const signed = agreement.parties?.some(({ signatories = [], group }) => signatories.length > 0 || group);
  const hasContext = facts.record.background?.some(({ en = "" }) => OF_DOCUMENT.test(en));
  return !further && !signed && !hasContext && wasJustRealized(memory, plan.news.id);
};

/** The parties to the only agreement, if the text has named all of them in this order. */
const namedParties = ({ facts, memory }: Discourse): readonly OrgFact[] => {
  const [only] = facts.agreements;
  const parties = (only?.agreement.parties ?? []).map(({ organization }, at) =>
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
  const parties = isDirectlyBehind(discourse) ? namedParties(discourse) : [];
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
