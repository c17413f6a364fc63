import { endReplaced, type Rewording } from "../../rewording";
import { isQuoted } from "../words/enclosed";

const EVENT = /论坛|博览会|峰会|展览会|艺术节|文化节/gu;
/** Words in front of the name of an event, which are no part of it. */
const BEFORE_NAME =
  /^.*(?:参加|出席|举[办行]|承办|协办|申办|申请|召开|组织|参与|感谢|祝贺|代表|支持|邀请|关于|走进|参观|以来|届|[在与和及将以就为向由是了的](?!平)|对(?!外))|^年/u;
/** Characters of a name, its noun included, that are noticed again. */
const NAME = 6;
/** Words between two events that are set side by side. */
const COMPARED = /比|较|不同于/u;

/** 参加第四届论坛, for 第四届湖滨市长论坛 in a sentence that has named the forum: the noun, where the sentence has no other event of it. */
export const eventByNoun: Rewording = (text) => {
  const [first, ...more] = text.matchAll(EVENT);
  if (!first || more.length === 0 || more.some(([noun]) => noun !== first[0])) return undefined;
  const runs = [first, ...more].map(({ index }) => {
    const named = /\p{Script=Han}*$/u.exec(text.slice(0, index))?.[0] ?? "";
    return { from: index, named, name: named.replace(BEFORE_NAME, "") };
  });
  const common = runs[0]?.name ?? "";
  const other = runs.some(({ name, named }) => name !== "" && !named.endsWith(common));
  // 甲—乙企业家论坛: the letters are only a part of such a name.
  const parted = runs.some(({ from, named }) =>
    /[-—–－·\p{Script=Latin}]$/u.test(text.slice(0, from - named.length)),
  );
  if (parted || common.length + first[0].length < NAME || other) return undefined;
  // What distinguishes two events is in front of what their names share.
  const again = runs.find(
    ({ from, name }) =>
      from > first.index &&
      name === common &&
      !COMPARED.test(text.slice(first.index, from)) &&
      !isQuoted(text.slice(0, from)),
  );
  return again && { from: again.from - common.length, to: again.from, text: "" };
};

const REGION = "(?:(?![和与及街镇乡县市区])\\p{Script=Han}){2,5}(?:街道|[镇乡县市区])";
const OF_REGIONS = new RegExp(
  `(?<=^|[，；了在和与及对到赴]|参观|走访|考察|访问)(${REGION})((?:\\p{Script=Han}{2,12}(?:站|园|馆)|\\p{Script=Han}{0,12}(?:基地|中心|社区|学校|[侨文妇科]联|工商联|协会|商会)))((?:[、和与]${REGION}\\2)+)(?=$|[，。；、和与及等]|负责人|代表)`,
  "u",
);

const WENT_TO = /(?:考察|访问|走访|参观|调研|[赴到])了?$/u;

/** 青石镇、松山镇服务站, for 青石镇服务站、松山镇服务站: what two places of a list have in common comes with the last. */
export const placesTogether: Rewording = (text) => {
  const found = OF_REGIONS.exec(text);
  const [all, first, noun, more] = found ?? [];
  if (!found || all === undefined || first === undefined || noun === undefined || more === undefined)
    return undefined;
  // 湖滨市、云溪市商会和松山城商会: a list has the noun with its last member or with each.
  if (new RegExp(`^[、和与及][^，。；、]{2,12}?${noun}`, "u").test(text.slice(found.index + all.length)))
    return undefined;
  // 考察湖滨市、云溪市科技馆 would be a visit to a whole city.
  if (/[市县区]$/u.test(first) && WENT_TO.test(text.slice(0, found.index))) return undefined;
  const from = found.index + first.length;
  const regions = more.replaceAll(noun, "");
  return { from, to: found.index + all.length, text: `${regions}${noun}` };
};

const POST_ABROAD = "(?:副|代理|代|候任)?(?:总领事|大使|领事|公使|参赞)(?!馆)";
const TWO_ABROAD = new RegExp(
  `((?:\\p{Script=Han}{1,6})?驻\\p{Script=Han}{2,8}?)${POST_ABROAD}(?![和、])[^，。；、和]{2,12}?[和、](\\1)(?=${POST_ABROAD})`,
  "u",
);

/** 星河国驻湖滨总领事安例、副领事白样: the mission comes with the first of its members. */
export const missionOnce = endReplaced(TWO_ABROAD);
