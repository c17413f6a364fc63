import { isBareNoun } from "../../reference/bare-nouns";
import type { Facts, OrgFact } from "../../reference/facts";
import { OTHER_PARTY } from "./regions";

/** The last noun of a name. */
const HEAD =
  /(?:孔子学院|大学|科学院|设计院|检察院|法院|学院|学校|中学|高中|小学|研究院|研究所|医院|保健院|总商会|工商会|商会|学会|协会|总会|联合会|促进会|分会|委员会|省委会|市委会|管委会|县委|区委|市委|省委|集团|公司|银行|中心|基金会|联盟|组织|办公室|高新区|开发区|经开区|园区|代表处|编辑部|实验室|指挥部|支部|总部|部门|总局|分局|局|处|厅|部|署|院|所|会|社|大使馆|总领事馆|总领馆|使馆|馆|(?<=博览|植物|动物|幼儿|[公乐陵])园|站|科|系|办|委|党)$/;

/** What behind a name makes another, longer name of it, or a post: 甲大学附属医院, 甲集团公司, 外交部长. */
export const IN_LONGER_NAME =
  /^(?:附属|附设|直属|所属|分[校院会]|有限|股份|集团|公司|校友|工会|团委|（|长(?![期远久]))/u;

/** Names and nouns of schools of any kind, all of which are 该校. */
export const SCHOOL = /(?:大学|学院|校)$/;

/** 两校交流，感谢该校: organizations that are spoken of together, of which 该校 would be one. */
export const PAIR = /两[校院会所]/;

const BY_KIND: Partial<Record<string, string>> = {
  company: "公司",
  university: "校",
  hospital: "院",
  institute: "院",
  association: "会",
  government: "机关",
  party: "组织",
  zone: "园区",
  media: "媒体",
};

/** A school of a university, of which the university alone is 该校: 湖滨大学医学院. */
export const isSchoolOfUniversity = (name: string): boolean => /大学\p{Script=Han}+学院$/u.test(name);

/** 湖滨市贸促会 of 湖滨市贸促会（国际商会）: a name without a second one in brackets behind it. */
const withoutSecond = ({ name }: OrgFact): string => name.text.replace(/（[^（）]*）$/u, "");

/** 该局, 该协会, 该校: how an organization is called a second time in a sentence. */
export const headOf = (org: OrgFact): string => {
  const noun = HEAD.exec(withoutSecond(org))?.[0];
  // A Confucius institute is not a school of its own.
  const institute = /孔子(?:学院|课堂)$/.exec(org.name.text)?.[0];
  if (institute) return institute;
  if (noun === "学院" && (org.parent || isSchoolOfUniversity(org.name.text))) return "学院";
  if (noun && /(?:[大中小]学|高中|(?<!科)学院|学校)$/.test(noun)) return "校";
  if (noun && /[医学计察法]院$/.test(noun)) return "院";
  if (noun && /[使领事]馆$/.test(noun)) return "馆";
  if (noun === undefined && /区$/.test(org.name.text)) return "区";
  return noun ?? BY_KIND[org.kind ?? "other"] ?? "单位";
};

const afterThis = (head: string): string => head.replace(/^(?:总|保健)(?=商?[会院]$)/, "");

/** 会 of a 总会, 商会 of a 总商会, 院 of a 保健院: the noun of an organization as it follows 该. */
export const headAfterThis = (org: OrgFact): string => afterThis(headOf(org));

/** 该协会, 园区: an organization by its noun; a zone is called so without 该. */
export const calledThis = (head: string): string => (/.区$/.test(head) ? head : `该${afterThis(head)}`);

/** Organs of state, which are never called 该会. */
const ORGAN = /(?:人大常委会|常务委员会|人民代表大会|政协|政治协商会议)$/;
/** 致公党湖滨省委, behind which 该省委 would be the committee of another party. */
const OF_PARTY = new RegExp(`^${OTHER_PARTY}`, "u");

/** Whether a name shows its noun, so that 该会 refers to it: 学会, but not 工商联. */
export const showsHead = (org: OrgFact): boolean => {
  if (ORGAN.test(org.name.text) || OF_PARTY.test(org.name.text)) return false;
  const head = headOf(org);
  return withoutSecond(org).endsWith(head) || /(?:[大中小]学|高中|学院|学校|医院|区)$/.test(org.name.text);
};

/** 协会: the noun of a name, even if others have it too. */
export const nounOfName = (org: OrgFact): string => HEAD.exec(org.name.text)?.[0] ?? "";

/** Whether the text calls an organization by a short form that is more than a noun: 湖滨协会, beside which 协会 is another. */
export const hasOwnShort = ({ short }: OrgFact): boolean => short !== undefined && !isBareNoun(short.text);

const ZONE = /(?:开发区|高新区|经开区|园区)$/;

/** Whether a zone's noun could mean another zone, whatever that is called: 园区 beside a 开发区. */
export const areBothZones = (noun: string, other: string): boolean => ZONE.test(noun) && ZONE.test(other);

/** 开发区, 同学会, 学校: the noun of a name, where no other organization of the record could be meant; empty where one could. */
export const ownNoun = (facts: Facts, org: OrgFact): string => {
  const noun = HEAD.exec(org.name.text)?.[0] ?? "";
  const others = facts
    .allOrgs()
    .some(
      (other) =>
        other !== org &&
        ((other.name.text.endsWith(noun) && !hasOwnShort(other)) ||
          (areBothZones(noun, other.name.text) && !other.name.text.includes(org.name.text))),
    );
  if (noun.length < 2 || others) return "";
  // 大学 alone is any university: 学校 is the one named, if there is no other school.
  if (noun !== "大学") return noun;
  return facts.allOrgs().some((other) => other !== org && headOf(other) === "校") ? "" : "学校";
};

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?:大学|(?<!科)学院|学校|中学|高中|小学)$/, "两校"],
  [/医院$/, "两院"],
  [/(?:商会|协会|学会|总会|联合会|促进会)$/, "两会"],
  [/(?:开发区|高新区|经开区)$/, "两区"],
  [/(?:公司|集团)$/, "两家公司"],
];

/** 两校, 两院, 两会: two organizations of a kind, where the record has no third. */
export const pairNoun = (facts: Facts, a: OrgFact, b: OrgFact): string => {
  // Schools of two universities are no 两校.
  if ([a, b].some(({ name }) => isSchoolOfUniversity(name.text))) return "";
  for (const [pattern, noun] of PAIRS) {
    if (!pattern.test(a.name.text) || !pattern.test(b.name.text)) continue;
    const all = new Set(facts.allOrgs().flatMap(({ name }) => (pattern.test(name.text) ? name.text : [])));
    return all.size === 2 ? noun : "";
  }
  return "";
};

/** A group of companies is a company too. */
const COMPANY = /(?:公司|集团|企业)$/;

/** Whether the noun of one organization could mean another: 该公司 beside a 集团, 该会 of a 贸促会 beside a 协会. */
export const isNounOf = (one: string, other: string): boolean =>
  one === other || (COMPANY.test(one) && COMPANY.test(other)) || (other.length === 1 && one.endsWith(other));
