import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import { authorizedBy, writer } from "./access/internal";
import { contextOf, setUpOffice } from "./test-office";
import { inTransaction } from "./transaction";

const db = await testDatabase();
await setUpOffice(db);
const ctx = contextOf(db);

/** Rolls the transaction back with an error of the engine. */
const raise = (code: string) =>
  sql.raw(`do $$ begin raise exception using errcode = '${code}', message = 'undone'; end $$`);

it.each(["40001", "40P01"])(
  "what the database undid because of another transaction is done again: %s",
  async (code) => {
    let times = 0;
    const result = await inTransaction(ctx, async (tx) => {
      times += 1;
      await writer(tx, authorizedBy("job"))
        .update(settings)
        .set({ officeName: { en: `Time ${times}` } });
      if (times < 3) await tx.execute(raise(code));
      return "done";
    });
    expect([result, times]).toEqual(["done", 3]);
    expect(await db.select({ name: settings.officeName }).from(settings)).toEqual([
      { name: { en: "Time 3" } },
    ]);
  },
);

it("is retried a limited number of times, and only after a conflict", async () => {
  const timesOf = async (code: string) => {
    let times = 0;
    const call = inTransaction(ctx, async (tx) => {
      times += 1;
      await tx.execute(raise(code));
    });
    await expect(call).rejects.toThrow();
    return times;
  };
  expect(await timesOf("40P01")).toBe(5);
  expect(await timesOf("23505")).toBe(1);
});

it("a joined transaction is retried only with the outer one", async () => {
  let [outer, inner] = [0, 0];
  const result = await inTransaction(ctx, async (_, joined) => {
    outer += 1;
    return inTransaction(joined, async (tx) => {
      inner += 1;
      if (inner < 3) await tx.execute(raise("40P01"));
      return "done";
    });
  });
  expect([result, outer, inner]).toEqual(["done", 3, 3]);
});
