import { simplified } from "./lexicon/simplified";
import { isLoose } from "./loose-parts";
import type { Mention } from "./owner-mentions";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

interface Placed {
  read: PersonRead;
}

const MORE = 14;
const wholeOf = ({ organization }: PostRead): string => organization?.parent ?? organization?.text ?? "";

/** The only longer name of the text that a short one ends: 样例区投促局 for 投促局. */
const fullOf = (short: string, names: readonly string[]): string | undefined => {
  const found = new Set(
    names.filter(
      (name) => name.length > short.length && name.length <= short.length + MORE && name.endsWith(short),
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
};

/**
 * People of an office that is named without its place (投促局), as of the only one of the text that is named with it, by other people or
 * beside them. These are doubtful.
 */
export const withFullOrganizations = <T extends Placed>(
  people: readonly T[],
  mentions: readonly Mention[],
): readonly T[] => {
  const names = [
    ...people.flatMap(({ read }) => read.posts.map(wholeOf)),
    ...mentions.map(({ organization }) => organization.text),
  ];
  const full = (element: OrganizationElement | undefined): OrganizationElement | undefined => {
    const outer = element?.parent ?? element?.text ?? "";
    const whole = element?.lang === "zh" && isLoose(simplified(outer)) ? fullOf(outer, names) : undefined;
    if (!element || !whole) return element;
    return element.parent ? { ...element, parent: whole } : { ...element, text: whole };
  };
  return people.map((each) => {
    const posts = each.read.posts.map((post) => {
      const organization = full(post.organization);
      return organization && organization !== post.organization ? { ...post, organization } : post;
    });
    if (posts.every((post, n) => post === each.read.posts[n])) return each;
    return { ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "organization" as const] } };
  });
};
