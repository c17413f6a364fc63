// What our calls answer and keep, in SQL: with totals, names of users, and what is read before it is changed.
import type postgres from "postgres";
import type { DraftRecord } from "@/domain/events/shape";

type Sql = postgres.Sql;
type Row = Record<string, unknown>;

export const NEWEST = "e.last_day desc nulls last, e.created_at desc, e.id";
export const COLUMNS =
  "e.id, e.kind, e.status, e.title, e.start, e.end, e.place, e.people, e.restricted, e.version, e.updated_at, u.name";

/** The newest 50 events with the number of all. */
export const newest = (sql: Sql) =>
  sql.unsafe(
    `select ${COLUMNS}, (select count(*)::int from events where withdrawn_at is null) as total
     from events e left join users u on u.id = e.updated_by where e.withdrawn_at is null order by ${NEWEST} limit 50`,
    [],
    { prepare: true },
  );

/** The newest 50 events whose text holds a word, with the number of all: by reading the whole table. */
export const found = (sql: Sql, word: string) =>
  sql.unsafe(
    `select ${COLUMNS}, count(*) over () as total from events e left join users u on u.id = e.updated_by
     where e.withdrawn_at is null and e.search_text like $1 order by ${NEWEST} limit 50`,
    [`%${word}%`],
    { prepare: true },
  );

/** One event with its record and the names of who wrote it. */
export const opened = (sql: Sql, id: string) => sql`
  select e.id, e.version, e.record, e.restricted, e.sample, e.created_at, e.updated_at, c.name as created_by, u.name as updated_by
  from events e left join users c on c.id = e.created_by left join users u on u.id = e.updated_by where e.id = ${id}`;

/** The 50 open follow-ups that are late longest, with the number of all. */
export const overdue = (sql: Sql, today: string) => {
  const day = sql`case when p.state = 'suspended' then p.suspended_until else coalesce(p.due_on, p.review_on) end`;
  const late = sql`p.closed_on is null and not p.withdrawn and p.state <> 'reported'
    and ${day} < ${today}::date and p.due_on < ${today}::date`;
  return sql`
    select p.id, p.state, p.priority, p.due_on, p.review_on, f.document, e.title, e.start, u.name, u.unit,
      (select count(*) from follow_up_actions a where a.pursuit_id = p.id and a.action = 'urge') as urged,
      (select count(*)::int from pursuits p where ${late}) as total
    from (select * from pursuits p where ${late} order by ${day}, p.id limit 50) p
    join follow_ups f on f.id = p.follow_up_id join events e on e.id = p.event_id
    left join users u on u.id = p.responsible_id order by ${day}, p.id`;
};

const audited = (sql: postgres.ISql, action: string, id: string, userId: string) => sql`
  insert into audit (id, at, actor_id, actor_name, action, noun, subject_id, event_id, changes, request_id)
  values (gen_random_uuid(), now(), ${userId}, 'bench', ${action}, 'event', ${id}, ${id}, '[]', 'bench')`;

/** An event with its people, organizations and follow-ups, its first revision and its row of history. */
export const created = (sql: Sql, id: string, record: DraftRecord, userId: string) =>
  sql.begin(async (tx) => {
    const json = (value: unknown) => sql.json(value as never);
    const document = json(record);
    await tx`
      insert into events (id, kind, status, title, start, first_day, last_day, people, record, search_text,
        created_by, created_at, updated_by, updated_at)
      values (${id}, 'meeting', 'held', ${json(record.title)}, '2025-05-20', '2025-05-20', '2025-05-20', 10,
        ${document}, ${JSON.stringify(record)}, ${userId}, now(), ${userId}, now())`;
    await tx`
      insert into event_revisions (event_id, version, record, changes, at, by_id, by_name)
      values (${id}, 1, ${document}, '{}', now(), ${userId}, 'bench')`;
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
    await tx`insert into participations ${tx(people)}`;
    const organizations = (record.participants ?? []).map((each, position) => ({
      event_id: id,
      position,
      mention: "post",
      organization_id: each.posts?.[0]?.organization?.id ?? null,
      name: json(each.posts?.[0]?.organization?.name),
    }));
    await tx`insert into event_organizations ${tx(organizations)}`;
    const promises = (record.followUps ?? []).map((each, position) => ({
      id: crypto.randomUUID(),
      event_id: id,
      key: each.key,
      position,
      text: json(each.text),
      document: json(each),
    }));
    await tx`insert into follow_ups ${tx(promises)}`;
    const rounds = promises.map((each) => ({
      id: crypto.randomUUID(),
      follow_up_id: each.id,
      event_id: id,
      due_on: "2026-01-15",
      created_at: new Date(),
      updated_at: new Date(),
    }));
    await tx`insert into pursuits ${tx(rounds)}`;
    const actions = rounds.map((each) => ({
      id: crypto.randomUUID(),
      follow_up_id: each.follow_up_id,
      pursuit_id: each.id,
      action: "open",
      at: new Date(),
      by_name: "bench",
      after: "waiting",
    }));
    await tx`insert into follow_up_actions ${tx(actions)}`;
    await audited(tx, "event.create", id, userId);
  });

/** One field of an event: the row is held, changed, kept as a revision and as a row of history. */
export const saved = (sql: Sql, id: string, userId: string, change: (record: Row) => Row) =>
  sql.begin(async (tx) => {
    const [row] = await tx`select version, record from events where id = ${id} for no key update`;
    const [version, document] = [Number(row?.version) + 1, sql.json(change(row?.record) as never)];
    await tx`
      update events set record = ${document}, version = ${version}, updated_by = ${userId}, updated_at = now() where id = ${id}`;
    await tx`
      insert into event_revisions (event_id, version, record, changes, at, by_id, by_name)
      values (${id}, ${version}, ${document}, '{background}', now(), ${userId}, 'bench')`;
    await audited(tx, "event.save", id, userId);
  });

/** Whom a session belongs to. */
export const session = (sql: Sql, id: string) => sql`
  select u.id, u.name, u.roles, u.lang from sessions s join users u on u.id = s.user_id
  where s.id = ${id} and s.ended_at is null and s.expires_at > now() and u.deactivated_at is null`;
