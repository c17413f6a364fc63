import type { Party, Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Said, Who } from "../../reference/facts";

export type DelegationFact = Facts["delegations"][number];

/** The noun of the office's own title for the visitors' only delegation, which has no recorded name: 某会代表团访问某厅. */
const CALLED =
  /(代表团|考察团|访问团|调研组|参访团|考察组|访华团|商务团|经贸团|交流团)(?:一行)?(?=访|赴|到|来|参|考|走|拜|莅|与|在)/;

/** The name of a delegation, or what the title calls it. */
export const nameOf = (
  { facts, content }: Discourse,
  delegation: DelegationFact | undefined,
): Said | undefined => {
  if (!delegation) return undefined;
  const own = facts.said(delegation.name, `${delegation.path}.name`);
  const alone = content.relations.party.delegations.length === 1 && delegation.head !== undefined;
  if (own || !alone) return own;
  const [, noun] = CALLED.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  return noun ? { text: noun, path: `${delegation.path}.head` } : undefined;
};

/** The last noun in the name of a delegation or team: 考察团, 督查组, 工作小组, 团队. */
const GROUP_NAME =
  /(?:专家|学者|记者|学生|教师|学员|演员|师生)团$|(?<=\p{Script=Han}{2})(?:团队|小分队|(?:代表|考察|访问|医疗|艺术|科考|救援|服务|志愿|工作)队|(?:研修|培训|进修|研习)班)$|(?:工作|领导|专家|调研|协调)小组$|\p{Script=Han}(?![家生人年员者小])\p{Script=Han}[团组]$/u;
/** Similar words: a company, a youth league, the number of a team. */
const NO_GROUP = /(?:集|社|财|军|兵|民|共青)团$|[一二三四五六七八九十百第各本]组$/;

export const groupNoun = (name: string): string | undefined =>
  NO_GROUP.test(name) ? undefined : GROUP_NAME.exec(name)?.[0];

/** 委员们 for 湖滨市政协界别委员: visitors who are called by their function. */
const peopleOf = (name: string): string | undefined => {
  const noun = /(?:委员|专家|学者|企业家|校友|学员|记者|队员)$/.exec(name)?.[0];
  return noun && name.length > noun.length + 2 ? `${noun}们` : undefined;
};

/** A named delegation in later mentions: 考察团, 委员们; otherwise its name. */
export const calledLater = (name: string): string => groupNoun(name) ?? peopleOf(name) ?? name;

/** The delegations of the visitors. */
export const delegationsOf = ({ facts }: Discourse, party: Party): DelegationFact[] =>
  facts.delegations.filter((one) => party.delegations.includes(one.key));

/** 调研组成员, 全体团员: a group that is only named as the members of its delegation, which nobody leads then. */
const MEMBERS = /^(?:\p{Script=Han}{0,8}[团组队])?(?:全体|各)?(?:成员|团员|队员|组员)$/u;

/** Who leads a delegation: its head, and further members with the role. */
export const leadersOf = ({ facts }: Discourse, delegation: DelegationFact): Who[] =>
  facts.people.filter(
    (who) =>
      (who.key === delegation.head ||
        (who.present && who.raw.delegation === delegation.key && who.has("head"))) &&
      !areItsMembers(who),
  );

/** Whether a group is named only as the members of its delegation. */
export const areItsMembers = (who: Who): boolean =>
  who.raw.delegation !== undefined && who.group !== undefined && MEMBERS.test(who.group.text);

/** Whether an item lists only the leaders of the only delegation, as its heads: the delegation attended. */
export const areHeadsOnly = (discourse: Discourse, scene: Scene): boolean => {
  const { facts, content, memory } = discourse;
  const { party } = content.relations;
  const [delegation, ...more] = delegationsOf(discourse, party);
  if (!delegation || more.length > 0 || !memory.party || scene.item.each) return false;
  const there = facts.whos(scene.visitors).filter((who) => !party.hostStaff.includes(who.key));
  const heads = leadersOf(discourse, delegation);
  const members = facts.people.filter((who) => who.present && who.raw.delegation === delegation.key);
  const others = (delegation.size ?? 0) > heads.length || members.length > heads.length;
  const asHead = (who: Who): boolean =>
    scene.item.people?.some((one) => one.key === who.key && one.as === "head") === true;
  return others && there.length > 0 && there.every((who) => heads.includes(who) && asHead(who));
};

/** Whether those listed as heads of an item lead a delegation of more people that has no name: 甲一行. */
export const leadMore = ({ facts }: Discourse, heads: readonly Who[]): boolean =>
  heads.length === 1 &&
  facts.delegations.some(
    (one) => one.head === heads[0]?.key && (one.size ?? 0) > 1 && facts.said(one.name, "") === undefined,
  );

/** Whether these are the whole of the only delegation at an event without visitors. */
export const isOnlyOne = (
  { facts, content }: Discourse,
  { key }: DelegationFact,
  there: readonly Who[],
): boolean =>
  content.relations.party.delegations.length === 0 &&
  facts.delegations.length === 1 &&
  facts.people.every((who) => who.raw.delegation !== key || !who.present || there.includes(who));

/** 访问团, 考察团: what all members of the only delegation are called together, by its name. */
export const delegationNoun = ({ facts }: Discourse): string => {
  const [only, ...more] = facts.delegations;
  const name = more.length === 0 && only ? facts.said(only.name, "")?.text : undefined;
  return (name && groupNoun(name)) || "代表团";
};
