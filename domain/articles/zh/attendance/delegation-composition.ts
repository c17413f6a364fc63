import { isAllOfDelegation } from "../../content/composition";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { copied, knows, meet } from "../../reference/memory";
import { areItsMembers, type DelegationFact } from "../organizations/delegation-names";
import { peopleList } from "../people/people";

/** A delegation's name after its head, without the organization that the head's post just named: 率经贸代表团. */
export const nameBehind = (name: Said, heads: readonly Who[]): Phrase => {
  const ownersOf = (who: Who): string[] =>
    who.posts.flatMap((fact) => [fact.org?.name.text ?? "", fact.org?.org.short?.text ?? ""]);
  const owners = heads.flatMap(ownersOf);
  // 建安市政协 of 青石省建安市政协.
  const shorter = owners.map((owner) => owner.replace(/^\p{Script=Han}{2,3}省(?=\p{Script=Han}{4})/u, ""));
  const own = [...owners, ...shorter].find(
    (owner) => owner.length > 1 && name.text.startsWith(owner) && name.text.length > owner.length + 2,
  );
  const behind = name.text.slice(own?.length ?? 0);
  // 甲市协会、甲市商会代表团: without the first of two, the place would belong only to the second.
  const shared = own !== undefined && behind.includes(own);
  // 大分市市长率大分市政府代表团: 政府代表团 alone would be of no region.
  const government = /[省市县区州国]$/u.test(own ?? "") && /^(?:人民)?政府/u.test(behind);
  // Behind the head of another organization the group would seem to be of that.
  const apart = heads.some((who) => !ownersOf(who).some((owner) => own !== undefined && owner.includes(own)));
  const whole = shared || government || apart || /^[及和与、暨]/.test(behind);
  return plain(whole ? name.text : behind, [name.path]);
};

/** Characters of a group for which there is room before a delegation's name, and of several groups before a mere noun. */
const COMPOSED = 45;
const COMPOSED_NOUN = 60;
/** 9个国家驻某地总领事馆的领事官员, 甲、乙、丙等国的记者: a group whose own words say where it is from. */
const FROM =
  /^(?:来自)?(?:[^、的]+(?:、[^、的]+)*等)?\d+(?:多|余)?[个家所]\p{Script=Han}{2,}的|^[^、的]+(?:、[^、的]+){2,}的/u;
const showsOrigin = (who: Who): boolean => who.of.length > 0 || FROM.test(who.group?.text ?? "");

const NOUN = /^(?:联合)?(?:代表团|考察团|访问团|参访团|调研组|考察组|督查组|检查组|工作组)$/;

/** People of a delegation of whom nothing more is said. */
const BARE = /^(?:全体|有关|相关|各)?(?:代表|人员|成员|团员|队员|组员|同志)$/u;

/**
 * 由9个国家驻某地总领事馆领事官员组成的: the groups that form a delegation without a recorded head: one that no list names, or all if the
 * delegation has no name but a noun.
 */
export const composedOf = (discourse: Discourse, { key, name }: DelegationFact): Phrase => {
  const { facts, content, memory } = discourse;
  const own = facts.people.filter((who) => who.group && who.raw.delegation === key && who.present);
  const called = facts.said(name, "")?.text ?? "";
  // 代表 of 某市考察团 are this delegation themselves.
  const ofIt = (who: Who): boolean =>
    BARE.test(who.group?.text ?? "") &&
    who.of.length > 0 &&
    who.of.every((org) => /[团组队]$/u.test(org.name.text) && called.endsWith(org.name.text));
  const groups = own.filter((who) => !areItsMembers(who) && !ofIt(who));
  for (const who of own) if (!groups.includes(who)) meet(memory, who);
  const [group, ...more] = groups;
  const list = content.messages.find(
    (one) => one.type === "members" && one.people.includes(group?.key ?? ""),
  );
  if (!group || groups.some((who) => knows(memory, who) || !showsOrigin(who))) return plain("");
  const most = groups.reduce(
    (n, who) =>
      n + (who.group?.text ?? "").length + who.of.reduce((m, { name: own }) => m + own.text.length, 0),
    0,
  );
  // Names that share their noun are shorter in the text.
  const shared = most > COMPOSED && more.length === 0 && group.raw.ofOpen === true;
  const length = shared ? textOf(peopleList({ ...discourse, memory: copied(memory) }, groups)).length : most;
  const all = list?.type === "members" && !list.open && list.people.length === groups.length;
  if (all && NOUN.test(called) && length <= COMPOSED_NOUN) {
    memory.realized.add(list.id);
    return say`由${peopleList(discourse, groups)}组成的`;
  }
  const speaks = content.messages.some(
    (one) => one.type === "speech" && one.by !== "all" && one.by.includes(group.key),
  );
  const whole = all && speaks && isAllOfDelegation(facts.record, group.key);
  if (more.length > 0 || (list && !whole) || length > COMPOSED) return plain("");
  if (list) memory.realized.add(list.id);
  return say`由${peopleList(discourse, [group])}组成的`;
};

/** People who go along with a delegation, and do not form it. */
const ALONG = /记者|媒体|家属|夫人|翻译|译员|工作人员|随[行员从]|秘书(?!长)|志愿者|医护|摄[影像]/u;

/** Organizations of a group that comes between the head of a delegation and its noun. */
const MAX_BEHIND = 2;

/** 商会企业家组成的, behind 会长甲率 and before a mere noun: the only group of a delegation to the office, beside its head. */
export const composedBehind = (
  { key, size }: DelegationFact,
  discourse: Discourse,
  behind: Phrase,
): Phrase => {
  const { facts, content, memory } = discourse;
  const list = content.messages.find((one) => one.type === "members" && one.delegation === key);
  if (list?.type !== "members" || list.open || memory.realized.has(list.id) || !NOUN.test(textOf(behind)))
    return behind;
  // Whether all of a number were of that group is not known.
  if (size !== undefined || facts.record.attendance !== undefined) return behind;
  const [group, ...more] = facts.whos(list.people);
  if (!group?.group || more.length > 0 || facts.record.kind !== "reception" || knows(memory, group))
    return behind;
  if (
    areItsMembers(group) ||
    ALONG.test(group.group.text) ||
    group.of.length < 1 ||
    group.of.length > MAX_BEHIND
  )
    return behind;
  const called = textOf(peopleList({ ...discourse, memory: copied(memory) }, [group]));
  if (called.length > COMPOSED || /等$|[，；\d]|[一二三四五六七八九十数多][余多]?[名位人]/u.test(called))
    return behind;
  memory.realized.add(list.id);
  return say`${peopleList(discourse, [group])}组成的${behind}`;
};

const NAMED_BY_MEMBERS = /^(\p{Script=Han}{2,6})((?:代表|考察|访问|参访)团|(?:调研|考察)组)$/u;

/** A delegation of people of a school, and the school. */
const OF_SCHOOL = /^(\p{Script=Han}{2,12}(?:大学|学院|学校|中学|高中|小学))(?=[师学教](?:生|员|师))/u;

/** 由……领事官员组成的考察团, for 由……领事官员组成的领事官员考察团. */
export const composedWith = (members: Phrase, name: Said): Phrase => {
  const [, of, noun] = NAMED_BY_MEMBERS.exec(name.text) ?? [];
  const again = of && noun && textOf(members).includes(of);
  // 由云溪高中10名学生组成的师生访问团
  const school = again ? undefined : OF_SCHOOL.exec(name.text)?.[1];
  const rest = school && textOf(members).includes(school) ? name.text.slice(school.length) : name.text;
  return say`${members}${plain(again ? noun : rest, [name.path])}`;
};
