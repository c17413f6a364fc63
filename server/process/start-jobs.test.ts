import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rowsOf } from "@/db/open";
import { rawSql } from "@/db/raw-sql";
import { openTestDatabase } from "@/db/test-database";
import { startJobs } from "./start-jobs";

const opened = await openTestDatabase();
const countStarted = async (name: string) => {
  const [row] = await rowsOf<{ n: number }>(
    opened.db,
    sql`select count(*)::int as n from jobs.job where name = ${name} and started_on is not null`,
  );
  return row?.n;
};

it("runs each job once across instances", async () => {
  const done: string[] = [];
  let resolveTwice = () => {};
  const work = async () => {
    done.push("greeted");
    if (done.length === 2) resolveTwice();
  };
  const twice = new Promise<void>((resolve) => {
    resolveTwice = resolve;
  });
  const job = { name: "greet", when: "0 0 1 1 *", work };
  const [first, second] = await Promise.all([startJobs(opened, [job]), startJobs(opened, [job])]);
  await first.enqueue("greet");
  await second.enqueue("greet");
  while (done.length === 0) await first.enqueue("greet");
  await second.enqueue("greet");
  await twice;
  await Promise.all([first.stop(), second.stop()]);
  expect(await countStarted("greet")).toBe(done.length);
});

it("removes the schedule of a job that no longer exists", async () => {
  const schedules = () => rowsOf<{ name: string }>(opened.db, sql`select name from jobs.schedule`);
  const jobOf = (name: string) => ({ name, when: "0 0 1 1 *", work: async () => {} });
  await (await startJobs(opened, [jobOf("earlier"), jobOf("kept")])).stop();
  expect((await schedules()).map(({ name }) => name)).toContain("earlier");
  await (await startJobs(opened, [jobOf("kept")])).stop();
  expect((await schedules()).map(({ name }) => name)).toEqual(["kept"]);
});

it("aborts and awaits running jobs on stop", async () => {
  let aborted = false;
  let ended = false;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const jobs = await startJobs(opened, [
    {
      name: "long",
      when: "0 0 1 1 *",
      work: (stopping) =>
        new Promise((resolve) => {
          begin();
          stopping.addEventListener("abort", () => {
            aborted = true;
            setTimeout(() => {
              ended = true;
              resolve();
            }, 50);
          });
        }),
    },
  ]);
  await jobs.enqueue("long");
  await begun;
  await jobs.stop();
  expect([aborted, ended]).toEqual([true, true]);
});

it("rolls back a failed multi-statement query", async () => {
  const run = rawSql(opened);
  await expect(run("BEGIN; create table kept (a int); select 1/0; COMMIT;")).rejects.toThrow(/zero/);
  await expect(run("select * from kept")).rejects.toThrow(/kept/);
  expect(await run("select $1::text as a, $2::json->>'b' as b", ["x", { b: "y" }])).toMatchObject({
    rows: [{ a: "x", b: "y" }],
  });
});
