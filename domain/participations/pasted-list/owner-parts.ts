import { costly } from "./costly";
import { isFieldOfWork } from "./english-parts";
import { roleOf } from "./lexicon/notes";
import { COUNTRIES, ZH_PLACES, ZH_STRONG_SUFFIXES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { fits, isLoose } from "./loose-parts";
import { isHeadOfSome, leadsWhole } from "./officers-of-whole";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isFunction, isInGroup } from "./posts";

const isTitle = ({ title, organization }: PostRead): boolean =>
  title !== undefined &&
  roleOf(title.text) === undefined &&
  // 团长 of 青年团, unlike that of a delegation
  (!isInGroup(title.text) || /[团组队]$/u.test(organization?.text ?? "")) &&
  !/^(?:司机|驾驶员|记者|师傅)$/u.test(title.text) &&
  // 秘书长: of an association, or of the party.
  (!isFunction(title.text) || organization !== undefined || isHeadOfSome(simplified(title.text)));

const MINISTRIES =
  "外交部 国防部 商务部 教育部 科技部 财政部 农业部 交通部 卫生部 文化部 司法部 公安部 民政部 旅游部 能源部 环境部".split(
    " ",
  );
// 航空市场部, 投资促进局招商二科
const PART_ZH = costly(
  /^(?![省市县区州国])\p{Script=Han}{3,8}[部处科室系]$|^\p{Script=Han}{2,8}局\p{Script=Han}{1,6}[科处室]$/u,
);
const PLACE_ZH = /^.{1,4}[省市县区州镇乡](?!场|政)/u;
// 集团, 院机关, 咱们学校: the word for its kind alone, or before a part of it
const KIND_ZH = costly(
  /^(?:[我咱本]们?)?(?:(集团)(?:公司)?|(公司)|(学校|学院)|(医院)|(银行)|(园区)|([协商学]会)|(?:单位|[院校局会]?机关|[院校局]本部|总部|本部|业主(?:单位|方)?))(?![、和])/u,
);
const OTHER_NAME =
  /^(?:有限|股份|总|控股|医院|[大中小]学|业(?!务)|[路街法史])|(?:[协学商]会|联合会|研究会|街道|[中小]学)$/u;
const KIND_OF_WHOLE = [/集团/u, /公司|集团/u, /学|校/u, /医院|卫生院/u, /银行/u, /园|区$/u, /会$/u];
const ofKind = (name: string): { rest: string; kind: RegExp | undefined } | undefined => {
  const found = KIND_ZH.exec(simplified(name));
  if (!found) return undefined;
  const behind = name.slice(found[0].length);
  // 机关党委 of a bureau, 银行业协会
  const rest = behind !== "" && found[0].endsWith("机关") ? `机关${behind}` : behind;
  if (OTHER_NAME.test(rest) || rest.length === 1) return undefined;
  return { rest, kind: KIND_OF_WHOLE[found.slice(1).findIndex((group) => group !== undefined)] };
};
// 能源研究所, 种质资源库, 城南支行
const INNER_ZH = costly(
  /^(?![省市县区州国])(?:\p{Script=Han}{2,8}(?:研究所|研究室|研究中心|技术中心|测试中心|检测中心|实验室|资源库|营业部|分院)|\p{Script=Han}{2,6}(?:库|站)|支行|分行)$/u,
);
const INNER_OF = /(?:科学院|研究[总]?院|大学|学院|公司|集团|医院|银行|支行|分行)$/u;
/** Whether a Chinese name is only the noun for a kind of organizations: 出版社, 村委会. */
export const isKindOnly = (name: string): boolean => {
  const plain = simplified(name);
  return ZH_STRONG_SUFFIXES.has(plain) && /[会局院校社馆所司行]$/u.test(plain);
};
// "Sampleton site"
const SITE_EN = /^\p{Lu}[\p{L}' -]{2,30} (?:site|plant|factory|branch|campus|depot)$/u;
// "Office of the President", "International Office", "School of Chemistry"
const OFFICE_EN = /^(?:the )?(?:(?:office|secretariat|cabinet) of the \p{L}|(?:school|faculty) of \p{L})/iu;
const UNIT_EN = /^(?:the )?(.+) (?:office|secretariat|affairs|relations)$/iu;
/** Whether an English name is only that of an office or a school of some organization. */
export const isOfficeAloneEn = (name: string): boolean =>
  OFFICE_EN.test(name) || isFieldOfWork(UNIT_EN.exec(name)?.[1] ?? "-");
const SECTION_EN = /^(.+) (?:committee|department|division|section|team|unit|desk)$/iu;
const startsWithPlace = (name: string): boolean =>
  [...ZH_PLACES, ...COUNTRIES].some((place) => name.startsWith(place));
/** Whether words name only a part of an organization, which somebody's own words do not name. */
export const isPart = ({ text, parent, lang }: OrganizationElement): boolean => {
  const outer = parent ?? text;
  if (lang === "en")
    return (
      !parent &&
      (isOfficeAloneEn(text) || SITE_EN.test(text) || isFieldOfWork(SECTION_EN.exec(text)?.[1] ?? text))
    );
  if (outer.endsWith("办事处") || outer.endsWith("代表处")) return false;
  if (isLoose(outer) || ofKind(outer) || isKindOnly(outer)) return true;
  if (INNER_ZH.test(outer)) return !PLACE_ZH.test(outer) && !startsWithPlace(outer);
  if (!"部处科室系".includes(outer.at(-1) ?? "-")) return false;
  return PART_ZH.test(outer) && !PLACE_ZH.test(outer) && !MINISTRIES.some((each) => outer.startsWith(each));
};
// 集团 of 示例集团有限公司, 机关 of any organization
const isOfKind = (part: string, whole: string): boolean => {
  const own = ofKind(part);
  return own !== undefined && (own.kind ?? /./u).test(whole);
};
/** Whether words name an organization by its kind or its field alone: 院机关, 能源研究所. */
export const isOfKindAlone = ({ text, parent }: OrganizationElement): boolean => {
  const outer = parent ?? text;
  return ofKind(outer) !== undefined || (INNER_ZH.test(outer) && !PLACE_ZH.test(outer));
};
/** Whether a part may belong to an organization. */
export const partFits = (part: string, whole: string): boolean =>
  isOfKind(part, whole) ||
  fits(part, whole) ||
  (INNER_ZH.test(part) && INNER_OF.test(whole)) ||
  (PART_ZH.test(part) && !PLACE_ZH.test(part)) ||
  whole.endsWith(part);

/** Whether somebody has posts, each of them without an organization or at a part of one that is not named. */
export const lacksWhole = ({ names, group, posts }: PersonRead): boolean =>
  !group &&
  names.length > 0 &&
  posts.length > 0 &&
  posts.every(
    (post) =>
      (isTitle(post) || (!post.title && post.organization)) &&
      (!post.organization || isPart(post.organization)),
  );

/** The organization that somebody's own words do not contain: it was taken from another line. */
export const inherited = ({ organization, title }: PostRead, source: string): string | undefined => {
  if (!organization) return undefined;
  const own = source.replace(/\s/gu, "");
  const outer = organization.parent ?? organization.text;
  if (organization.lang !== "zh")
    return isOfficeAloneEn(outer) && !source.includes(outer) ? outer : undefined;
  const isYours = /^[贵您你]/u.test(outer) && !own.includes(`${outer}${title?.text ?? ""}`);
  return own.includes(outer.replace(/\s/gu, "")) && !isYours ? undefined : outer;
};

/** Posts without what was taken from another line. */
export const ownPost = (post: PostRead, source: string): PostRead => {
  if (!inherited(post, source)) return post;
  const { organization, ...own } = post;
  // 能源研究所： above its people
  if (organization && !organization.parent && INNER_ZH.test(organization.text)) return post;
  if (!organization?.parent) return own;
  const { parent: _, ...part } = organization;
  return { ...own, organization: part };
};

/** 集团, 集团办公室, 集团研究院办公室 within 示例集团有限公司 */
const ofWhole = (
  post: PostRead,
  own: OrganizationElement,
  whole: OrganizationElement,
  rest: string,
): PostRead => {
  if (!own.parent)
    return { ...post, organization: rest ? { ...own, text: rest, parent: whole.text } : whole };
  const inner = ofKind(own.text)?.rest;
  return {
    ...post,
    organization: inner
      ? { ...own, text: inner, parent: whole.text }
      : { ...own, parent: `${whole.text}${rest}` },
  };
};

const LEAST_COMMON = 3;
/** What follows the end of a whole name at the beginning of a part: 招商科 of 区招商局招商科 within 样例区招商局. */
const behindEnd = (part: string, whole: string): string | undefined => {
  for (let length = part.length - 2; length >= LEAST_COMMON; length -= 1)
    if (whole.endsWith(part.slice(0, length))) return part.slice(length);
  return undefined;
};

/** A post at an organization, or at the part of it that the post names; undefined where the two do not go together. */
export const given = (post: PostRead, whole: OrganizationElement): PostRead | undefined => {
  const { organization, title } = post;
  if (!organization) {
    const isOffice = title && isFunction(title.text);
    return isOffice && !leadsWhole(simplified(title.text), simplified(whole.text))
      ? undefined
      : { ...post, organization: whole };
  }
  if (organization.lang !== whole.lang)
    return {
      ...post,
      ...(title && { title: { ...title, text: `${organization.text}${title.text}` } }),
      organization: whole,
    };
  if (whole.lang === "en") return { ...post, organization: { ...organization, parent: whole.text } };
  const outer = organization.parent ?? organization.text;
  if (!partFits(outer, whole.text) || outer.startsWith(whole.text)) return undefined;
  const kind = ofKind(outer);
  if (kind && !whole.text.endsWith(outer)) return ofWhole(post, organization, whole, kind.rest);
  // 工贸厅 of 示例省工贸厅, and what is within it
  if (whole.text.endsWith(outer))
    return { ...post, organization: organization.parent ? { ...organization, parent: whole.text } : whole };
  const inner = behindEnd(outer, whole.text);
  if (inner && !organization.parent)
    return { ...post, organization: { ...organization, text: inner, parent: whole.text } };
  return { ...post, organization: { ...organization, parent: `${whole.text}${organization.parent ?? ""}` } };
};
