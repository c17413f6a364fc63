import { withFullOrganizations } from "./full-organizations";
import { roleOf } from "./lexicon/notes";
import { ABOUT_ALL } from "./lexicon/owner-manners";
import { simplified } from "./lexicon/simplified";
import { isHeadOfSome, leadsWhole } from "./officers-of-whole";
import { groupsOf, type Placed, placesOf } from "./owner-groups";
import { CONTACT, mentionsIn } from "./owner-mentions";
import { given, inherited, isOfficeAloneEn, isOfKindAlone, isPart, lacksWhole, ownPost } from "./owner-parts";
import { best, cluesIn, isMisfit, key, ranked } from "./owner-scores";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isOrganization } from "./plausible-values";
import { rootOf } from "./sole-organization";

// A list of so many parties names the organization of each.
const MANY = 2000;

// "Mayor of Sampleton": not the organization of others
const OF_PLACE_EN = /\b(?:mayor|governor|premier)\b/iu;
// 总经理 of another organization than 示例商会
const mayBeOf = ({ posts }: PersonRead, whole: string): boolean =>
  posts.every(({ title }) => {
    const words = simplified(title?.text ?? "");
    return !isHeadOfSome(words) || leadsWhole(words, simplified(whole));
  });

/** That of the head of a party, who is named first, if no other member names one: 样例公司总裁李大例一行，同行的有…. */
const ofHead = (members: readonly PersonRead[], isHeaded: boolean): OrganizationElement | undefined => {
  const [head, ...others] = members;
  const [whole, ...more] = (head?.posts ?? []).flatMap(({ organization }) => organization ?? []);
  const isSole = whole && more.length === 0 && !whole.place && !isPart(whole);
  if (!isSole || !(isHeaded || head?.roles.includes("head")) || others.length === 0) return undefined;
  if (!others.every((each) => lacksWhole(each) || each.group || each.roles.includes("interpreter")))
    return undefined;
  const root = rootOf(whole);
  const isOfPlace =
    head?.posts.some(({ title }) => OF_PLACE_EN.test(title?.text ?? "")) || !isOrganization(root.text);
  if (whole.lang === "en" ? isOfPlace : !others.every((each) => mayBeOf(each, root.text))) return undefined;
  return root;
};

// 我校校长 receives those of 样例大学.
const areOnOneSide = (people: readonly Placed[]): boolean =>
  new Set(
    people.map(({ read, context }) =>
      read.roles.includes("receiver") ? "host" : (context.side ?? read.side ?? ""),
    ),
  ).size < 2;

/** That which some of those who name none were given before, if it is the same for all of these. */
const ofOthers = (given: readonly (readonly PostRead[])[]): OrganizationElement | undefined => {
  const roots = given.flatMap(([post]) =>
    post?.organization && !isPart(post.organization) ? rootOf(post.organization) : [],
  );
  const [first] = roots;
  const isOne =
    first && roots.length >= 2 && roots.every((each) => each.text === first.text && each.lang === first.lang);
  return isOne && roots.length < given.length ? first : undefined;
};

/** Whether somebody interprets for those who receive, with a title of that: 日语翻译 below 我方出席. */
const isOwnInterpreter = ({ read, context }: Placed): boolean =>
  (context.side ?? read.side) === "host" &&
  read.posts.length > 0 &&
  read.posts.every(
    ({ title, organization }) => title && !organization && roleOf(title.text) === "interpreter",
  );

/** Whether what another line gives somebody as an organization has no noun of one: 转发： above a list. */
const isNoName = (post: PostRead, source: string): boolean => {
  const given = inherited(post, source);
  if (given === undefined) return false;
  return (given.length < 4 && !isOrganization(given)) || isOfficeAloneEn(given);
};

/**
 * People whose post names no organization, or only a part of one, as of the one that the rest of the text gives most reason for: its
 * title, headings, sentences, labels and signature are weighed for each group of people. What is given here is doubtful.
 */
export const withOwners = <T extends Placed>(people: readonly T[], text: string): readonly T[] => {
  const own = people.map(({ read, source }) => ({
    ...read,
    posts: read.posts.map((post) => ownPost(post, source)),
  }));
  if (!own.some(lacksWhole)) return people;
  const lines = text.split(/\r\n?|\n/u);
  const at = placesOf(people, lines);
  const places = new Map<number, [number, number]>();
  for (const [n, [line, from, to]] of at.entries()) {
    const read = people[n]?.read;
    // 以上三位是我们样例医院的同志: those above, not others
    const isAll = read?.names.length === 0 && ABOUT_ALL.test(people[n]?.source.trim() ?? "");
    if (isAll || CONTACT.test(lines[line] ?? "")) continue;
    const known = places.get(line);
    places.set(line, known ? [Math.min(known[0], from), Math.max(known[1], to)] : [from, to]);
  }
  const mentions = mentionsIn(text, lines, places).filter(
    // "Company: Model Seeds" within the form of one of several.
    ({ manner, line, organization }) =>
      manner !== "declared" ||
      !people.some(
        ({ read, source }, n) =>
          own[n] !== undefined &&
          source.includes(lines[line]?.trim() ?? "\n") &&
          read.posts.some((post) => post.organization && key(post.organization) === key(organization)),
      ),
  );
  const groups = groupsOf(people, at, mentions, lines);
  if (mentions.length * groups.length > MANY) return people;
  const named = groups.map((group) =>
    group.people.flatMap((n) =>
      (own[n]?.posts ?? []).flatMap(({ organization }) =>
        organization && !isPart(organization) ? [key(organization)] : [],
      ),
    ),
  );
  const clues = cluesIn(text, lines, groups, named);
  const owners = groups.map((group, n) => {
    const lacking = group.people.filter((each) => own[each] && lacksWhole(own[each]));
    const before = lacking.flatMap((each) =>
      (people[each]?.read.posts ?? []).flatMap((post) =>
        (post.organization && isOfKindAlone(post.organization)) || isNoName(post, people[each]?.source ?? "")
          ? []
          : (inherited(post, people[each]?.source ?? "") ?? []),
      ),
    );
    const posts = lacking.flatMap((each) => own[each]?.posts ?? []);
    if (posts.length === 0) return undefined;
    const found =
      best(ranked(mentions, n, posts, clues), before, clues, n) ??
      ofHead(
        group.people.flatMap((each) => own[each] ?? []),
        people[group.people[0] ?? -1]?.context.role === "head",
      ) ??
      (areOnOneSide(lacking.flatMap((each) => people[each] ?? []))
        ? ofOthers(lacking.map((each) => people[each]?.read.posts ?? []))
        : undefined);
    return found && posts.some((post) => isMisfit(post, found)) ? undefined : found;
  });
  const ownerOf = new Map(
    groups.flatMap((group, n) => group.people.map((each) => [each, owners[n]] as const)),
  );
  const ofHosts = new Set(
    owners.flatMap((each, n) => (each && groups[n]?.side === "host" ? [key(each)] : [])),
  );
  const owned = people.map((each, n) => {
    const [whole, read] = [ownerOf.get(n), own[n]];
    if (!whole || !read) return each;
    // Who signs is not the organization of those who visit them.
    const isOfHosts = each.read.posts.some((post) => ofHosts.has(inherited(post, each.source) ?? ""));
    if (!lacksWhole(read) && isOfHosts && (each.context.side ?? read.side) === "guest")
      return { ...each, read: { ...read, doubt: [...read.doubt, "organization" as const] } };
    if (!(lacksWhole(read) || isOwnInterpreter(each))) return each;
    if (each.read.posts.every((post) => inherited(post, each.source) === key(whole))) return each;
    const posts = read.posts.map((post) =>
      isOwnInterpreter(each) ? { ...post, organization: whole } : given(post, whole),
    );
    if (posts.some((post) => post === undefined)) return each;
    const doubt = [...read.doubt, "organization" as const];
    return { ...each, read: { ...read, posts: posts.flatMap((post) => post ?? []), doubt } };
  });
  return withFullOrganizations(owned, mentions);
};
