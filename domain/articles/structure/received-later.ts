import type { Content } from "../content/content";
import type { Receive } from "../content/message";
import type { Facts } from "../reference/facts";

const MEETINGS: ReadonlySet<string> = new Set(["talks", "discussion", "meal"]);

/**
 * Whether those who received the visitors did so at one item with a time of its own, beside items of other times: in Chinese that item names them (当晚，市长甲会见乙一行), not the first sentence.
 */
export const isReceivedLater = (
  { scenes }: Content,
  { lang, record }: Facts,
  { people, separate }: Receive,
): boolean => {
  const { when } = record;
  if (lang !== "zh" || separate) return false;
  const long = when?.end !== undefined && when.end !== when.start;
  const main = scenes.filter(({ told }) => told === "main");
  const [only, ...more] = main.filter(({ receivers }) => people.some((key) => receivers.includes(key)));
  if (!only || more.length > 0 || !MEETINGS.has(only.item.activity ?? "")) return false;
  const timeOf = ({ item }: typeof only): string => JSON.stringify(item.when ?? {});
  const dated = only.item.when?.start !== undefined;
  const others = (long ? main : main.slice(0, main.indexOf(only))).some(
    (one) => one.item.when?.start !== undefined && timeOf(one) !== timeOf(only),
  );
  return dated && others && people.every((key) => only.receivers.includes(key));
};
