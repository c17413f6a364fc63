import type { Scene } from "./message";
import type { Source } from "./source";

/** Whether an inspection was of the exhibition stands of a fair. */
export const isAtFair = ({ kind, partOf }: Source["record"]): boolean =>
  kind === "inspection" && partOf?.how === "at";

/** Places named as the destination of a visit if the event names none: at most three, or four of a journey. */
export const destinationStops = ({ record, scenes, relations }: Source): Scene[] => {
  // The city of a fair is not the destination of somebody who inspected its stands.
  const city = record.city !== undefined && !isAtFair(record);
  if (record.venue || city || (record.areas ?? []).length > 0) return [];
  // Somebody who received the visitors at an item without a place did not receive them at the place of another item.
  const received = scenes.filter((scene) => scene.receivers.some((key) => relations.receivers.includes(key)));
  if (received.length > 0 && received.every(({ item }) => item.venue === undefined)) return [];
  const placed = scenes.filter((scene) => scene.item.venue !== undefined);
  // Items reported after a reception are not where the visitors were received.
  const hosted = record.kind === "reception" && relations.receivers.length > 0;
  if (hosted && placed.every(({ told }) => told === "after")) return [];
  // The place of a meal is not the destination.
  const stops = placed.filter(({ item }) => item.activity !== "meal");
  const ids = stops.map(({ item }) => item.venue?.id ?? JSON.stringify(item.venue?.name ?? {}));
  const first = stops.filter(
    (stop, at) => ids.indexOf(ids[at] ?? "") === at && !isInsideAnother(stop, stops),
  );
  const most = record.kind === "outbound_visit" ? 4 : 3;
  return first.length <= most && !isElsewhere(record, scenes, stops) ? first : [];
};

/** Whether a place is of a part of an organization that is itself another place: the office of a zone, beside the zone. */
const isInsideAnother = ({ item }: Scene, stops: readonly Scene[]): boolean => {
  const whole = item.venue?.organization?.parent?.name;
  if (!whole) return false;
  const own = JSON.stringify(whole);
  return stops.some(({ item: { venue } }) => {
    const { name, short } = venue?.organization ?? {};
    const called = JSON.stringify(venue?.name);
    return JSON.stringify(name) === own && (called === own || called === JSON.stringify(short));
  });
};

/** Whether most items of a journey of several days have no recorded place, so that the others do not summarize it. */
const isElsewhere = (
  { when }: Source["record"],
  scenes: readonly Scene[],
  stops: readonly Scene[],
): boolean => {
  const main = scenes.filter(({ told }) => told === "main");
  return when?.end !== undefined && when.end !== when.start && stops.length * 3 < main.length;
};

/** The tour whose sights are the destination, if nothing else names one. */
export const destinationSights = ({ record, scenes, relations }: Source): Scene | undefined => {
  if (record.venue || record.purpose || (record.areas ?? []).length > 0) return undefined;
  const [first] = scenes;
  // What was seen in the first of several cities is not where the journey went.
  if (new Set(scenes.flatMap(({ item }) => item.city?.zh ?? item.city?.en ?? [])).size > 1) return undefined;
  // The destination of an inspection is what was inspected, even if it continued elsewhere.
  const inspected =
    record.kind === "inspection" && first?.item.activity === "tour" && !first.item.venue && !first.item.when;
  if (inspected && first.told === "main" && (first.item.saw ?? []).length > 0) return first;
  if (scenes.some((scene) => scene.item.venue)) return undefined;
  if (record.kind === "reception" && relations.receivers.length > 0) return undefined;
  const main = scenes.filter((scene) => scene.told === "main");
  const seen = main.find(({ item }) => item.activity === "tour" && (item.saw ?? []).length > 0);
  // What was seen on one of several days does not summarize the journey.
  const { when, kind, city } = record;
  const days = new Set(
    main.flatMap(({ item }) => (item.activity === "tour" ? (item.when?.start ?? []) : [])),
  );
  const unplaced = kind === "inspection" && city === undefined;
  if (unplaced && when?.end !== undefined && when.end !== when.start && days.size > 1) return undefined;
  // After other activities, it is not the destination.
  return seen !== main[0] ? undefined : seen;
};
