import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Party, Scene } from "./message";

const LITTLE = /^(?:under|over|construction|with|from|this|that|which|the)$/;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !LITTLE.test(word));

/**
 * Whether the name of a place contains what was seen: "construction site of the bridge over the Pare", "the bridge under
 * construction over the Pare".
 */
const isWithin = (sight: Text, place: Text | undefined): boolean => {
  const [seen, name] = [sight.en, place?.en];
  if (seen === undefined || name === undefined) return false;
  const words = wordsOf(seen);
  const known = wordsOf(name);
  return words.length > 0 && words.every((word) => known.includes(word));
};

/** The first item, if it is a tour of only the destination of the visit, with only the companions recorded for it. */
export const tourOfDestination = (
  record: DraftRecord,
  scenes: readonly Scene[],
  party: Party,
): Scene | undefined => {
  const [scene] = scenes;
  if (scene?.item.activity !== "tour" || scene.told !== "main" || party.leaders.length === 0)
    return undefined;
  const { item } = scene;
  const own = [item.venue, item.city, item.when, item.title, item.sawOpen, item.online];
  const lists = [
    item.remarks,
    item.topics,
    item.outcomes,
    item.agreements,
    item.narrative,
    item.organizers,
    scene.receivers,
    scene.guides,
    scene.chairs,
    scene.speakers,
    scene.counterparts,
  ];
  const led = scene.visitors.every((key) => party.leaders.includes(key));
  const saw = item.saw ?? [];
  return own.every((one) => one === undefined) &&
    lists.every((list) => (list ?? []).length === 0) &&
    (scene.whole || led) &&
    saw.length > 0 &&
    saw.every((sight) => isWithin(sight, record.venue?.name))
    ? scene
    : undefined;
};
