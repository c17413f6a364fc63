import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";
import type { Roster } from "./roster";

/** Those who guided the event by their role, at its only tour, where no item says who guided it: they guided the tour. */
export const guidesOfOnlyTour = (record: DraftRecord, roster: Roster, item: AgendaItem): PersonKey[] => {
  const agenda = record.agenda ?? [];
  const tours = agenda.filter(({ activity }) => activity === "tour");
  const stated = agenda.some(({ people }) => people?.some(({ as }) => as === "guide"));
  if (tours.length !== 1 || tours[0] !== item || stated) return [];
  return roster.present.filter((one) => one.has("guide")).map(({ key }) => key);
};
