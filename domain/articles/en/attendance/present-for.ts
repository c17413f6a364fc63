import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { withLongPostsBehind } from "../people/post-in-front";
import { pluralTitle } from "../words/title-nouns";

const topsOf = ({ posts }: Who): OrgRef[] => posts.flatMap(({ org }) => (org ? [topOf(org)] : []));

/** Number of people sharing an organization from which a list names it once. */
const MIN_PEOPLE = 2;

/**
 * The organization that all of a list belong to, already named in the text: at least one of them directly, each with one post
 * and a title.
 */
const organizationOf = ({ memory }: Discourse, whos: readonly Who[]): OrgRef | undefined => {
  const [organization] = whos.flatMap(topsOf);
  const fits = whos.every(
    (who) =>
      who.name &&
      !knows(memory, who) &&
      who.functions.length === 0 &&
      who.raw.onBehalfOf === undefined &&
      who.posts.length === 1 &&
      who.posts.every((post) => post.title && (!post.org || topOf(post.org).org === organization?.org)),
  );
  // "A and B, officials of the port": one title needs no organization in front.
  const [title = "", ...others] = new Set(whos.map(({ posts }) => posts[0]?.title?.text));
  if (others.length === 0 && pluralTitle(title)) return undefined;
  const direct = whos.filter(({ posts }) => posts.some(({ org }) => org?.org === organization?.org));
  return organization &&
    fits &&
    whos.length >= MIN_PEOPLE &&
    direct.length >= MIN_PEOPLE &&
    memory.orgs.has(organization.org)
    ? organization
    : undefined;
};

/** " for the Ports Authority", and the list of those who were there for it: their organization is named once, and not with each of them. */
export const presentFor = (
  discourse: Discourse,
  whos: readonly Who[],
): { organization: Phrase; list: () => Phrase } => {
  const ref = organizationOf(discourse, whos);
  if (!ref) return { organization: plain(""), list: () => peopleList(discourse, whos) };
  return {
    organization: say` for ${organizationName(discourse, ref)}`,
    list: () =>
      withNear(discourse, ref.org, () =>
        withLongPostsBehind(discourse, whos, () => peopleList(discourse, whos, undefined, ref.org)),
      ),
  };
};

const withNear = ({ memory }: Discourse, org: OrgFact, words: () => Phrase): Phrase => {
  const before = memory.near;
  memory.near = org;
  const list = words();
  memory.near = before;
  return list;
};
