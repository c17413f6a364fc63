import { mayOverlap } from "./overlap";
import type { When } from "./shape";
import type { Text } from "./values";

/** An event that a person is to attend. */
export interface Appointment {
  eventId: string;
  when: When | undefined;
  personId: string;
  name: Text;
}

/** A person with events that may take place at the same time. */
export interface Conflict {
  personId: string;
  name: Text;
  /** At least two, in the order of the appointments. */
  eventIds: string[];
}

/** Who is to attend several events at once, in the order of the appointments. */
export const conflictsOf = (appointments: readonly Appointment[]): Conflict[] => {
  const byPerson = new Map<string, Appointment[]>();
  for (const one of appointments) byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  return [...byPerson.values()].flatMap((own) => {
    const clashing = own.filter((one) =>
      own.some((other) => other.eventId !== one.eventId && mayOverlap(one.when, other.when)),
    );
    const [first] = clashing;
    if (!first) return [];
    return [
      {
        personId: first.personId,
        name: first.name,
        eventIds: [...new Set(clashing.map(({ eventId }) => eventId))],
      },
    ];
  });
};
