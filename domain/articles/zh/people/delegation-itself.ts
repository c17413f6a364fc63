import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** 调研组成员, 访问团代表, 成员: words that only say that somebody belongs to a delegation. */
const MEMBERS = /^(\p{Script=Han}{1,24}[团组队])?(?:全体|各)?(?:成员|团员|队员|组员|代表)$/u;

/** 湖滨市中学生: people with the place that they come from. */
const OF_PLACE = /^(\p{Script=Han}{2,8}?[省市县区州国])?(\p{Script=Han}{2,6})$/u;

/** 湖滨市中学生 of 湖滨市第三批中学生友好访问团: a group of which the delegation is named as a whole. */
const isOfName = (words: string, name: string): boolean => {
  const [, place = "", noun = ""] = OF_PLACE.exec(words) ?? [];
  const at = noun === "" ? -1 : name.lastIndexOf(noun);
  return (
    at >= 0 &&
    name.slice(0, at).includes(place) &&
    /^[^，、和与及]{0,6}团$/u.test(name.slice(at + noun.length))
  );
};

/** 成员 of 湖滨交流团: a group whose name only says that it is the delegation, which it is not listed as a member of. */
export const areTheDelegation = ({ facts }: Discourse, who: Who): boolean => {
  const own = facts.delegations.find(({ key }) => key === who.raw.delegation);
  if (!who.group || !own || who.of.length > 0 || who.functions.length > 0) return false;
  const name = facts.said(own.name, "")?.text ?? "";
  const words = MEMBERS.exec(who.group.text);
  if (!words) return isOfName(who.group.text, name);
  const noun = words[1];
  return noun === undefined || noun === name || (noun.length <= 4 && name.endsWith(noun));
};

/** 交流团 of 湖滨交流团, before 成员 or 团员 alone, which would leave open of what. */
export const ownDelegationNoun = ({ facts }: Discourse, who: Who): string => {
  if (!/^(?:全体)?(?:成员|团员)$/.test(who.group?.text ?? "") || who.of.length > 0) return "";
  const own = facts.delegations.find(({ key }) => key === who.raw.delegation);
  return (
    /(?:代表|访问|考察|参访|交流|调研|经贸|商务)[团组]$/.exec(facts.said(own?.name, "")?.text ?? "")?.[0] ??
    ""
  );
};

/** 随行人员: a group that is named by its coming along, which 随行 after it would repeat. */
export const comeByName = ({ group }: Who): boolean => /^(?:随行|同行|陪同)/.test(group?.text ?? "");

/** Whether such a group acts at an item of its own, which introduces it. */
export const listedApart = ({ facts }: Discourse, who: Who): boolean =>
  comeByName(who) &&
  (facts.record.agenda ?? []).some(({ people = [] }) => people.length === 1 && people[0]?.key === who.key);
