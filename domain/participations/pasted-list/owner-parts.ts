import { costly } from "./costly";
import { isFieldOfWork } from "./english-parts";
import { roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import { fits, isLoose } from "./loose-parts";
import { isHeadOfSome, leadsWhole } from "./officers-of-whole";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isFunction, isInGroup } from "./posts";

const isTitle = ({ title }: PostRead): boolean =>
  title !== undefined &&
  roleOf(title.text) === undefined &&
  !isInGroup(title.text) &&
  !/^(?:司机|驾驶员|记者|师傅)$/u.test(title.text) &&
  // 秘书长: of an association, or of the party.
  (!isFunction(title.text) || isHeadOfSome(simplified(title.text)));

const MINISTRIES =
  "外交部 国防部 商务部 教育部 科技部 财政部 农业部 交通部 卫生部 文化部 司法部 公安部 民政部 旅游部 能源部 环境部".split(
    " ",
  );
// 航空市场部, 投资促进局招商二科
const PART_ZH = costly(
  /^(?![省市县区州国])\p{Script=Han}{3,8}[部处科室系]$|^\p{Script=Han}{2,8}局\p{Script=Han}{1,6}[科处室]$/u,
);
const PLACE_ZH = /^.{1,4}[省市县区州镇乡](?!场|政)/u;
const SECTION_EN = /^(.+) (?:committee|department|division|section|team|unit|desk)$/iu;
/** Whether words name only a part of an organization, which somebody's own words do not name. */
export const isPart = ({ text, parent, lang }: OrganizationElement): boolean => {
  const outer = parent ?? text;
  if (lang === "en") return !parent && isFieldOfWork(SECTION_EN.exec(text)?.[1] ?? "-");
  if (outer.endsWith("办事处") || outer.endsWith("代表处")) return false;
  if (isLoose(outer)) return true;
  if (!"部处科室系".includes(outer.at(-1) ?? "-")) return false;
  return PART_ZH.test(outer) && !PLACE_ZH.test(outer) && !MINISTRIES.some((each) => outer.startsWith(each));
};
/** Whether a part may belong to an organization. */
export const partFits = (part: string, whole: string): boolean =>
  fits(part, whole) || (PART_ZH.test(part) && !PLACE_ZH.test(part)) || whole.endsWith(part);

/** Whether somebody has posts, each of them without an organization or at a part of one that is not named. */
export const lacksWhole = ({ names, group, posts }: PersonRead): boolean =>
  !group &&
  names.length > 0 &&
  posts.length > 0 &&
  posts.every((post) => isTitle(post) && (!post.organization || isPart(post.organization)));

/** The organization that somebody's own words do not contain: it was taken from another line. */
export const inherited = ({ organization, title }: PostRead, source: string): string | undefined => {
  if (organization?.lang !== "zh") return undefined;
  const own = source.replace(/\s/gu, "");
  const outer = organization.parent ?? organization.text;
  const isYours = /^[贵您你]/u.test(outer) && !own.includes(`${outer}${title?.text ?? ""}`);
  return own.includes(outer.replace(/\s/gu, "")) && !isYours ? undefined : outer;
};

/** Posts without what was taken from another line. */
export const ownPost = (post: PostRead, source: string): PostRead => {
  if (!inherited(post, source)) return post;
  const { organization, ...own } = post;
  if (!organization?.parent) return own;
  const { parent: _, ...part } = organization;
  return { ...own, organization: part };
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
  // 工贸厅 of 示例省工贸厅, and what is within it
  if (whole.text.endsWith(outer))
    return { ...post, organization: organization.parent ? { ...organization, parent: whole.text } : whole };
  return { ...post, organization: { ...organization, parent: `${whole.text}${organization.parent ?? ""}` } };
};
