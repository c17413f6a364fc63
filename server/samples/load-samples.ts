import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { events } from "@/db/schema/events";
import { milestones } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { possibleIds } from "@/db/storable";
import { parseRecord } from "@/domain/events/parse";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import { authorizedBy, writer } from "../access/internal";
import { generateArticle } from "../articles/generate";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { createEvent } from "../events/create";
import { registerRecordNames } from "../people/register-record-names";
import { type InTransaction, inTransaction } from "../transaction";

const recordsIn = async (folder: string): Promise<DraftRecord[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const parsed = parseRecord(JSON.parse(await readFile(join(folder, name), "utf8")));
      if (!parsed.ok) throw new Error(`${name} is no event record`, { cause: parsed.problems });
      return parsed.record;
    }),
  );
};

const idOf = (record: DraftRecord): string => possibleIds([record.id])[0] ?? newId();

const isNew = async ({ db }: InTransaction): Promise<boolean> => {
  const [user] = await db.select({ id: users.id }).from(users).limit(1);
  const [event] = await db.select({ id: events.id }).from(events).limit(1);
  return user === undefined && event === undefined;
};

/**
 * Loads the sample events in `folder`, with articles and directory entries, into a new database. Runs once per database, so
 * that removed samples are not loaded again. Returns the number of events.
 */
export const loadSamples = (ctx: Context, folder: string, wanted: boolean): Promise<number> =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = authorizedBy("job");
    const [first] = await writer(tx, permission)
      .insert(milestones)
      .values({ name: "samples", at: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!first || !wanted || !(await isNew(inner))) return 0;
    const records = await recordsIn(folder);
    for (const each of records) {
      const eventId = idOf(each);
      const { record } = await registerRecordNames(inner, each, { eventId, sample: true });
      const { id } = await createEvent(inner, { id: eventId, record }, true);
      for (const lang of LANGS) await generateArticle(inner, { eventId: id, lang, keepEdits: "ask" });
    }
    await recordAudit(tx, ctx, permission, "event.loadSamples", { noun: "office", id: "1" }, undefined, {
      events: records.length,
    });
    return records.length;
  });
