import { joined, loose, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { groupNoun } from "../organizations/delegation-names";

/** A function in a delegation, which without its noun would read as a post at the person's own organization. */
const IN_TEAM = /^(?:副团长|(?:总|副)?领队|(?:特邀|高级)?顾问|(?:副)?秘书长|联络[员人]|翻译|队长|副队长)$/;
const LEADS = /^(?:总?团长|组长|\p{Script=Han}{2,12}(?:团团|组组)长)$/u;

const delegationOf = ({ facts }: Discourse, who: Who): string => {
  const own = facts.delegations.find(({ key }) => key === who.raw.delegation);
  return facts.said(own?.name, "")?.text ?? "";
};

const functionWords = ({ functions }: Who): Phrase => loose(joined(functions.map(phrase), "、"));

/** Whether 率考察团 says already that somebody heads it. */
const isImpliedByLeading = (discourse: Discourse, who: Who): boolean => {
  const own = discourse.facts.delegations.find(({ key }) => key === who.raw.delegation);
  const leads = own?.head === undefined ? who.has("head") : own.head === who.key;
  const known = who.posts.length > 0 || delegationOf(discourse, who) !== "";
  return leads && known && who.functions.length > 0 && who.functions.every(({ text }) => LEADS.test(text));
};

const MEMBER = /^(?:代表团|访问团|考察团|参访团|交流团|团)?(?:成员|团员)$/;

/** Whether somebody of a delegation is only a member of it, which a list of its members says already. */
const isMember = (who: Who): boolean =>
  who.raw.delegation !== undefined &&
  who.functions.length > 0 &&
  who.functions.every(({ text }) => MEMBER.test(text));

/** 考察团顾问、: what somebody with a post is in the delegation, whose noun comes once, before that post. */
const inTeam = (discourse: Discourse, who: Who): Phrase | undefined => {
  const name = delegationOf(discourse, who);
  const noun = groupNoun(name) ?? "";
  const plainly = who.functions.length > 0 && who.functions.every(({ text }) => IN_TEAM.test(text));
  if (noun === "" || !plainly || who.posts.length === 0) return undefined;
  const { marks } = discourse.memory;
  const key = `team ${who.raw.delegation}`;
  const front = marks.has(key) ? "" : noun;
  marks.add(key);
  return say`${plain(front)}${functionWords(who)}、`;
};

/** 应邀嘉宾、, 学员代表、: what somebody with a post is at the event, which is not another post. */
const IN_ROLE = /(?:嘉宾|专家|评委|代表|主讲人)$/;
const inRole = ({ memory }: Discourse, who: Who): Phrase | undefined =>
  who.posts.length > 0 &&
  who.functions.length > 0 &&
  !who.raw.onBehalfOf &&
  !who.raw.substitutes &&
  who.functions.every(({ text }) => IN_ROLE.test(text)) &&
  !memory.marks.has(`spoke as ${who.key}`)
    ? say`${functionWords(who)}、`
    : undefined;

/** 云雀大学院士安例: after an organization without a title a function comes as the title would. */
const mark = ({ posts }: Who): string => (posts.length > 0 && posts.every(({ title }) => title) ? "、" : "");

/** 、联合体代表: the functions of somebody after the posts. */
export const functionsBehind = ({ memory }: Discourse, who: Who): Phrase =>
  isMember(who)
    ? plain(
        "",
        who.functions.map(({ path }) => path),
      )
    : who.functions.length > 0 && !memory.marks.has(`spoke as ${who.key}`)
      ? say`${mark(who)}${functionWords(who)}`
      : plain("");

/** The functions of somebody at the first mention: before the posts, after them, or understood from the verb. */
export const functionsBeside = (
  discourse: Discourse,
  who: Who,
): { before: Phrase; behind: Phrase; paths: string[] } => {
  const none = plain("");
  if (isImpliedByLeading(discourse, who) || isMember(who))
    return { before: none, behind: none, paths: who.functions.map(({ path }) => path) };
  const before = inTeam(discourse, who) ?? inRole(discourse, who);
  return before
    ? { before, behind: none, paths: [] }
    : { before: none, behind: functionsBehind(discourse, who), paths: [] };
};

/** Whether two people have the same functions at the event: 校友代表甲、乙. */
export const sameFunctions = (a: Who, b: Who): boolean =>
  a.functions.map(({ text }) => text).join() === b.functions.map(({ text }) => text).join();
