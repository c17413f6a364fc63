import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { rowsOf } from "@/db/open";
import { testDatabase } from "@/db/test-database";
import { assertMay } from "../access/internal";
import { contextOf, draft, testOffice } from "../test-office";
import { inTransaction } from "../transaction";
import { recordAudit } from "./internal";

const SERVER = join(import.meta.dirname, "..");
const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const sourceOf = (noun: string, file: string) => readFileSync(join(SERVER, noun, `${file}.ts`), "utf8");

/** The operations that the mutations of a router call, as "noun/file", by their imports. */
const verbsOf = (noun: string): string[] => {
  const router = sourceOf(noun, "router");
  const imports = [...router.matchAll(/import \{([^}]*)\} from "\.\.?\/(?:([\w-]+)\/)?([\w-]+)";/g)];
  return [...router.matchAll(/\.mutation\(\(\{[^}]*\}\) =>\s*(\w+)\(/g)].map(([, verb]) => {
    const found = imports.find(([, names]) => names?.split(/[\s,]+/).includes(verb ?? ""));
    return `${found?.[2] ?? noun}/${found?.[3] ?? `${verb} from nowhere`}`;
  });
};
/** The source of an operation, and of the operations that it calls in its transaction. */
const sourcesOf = (noun: string, file: string): string[] => {
  const source = sourceOf(noun, file);
  const called = [...source.matchAll(/ from "\.\.?\/(?:([\w-]+)\/)?([\w-]+)";/g)]
    .map(([, other, name]) =>
      join(SERVER, other ?? (source.includes(`"./${name}"`) ? noun : ""), `${name}.ts`),
    )
    .filter((path) => !/\/(internal|queries|router|transaction)\.ts$/.test(path));
  return [source, ...called.map((path) => readFileSync(path, "utf8"))];
};
const nouns = readdirSync(SERVER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(SERVER, entry.name)).includes("router.ts"))
  .map((entry) => entry.name);
const verbs = nouns.flatMap(verbsOf);
/** Unsaved work of one user, and who is typing: it is no record, and saving it is audited. */
const UNSAVED = [
  "drafts/keep",
  "drafts/copy-event",
  "drafts/start-from-template",
  "drafts/discard",
  "articles/begin-editing",
];
const audited = verbs.filter((verb) => !UNSAVED.includes(verb));

describe("every mutation", () => {
  it("is one call of one operation", () => {
    const mutations = nouns.flatMap((noun) => sourceOf(noun, "router").match(/\.mutation\(/g) ?? []);
    expect(verbs).toHaveLength(mutations.length);
  });

  it.each(audited)("%s leaves an audit row in its own transaction", (verb) => {
    const [noun = "", file = ""] = verb.split("/");
    expect(["queries", "internal", "router"]).not.toContain(file);
    expect(sourcesOf(noun, file).join("\n")).toMatch(
      /inTransaction\([\s\S]*(?:recordAudit|storeNextVersion)\(/,
    );
  });

  it("that stores the next version of an event stores its audit row with it", () => {
    expect(sourceOf("records", "store-next-version")).toMatch(/writes\.update\(events\)[\s\S]*recordAudit\(/);
  });
});

describe("an audit row", () => {
  it("that cannot be written rolls the write back", async () => {
    const id = newId();
    await staff.events.create({ id, record: draft() });
    await db.execute(sql`alter table audit add constraint shut check (action <> 'event.save') not valid`);
    const save = staff.events.save({ id, version: 1, record: draft({ kind: "signing" }) });
    await expect(save).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    await db.execute(sql`alter table audit drop constraint shut`);
    expect(await staff.events.get({ id })).toMatchObject({ version: 1, record: draft() });
    expect(await staff.events.revisions({ id })).toHaveLength(1);
  });

  it("names actor, action, time and changed fields, newest first", async () => {
    const id = newId();
    await staff.events.create({ id, record: draft({ city: { en: "Jilin" } }) });
    const record = draft({ city: { en: "Changchun" } });
    await office.as(office.colleague, 5).events.save({ id, version: 1, record });
    expect(await staff.audit.ofEvent({ id })).toMatchObject([
      {
        action: "event.save",
        by: "Invented Colleague",
        at: contextOf(db, undefined, 5).now,
        changes: [{ path: "city.en", before: "Jilin", after: "Changchun" }],
      },
      { action: "event.create", by: "Invented staff" },
    ]);
  });

  it("never holds a password, token or hash", async () => {
    const ctx = contextOf(db, office.admin);
    const permission = assertMay(office.admin, "user.manage", undefined);
    const before = { name: "A", passwordHash: "old secret" };
    const after = { name: "B", passwordHash: "new secret", token: "third secret" };
    await inTransaction(ctx, (tx) =>
      recordAudit(tx, ctx, permission, "user.save", { noun: "user", id: "x" }, before, after),
    );
    const [row] = await rowsOf<{ changes: unknown }>(
      db,
      sql`select changes from audit where action = 'user.save'`,
    );
    expect(row?.changes).toEqual([
      { path: "name", before: "A", after: "B" },
      { path: "token", after: "•" },
    ]);
  });
});
