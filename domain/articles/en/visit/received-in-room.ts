import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Visit } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { isRoom } from "../items/destination";
import { messagesOf } from "../words/plan";

/**
 * The sentence of a visit to somebody's office by several in no delegation, with who received them there: "visited the
 * university and were received at the office of the rector by Lee". After "visited the office" it would come too late.
 */
export const withReceiversInRoom = (
  discourse: Discourse,
  sentence: SentencePlan,
  { party }: Visit,
): SentencePlan => {
  const { facts, memory } = discourse;
  const venue = facts.place(facts.record.venue, "venue");
  const receive = messagesOf(discourse).find((one) => one.type === "receive" && !memory.realized.has(one.id));
  const alone = party.delegations.length === 0 && !sentence.joined.some(({ type }) => type === "receive");
  if (!venue || !isRoom(venue) || !alone || receive?.type !== "receive" || receive.people.length > 2)
    return sentence;
  memory.marks.add(`stated ${receive.id}`);
  return { ...sentence, joined: [...sentence.joined, receive] };
};
