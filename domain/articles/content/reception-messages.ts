import type { AgendaItem, Post } from "../../events/shape";
import type { Message, Scene } from "./message";
import { isTalks } from "./sittings";
import type { Source } from "./source";

/** Whether an item was held at the seat of somebody's organization. */
const isAtSeatOf = ({ venue }: AgendaItem, posts: readonly Post[]): boolean =>
  posts.some(
    ({ organization }) =>
      organization?.name !== undefined && JSON.stringify(organization.name) === JSON.stringify(venue?.name),
  );

/**
 * Whether the only item that lists a receiver was held at the receiver's own seat, on a visit that began elsewhere, with a tour
 * that lists others: the receiver met the visitors there, not where they went first.
 */
const isMetElsewhere = ({ record, scenes }: Source, key: string): boolean => {
  if (record.venue !== undefined) return false;
  const main = scenes.filter(({ told, summary }) => told === "main" && !summary);
  const [only, ...more] = main.filter(({ item }) => item.people?.some((one) => one.key === key));
  const [first] = main;
  return (
    only !== undefined &&
    more.length === 0 &&
    isTalks(only.item) &&
    isAtSeatOf(only.item, record.participants?.find((one) => one.key === key)?.posts ?? []) &&
    first !== undefined &&
    first !== only &&
    first.item.activity === "tour" &&
    (first.item.people ?? []).length > 0
  );
};

/** The items that list somebody as a host of the visitors. */
const scenesOf = ({ scenes }: Source, key: string): readonly Scene[] =>
  scenes.filter(
    ({ summary, item, receivers, counterparts }) =>
      !summary && item.activity !== "handover" && [...receivers, ...counterparts].includes(key),
  );

/** What an item says of a host who received the visitors at it. */
const MET = /会见|接见|会晤|\b(?:met|meet|received?)\b/;

/** Whether a host is known from one item alone, whose own words say no more than that they received the visitors: 会后会见代表团. */
const isMetByWords = ({ record: { agenda = [] } }: Source, key: string): boolean => {
  const [only, ...more] = agenda.filter(({ people }) => people?.some((one) => one.key === key));
  if (only?.did === undefined || more.length > 0 || only.told === "before" || only.remarks?.length)
    return false;
  return MET.test(only.did.zh ?? only.did.en ?? "");
};

/**
 * Whether those who received the visitors did so at different organizations, so that no sentence can have all of them at
 * one place.
 */
const areElsewhere = (source: Source, keys: readonly string[]): boolean => {
  const own = keys.map((key) =>
    scenesOf(source, key).flatMap(({ item: { venue } }) =>
      venue?.organization?.name ? JSON.stringify(venue.organization.name) : [],
    ),
  );
  const seats = own.map((places) => new Set(places));
  return (
    keys.length > 1 &&
    seats.every((places) => places.size === 1) &&
    new Set(seats.flatMap((places) => [...places])).size > 1
  );
};

/** Whether somebody received the visitors only at separate talks, which these also had with people who did not receive them. */
const isOneOfSeparate = ([scene, ...more]: readonly Scene[] = []): boolean =>
  scene !== undefined &&
  more.length === 0 &&
  scene.item.each === true &&
  isTalks(scene.item) &&
  scene.counterparts.some((key) => !scene.receivers.includes(key));

/** Whether hosts met the visitors at talks of which not all have a place, by which what was said there would be known. */
const areTalksApart = (at: readonly (Scene | undefined)[]): boolean =>
  at.every((scene) => scene && isTalks(scene.item)) && at.some((scene) => !scene?.item.venue);

/**
 * Whether each of those who received a journey abroad or to other cities did so at talks or a tour of the course of the visit, which
 * lists them: each is introduced there, not ahead of the journey.
 */
const areHostsOfJourney = ({ record, scenes }: Source, at: readonly (Scene | undefined)[]): boolean =>
  record.kind === "outbound_visit" &&
  (at.length > 2 || (at.length === 2 && areTalksApart(at))) &&
  new Set(at.map((scene) => scene?.key)).size === at.length &&
  scenes.every(({ summary }) => !summary) &&
  at.every(
    (scene) =>
      scene?.told === "main" &&
      scene.item.each !== true &&
      (isTalks(scene.item) || scene.item.activity === "tour"),
  );

/** Who received and who accompanied the visitors, as messages: at one reception, or at each stop if each has its own hosts. */
export const receptionMessages = (source: Source, event: Message): Message[] => {
  const { record, relations, scenes } = source;
  const { party, receivers, escorts } = relations;
  const hosts = event.type === "meet" ? event.hosts : [];
  const found: Message[] = [];
  const receiving =
    event.type === "hold"
      ? []
      : receivers.filter(
          (key) => !hosts.includes(key) && !isMetElsewhere(source, key) && !isMetByWords(source, key),
        );
  const places = receiving.map((key) =>
    scenes.filter(
      (scene) => !scene.summary && scene.item.activity !== "handover" && scene.receivers.includes(key),
    ),
  );
  const meetings = places.map(([scene]) => scene);
  const apart = new Set(meetings.map((scene) => scene?.key)).size === receiving.length;
  const separate =
    receiving.length > 1 &&
    places.every((scenes) => scenes.length === 1) &&
    (apart || meetings.every((scene) => scene?.item.each === true));
  // Calls on several hosts one after the other are stated as such, not as one reception.
  const [calls] = meetings;
  const oneByOne =
    separate &&
    new Set(meetings).size === 1 &&
    calls !== undefined &&
    ["talks", "discussion"].includes(calls.item.activity ?? "");
  const amongOthers = calls !== undefined && receiving.every((_, at) => isOneOfSeparate(places[at]));
  // Hosts of different stops are mentioned where the visitors met them.
  const stops = new Set(meetings.map((scene) => scene?.key));
  // Somebody who guides an inspection of a site does not receive its leader.
  const inspected = record.kind === "inspection" && apart;
  const onJourney = areHostsOfJourney(source, meetings);
  const atStops =
    ((!separate || inspected || onJourney) &&
      stops.size > 1 &&
      places.every((scenes) => scenes.length === 1)) ||
    (!separate && areElsewhere(source, receiving));
  if (receiving.length > 0 && !atStops && !oneByOne && !amongOthers)
    found.push({
      id: "receive",
      type: "receive",
      people: receiving,
      party,
      separate,
      paths: [],
      importance: 0.8,
    });
  // Of several who received the visitors, one who also went along is named once, beside those who only went along.
  const several = found.length > 0 && receiving.some((key) => !escorts.includes(key));
  const others = several ? escorts.filter((key) => !receiving.includes(key)) : [];
  const beside = event.type === "hold" ? [] : others.length > 0 ? others : escorts;
  if (beside.length > 0)
    found.push({ id: "accompany", type: "accompany", people: beside, party, paths: [], importance: 0.5 });
  return found;
};
