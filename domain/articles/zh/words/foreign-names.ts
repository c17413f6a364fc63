import { literal } from "../../literal";
import { type Phrase, plain } from "../../phrase";
import { textsOf } from "../../record-texts";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

const PARTS = /^[\p{Script=Han}-]{1,8}(?:·[\p{Script=Han}-]{1,8}){1,3}$/u;
/** What a last component needs in front of it: 穆罕默德·本·萨勒曼, 文森特·梵·高. */
const PARTICLE = /·(?:本|宾|伊本|阿卜杜勒?|阿布|范|凡|梵|冯|德|达|迪|杜|拉|勒|圣|奥|麦克)·[^·]+$/;

/** Given names that are not family names: in 卢卡舍维奇·谢尔盖 the record has the family name first. */
const GIVEN =
  /^(?:谢尔盖|伊万|亚历山大|弗拉基米尔|安德烈|尼古拉|米哈伊尔|德米特里|阿列克谢|维克托|尤里|奥列格|伊戈尔|鲍里斯|叶甫根尼|康斯坦丁|瓦西里|阿纳托利|根纳季|瓦列里|帕维尔|伊利亚|阿尔乔姆|娜塔莉亚|纳塔利娅|叶莲娜|奥尔加|塔季扬娜|玛丽亚|斯韦特兰娜|伊琳娜|柳德米拉|安娜)$/;
/** Eastern European family names, if the other component has no such ending. */
const FAMILY = /(?:维奇|[科诺罗]夫|耶夫|斯基|琴科|连科|[科诺罗耶]娃)$/;

/** Whether a name seems to be recorded with the family name first, so that its last component is not used alone. */
const isReversed = (first: string, last: string): boolean =>
  GIVEN.test(last) || (FAMILY.test(first) && !FAMILY.test(last));

/** Regions and posts of citizens of China whose names have no family name: 古丽娜尔·买买提 is not called by the father's name. */
const AT_HOME =
  /新疆|维吾尔|伊犁|喀什|和田|阿克苏|巴音郭楞|昌吉|克孜勒苏|博尔塔拉|塔城|阿勒泰|吐鲁番|哈密|乌鲁木齐|生产建设兵团|[族克孜古]自治[区州县旗]|中共|政协|人大常委会|统战部|侨联|侨办|党[组工]|党委(?!员)/u;

/** Countries where the first component is used: there the family name comes first, or does not exist. */
const FIRST_NAMED = /匈牙利|泰国|埃塞俄比亚|厄立特里亚|马来西亚|印度尼西亚|印尼|冰岛|蒙古国/;

/** Whether somebody holds a post in China, where a name with · is that of a person and the father. */
const isOfChina = ({ posts, of }: Who): boolean =>
  [
    ...posts.map(({ org, title }) => [org, title?.text] as const),
    ...of.map((org) => [org, ""] as const),
  ].some(([org, title]) =>
    AT_HOME.test(`${org?.org.parent?.name.text ?? ""}${org?.name.text ?? ""}${title ?? ""}`),
  );

/** Whether the record's own words, other than its title, have a component of a name alone. */
const calls = ({ facts }: Discourse, name: string): boolean => {
  const alone = new RegExp(`(?<!·)${literal(name)}(?!·)`, "u");
  return textsOf(facts.record, "zh").some(({ at, text }) => at[0] !== "title" && alone.test(text));
};

/** Whether the record's own sentences have a name in full again. */
const isAgainInFull = ({ facts }: Discourse, name: string): boolean =>
  textsOf(facts.record, "zh").some(
    ({ at, text }) => at[0] !== "title" && at.at(-1) !== "name" && text !== name && text.includes(name),
  );

/** Whether the office uses the first component in its own words, or everybody does in that country. */
const isCalledByFirst = (discourse: Discourse, who: Who, first: string, last: string): boolean => {
  const called = calls(discourse, first);
  if (first.length > 1 && called !== calls(discourse, last)) return called;
  const organizations = [...who.posts.flatMap(({ org }) => org ?? []), ...who.of];
  return organizations.some(({ name, org }) =>
    FIRST_NAMED.test(`${org.parent?.name.text ?? ""}${name.text}`),
  );
};

/** 卡斯德罗: the last component of a transcribed name, or 颂猜 of 颂猜·瓦塔纳, where nobody else of the record has it. */
export const calledComponent = (discourse: Discourse, who: Who): Phrase | undefined => {
  const { facts } = discourse;
  const { key, name } = who;
  const parts = name && PARTS.test(name.text) && !PARTICLE.test(name.text) ? name.text.split("·") : [];
  const [first = "", end = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 2 && isReversed(first, end)) return undefined;
  const last = parts.length === 2 && isCalledByFirst(discourse, who, first, end) ? first : end;
  if (!name || !last || last.length < 2) return undefined;
  if (isOfChina(who) && !calls(discourse, last)) return undefined;
  // By the custom of the country, unless the office itself uses the full name throughout.
  if (last === first && !calls(discourse, first) && isAgainInFull(discourse, name.text)) return undefined;
  const shared = facts.people.some((one) => one.key !== key && one.name?.text.includes(last) === true);
  return shared ? undefined : plain(last, [name.path]);
};
