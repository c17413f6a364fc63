import { eq } from "drizzle-orm";
import superjson from "superjson";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { cookieOf, draft, testOffice } from "./test-office";
import type { ErrorResponse } from "./trpc";
import { handleTrpc } from "./trpc-endpoint";

const db = await testDatabase();
const office = await testOffice(db);
const cookie = await cookieOf(db, office.staff);
const BASE = "http://office.test";

/** The HTTP status and error of a call. */
const call = async (procedure: string, input: unknown) => {
  const headers = { host: "office.test", origin: BASE, cookie, "content-type": "application/json" };
  const body = JSON.stringify(superjson.serialize(input));
  const request = new Request(`${BASE}/api/trpc/${procedure}`, { method: "POST", headers, body });
  const response = await handleTrpc(request, db);
  const answer = (await response.json()) as { error: { json: { data: { error: ErrorResponse } } } };
  return { status: response.status, ...answer.error.json.data.error, text: JSON.stringify(answer) };
};

describe("an error response", () => {
  it("of an invalid record names the first problem in the user's language, and all paths", async () => {
    const record = {
      ...draft(),
      when: { start: "2025-02-30" },
      participants: [{ key: "a", side: "inside" }],
    };
    const input = { id: newId(), record };
    expect(await call("events.create", input)).toMatchObject({
      status: 400,
      code: "RECORD_INVALID",
      values: { field: "when.start", problem: expect.stringMatching(/^when\.start: [a-z" ]/i) },
      fields: [
        { path: "when.start", problem: "not_a_day" },
        { path: "participants[a].side", problem: "not_one_of" },
      ],
    });
    await db.update(users).set({ lang: "zh" }).where(eq(users.id, office.staff.id));
    expect((await call("events.create", input)).values.problem).toMatch(/^when\.start：.*\p{Script=Han}/u);
  });

  it("of any other invalid input names its field and a code", async () => {
    expect(await call("events.withdraw", { id: newId(), version: 1, reason: " " })).toMatchObject({
      status: 400,
      code: "INPUT_INVALID",
      values: { field: "reason" },
      fields: [{ path: "reason", problem: "empty_text" }],
    });
  });

  it("of a domain error carries its code, parameters and HTTP status", async () => {
    const id = newId();
    expect(await call("events.save", { id, version: 1, record: draft() })).toMatchObject({
      status: 404,
      code: "EVENT_NOT_FOUND",
    });
    await office.as(office.staff).events.create({ id, record: draft() });
    expect(await call("events.save", { id, version: 2, record: draft({ kind: "other" }) })).toMatchObject({
      status: 409,
      code: "STALE",
      values: { version: 1, by: "Invented staff" },
    });
    expect(await call("events.removeSamples", undefined)).toMatchObject({ status: 403, code: "NOT_ALLOWED" });
  });

  it("of an unexpected error reveals no internals", async () => {
    await db.execute("alter table event_revisions rename to elsewhere");
    const answer = await call("events.create", { id: newId(), record: draft() });
    await db.execute("alter table elsewhere rename to event_revisions");
    expect(answer).toMatchObject({ status: 500, code: "UNEXPECTED", values: {} });
    expect(answer.text).not.toMatch(/insert|relation|event_revisions|node_modules/);
  });
});
