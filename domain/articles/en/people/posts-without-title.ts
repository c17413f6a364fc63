import { isNamedAfter } from "../../content/named";
import { loose, OPEN, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, Who } from "../../reference/facts";
import { organizationNames } from "../organizations/organizations";

/**
 * The organizations of somebody's posts without a title, each once: those before the first office of an organization, and
 * those behind it. A former office follows where somebody is now.
 */
const withoutTitle = ({ posts }: Who): { front: OrgRef[]; behind: OrgRef[] } => {
  const held = posts.findIndex(({ title, org, post }) => title && org && !post.former);
  const split = held < 0 ? posts.length : held;
  const of = (some: Who["posts"]): OrgRef[] => {
    const refs = some.filter(({ title }) => !title).flatMap(({ org }) => org ?? []);
    return [...new Map(refs.map((ref) => [ref.org, ref])).values()];
  };
  return { front: of(posts.slice(0, split)), behind: of(posts.slice(split)) };
};

/** " of LU": the organizations named with a person without a known title, or before the first one in the record. */
export const ofOrganizations = (discourse: Discourse, who: Who): Phrase => {
  const { front } = withoutTitle(who);
  return front.length > 0 ? loose(say` of ${organizationNames(discourse, front)}`) : plain("");
};

/** A party is joined by its members; a committee of it has posts. */
const isParty = ({ org }: OrgRef): boolean => org.kind === "party" && !/\bcommittee\b/i.test(org.name.text);

/** What a person belongs to behind the offices: "a member of the Green Union" as one of them, and ", also with the Lake Society". */
export const alsoBelongs = (
  discourse: Discourse,
  who: Who,
  known?: OrgFact,
): { member: Phrase | undefined; also: Phrase } => {
  const { behind } = withoutTitle(who);
  const offices = who.posts.filter(({ title }) => title).flatMap(({ org }) => org ?? []);
  const stated = new Set([known, ...offices.flatMap(({ org }) => [org, org.parent?.org])]);
  const fresh = behind.filter(({ org }) => !stated.has(org));
  const paths = behind.filter(({ org }) => stated.has(org)).map(({ name }) => name.path);
  const parties = fresh.filter(isParty);
  const others = fresh.filter((ref) => !isParty(ref));
  const also =
    others.length > 0 ? say`, also with ${loose(organizationNames(discourse, others))}${OPEN}` : plain("");
  return {
    member: parties.length > 0 ? say`a member of ${organizationNames(discourse, parties)}` : undefined,
    also: says(also) ? sourced(also, ...paths) : plain("", paths),
  };
};

/** Whether a group is of the organization of a delegation's name: "representatives of the guild, from the Guild delegation" says it twice. */
export const isOfOwner = ({ group, of }: Who, delegation: string): boolean =>
  group !== undefined &&
  of.some(({ org: { name, short } }) =>
    [name.text, short?.text].some((one) => isNamedAfter(delegation, one)),
  );
