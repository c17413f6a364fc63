import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/**
 * 团长甲: who alone of a journey's visitors talked with one host at an item before or after the programme, where the record says that
 * nobody else sat there. The delegation is not the one who met.
 */
export const headAlone = (
  { facts, memory }: Discourse,
  { item, told, receivers }: Scene,
): Who | undefined => {
  const plain = item.activity === "talks" && told !== "main" && facts.record.kind === "outbound_visit";
  if (!plain) return undefined;
  const [first, second, ...more] = item.people ?? [];
  const head = [first, second].find((one) => one?.as === "head");
  const [who] = facts.whos(head ? [head.key] : []);
  const two = second !== undefined && more.length === 0 && receivers.length === 1 && !item.peopleOpen;
  return two && who?.name && knows(memory, who) ? who : undefined;
};
