// `npm run bench:office [-- --events N]`: queries with a limit of 100 ms on 100,000 follow-ups, compared with plain SQL of the
// same result. The data is generated once and stored in .cache/; with DATABASE_URL or TEST_DATABASE_URL in that PostgreSQL.
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rowsOf } from "@/db/open";
import { users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { callerFor } from "@/server/router";
import { CASES, type CallArguments, type Case } from "./office/cases";
import { measuredOffice, NOW, TODAY } from "./office/make";

/** Time limit per query in milliseconds, after warm-up. */
const PROMISED = 100;
const ROUNDS = 21;
const WARM = 3;

const { values } = parseArgs({
  options: { events: { type: "string", default: "25000" }, only: { type: "string" } },
});
const url = process.env.DATABASE_URL || process.env.TEST_DATABASE_URL || undefined;

const one = async (db: Db, query: ReturnType<typeof sql>): Promise<string> =>
  String((await rowsOf<{ id: unknown }>(db, query))[0]?.id ?? "");

const callArguments = async (db: Db): Promise<CallArguments> => ({
  partner: await one(
    db,
    sql`select o.id from organizations o join event_organizations x on x.organization_id = o.id, settings s
        where o.id <> s.organization_id and o.parent_id is null group by o.id order by count(*) desc, o.id limit 1`,
  ),
  person: await one(
    db,
    sql`select x.person_id as id from participations x where exists (select 1 from posts t join organizations o
          on o.id = t.organization_id, settings s
          where t.person_id = x.person_id and s.organization_id not in (o.id, coalesce(o.parent_id, o.id)))
        group by 1 order by count(*) desc, 1 limit 1`,
  ),
  holder: await one(
    db,
    sql`select responsible_id as id from pursuits where closed_on is null and responsible_id is not null
        group by 1 order by count(*) desc, 1 limit 1`,
  ),
  unit: await one(
    db,
    sql`select unit as id from users where unit is not null group by 1 order by count(*) desc limit 1`,
  ),
  agreement: await one(
    db,
    sql`select a.id from agreements a join agreements b on b.record_agreement_id = a.document->'renewalOf'->>'id' order by 1 limit 1`,
  ),
  followUp: await one(
    db,
    sql`select pursuit_id as id from follow_up_actions group by 1 order by count(*) desc, 1 limit 1`,
  ),
});

const actorOf = async (db: Db, role: Role): Promise<Actor> => {
  const found = await db.select().from(users).orderBy(users.email);
  const user = found.find(
    ({ roles, deactivatedAt }) => !deactivatedAt && roles.length === 1 && roles[0] === role,
  );
  if (!user) throw new Error(`The office has no ${role}`);
  return { kind: "user", id: user.id, name: user.name, roles: user.roles, lang: user.lang };
};

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/**
 * The median of many warm rounds in milliseconds: by the clock, or, in the process itself, by the processor where that says less, so
 * that other programs do not count.
 */
const timed = async (work: () => Promise<unknown>, inProcess: boolean): Promise<number> => {
  for (let round = 0; round < WARM; round += 1) await work();
  const clock: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    clock.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  const [byClock, byProcessor] = [clock, processor].map((times) => middle(times.sort((a, b) => a - b)));
  return inProcess ? Math.min(byClock ?? 0, byProcessor ?? 0) : (byClock ?? 0);
};

const assertSame = async (db: Db, each: Case, answer: unknown, args: CallArguments): Promise<void> => {
  if (!each.agrees) return;
  const rows = [];
  for (const query of each.plain(args)) rows.push(await rowsOf<Record<string, unknown>>(db, query));
  const [ours, plain] = [each.agrees[0](answer as never), each.agrees[1](rows)].map((one) =>
    JSON.stringify(one),
  );
  if (ours !== plain) throw new Error(`${each.name}: ${ours?.slice(0, 300)} is not ${plain?.slice(0, 300)}`);
};

const opened = await measuredOffice(Number(values.events), url);
const { db } = opened;
const args = await callArguments(db);
const context = { db, now: NOW, today: TODAY, requestId: "bench" };
const leader = callerFor({ ...context, actor: await actorOf(db, "leader") });
const staff = callerFor({ ...context, actor: await actorOf(db, "staff") });

const [counts] = await rowsOf<Record<string, number>>(
  db,
  sql`select (select count(*)::int from events) as events, (select count(*)::int from follow_ups) as follow_ups,
        (select count(*)::int from pursuits where closed_on is null and not withdrawn) as open`,
);
console.log(
  `${opened.engine}: ${counts?.events} events, ${counts?.follow_ups} follow-ups, ${counts?.open} rounds of them open; median of ${ROUNDS} in ms`,
);
console.log(
  `${"".padEnd(40)}${["leader", "staff", "plain SQL", "ratio", `of ${PROMISED} ms`].map((head) => head.padStart(11)).join("")}`,
);
let broken = 0;
for (const each of CASES.filter(({ name }) => !values.only || name.includes(values.only))) {
  await assertSame(db, each, await each.call(leader, args), args);
  const inProcess = opened.engine === "pglite";
  const plain = await timed(async () => {
    for (const query of each.plain(args)) await db.execute(query);
  }, inProcess);
  const times = [];
  for (const caller of [leader, staff]) times.push(await timed(() => each.call(caller, args), inProcess));
  const slowest = Math.max(...times);
  if (slowest > PROMISED) broken += 1;
  const figures = [...times, plain, slowest / plain, slowest / PROMISED].map((figure, i) =>
    figure.toFixed(i < 3 ? 1 : 2).padStart(11),
  );
  console.log(`${each.name.padEnd(40)}${figures.join("")}${slowest > PROMISED ? "  too slow" : ""}`);
}
await opened.close();
console.log(broken === 0 ? "every answer is in time" : `${broken} answers take longer than ${PROMISED} ms`);
process.exitCode = broken === 0 ? 0 : 1;
