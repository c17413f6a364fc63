import { NOT_ATTENDING } from "./overlap";
import type { DraftRecord, When } from "./shape";

/** More people and venues than this are not looked for at other events. */
export const MOST_PEOPLE = 100;
export const MOST_VENUES = 50;
/** Characters of an id of the directory. A record may contain any text as id. */
export const ENTRY_ID_LENGTH = 36;

/** The time of a planned event, and the people and venues of the directory that it needs. */
export interface OverlapQuestion {
  /** The event itself, once it is saved. */
  eventId?: string | undefined;
  when: When;
  people: string[];
  venues: string[];
}

const distinct = (ids: readonly (string | undefined)[], most: number): string[] =>
  [...new Set(ids)]
    .filter((id) => id?.length === ENTRY_ID_LENGTH)
    .map(String)
    .slice(0, most);

/**
 * What to ask about other events while a planned one is edited: its time, and its people and venues of the directory. Undefined where
 * nothing can overlap: it is not planned, has no whole day, or nobody and no place of the directory.
 */
export const overlapQuestionOf = (
  { status, when, participants = [], venue, agenda = [] }: DraftRecord,
  eventId: string | undefined,
): OverlapQuestion | undefined => {
  if (status !== "planned" || when?.start?.length !== 10) return undefined;
  const attending = participants.filter(({ presence }) => !presence || !NOT_ATTENDING.includes(presence));
  const people = distinct(
    attending.map(({ person }) => person?.id),
    MOST_PEOPLE,
  );
  const venues = distinct(
    [venue, ...agenda.map((item) => item.venue)].map((each) => each?.id),
    MOST_VENUES,
  );
  if (people.length + venues.length === 0) return undefined;
  const { words: _, zone: __, ...time } = when;
  return { ...(eventId !== undefined && { eventId }), when: time, people, venues };
};
