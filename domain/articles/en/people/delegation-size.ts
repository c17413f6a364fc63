import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, markStated, meet } from "../../reference/memory";
import { number } from "../words/grammar";
import { messagesOf } from "../words/plan";

const BOUNDS = { about: "about ", over: "more than ", nearly: "nearly " } as const;

/** "about 20": how many there were. */
export const howMany = ({ facts }: Discourse): Phrase | undefined => {
  const { attendance } = facts.record;
  if (!attendance?.count) return undefined;
  const bound = attendance.bound ? BOUNDS[attendance.bound] : "";
  return plain(`${bound}${number(attendance.count)}`, [
    "attendance.count",
    ...(attendance.bound ? ["attendance.bound"] : []),
  ]);
};

/** "about 20 members of the delegation": the number of visitors, not all of whom took part in something. */
export const OF_DELEGATION = /members of (?:the|its) delegation$|(?:the )?delegation members$/;

/** "about 180": the number of the delegation's members, for the sentence that names them; undefined if another one states it. */
export const takeSize = (discourse: Discourse): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { attendance } = facts.record;
  const of = facts.said(attendance?.of, "attendance.of");
  const message = messagesOf(discourse).find((one) => one.type === "attendance");
  const free = message !== undefined && !memory.realized.has(message.id);
  if (!of || !message || !free || !OF_DELEGATION.test(of.text) || attendance?.including?.length)
    return undefined;
  markStated(memory, message.id);
  const count = howMany(discourse);
  return count && sourced(count, of.path);
};

/** "farmers", or "farmers of Reedham" of a number of farmers: whether a group is of the people who are counted. */
const isCalled = (group: string, counted: string): boolean =>
  group.startsWith(counted) && /^(?:$| (?:of|from) [^,;]+$)/.test(group.slice(counted.length));

/** "about 40 medical staff": a group that includes everybody in a number the text has not stated yet. */
export const withNumber = (discourse: Discourse, who: Who): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { attendance } = facts.record;
  const of = facts.said(attendance?.of, "attendance.of");
  const message = messagesOf(discourse).find((one) => one.type === "attendance");
  if (!of || !message || memory.realized.has(message.id) || attendance?.including?.length) return undefined;
  if (!who.group || !isCalled(who.group.text, of.text) || (attendance?.count ?? 0) < 2) return undefined;
  const others = facts.people.some((one) => one !== who && isCalled(one.group?.text ?? "", of.text));
  const count = others ? undefined : howMany(discourse);
  if (!count) return undefined;
  markStated(memory, message.id);
  return sourced(say`${count} ${phrase(who.group)}`, of.path);
};

/** "had about 180 members, including X and Y". */
export const ofSize = (size: Phrase, list: Phrase): Phrase =>
  /\bmembers\b/.test(textOf(list))
    ? say`numbered ${size}, including ${list}`
    : say`had ${size} members, including ${list}`;

const LITTLE = /^(?:from|with|that|this|their|other|members|people|representatives)$/;

/** The first letters of the content words: "companies" and "company" are one. */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !LITTLE.test(word))
    .map((word) => word.slice(0, 6));

/** "a delegation of about 20 port executives and company representatives": if the delegation's only group repeats its name. */
export const delegationOfGroup = (
  discourse: Discourse,
  members: readonly Who[],
  name: string,
): Phrase | undefined => {
  const [group, ...others] = members;
  const [, whom] = /^delegation of (.+)$/i.exec(name) ?? [];
  if (!group?.group || !whom || others.length > 0 || group.of.length > 0 || knows(discourse.memory, group))
    return undefined;
  const [called, named] = [stems(group.group.text), stems(whom)];
  const same =
    named.length > 1 && named.every((word) => called.includes(word)) && called.length <= named.length + 1;
  if (!same) return undefined;
  meet(discourse.memory, group);
  discourse.memory.marks.add(`described ${group.key}`);
  const size = takeSize(discourse);
  return say`a delegation of ${size ? say`${size} ` : ""}${phrase(group.group)}`;
};

/** "of Lake judges" and "Lake judges from the summer course": whether a group is the delegation's members and says more of them. */
const saysMore = (group: string, whom: string): boolean =>
  group.startsWith(`${whom} `) && /^ (?:from|of|at|in) [^,;]+$/u.test(group.slice(whom.length));

/** "a 20-member delegation of judges from the summer course": its only group, which begins with the words of its name. */
export const delegationFromPlace = (
  { memory }: Discourse,
  [group, ...others]: readonly Who[],
  name: string,
  front: Phrase,
): Phrase | undefined => {
  const [, whom = ""] = /^delegation of (?:the )?(.+)$/iu.exec(name) ?? [];
  if (!group?.group || whom === "" || others.length > 0 || group.of.length > 0 || knows(memory, group))
    return undefined;
  if (!saysMore(group.group.text, whom)) return undefined;
  meet(memory, group);
  memory.marks.add(`described ${group.key}`);
  return say`${front}delegation of ${phrase(group.group)}`;
};

/**
 * Whether a delegation's name is this organization's, not part of it: in "officials from North District of Hexi City" that is
 * the district.
 */
export const isWhose = (name: string, organization: string): boolean => {
  const at = name.indexOf(organization);
  const before = name.slice(0, at);
  const after = name.slice(at + organization.length);
  return (
    !/\p{Lu}[^ ]* (?:of|in|at) (?:the )?$|\p{Lu}[^ ]*, (?:the )?$/u.test(before) &&
    !/^(?:['’]s?)? \p{Lu}/u.test(after)
  );
};
