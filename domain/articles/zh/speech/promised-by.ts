import { originOf } from "../../content/follow-ups";
import type { RemarkAt } from "../../content/message";
import { type Phrase, plain, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, Said, Who } from "../../reference/facts";
import { organizationNames } from "../organizations/organizations";
import { startsAt, withoutSubject } from "../words/merging";
import { nounOfName } from "../words/nouns-of-names";

/** Characters of a name for which a promise has room. */
const NAME = 14;

/** Those who act together or for themselves, at the start of a promise. */
const OTHERS = /^(?:双方|各方|两[\p{Script=Han}]|我|各|该|本[\p{Script=Han}]|自己|其)/u;

/** Whether a promise begins with its verb: not with a name, or a noun that is said to act. */
const isBare = ({ facts }: Discourse, text: string): boolean => {
  if (withoutSubject(text)) return true;
  const names = [
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, short?.text ?? ""]),
    ...facts.people.map(({ name }) => name?.text ?? ""),
  ];
  const named = names.some((name) => name.length > 1 && text.startsWith(name));
  return (
    !named &&
    !OTHERS.test(text) &&
    !/^[^，；]{2,12}(?:将|愿|(?<![交商协学工委展])会(?=\p{Script=Han}))(?!\p{Script=Han}?[议谈展员商])/u.test(
      text,
    )
  );
};

/** 学校: what a speaker calls the own organization once the statement has named it, 医院 for one that it calls so already. */
const NOUN = /(?:大学|(?<!科)学院|学校|中学|小学|医院|研究院|研究所|商会|协会|学会|公司|集团|博物馆|图书馆)$/;

/** How the one who owes a promise is called behind what the same speaker said: by its noun where that is clear. */
const ownerBehind = ({ facts }: Discourse, org: OrgFact, name: Phrase, said: string): Phrase => {
  const noun = NOUN.test(nounOfName(org)) ? nounOfName(org) : "";
  if (noun === "" || said === "") return name;
  const others = facts
    .allOrgs()
    .some((one) => one !== org && NOUN.test(one.name.text) && nounOfName(one) === noun);
  const names = facts.allOrgs().flatMap((one) => [one.name.text, one.short?.text ?? ""]);
  const bare = names.reduce((text, one) => (one.length > 1 ? text.replaceAll(one, "") : text), said);
  const called = /[大中小]?学$|学院$/.test(noun) ? "学校" : noun;
  const named = said.includes(org.name.text) || (org.short !== undefined && said.includes(org.short.text));
  return bare.includes(called) || (named && !others) ? plain(called, name.paths) : name;
};

/** Those who promise for their organization: 会长, 秘书长, 总经理. */
const HEAD = /(?:长|主任|主席|书记|经理|总裁|负责人)$/;

/** The only organization of a speaker who heads it and has just said what it does: 协会搭建桥梁……，（协会）将……. */
const ownOrganization = ({ posts }: Who, said: string): OrgRef | undefined => {
  const [post, ...others] = posts;
  const ref = post?.org;
  if (!ref || others.length > 0 || !HEAD.test(post.title?.text ?? "")) return undefined;
  const { name, short } = ref.org;
  const acts = said
    .split(/[，；]/)
    .some((clause) =>
      [name.text, short?.text ?? ""].some(
        (one) => one.length > 1 && clause.startsWith(one) && startsAt(clause, one.length),
      ),
    );
  return acts && NOUN.test(name.text) ? ref : undefined;
};

/**
 * 使馆 in 张三表示，使馆将继续……: the one organization that owes what one of its people promised. Undefined if the promise has a subject,
 * or names that organization itself. `said`: what the speaker stated before the promise.
 */
export const promisedBy = (
  discourse: Discourse,
  { remark }: RemarkAt,
  by: readonly Who[],
  points: readonly Said[],
  said = "",
): Phrase => {
  const { facts } = discourse;
  const [speaker, ...others] = by;
  const [first] = points;
  if (!speaker || speaker.group || others.length > 0 || !first || !isBare(discourse, first.text))
    return plain("");
  const at = (facts.record.followUps ?? []).findIndex((one) => {
    const from = originOf(facts.record, one);
    return from !== undefined && "remark" in from && from.remark === remark.key;
  });
  const owes = facts.record.followUps?.[at]?.by;
  const [stated, ...more] = facts.orgs(owes?.organizations, `followUps[${at}].by.organizations`);
  const alone = (owes?.participants ?? []).every((key) => key === speaker.key);
  const own = stated || owes?.all || !alone ? undefined : ownOrganization(speaker, said);
  if (stated && (more.length > 0 || owes?.all || (owes?.participants ?? []).length > 0)) return plain("");
  const ref = stated ?? own;
  if (!ref) return plain("");
  const names = [ref.org.name.text, ...(ref.org.short ? [ref.org.short.text] : [])];
  if (points.some(({ text }) => names.some((name) => text.includes(name)))) return plain("");
  const name = ownerBehind(discourse, ref.org, organizationNames(discourse, [ref]), said);
  return textOf(name).length <= NAME ? sourced(name, ...name.paths) : plain("");
};
