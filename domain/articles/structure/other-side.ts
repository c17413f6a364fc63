import type { Content } from "../content/content";
import type { Scene } from "../content/message";
import type { Facts, OrgRef, Who } from "../reference/facts";

const AUTHORITY =
  /\b(?:government|administration|authority|council|ministry|department|agency|office|municipality|secretariat|commission|committee|board|embassy|consulate|bureau|service|directorate|assembly|parliament|congress)\b/i;
/** Words of an organization with its parents, up to which it is named beside the visitors. */
const MAX_NAME = 9;

const withParents = (ref: OrgRef): OrgRef[] => [ref, ...(ref.org.parent ? withParents(ref.org.parent) : [])];

const ofPost = ({ posts, of }: Who): OrgRef | undefined =>
  posts.find(({ post, org }) => org !== undefined && post.former !== true)?.org ?? of[0];

/** Whether a name is one of a body that can agree on something: "Reed Town Council", not "Reed" of its mayor. */
const isBody = ({ org: { kind, name } }: OrgRef): boolean =>
  kind !== undefined && (kind !== "government" || AUTHORITY.test(name.text));

/** The one organization that all of these people belong to, where a sentence has room for its name. */
export const organizationOfAll = (whos: readonly Who[]): OrgRef | undefined => {
  const [first, ...more] = whos.map((who) => {
    const own = ofPost(who);
    return own ? withParents(own) : [];
  });
  const shared = first?.find(({ org }) => more.every((each) => each.some((one) => one.org === org)));
  if (!shared || !isBody(shared)) return undefined;
  const words = withParents(shared).flatMap(({ org }) => org.name.text.split(" "));
  return words.length <= MAX_NAME ? shared : undefined;
};

/** Those at talks who did not come with the visitors. */
export const othersAt = (
  { relations: { party } }: Content,
  { chairs, counterparts, receivers }: Scene,
): readonly string[] =>
  [...new Set([...receivers, ...chairs, ...counterparts])].filter((key) => !party.people.includes(key));

/** The organization of all whom the visitors met at talks, unless some of the visitors belong to it. */
export const otherSideAt = (content: Content, facts: Facts, scene: Scene): OrgRef | undefined => {
  const shared = organizationOfAll(facts.whos(othersAt(content, scene)));
  const visitors = facts.whos(content.relations.party.people);
  const own = visitors.flatMap(({ posts, of }) =>
    [...posts.flatMap(({ org }) => org ?? []), ...of].flatMap(withParents),
  );
  return shared && !own.some(({ org }) => org === shared.org) ? shared : undefined;
};
