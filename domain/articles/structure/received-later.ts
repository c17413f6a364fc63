import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import type { Party, Receive, Scene, Talk } from "../content/message";
import { isTalksOrMeal } from "../content/sittings";
import { literal } from "../literal";
import type { Facts } from "../reference/facts";

/** Whether the office's own title names one of the hosts, who then belong to the first sentence. */
const isInTitle = ({ record, whos }: Facts, { people }: Receive): boolean => {
  const title = record.title?.en ?? "";
  const called = whos(people).flatMap(({ name, later }) => [name?.text, later?.text]);
  return called.some((one) => one && new RegExp(`\\b${literal(one)}(?!\\p{L})`, "u").test(title));
};

/** Whether an item lists somebody of a delegation or who leads the visitors, rather than a guest who attended only that item. */
const isOfDelegation = (facts: Facts, { leaders }: Party, visitors: readonly string[]): boolean =>
  visitors.some((key) => leaders.includes(key) || facts.who(key)?.raw.delegation !== undefined);

/** English: whether an item of a journey that is not its news is where the hosts received the visitors: it names them. */
const isOfJourney = (facts: Facts, receive: Receive, { key, item, whole, visitors }: Scene): boolean =>
  (isTalksOrMeal(item) || item.activity === "tour") &&
  facts.record.news !== key &&
  (whole || visitors.length === 0 || isOfDelegation(facts, receive.party, visitors)) &&
  !isInTitle(facts, receive);

/** Whether each of several hosts received the visitors at one meeting in another city than the others: the stops name them. */
const isReceivedAtStops = (scenes: readonly Scene[], facts: Facts, { people }: Receive): boolean => {
  const met = people.map((key) =>
    scenes.filter(({ told, item }) => told === "main" && item.people?.some((one) => one.key === key)),
  );
  const cities = met.map(([only, ...more]) =>
    only && more.length === 0 && isTalksOrMeal(only.item) ? only.item.city?.zh : undefined,
  );
  const persons = facts.whos(people).every(({ group }) => !group);
  return (
    people.length > 1 && persons && !cities.includes(undefined) && new Set(cities).size === people.length
  );
};

/**
 * Whether items name the hosts, not the first sentence: they received the visitors at one with a time of its own, beside items at
 * other times (当晚，市长甲会见乙一行), in English on a visit of several days; or in Chinese each at a stop in another city.
 */
export const isReceivedLater = ({ scenes }: Content, facts: Facts, receive: Receive): boolean => {
  const { lang, record } = facts;
  const { people, separate } = receive;
  const { when } = record;
  if ((record.delegations ?? []).length > 1) return false;
  if (separate) return lang === "zh" && isReceivedAtStops(scenes, facts, receive);
  const inWords = lang === "zh" ? when?.words?.zh : undefined;
  const long = (when?.end !== undefined && when.end !== when.start) || /日至/.test(inWords ?? "");
  const main = scenes.filter(({ told }) => told === "main");
  const [only, ...more] = main.filter(({ item }) =>
    item.people?.some(({ key, as }) => people.includes(key) && as !== "escort" && as !== "attendee"),
  );
  if (!only || more.length > 0) return false;
  const own = only.item.when;
  const dated = (own?.start ?? (inWords ? own?.words?.zh : undefined)) !== undefined;
  const here = dated && people.every((key) => only.item.people?.some((one) => one.key === key));
  if (lang === "en") return here && long && scenes.length > 1 && isOfJourney(facts, receive, only);
  if (!here || !isTalksOrMeal(only.item)) return false;
  const timeOf = ({ item }: typeof only): string => JSON.stringify(item.when ?? {});
  return long
    ? main.length > 1
    : main
        .slice(0, main.indexOf(only))
        .some((one) => one.item.when?.start !== undefined && timeOf(one) !== timeOf(only));
};

/** The talks at which these hosts received the visitors: they have their own sentence, whoever spoke there. */
export const receivingTalk = (talk: Talk, { people }: Receive, lang: Lang): Talk => {
  const here = people.every((key) => talk.scene.item.people?.some((one) => one.key === key));
  return here ? { ...talk, receives: true, known: lang === "zh" && talk.known } : talk;
};
