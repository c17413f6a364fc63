import type { Context } from "./context";
import { costly } from "./costly";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import type { PersonRead } from "./people";

const ATTENDED = "(?:brought together|attracted|drew|gathered|was attended by|were attended by)";
const OF_ALL = "(?:guests|participants|people|attendees|delegates|visitors)";
// "attracted more than 80 participants"
const TOTAL = costly(
  new RegExp(
    `\\b${ATTENDED} (?:more than|over|about|around|some|nearly|almost|up to|a total of)? ?(${EN_NUMBER_PATTERN}) ${OF_ALL}\\b(?! (?:from|of))`,
    "gi",
  ),
);

// "About 40 people attended the ceremony"
const PEOPLE_ATTENDED = costly(
  new RegExp(
    `(?<=^|\\. )(?:(?:about|around|some|nearly|almost|more than|over|a total of) )?(${EN_NUMBER_PATTERN}) ${OF_ALL} (?:attended|took part|were present|participated)\\b`,
    "gim",
  ),
);

// 吸引了来自各地的300余名嘉宾
const TOTAL_ZH = /(?:吸引|汇聚)了?[^，。；：\n]{0,24}?(?:约|近|逾|超过)?(\d{1,4})(?:余|多)?[人名位]/gu;

// "We will be four: …"
const OURSELVES = costly(
  new RegExp(
    `\\bwe(?:['’]re|(?:['’]ll| will| shall)? (?:be|are))(?: coming)?(?: with| as| a (?:group|party|team) of)? (${EN_NUMBER_PATTERN})\\b(?= (?:people|persons|in total|of us|participants)|\\s*[:.,;–—-]|$)`,
    "gim",
  ),
);
// "From our company there will be three: …"
const FROM_US = costly(
  new RegExp(
    `\\b(?:from (?:our|the) [\\p{L} ]{3,24}|on our side|our side),? (?:there|it|that) (?:will be|are|is|would be|['’]s)(?: just| only| us)? (${EN_NUMBER_PATTERN})(?: (?:people|persons|participants|of us|colleagues))?(?=\\s*[:.;–—-]|$)`,
    "gimu",
  ),
);
// 我公司拟派2人参加
const OURS_ZH =
  /(?:我们?(?:方|司|局|公司|单位|会|校|院)?|本(?:单位|公司|会))(?:这边|拟|将|决定|共|一共|会)*(?:派出?|报|来|去|有|参加|共|一行)(\d{1,3}|[一二两三四五六七八九十]{1,3})个?[人位名](?=参加|出席|参会|前往|[，,。：:；]|$)/gmu;

// 示例市考察团一行6人名单, 来访人员共4人
const OF_PARTY =
  /(?:^|[:：])[^\n，,。；;：:]{2,40}?(?:一行(?:共)?|人员(?:一共|共计?|合计))\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})[人名位](?:[来到参出考拜][访会加席察]\P{P}{0,6}?)?(?:人员)?(?:名单)?(?=[\s:：，,（(]|$)/gmu;
// 三人均已办好签证
const THEY_ALL = costly(
  /^(?:以上|上述)?(?:一共|共)?(\d{1,3}|[一二两三四五六七八九十]{1,3})个?[人位名](?:客人|来宾|同志)?(?:均|都|全部|皆)/gmu,
);
// "Delegation from Port Model (5 persons)", "5 in total"
const IN_TOTAL = costly(
  new RegExp(
    `^(?:the )?(?:delegation|visitors|guests|party|team) (?:of|from) [^\\n()]{3,50} \\((${EN_NUMBER_PATTERN}) (?:people|persons|pax|members)\\)|(?<=^|[.;,] )(${EN_NUMBER_PATTERN}) (?:people |persons )?in total(?=[\\s.,!]|$)`,
    "gim",
  ),
);

// 示例协会走访活动（拟邀请30人）, in the title
const PLANNED =
  /^[^\n]{4,40}[（(](?:拟邀请?|计划邀请|预计|规模|约)(?:参加|参会|人数)?\s*(\d{1,4})\s*余?[人名位](?:左右)?[)）](?=\s*\n)/gu;

/** The number of people according to a report, or to a message about its writers, if stated once. */
export const statedTotal = (text: string): number | undefined => {
  const [found, ...others] = [
    ...text.matchAll(TOTAL),
    ...text.matchAll(PEOPLE_ATTENDED),
    ...text.matchAll(TOTAL_ZH),
    ...text.matchAll(OURSELVES),
    ...text.matchAll(FROM_US),
    ...text.matchAll(OURS_ZH),
    ...text.matchAll(PLANNED),
    ...text.matchAll(OF_PARTY),
    ...text.matchAll(THEY_ALL),
    ...text.matchAll(IN_TOTAL),
  ];
  return found && others.length === 0 ? countOf(found[1] ?? found[2] ?? "") : undefined;
};

const AMONG = costly(
  /, among them (?=\p{Lu})|\bamong (?:the|those|other|its|our)\b[^.,;:\n]{0,60}? (?:was|were|are|will be)\b/iu,
);

const MORE = `(?:${EN_NUMBER_PATTERN}|some|a few|several) (?:more|others?)`;
// "and two more to be confirmed", "name to follow", 还有两位没报名字, 学生处的人还没定
const OTHERS_OPEN = costly(
  new RegExp(
    `\\b(?:and|plus|with) ${MORE}\\b[^.;:\\n]{0,24}\\b(?:to be (?:confirmed|named|announced)|tb[ca]|to follow)\\b|\\bnames? to follow\\b|(?:还有|另有?|另外)(?:一|两|几|[\\d三四五六七八九十]{1,2})(?:个人|[位名人])(?:还|暂|尚)?(?:没|未|待)\\P{P}{0,6}(?:$|[。，,；;）)])|的人(?:还|尚|暂)(?:没|未)定`,
    "imu",
  ),
);
/** Whether a text says that those it names were only some of the attendees, or that others are named later. */
export const namesSomeOnly = (text: string): boolean => AMONG.test(text) || OTHERS_OPEN.test(text);

const PARTY_SIZE = costly(
  new RegExp(
    `\\b(${EN_NUMBER_PATTERN})-(?:member|person|strong) (?:\\p{L}+ ){0,3}(?:delegation|mission|group|team|party)\\b|\\b(?:delegation|mission|party|group|team) of (${EN_NUMBER_PATTERN})(?: (?:people|persons|members))?\\b`,
    "giu",
  ),
);
interface Placed {
  read: PersonRead;
  context: Context;
}
// The people of a delegation whom a text names: the guests, or all where nobody has a side; none where it names groups.
const delegatesAmong = (found: readonly (Placed | object)[]): number => {
  const people = found.flatMap((each) => ("read" in each ? [each] : []));
  if (people.some(({ read }) => read.group)) return 0;
  const sides = people.map(({ read, context }) => context.side ?? read.side);
  return sides.some((side) => side) ? sides.filter((side) => side === "guest").length : people.length;
};

/** Whether an article says that a delegation had more members than it names: "A six-member delegation of the Model Bank". */
export const namesFewerThan = (text: string, people: readonly (Placed | object)[]): boolean => {
  const [found, ...others] = [...text.matchAll(PARTY_SIZE)];
  const size = found && others.length === 0 ? countOf(found[1] ?? found[2] ?? "") : undefined;
  const named = delegatesAmong(people);
  return size !== undefined && named > 0 && size > named;
};

/** The number of people in an English delegation, where the text names as many: "will lead a group of six". */
export const sizeOfParty = (text: string, named: number): number | undefined => {
  const [found, ...others] = [...text.matchAll(PARTY_SIZE)];
  const size = found && others.length === 0 ? countOf(found[1] ?? found[2] ?? "") : undefined;
  if (named === 1 && ALONE.test(text)) return 1;
  return size === named ? size : undefined;
};
const ALONE = /\bI (?:will |shall |am )?(?:be )?(?:attend|com|travel|join|arriv)\p{L}* alone\b/u;

/** How many lines there were, how many people they name, and whether those of the hosts state a number, and there are guests. */
interface Counted {
  lines: number;
  named: number;
  ofHosts: boolean;
  ofGuests: boolean;
}

/**
 * The number of all people by those that lines state; undefined where it is one of some of them: 甲局等5人 next to other people,
 * or of the hosts only.
 */
export const totalOf = (
  sizes: readonly number[],
  { lines, named, ofHosts, ofGuests }: Counted,
): number | undefined => {
  const total = sizes.reduce((all, size) => all + size, 0);
  const isPart = lines > sizes.length && (sizes.length > 1 || (ofHosts && ofGuests));
  return isPart || total < named || sizes.length === 0 ? undefined : total;
};

/**
 * The number of all people by those in headings. 会见名单（共9人） above 主方（5人） and 宾方（4人）: the first or the last number is
 * that of the others together.
 */
const sumOfHeadings = (counts: readonly number[]): number | undefined => {
  if (counts.length === 0) return undefined;
  const all = counts.reduce((a, b) => a + b, 0);
  const whole = [counts[0], counts.at(-1)].find((count) => count !== undefined && 2 * count === all);
  return counts.length > 2 && whole !== undefined ? whole : all;
};

// "I shall be accompanied by two colleagues": the number of all but the writer.
const isOfCompanions = (people: readonly PersonRead[]): boolean =>
  people.filter(({ roles }) => roles.includes("escort")).length === people.length - 1;

/** The number of all by those in headings; one that is less than the people of the list is that of some of them. */
export const ofAll = (counts: readonly number[], people: readonly PersonRead[]): number | undefined => {
  const total = sumOfHeadings(counts);
  // 一行3人 of the guests alone
  const isReceived = people.some(({ roles }) => roles.includes("receiver"));
  const isOfSome =
    counts.length === 1 &&
    total !== undefined &&
    people.length > total + (isOfCompanions(people) || isReceived ? 0 : 1);
  return isOfSome ? undefined : total;
};

// …，一行5人，名单如下：; …，共3人。 Unlike 大会共300人, 午餐预计共20人
const COUNTED = costly(
  /(?<!(?:[大年晚午]会|[午晚早用]餐|活动|论坛|现场|规模|志愿者)\P{P}{0,6})(?:一行|[一总]?共|[合共]计)\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*个?[人位名]/gu,
);
/** The only number that a Chinese text gives of people, if there are not more of them. */
export const countOfAll = (text: string, named: number): number | undefined => {
  const [found, ...others] = [...text.matchAll(COUNTED)];
  const count = found && others.length === 0 ? countOf(found[1] ?? "") : undefined;
  return count !== undefined && count >= named ? count : undefined;
};

const OTHERS = /等(?!待|级|候)|接待|会见|陪同|座谈|其[余他它]|另有|还有|\b(?:others?|more)\b/iu;
/** Whether a text gives the number of all and names as many, and speaks of no others. */
export const areAllNamed = (text: string, size: number | undefined, named: number): boolean =>
  size === named && !OTHERS.test(text);
