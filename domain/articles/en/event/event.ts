import { daysBetween } from "../../../events/days";
import type { DraftRecord, When } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { whenOfWhole } from "../../content/part-of-day";
import { changed, loose, OPEN, type Phrase, plain, say, says, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { next } from "../../reference/memory";
import { cityInName } from "../organizations/city-of-organization";
import { atPlace } from "../organizations/organizations";
import { area } from "../words/countries";
import { whenText } from "../words/dates";
import { andList, number } from "../words/grammar";
import { withDayInside } from "./day-inside";
import { BEGINS, goesOn } from "./in-progress";
import { endOfEvent, ownItemNoun } from "./own-ceremony";
import { nounOf } from "./things";
import { ownNoun, titledNoun } from "./titled-event";

/** The day and place at the beginning of a sentence, before its own words. */
export interface Frame {
  /** Opens the sentence: "After the talks", "on October 2". */
  readonly front: Phrase | undefined;
  /** The day of the event, which may be at either end of the first sentence. */
  readonly day: Phrase | undefined;
  /** "recently", which comes before the verb. */
  readonly adverb: Phrase | undefined;
  /** Stated after the main items, out of chronological order: "also". */
  readonly also: boolean;
  /** No day is known, so that English takes the present perfect. */
  readonly perfect: boolean;
}

const KIND = {
  seminar: "seminar",
  signing: "signing ceremony",
  meeting: "meeting",
  other: "event",
  inspection: "visit",
  reception: "visit",
  outbound_visit: "visit",
} as const;
/** The noun for the event once it is known: that of its formal name, otherwise its kind. */
export const eventNoun = (discourse: Discourse): string => {
  const { record } = discourse.facts;
  const official = discourse.facts.said(record.officialName, "officialName")?.text ?? "";
  const { visit, party } = discourse.content.relations;
  if (visit && record.kind !== "meeting" && party.people.length + party.delegations.length === 0)
    return "event";
  if (record.kind === "seminar" && official !== "" && !ownNoun(official)) return "event";
  return ownNoun(official) ?? ownItemNoun(discourse) ?? titledNoun(discourse) ?? KIND[record.kind];
};

const scenesOf = (sentence: SentencePlan): Scene[] => {
  const of = (message: SentencePlan["head"]): Scene[] =>
    "scene" in message && message.scene ? [message.scene] : [];
  return [...of(sentence.head), ...sentence.joined.flatMap(of)];
};

/**
 * What an event is called: "handover" where that is the news. Without a noun of its own it is the "ceremony" that is the only
 * one among its main items, or the part that is the news: "unveiling".
 */
export const mainNoun = (discourse: Discourse): string => {
  if (discourse.plan.news.type === "handover") return "handover";
  const noun = eventNoun(discourse);
  if (noun !== "event") return noun;
  const main = discourse.content.scenes.filter(({ told }) => told === "main");
  const ceremonies = main.filter(({ item }) => /\bceremony\b/i.test(item.title?.en ?? ""));
  if (ceremonies.length === 1) return "ceremony";
  const { news } = discourse.plan;
  return news.type === "session" ? textOf(nounOf(discourse, news.scene)).replace(/^the /, "") : noun;
};

/** The key under which the memory stores that the last occasion was one before the main item. */
export const BEFORE_MAIN = "before the main item";

/** "before the talks": for an item placed out of chronological order. An item placed after the others has no time of its own. */
const aside = (discourse: Discourse, link: SentencePlan["link"]): Phrase | undefined => {
  if (link.type !== "before" && link.type !== "after") return undefined;
  const { against } = link;
  if (link.type === "after") {
    if (!link.behindEarlier) return undefined;
    return say`after ${against ? nounOf(discourse, against) : `the ${mainNoun(discourse)}`}`;
  }
  // What the visitors did on their journey was not before their visit.
  const { type } = discourse.plan.event ?? discourse.plan.news;
  if (type === "visit" && (!against || against.item.activity === "tour")) return plain("earlier");
  // What was done at a course of which the text only says that it ended; an event without a noun is its ceremony.
  const course = eventNoun(discourse);
  if (!against && course !== "event" && endOfEvent(discourse)) return say`during the ${course}`;
  discourse.memory.marks.add(BEFORE_MAIN);
  if (!against) return say`before the ${mainNoun(discourse)}`;
  const noun = nounOf(discourse, against);
  // A part of an event that has no name is not the event.
  if (textOf(noun) === "the event") return plain("earlier");
  const turn = next(discourse.memory, link.type, [0, 1]);
  return say`${turn === 1 ? "also before" : "before"} ${noun}`;
};

/** "two-day": the length of an event in progress when the article appears. */
export const daysOf = ({ facts }: Discourse): Phrase => {
  const { start = "", end = "" } = facts.record.when ?? {};
  const days = daysBetween(start, end) + 1;
  return plain(`${number(days)}-day `, ["when.end"]);
};

/** Whether an item was still to come when the article appeared. */
export const isAhead = ({ facts }: Discourse, { item }: Scene): boolean => {
  const { published } = facts.record;
  const start = item.when?.start;
  return published?.length === 10 && start?.length === 10 && start > published;
};

/** Whether the office's own title says that an event opens, and the article can say so too. */
export const opens = (discourse: Discourse): boolean => {
  const { record } = discourse.facts;
  const title = discourse.facts.said(record.title, "title")?.text ?? "";
  const several = record.when?.end !== undefined && record.when.end !== record.when.start;
  // "The inauguration opened" says it twice.
  const opening = discourse.facts.said(record.officialName, "officialName")?.text ?? "";
  if (/\b(?:inauguration|opening|launch(?:ing)?|unveiling|reception|dinner)\b/i.test(opening)) return false;
  return BEGINS.test(title) && (!several || goesOn(discourse));
};

const DAY_LEFT = "day left to the event";
const PRESENT = /^(?:(?! (?:was|were|had|would)\b)[^,;:“])+? (?:is|are|will)\b/u;

/** "The office is doubling its places this year": news in the present or the future, without a day; the event that announced it has one. */
const isUndatedNews = ({ facts, plan }: Discourse, { head }: SentencePlan): boolean => {
  if (head.type !== "result" || head.outcome.type !== "result" || plan.event?.type !== "visit") return false;
  const [first] = facts.list(head.outcome.points, "");
  return first !== undefined && PRESENT.test(first.text);
};

/** Whether an item was at another part of the event's day: "in the morning" is not "on the afternoon of March 5". */
export const isAtAnotherTime = (event: When | undefined, item: When | undefined): boolean =>
  event?.part !== undefined && item?.part !== undefined && event.part !== item.part;

/** The time of a sentence, and its connection to the preceding one; without `ofItem` another sentence states the day of its item. */
export const frameOf = (discourse: Discourse, sentence: SentencePlan, dated = true, ofItem = true): Frame => {
  const { facts, memory } = discourse;
  const { link, lead } = sentence;
  const held = sentence.head.type === "hold" && goesOn(discourse);
  const whole = whenOfWhole(facts.record);
  const span = held && whole ? { ...whole, end: undefined } : whole;
  const undated = lead && isUndatedNews(discourse, sentence);
  if (undated) memory.marks.add(DAY_LEFT);
  const left =
    sentence.head === discourse.plan.event &&
    (memory.marks.delete(DAY_LEFT) || memory.marks.has(DAY_OF_ITEM));
  const [scene] = scenesOf(sentence);
  const inside = lead && dated && !undated ? dayInside(discourse, sentence.head) : undefined;
  const day =
    inside ??
    (((lead && !undated) || left) && dated && !isAtAnotherTime(facts.record.when, scene?.item.when)
      ? whenText(discourse, span, "when")
      : undefined);
  const { when, partOf } = facts.record;
  const begun = when?.start ?? (partOf?.how === "at" ? partOf.when?.start : undefined);
  const perfect = lead && !day && begun === undefined;
  const before = aside(discourse, link);
  const mark = scene && `when ${scene.path}`;
  const another = isAnotherDay(memory.day, scene?.item.when);
  const known = mark !== undefined && memory.marks.has(mark) && !another;
  const said =
    ofItem && scene && mark && !known && !(lead && day)
      ? whenText(discourse, scene.item.when, `${scene.path}.when`)
      : undefined;
  const own =
    said &&
    scene &&
    !another &&
    !scene.item.when?.part &&
    memory.marks.has(`signed on ${scene.item.when?.start}`)
      ? plain("the same day", said.paths)
      : said;
  if (mark && own) memory.marks.add(mark);
  const told = scene?.item.told;
  const rest = before && told ? sourced(before, `${scene.path}.told`) : before;
  const front = own ?? rest;
  const short = day !== undefined && /^\p{L}+ly$/u.test(textOf(day));
  return {
    front,
    day: short ? undefined : day,
    adverb: short ? day : undefined,
    also: link.type === "after" && link.behindEarlier !== true,
    perfect: perfect && !own,
  };
};

/** The key that records that the first sentence has the day of one item, so that another has the days of the event. */
export const DAY_OF_ITEM = "day of one item";

/** The day of an item that is the news of an event of several days: the opening ceremony did not last as long. */
const dayInside = (discourse: Discourse, head: SentencePlan["head"]): Phrase | undefined => {
  const { start, end } = discourse.facts.record.when ?? {};
  if (head.type !== "session" || !start || !end || end === start) return undefined;
  const { when } = head.scene.item;
  if (!when?.start || when.end !== undefined || when.start < start || when.start > end) return undefined;
  discourse.memory.marks.add(DAY_OF_ITEM).add(`when ${head.scene.path}`);
  return whenText(discourse, when, `${head.scene.path}.when`);
};

/** Whether the text has moved to another day since it stated that of an item: its next sentence repeats the day. */
const isAnotherDay = (told: string | undefined, when: When | undefined): boolean => {
  const day = told && /^\d{4}-\d\d-\d\d(?=\/\/)/.exec(told)?.[0];
  return day !== undefined && day !== "" && when?.start?.length === 10 && day !== when.start;
};

/** "visited" · "has visited" · "recently visited". */
export const finite = (frame: Frame, many: boolean, past: string, participle = past): Phrase => {
  if (frame.adverb) return say`${frame.adverb} ${past}`;
  return plain(frame.perfect ? `${many ? "have" : "has"} ${participle}` : past);
};

/** "was held" · "has been held". */
export const passive = (frame: Frame, many: boolean, participle: string): Phrase => {
  if (frame.adverb) return say`${many ? "were" : "was"} ${frame.adverb} ${participle}`;
  return plain(
    frame.perfect ? `${many ? "have" : "has"} been ${participle}` : `${many ? "were" : "was"} ${participle}`,
  );
};

/** The sentence with its day: at its end, or inside; in front where the day could belong to something else there. */
export const withDay = (frame: Frame, words: Phrase, atEnd: boolean): Phrase => {
  const { front, day } = frame;
  if (!front && day && atEnd) return say`${words} ${day}`;
  const inside = !front && day ? withDayInside(words, day) : undefined;
  if (inside) return inside;
  const opening = front && day ? say`${day}, ${front}` : (front ?? day);
  return opening ? say`${opening}, ${words}` : words;
};

/** Only the beginning, for sentences that state their day nowhere else. */
export const opened = (frame: Frame, words: Phrase): Phrase => withDay(frame, words, false);

/**
 * Where the event took place: its place, its districts and its city, unless one includes another; the place is known of an
 * `organization` that opened.
 */
export const eventPlace = (discourse: Discourse, beside = "", organization = false): Phrase => {
  const { facts, memory } = discourse;
  const { record } = facts;
  if (memory.marks.has("event place")) return plain("");
  memory.marks.add("event place");
  const venue = facts.place(record.venue, "venue");
  const city = facts.said(record.city, "city");
  const listed = facts.list(record.areas, "areas");
  // "the opening of the mill in Lake State was held at the mill": the name of the event already has the location.
  const official = venue ? (facts.said(record.officialName, "officialName")?.text ?? "") : "";
  const apartFrom = city !== undefined && areStops(discourse, listed, city);
  const areas = listed.filter(
    ({ text }) => !apartFrom && !official.endsWith(` in ${text}`) && !official.endsWith(` in the ${text}`),
  );
  const unsaid = listed.filter((one) => !areas.includes(one)).map(({ path }) => path);
  if (venue) memory.place = venue.id;
  // "the World Trade Center in Baltimore": the name of a party, the Port of Baltimore, does not locate a building without an
  // owner.
  const apart = city && venue && !venue.org && memory.marks.has(cityInName(city));
  const said = city !== undefined && memory.cities.has(city.text) && !apart;
  if (city && apart) memory.cities.delete(city.text);
  const at = sourced(
    venue && !organization ? say` ${atPlace(discourse, venue)}` : plain("", venue ? [venue.name.path] : []),
    ...unsaid,
  );
  const now = city !== undefined && memory.cities.has(city.text) && !said;
  if (city) memory.cities.add(city.text);
  const closed = areas.length === 1 && areas[0]?.text.includes(", ") ? OPEN : "";
  const round = areas.length > 0 ? say` in ${loose(andList(areas.map(area)))}${closed}` : plain("");
  const shown =
    city &&
    (beside.includes(city.text) ||
      (organization ? venue?.name.text : textOf(at))?.includes(city.text) ||
      venue?.org?.name.text.endsWith(` in ${city.text}`) ||
      areas.some((one) => one.text.includes(city.text)) ||
      isCityInName(discourse, city));
  if (city && !said && !now && !shown && isLarger(discourse, areas, city))
    return say`${at} in ${phrase(city)}, ${loose(andList(areas.map(area)))}${OPEN}`;
  const inCity =
    city && !said && !now && !shown
      ? areas.length > 0
        ? say`, ${phrase(city)}${OPEN}`
        : say` in ${phrase(city)}${city.text.includes(",") ? OPEN : ""}`
      : plain("");
  // "at Lake College in Reed City, Northland": the city before what its venue is in; "in Hill District, Reed City".
  const whole = textOf(at);
  const own = venue?.city ? whole.lastIndexOf(` in ${venue.city.text}`) : -1;
  if (city && venue?.city && own > 0 && says(inCity) && areas.length === 0) {
    const [narrow, wide] = PART_OF_CITY.test(venue.city.text) ? [venue.city, city] : [city, venue.city];
    return say`${spliced(at, own, whole.length, "")} in ${phrase(narrow)}, ${phrase(wide)}${OPEN}`;
  }
  return say`${at}${round}${inCity}`;
};

/** Whether the event's name, the subject of its sentence, ends with its city: "the Boat Show in Reedham". */
const isCityInName = ({ facts, plan }: Discourse, city: Said): boolean => {
  const name = facts.said(facts.record.officialName, "officialName")?.text ?? "";
  return (
    (plan.event ?? plan.news).type === "hold" && !facts.record.venue && name.endsWith(` in ${city.text}`)
  );
};

/** "Hill District", "Old Town": a part of a city, by its name. */
const PART_OF_CITY =
  /\b(?:District|Zone|Area|Town|Township|Street|Park|Ward|Borough|Village|Quarter|Sector|Suburb)$/i;

/** "the Prefecture of Oakland": an area with a body of its own, after which it is called. */
const isInNameOfBody = ({ participants = [] }: DraftRecord, area: string): boolean =>
  participants.some((who) =>
    [...(who.posts ?? []), ...(who.of ?? []).map((organization) => ({ organization }))].some(
      ({ organization }) => organization?.name?.en?.endsWith(` ${area}`) === true,
    ),
  );

/** A place that has towns and villages in it. */
const REGION =
  /\b(?:Territory|Region|Province|District|County|Islands?|State|Atoll|Prefecture|Governorate|Department|Canton|Municipality|Parish|Archipelago|Valley)$/u;

/** Whether each item was in one of the areas of a region, and none in the region itself: the items state its parts. */
export const arePartsOfStops = ({ facts }: Discourse, areas: readonly Said[], city: Said): boolean => {
  if (!REGION.test(city.text)) return false;
  const cities = facts.items.map(({ item }) => item.city?.en);
  return (
    areas.length > 1 &&
    cities.every((city) => areas.some(({ text }) => text === city)) &&
    areas.every(({ text }) => cities.includes(text))
  );
};

/** Whether the areas are other places than the city, to which its programme went: an item was in one of them. */
export const areStops = ({ facts }: Discourse, areas: readonly Said[], city: Said): boolean =>
  areas.length > 1 &&
  !areas.some(({ text }) => text.includes(city.text)) &&
  facts.items.some(({ item }) => {
    const at = item.city?.en;
    return at !== undefined && at !== city.text && areas.some(({ text }) => text.startsWith(at));
  });

/** Whether the area includes the city, rather than being part of it: a province, or what the title names without the city. */
export const isLarger = ({ facts }: Discourse, areas: readonly Said[], city: Said): boolean => {
  const [only, ...more] = areas;
  const title = facts.said(facts.record.title, "")?.text.toLowerCase() ?? "";
  if (!only || more.length > 0) return false;
  if (/\b(?:Province|State|Prefecture|Region|Governorate|Oblast|Republic)$/i.test(only.text)) return true;
  // A district of a Chinese city has a Chinese name beside its English one.
  const part = PART_OF_CITY.test(only.text);
  const chinese = facts.record.title?.zh !== undefined;
  const visited = title.includes(only.text.toLowerCase()) && !title.includes(city.text.toLowerCase());
  // "visits Reedbank District": a title that names a district alone means a part of the city.
  if (!chinese && !visited && /\bdistrict$/i.test(only.text) && !/\bCity$/.test(city.text)) return true;
  if (!chinese && !part && isInNameOfBody(facts.record, only.text)) return true;
  return !part && !chinese && visited;
};

export const eventOnline = (discourse: Discourse): Phrase => {
  const { online } = discourse.facts.record;
  const { marks } = discourse.memory;
  if (online === "fully") {
    const isKnown = marks.has("event online");
    marks.add("event online");
    return plain(isKnown ? "" : " online", ["online"]);
  }
  if (online !== "partly") return plain("");
  if (marks.has(PARTLY)) return plain("", ["online"]);
  // Who joins online is said with the name.
  const meets = discourse.plan.event?.type !== "hold" && discourse.plan.news.type !== "hold";
  const joined = meets && discourse.facts.people.some((who) => who.raw.presence === "remote");
  return joined ? plain("", ["online"]) : plain(PARTLY, ["online"]);
};

/** " at the library and online", where the event was held at one place and online; both parts, where they stay apart. */
export const placeAndOnline = (place: Phrase, online: Phrase): Record<"place" | "online", Phrase> =>
  textOf(online) === PARTLY && says(place) && !textOf(place).includes(",")
    ? { place: say`${place}${changed(online, () => " and online")}`, online: plain("") }
    : { place, online };

/** How an event was held that some joined online. */
export const PARTLY = " both in person and online";

/** Whether a sentence begins its paragraph, where a pronoun has no antecedent. */
export const opensParagraph = (discourse: Discourse, sentence: SentencePlan): boolean =>
  discourse.plan.paragraphs.some((paragraph) => paragraph.sentences[0]?.id === sentence.id);
