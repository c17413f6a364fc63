import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";
import type { Roster } from "./roster";

/** Guides by role whom no item lists: they guided the only tour. */
export const guidesOfOnlyTour = (record: DraftRecord, roster: Roster, item: AgendaItem): PersonKey[] => {
  const agenda = record.agenda ?? [];
  const tours = agenda.filter(({ activity }) => activity === "tour");
  const stated = agenda.some(({ people }) => people?.some(({ as }) => as === "guide"));
  if (tours.length !== 1 || tours[0] !== item || stated) return [];
  return roster.present.filter((one) => one.has("guide")).map(({ key }) => key);
};
