import { isDependent } from "./chinese-words";
import { costly } from "./costly";
import { hasOrganizationWord } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

// 同上, 该协会, 该公司: the organization of the person before.
const SAME = costly(
  /^(?:同上|同前|同单位|同公司|该(?:协会|学会|商会|公司|集团|单位|企业|机构|中心|大学|学院|学校|医院|委员会|[局院校会部厅委办所行])|〃|″|"|“|”|''|,,|同|ditto|idem|as above|(?:the )?same(?: (?:company|organi[sz]ation|office|firm|ministry|department|institution|university|bank|group|chamber|association|bureau|commission|committee|agency|division|district|zone|city|school|hospital|firm|lab|laboratory|institute|club|cent(?:er|re)|council|team|federation|fund|foundation|hotel|embassy|consulate|port|press|studio|employer))?)$/i,
);
// 协会 and 协会专家委员会 after 示例行业协会.
const KIND =
  /^(协会|学会|商会|联合会|总会|促进会|公司|集团|基金会|委员会|大学|学院|医院|研究院|研究所|中心|银行|管委会|开发区|园区)(.*)$/u;
// "the committee", "zone's Investment Bureau"
const KINDS =
  "committee|association|chamber|company|group|federation|union|council|institute|university|bureau|zone|city|port|agency|foundation|centre|center|bank|alliance|league|cluster|club|guild|society|academy|college|network|forum|authority|consortium|confederation|trust|hospital|museum";
const KIND_EN = costly(new RegExp(`^(?:the )?(${KINDS})(?:['’]s (\\p{Lu}.+))?$`, "iu"));

const FIRM = /^(?:company|firm|group|organi[sz]ation)$/iu;
const OF_KIND = costly(new RegExp(`^(.{3,}?) of the (${KINDS}|firm|organi[sz]ation)$`, "iu"));

// 他们公司, 他们的
const THEIR = "^(?:他们|她们|对方|其)(?:公司|单位|集团|协会|商会|学校|[局院校会行司厅委办])?的?";
const THEIRS = costly(new RegExp(`${THEIR}$`, "u"));
// 他们战略部, 他们公司法务部
const OF_THEM = costly(new RegExp(`${THEIR}(.{2,})$`, "u"));
const ITS = /^(?:its|their) (\p{Lu}.{3,})$/u;
/** The organization without its department. */
const rootOf = (organization: OrganizationElement): OrganizationElement =>
  organization.parent && isDependent(simplified(organization.text))
    ? { kind: "organization", text: organization.parent, lang: organization.lang }
    : organization;

const wholeOf = ({ parent = "", text }: OrganizationElement): string => `${parent}${text}`;

// "the chamber" after "Model Chamber of Commerce"
const isOfKind = (name: string, kind: string): boolean => {
  const words = ` ${name.toLowerCase()} `;
  return words.endsWith(` ${kind} `) || words.includes(` ${kind} of `) || words.includes(` ${kind} for `);
};

/** The organization that a word for its kind refers to, or its part after that word: the last one of that kind. */
const ofKind = (
  organization: OrganizationElement,
  known: readonly OrganizationElement[],
): OrganizationElement | undefined => {
  const same = known.filter(({ lang }) => lang === organization.lang);
  if (organization.lang === "zh") {
    const [, kind = "", part = ""] = KIND.exec(simplified(wholeOf(organization))) ?? [];
    const whole = kind && same.findLast((each) => isLonger(simplified(wholeOf(each)), kind));
    if (!whole) return undefined;
    if (part === "") return whole;
    const text = wholeOf(organization).slice(kind.length);
    return isDependent(part) || part.endsWith("委员会")
      ? { ...organization, text, parent: wholeOf(whole) }
      : undefined;
  }
  const [, word = "", part] = KIND_EN.exec(organization.text) ?? [];
  if (!word || organization.parent) return undefined;
  const kind = word.toLowerCase();
  const names = same.flatMap(({ text, parent }) => [text, ...(parent ? [parent] : [])]);
  const isOf = (name: string): boolean => isOfKind(name, kind);
  const name = names.findLast(isOf);
  if (name === undefined) return undefined;
  if (part) return { ...organization, text: part, parent: name };
  return same.findLast(({ text }) => isOf(text)) ?? { ...organization, text: name };
};
const isLonger = (name: string, kind: string): boolean =>
  name.length > kind.length + 1 && name.endsWith(kind);

// 示例局下属市水产研究所: only the latter employs them.
const SUBORDINATE = costly(/^\p{Script=Han}{2,}?(?:下属|所属|直属|下辖|旗下|辖下)的?(\p{Script=Han}{4,})$/u);
const withoutParentBody = (post: PostRead): PostRead => {
  const text = SUBORDINATE.exec(post.organization?.text ?? "")?.[1];
  if (!post.organization || !text || isDependent(simplified(text)) || /单位|企业|机构/u.test(text))
    return post;
  return { ...post, organization: { ...post.organization, text } };
};

const referring = (
  given: PostRead,
  known: readonly OrganizationElement[],
  above: OrganizationElement | undefined,
): PostRead => {
  const post = withoutParentBody(given);
  const { organization, title } = post;
  // "secretary general of the council" after the head of Model Business Council
  const [, rank = "", kind = ""] = title ? (OF_KIND.exec(title.text) ?? []) : [];
  const possible = organization ? [organization] : known;
  // "export director of the company" after the chair of Model Pumps
  if (rank && title && !organization && FIRM.test(kind) && above?.lang === "en")
    return { ...post, title: { ...title, text: rank }, organization: above };
  const named =
    rank && title ? ofKind({ kind: "organization", text: kind, lang: title.lang }, possible) : undefined;
  if (named && title) return { ...post, title: { ...title, text: rank }, organization: named };
  // 他们的法务, 对方秘书
  const theirTitle = title?.lang === "zh" ? OF_THEM.exec(title.text)?.[1] : undefined;
  if (theirTitle && title) {
    const own = above ? { organization: rootOf(above) } : {};
    return { ...post, title: { ...title, text: theirTitle }, ...own };
  }
  if (!organization) return post;
  // "Head of its Service Centre" after the director of Model Park
  const its =
    organization.lang === "en" && !organization.parent ? ITS.exec(organization.text)?.[1] : undefined;
  if (its) {
    const owner = above?.lang === "en" ? { parent: above.parent ?? above.text } : {};
    return { ...post, organization: { ...organization, text: its, ...owner } };
  }
  const whole = ofKind(organization, known);
  if (!above) return whole ? { ...post, organization: whole } : post;
  if (SAME.test(organization.text)) return { ...post, organization: above };
  const words = wholeOf(organization);
  if (THEIRS.test(words)) return { ...post, organization: rootOf(above) };
  // 同上办公室, 他们战略部: a part of the same organization.
  const part = /^(?:同上|同前|同单位)(.{2,})$/u.exec(words)?.[1];
  const theirs = OF_THEM.exec(words)?.[1];
  if (theirs && isDependent(simplified(theirs)))
    return { ...post, organization: { ...organization, text: theirs, parent: wholeOf(rootOf(above)) } };
  if (part) return { ...post, organization: { ...organization, text: part, parent: wholeOf(above) } };
  return whole ? { ...post, organization: whole } : post;
};

// 示例行业协会 at the beginning of 示例行业协会换届大会在样例市召开
const NAMED_ZH = costly(
  /(?<!\p{Script=Han})\p{Script=Han}{2,14}?(?:协会|学会|商会|联合会|总会|促进会|集团|基金会|银行)/gu,
);
const NAMED_EN = costly(
  /(?<![\p{L}'’-])\p{Lu}[\p{L}&-]+(?:['’](?= ))?(?: (?:of|for|and|the|&|\p{Lu}[\p{L}&-]*(?:['’](?= \p{Lu}))?)){1,7}(?=['’]s|[^\p{L}'’-]|$)/gu,
);
// "The Model Chamber and the Sample Chamber", "Model Chamber and Sample Bank": two names
const TWO = costly(new RegExp(` and the |(?<= (?:${KINDS})) and (?=\\S+ )`, "iu"));
// "the Trade Week of the City of Sampleton", "the Opening of the Sample Bank": an occasion, or somebody, of an organization
const OF_THE = / of the (?=\p{Lu})/u;
const OCCASION =
  /(?:^| )(?:weeks?|days?|years?|fairs?|forums?|festival|summit|conference|congress|exhibition|expo|symposium|seminar|opening|ceremony|dinner|reception)$/iu;
/** An organization in a run of capitalized words, unless it names an occasion. */
const employerIn = (run: string): string[] => {
  const [head = "", ...behind] = run.split(OF_THE);
  const isEmployer = hasOrganizationWord(head);
  if (behind.length > 0 && (OCCASION.test(head) || !isEmployer)) return employerIn(behind.join(" of the "));
  return run.includes(" ") && !OCCASION.test(run.replace(/ (?:of|for) .*$/u, "")) ? [run] : [];
};
const MAX_LENGTH = 600;
/** The organizations in words that name nobody, to which later words may refer: "The Model Council hosted visitors". */
const namedIn = (words: string): OrganizationElement[] => {
  if (words.length > MAX_LENGTH) return [];
  // 甲商会与乙商会签约: two of a kind.
  const named = (words.match(NAMED_ZH) ?? []).filter((text) => words.split(text.slice(-2)).length === 2);
  const zh = named.map((text) => ({ kind: "organization", text, lang: "zh" }) as const);
  const en = (words.match(NAMED_EN) ?? []).flatMap((run) => {
    // "On Tuesday the Model Council": the name is behind the article.
    const text = run.replace(
      /^.*(?<! (?:of|for|and)) the (?=\p{Lu})|^The |(?: (?:of|for|and|the|&))+$/giu,
      "",
    );
    const names = text.split(TWO).flatMap(employerIn);
    return names.map((name) => ({ kind: "organization", text: name, lang: "en" }) as const);
  });
  return [...zh, ...en];
};
// Two chambers in such words leave open which one "the chamber" is.
const onlyOfKind = (named: readonly OrganizationElement[]): OrganizationElement[] => {
  const kindsOf = ({ text, lang }: OrganizationElement) =>
    lang === "zh" ? [text.slice(-2)] : KINDS.split("|").filter((kind) => isOfKind(text, kind));
  return named.filter((each) => {
    const kinds = kindsOf(each);
    return named.every(
      (other) => other.text === each.text || !kindsOf(other).some((kind) => kinds.includes(kind)),
    );
  });
};

/**
 * People whose organizations are named by reference to those before them, or in words that name nobody: 同上, 该公司, 协会 after
 * 示例协会, "the committee".
 */
export const withRepeated = <P extends { read: PersonRead; source: string }>(
  people: readonly (P | { unread: string } | undefined)[],
): typeof people => {
  const said = people.flatMap((each) => (each && "unread" in each ? each.unread : []));
  const known = onlyOfKind(said.flatMap(namedIn));
  let above: OrganizationElement | undefined;
  return people.map((each) => {
    if (!each || !("read" in each)) return each;
    const posts = each.read.posts.map((post) => referring(post, known, above));
    const named = posts.flatMap(({ organization }) => organization ?? []);
    known.push(...named);
    above = named[0] ?? above;
    const isSaid = posts.some(
      (post, n) => post !== each.read.posts[n] && !SAME.test(each.read.posts[n]?.organization?.text ?? ""),
    );
    const doubt = isSaid ? [...each.read.doubt, "organization" as const] : each.read.doubt;
    return { ...each, read: { ...each.read, posts, doubt } };
  });
};
