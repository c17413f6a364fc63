import { organizationOfAll } from "./closing";
import type { Context } from "./context";
import { areFieldsOfWork } from "./fields-zh";
import { organizationAlone } from "./items";
import { OURS } from "./lexicon/messages";
import { roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import { fits, isLoose, NO_PART } from "./loose-parts";
import { isPartOfSentence, withoutSentences } from "./no-organizations";
import { withoutOthersOrganizations } from "./others-organizations";
import { withOwnHosts } from "./own-hosts";
import { withPartsJoined } from "./parts-joined";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isFunction, isInGroup } from "./posts";
import { signedAtEnd, signedByOneOf, speaksForSigner } from "./signed-at-end";
import { OWN_VISIT } from "./signed-letters";
import { rootOfSigned } from "./signed-roots";
import { groupOf, withSoleOrganization } from "./sole-organization";
import { withOwners } from "./text-owners";
import { withWithdrawn } from "./withdrawals";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

// 校办副主任: a title with the office.
const OF_OFFICE = /^(?:院办|校办|局办|党办|厂办|总经办|行办)./u;

// 样例大学 of 样例大学国际处
const rootOf = ({ parent, text, lang }: OrganizationElement): OrganizationElement => ({
  kind: "organization",
  text: parent && !isLoose(parent) ? parent : lang === "zh" ? rootOfSigned(text, "") : text,
  lang,
});

const isTitle = ({ title }: PostRead): boolean =>
  title !== undefined &&
  roleOf(title.text) === undefined &&
  !isFunction(title.text) &&
  !isInGroup(title.text);

// 中国工程院院士, 全国人大代表: an honour beside the post.
const isHonour = ({ title }: PostRead): boolean =>
  /^(?:院士|人大代表|政协委员|外籍院士)$/u.test(simplified(title?.text ?? ""));
// 学院 of 我们学院: the word for its kind alone.
const KINDS = new Set(
  "大学 学院 学校 医院 公司 集团 协会 商会 学会 银行 中心 研究院 研究所 事务所 单位".split(" "),
);
const kindIn = (text: string): string | undefined => {
  const kind = text.replace(/^(?:我们?|本)/u, "");
  return KINDS.has(kind) ? kind : undefined;
};

/** The whole organizations that people name. */
const wholesOf = ({ posts, of }: PersonRead): OrganizationElement[] =>
  [
    ...posts.flatMap((post) => (posts.length > 1 && isHonour(post) ? [] : (post.organization ?? []))),
    ...of,
  ].filter(({ text, parent, lang }) => lang !== "zh" || !(isLoose(parent ?? text) || kindIn(parent ?? text)));

const LEADS: readonly { title: RegExp; organization: RegExp }[] = [
  { title: /^副?校长$/u, organization: /(?:大学|学院|学校|中学)/u },
  { title: /^副?院长$/u, organization: /(?:学院|医院|研究院|设计院)$/u },
  { title: /^(?:常务|执行)?副?(?:会长|秘书长|理事长)$/u, organization: /会$/u },
];
const leads = (title: string, whole: string): boolean =>
  LEADS.some((each) => each.title.test(title) && each.organization.test(whole));

const SCHOOL_OF = /^(.{2,}大学)\p{Script=Han}{2,8}(?:学院|系)$/u;
// 校长 and 校团委 beside people of 样例大学法学院: of the university.
const wholeFor = ({ title, organization }: PostRead, whole: OrganizationElement): OrganizationElement => {
  const isOfUniversity = /^校/u.test(organization?.text ?? "") || /校长$/u.test(title?.text ?? "");
  const university = isOfUniversity ? SCHOOL_OF.exec(whole.text)?.[1] : undefined;
  return university ? { kind: "organization", text: university, lang: whole.lang } : whole;
};

/** What a post becomes within an organization; undefined if it is none of its parts. */
const within = (
  post: PostRead,
  known: OrganizationElement,
  isAll: boolean,
  text: string,
): PostRead | undefined => {
  const whole = wholeFor(post, known);
  const { title, organization } = post;
  if (title ? !isTitle(post) : !organization) return undefined;
  if (!organization)
    return isAll ||
      isOurs(post, text) ||
      OF_OFFICE.test(title?.text ?? "") ||
      leads(simplified(title?.text ?? ""), simplified(whole.text))
      ? { ...post, organization: whole }
      : undefined;
  if (organization.lang !== whole.lang || organization.lang !== "zh") return undefined;
  const outer = organization.parent ?? organization.text;
  const kind = kindIn(outer);
  if (kind && whole.text.endsWith(kind))
    return { ...post, organization: organization.parent ? { ...organization, parent: whole.text } : whole };
  if (!isLoose(outer) || !fits(outer, whole.text)) return undefined;
  const isPartOfSchool = organization.parent && /(?:系|所|(?<!办公)室|中心)$/u.test(organization.text);
  const parent = isPartOfSchool ? `${whole.text}${organization.parent}` : whole.text;
  return { ...post, organization: { ...organization, parent } };
};

// "our president Ann Example" beside the writer, whose organization is known
const isOurs = ({ title }: PostRead, text: string): boolean =>
  title?.lang === "en" &&
  ["our", "my"].some((own) => text.toLowerCase().includes(` ${own} ${title.text.toLowerCase()} `));

const ALL = /^(?:以上|上述|前述)/u;
/** People whom a closing sentence says to be all from one organization (以上均为示例医院职工), where a heading gave another one. */
const ofEverybody = <T extends Placed>(people: readonly T[], text: string): readonly T[] => {
  const names = text
    .split("\n")
    .flatMap((line) => (ALL.test(line.trim()) ? (organizationOfAll(line.trim()) ?? []) : []));
  const [name = "", ...others] = names;
  // …访问团全体成员: a delegation, which is no employer
  const isParty = /团(?:全体)?$/u.test(name);
  const whole = name && others.length === 0 && !isParty ? organizationAlone(name, true) : undefined;
  if (!whole || isPartOfSentence(whole.text) || whole.place || whole.lang !== "zh") return people;
  const roots = new Set(
    people.flatMap(({ read }) => read.posts.map(({ organization: own }) => own?.parent ?? own?.text ?? "")),
  );
  const [root = "", ...more] = roots;
  if (more.length > 0 || root.includes(whole.text)) return people;
  return people.map((each) => {
    const posts = each.read.posts.map((post) => {
      const { organization: own } = post;
      return { ...post, organization: own?.parent ? { ...own, parent: whole.text } : whole };
    });
    return { ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "organization" as const] } };
  });
};

/** The only organization that all of these are or are parts of. */
const only = (named: readonly OrganizationElement[]): OrganizationElement | undefined => {
  const all = [...new Map(named.map((each) => [rootOf(each).text, rootOf(each)])).values()].sort(
    (a, b) => a.text.length - b.text.length,
  );
  // 管委会 beside 样例开发区管委会: the same one.
  const roots = all.filter(
    ({ text }, at) =>
      !all.slice(at).some((other) => other.text.length > text.length && other.text.endsWith(text)),
  );
  const [first] = roots;
  const isOnly =
    first &&
    !first.place &&
    roots.every(({ text, lang }) => lang === first.lang && text.startsWith(first.text));
  return isOnly && !NO_PART.test(first.text) && !named.some(({ weak, place }) => weak || place)
    ? first
    : undefined;
};

// A department of a firm or an association by its field of work, unlike 州长办公室.
const OF_FIELD = /^(.{2,})(?:[部处科]|中心)$/u;
const isOfSection = ({ organization }: PostRead): boolean =>
  organization?.lang === "zh" &&
  !organization.parent &&
  areFieldsOfWork(OF_FIELD.exec(simplified(organization.text))?.[1] ?? "");

/** People without an organization, or with only a part of one, as of the only whole organization that is known for their party. */
const completed = <T extends Placed>(
  given: readonly T[],
  unread: readonly string[],
  above: readonly string[],
  text: string,
): readonly T[] => {
  const people = withSoleOrganization(
    ofEverybody(withOwnHosts(withWithdrawn(given, unread), text), text),
    unread,
    above,
    text,
  );
  const known = new Map<string, { whole: OrganizationElement | undefined; isAll: boolean }>();
  const groups = new Set(people.map(groupOf));
  for (const group of groups) {
    const own = people.filter((each) => groupOf(each) === group);
    const named = own.flatMap(({ read }) => wholesOf(read));
    const isOwnSide = group.startsWith("host") && OURS.test(text) && !OWN_VISIT.test(text);
    const isTheirs = group.startsWith("guest") || (groups.size > 1 && !isOwnSide) || !speaksForSigner(text);
    const names = own.flatMap(({ read }) => read.names.map((name) => name.text));
    const signed =
      named.length > 0 || isTheirs ? undefined : (signedAtEnd(text) ?? signedByOneOf(text, names));
    known.set(group, { whole: signed ?? only(named), isAll: signed !== undefined });
  }
  let before: { group: string; whole: OrganizationElement } | undefined;
  return people.map((each) => {
    const { whole: sole, isAll = false } = known.get(groupOf(each)) ?? {};
    const { posts, names, group } = each.read;
    // 市场部经理 below the general manager of a firm
    const above = before?.group === groupOf(each) && posts.every(isOfSection) ? before.whole : undefined;
    const [named] = wholesOf(each.read).map(rootOf);
    before = named ? { group: groupOf(each), whole: named } : above && before;
    const whole = sole ?? above;
    if (!whole || group || names.length === 0 || posts.length === 0) return each;
    const own = posts.map((post) =>
      posts.length > 1 && isHonour(post) ? post : within(post, whole, isAll, text),
    );
    if (own.some((post) => post === undefined)) return each;
    const read = {
      ...each.read,
      posts: own.flatMap((post) => post ?? []),
      doubt: [...each.read.doubt, "organization" as const],
    };
    return { ...each, read };
  });
};

/**
 * People who name no organization, or only a part of one, as of the only whole organization that is known for their party: the one
 * that all others name, or the one that signs the text; otherwise as of the one that the text gives most reason for. What is given
 * here is doubtful.
 */
export const withCompletion = <T extends Placed>(
  people: readonly T[],
  unread: readonly string[],
  above: readonly string[],
  text: string,
): readonly T[] =>
  withoutOthersOrganizations(
    withOwners(completed(withPartsJoined(withoutSentences(people)), unread, above, text), text),
    text,
  );
