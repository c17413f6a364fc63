import type { PersonRead, PostRead } from "./people";

const nameOf = ({ names }: PersonRead): string => names.map(({ text }) => text).join("/");

const wholeOf = ({ organization }: PostRead): string => organization?.parent ?? organization?.text ?? "";

// 张三、李四 in a message, and below it each with a post: the name alone, or with the same organization.
const isNameBefore = (earlier: PersonRead, later: PersonRead): boolean => {
  const { group, roles, presence, functions, notes } = earlier;
  if (group || roles.some((role) => role !== "head") || presence || functions.length > 0 || notes.length > 0)
    return false;
  const organizations = new Set(later.posts.map(wholeOf));
  // 改由总经理助理王小样参加 above 总经理助理 王小样 of a firm
  const titles = later.posts.flatMap(({ title }) => title?.text ?? []);
  const isSamePost = (post: PostRead) =>
    titles.some((each) => each.endsWith(post.title?.text ?? each)) &&
    post.title !== undefined &&
    (!post.organization || (roles.length > 0 && organizations.has(wholeOf(post))));
  const isEarlierPost =
    earlier.posts.length > 0 &&
    later.posts.some((post) => post.organization) &&
    earlier.posts.every((post) => post.title && isSamePost(post));
  return (
    isEarlierPost ||
    (later.posts.some(({ title }) => title) &&
      earlier.posts.every((post) => !post.title && organizations.has(wholeOf(post))))
  );
};

// 王小样副局长请假。 below 王小样 副局长
const isSaidToBeAway = (earlier: PersonRead, later: PersonRead): boolean =>
  later.presence === "absent" &&
  !earlier.presence &&
  later.posts.every(
    ({ title, organization }) =>
      !organization && title && earlier.posts.some((post) => post.title?.text === title.text),
  );

/**
 * Which of these people are named again: by name alone before the line with their post, as those whom others replace or who do not come. Of
 * each the earlier one, whose posts the later one gets if it has none. `replaced`: whether somebody else replaces each of them.
 */
export const namedAgain = (
  people: readonly PersonRead[],
  replaced: readonly boolean[],
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const last = new Map<string, number>();
  for (const [at, person] of people.entries()) {
    const name = nameOf(person);
    if (name === "") continue;
    const before = last.get(name);
    last.set(name, at);
    const earlier = before === undefined ? undefined : people[before];
    if (before === undefined || !earlier) continue;
    if (replaced[at] || isNameBefore(earlier, person) || isSaidToBeAway(earlier, person))
      found.set(before, at);
  }
  return found;
};

const FILLS_IN = /^(?:填表人|填报人|报送人|经办人|制表人?|审核人)$/u;
/** The rows of a form without who filled it in, where the list names them with their post. */
export const withoutFormFillers = <T extends object>(found: readonly T[]): readonly T[] => {
  const named = new Set<string>();
  return found.filter((each) => {
    if (!("read" in each)) return true;
    const read = each.read as PersonRead;
    const name = nameOf(read);
    const fillsIn =
      read.functions.some((words) => FILLS_IN.test(words)) && !read.posts.some(({ title }) => title);
    if (fillsIn && named.has(name)) return false;
    if (name !== "") named.add(name);
    return true;
  });
};
