import type { SentencePlan } from "../../aggregation/sentence-plan";
import { line } from "../../compose";
import type { Handover } from "../../content/message";
import { say, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "../people/people";

/**
 * "The gift was received by Lee, minister of health.": the handover of a gift that the first paragraph reports as given by the same
 * people to somebody else, of which only those who took it are new.
 */
export const receivedGift = (
  discourse: Discourse,
  sentence: SentencePlan,
  { id, scene }: Handover,
): Realized | undefined => {
  const { facts, memory } = discourse;
  const { item, path } = scene;
  const people = item.people ?? [];
  const heads = people.filter(({ as }) => as === "head").map(({ key }) => key);
  const others = people.filter(({ as }) => as !== "head" && as !== "receiver");
  const more = [item.when, item.venue, item.city, item.topics, item.organizers, item.online, item.peopleOpen];
  const receivers = facts.whos(scene.receivers);
  if (
    sentence.lead ||
    sentence.link.type === "day" ||
    sentence.joined.some(({ type }) => type !== "narrative")
  )
    return undefined;
  if (heads.length === 0 || receivers.length === 0 || others.length > 0) return undefined;
  if (more.some((one) => one !== undefined)) return undefined;
  const first = discourse.plan.paragraphs[0]?.sentences.map(({ head }) => head) ?? [];
  const given = first.some(
    (one) =>
      one.type === "result" &&
      one.outcome.type === "gift" &&
      (item.outcomes ?? []).includes(one.outcome.key) &&
      heads.join() === one.outcome.by?.join() &&
      (one.outcome.to?.organizations ?? []).length > 0 &&
      !receivers.some(({ key }) => one.outcome.to?.participants?.includes(key)),
  );
  if (!given) return undefined;
  memory.subject = [];
  const paths = [`${path}.people`, `${path}.activity`, `${path}.title.en`, `${path}.outcomes`];
  const words = say`the gift was received by ${peopleList(discourse, receivers)}`;
  return { lines: [line(id, sourced(words, ...paths))] };
};
