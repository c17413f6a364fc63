// The least SQL that an application could send for a call of ours: no totals, no names of users in what is opened, nothing read
// before it is changed, statements of a transaction sent together.
import type postgres from "postgres";
import type { DraftRecord } from "@/domain/events/shape";
import { searchQuery } from "@/domain/search/tokens";
import { COLUMNS, NEWEST } from "./plain";

type Sql = postgres.Sql;

/** The newest 50 events, from the index in their order. */
export const newest = (sql: Sql) =>
  sql.unsafe(
    `select ${COLUMNS} from events e left join users u on u.id = e.updated_by
     where e.withdrawn_at is null order by ${NEWEST} limit 50`,
    [],
    { prepare: true },
  );

/** The newest 50 events that hold a word, from the index of words; planned for the word, as ours is. */
export const found = (sql: Sql, word: string) => {
  const tokens = searchQuery(word).runs.flatMap((each) => each.tokens);
  const asked = tokens.map((token) => `'${token}'`).join(" & ");
  return sql.unsafe(
    `select ${COLUMNS} from events e left join users u on u.id = e.updated_by
     where e.withdrawn_at is null and e.search_tokens @@ $1::tsquery and e.search_text like $2 order by ${NEWEST} limit 50`,
    [asked, `%${word}%`],
    { prepare: false },
  );
};

/** One event with its record. */
export const opened = (sql: Sql, id: string) => sql`
  select id, version, record, restricted, created_at, updated_at from events where id = ${id}`;

/** The 50 open follow-ups that are late longest, from the index in their order. */
export const overdue = (sql: Sql, today: string) => {
  const day = sql`case when p.state = 'suspended' then p.suspended_until else coalesce(p.due_on, p.review_on) end`;
  return sql`
    select p.id, p.state, p.priority, p.due_on, p.review_on, f.document, e.title, e.start, u.name, u.unit
    from (
      select * from pursuits p where p.closed_on is null and not p.withdrawn and p.state <> 'reported'
        and ${day} < ${today}::date and p.due_on < ${today}::date order by ${day}, p.id limit 50) p
    join follow_ups f on f.id = p.follow_up_id join events e on e.id = p.event_id
    left join users u on u.id = p.responsible_id order by ${day}, p.id`;
};

const revision = (sql: Sql, tx: postgres.TransactionSql, id: string, version: number, record: unknown) => tx`
  insert into event_revisions (event_id, version, record, changes, at, by_name)
  values (${id}, ${version}, ${sql.json(record as never)}, '{}', now(), 'bench')`;

const audited = (tx: postgres.TransactionSql, action: string, id: string, userId: string) => tx`
  insert into audit (id, at, actor_id, actor_name, action, noun, subject_id, event_id, changes, request_id)
  values (gen_random_uuid(), now(), ${userId}, 'bench', ${action}, 'event', ${id}, ${id}, '[]', 'bench')`;

/** An event with its people and follow-ups, its first revision and its row of history: one insert for each table. */
export const created = (sql: Sql, id: string, record: DraftRecord, userId: string) => {
  const json = (value: unknown) => sql.json(value as never);
  const people = (record.participants ?? []).map((each, position) => ({
    event_id: id,
    position,
    key: each.key,
    person_id: each.person?.id ?? null,
    name: json(each.person?.name),
    posts: json(each.posts),
    functions: json([]),
    presence: "attended",
    roles: [],
  }));
  const promises = (record.followUps ?? []).map((each, position) => ({
    id: crypto.randomUUID(),
    event_id: id,
    key: each.key,
    position,
    text: json(each.text),
    document: json(each),
  }));
  const rounds = promises.map((each) => ({
    id: crypto.randomUUID(),
    follow_up_id: each.id,
    event_id: id,
    due_on: "2026-01-15",
    created_at: new Date(),
    updated_at: new Date(),
  }));
  return sql.begin((tx) => [
    tx`
      insert into events (id, kind, status, title, start, first_day, last_day, people, record, created_by, created_at,
        updated_by, updated_at)
      values (${id}, 'meeting', 'held', ${json(record.title)}, '2025-05-20', '2025-05-20', '2025-05-20', 10,
        ${json(record)}, ${userId}, now(), ${userId}, now())`,
    revision(sql, tx, id, 1, record),
    tx`insert into participations ${tx(people)}`,
    tx`insert into follow_ups ${tx(promises)}`,
    tx`insert into pursuits ${tx(rounds)}`,
    audited(tx, "event.create", id, userId),
  ]);
};

/** The record of an event that the caller knows, with its next revision and its row of history. */
export const saved = (sql: Sql, id: string, version: number, record: DraftRecord, userId: string) =>
  sql.begin((tx) => [
    tx`
      update events set record = ${sql.json(record as never)}, version = ${version + 1}, updated_by = ${userId},
        updated_at = now() where id = ${id} and version = ${version}`,
    revision(sql, tx, id, version + 1, record),
    audited(tx, "event.save", id, userId),
  ]);
