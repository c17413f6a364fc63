import type { Side } from "../../events/values";
import { costly } from "./costly";
import type { PersonRead } from "./people";

/** A person read from a line, whose side no heading gives. */
interface Sideless {
  read: PersonRead;
  source: string;
}

// 我们周三来贵局拜访: the writers are guests; 贵方来访，我方参会人员: the writers are hosts.
const YOU_ZH = "(?:贵(?![州阳港溪池])|您|你们)";
const WE_COME = costly(
  new RegExp(
    `(?:来|赴|到|至|去|前往|拜访|访问|参观|走访)${YOU_ZH}|参加${YOU_ZH}[^，。；\\n]{0,14}(?:会谈|座谈|洽谈|交流|对接|考察|参观|学习)|(?:^|[，。：:\\n]\\s*|关于)贵[^，。！；\\n]{1,4}(?:考察|参观|调研|访问|拜访|学习)(?:的)?(?:人员|名单|成员|团)|(?:^|[。！!\\n，,])我们?(?:这边|公司|单位|一行)?[^。！!\\n贵您]{0,16}(?:[今明后]天|[今明][早晚]|周[一二三四五六日]|[上下]午|\\d点)[^，。！!\\n：:]{0,4}(?:到达?|抵达|过来|过去|出发)[：:，,。\\n]|\\b(?:visit(?:ing)?|come to|coming to|travel(?:l?ing)? to|meet(?:ing)? with|see) you(?:r \\p{L}+)?\\b|\\b(?:receiv\\w+|welcom\\w+|host(?:ing)?|having) us\\b|\\bour visit\\b|\\bdelegation to your\\b|\\b(?:coming|come|travel(?:l?ing)?|visiting|accompany(?:ing)?) (?:along )?(?:with )?(?:us|me)\\b|我(?:公司|司|们|局|会|校|院|行|委|办|协会|集团|商会)?[^，。！；\\n]{0,12}(?:去|到|赴|来)[^，。！；\\n]{0,8}(?:考察|拜访|访问|调研|参观|交流|洽谈|学习)[^。\\n]{0,16}您`,
    "iu",
  ),
);
const YOU_COME = costly(
  new RegExp(
    `${YOU_ZH}[^，。！；\\n]{0,14}(?:来访|来我|来本|莅临|到我|到访)|(?:欢迎|接待|迎接)${YOU_ZH}|\\byour (?:visit|delegation|arrival|trip|mission)\\b|\\b(?:welcom\\w+|receiv\\w+|host\\w*) you\\b|\\bvisit(?:ing)? (?:to )?us\\b`,
    "iu",
  ),
);

/** Whether a sentence about a visit addresses the recipients of a letter. */
export const isToSomebody = (text: string): boolean => WE_COME.test(text) || YOU_COME.test(text);

/** The side that the wording of a letter gives to everybody it lists. */
const sideOfLetter = (text: string): Side | undefined => {
  const [we, you] = [WE_COME.test(text), YOU_COME.test(text)];
  return we === you ? undefined : we ? "guest" : "host";
};

interface Marker {
  at: number;
  side: Side | undefined;
}

// 甲会见来访的乙一行。: before it the hosts, after it the guests up to the end of the sentence.
const RECEIVES =
  /(?:会见|接见|会晤|接待|迎接)了?(?=来访|到访|来|前来|率|[^。，、]{2,40}?(?:一行|率领|率团|带领))/gu;
const ALONGSIDE =
  /^[^。；]{2,60}?一行(?:[\d一二两三四五六七八九十]{1,3}人)?[，,](?=[^。；，,]{4,60}(?:陪同|参加|出席)(?:会见|接待|会谈|座谈|活动)?(?:[。；]|$))(?![^。；]*(?:随同|随行|随团|来访|到访))/u;
// 甲率队赴乙大学调研，乙大学校长会见了甲一行
const COMES = /(?<=(?:赴|访问|到访|来访|来到|抵达|前往)[^，。]*)，[^，]*$/u;
// 甲一行到我区考察。乙会见了客人。
const VISITS =
  /(?:一行|代表团)(?:\d{1,3}人|[一二两三四五六七八九十]{1,3}人)?(?:来|到|赴|莅临|前来|抵)(?:我|本)?[^，。]{0,14}?(?:考察|访问|调研|交流|洽谈|拜访|参观|座谈)/gu;
const RECEIVES_GUESTS = /(?:会见|接见|会晤|接待|陪同)了?(?:客人|来宾|外宾|代表团|考察团|一行)/gu;
// Somebody who took part in receiving others belongs to the hosts.
const TOOK_PART =
  /(?:参加|出席|陪同)(?:了)?(?:上述|有关|相关)?(?:会见|会谈|活动|座谈|接待|考察|参观|调研)?$|在座$/u;
// 甲、乙等陪同来访: they came too.
const CAME_ALONG =
  /(?:陪同|随同|一同|一道|随团|随行)(?:其|他|她)?(?:来访|到访|前来|来|访问|参访|出访)|(?:随同|随行|随团)(?:其|他|她)?(?:调研|考察|参观|走访|检查)/gu;
const MET_EN = costly(
  /\b(?:met(?: with)?|received|welcomed|hosted|greeted) (?:a |an |the )?(?:\p{L}+ ){0,4}(?:delegation|group|team|mission|party)\b/giu,
);
const SENTENCE_END_EN = /(?<=\p{Ll}{3}|\))\. (?=\p{Lu})/u;
const lastMatch = (text: string, pattern: RegExp): number =>
  [...text.matchAll(new RegExp(pattern, "gu"))].at(-1)?.index ?? 0;
const VISITORS_EN = /\b(?:the |our )?(?:visitors|guests|visiting (?:delegation|party|group))\b/giu;
const RECEIVED_EN = /\b(?:received|welcomed|hosted|greeted) by\b/giu;

const markersOf = (source: string): Marker[] => {
  const found: Marker[] = [];
  for (const { index } of source.matchAll(RECEIVES)) {
    const sentence = source.lastIndexOf("。", index) + 1;
    const coming = source.slice(sentence, index).search(COMES);
    const start = coming < 0 ? sentence : sentence + coming;
    if (coming >= 0) found.push({ at: sentence, side: "guest" });
    // …一行，丙陪同: the last clause is about hosts.
    const alone = ALONGSIDE.exec(source.slice(index))?.[0].length;
    const end = alone ? index + alone - 1 : source.indexOf("。", index);
    found.push({ at: start, side: "host" }, { at: index, side: "guest" });
    if (end > 0) found.push({ at: end, side: undefined });
  }
  for (const { index, 0: words } of source.matchAll(VISITS)) {
    const sentence = source.lastIndexOf("。", index) + 1;
    found.push({ at: sentence, side: "guest" }, { at: index + words.length, side: undefined });
  }
  for (const { index } of source.matchAll(RECEIVES_GUESTS)) {
    const sentence = source.lastIndexOf("。", index) + 1;
    found.push({ at: sentence, side: "host" }, { at: index, side: undefined });
  }
  for (const { index } of source.matchAll(MET_EN)) {
    const end = source.slice(index).search(SENTENCE_END_EN);
    found.push(
      { at: lastMatch(source.slice(0, index), SENTENCE_END_EN), side: "host" },
      { at: index, side: "guest" },
    );
    if (end > 0) found.push({ at: index + end, side: undefined });
  }
  for (const { index } of source.matchAll(VISITORS_EN)) found.push({ at: index, side: "guest" });
  for (const { index } of source.matchAll(RECEIVED_EN)) found.push({ at: index, side: "host" });
  const sides = new Set(found.flatMap(({ side }) => side ?? []));
  const along: Marker[] = [...source.matchAll(CAME_ALONG)].flatMap(({ index }) => [
    { at: source.lastIndexOf("。", index) + 1, side: "guest" },
    { at: index, side: undefined },
  ]);
  return [...(sides.size === 2 ? found : []), ...along].sort((a, b) => a.at - b.at);
};

const rootOf = ({ posts }: PersonRead): string => {
  const org = posts.find(({ organization }) => organization)?.organization;
  return org?.parent ?? org?.text ?? "";
};

// 范例机械 of 范例机械（中国）有限公司
const firmOf = (org: string): string =>
  org.replace(/[（(].*$|(?:股份|控股)?(?:有限|责任)*(?:公司|集团)+$/gu, "");
const isOfFirm = (root: string, org: string): boolean => {
  const [own, other] = [firmOf(root), firmOf(org)];
  if (own === root && other === org) return false;
  return Math.min(own.length, other.length) > 3 && (own.startsWith(other) || other.startsWith(own));
};

const tookPart = ({ names, group }: PersonRead, source: string): boolean =>
  source
    .split(/[。；]/)
    .some(
      (sentence) =>
        sentence.includes(names[0]?.text ?? group?.text ?? "。") &&
        TOOK_PART.test(sentence) &&
        !/一行|来访|代表团|客方|外方/.test(sentence),
    );

/** Whether a text says that somebody received guests: 王小样在市民中心会见了…. */
export const receives = (names: readonly string[], text: string): boolean =>
  names.some((name) => {
    const at = text.indexOf(name);
    return (
      at >= 0 &&
      /^[^，。、；]{0,14}?(?:会见|接见|会晤)了?(?=来访|到访|由|率|\p{Script=Han}{4})/u.test(
        text.slice(at + name.length),
      )
    );
  });

// 示例管委会举行座谈会，接待样例公司来访人员。
const RECEPTION = costly(
  /(?:^|[，,。])(\P{P}{4,30}?)(?:举行|召开|举办|组织)\P{P}{2,12}[，,]\s?(?:接待|欢迎|迎接)了?(?:前?来访的?)?(\P{P}{4,30}?)(?:来访|到访)?(?:人员|客人|一行|代表团|考察团|来宾)/u,
);

// 范例集团（中国）
const withoutPlace = (name: string): string => name.replace(/[（(]\p{Script=Han}{2,5}[)）]$/u, "");

/** The sides that only the wording of a text gives its people: of an article about a reception, or of a letter. */
export const sidesByWording = (people: readonly Sideless[], text: string): (Side | undefined)[] => {
  const sides = people.map(({ read, source }): Side | undefined => {
    const name = read.names[0]?.text ?? read.group?.text ?? "";
    const at = source.indexOf(name);
    return at < 0 ? undefined : markersOf(source).findLast((marker) => marker.at <= at)?.side;
  });
  const reception = RECEPTION.exec(text);
  if (sides.every((side) => side === undefined) && reception) {
    const [, host = "", guest = ""] = reception;
    return people.map(({ read }) => {
      const root = rootOf(read);
      if (root.length < 4) return undefined;
      if (root.startsWith(guest) || guest.startsWith(root)) return "guest";
      return root.startsWith(host) || host.startsWith(root) ? "host" : undefined;
    });
  }
  if (sides.every((side) => side === undefined)) {
    const side = sideOfLetter(text);
    return people.map(() => side);
  }
  // Those named after the sentence belong to their employer's side.
  const ofOrganization = new Map<string, Side>();
  for (const [at, { read }] of people.entries()) {
    const [org, side] = [rootOf(read), sides[at]];
    if (org && side) ofOrganization.set(org, side);
  }
  // 范例集团 of 模型国范例集团; 范例机械（中国）有限公司 of 范例机械集团
  const ofSame = (root: string): Side | undefined =>
    ofOrganization.get(root) ??
    (root.length > 4
      ? [...ofOrganization].find(
          ([org]) => org.length > 4 && (root.startsWith(org) || org.startsWith(root)),
        )?.[1]
      : undefined) ??
    (root.length > 3
      ? [...ofOrganization].find(([org]) => org.endsWith(withoutPlace(root)) || isOfFirm(root, org))?.[1]
      : undefined);
  return people.map(
    ({ read, source }, at) =>
      sides[at] ?? ofSame(rootOf(read)) ?? (tookPart(read, source) ? "host" : undefined),
  );
};
