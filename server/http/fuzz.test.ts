import { join } from "node:path";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import superjson from "superjson";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { rowsOf } from "@/db/open";
import { events } from "@/db/schema/events";
import { testDatabase } from "@/db/test-database";
import { appRouter } from "../router";
import { loadSamples } from "../samples/load-samples";
import { contextOf, cookieOf, draft, setUpOffice, testOffice } from "../test-office";
import { handleTrpc } from "../trpc-endpoint";
import { inputsOf, type Known } from "./test-fuzz-inputs";

/** The same inputs in each run; a failure is repeated by running the test again. */
const SEED = 20_250_602;
const ROUNDS = 60;
const SLOW_MS = 2000;

const db = await testDatabase();
const PROCEDURES = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string; inputs: z.ZodType[] } }>,
).map(([name, { _def }]) => ({ name, ..._def }));

const BASE = "http://office.test";
const cookies: string[] = [];
let known: Known;

const idsOf = async (table: string): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(db, sql.raw(`select id::text as id from ${table} limit 12`));
  return rows.map(({ id }) => id);
};

/** Sessions and roles as in the beginning: an input may end or change those of all users. */
const restoreUsers = async () => {
  await db.execute(sql`update sessions set ended_at = null`);
  await db.execute(sql`update users set deactivated_at = null, roles = array[split_part(name, ' ', 2)]`);
};

beforeAll(async () => {
  await loadSamples(
    contextOf(db, { kind: "job", name: "samples" }),
    join(import.meta.dirname, "../../db/samples"),
    true,
  );
  const office = await testOffice(db);
  await setUpOffice(db);
  const users = [office.staff, office.editor, office.reviewer, office.leader, office.admin];
  for (const user of users) cookies.push(await cookieOf(db, user));
  const staff = office.as(office.staff);
  const hidden = newId();
  await staff.events.create({
    id: hidden,
    record: draft({ title: { en: "Hidden talks" } }),
    restricted: true,
  });
  await staff.articles.generate({ eventId: hidden, lang: "en", keepEdits: "ask" });
  const { link } = await office
    .as(office.admin)
    .users.invite({ email: "c@example.org", name: "C", roles: ["staff"] });
  const nouns = ["events", "people", "organizations", "venues", "agreements", "users", "tickets"];
  const found = nouns.map(async (noun) => [noun, await idsOf(noun)] as const);
  const ids = Object.fromEntries([
    ...(await Promise.all(found)),
    ["followUps", await idsOf("pursuits")],
    ["unknown", [newId()]],
  ]);
  const records = (await db.select({ record: events.record }).from(events)).map(({ record }) => record);
  known = {
    ids,
    tokens: [new URL(link, BASE).searchParams.get("token") ?? "", "x".repeat(43)],
    records,
  };
});

interface Answer {
  status: number;
  ms: number;
  text: string;
}

const answerOf = async (request: Request): Promise<Answer> => {
  const start = performance.now();
  const response = await handleTrpc(request, db);
  const text = await response.text();
  return { status: response.status, ms: performance.now() - start, text };
};

const headersOf = (cookie = ""): Record<string, string> => ({
  host: "office.test",
  origin: BASE,
  "content-type": "application/json",
  cookie,
});

/** The input as our client sends it, or as JSON alone where the client refuses to. */
const bodyOf = (input: unknown): string => {
  try {
    return JSON.stringify(superjson.serialize(input));
  } catch {
    return JSON.stringify({ json: input }, (_, value) => (typeof value === "bigint" ? `${value}` : value));
  }
};

const call = (name: string, type: string, input: unknown, cookie?: string): Promise<Answer> => {
  const body = bodyOf(input);
  const headers = headersOf(cookie);
  if (type === "mutation")
    return answerOf(new Request(`${BASE}/api/trpc/${name}`, { method: "POST", headers, body }));
  return answerOf(new Request(`${BASE}/api/trpc/${name}?input=${encodeURIComponent(body)}`, { headers }));
};

const isWrong = ({ status, ms }: Answer): boolean => status >= 500 || ms > SLOW_MS;

describe("the API", { timeout: 180_000 }, () => {
  it("answers hostile inputs of every procedure quickly and without unexpected errors", async () => {
    const inputs = PROCEDURES.map(({ name, inputs: schemas }, n) =>
      fc.sample(inputsOf(schemas, name.split(".")[0] ?? "", known), { numRuns: ROUNDS, seed: SEED + n }),
    );
    const wrong: unknown[] = [];
    const statuses = new Map<number, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      await restoreUsers();
      for (const [n, { name, type }] of PROCEDURES.entries()) {
        const input = inputs[n]?.[round];
        // One of eleven calls is made without a session.
        const answer = await call(name, type, input, cookies[((round + n) % 11) % 6]);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (isWrong(answer)) wrong.push({ name, ...answer, input });
      }
    }
    const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    expect(wrong).toEqual([]);
    expect(total).toBeGreaterThanOrEqual(5000);
    // Otherwise the inputs would test little more than their validation.
    expect((statuses.get(200) ?? 0) / total).toBeGreaterThan(0.15);
  });

  it("answers malformed requests without unexpected errors", async () => {
    const url = (path: string, query: Record<string, string> = {}) =>
      `${BASE}/api/trpc/${path}?${new URLSearchParams(query)}`;
    const bodies = [
      ...[
        "",
        "{",
        "null",
        "[]",
        '"text"',
        "1e999",
        "{}",
        '{"json":{}}',
        '{"json":null,"meta":null}',
        "\u0000",
      ],
      ...["__proto__.admin", "constructor.prototype.x", "a.b.c", "", "0", "\\", "a\\.b"].flatMap((path) =>
        [
          ["Date"],
          ["map"],
          ["set"],
          ["regexp"],
          ["bigint"],
          ["undefined"],
          [["class", "Object"]],
          ["custom", "x"],
        ].map((type) =>
          JSON.stringify({ json: { a: { b: "c" }, id: "x" }, meta: { values: { [path]: type } } }),
        ),
      ),
      '{"json":{"a":1},"meta":{"referentialEqualities":{"__proto__":["a"],"a":["a","b.c","constructor"]}}}',
      ...[5000, 100_000].flatMap((depth) => [
        `{"json":${"[".repeat(depth)}${"]".repeat(depth)}}`,
        `{"json":{"id":"${newId()}","record":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}}`,
      ]),
    ];
    const requests = bodies.flatMap((body) => [
      new Request(url("events.create"), { method: "POST", headers: headersOf(cookies[0]), body }),
      new Request(url("events.list", { input: body }), { headers: headersOf(cookies[0]) }),
      new Request(
        url("events.get,events.list", { batch: "1", input: `{"0":${body || "null"},"1":${body}}` }),
        {
          headers: headersOf(cookies[0]),
        },
      ),
    ]);
    const paths = [
      ...[
        "",
        "events",
        "events.none",
        "__proto__",
        "constructor",
        "toString",
        "events.__proto__.list",
        "%00",
        "a,b",
      ],
      Array(200).fill("session.me").join(","),
    ];
    for (const path of paths)
      for (const batch of ["0", "1", "-1"])
        requests.push(new Request(url(path, { batch }), { headers: headersOf(cookies[0]) }));
    const headers: Record<string, string>[] = [
      { cookie: "authjs.session-token=x" },
      { "content-type": "text/plain" },
      { origin: "null" },
    ];
    for (const more of headers)
      requests.push(
        new Request(url("session.setLanguage"), {
          method: "POST",
          headers: { ...headersOf(), ...more },
          body: "{}",
        }),
      );
    for (const request of requests) {
      const { method, url: address } = request;
      const answer = await answerOf(request);
      expect([method, address, isWrong(answer), answer.text]).toEqual([method, address, false, answer.text]);
    }
  });
});
