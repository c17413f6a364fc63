import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Accompany, Receive } from "../../content/message";
import { partOf, resting, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { besideKey, noteBeside } from "../attendance/escorts";
import { accompanyLine } from "../attendance/present";
import { peopleList } from "../people/people";

const RECEIVED = /^(.+)接待了([^，；。]{2,16})$/u;

/** Whether two lists have somebody in common. */
const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Whether one of these escorts also received the visitors, so that the sentence of the reception states both. */
export const isEscortedByReceiver = (
  { content }: Discourse,
  { people }: Pick<Accompany, "people">,
): boolean =>
  content.messages.some(
    (one) => one.type === "receive" && !one.separate && overlap(one.people, people),
  );

/** 主任甲接待了代表团，并与副厅长乙一道陪同, for 副厅长乙、主任甲陪同。甲接待了代表团: somebody who both received and escorted the visitors is named once. */
export const withReceivingEscorts = (
  discourse: Discourse,
  sentence: SentencePlan,
  { people, separate }: Receive,
  lines: Line[],
): Line[] => {
  const { facts, content, memory } = discourse;
  const escort = content.messages.find(
    (one): one is Accompany => one.type === "accompany" && overlap(one.people, people),
  );
  if (!escort || separate || memory.turns.has(besideKey(facts.whos(escort.people)))) return lines;
  const [first, ...more] = lines;
  const [, hosts, party] = RECEIVED.exec(first ? textOf(first.words) : "") ?? [];
  const whole = people.every((key) => escort.people.includes(key));
  if (!first || !hosts || !party || !whole) return [accompanyLine(discourse, sentence, escort), ...lines];
  noteBeside(discourse, facts.whos(escort.people));
  const others = facts.whos(escort.people.filter((key) => !people.includes(key)));
  const visitors = partOf(first.words, textOf(first.words).length - party.length, textOf(first.words).length);
  const words =
    others.length === 0
      ? say`${partOf(first.words, 0, hosts.length)}接待并陪同${visitors}`
      : say`${first.words}，并与${peopleList(discourse, others)}一道陪同`;
  return [line(first.id, resting(words, ...first.words.paths, ...escort.paths)), ...more];
};
