import { getTableColumns, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { WritableDb, WritableTx } from "@/db/client";
import * as schema from "@/db/schema";
import type { NewColleague } from "./colleagues";
import { type DirectoryRows, directoryRows, ownDirectoryRows } from "./directory-rows";
import { type EventRows, eventRows } from "./event-rows";
import type { Office } from "./office";
import { officeTime } from "./office-times";
import { planOf } from "./plan";

/** The most values that one statement carries, a little below the limit of the protocol. */
const MAX_VALUES = 20_000;
/** Events of one transaction: a run that is stopped leaves whole events, and the next one goes on. */
const BATCH = 250;

const DIRECTORY_TABLES: readonly [keyof DirectoryRows, PgTable][] = [
  ["organizations", schema.organizations],
  ["people", schema.people],
  ["posts", schema.posts],
  ["venues", schema.venues],
];
const EVENT_TABLES: readonly [keyof EventRows, PgTable][] = [
  ["events", schema.events],
  ["revisions", schema.eventRevisions],
  ["readers", schema.eventReaders],
  ["participations", schema.participations],
  ["organizations", schema.eventOrganizations],
  ["venues", schema.eventVenues],
  ["agreements", schema.agreements],
  ["parties", schema.agreementParties],
  ["followUps", schema.followUps],
  ["pursuits", schema.pursuits],
  ["actions", schema.followUpActions],
  ["audit", schema.audit],
];

/**
 * As one document, for tables that need nothing but values: several times faster than a parameter for each of them. All rows
 * in one statement, since they may refer to each other.
 */
const insertDocument = async (tx: WritableTx, table: PgTable, rows: readonly object[]): Promise<void> => {
  const fields = [...new Set(rows.flatMap(Object.keys))];
  const columns = sql.join(
    fields.map((field) => sql.identifier(toSnakeCase(field))),
    sql`, `,
  );
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [toSnakeCase(field), value])),
  );
  await tx.execute(
    sql`insert into ${table} (${columns}) select ${columns}
        from json_populate_recordset(null::${table}, ${JSON.stringify(named)}::json) on conflict do nothing`,
  );
};

/** Writes rows in few statements; those that are there already stay as they are. */
const insert = async (tx: WritableTx, table: PgTable, rows: readonly object[]): Promise<void> => {
  const columns = getTableColumns(table);
  // Searchable rows leave some of their columns to the defaults.
  if (!("searchTokens" in columns)) {
    if (rows.length > 0) await insertDocument(tx, table, rows);
    return;
  }
  const most = Math.floor(MAX_VALUES / Object.keys(columns).length);
  for (let from = 0; from < rows.length; from += most)
    await tx
      .insert(table)
      .values(rows.slice(from, from + most) as never[])
      .onConflictDoNothing();
};

const write = async <K extends string>(
  tx: WritableTx,
  tables: readonly [K, PgTable][],
  parts: readonly Readonly<Record<K, readonly object[]>>[],
): Promise<void> => {
  for (const [name, table] of tables)
    await insert(
      tx,
      table,
      parts.flatMap((part) => part[name]),
    );
};

/** The users of a generated office, as rows. */
const colleagueRows = (colleagues: readonly NewColleague[], lang: Office["lang"], now: Date) =>
  colleagues.map(({ id, email, name, unit, roles, offOn }) => ({
    id,
    email,
    name,
    unit,
    roles: [...roles],
    lang,
    createdAt: now,
    deactivatedAt: offOn === undefined ? null : officeTime(offOn),
  }));

/**
 * Writes the events of these numbers, with the users, organizations, people and places that they need. `onProgress` is called
 * after each batch with the number written.
 */
export const insertOffice = async (
  db: WritableDb,
  office: Office,
  of: { numbers: readonly number[]; colleagues: readonly NewColleague[]; now: Date },
  onProgress: (written: number) => void = () => {},
): Promise<void> => {
  const { numbers, colleagues, now } = of;
  await db.transaction(async (tx) => {
    await insert(tx, schema.users, colleagueRows(colleagues, office.lang, now));
    await write(tx, DIRECTORY_TABLES, [ownDirectoryRows(office, now)]);
  });
  const written = new Set<number>();
  for (let from = 0; from < numbers.length; from += BATCH) {
    const plans = numbers.slice(from, from + BATCH).map((number) => planOf(office, number));
    const organizations = [...new Set(plans.map(({ organization }) => organization))].filter(
      (organization) => !written.has(organization),
    );
    await db.transaction(async (tx) => {
      await write(tx, DIRECTORY_TABLES, [directoryRows(office, organizations, now)]);
      await write(
        tx,
        EVENT_TABLES,
        plans.map((plan) => eventRows(office, plan, now)),
      );
    });
    for (const partner of organizations) written.add(partner);
    onProgress(Math.min(from + BATCH, numbers.length));
  }
  // The embedded database never does it by itself: until then each search also reads what its indexes have not taken in yet.
  await db.execute(sql`vacuum analyze`);
};
