import { and, eq, isNull, like, not, notLike, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { organizations } from "@/db/schema/organizations";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import type { Lang } from "@/domain/events/values";
import { officeDay } from "@/domain/settings/office";
import { entryFieldsOf } from "@/server/directory/internal";
import { type NewColleague, newColleagues } from "./colleagues";
import type { Colleague, Office } from "./office";
import { GENERATED_PREFIX, recordIdOf } from "./record";

/** Reason for refusing to generate data; the message is printed. */
export class Refusal extends Error {}

/** The target database, and its existing generated data. */
interface GenerationTarget {
  office: Office;
  colleagues: NewColleague[];
  /** The ids inside the records of the generated events of any seed. */
  made: ReadonlySet<string>;
}

const NOT_SET_UP =
  "Nobody has signed up yet: run npm start, sign up at the link that it prints, stop it, and run this again.";
const NO_HOME =
  "The office has no organization of its own yet: choose it in the settings, then run this again.";
const foreign = (count: number): string =>
  count === 1
    ? "This database holds an event that was neither generated nor a sample. Generated events would be mixed with real ones: use another data folder (RAPPORTEUR_DATA) or database. Nothing was changed."
    : `This database holds ${count} events that were neither generated nor samples. Generated events would be mixed with real ones: use another data folder (RAPPORTEUR_DATA) or database. Nothing was changed.`;

const foreignEvents = async (db: Db): Promise<number> => {
  const [row] = await db
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(events)
    .where(
      and(not(events.sample), or(isNull(events.recordId), notLike(events.recordId, `${GENERATED_PREFIX}%`))),
    );
  return row?.n ?? 0;
};

/** Active users with a password; generated users have none. */
const realColleagues = async (db: Db): Promise<(Colleague & { lang: Lang })[]> => {
  const rows = await db
    .select()
    .from(users)
    .where(and(isNull(users.deactivatedAt), sql`${users.passwordHash} is not null`))
    .orderBy(users.createdAt, users.id);
  return rows.map(({ id, name, roles, unit, lang }) => ({ id, name, roles, unit, lang, real: true }));
};

/**
 * Checks whether data may be generated. Throws Refusal: no user, no own organization, or the database
 * contains events that are neither generated nor samples.
 */
export const generationTarget = async (
  db: Db,
  seed: string,
  now: Date,
  today?: string,
): Promise<GenerationTarget> => {
  const [office] = await db.select().from(settings);
  const real = await realColleagues(db);
  const first = real[0];
  if (!office || !first) throw new Refusal(NOT_SET_UP);
  const others = await foreignEvents(db);
  if (others > 0) throw new Refusal(foreign(others));
  const [home] = office.organizationId
    ? await db.select().from(organizations).where(eq(organizations.id, office.organizationId))
    : [];
  if (!home) throw new Refusal(NO_HOME);
  const day = today ?? officeDay(now, office.timeZone);
  const colleagues = newColleagues(seed, day, first.lang);
  const made = await db
    .select({ recordId: events.recordId })
    .from(events)
    .where(like(events.recordId, `${GENERATED_PREFIX}%`));
  return {
    office: {
      seed,
      today: day,
      lang: first.lang,
      home: { ...entryFieldsOf("organization", home), id: home.id },
      users: [...colleagues, ...real],
    },
    colleagues,
    made: new Set(made.flatMap(({ recordId }) => recordId ?? [])),
  };
};

/** The numbers below `count` whose events of this seed are not there yet. */
export const missingNumbers = ({ office, made }: GenerationTarget, count: number): number[] =>
  Array.from({ length: count }, (_, number) => number).filter(
    (number) => !made.has(recordIdOf(office.seed, number)),
  );
