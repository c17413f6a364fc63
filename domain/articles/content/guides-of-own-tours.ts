import type { AgendaItem, DraftRecord, Participant } from "../../events/shape";
import { each, withFields } from "../field-changes";

/** Whether somebody is one of those who speak at an item. */
const speaksAt = ({ remarks = [] }: AgendaItem, key: string): boolean =>
  remarks.some(({ by }) => by !== "all" && by?.includes(key));

/** Guides by their role at the event whom no item lists, if each speaks at one tour of several: they guided that one. */
const guidesOf = ({ participants = [], agenda = [] }: DraftRecord): Map<Participant, AgendaItem> => {
  const tours = agenda.filter(({ activity }) => activity === "tour");
  const guides = participants.filter(
    ({ key, person, side, roles = [] }) =>
      person &&
      side === "host" &&
      roles.includes("guide") &&
      !agenda.some(({ people }) => people?.some((one) => one.key === key)),
  );
  if (tours.length < 2) return new Map();
  const own = guides.flatMap((one): [Participant, AgendaItem][] => {
    const [tour, ...more] = agenda.filter((item) => speaksAt(item, one.key));
    return tour?.activity === "tour" && more.length === 0 ? [[one, tour]] : [];
  });
  // One of several listed at a tour would leave the others without what they did.
  return new Map(own.length === guides.length ? own : []);
};

/** A record whose guides by role are listed at the only tour at which they speak. Every other record is returned unchanged. */
export const withGuidesOfOwnTours = (record: DraftRecord): DraftRecord => {
  if (!record.participants?.some(({ roles }) => roles?.includes("guide"))) return record;
  const guides = guidesOf(record);
  if (guides.size === 0) return record;
  return withFields(record, {
    participants: each(record.participants, (one) =>
      guides.has(one) ? { ...one, roles: (one.roles ?? []).filter((role) => role !== "guide") } : one,
    ),
    agenda: each(record.agenda, (item) => {
      const own = [...guides].flatMap(([{ key }, tour]) =>
        tour === item ? [{ key, as: "guide" as const }] : [],
      );
      return own.length > 0 ? { ...item, people: [...(item.people ?? []), ...own] } : item;
    }),
  });
};
