import { isDependent } from "./chinese-words";
import { englishGroupScore } from "./english-groups";
import { simplified } from "./lexicon/simplified";
import { isOwn } from "./no-values";
import { isHeadOfSome } from "./officers-of-whole";
import { NOBODY, type PersonRead, type PostRead } from "./people";

// "Professor Ann Example and Dr Bob Sample from the Model Institute", unlike "Mayor Ann Example and …"
const OF_PLACE = /\b(?:mayor|minister|governor|councill?or|ambassador|consul|attaché|prefect|president)\b/iu;
const sharedBehind = (others: readonly PersonRead[], last: PersonRead): PostRead["organization"] => {
  const [post, ...more] = last.posts;
  const { organization } = post ?? {};
  const isShared =
    organization?.lang === "en" &&
    !post?.title &&
    more.length === 0 &&
    !organization.place &&
    others.length > 0 &&
    others.some(({ posts }) => posts.length > 0) &&
    others.every(
      ({ names, group, posts, postsFirst }) =>
        names.length > 0 &&
        !group &&
        (posts.length === 0 || postsFirst) &&
        posts.every(({ title, organization: own }) => title && !own && !OF_PLACE.test(title.text)),
    );
  return isShared ? organization : undefined;
};

// 王小样总监、李大例经理（示例公司）: posts that people of one firm, or one school, have beside each other.
const OF_ONE_KIND: readonly { organization: RegExp; title: RegExp }[] = [
  {
    organization: /(?:公司|集团|银行|分行|支行|酒店)$/u,
    title: /(?:总监|经理|主管|专员|总裁|工程师|副总)$/u,
  },
  { organization: /(?:大学|学院|学校)$/u, title: /(?:教授|讲师|研究员|辅导员)$/u },
];
const ONLY_BEHIND = /^[^（）()；;。]+[（(][^（）()]{3,30}[)）]$/u;
const sharedInBrackets = (
  others: readonly PersonRead[],
  last: PersonRead,
  text: string,
): PostRead["organization"] => {
  const [post, ...more] = last.posts;
  const { organization, title } = post ?? {};
  const kind = OF_ONE_KIND.find((each) => each.organization.test(organization?.text ?? ""));
  const isTitle = (given: PostRead["title"]) => given !== undefined && kind?.title.test(given.text);
  const isShared =
    kind !== undefined &&
    ONLY_BEHIND.test(text.trim()) &&
    more.length === 0 &&
    isTitle(title) &&
    others.length > 0 &&
    [...others, last].every(({ names, group, postsFirst }) => names.length > 0 && !group && !postsFirst) &&
    others.every(({ posts: [own, ...further] }) =>
      further.length === 0 ? isTitle(own?.title) && !own?.organization : false,
    );
  return isShared ? organization : undefined;
};

/** The people of a line; what follows the last of bare names may apply to all: 张三、李四、王五（示例协会）. */
export const withCommonOrganization = (people: readonly PersonRead[], text = ""): PersonRead[] => {
  const last = people.at(-1);
  const [first, second, ...more] = last?.posts ?? [];
  // 秘书长王小样（均为示例商会）: the organization of the only title.
  if (
    last &&
    first?.title &&
    !first.organization &&
    second?.organization?.common &&
    !second.title &&
    more.length === 0
  )
    return withCommonOrganization([
      ...people.slice(0, -1),
      { ...last, posts: [{ ...first, organization: second.organization }] },
    ]);
  const commonOf = (person: PersonRead) =>
    person.posts.find((post) => post.organization?.common)?.organization;
  if (people.some(commonOf)) {
    let common: PostRead["organization"];
    return people
      .map((_, at) => people[people.length - 1 - at] ?? NOBODY)
      .map((person) => {
        const own = person.posts.find((post) => post.organization)?.organization;
        if (own) common = commonOf(person);
        const given = common;
        if (own || person.group || !given) return person;
        const posts = person.posts.map((post) => ({ ...post, organization: given }));
        return { ...person, posts: posts.length > 0 ? posts : [{ organization: given }] };
      })
      .reverse();
  }
  const from = last
    ? (sharedBehind(people.slice(0, -1), last) ?? sharedInBrackets(people.slice(0, -1), last, text))
    : undefined;
  if (from)
    return people.map((person) =>
      person === last
        ? person
        : {
            ...person,
            posts:
              person.posts.length > 0
                ? person.posts.map((post) => ({ ...post, organization: from }))
                : [{ organization: from }],
            doubt: [...person.doubt, "organization"],
          },
    );
  const shared = last && !last.postsFirst && people.length > 1 && last.posts.length > 0;
  if (!shared || people.slice(0, -1).some((person) => person.posts.length > 0 || person.group))
    return [...people];
  return people.map((person) =>
    person === last
      ? person
      : { ...person, posts: last.posts, doubt: [...person.doubt, "title", "organization"] },
  );
};

// 国际处副处长王小样、局长李大例: the bureau is not the office.
const isOfWhole = (
  posts: readonly PostRead[],
  { text, parent }: { text: string; parent?: string },
): boolean =>
  parent === undefined &&
  isDependent(simplified(text)) &&
  posts.some(
    ({ title }) =>
      title &&
      isHeadOfSome(simplified(title.text)) &&
      !simplified(text).endsWith(title.text.replace(/^副|长$/gu, "")),
  );

/**
 * The people of a line; the organization at its beginning probably applies to all: 示例大学 王小样 院长；李大例 副院长. `rest`: what
 * was not understood, 我会 of another one.
 */
export const withFirstOrganization = (
  people: readonly PersonRead[],
  text: string,
  rest: readonly string[],
): readonly PersonRead[] => {
  const [first] = people;
  const org = first?.posts[0]?.organization;
  const begins = org && text.trimStart().startsWith(org.parent ?? org.text);
  const others = people.slice(1);
  if (
    !org ||
    !begins ||
    others.length === 0 ||
    rest.some(isOwn) ||
    others.some(({ posts }) => isOfWhole(posts, org)) ||
    !others.every((each) => each.names.length > 0 && each.posts.length > 0) ||
    others.some(({ posts }) => posts.some((post) => post.organization || post.title?.local))
  )
    return people;
  return people.map((person) =>
    person === first
      ? person
      : {
          ...person,
          posts: person.posts.map((post) => ({ ...post, organization: org })),
          doubt: [...person.doubt, "organization" as const],
        },
  );
};

const COMES_ALONG = /,? (?:and )?(?:is |was |will be )?(?:accompanied|joined) by /u;
const DOES_NEXT = /\b(?:met|received|welcomed|hosted|greeted|visited|called on|held)\b/u;
const PUBLIC_OFFICE = /\b(?:mayor|minister|governor|councill?or|ambassador|consul|prefect)\b/iu;
/** The people of an English line; those who accompany somebody are probably from the same organization. */
export const withCompanionsOrganization = (people: readonly PersonRead[], text: string): PersonRead[] => {
  const along = COMES_ALONG.exec(text);
  const from = along ? along.index + along[0].length : 0;
  const end = along ? (DOES_NEXT.exec(text.slice(from))?.index ?? text.length) + from : 0;
  const placeOf = ({ names: [name] }: PersonRead) => (name ? text.indexOf(name.text) : -1);
  const before = people.filter((each) => placeOf(each) >= 0 && placeOf(each) < from);
  const [only, ...others] = before.flatMap(({ posts }) => posts.flatMap((post) => post.organization ?? []));
  const isOfPlace = before.some(({ posts }) =>
    posts.some(({ title }) => PUBLIC_OFFICE.test(title?.text ?? "")),
  );
  if (!along || !only || only.place || isOfPlace || others.length > 0) return [...people];
  return people.map((person) => {
    const at = placeOf(person);
    const isOwn = person.posts.some(
      ({ title, organization }) => organization || PUBLIC_OFFICE.test(title?.text ?? ""),
    );
    if (at < from || at >= end || isOwn || person.posts.length === 0) return person;
    const posts = person.posts.map((post) => ({ ...post, organization: only }));
    return { ...person, posts, doubt: [...person.doubt, "organization" as const] };
  });
};

const TWO_GROUPS =
  /^(.{6,}?),? and (?=(?:several|some|many|a few|a number of|\d{1,3}|two|three|four|five|six|one|an?) |(?:representatives|members) of )/u;
// "two technicians and one photographer", unlike "an interpreter and one of us"
const ONE = /^(?:one|an?) (?!of\b)/u;
/** The groups that one phrase names: "representatives of schools and several mayors". */
export const groupsApart = (people: readonly PersonRead[]): PersonRead[] =>
  people.flatMap((person) => {
    const { group } = person;
    const first = group?.lang === "en" ? TWO_GROUPS.exec(group.text) : null;
    const [before = "", name = ""] = first ?? [];
    const behind = group?.text.slice(before.length) ?? "";
    if (!group || !name || !englishGroupScore(name) || !englishGroupScore(behind)) return [person];
    if (ONE.test(behind) && !COUNTED.test(name)) return [person];
    return [name, behind].map((text) => ({
      ...person,
      group: { ...group, text },
      ...(INTERPRETERS.test(text) &&
        !person.roles.includes("interpreter") && { roles: ["interpreter" as const] }),
      doubt: [...person.doubt, "name" as const],
    }));
  });
const COUNTED = /^(?:one|an?|\d{1,3}|two|three|four|five|six|several|some) /u;
const INTERPRETERS = /^(?:\S+ )?interpreters?$/u;

/** The people of a line, each once: a name repeated without a post is the same person. */
export const onceEach = (people: readonly PersonRead[]): PersonRead[] => {
  const named = (person: PersonRead) => person.names.map(({ text }) => text).join("/");
  return people.filter(
    (person, at) =>
      person.group ||
      person.posts.length > 0 ||
      !people.slice(0, at).some((other) => named(other) === named(person) && other.posts.length > 0),
  );
};
