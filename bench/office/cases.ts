import { type SQL, sql } from "drizzle-orm";
import { COUNT_LIMIT } from "@/domain/count-limit";
import type { callerFor } from "@/server/router";
import { TODAY } from "./make";

type Caller = ReturnType<typeof callerFor>;

/** Arguments of the measured calls: a busy partner, somebody with much to do, an agreement in a line of several. */
export interface CallArguments {
  partner: string;
  person: string;
  holder: string;
  unit: string;
  agreement: string;
  followUp: string;
}

type Rows = readonly Record<string, unknown>[];

/** A measured query, and the same in plain SQL. */
export interface Case {
  name: string;
  call: (caller: Caller, args: CallArguments) => Promise<unknown>;
  /** Plain SQL of the same result, statement by statement, for somebody who may see everything. */
  plain: (args: CallArguments) => SQL[];
  /** Values of the answer and of the rows that must be equal. */
  agrees?: [ofAnswer: (answer: never) => unknown, ofRows: (rows: Rows[]) => unknown];
}

const PERIOD = { from: "2025-05-01", to: "2025-05-31" };
const day = sql`${TODAY}::date`;
const counted = sql`case when p.state = 'suspended' then p.suspended_until else coalesce(p.due_on, p.review_on) end`;
const late = sql`(p.state <> 'reported' and ${counted} < ${day} and p.due_on < ${day})`;
const open = sql`p.closed_on is null and not p.withdrawn`;
const ours = sql`array(select 'o:' || o.id from organizations o, settings s where s.organization_id in (o.id, o.parent_id))`;

const row = sql`p.id, p.state, p.priority, p.due_on, p.review_on, f.document, e.title, e.start, u.name, u.unit,
  p.by_chain && ${ours} as by_us, (select count(*) from follow_up_actions m where m.pursuit_id = p.id and m.action = 'urge') as urged`;
const joined = sql`join follow_ups f on f.id = p.follow_up_id join events e on e.id = p.event_id
  left join users u on u.id = p.responsible_id and u.deactivated_at is null`;
const page = (where: SQL, order: SQL): SQL =>
  sql`select ${row}, (select count(*)::int from pursuits p where ${where}) as total
      from (select * from pursuits p where ${where} order by ${order} limit 50) p ${joined} order by ${order}`;
const byDay = sql`${counted} asc nulls last, p.id`;

interface Listed {
  rows: { id: string }[];
  total: number;
}
// A list in index order is counted up to a limit.
const sameList: Case["agrees"] = [
  ({ rows, total }: Listed) => [rows.map(({ id }) => id), Math.min(total, COUNT_LIMIT)],
  ([rows = []]) => [rows.map(({ id }) => id), Math.min(Number(rows[0]?.total ?? 0), COUNT_LIMIT)],
];
const list = (
  name: string,
  filter: (args: CallArguments) => Parameters<Caller["followUps"]["list"]>[0],
  where: (args: CallArguments) => SQL,
  order: SQL = byDay,
): Case => ({
  name: `followUps.list ${name}`,
  call: (caller, args) => caller.followUps.list(filter(args)),
  plain: (args) => [page(where(args), order)],
  agrees: sameList,
});

const partnersOpen = sql`select key, count(*)::int as open, count(*) filter (where late)::int as late from (
    select distinct p.id, k.key, ${late} as late from pursuits p,
      unnest(case when p.by_roots || p.to_roots <@ ${ours} then p.attending_organizations else p.by_roots || p.to_roots end) as k(key)
    where ${open} and not k.key = any(${ours})) s
  group by key order by late desc, open desc, key limit 30`;

const figures: Case = {
  name: "followUps.figures of a month",
  call: (caller) => caller.followUps.figures(PERIOD),
  plain: () => [
    sql`select count(*)::int as open, count(*) filter (where p.state = 'reported' or p.pending_request is not null)::int as "awaitingDecision",
          count(*) filter (where ${late})::int as late,
          count(*) filter (where p.by_chain && ${ours})::int as by_us
        from pursuits p where ${open}`,
    sql`select u.id, count(*)::int as open, count(*) filter (where ${late})::int as late
        from pursuits p left join users u on u.id = p.responsible_id and u.deactivated_at is null where ${open} group by u.id`,
    sql`select unit, count(*)::int as open, count(*) filter (where late)::int as late from (
          select distinct p.id, ${late} as late, x.unit from pursuits p
          left join users u on u.id = p.responsible_id and u.deactivated_at is null, unnest(p.units || u.unit) as x(unit)
          where ${open}) s group by unit`,
    sql`select count(*) filter (where p.state = 'done')::int as done, count(*) filter (where p.state = 'dropped')::int as dropped
        from pursuits p where not p.withdrawn and p.closed_on between ${PERIOD.from}::date and ${PERIOD.to}::date`,
    sql`select ${row} from (select * from pursuits p where ${open} and (p.state = 'reported' or p.pending_request is not null)
        order by p.updated_at limit 8) p ${joined}`,
    sql`select ${row} from (select * from pursuits p where ${open} and ${late} order by ${counted} limit 8) p ${joined}`,
    sql`select e.id, e.title from events e where e.withdrawn_at is null and e.status = 'held'
        and e.first_day between ${PERIOD.from}::date and ${PERIOD.to}::date
        and not exists (select 1 from follow_ups f where f.event_id = e.id and f.removed_in is null)
        and not exists (select 1 from agreements a where a.event_id = e.id and a.removed_in is null) limit 8`,
    sql`select a.id, a.title from agreements a join events e on e.id = a.event_id where e.withdrawn_at is null
        and a.removed_in is null and a.status in ('signed', 'in_force')
        and e.first_day between ${PERIOD.from}::date and ${PERIOD.to}::date
        and not exists (select 1 from follow_ups f where f.event_id = e.id and f.removed_in is null and f.agreement_key = a.key) limit 8`,
  ],
  agrees: [
    ({ figures: { open, late, byUs }, closed: { done, dropped } }: Figures) => [
      open,
      late,
      byUs,
      done,
      dropped,
    ],
    ([[all = {}] = [], , , [closed = {}] = []]) => [
      all.open,
      all.late,
      all.by_us,
      closed.done,
      closed.dropped,
    ],
  ],
};
const partnerShares: Case = {
  name: "followUps.partnerShares",
  call: (caller) => caller.followUps.partnerShares(PERIOD),
  plain: () => [partnersOpen],
  agrees: [
    (partners: { open: number; late: number }[]) => partners.map(({ open, late }) => [late, open]),
    ([partners = []]) => partners.map(({ open, late }) => [late, open]),
  ],
};
interface Figures {
  figures: { open: number; late: number; byUs: number };
  closed: { done: number; dropped: number };
}

const agreementRow = sql`a.id, a.title, a.reference, a.status, a.signed_on, a.expires_on, e.title as event,
  (select json_agg(x.name) from agreement_parties x where x.agreement_id = a.id) as parties,
  (select count(*) from follow_ups f where f.event_id = a.event_id and f.agreement_key = a.key) as follow_ups`;
const register = sql`from agreements a join events e on e.id = a.event_id
  where e.withdrawn_at is null and a.removed_in is null`;

/** All measured reads; add new ones here. */
export const CASES: readonly Case[] = [
  figures,
  partnerShares,
  list(
    "",
    () => ({}),
    () => open,
  ),
  list(
    "late",
    () => ({ dueStatus: "late" }),
    () => sql`${open} and ${late}`,
  ),
  list(
    "of one person",
    ({ holder }) => ({ responsible: holder }),
    ({ holder }) => sql`${open} and p.responsible_id = ${holder}`,
  ),
  list(
    "owed by us",
    () => ({ owed: "us" }),
    () => sql`${open} and p.by_chain && ${ours}`,
  ),
  list(
    "of one partner",
    ({ partner }) => ({ partner: `o:${partner}` }),
    ({ partner }) =>
      sql`${open} and ${`o:${partner}`} = any(case when p.by_roots || p.to_roots <@ ${ours} then p.attending_organizations else p.by_roots || p.to_roots end)`,
  ),
  list(
    "closed",
    () => ({ closed: "only" }),
    () => sql`p.closed_on is not null and not p.withdrawn`,
    sql`p.closed_on desc, p.id`,
  ),
  list(
    "found by a word",
    () => ({ q: "生物医药", closed: "too" }),
    () =>
      sql`not p.withdrawn and p.follow_up_id in (select id from follow_ups where search_text like '%生物医药%')`,
  ),
  {
    name: "followUps.list by partner",
    call: (caller) => caller.followUps.list({ group: "partner" }),
    plain: () => [page(open, byDay), partnersOpen],
  },
  {
    name: "followUps.board",
    call: (caller) => caller.followUps.board({}),
    plain: () => [
      sql`select ${row} from (select p.*, row_number() over (partition by p.state order by ${byDay}) as nth
          from pursuits p where ${open}) p ${joined} where nth <= 20`,
    ],
    agrees: [
      (columns: { rows: { id: string }[] }[]) =>
        columns.flatMap(({ rows }) => rows.map(({ id }) => id)).sort(),
      ([rows = []]) => rows.map(({ id }) => id).sort(),
    ],
  },
  {
    name: "followUps.get",
    call: (caller, { followUp }) => caller.followUps.get({ id: followUp }),
    plain: ({ followUp }) => [
      sql`select ${row} from pursuits p ${joined} where p.id = ${followUp}`,
      sql`select m.* from follow_up_actions m join pursuits p on p.follow_up_id = m.follow_up_id where p.id = ${followUp} order by m.at`,
    ],
    agrees: [({ history }: { history: unknown[] }) => history.length, ([, actions = []]) => actions.length],
  },
  {
    name: "agreements.list",
    call: (caller) => caller.agreements.list({}),
    plain: () => [
      sql`select ${agreementRow}, (select count(*)::int ${register}) as total ${register}
          order by coalesce(a.signed_on, e.start) desc nulls last, a.event_id, a.position limit 50`,
    ],
    agrees: sameList,
  },
  {
    name: "agreements.list expiring in 90 days",
    call: (caller) => caller.agreements.list({ expiring: 90 }),
    plain: () => [
      sql`select ${agreementRow} ${register} and a.status in ('signed', 'in_force')
          and a.expires_on between ${TODAY} and '2025-08-31'
          and not exists (select 1 from agreements b where b.document->'renewalOf'->>'id' = a.record_agreement_id)
          order by a.expires_on limit 50`,
    ],
  },
  {
    name: "agreements.countByStatus",
    call: (caller) => caller.agreements.countByStatus({}),
    plain: () => [
      sql`select a.status, a.expires_on < ${TODAY} as over, count(*)::int ${register} group by 1, 2`,
    ],
  },
  {
    name: "agreements.get",
    call: (caller, { agreement }) => caller.agreements.get({ id: agreement }),
    plain: ({ agreement }) => [
      sql`select a.*, e.title, e.record ${register} and a.id = ${agreement}`,
      sql`select * from agreement_parties where agreement_id = ${agreement}`,
      sql`select f.document, p.state from agreements a join follow_ups f on f.event_id = a.event_id and f.agreement_key = a.key
          left join pursuits p on p.follow_up_id = f.id where a.id = ${agreement}`,
      sql`select n.* from participations n join agreements a on a.event_id = n.event_id where a.id = ${agreement}`,
    ],
  },
  {
    name: "briefings.get of an organization",
    call: (caller, { partner }) => caller.briefings.get({ organizationId: partner }),
    plain: ({ partner }) => {
      const met = sql`(select event_id from event_organizations x join organizations o on o.id = x.organization_id
        where ${partner} in (o.id, o.parent_id))`;
      return [
        sql`select id, record, first_day, last_day from events where withdrawn_at is null and id in ${met}`,
        sql`select f.id, f.document, p.state, p.due_on from follow_ups f join pursuits p on p.follow_up_id = f.id where f.event_id in ${met}`,
        sql`select a.* from agreements a where a.event_id in ${met}`,
        sql`select n.*, t.title from people n join posts t on t.person_id = n.id join organizations o on o.id = t.organization_id
            where ${partner} in (o.id, o.parent_id)`,
      ];
    },
  },
  {
    name: "briefings.get of a person",
    call: (caller, { person }) => caller.briefings.get({ personId: person }),
    plain: ({ person }) => {
      const met = sql`(select event_id from participations where person_id = ${person})`;
      return [
        sql`select id, record, first_day, last_day from events where withdrawn_at is null and id in ${met}`,
        sql`select f.id, f.document, p.state, p.due_on from follow_ups f join pursuits p on p.follow_up_id = f.id where f.event_id in ${met}`,
        sql`select a.* from agreements a where a.event_id in ${met}`,
      ];
    },
  },
  {
    name: "events.list",
    call: (caller) => caller.events.list({}),
    plain: () => [
      sql`select e.id, e.kind, e.status, e.title, e.start, e.place, e.people, u.name,
            (select count(*)::int from events where withdrawn_at is null) as total
          from events e left join users u on u.id = e.updated_by where e.withdrawn_at is null
          order by e.last_day desc nulls last, e.created_at desc, e.id limit 50`,
    ],
    agrees: sameList,
  },
  {
    name: "events.list found by a word",
    call: (caller) => caller.events.list({ q: "示例甲子" }),
    plain: () => [
      sql`select e.id, e.title, (select count(*)::int from events where withdrawn_at is null and search_text like '%示例甲子%') as total
          from events e where e.withdrawn_at is null and e.search_text like '%示例甲子%'
          order by e.last_day desc nulls last, e.created_at desc, e.id limit 50`,
    ],
    agrees: sameList,
  },
  {
    name: "events.unfinished",
    call: (caller) => caller.events.unfinished(),
    plain: () => [
      sql`select id, record from events where withdrawn_at is null order by updated_at desc, id limit 60`,
    ],
  },
  list(
    "sorted by assignee",
    () => ({ sort: "responsible" }),
    () => open,
    sql`(select x.name from users x where x.id = p.responsible_id and x.deactivated_at is null) asc nulls last, p.id`,
  ),
  {
    name: "agreements.list sorted by expiry",
    call: (caller) => caller.agreements.list({ sort: "-until" }),
    plain: () => [
      sql`select ${agreementRow}, (select count(*)::int ${register}) as total ${register}
          order by a.expires_on desc nulls last, a.event_id, a.position limit 50`,
    ],
    agrees: sameList,
  },
  {
    name: "people.list sorted by name",
    call: (caller) => caller.people.list({ sort: "-name" }),
    plain: () => [
      sql`select id, name, pinyin from people where withdrawn_at is null order by pinyin desc, id limit 50`,
    ],
  },
  {
    name: "people.list sorted by events",
    call: (caller) => caller.people.list({ sort: "-events" }),
    plain: () => [
      sql`select n.id, n.name, count(distinct p.event_id)::int as events from people n left join participations p on p.person_id = n.id
          where n.withdrawn_at is null group by n.id order by events desc, n.id limit 50`,
    ],
  },
  {
    name: "organizations.list sorted by events",
    call: (caller) => caller.organizations.list({ sort: "-events" }),
    plain: () => [
      sql`select o.id, o.name, count(distinct x.event_id)::int as events from organizations o left join event_organizations x
          on x.organization_id = o.id where o.withdrawn_at is null group by o.id order by events desc, o.id limit 50`,
    ],
  },
];
