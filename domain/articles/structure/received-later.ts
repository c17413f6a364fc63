import type { Content } from "../content/content";
import type { Receive, Talk } from "../content/message";
import { isTalksOrMeal } from "../content/sittings";
import type { Facts } from "../reference/facts";

/**
 * Whether the hosts received the visitors at one item with a time of its own, beside items at other times: in Chinese that item
 * names them (当晚，市长甲会见乙一行), not the first sentence.
 */
export const isReceivedLater = (
  { scenes }: Content,
  { lang, record }: Facts,
  { people, separate }: Receive,
): boolean => {
  const { when } = record;
  if (lang !== "zh" || separate || (record.delegations ?? []).length > 1) return false;
  const long = when?.end !== undefined && when.end !== when.start;
  const main = scenes.filter(({ told }) => told === "main");
  const [only, ...more] = main.filter(({ item }) =>
    item.people?.some(({ key, as }) => people.includes(key) && as !== "escort" && as !== "attendee"),
  );
  if (!only || more.length > 0 || !isTalksOrMeal(only.item)) return false;
  const timeOf = ({ item }: typeof only): string => JSON.stringify(item.when ?? {});
  const dated = only.item.when?.start !== undefined;
  const others = long
    ? main.length > 1
    : main
        .slice(0, main.indexOf(only))
        .some((one) => one.item.when?.start !== undefined && timeOf(one) !== timeOf(only));
  return dated && others && people.every((key) => only.item.people?.some((one) => one.key === key));
};

/** The talks at which these hosts received the visitors: they have their own sentence, whoever spoke there. */
export const receivingTalk = (talk: Talk, { people }: Receive): Talk => {
  const here = people.every((key) => talk.scene.item.people?.some((one) => one.key === key));
  return here ? { ...talk, receives: true } : talk;
};
