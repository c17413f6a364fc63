import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Accompany, Receive } from "../../content/message";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { besideKey, noteBeside } from "../attendance/escorts";
import { accompanyLine } from "../attendance/present";
import { peopleList } from "../people/people";

const RECEIVED = /^(.+?)接待了([^，。；]{2,16})(?=$|，)/u;

/** Whether all of the first list are in the second. */
export const areAmong = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((key) => b.includes(key));

/** Whether all who received the visitors are among these escorts, so that the sentence of the reception states both. */
export const isEscortedByReceiver = (
  { content }: Discourse,
  { people }: Pick<Accompany, "people">,
): boolean =>
  content.messages.some((one) => one.type === "receive" && !one.separate && areAmong(one.people, people));

/** 主任甲接待了代表团，副厅长乙一同陪同, for 副厅长乙、主任甲陪同。甲接待了代表团: somebody who both received and escorted the visitors is named once. */
export const withReceivingEscorts = (
  discourse: Discourse,
  sentence: SentencePlan,
  { people, separate }: Receive,
  lines: Line[],
): Line[] => {
  const { facts, content, memory } = discourse;
  const escort = content.messages.find(
    (one): one is Accompany => one.type === "accompany" && areAmong(people, one.people),
  );
  if (!escort || separate || memory.marks.has(besideKey(facts.whos(escort.people)))) return lines;
  const [first, ...more] = lines;
  const [whole = "", hosts, party] = RECEIVED.exec(first ? textOf(first.words) : "") ?? [];
  if (!first || !hosts || !party) return [accompanyLine(discourse, sentence, escort), ...lines];
  noteBeside(discourse, facts.whos(escort.people));
  const others = facts.whos(escort.people.filter((key) => !people.includes(key)));
  const visitors = partOf(first.words, whole.length - party.length, whole.length);
  const behind = partOf(first.words, whole.length, textOf(first.words).length);
  const words =
    others.length === 0
      ? say`${partOf(first.words, 0, hosts.length)}接待并陪同${visitors}${behind}`
      : say`${partOf(first.words, 0, whole.length)}，${peopleList(discourse, others)}一同陪同${behind}`;
  return [line(first.id, sourced(words, ...first.words.paths, ...escort.paths)), ...more];
};
