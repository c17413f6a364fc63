import type { AgendaItem, DraftRecord, Participant } from "../../events/shape";

const SPOKEN: ReadonlySet<AgendaItem["activity"]> = new Set(["speeches", "presentation", "discussion"]);

/** Whether an item at which people speak says nothing of who did or what was said: keynote lectures, as well as opening speeches. */
const isWithoutSpeakers = ({
  activity,
  people = [],
  remarks = [],
  did,
  narrative = [],
}: AgendaItem): boolean =>
  SPOKEN.has(activity) && people.length + remarks.length + narrative.length === 0 && did === undefined;

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
 * A record in which those who spoke at an unknown time are the speakers of the only speeches without a speaker, where nothing else
 * lacks its speakers. Every other record is returned unchanged.
 */
export const withSpeakersOfSpeeches = (record: DraftRecord): DraftRecord => {
  const [speeches, ...more] = (record.agenda ?? []).filter(isWithoutSpeakers);
  if (speeches?.activity !== "speeches" || more.length > 0) return record;
  const people = silentSpeakers(record).map(({ key }) => ({ key, as: "speaker" as const }));
  if (people.length === 0) return record;
  return {
    ...record,
    agenda: record.agenda?.map((item) => (item === speeches ? { ...item, people } : item)),
  };
};
