import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { englishNameOf, isPartEn } from "./english-parts";
import { roleOf } from "./lexicon/notes";
import type { OrganizationElement, PersonRead } from "./people";
import { isFunction, isInGroup } from "./posts";
import { asSmallPart, withinOrganization } from "./within-organization";

/** An organization above its people. */
export interface Heading {
  organization: OrganizationElement;
  used: boolean;
  /** Whether it may be something other than an organization. */
  weak?: boolean;
  /** Only the name of the delegation, or the writer's own organization, says that the people below come from there. */
  implied?: boolean;
}

/** What the headings above a line say about the people in it. */
export interface Context {
  side?: Side;
  delegation?: string;
  /** The size of the delegation according to the heading. */
  delegationSize?: number;
  heading?: Heading;
  /** The city or county of those below, of whose government mayors and the like are. */
  place?: OrganizationElement;
  role?: NonNullable<Participant["roles"]>[number];
  /** The role applies to all lines below, not only to the first. */
  roleLasts?: boolean;
  presence?: "absent" | "remote" | "invited" | "substituted";
  /** The person who is replaced: the one named before, or after. */
  substituteFor?: "above" | "below";
  /** The next person's role in the delegation. */
  function?: string;
  /** A title alone above its people: 副会长： over their names. */
  title?: { text: string; lang: "zh" | "en" };
}

/** An organization as a part of the one above it, where its name shows that. */
const partOf = (own: OrganizationElement, whole: OrganizationElement): OrganizationElement => {
  const given = withinOrganization(own, whole);
  return given === own ? asSmallPart(own, whole) : given;
};

const BARE_GROUP =
  /^(?:(?:随行|工作|陪同|技术|其他|另有|还有|及|和|等)*(?:人员|工作人员|工程师|随员|司机|翻译|秘书|记者|技术员|助理|员工|职员|代表|专家|学生|教师)?\s*[\d一二两三四五六七八九十]{1,3}[名人位]|(?:另有|还有)?[\d一二两三四五六七八九十]{1,3}[名人位](?:随行|工作|陪同|技术)*(?:人员|工程师|随员|司机|翻译|秘书|记者|技术员|助理|员工|职员|代表|专家|学生|教师)|(?:and |plus )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?\p{Ll}+)$/iu;

// 集团 of 示例集团
const isKindOf = (own: OrganizationElement, whole: OrganizationElement): boolean =>
  /^(?:集团|公司|总公司)$/u.test(own.text) &&
  !own.parent &&
  whole.text !== own.text &&
  whole.text.includes(own.text.slice(-2));

/** 副市长 below 示例市代表团: the mayor of that city. */
const ofPlace = (person: PersonRead, place: OrganizationElement): PersonRead => {
  const isTheirs = ({ title, organization }: PersonRead["posts"][number]): boolean =>
    !organization &&
    title?.local === true &&
    /^(?:常务)?副?.长$/u.test(title.text) &&
    place.text.endsWith(title.text.slice(-2, -1));
  if (!person.posts.some(isTheirs)) return person;
  const posts = person.posts.map((post) => (isTheirs(post) ? { ...post, organization: place } : post));
  return { ...person, posts, doubt: [...person.doubt, "organization"] };
};

// 副会长： over 王小样（样例集团董事长）: the post in brackets is a further one.
const withTitleAbove = (person: PersonRead, title: Context["title"]): PersonRead => {
  const hasOwn = person.posts.some((post) => post.title && !post.inBrackets && !isFollowing(person, post));
  if (!title || person.group || person.names.length === 0 || hasOwn) return person;
  return { ...person, posts: [{ title }, ...person.posts], postsFirst: true };
};
// The brackets directly behind a name hold its first posts.
const isFollowing = ({ postsFirst }: PersonRead, { organization }: PersonRead["posts"][number]): boolean =>
  !postsFirst && organization !== undefined;

/** A person with what the headings above say and the line itself does not. */
export const within = (
  given: PersonRead,
  { heading, place, role, roleLasts, presence, function: added, title }: Context,
): PersonRead => {
  const person = withTitleAbove(given, title);
  const own = roleLasts && person.group ? undefined : role;
  const roles = own && !person.roles.includes(own) ? [own, ...person.roles] : person.roles;
  const functions =
    added && !person.functions.includes(added) ? [...person.functions, added] : person.functions;
  const known = { ...person, roles, functions, ...(presence && !person.presence && { presence }) };
  if (!heading) return place ? ofPlace(known, place) : known;
  const { organization } = heading;
  if (person.group) {
    // 工程师2名 below 样例集团: they are from there. 各部门负责人 needs no organization.
    const isBare = person.of.length === 0 && BARE_GROUP.test(person.group.text);
    if (!isBare || (heading.implied && !heading.weak)) return known;
    heading.used = true;
    const doubt = heading.implied ? [...known.doubt, "organization" as const] : known.doubt;
    return { ...known, of: [organization], doubt };
  }
  const interprets =
    roles.includes("interpreter") ||
    person.posts.some(({ title }) => title && roleOf(title.text) === "interpreter");
  const elsewhere = person.posts.some(
    (post) =>
      post.organization &&
      !(
        post.organization.lang === "en" &&
        !post.organization.parent &&
        (post.organization.dependent || isPartEn(post.organization.text))
      ) &&
      partOf(post.organization, organization) === post.organization &&
      !isKindOf(post.organization, organization),
  );
  // 会长王小样（兼样例集团董事长）: only the post in brackets is elsewhere.
  const [first] = person.posts;
  const isBeside =
    first?.title && !first.organization && person.posts.slice(1).every((post) => post.inBrackets);
  if (heading.implied && (interprets || (elsewhere && !isBeside))) return known;
  let isPart = false;
  let isImplied = heading.implied === true && person.posts.length === 0;
  const posts = person.posts.map((post) => {
    const isRank =
      person.postsFirst && person.posts.length > 1 && post === person.posts[0] && !post.organization;
    if (heading.implied && post.title && (isRank ? isFunction : isInGroup)(post.title.text)) return post;
    // 集团副总裁 below 示例集团: the title with the word for its own organization.
    if (post.organization && post.title && isKindOf(post.organization, organization)) {
      heading.used = true;
      const title = { ...post.title, text: `${post.organization.text}${post.title.text}` };
      return { ...post, title, organization };
    }
    const given = post.organization ? partOf(post.organization, organization) : organization;
    // "Investment Division" below "Model Bureau" or 样例局 Model Bureau
    const owner =
      given !== organization &&
      given.lang === "en" &&
      !given.parent &&
      (given.dependent || isPartEn(given.text))
        ? englishNameOf(organization)
        : undefined;
    const whole = owner ? { ...given, parent: owner } : given;
    isPart ||= whole !== given;
    isImplied ||= heading.implied === true && whole !== post.organization;
    if (whole === organization || whole.parent !== undefined || whole.text.includes(organization.text))
      heading.used = true;
    return { ...post, organization: whole };
  });
  if (posts.length === 0) heading.used = true;
  const doubt =
    interprets || heading.weak || isPart || isImplied
      ? [...person.doubt, "organization" as const]
      : person.doubt;
  return { ...known, doubt, posts: posts.length > 0 ? posts : [{ organization }] };
};
