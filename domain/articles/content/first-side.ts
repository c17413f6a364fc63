import type { AgendaItem } from "../../events/shape";
import type { PersonKey } from "./message";
import type { Roster } from "./roster";

/** The side of the first of those who held separate talks, or talks before or after the event, with people of another side. */
export const firstSide = (roster: Roster, { activity, each, told, people = [] }: AgendaItem): PersonKey[] => {
  const sideOf = ({ key }: { readonly key: PersonKey }): string | undefined => roster.get(key)?.side;
  const [first] = people;
  const side = first && sideOf(first);
  const apart = each === true || (told ?? "main") !== "main";
  if (activity !== "talks" || !apart || !side || !people.every(sideOf)) return [];
  const own = people.filter((one) => sideOf(one) === side);
  return own.length < people.length ? own.map(({ key }) => key) : [];
};
