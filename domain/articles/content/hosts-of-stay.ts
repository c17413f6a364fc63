import type { DraftRecord } from "../../events/shape";
import type { Content } from "./content";
import type { Present } from "./message";

/** Number of people whom one short sentence names. */
const MAX_PEOPLE = 2;

/** Whether one or two hosts of a visit of several days are known to have attended none of its items, so that no item names them. */
export const areHostsOfStay = (
  { scenes }: Content,
  { when, kind }: DraftRecord,
  present: readonly Pick<Present, "people" | "side">[],
): boolean => {
  const keys = present.flatMap(({ people }) => people);
  const main = scenes.filter(({ told, listed }) => told === "main" && !listed);
  return (
    kind === "reception" &&
    when?.end !== undefined &&
    when.end !== when.start &&
    main.length > 1 &&
    keys.length > 0 &&
    keys.length <= MAX_PEOPLE &&
    present.every(({ side }) => side === "host") &&
    scenes.every(({ item }) => !item.people?.some(({ key }) => keys.includes(key)))
  );
};
