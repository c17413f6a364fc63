import type { Text } from "../../events/values";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { keyOfPlace } from "../content/place-names";
import type { Link } from "./sentence-plan";

const NONE: Link = { type: "none" };

const placeOf = ({ item }: Scene): string | undefined => item.venue && keyOfPlace(item.venue);

/** Items that move the visitors: tours, and everything with a place of its own, each place once. */
const stopsOf = (scenes: readonly Scene[]): Scene[] =>
  scenes.filter((scene, at) => {
    if (scene.told !== "main" || (scene.item.activity !== "tour" && !scene.item.venue)) return false;
    const before = scenes[at - 1];
    return !(before && placeOf(before) !== undefined && placeOf(before) === placeOf(scene));
  });

/** The day of an item, or its days: its date, or the words for it where the year is not known. */
const dayOf = ({ item: { when } }: Scene): string | undefined =>
  (when?.start && when.end && when.end !== when.start ? `${when.start}/${when.end}` : when?.start) ??
  (when?.words && JSON.stringify(when.words));

/** The day of an item is known from the item before it. */
const isSameDay = (scene: Scene, before: Scene | undefined): boolean => {
  const day = dayOf(scene);
  return (
    before !== undefined &&
    day !== undefined &&
    day === dayOf(before) &&
    scene.item.when?.part === undefined &&
    before.told === scene.told
  );
};

/** Whether the day or the part of the day of an item is known to be another than that of the item before it. */
const isAtOtherTime = (scene: Scene, before: Scene | undefined): boolean => {
  const [day, last] = [dayOf(scene), before && dayOf(before)];
  const [part, earlier] = [scene.item.when?.part, before?.item.when?.part];
  return (
    (day !== undefined && last !== undefined && day !== last) ||
    (part !== undefined && earlier !== undefined && part !== earlier)
  );
};

/** Whether an item continues the day of the item before it: in the afternoon, in the evening. */
export const isLaterThatDay = ({ scenes }: Content, scene: Scene): boolean => {
  const before = scenes[scenes.indexOf(scene) - 1];
  const day = dayOf(scene);
  return before !== undefined && day !== undefined && day === dayOf(before) && before.told === scene.told;
};

/** A tour of one place where nobody spoke: `told` gives its place in the text, not a time, so that its text needs no time reference. */
const isPlainTour = ({ item }: Scene): boolean =>
  item.activity === "tour" &&
  [item.remarks, item.outcomes, item.topics, item.saw?.slice(1)].every((list) => (list ?? []).length === 0);

/** Whether an item has a day of its own, so that an item without a day is not known to follow it. */
const isDated = (scene: Scene | undefined): boolean => scene?.item.when?.start !== undefined;

/** Other activities of the visitors, of which no more is known: they called on the sick, they watched a parade. */
const isSideActivity = ({ item, listed, visitors }: Scene): boolean =>
  item.did !== undefined &&
  item.venue === undefined &&
  [item.remarks, item.outcomes, item.agreements, item.topics].every((list) => (list ?? []).length === 0) &&
  (!listed ||
    ((item.people ?? []).length > 0 && (item.people ?? []).every(({ key }) => visitors.includes(key))));

const hasSpeakers = (scene: Scene | undefined): boolean => (scene?.item.remarks ?? []).length > 0;

/** Whether the visitors met nobody and saw nothing elsewhere after an item: only then is it the last stop. */
const isEnd = (main: readonly Scene[], scene: Scene): boolean =>
  main
    .slice(main.indexOf(scene) + 1)
    .every(
      (later) =>
        (later.counterparts.length === 0 && later.item.activity !== "tour") ||
        (placeOf(later) !== undefined && placeOf(later) === placeOf(scene)),
    );

/** Whether the text has been at the place of an item before: it is no further stop. */
const isReached = (main: readonly Scene[], scene: Scene): boolean =>
  main
    .slice(0, main.indexOf(scene))
    .some((before) => placeOf(before) !== undefined && placeOf(before) === placeOf(scene));

/** A title that only states what kind of item it is. */
const PLAIN_TITLE = /^(?:会见|会谈|座谈会?|交流座谈会?|(?:the )?(?:talks|meeting|discussions?))$/i;

/** Whether talks have a name of their own: the document may have been signed at them. */
const isNamed = (title: Text | undefined): boolean =>
  title !== undefined && ![title.zh, title.en].every((one) => one === undefined || PLAIN_TITLE.test(one));

/**
 * Whether an item comes before the signing that is the news, as talks without a name, perhaps followed by a tour, or a tour followed by
 * talks: the agenda is chronological, but the text states the later signing first. Talks at another place are another stop.
 */
const leadsToSigning = (main: readonly Scene[], scene: Scene, signing: Scene | undefined): boolean => {
  if (signing === undefined || main[0] !== scene) return false;
  const { activity, title } = scene.item;
  const [next, last] = main.slice(1);
  const moved =
    cityOf(scene) !== undefined && cityOf(signing) !== undefined && cityOf(scene) !== cityOf(signing);
  const elsewhere = moved || (placeOf(scene) !== undefined && placeOf(scene) !== placeOf(signing));
  const shown = next?.item.activity === "tour" && next.item.when === undefined && last === signing;
  const near = next === signing || (shown && signing.item.activity === "signing");
  if (activity === "talks") return !isNamed(title) && near && !elsewhere;
  const own = [next, last].some((one) => one?.item.when !== undefined);
  const toured = activity === "tour" && next?.item.activity === "talks";
  return toured && last === signing && signing.item.activity === "signing" && !own;
};

/** For each item, how its first sentence connects to the preceding one. */
export const linksOf = (
  content: Content,
  eventDay: string | undefined,
  eventPart?: string,
  news?: Message,
): Map<string, Link> => {
  const { scenes, relations } = content;
  const links = new Map<string, Link>();
  const main = scenes.filter((scene) => scene.told === "main");
  // An event of many parts is not an item that something came before.
  const talks = main.findLast((scene) => scene.item.activity === "talks");
  // What came before talks that led to the signing of the news came before the signing, which the text has mentioned.
  const signing =
    news?.type === "sign" && talks && leadsToSigning(main, talks, news.scene) ? news.scene : talks;
  const against = signing ?? (relations.visit ? main.at(-1) : undefined);
  // An item in the afternoon, where the text has stated the morning or no part of the day.
  const parts = new Set([eventPart, ...main.map(({ item }) => item.when?.part)].filter(Boolean));
  const isOtherPart = (part: string | undefined): boolean => part !== undefined && !parts.has(part);
  const apart =
    relations.separate.length > 0 || content.messages.some((one) => one.type === "receive" && one.separate);
  const stops = relations.visit && !apart ? stopsOf(main) : [];
  scenes.forEach((scene, at) => {
    const { when } = scene.item;
    const own = when && (when.start !== undefined || when.part !== undefined || when.words !== undefined);
    // Nobody is known to have been there, but the day on which it was may be known.
    const empty = scene.item.people?.length === 0 && scene.told !== "before";
    if (empty && !(scene.told === "main" && isDated(scene) && !isSameDay(scene, scenes[at - 1]))) return;
    if (scene.told !== "main") {
      const fresh = scenes[at - 1]?.told !== scene.told;
      const otherDay = when?.start !== undefined && when.start !== eventDay;
      const inWords = when?.words !== undefined && when.start === undefined;
      const moved = !fresh && isAtOtherTime(scene, scenes[at - 1]);
      if (otherDay || inWords || moved || (fresh && isOtherPart(when?.part)))
        links.set(scene.key, { type: "day", scene });
      else if (fresh) {
        const behind = scene.told === "after" && scenes[at - 1]?.told === "before";
        const type = isPlainTour(scene) ? "after" : scene.told;
        links.set(scene.key, { type, against, ...(behind ? { behindEarlier: true } : {}) });
      }
    } else if (!own && news?.type === "sign" && leadsToSigning(main, scene, news.scene)) {
      links.set(scene.key, { type: "before", against: news.scene });
    } else if (relations.visit && !own && isSideActivity(scene) && hasSpeakers(scenes[at - 1])) {
      links.set(scene.key, { type: "after", against });
    } else if (own && !isSameDay(scene, scenes[at - 1])) links.set(scene.key, { type: "day", scene });
    else if (stops.length > 1 && stops.includes(scene)) {
      const place = stops.indexOf(scene);
      const last =
        place === stops.length - 1 && stops.length > 2 && isEnd(main, scene) && !isReached(main, scene);
      const first = place === 0 && scene === main[0];
      if (place === 0 && !own && isDated(main[main.indexOf(scene) - 1]))
        links.set(scene.key, { type: "after", against });
      else links.set(scene.key, { type: "stop", at: first ? "first" : last ? "last" : "next" });
    }
  });
  return links;
};

const cityOf = ({ item }: Scene): string | undefined =>
  item.city && !item.venue ? JSON.stringify(item.city) : undefined;

/** Talks with people who are listed at this item, at an unrecorded place. */
const meetsAnew = ({ item, listed, counterparts, told }: Scene): boolean =>
  told === "main" &&
  item.activity === "talks" &&
  listed &&
  counterparts.length > 0 &&
  item.venue === undefined;

/**
 * The items with which a journey through several cities or countries reaches the next of them, or leaves a city for an
 * unrecorded place.
 */
export const arrivalsOf = ({ scenes }: Content): Set<string> => {
  const cities = scenes.map(cityOf);
  if (new Set(cities.filter((city) => city !== undefined)).size < 2) return new Set();
  let last: string | undefined;
  const found = new Set<string>();
  for (const [at, scene] of scenes.entries()) {
    const city = cities[at];
    const before = scenes[at - 1];
    const elsewhere =
      city === undefined &&
      before?.item.activity === "talks" &&
      cities[at - 1] !== undefined &&
      meetsAnew(scene);
    if ((city !== undefined && city !== last) || elsewhere) found.add(scene.key);
    last = elsewhere ? undefined : (city ?? last);
  }
  return found;
};

/** The link of a message: that of its item, for the first message of the item alone. */
export const linkOf = (message: Message, links: Map<string, Link>): Link => {
  const scene = "scene" in message ? message.scene : undefined;
  // What the first paragraph states of an item does not begin it.
  if (!scene || (message.type === "speech" && message.ahead)) return NONE;
  const link = links.get(scene.key) ?? NONE;
  links.delete(scene.key);
  return link;
};
