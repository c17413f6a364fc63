import superjson from "superjson";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { cookieOf, draft, setUpOffice, testOffice } from "../test-office";
import { type ApiRequest, BY_ADAPTER, serveApi } from "./test-api-server";

const db = await testDatabase();
const office = await testOffice(db);
const cookie = await cookieOf(db, office.staff);
const eventId = newId();

const api = await serveApi(db);

beforeAll(async () => {
  await setUpOffice(db);
  await office.as(office.staff).events.create({ id: eventId, record: draft() });
});
afterAll(api.close);

const answerTo = (asked: ApiRequest) => api.ask({ ...asked, headers: { cookie, ...asked.headers } });

const batch = (...inputs: unknown[]) =>
  JSON.stringify(Object.fromEntries(inputs.map((input, place) => [place, superjson.serialize(input)])));
const query = (names: string, inputs: string): ApiRequest => ({
  path: `${names}?batch=1&input=${encodeURIComponent(inputs)}`,
});
const mutation = (names: string, body: string, headers = {}): ApiRequest => ({
  path: `${names}?batch=1`,
  method: "POST",
  body,
  headers,
});

/** Both answers to a request; a mutation of these tests changes nothing. */
const both = async (asked: ApiRequest) => {
  const before = api.directAnswers();
  const ours = await answerTo(asked);
  const wasDirect = api.directAnswers() > before;
  const library = await answerTo({ ...asked, headers: { ...asked.headers, ...BY_ADAPTER } });
  return { ours, library, wasDirect };
};

const DIRECT: Record<string, () => ApiRequest> = {
  "a query": () => query("session.me", batch(null)),
  "a query without an input": () => ({ path: "session.me?batch=1" }),
  "an event, with dates": () => query("events.get", batch({ id: eventId })),
  "several queries, one of which fails": () =>
    query("session.me,events.get,events.list", batch(null, { id: newId() }, {})),
  "several queries that fail alike": () =>
    query("events.get,events.get", batch({ id: newId() }, { id: newId() })),
  "an input that is missing": () => query("events.get", "{}"),
  "an input that is no JSON": () => query("events.get", "{"),
  "an input that is a list": () => query("events.get", "[]"),
  "an input that superjson refuses": () =>
    query("events.get", '{"0":{"json":{},"meta":{"values":{"__proto__.x":["Date"]}}}}'),
  "an invalid input": () => query("events.get", batch({ id: 3 })),
  "a query of nobody": () => ({ ...query("events.get", batch({ id: eventId })), headers: { cookie: "" } }),
  "a query with a cookie that is none": () => ({
    ...query("session.me", batch(null)),
    headers: { cookie: "authjs.session-token=x" },
  }),
  "a refused mutation": () => mutation("events.removeSamples", batch(null)),
  "a mutation of nobody": () => mutation("events.withdraw", "{", { cookie: "" }),
  "a mutation with an invalid body": () => mutation("events.withdraw", "{"),
  "a mutation without a body": () => mutation("events.withdraw", ""),
  "a stale mutation": () =>
    mutation("events.save", batch({ id: eventId, version: 9, record: draft({ kind: "other" }) })),
  "an invalid record": () =>
    mutation("events.create", batch({ id: newId(), record: { ...draft(), when: { start: "2025-02-30" } } })),
  "a mutation from another origin": () =>
    mutation("events.withdraw", batch(null), { origin: "http://evil.test" }),
  "a mutation of another site": () =>
    mutation("events.withdraw", batch(null), { "sec-fetch-site": "cross-site" }),
  "a body of unknown size": () =>
    mutation("events.withdraw", batch(null), { "transfer-encoding": "chunked" }),
};

const OTHERS: Record<string, () => ApiRequest> = {
  "an unknown procedure": () => query("events.get,events.none", batch({ id: eventId }, null)),
  "a name that every object has": () => query("constructor", batch(null)),
  "a mutation by GET": () => query("events.withdraw", batch(null)),
  "a query by POST": () => mutation("events.get", batch({ id: eventId })),
  "another media type": () => mutation("events.withdraw", batch(null), { "content-type": "text/plain" }),
  "a form": () => mutation("events.withdraw", batch(null), { "content-type": "multipart/form-data" }),
  "one call without a batch": () => ({ path: "session.me" }),
  "parameters of a connection": () => ({ path: "session.me?batch=1&connectionParams=%7B%7D" }),
  "an escaped name": () => query("session%2Eme", batch(null)),
};

describe.each(Object.entries(DIRECT))("%s", (_, asked) => {
  it("is answered as by tRPC's adapter, without web requests", async () => {
    const { ours, library, wasDirect } = await both(asked());
    expect(wasDirect).toBe(true);
    expect(ours).toEqual(library);
  });
});

describe.each(Object.entries(OTHERS))("%s", (_, asked) => {
  it("is left to tRPC's adapter", async () => {
    expect((await both(asked())).wasDirect).toBe(false);
  });
});

it("reads no body of who may not call, and answers the next request", async () => {
  const large = `{"0":{"json":"${"x".repeat(2_000_000)}"}}`;
  const { ours } = await both(mutation("events.withdraw", large, { cookie: "" }));
  expect(ours.status).toBe(401);
  expect((await both(query("session.me", batch(null)))).ours.status).toBe(200);
});

it("refuses a body above the limit before it is read", async () => {
  const { ours, library } = await both(mutation("events.withdraw", "x".repeat(4_100_000)));
  expect(ours.status).toBe(413);
  expect(ours.body).toBe(library.body);
});
