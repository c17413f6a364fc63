import type { Members, Party } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { messagesOf } from "../words/plan";
import { leadersOf } from "./delegation-leaders";
import { isWhose } from "./delegation-size";
import { delegationsOf, partyLater } from "./party";
import { peopleList } from "./people";
import { laterName } from "./person-names";

/** The one named leader of the only delegation, or of visitors who came in none, whom the text has introduced. */
const leaderOf = (discourse: Discourse, party: Party): Who | undefined => {
  const [only, ...more] = delegationsOf(discourse, party);
  const [leader, ...others] = only ? leadersOf(discourse, only) : discourse.facts.whos(party.leaders);
  const alone = more.length === 0 && others.length === 0;
  return alone && leader?.name && knows(discourse.memory, leader) ? leader : undefined;
};

/** The organization that all named leaders of a delegation belong to, if the text has introduced them. */
const organizationOfLeaders = (
  discourse: Discourse,
  delegation: ReturnType<typeof delegationsOf>[number] | undefined,
): OrgFact | undefined => {
  const leaders = delegation ? leadersOf(discourse, delegation) : [];
  const known = leaders.every((who) => who.name && knows(discourse.memory, who));
  const organizations = new Set(leaders.map((who) => who.posts.find((post) => post.org)?.org?.org));
  const [org] = organizations;
  return known && organizations.size === 1 ? org : undefined;
};

/** "delegation of Lake University and Reed University": whether a delegation is named after another organization beside this one. */
const isNamedAfterOthers = (name: string | undefined, org: OrgFact): boolean =>
  [org.name.text, org.short?.text].some((own) => {
    const [before = "", ...rest] = own ? (name ?? "").split(own) : [];
    const after = rest.join("").replace(/^ \(\S+\)/, "");
    return rest.length > 0 && (/(?:,|&|\/|\band)\s?(?:the )?$/.test(before) || BESIDE.test(after));
  });
const BESIDE = /^(?:,| &|\/| and (?:the |its )?\p{Lu})/u;

/** The organization that a delegation is named after, if its leader belongs to it: its members need not be named with it. */
export const organizationOfParty = (discourse: Discourse, party: Party): OrgFact | undefined => {
  const [only, ...more] = delegationsOf(discourse, party);
  if (more.length > 0) return undefined;
  const name = only && discourse.facts.said(only.name, "")?.text;
  const org = organizationOfLeaders(discourse, only);
  // A delegation without a name is that of the organization whose head leads it.
  if (name === undefined && only) return org;
  const named = org && [org.name.text, org.short?.text].some((one) => one && name?.includes(one));
  const own = named ? org : only && organizationInName(discourse, only.key, name);
  return own && isNamedAfterOthers(name, own) ? undefined : own;
};

/** The organization of all named members of a delegation with a post of one, which the delegation's name shows. */
const organizationInName = (
  { facts }: Discourse,
  key: string,
  name: string | undefined,
): OrgFact | undefined => {
  const members = facts.people.filter((who) => who.name && who.raw.delegation === key);
  const refs = members.flatMap(({ posts }) => posts.flatMap(({ org }) => org ?? []));
  const [ref] = refs;
  const shown = ref && name?.includes(ref.name.text) && isWhose(name, ref.name.text);
  return shown && refs.every(({ org }) => org === ref.org) ? ref.org : undefined;
};

/** Number of paragraphs for which the organization of the visitors' leader is remembered. */
const NEAR_LEAD = 2;

/** Whether a list of members begins a paragraph so far after the first sentence that "the department" would be ambiguous. */
export const isFarFromLead = ({ plan }: Discourse, list: Members): boolean =>
  plan.paragraphs.findIndex(({ sentences: [first] }) => first?.head === list) > NEAR_LEAD;

/** The organization of the visitors' leader, for a list of members: at the end of a text "heads of departments" need their organization. */
export const organizationOfMembers = (
  discourse: Discourse,
  party: Party,
  list: Members,
  whos: readonly Who[],
): OrgFact | undefined => {
  const near = discourse.plan.paragraphs
    .slice(0, NEAR_LEAD)
    .some(({ sentences }) => sentences.some((one) => one.head === list));
  const own = near || !whos.every((who) => who.group) ? organizationOfParty(discourse, party) : undefined;
  return own && isOnlyHolder(whos, own) ? undefined : own;
};

/** Whether a list of members comes behind what was said, where "the other members" would not say of whom. */
export const isBehindWords = ({ plan }: Discourse, list: Members): boolean => {
  const at = plan.paragraphs.findIndex(({ sentences }) => sentences.some(({ head }) => head === list));
  return plan.paragraphs
    .slice(0, Math.max(at, 0))
    .some(({ sentences }) => sentences.some(({ head }) => head.type === "speech"));
};

/** "Ray, chairman of the council, Lee and Dee": whether one of several members has a post of this organization, and the others none at all. */
const isOnlyHolder = (whos: readonly Who[], org: OrgFact): boolean => {
  const [holder, ...more] = whos.filter(({ posts }) => posts.length > 0);
  return (
    whos.length > 1 && more.length === 0 && holder?.posts.every((post) => post.org?.org === org) === true
  );
};

/** Whether the text has introduced the leader of a delegation, and nobody else is mentioned as accompanying it. */
export const isLedByKnown = (discourse: Discourse, party: Party): boolean =>
  leaderOf(discourse, party) !== undefined && !messagesOf(discourse).some((one) => one.type === "accompany");

/** Groups of other organizations did not come along with a visitor, but of their own. */
const cameWithLeader = ({ facts }: Discourse, party: Party, whos: readonly Who[]): boolean => {
  const own = facts
    .whos(party.leaders)
    .flatMap(({ posts }) => posts.flatMap(({ org }) => (org ? [org.org, topOf(org).org] : [])));
  return whos.every(({ name, of }) => name !== undefined || of.every(({ org }) => own.includes(org)));
};

/**
 * "the delegation was accompanied by": before those who came with the only delegation without being its members; "Lee was
 * accompanied by": before those who came along with a visitor in no delegation.
 */
export const accompaniedParty = (
  discourse: Discourse,
  party: Party,
  whos: readonly Who[],
): Phrase | undefined => {
  const others = messagesOf(discourse).some((one) => one.type === "accompany");
  if (party.delegations.length === 0) {
    const leader = !others && cameWithLeader(discourse, party, whos) ? leaderOf(discourse, party) : undefined;
    return leader && say`${laterName(discourse, leader)} was accompanied by`;
  }
  return party.delegations.length === 1 && discourse.memory.party && !others
    ? say`${partyLater(discourse, party).words} was accompanied by`
    : undefined;
};

/** "the delegation", for an item that lists all members of the only one, which the text has introduced by its name. */
export const wholeParty = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const { party } = content.relations;
  const key = wholeDelegation(
    facts.record,
    whos.map((who) => who.key),
  );
  if (!key || !memory.party || !party.delegations.includes(key)) return undefined;
  return partyLater(discourse, party).words;
};

/** "the group": all of the visitors who came without a delegation, two groups or more, which the text has introduced. */
const wholeGroup = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { memory, content } = discourse;
  const { party } = content.relations;
  const all =
    party.people.length > 1 &&
    whos.length === party.people.length &&
    whos.every((who) => who.group !== undefined && party.people.includes(who.key));
  return all && memory.party && party.delegations.length === 0
    ? partyLater(discourse, party).words
    : undefined;
};

/** "Lee and the delegation", "Lee and the group": people whom the text has named, beside all visitors, whom it has introduced. */
export const withWholeParty = (
  discourse: Discourse,
  whos: readonly Who[],
  paths: readonly (string | undefined)[],
): Phrase | undefined => {
  const { party: visitors } = discourse.content.relations;
  const isOwn = ({ key, raw }: Who): boolean =>
    raw.delegation !== undefined || (visitors.delegations.length === 0 && visitors.people.includes(key));
  const [own, others] = [whos.filter(isOwn), whos.filter((who) => !isOwn(who))];
  const known = others.length > 0 && others.every((who) => who.name && knows(discourse.memory, who));
  const together = own.length > 2 ? wholeParty(discourse, own) : undefined;
  const party = known ? (together ?? wholeGroup(discourse, own)) : undefined;
  return party && sourced(say`${peopleList(discourse, others)} and ${party}`, ...paths);
};
