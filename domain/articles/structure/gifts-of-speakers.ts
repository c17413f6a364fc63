import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";

const GIVEN: ReadonlySet<string> = new Set(["award", "gift"]);

/** What one person gave at an item. */
const isOfOne = (one: Message): one is Of<"result"> =>
  one.type === "result" && GIVEN.has(one.outcome.type ?? "") && (one.outcome.by ?? []).length === 1;

/** Whether whoever gave something said something at the same item, alone. */
const isOfGiver =
  ({ outcome, scene }: Of<"result">) =>
  (one: Message): boolean =>
    one.type === "speech" &&
    !one.bare &&
    one.scene === scene &&
    one.by !== "all" &&
    one.by.join() === outcome.by?.join();

/** Whether the first paragraph has a gift that is the news: in Chinese as a result, in English as a handover. */
const hasGiftAsNews = ({ messages }: Unit, lang: Lang): boolean =>
  messages.some((one) =>
    lang === "zh" ? one.type === "result" && GIVEN.has(one.outcome.type ?? "") : one.type === "handover",
  );

/**
 * At an event of which another gift is the news, what a speaker gave is stated with the speaker's words: 甲介绍了……，并向乙颁发锦旗. In
 * front of the speeches the speakers would be named twice, and a gift in return would come before the thanks.
 */
export const withGiftsOfSpeakers = (units: readonly Unit[], lang: Lang): Unit[] => {
  const [lead, ...rest] = units;
  if (!lead || !hasGiftAsNews(lead, lang)) return [...units];
  let placed = rest;
  for (const given of rest.flatMap(({ messages }) => messages.filter(isOfOne))) {
    const from = placed.findIndex(({ messages }) => messages.includes(given));
    const to = placed.findLastIndex(({ messages }) => messages.some(isOfGiver(given)));
    if (to < 0 || to === from || (lang === "en" && to < from)) continue;
    placed = placed.flatMap((one, at): Unit[] => {
      const messages = one.messages.filter((message) => message !== given);
      if (at !== to) return unit(one.part, messages, one.near);
      const cut = messages.findLastIndex(isOfGiver(given)) + 1;
      return unit(one.part, [...messages.slice(0, cut), given, ...messages.slice(cut)], one.near);
    });
  }
  return [lead, ...placed];
};
