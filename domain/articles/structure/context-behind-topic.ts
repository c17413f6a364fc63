import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { type Unit, unit } from "../document-plan";
import { isDated } from "./context";
import { type Mentions, mentionsOf, namesOfEvent, organizationsOfRecord, placeNames } from "./mentions";
import type { Of } from "./pool";
import { beginsWithThingOf, type Topic, topicsOf } from "./topic-of-context";
import { wordsOf } from "./weight";

/** Words up to which context follows its topic in the middle of a text; two Chinese characters count as one. */
const MAX_WORDS = 45;
/** Words of a sentence about a thing of the first paragraph that joins it. */
const MAX_IN_LEAD = 20;
/** Words of a sentence about a place of the news that follows what was done there. */
const MAX_AT_STOP = 25;

/** Adds to the sentence before it, rather than to the text. */
const ADDS = /^[^，。]{0,20}(?:也|还)/u;
/** Properties of the event. */
const OF_EVENT = /^(?:这|此次|本次|此系|此为)/u;

/** What will happen ends a text. */
const PLANNED = /^[^，。；]{2,30}(?:将于|将在|将举|将会|拟于|计划于)/u;

interface Mentioned {
  readonly unit: Unit;
  readonly all: readonly Mentions[];
}

const isContext = (one: Message): one is Of<"background"> => one.type === "background";

/** Parts that continue the first paragraph, where they follow it directly. */
const OF_LEAD: ReadonlySet<Unit["part"]> = new Set(["lead", "agreements", "organizers"]);

/** The index of the last unit of the news, with its organizers and the context that follows it. */
const endOfLead = (units: readonly Unit[]): number => {
  const next = units.findIndex(
    ({ part, near }, at) => at > 0 && !OF_LEAD.has(part) && !(part === "background" && near),
  );
  return next < 0 ? units.length - 1 : next - 1;
};

const isStatedIn = ({ all }: Mentioned, { isIn }: Topic): boolean =>
  all.some(({ stated }) => stated.some(isIn));
const isSaidIn = ({ all }: Mentioned, { isIn }: Topic): boolean => all.some(({ said }) => said.some(isIn));
const isOfPeopleIn = ({ all }: Mentioned, { isIn }: Topic): boolean =>
  all.some(({ ofPeople }) => ofPeople.some(isIn));

const isOfItemIn = ({ all }: Mentioned, { isIn }: Topic): boolean =>
  all.some(({ ofItem }) => ofItem.some(isIn));

const speakersOf = ({ messages }: Unit): string =>
  messages.flatMap((one) => (one.type === "speech" ? [one.by].flat() : [])).join();

const sceneOf = ({ messages }: Unit): string | undefined =>
  messages.flatMap((one) => ("scene" in one && one.scene ? [one.scene.key] : []))[0];

/** Whether the title of the item of a unit mentions the topic: all of the item is about it. */
const isTitleOf = ({ messages }: Unit, { isIn }: Topic, lang: Lang): boolean =>
  messages.some((one) => {
    const title = "scene" in one ? one.scene?.item.title?.[lang] : undefined;
    return title !== undefined && isIn(title);
  });

const isNarrative = ({ messages }: Unit): boolean => messages.every(({ type }) => type === "narrative");

/** The last of the units that context must not come between: one speaker's statements, or the parts of one item. */
const endOf = (outline: Outline, at: number, topic: Topic): number => {
  const [here, next] = [outline.units[at], outline.units[at + 1]?.unit];
  if (!here || !next) return at;
  const speakers = speakersOf(here.unit);
  const whole =
    isTitleOf(here.unit, topic, outline.lang) || (isOfItemIn(here, topic) && !isStatedIn(here, topic));
  const goesOn =
    (speakers !== "" && speakersOf(next) === speakers) ||
    ((whole || isNarrative(next)) &&
      sceneOf(here.unit) !== undefined &&
      sceneOf(next) === sceneOf(here.unit)) ||
    (here.unit.part === "agreements" && next.part === "agreements") ||
    (next.near && next.part === "background");
  return goesOn ? endOf(outline, at + 1, topic) : at;
};

/** Whether a topic is one of those who took part: an organization of the people, an organizer or a party of a document. */
const tookPart = (record: DraftRecord, { isIn }: Topic, lang: Lang): boolean =>
  organizationsOfRecord(record, lang).some(isIn);

/** Whether the topic is the place of an item of a unit, where the items are at several places. */
const isStopAt = (record: DraftRecord, { messages }: Unit, { isIn }: Topic, lang: Lang): boolean => {
  const venues = new Set((record.agenda ?? []).flatMap(({ venue }) => placeNames(venue, lang)[0] ?? []));
  return (
    venues.size > 1 &&
    messages.some((one) => "scene" in one && placeNames(one.scene?.item.venue, lang).some(isIn))
  );
};

/** The unit behind which context about a topic belongs: where the text is about it, or else first mentions it. */
const placeOf = ({ record, lang, units, lead }: Outline, topic: Topic, words: number): number | undefined => {
  if (namesOfEvent(record, lang).some(topic.isIn)) return undefined;
  const later = (test: (one: Mentioned) => boolean): number | undefined => {
    const at = units.findIndex((one, index) => index > lead && test(one));
    return at < 0 ? undefined : at;
  };
  const news = units.slice(0, lead + 1);
  const stated = later((one) => isStatedIn(one, topic));
  const spoken = later((one) => isSaidIn(one, topic));
  const isNews = news.some((one) => isStatedIn(one, topic) || isSaidIn(one, topic));
  const lastOfItem = units.findLastIndex((one) => isOfItemIn(one, topic));
  if (!isNews && !news.some((one) => isOfPeopleIn(one, topic)))
    return (
      stated ??
      spoken ??
      later((one) => isOfPeopleIn(one, topic)) ??
      (lastOfItem > lead ? lastOfItem : undefined)
    );
  if (!topic.named) return words <= MAX_IN_LEAD ? lead : (stated ?? spoken);
  if (words > MAX_AT_STOP) return tookPart(record, topic, lang) ? undefined : (stated ?? spoken);
  return later((one) => isStopAt(record, one.unit, topic, lang));
};

/** The unit that introduces the last of the people whom a sentence names. */
const introducedAt = ({ record, lang, units }: Outline, text: string): number => {
  const named = (record.participants ?? []).filter(({ person }) =>
    [person?.name?.[lang], person?.later?.[lang]].some((name) => name && text.includes(name)),
  );
  const names = (one: Message, key: string): boolean =>
    one.type === "speech" ? one.by.includes(key) : namedBy(record, one).includes(key);
  return Math.max(
    -1,
    ...named.map(({ key }) => units.findIndex(({ unit }) => unit.messages.some((one) => names(one, key)))),
  );
};

/** The units of a text with what each mentions, and the index of the last unit of the news. */
interface Outline {
  readonly record: DraftRecord;
  readonly lang: Lang;
  readonly units: readonly Mentioned[];
  readonly lead: number;
  readonly texts: readonly string[];
}

const outlineOf = (record: DraftRecord, all: readonly Unit[], lang: Lang): Outline => {
  const units = all.map((one) => ({
    unit: one,
    all: one.messages.filter((each) => !isContext(each)).map((each) => mentionsOf(record, each, lang)),
  }));
  const texts = units.flatMap((one) => one.all.flatMap((each) => Object.values(each).flat()));
  return { record, lang, units, lead: endOfLead(all), texts };
};

/** The index of the unit that a sentence of context follows; undefined where it stays. */
const anchorOf = (outline: Outline, message: Of<"background">): number | undefined => {
  const { record, lang } = outline;
  const text = record.background?.[message.at];
  const said = text?.[lang] ?? "";
  const words = wordsOf([{ [lang]: said }]);
  if (words > MAX_WORDS || isDated(record, message)) return undefined;
  if (OF_EVENT.test(said) || PLANNED.test(said)) return undefined;
  for (const topic of topicsOf(said, outline.texts)) {
    const at = placeOf(outline, topic, words);
    if (at !== undefined) return endOf(outline, Math.max(at, introducedAt(outline, said)), topic);
  }
  return undefined;
};

/** Whether a sentence stays with the one before it in the record. */
const follows = (
  { record, lang }: Outline,
  before: Of<"background"> | undefined,
  message: Of<"background">,
): boolean => {
  const text = record.background?.[message.at]?.[lang] ?? "";
  if (message.goesOn === true || ADDS.test(text)) return true;
  if (before === undefined) return false;
  return beginsWithThingOf(record.background?.[before.at]?.zh ?? "", text);
};

/**
 * Chinese: context that is left for the end of the text follows the unit that mentions what it is about, where the news has not
 * mentioned it already; context about something of the news that is only called by a noun follows the news.
 */
export const withContextBehindTopic = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const outline = outlineOf(record, units, "zh");
  const moved = new Map<Message, number>();
  units.forEach((one, index) => {
    if (index <= outline.lead || one.part !== "background" || one.near) return;
    const context = one.messages.filter(isContext);
    const places: (number | undefined)[] = [];
    context.forEach((message, at) => {
      const before = context[at - 1];
      const place = follows(outline, before, message) ? places[at - 1] : anchorOf(outline, message);
      places.push(place !== undefined && place < index ? place : undefined);
    });
    // Directly before the other context it is where it belongs.
    const stays = places.includes(undefined);
    context.forEach((message, at) => {
      const place = places[at];
      // It is not parted from other context that comes first in the record, to interrupt an event after its news.
      const parted = places.slice(0, at).includes(undefined) && (place ?? 0) <= outline.lead + 1;
      if (place !== undefined && !parted && !(stays && place === index - 1)) moved.set(message, place);
    });
  });
  if (moved.size === 0) return units;
  return units.flatMap((one, at) => {
    const own = one.messages.filter((message) => !moved.has(message));
    const here = [...moved.keys()].filter((message) => moved.get(message) === at);
    return [...unit(one.part, own, one.near), ...unit("background", here, true)];
  });
};
