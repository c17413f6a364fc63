import type { Context } from "./context";
import { isBesideUnit } from "./loose-parts";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

const rootOf = ({ parent, text }: OrganizationElement): string => parent ?? text;
const sideOf = ({ context, read }: Placed): string | undefined => context.side ?? read.side;

// 国际处 as a part of 图书馆, which its line does not name
const isOfSibling = ({ lang, parent, text }: OrganizationElement, source: string): boolean =>
  lang === "zh" && parent !== undefined && !source.includes(parent) && isBesideUnit(text, parent);

/** The organizations that only lines of the other side name. */
const ofOtherSide = (each: Placed, people: readonly Placed[], text: string): Set<string> => {
  const side = sideOf(each);
  const roots = people.flatMap((other) => {
    const known = sideOf(other);
    if (!side || !known || known === side) return [];
    return other.read.posts.flatMap(({ organization }) => {
      const root = organization && rootOf(organization);
      return root && other.source.includes(root) && text.split(root).length === 2 ? root : [];
    });
  });
  return new Set(roots.filter((root) => !each.source.includes(root)));
};

/** People without the organization of the other side, and units without a sibling as their whole; what is left is doubtful. */
export const withoutOthersOrganizations = <T extends Placed>(
  people: readonly T[],
  text: string,
): readonly T[] =>
  people.map((each) => {
    const others = ofOtherSide(each, people, text);
    const posts = each.read.posts.flatMap((post): PostRead[] => {
      const { organization: own, ...rest } = post;
      if (!own) return [post];
      const { parent, ...unit } = own;
      if (parent !== undefined && (others.has(parent) || isOfSibling(own, each.source)))
        return [{ ...rest, organization: unit }];
      return others.has(own.text) ? (rest.title ? [rest] : []) : [post];
    });
    if (posts.every((post, at) => post === each.read.posts[at]) && posts.length === each.read.posts.length)
      return each;
    return { ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "organization" as const] } };
  });
