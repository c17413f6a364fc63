import { connect } from "node:net";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import superjson from "superjson";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { z } from "zod";
import { rowsOf } from "@/db/open";
import { events } from "@/db/schema/events";
import { testDatabase } from "@/db/test-database";
import { appRouter } from "../router";
import { loadSamples } from "../samples/load-samples";
import { contextOf, cookieOf, draft, setUpOffice, testOffice } from "../test-office";
import { type ApiRequest, serveApi } from "./test-api-server";
import { inputsOf, type Known } from "./test-fuzz-inputs";

/** The same inputs in each run, others on each engine; a failure is repeated by running the test again. */
const SEED = inject("testDatabaseUrl") ? 20_250_602 : 20_260_602;
const ROUNDS = 30;
/**
 * The longest processor time of one call; the longest time without any, in which it waits for a lock, a timer, the database or
 * hashing in another thread; and its longest duration. Other programs of the machine prolong the last two, so a call that
 * exceeds only these is measured once more: what its input causes is there again.
 */
const SLOW_MS = { processor: 2000, idle: 5000, duration: 20_000 };

const db = await testDatabase();
const PROCEDURES = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string; inputs: z.ZodType[] } }>,
).map(([name, { _def }]) => ({ name, ..._def }));

const api = await serveApi(db);
afterAll(api.close);
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
    tokens: [new URL(link, api.origin).searchParams.get("token") ?? "", "x".repeat(43)],
    records,
  };
});

interface Answer {
  status: number;
  processorMs: number;
  idleMs: number;
  durationMs: number;
  text: string;
}

const answerTo = async (request: ApiRequest): Promise<Answer> => {
  const [start, before, loop] = [performance.now(), process.cpuUsage(), performance.eventLoopUtilization()];
  const { status, body } = await api.ask(request);
  const { user, system } = process.cpuUsage(before);
  return {
    status,
    processorMs: (user + system) / 1000,
    idleMs: performance.eventLoopUtilization(loop).idle,
    durationMs: performance.now() - start,
    text: body,
  };
};

/** The input as our client sends it, or as JSON alone where the client refuses to. */
const bodyOf = (input: unknown): string => {
  try {
    return JSON.stringify(superjson.serialize(input));
  } catch {
    return JSON.stringify({ json: input }, (_, value) => (typeof value === "bigint" ? `${value}` : value));
  }
};

/** A call as `httpBatchLink` sends it. */
const call = (name: string, type: string, input: unknown, cookie = ""): Promise<Answer> => {
  const body = `{"0":${bodyOf(input)}}`;
  const headers = { cookie };
  if (type === "mutation") return answerTo({ path: `${name}?batch=1`, method: "POST", headers, body });
  return answerTo({ path: `${name}?batch=1&input=${encodeURIComponent(body)}`, headers });
};

const isExpensive = ({ status, processorMs }: Answer): boolean =>
  status >= 500 || processorMs > SLOW_MS.processor;
const waits = ({ idleMs, durationMs }: Answer): boolean =>
  idleMs > SLOW_MS.idle || durationMs > SLOW_MS.duration;

/** The answers of a request that is unexpected, expensive, or waits both times; none of any other. */
const wrongAnswers = async (ask: () => Promise<Answer>, first: Answer): Promise<Answer[]> => {
  if (isExpensive(first)) return [first];
  if (!waits(first)) return [];
  const second = await ask();
  return isExpensive(second) || waits(second) ? [first, second] : [];
};

describe("the API", { timeout: 300_000 }, () => {
  it("answers hostile inputs of every procedure quickly and without unexpected errors", async () => {
    const inputs = PROCEDURES.map(({ name, inputs: schemas }, n) =>
      fc.sample(inputsOf(schemas, name.split(".")[0] ?? "", known), { numRuns: ROUNDS, seed: SEED + n }),
    );
    const wrong: unknown[] = [];
    let calls = 0;
    const statuses = new Map<number, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      await restoreUsers();
      for (const [n, { name, type }] of PROCEDURES.entries()) {
        const input = inputs[n]?.[round];
        // One of eleven calls is made without a session.
        const ask = () => {
          calls += 1;
          return call(name, type, input, cookies[((round + n) % 11) % 6]);
        };
        const answer = await ask();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const answers = await wrongAnswers(ask, answer);
        if (answers.length > 0) wrong.push({ name, answers, input });
      }
    }
    const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    expect(wrong).toEqual([]);
    expect(total).toBeGreaterThanOrEqual(5000);
    // The answers of the path that the client of this application uses, not those of tRPC's adapter.
    expect(api.directAnswers()).toBe(calls);
    // Otherwise the inputs would test little more than their validation.
    expect((statuses.get(200) ?? 0) / total).toBeGreaterThan(0.15);
  });

  it("answers malformed requests without unexpected errors", async () => {
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
    const cookie = cookies[0] ?? "";
    const asked = (input: string) => `input=${encodeURIComponent(input)}`;
    const requests: ApiRequest[] = bodies.flatMap((body) => [
      ...[body, `{"0":${body},"1":${body},"__proto__":${body}}`].flatMap((input) => [
        { path: "events.create?batch=1", method: "POST", body: input },
        { path: `events.get,events.list?batch=1&${asked(input)}` },
      ]),
      { path: "events.create", method: "POST", body },
      { path: `events.list?${asked(body)}` },
    ]);
    for (const path of [
      ...["", "events", "events.none", "__proto__", "constructor", "toString", "events.__proto__.list"],
      ...[
        "%00",
        "%E0%A4%A",
        "a,b",
        ",",
        "session.me,",
        "session.me%2Csession.me",
        "session.me/",
        "../session.me",
      ],
      Array(200).fill("session.me").join(","),
    ])
      for (const query of [
        "batch=0",
        "batch=1",
        "batch=-1",
        "batch=1&batch=0",
        "batch=1&input=%E0%A4%A",
        "?batch=1",
      ])
        requests.push({ path: `${path}?${query}` });
    for (const body of [Buffer.of(0xff, 0xfe, 0x00), Buffer.of(0xc0, 0x80), Buffer.alloc(100_000, 0x80)])
      requests.push({ path: "events.create?batch=1", method: "POST", body });
    const unusual: Record<string, string>[] = [
      { cookie: "authjs.session-token=x" },
      { cookie: "=;;authjs.session-token=%E0%A4%A;" },
      { "content-type": "text/plain" },
      { "content-type": "application/json; charset=utf-16" },
      { "content-encoding": "gzip" },
      { accept: "application/jsonl" },
      { "trpc-accept": "application/jsonl" },
      { origin: "null" },
      { host: "" },
      { expect: "100-continue" },
      { "transfer-encoding": "chunked" },
    ];
    for (const headers of unusual)
      requests.push({ path: "session.setLanguage?batch=1", method: "POST", headers, body: "{}" });
    for (const request of requests) {
      const ask = () => answerTo({ ...request, headers: { cookie, ...request.headers } });
      expect([request, await wrongAnswers(ask, await ask())]).toEqual([request, []]);
    }
  });

  it("goes on after requests that end before their body does", async () => {
    const head = [
      "POST /api/trpc/events.create?batch=1 HTTP/1.1",
      `host: 127.0.0.1:${api.port}`,
      `origin: ${api.origin}`,
      `cookie: ${cookies[0]}`,
      "content-type: application/json",
      "content-length: 1000",
      "",
      '{"0":',
    ].join("\r\n");
    for (let n = 0; n < 20; n += 1) {
      const before = api.directAnswers();
      const socket = connect(api.port, "127.0.0.1");
      socket.write(head);
      await expect.poll(api.directAnswers).toBe(before + 1);
      socket.destroy();
    }
    expect(await call("session.me", "query", undefined, cookies[0])).toMatchObject({ status: 200 });
  });
});
