import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Of } from "./pool";

/**
 * English: everybody of a delegation besides who leads it. A list of only those who neither speak nor act later ("and including Lee")
 * would read as if the others had not come along.
 */
export const withWholeDelegation = (
  { relations: { party } }: Content,
  { participants }: DraftRecord,
  members: Of<"members">,
): Of<"members"> => {
  if (members.delegation === undefined || members.people.length === 0) return members;
  const apart = new Set([...party.leaders, ...party.company]);
  const own = (participants ?? []).filter(
    ({ key, delegation, presence }) =>
      members.people.includes(key) ||
      (delegation === members.delegation && !apart.has(key) && (presence ?? "attended") === "attended"),
  );
  return { ...members, people: own.map(({ key }) => key) };
};
