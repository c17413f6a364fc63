import { isDependent, isOfficeAlone } from "./chinese-words";
import type { Context } from "./context";
import { costly } from "./costly";
import { declaredIn } from "./declared-organization";
import { isFieldOfWork } from "./english-parts";
import { OURS } from "./lexicon/messages";
import { roleOf } from "./lexicon/notes";
import { ABOUT_ALL } from "./lexicon/owner-manners";
import { simplified } from "./lexicon/simplified";
import { isNoOrganization, isOwn } from "./no-values";
import { ownerAbove } from "./owners-above";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isFunction, isInGroup } from "./posts";
import { signedAtEnd } from "./signed-at-end";
import { organizationIn } from "./signed-letters";
import { rootOfSigned } from "./signed-roots";
import { isFaculty } from "./within-organization";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 综合科 and 投资部, unlike 外办 or 支队, which may be of a place.
const SECTION_ZH = /^[^们]*(?:[科处股部系]|(?<!办公)室)$/u;
// 就业指导中心 of a college, 招商服务中心 of a zone
const CENTRE_ZH = /^(?!.{0,3}[省市县区州镇乡])\p{Script=Han}{2}(?:服务|指导|管理)中心$/u;
const SECTION_EN = /^(.+) (?:committee|department|division|section|team|unit|desk)$/iu;

const isPartOnly = ({ text, lang, parent }: OrganizationElement): boolean =>
  !parent &&
  (lang === "zh"
    ? (SECTION_ZH.test(text) && isDependent(simplified(text))) || CENTRE_ZH.test(text)
    : isFieldOfWork(SECTION_EN.exec(text)?.[1] ?? "-"));

// 院办秘书: a title with the office.
const OF_OFFICE = /^(?:院办|校办|局办|党办|厂办|总经办|行办)./u;

/** Whether somebody has titles, and none of their posts is at a whole organization. `signed`: they may name none at all. */
const needsOrganization = ({ names, group, posts }: PersonRead, signed: boolean): boolean =>
  !group &&
  names.length > 0 &&
  posts.length > 0 &&
  posts.every(
    ({ title, organization }) =>
      title !== undefined &&
      roleOf(title.text) === undefined &&
      !isFunction(title.text) &&
      !isInGroup(title.text) &&
      (organization ? isPartOnly(organization) : signed || OF_OFFICE.test(title.text)),
  );

// 校团委
const OF_SCHOOL = costly(/^(?:校|学校)(?:党委|团委|工会|纪委|长办公室|办公室|办)$/u);

/** The organization that one is a part of, or that itself. */
export const rootOf = ({ text, parent, lang }: OrganizationElement): OrganizationElement => ({
  kind: "organization",
  text: parent ?? text,
  lang,
});

const wholesOf = ({ posts, of }: PersonRead): OrganizationElement[] =>
  [...posts.flatMap(({ organization }) => organization ?? []), ...of].filter(
    (organization) =>
      !organization.place &&
      !isFaculty(simplified(organization.text)) &&
      !OF_SCHOOL.test(simplified(organization.text)) &&
      !isPartOnly(organization) &&
      !isOwn(organization.text),
  );

/** The only organization that these are, or are parts of: 示例集团 of 示例集团 and 示例集团投资部. */
const soleOf = (named: readonly OrganizationElement[]): OrganizationElement | undefined => {
  const roots = named.map(rootOf).sort((a, b) => a.text.length - b.text.length);
  const [shortest] = roots;
  return shortest &&
    roots.every(({ text }) => text.startsWith(shortest.text)) &&
    !named.some(({ weak }) => weak)
    ? shortest
    : undefined;
};

const given = (post: PostRead, whole: OrganizationElement): PostRead => {
  const { title, organization } = post;
  if (!organization) return { ...post, organization: whole };
  if (organization.lang === whole.lang)
    return { ...post, organization: { ...organization, parent: whole.text } };
  // 中国部总监 of "Model Capital SE": the department stays in the language of its title.
  return {
    ...post,
    ...(title && { title: { ...title, text: `${organization.text}${title.text}` } }),
    organization: whole,
  };
};

const LEADER = /^(?:常务)?副?(?:院长|校长|行长|会长|董事长|总经理)$/u;
const leadsUnnamed = ({ posts }: PersonRead): boolean =>
  posts.some(({ title, organization }) => title && !organization && LEADER.test(simplified(title.text)));

/** With whom people belong together: those of one side, delegation and party. */
export const groupOf = ({ context, read }: Placed): string =>
  `${context.side ?? read.side ?? ""} ${context.delegation ?? context.party ?? ""}`;

/** The organization that signs below the people: the last one that the words say nobody is from. */
const signing = (unread: readonly string[], text: string): OrganizationElement | undefined => {
  if (!OURS.test(text)) return undefined;
  const last = signedAtEnd(text);
  if (last) return last;
  const words = unread.at(-1)?.trim() ?? "";
  const found = words.length <= 40 && !/[:：。]/u.test(words) ? organizationIn(words) : undefined;
  if (!found || isNoOrganization(found.text) || ABOUT_ALL.test(found.parent ?? found.text)) return undefined;
  const name = rootOfSigned(`${found.parent ?? ""}${found.text}`, text);
  return { kind: "organization", text: name, lang: found.lang };
};

// Whoever is at no whole organization is of the one that the writer declares.
const ofDeclared = <T extends Placed>(each: T, whole: OrganizationElement): T => {
  const { read } = each;
  const isPartOf = ({ organization }: PostRead) => organization && isPartOnly(organization);
  if (read.group || read.names.length === 0) return each;
  if (!read.posts.every((post) => !post.organization || isPartOf(post))) return each;
  const posts =
    read.posts.length > 0 ? read.posts.map((post) => given(post, whole)) : [{ organization: whole }];
  return { ...each, read: { ...read, posts, doubt: [...read.doubt, "organization" as const] } };
};

/**
 * People whose post names no organization, or only a part of one, as of the only organization that the others of their side are
 * from, or else of the one that signs or that the lines above the list name. This stays doubtful.
 */
export const withSoleOrganization = <T extends Placed>(
  people: readonly T[],
  unread: readonly string[],
  above: readonly string[],
  text: string,
): readonly T[] => {
  const groups = new Set(people.map(groupOf));
  const declared = groups.size === 1 ? declaredIn(text) : undefined;
  if (declared) return people.map((each) => ofDeclared(each, declared));
  const sole = new Map<string, { organization: OrganizationElement | undefined; signed: boolean }>();
  for (const group of groups) {
    const named = people.filter((each) => groupOf(each) === group).flatMap(({ read }) => wholesOf(read));
    // 院长王小样 beside 外事办: the office is within what he leads.
    const isLed = people.some((each) => groupOf(each) === group && leadsUnnamed(each.read));
    const areOffices = named.every((each) => !each.parent && isOfficeAlone(simplified(each.text)));
    if (named.length > 0 && isLed && areOffices) continue;
    const signed = named.length === 0;
    sole.set(group, {
      organization: signed ? (signing(unread, text) ?? ownerAbove(above)) : soleOf(named),
      signed,
    });
  }
  return people.map((each) => {
    const { organization: whole, signed = false } = sole.get(groupOf(each)) ?? {};
    if (!whole || !needsOrganization(each.read, signed)) return each;
    const posts = each.read.posts.map((post) => given(post, whole));
    return { ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "organization" as const] } };
  });
};
