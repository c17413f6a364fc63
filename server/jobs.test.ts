import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rowsOf } from "@/db/open";
import { rawSql } from "@/db/raw-sql";
import { openTestDatabase } from "@/db/test-database";
import { startJobs } from "./jobs";

const opened = await openTestDatabase();
const countTakenUp = async (name: string) => {
  const [row] = await rowsOf<{ n: number }>(
    opened.db,
    sql`select count(*)::int as n from jobs.job where name = ${name} and started_on is not null`,
  );
  return row?.n;
};

it("does each job once, however many instances there are", async () => {
  const done: string[] = [];
  let tell = () => {};
  const work = async () => {
    done.push("greeted");
    if (done.length === 2) tell();
  };
  const twice = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const job = { name: "greet", when: "0 0 1 1 *", work };
  const [first, second] = await Promise.all([startJobs(opened, [job]), startJobs(opened, [job])]);
  await first.soon("greet");
  await second.soon("greet");
  while (done.length === 0) await first.soon("greet");
  await second.soon("greet");
  await twice;
  await Promise.all([first.stop(), second.stop()]);
  expect(await countTakenUp("greet")).toBe(done.length);
});

it("waits for what is being done, and tells it that the office closes", async () => {
  let told = false;
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
            told = true;
            setTimeout(() => {
              ended = true;
              resolve();
            }, 50);
          });
        }),
    },
  ]);
  await jobs.soon("long");
  await begun;
  await jobs.stop();
  expect([told, ended]).toEqual([true, true]);
});

it("leaves no broken transaction behind what a library sends", async () => {
  const run = rawSql(opened);
  await expect(run("BEGIN; create table kept (a int); select 1/0; COMMIT;")).rejects.toThrow(/zero/);
  await expect(run("select * from kept")).rejects.toThrow(/kept/);
  expect(await run("select $1::text as a, $2::json->>'b' as b", ["x", { b: "y" }])).toMatchObject({
    rows: [{ a: "x", b: "y" }],
  });
});
