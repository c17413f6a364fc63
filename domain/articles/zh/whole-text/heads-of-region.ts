import { type Composed, isParagraph } from "../../compose";
import { type Rewording, reworded } from "../../rewording";

/** 区委副书记、云雀市湖滨区区长: two posts of one person in one region, whose level both have. */
const TWO_POSTS = /([市县区州旗])委(?:常委|副?书记)、(\p{Script=Han}{1,8}\1)(?=(?:代|副|常务副)?\1长)/gu;
/** 苇塘街道工委副书记、苇塘街道主任. */
const OF_STREET =
  /街道(?:党?工委|党委)(?:委员|副?书记)、(\p{Script=Han}{2,12}?)(?=街道(?:办事处)?(?:副?主任))/u;
/** ，湖滨市市长安例主持: a head of a region behind others of it. */
const HEAD =
  /，(\p{Script=Han}{2,3}([市县区]))(?=(?:副)?\2长\p{Script=Han}{2,4}(?:主持|致辞|讲话|陪同|见证))/u;
/** 中共青石县委员会 in front of a post: 青石县委. */
const COMMITTEE = /中共(\p{Script=Han}{2,8}[省市县区旗州盟])委员会(?=常委|副?书记|委员|秘书长)/u;
/**
 * 湖滨区委书记安例、云雀市湖滨区区长白样: the head of a region behind somebody of its committee, or the one for whom they came. Behind a post
 * elsewhere, 湖滨区委书记、云雀市总工会主席安例, the region stays.
 */
const OF_BOTH =
  /(?<=^|[，、；由与和及向对在请])(\p{Script=Han}{2,6}([市县区旗州]))(?:委[^，。；、]{2,12}(?:、(?:(?:代|副|常务副)?\2长|(?!(?!\1|\2)\p{Script=Han}{3,9}(?:主席|主任|[会院局校]长|理事长|董事长))[^，。；、]{2,12}))?)(?:[、，和与]|代表)((?:\p{Script=Han}{2,4}[省市州盟])?\1)(?=(?:代|副|常务副)?\2长)/u;
const AUTHORITY = "(?:委|人大|政协|政府|人民政府|领导|(?:常务副|副|代)?[市县区]?长)";
const REGIONS = new RegExp(
  `(?:^|[，、由与和及向])([^，、由与和及向。；：]{2,8}?[市县区])(?=${AUTHORITY})`,
  "gu",
);

/** 湖滨区 of 云雀市湖滨区. */
const LOWEST = /[^省市县区州]{1,6}[市县区州]$/u;

/** Whether a committee, 湖滨区委 or 区委 behind others of that region, is one of the region that is named again behind it. */
const isCommitteeOf = (text: string, level: number, region: string): boolean => {
  const [lowest] = LOWEST.exec(region) ?? [];
  if (lowest === undefined) return false;
  if (text.slice(0, level + 1).endsWith(lowest)) return true;
  const before = text.slice(0, level);
  const last = [...before.matchAll(REGIONS)].map(([, one = ""]) => one).at(-1);
  return /[，、；由与和及向]$/u.test(before) && last?.endsWith(lowest) === true;
};

/** 区委副书记、区长: the second post of somebody in the same region, and the head of the region of all others in the sentence. */
const regionOfHeadOnce: Rewording = (text) => {
  const committee = text.includes("中共") ? COMMITTEE.exec(text) : null;
  if (committee)
    return { from: committee.index, to: committee.index + committee[0].length, text: `${committee[1]}委` };
  const found = [...text.matchAll(TWO_POSTS)].find(({ index, 2: of = "" }) => isCommitteeOf(text, index, of));
  const [all = "", , region = ""] = found ?? [];
  if (found)
    return { from: found.index + all.length - region.length, to: found.index + all.length, text: "" };
  const street = OF_STREET.exec(text);
  const [posts = "", name = ""] = street ?? [];
  const of = street ? street.index + posts.length : 0;
  if (street && text.slice(0, street.index).endsWith(name))
    return { from: of - name.length, to: of, text: "" };
  const both = OF_BOTH.exec(text);
  const end = both ? both.index + both[0].length : 0;
  if (both) return { from: end - (both[3]?.length ?? 0), to: end, text: "" };
  const head = HEAD.exec(text);
  const [, own] = head ?? [];
  if (!head || own === undefined) return undefined;
  const others = [...text.slice(0, head.index).matchAll(REGIONS)]
    .map(([, one = ""]) => one)
    .filter((one) => one.slice(-1) === own.slice(-1) && one.length > 1);
  return others.length > 0 && others.every((one) => one === own)
    ? { from: head.index + 1, to: head.index + 1 + own.length, text: "" }
    : undefined;
};

/** A block in which a region is not said again of a second post of somebody, or of a head who chaired. */
export const withRegionOfHeadsOnce = (block: Composed): Composed =>
  isParagraph(block)
    ? { ...block, lines: block.lines.map((one) => (one.own ? one : reworded(one, [regionOfHeadOnce], 3))) }
    : block;
