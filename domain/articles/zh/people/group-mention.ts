import { changed, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationName, organizationNames } from "../organizations/organizations";
import { unitsTogether } from "../organizations/units-together";
import { chineseNumber } from "../words/grammar";
import { calledThis, headOf, showsHead } from "../words/nouns-of-names";
import { ownDelegationNoun } from "./delegation-itself";
import { behindName } from "./group-behind-name";
import {
  areAllCountries,
  areNoExamples,
  groupAgain,
  kindNoun,
  kindOf,
  kinOf,
  needsOrganization,
} from "./groups";
import { withOrganization } from "./inner-groups";
import { ofPlacesSeen } from "./of-places-seen";

/** Nouns for people that are unclear without the organization, even if it was named just before: 商会会长甲接待了来宾，商会代表参加. */
const NOBODYS =
  /^(?:代表|(?:主要|有关|相关)?负责(?:人|同志)|领导|人员|成员)(?:[及和、]\p{Script=Han}{2,6})?$/u;

/** 捐赠单位: what the organizations of a group are called for what they did, so that they are the group rather than its owners. */
const CALLED_FOR_ACT =
  /^(?:捐赠|捐助|赞助|参展|参会|参训|参赛|签约|发起|获奖|主办|承办|协办|支持)(?:单位|企业|公司|机构|商会|协会)$/;

/** Members of a delegation, which the name of their organization would seem to be a part of: 侨联出访团成员. */
const MEMBERS = /^(?:出访|考察|代表|访问|参访|交流)团(?:成员|团员)$/;

/** 会长、秘书长: posts that several people of an assembly have. */
const POSTS = /^\p{Script=Han}{1,4}[长席]、\p{Script=Han}{1,4}[长席]$/u;

/** 商会负责人、联络员及律师代表: several kinds of people as one group, which is long to repeat. */
const KINDS_OF_PEOPLE = /^[^、；。]{2,}、.*(?:及|以及|和)\p{Script=Han}*?(代表|嘉宾|人员|人士)$/u;
const LONG_GROUP = 14;

/** 与会代表 for a long group of several kinds of people at an event at which no other group was. */
const thoseThere = ({ facts }: Discourse, who: Who, text: string): string => {
  const [, noun] = text.length < LONG_GROUP ? [] : (KINDS_OF_PEOPLE.exec(text) ?? []);
  const others = facts.people.some((one) => one !== who && one.present && one.group);
  return noun === undefined || others ? "" : `与会${noun}`;
};

/** 40余名代表, 60余家企业的企业家: a number that is not said again. */
const COUNTED_PEOPLE =
  /^\d+[多余]?(?:名(代表|企业家|专家|学者|学员|嘉宾|记者|医生|教师|学生)|家企业的?(企业家|负责人|代表))$/u;

/** 代表们 for 40余名代表, 与会的会长、秘书长: a group that the text has introduced; empty for others. */
const knownGroup = (discourse: Discourse, who: Who): string => {
  const { group } = who;
  const [, people, ofFirms] = COUNTED_PEOPLE.exec(group?.text ?? "") ?? [];
  const { content, plan, facts } = discourse;
  const noun = people ?? ofFirms;
  // 10名学生 beside 30名学生 of another school are not 学生们.
  const isOnly =
    noun && !facts.people.some((one) => one !== who && one.present && one.group?.text.endsWith(noun));
  if (isOnly) return people || noun === "企业家" ? `${noun}们` : `企业${noun}`;
  if (!group) return "";
  if (!content.relations.visit && POSTS.test(group.text)) return `与会的${group.text}`;
  const isGathering = !content.relations.visit || plan.event?.type === "hold";
  return isGathering ? thoseThere(discourse, who, group.text) : "";
};

/** 9个国家驻某地总领事馆的领事官员: people of a number of organizations, or of their countries. */
const COUNTED = /^\d+(?:多|余)?[个家所]\p{Script=Han}{2,}?的/u;

/** 甲国、乙国等 of 甲国、乙国驻某地总领事馆, before the number of the organizations that these are examples of, which repeats their noun. */
const countedOrganizations = (list: string, words: string, names: readonly string[]): string | undefined => {
  const [front] = COUNTED.exec(words) ?? [];
  const [first = "", ...more] = names;
  if (front === undefined || more.length === 0) return undefined;
  const ends = Array.from(first, (_, at) => first.slice(at)).filter((end) => end.length > 2);
  const noun = ends.find((end) => front.includes(end) && names.every((name) => name.endsWith(end)));
  const all = list.replace(/等$|等国(?=驻)/gu, "");
  return `${noun && all.endsWith(noun) ? all.split(noun).join("") : all}等`;
};

/** 师生, 师生代表: groups of one noun, or of which one is called like part of the other and comes from elsewhere. */
const areAlike = (who: Who, other: Who): boolean => {
  const [own, theirs] = [who.group?.text, other.group?.text];
  if (own === undefined || theirs === undefined) return false;
  if (own === theirs) return true;
  const [home, ...more] = who.of;
  const [there, ...others] = other.of;
  if (!home || !there || more.length + others.length > 0 || home.org === there.org) return false;
  return own.startsWith(theirs) || theirs.startsWith(own);
};

/** Organizations that are not listed again, and as many of a list that goes on with others. */
const MANY = 3;
const MANY_OPEN = 5;
const FIRM = /(?:公司|集团|企业|工厂)$/;

/** 上述四家企业 of 负责人: the organizations of a group that the text has listed, where it has listed none of their kind of another group. */
const listedAbove = ({ facts, memory }: Discourse, who: Who): string | undefined => {
  const isFirm = ({ org, name }: Who["of"][number]): boolean =>
    org.kind === "company" || FIRM.test(name.text);
  const { of } = who;
  const open = who.raw.ofOpen === true;
  if (of.length < (open ? MANY_OPEN : MANY) || !of.every(({ org }) => memory.orgs.has(org))) return undefined;
  const firms = of.every(isFirm);
  const alike = facts.people.some(
    (one) =>
      one !== who &&
      one.group &&
      (of.length < MANY_OPEN || knows(memory, one)) &&
      (firms ? one.of.some(isFirm) : one.of.length > 0),
  );
  const count = open ? "" : `${chineseNumber(of.length)}家`;
  return alike ? undefined : `上述${count}${firms ? "企业" : "单位"}`;
};

/** Unnamed people by the record's noun and the organizations they belong to: 湖滨大学相关部处负责人. */
export const groupMention = (discourse: Discourse, whos: readonly Who[], first: boolean): Phrase => {
  const [who] = whos;
  if (!who?.group) return plain("");
  const kin = kinOf(discourse, who);
  if (kin) return kin;
  const noun = ownDelegationNoun(discourse, who);
  const words = sourced(say`${noun}${phrase(who.group)}`, ...whos.slice(1).map((other) => other.group?.path));
  const twin = discourse.facts.people.some((other) => !whos.includes(other) && areAlike(who, other));
  const of = unitsTogether(whos.flatMap((one) => one.of));
  const again = !first && !twin && whos.length === 1 ? groupAgain(discourse, who) : undefined;
  // 负责人 alone would be unclear.
  const vague = !first && whos.length === 1 && of.length > 0 && needsOrganization(who);
  const known = !first && !twin && whos.length === 1 && !again ? knownGroup(discourse, who) : "";
  if (known !== "") return plain(known, [who.group.path, ...of.map(({ name }) => name.path)]);
  if (again || (!first && !twin && whos.length === 1 && !vague)) return again ?? words;
  if (of.length === 0) {
    // 代表研修学院: an organization that takes part as a group has the short form of the organization that it is.
    const own = discourse.facts.allOrgs().find((org) => org.name.text === who.group?.text && org.short);
    if (own && discourse.memory.orgs.has(own))
      return sourced(
        organizationName(discourse, { org: own, name: own.name, path: who.path }),
        who.group.path,
      );
  }
  const inOrganization = first ? withOrganization(discourse, who, words) : undefined;
  if (inOrganization) return inOrganization;
  const seen = first && !twin && whos.length === 1 ? ofPlacesSeen(discourse, who) : undefined;
  if (seen) return seen;
  if (of.length === 0 || (!first && !twin && !vague)) return words;
  const [only] = of;
  const { owner, near } = discourse.memory;
  // 率某局处长甲和相关科室人员: a vague group beside somebody of a department of its organization.
  const beside = owner === only?.org && !NOBODYS.test(who.group.text);
  const shown = beside || (near === only?.org && /^(?:相关|有关)/.test(who.group.text));
  if (only && of.length === 1 && !who.raw.ofOpen && shown) return sourced(words, only.name.path);
  if (
    only &&
    of.length === 1 &&
    !who.raw.ofOpen &&
    discourse.memory.region === only.name.text &&
    only.name.text.length > 2
  ) {
    discourse.memory.orgs.add(only.org);
    const level = only.name.text.slice(-1);
    // 区委、区政府 have the level of their region in their own name.
    return textOf(words).startsWith(level)
      ? sourced(words, only.name.path)
      : say`${plain(level, [only.name.path])}${words}`;
  }
  // 在某研究所，甲一行与该所负责人座谈: the organization that the clause before has named.
  if (only && of.length === 1 && owner === only.org && !who.raw.ofOpen && showsHead(only.org))
    return say`${plain(calledThis(headOf(only.org).replace(/^研究(?=[院所]$)/u, "")), [only.name.path])}${words}`;
  const above = first || whos.length > 1 ? undefined : listedAbove(discourse, who);
  if (above) return sourced(say`${above}${words}`, ...of.map(({ name }) => name.path));
  const unlisted = whos.some((one) => one.of.length < (one.raw.of ?? []).length);
  const open = unlisted || (who.raw.ofOpen === true && !areAllCountries(discourse, who));
  const list = organizationNames(discourse, of, open);
  if (first && !open && CALLED_FOR_ACT.test(who.group.text)) return say`${words}${list}`;
  if (of.length === 1) discourse.memory.owner = only?.org;
  const others = areNoExamples(who);
  const counted = /^\d/.test(textOf(words)) && of.length > (others ? 1 : 2);
  const kind = open ? kindNoun(who) : "";
  const names = of.map(({ name }) => name.text);
  const numbered = others ? undefined : countedOrganizations(textOf(list), textOf(words), names);
  if (numbered !== undefined)
    return sourced(
      say`${plain(numbered, [...list.paths])}${words}`,
      who.raw.ofOpen ? `${who.path}.ofOpen` : undefined,
    );
  return sourced(
    counted || (of.length > 0 && MEMBERS.test(who.group.text))
      ? say`来自${list}${kind === "" ? (open ? kindOf(who) : "") : kind.replace(/的$/, "")}的${words}`
      : say`${list}${kind}${changed(words, (text) => behindName(`${textOf(list)}${kind}`, text))}`,
    who.raw.ofOpen ? `${who.path}.ofOpen` : undefined,
  );
};
