import { type Phrase, plain, say, sourced } from "../../phrase";
import { isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Who } from "../../reference/facts";
import { KIN_NOUN, principalOf } from "../../structure/relatives";
import { organizationName } from "../organizations/organizations";
import { calledComponent } from "../words/foreign-names";
import { countOf } from "../words/grammar";

const KINDS: Partial<Record<string, string>> = {
  company: "企业",
  university: "高校",
  hospital: "医院",
  media: "媒体",
  government: "部门",
  zone: "园区",
};
/** 企业代表: nouns of a kind that come before 代表 without an article. */
const KIND_NAMES: ReadonlySet<string> = new Set(["企业", "高校", "医院", "媒体"]);
/** People who can be distinguished only by their organizations. */
const BARE_GROUP =
  /^(?:(?:相关|有关|主要|部分)?(?:负责人|负责同志|领导|同志|代表|(?:工作)?人员)|记者|专家|学者|教授|师生)/;

/** Officials, who are of the ministries before them: 甲部、乙部等部门官员. */
const OFFICIALS = /^(?:高级|政府)?官员|^高官/;

/** People whom 等 right before them would make one with the names of their organizations: 甲会馆、乙会馆等社团的侨领. */
const MEMBERS = /^(?:侨领|侨胞|乡亲|企业家|会员|校友|青年|志愿者|员工|学生|艺术家|医生|医护人员)/;

const LEARNERS = /^(?:本科|硕士|博士|研究|大学|留学|中|小|高中)?(?:研究生|博士生|硕士生|学生|毕业生|生)/;

/** Experts of a field, who are of the organizations before them. */
const EXPERTS = /^\p{Script=Han}{2,6}(?:专家|学者|教授)$/u;

/** 部门和学院: the kind of all organizations of a group, which are parts of universities. */
const partsOfUniversity = ({ raw, of }: Who): string | undefined => {
  const all = raw.of ?? [];
  if (all.length === 0 || !all.every(({ kind, parent }) => kind === "university" && parent)) return undefined;
  const schools = of.filter((ref) => /(?:学院|系)$/.test(ref.name.text)).length;
  if (schools === 0) return "部门";
  return schools < of.length ? "部门和学院" : "学院";
};

/** 等国总领事, 等国友城代表团: who comes from countries. */
const DIPLOMATS = /^(?:（总）|总|副总)?(?:领事|大使|公使|使节|外交官)|^驻|^友城/;
/** A name with none of the words in which organizations and regions end. */
const BARE_COUNTRY =
  /^(?!\p{Script=Han}*[省市县区州镇会处局院校司部办社厂店馆所团盟学])\p{Script=Han}{2,8}$/u;
/** A post, before which 等 needs a noun: 某商会、某某商会等商会秘书长. */
const POST =
  /^(?:常务|执行)?副?(?:会长|秘书长|主席|院长|校长|主任|局长|处长|科长|市长|县长|区长|董事长|总经理|总裁|理事长|馆长|书记)$/;

/** 商会 of 甲商会、乙商会: the noun at the end of all these names. */
const sharedNoun = (names: readonly string[]): string | undefined => {
  const [first, ...more] = names.map(
    (name) => /(?:总商会|商会|协会|学会|联合会|大学|学院|学校|医院|公司|集团|研究院|图书馆)$/.exec(name)?.[0],
  );
  return first !== undefined && more.every((one) => one === first) ? first : undefined;
};

/** Offices of other countries, which are no departments. */
const MISSIONS = /(?:使馆|领事馆|代表处|办事处)$/;

/** 企业, 部门: the noun for organizations of one kind. */
const nounOfKind = (who: Who, kind: string | undefined): string | undefined =>
  kind === "government" && who.of.some(({ name }) => MISSIONS.test(name.text))
    ? "机构"
    : KINDS[kind ?? "other"];

/** 高校, 企业: the kind that all organizations of a group are of; 单位 where they are of several. */
export const kindOf = (who: Who): string => {
  const [only, ...more] = new Set((who.raw.of ?? []).map((org) => org.kind));
  return (more.length === 0 ? nounOfKind(who, only) : undefined) ?? "单位";
};

/** A group that begins with what its people's organizations are: 企业代表, 相关部门负责人. */
const OWN_KIND = /^(有关|相关|各|部分)?(企业(?!家)|高校|学校|医院|媒体|部门)(?!人士)/u;
const KIND_OF_NOUN: Readonly<Record<string, [kind: string, names: RegExp]>> = {
  企业: ["company", /(?:公司|集团|银行|厂|店|企业)$/],
  高校: ["university", /(?:学校|大学|学院)$/],
  学校: ["university", /(?:学校|大学|学院|公学|中学|小学)$/],
  医院: ["hospital", /医院$/],
  媒体: ["media", /(?:报|社|电视台|网)$/],
  部门: ["government", /(?:[局处办科部委室厅社]|部门)$/],
};

/** Whether an organization is known to be of another kind than this noun says. */
const isOtherKind = (noun: string, { org, name }: OrgRef): boolean => {
  const [kind, names] = KIND_OF_NOUN[noun] ?? [];
  const known = org.kind !== undefined && org.kind !== "other" && org.kind !== kind;
  return kind !== undefined && known && !names?.test(name.text);
};

/** 等单位, 等单位的: before a group with a noun of its own, which its organizations are not examples of: 甲商会、乙大学等单位的企业代表. */
const mixedKinds = (who: Who): string | undefined => {
  const [, some, noun] = OWN_KIND.exec(who.group?.text ?? "") ?? [];
  if (!noun || !who.of.some((ref) => isOtherKind(noun, ref))) return undefined;
  return some ? "单位" : "单位的";
};

/** 60余家企业的90余名代表: the companies are those of the organizations that are named, rather than these. */
export const areNoExamples = (who: Who): boolean => {
  const [, noun] =
    /^(?:近|约|超过)?\d+[余多]?[个家所](企业|高校|学校|医院|媒体|部门)的/u.exec(who.group?.text ?? "") ?? [];
  return noun !== undefined && who.of.some((ref) => isOtherKind(noun, ref));
};

/** 等企业, 等单位的: the common noun for the organizations of an open list, if the group itself does not have it. */
export const kindNoun = (who: Who): string => {
  const [only, ...more] = new Set((who.raw.of ?? []).map((org) => org.kind));
  const offices = who.of.every((ref) => OFFICES.test(ref.name.text));
  const places = who.of.every((ref) => /[省市县区州]$/.test(ref.name.text));
  const kind =
    partsOfUniversity(who) ??
    (only && more.length === 0 ? nounOfKind(who, only) : offices ? "部门" : undefined);
  const noun = places ? "地" : (kind ?? "单位");
  const words = who.group?.text ?? "";
  const countries = who.of.every((ref) => isCountry(ref.name.text));
  if (countries || (DIPLOMATS.test(words) && who.of.every((ref) => BARE_COUNTRY.test(ref.name.text))))
    return "国";
  if (POST.test(words)) return sharedNoun(who.of.map((ref) => ref.name.text)) ?? noun;
  if (EXPERTS.test(words)) return `${noun === "单位" ? "机构" : noun}的`;
  const mixed = mixedKinds(who);
  if (mixed !== undefined) return mixed;
  // 甲集团、乙公司等企业的企业家代表: these are no 企业家代表 themselves.
  if (noun === "企业" && words.startsWith("企业家")) return "企业的";
  // 甲大学、乙大学等高校的博士研究生, not 等博士研究生.
  if (LEARNERS.test(words))
    return who.of.some((ref) => /[中小]学$|学校$/.test(ref.name.text)) ? "学校的" : "高校的";
  if (MEMBERS.test(words))
    return `${sharedNoun(who.of.map((ref) => ref.name.text)) ?? (only === "association" ? "社团" : noun)}的`;
  if (noun === "部门" && OFFICIALS.test(words)) return noun;
  return BARE_GROUP.test(words) ? `${noun}${/^(?:专家|学者|教授|师生)/.test(words) ? "的" : ""}` : "";
};

/** A group that says nothing by itself: 代表, 相关负责人. */
const VAGUE =
  /^(?:相关|有关|主要|部分)?((?:部门)?(?:负责人|负责同志|领导|代表|工作人员|人员|专家|学者|教师|成员))$/;
/** 相关部处负责人: parts that every larger organization has. */
const OF_PARTS =
  /^(?:相关|有关|主要|各)(?:职能)?(?:部门|部处|处室|科室|院系|学院|单位)(?:相关|有关|主要)?(?:负责人|负责同志|领导|代表|工作人员|人员|同志)$/;
/** 代表, 主任: the words of a group that does not say whose people they are. */
const vagueNoun = (words: string): string | undefined =>
  VAGUE.exec(words)?.[1] ?? (POST.test(words) ? words : undefined);
/** Whether a group is meaningless without its organizations. */
export const needsOrganization = (who: Who): boolean => vagueNoun(who.group?.text ?? "") !== undefined;
const SCHOOLS = /(?:学校|大学|学院|公学|中学|小学)$/;
const OFFICES = /(?:[局处办科部委室厅社]|部门)$/;

/** 两校, 三家医院, 各部门: the organizations of a group as one noun, where their names show what they are. */
const organizationsAsOne = (who: Who): string | undefined => {
  const names = who.of.map((ref) => ref.name.text);
  const all = (kind: RegExp): boolean => names.every((name) => kind.test(name));
  const n = countOf(names.length);
  if (names.length < 2 || who.raw.ofOpen || who.of.length < (who.raw.of ?? []).length) return undefined;
  if (all(SCHOOLS)) return `${n}校`;
  if (all(/医院$/)) return `${n}家医院`;
  if (all(/(?:公司|集团)$/)) return `${n}家企业`;
  return regionsAsOne(names) ?? (names.length > 2 && all(OFFICES) ? "各部门" : undefined);
};

/** 五市外事部门: offices of several regions of one level that differ only by region. */
const regionsAsOne = (names: readonly string[]): string | undefined => {
  const parts = names.map((name) => /^\p{Script=Han}{1,8}?([省市县区州])(\p{Script=Han}{2,8})$/u.exec(name));
  const [first] = parts;
  const office = first && parts.every((one) => one?.[2] === first[2]) ? first[2] : undefined;
  if (!first || !office) return undefined;
  if (names.length === 2) return `两地${office}`;
  return parts.every((one) => one?.[1] === first[1])
    ? `${countOf(names.length)}${first[1]}${office}`
    : undefined;
};

const KIN = /^(?:夫人|丈夫|先生|妻子|配偶|女儿|儿子|子女|家人|亲属)$/;

/** Whether somebody is only the relative of another guest. */
export const isKin = ({ group, of }: Who): boolean =>
  group !== undefined && of.length === 0 && KIN.test(group.text);

/** 加索夫人 for 某国驻华大使夫人, where the text has named or is about to name the one with that post. */
const kinByPost = (discourse: Discourse, who: Who): Phrase | undefined => {
  const { facts } = discourse;
  const principal = principalOf(facts.record, who.raw);
  const [kin] = KIN_NOUN.exec(who.group?.text ?? "") ?? [];
  const one = principal && facts.who(principal.key);
  if (!kin || !one?.name || !who.group) return undefined;
  const name = one.later ?? calledComponent(discourse, one) ?? one.name;
  return sourced(
    say`${"text" in name ? phrase(name) : name}${kin === "夫人" ? "" : "的"}${kin}`,
    who.group.path,
  );
};

/** 安例夫人: a relative who is described only by the person before them in the record. */
export const kinOf = (discourse: Discourse, who: Who): Phrase | undefined => {
  const { people } = discourse.facts;
  const before = people[people.indexOf(who) - 1];
  if (!isKin(who)) return kinByPost(discourse, who);
  if (!who.group || !before?.name) return undefined;
  if (before.side !== who.side || before.raw.delegation !== who.raw.delegation) return undefined;
  const name = before.later ?? calledComponent(discourse, before);
  const link = who.group.text === "夫人" ? "" : "的";
  const called = name === undefined ? phrase(before.name) : "text" in name ? phrase(name) : name;
  return say`${called}${link}${phrase(who.group)}`;
};

/** 12名民营企业家: a number of people, who are 企业家 the second time. */
const NUMBERED =
  /^(?:.{2,4}等|近|约)?[\d一二三四五六七八九十百千两]+(?:多|余)?[名位]([\p{Script=Han}“”]{4,})$/u;

/** 企业家 for 12名企业家, where no other group is called so. */
const withoutNumber = ({ facts }: Discourse, who: Who): string | undefined => {
  const rest = NUMBERED.exec(who.group?.text ?? "")?.[1];
  // 企业负责人 alone would be of any company.
  if (rest === undefined || who.of.length > 0 || rest.endsWith("负责人")) return undefined;
  const others = facts.people.some((one) => one !== who && one.group?.text.includes(rest));
  return others ? undefined : rest;
};

/** 甲、乙、丙等公司: a group that is a list of names, with the noun for all of them. */
const LISTED_NAMES = /^[^、，]+(?:、[^、，]+){2,}等(?:\d+[家个所])?(\p{Script=Han}{2,4})$/u;

/** Number of further organizations from which a list is long. */
const LONG_LIST = 3;

const FROM =
  /^(?:来自|\d+(?:多|余)?[个家所])[^的]{4,}的(\p{Script=Han}{0,8}(?:会长|校友|代表|学员|专家|学者|嘉宾|企业家|侨领|同学|学生|师生|记者|领事官员|外交官))$/u;

/** 甲国、乙国、丙国等9个国家驻某地总领事馆的领事官员: people of a list. */
const LISTED_ORIGINS =
  /^[^、的]+(?:、[^、的]+){2,}的(?:\d+(?:多|余)?[名位])?(\p{Script=Han}{0,8}(?:代表|学员|专家|学者|嘉宾|企业家|记者|领事官员|外交官|官员))$/u;

/** 随州商会会长们 for 来自全国10个不同城市的随州商会会长: where those of a group came from is said once. */
const cameFrom = ({ facts }: Discourse, who: Who): string | undefined => {
  const counted = /^\d/.test(who.group?.text ?? "");
  const words = who.group?.text ?? "";
  const listed = LISTED_ORIGINS.exec(words)?.[1];
  const noun = listed ?? (who.of.length === 0 || counted ? FROM.exec(words)?.[1] : undefined);
  const others = facts.people.some((one) => one !== who && noun && one.group?.text.endsWith(noun));
  return noun && !others ? `${noun}们` : undefined;
};

/** 两校代表, 各部门负责人, 商会专家: a vague group in a later mention, with its organizations; 上述公司 for a list of names. */
export const groupAgain = (discourse: Discourse, who: Who): Phrase | undefined => {
  const [, listed] = LISTED_NAMES.exec(who.group?.text ?? "") ?? [];
  if (listed && who.group) return plain(`上述${listed}`, [who.group.path]);
  const from = cameFrom(discourse, who);
  if (from && who.group) return plain(from, [who.group.path]);
  const bare = withoutNumber(discourse, who);
  if (bare && who.group) return plain(bare, [who.group.path]);
  const noun = vagueNoun(who.group?.text ?? "");
  const [only, ...more] = who.of;
  const parts = OF_PARTS.test(who.group?.text ?? "");
  if (parts && only && who.group && more.length === 0 && !discourse.facts.isHome(only.org))
    return say`${organizationName(discourse, only)}${phrase(who.group)}`;
  if (!noun || !only || !who.group) return undefined;
  const paths = who.of.map((ref) => ref.name.path);
  if (more.length === 0 && !who.raw.ofOpen)
    return say`${organizationName(discourse, only)}${phrase(who.group)}`;
  const kind = who.raw.ofOpen ? kindNoun(who) : "";
  if (KIND_NAMES.has(kind)) return plain(`${kind}${noun.replace(/^部门/, "")}`, [who.group.path, ...paths]);
  const organizationsOf = organizationsAsOne(who);
  if (organizationsOf)
    return plain(`${organizationsOf}${noun.replace(/^部门/, "")}`, [who.group.path, ...paths]);
  if (more.length > 0 && !who.raw.ofOpen && areOffices(who) && isOnlyOfSide(discourse, who))
    return plain(`上述部门${noun.replace(/^部门/, "")}`, [who.group.path, ...paths]);
  // A long list that the text has printed is not repeated.
  if (more.length >= LONG_LIST && noun === "代表") return plain("代表们", [who.group.path, ...paths]);
  return isOnlyList(discourse, who)
    ? plain(`${listedOf(who)}${noun.replace(/^部门/, "")}`, [who.group.path, ...paths])
    : undefined;
};

const areOffices = ({ of }: Who): boolean => of.every(({ name }) => OFFICES.test(name.text));

/** Whether other groups of several organizations are all of visitors, who are called by their delegation. */
const isOnlyOfSide = ({ facts }: Discourse, who: Who): boolean =>
  who.side === "host" &&
  facts.people.every((one) => one === who || one.of.length < 2 || one.raw.delegation !== undefined);

/** Trade associations, most of which are called 协会; not 商会, which nobody calls so. */
const SOCIETY = /(?:协会|公会)$/;

/** 各商会, 各协会, 上述单位: the organizations of a group that the text has listed. */
const listedOf = ({ of }: Who): string => {
  const names = of.map(({ name }) => name.text);
  const noun = sharedNoun(names);
  if (noun) return `各${noun === "总商会" ? "商会" : noun}`;
  const most = names.filter((name) => name.endsWith("协会")).length * 2 > names.length;
  return most && names.every((name) => SOCIETY.test(name)) ? "各协会" : "上述单位";
};

/** Whether a group is of three organizations or more, and no other group is of several, so that 上述单位 are these. */
const isOnlyList = ({ facts }: Discourse, who: Who): boolean =>
  who.of.length >= LONG_LIST &&
  who.of.some(({ name }) => !BARE_COUNTRY.test(name.text)) &&
  facts.people.every((other) => other === who || other.of.length < 2);

/** Whether a list left open names as many countries as the delegation has in its name: 15国领事官员代表团. */
export const areAllCountries = ({ facts }: Discourse, who: Who): boolean => {
  const own = facts.delegations.find((one) => one.key === who.raw.delegation);
  const count = /(\d+)国/.exec(facts.said(own?.name, "")?.text ?? "")?.[1];
  return count !== undefined && Number(count) === who.of.length;
};
