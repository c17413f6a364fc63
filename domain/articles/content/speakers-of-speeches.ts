import type { AgendaItem, DraftRecord, Participant } from "../../events/shape";

/** Whether an item says nothing of who spoke there or what was said. */
const isWithoutSpeakers = ({
  activity,
  people = [],
  remarks = [],
  did,
  narrative = [],
}: AgendaItem): boolean =>
  activity === "speeches" && people.length + remarks.length + narrative.length === 0 && did === undefined;

/** Those who spoke by their role at the event, and at no item. */
const silentSpeakers = ({ participants = [], agenda = [] }: DraftRecord): readonly Participant[] =>
  participants.filter(
    ({ key, roles = [] }) =>
      roles.includes("speaker") &&
      !agenda.some(
        ({ people = [], remarks = [] }) =>
          people.some((one) => one.key === key) ||
          remarks.some(({ by }) => by === "all" || by?.includes(key)),
      ),
  );

/**
 * A record in which those who spoke at an unknown time are the speakers of the only speeches without a speaker. Every other record
 * is returned unchanged.
 */
export const withSpeakersOfSpeeches = (record: DraftRecord): DraftRecord => {
  const [speeches, ...more] = (record.agenda ?? []).filter(isWithoutSpeakers);
  if (!speeches || more.length > 0) return record;
  const people = silentSpeakers(record).map(({ key }) => ({ key, as: "speaker" as const }));
  if (people.length === 0) return record;
  return {
    ...record,
    agenda: record.agenda?.map((item) => (item === speeches ? { ...item, people } : item)),
  };
};
