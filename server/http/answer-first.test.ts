import { once } from "node:events";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerFirst } from "./answer-first";

const LONG = "a long answer ".repeat(200);

answerFirst("/exact", { web: async () => new Response("exact") });
answerFirst("/first/", {
  web: async (request) => {
    if (request.url.endsWith("/fails")) throw new Error("an answer that fails");
    if (request.url.endsWith("/long")) return new Response(LONG);
    if (request.url.endsWith("/stream"))
      return new Response(LONG, { headers: { "transfer-encoding": "chunked" } });
    return Response.json(
      { body: await request.text(), cookie: request.headers.get("cookie") },
      { status: 207 },
    );
  },
  direct: (request) => {
    if (request.url?.endsWith("/direct-failure")) return Promise.reject(new Error("an answer that fails"));
    if (!request.url?.endsWith("/direct")) return undefined;
    return Promise.resolve({ status: 208, headers: [["vary", "cookie"]], body: Buffer.from(LONG) });
  },
});
const server = createServer((_, response) => response.writeHead(418).end("the listener of the server"));

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const asked = (path: string, { method = "GET", body = "", headers = {} } = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const options = { port, host: "127.0.0.1", path, method, headers, agent: false };
      const sent = send(options, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
      });
      sent.on("error", reject);
      sent.end(body);
    },
  );

it("answers reads and writes below its path, with body, cookie and status", async () => {
  const answer = await asked("/first/x", { method: "POST", body: "words", headers: { cookie: "a=b" } });
  expect(answer.status).toBe(207);
  expect(JSON.parse(answer.body.toString())).toEqual({ body: "words", cookie: "a=b" });
});

it("answers a path without a slash at its end with what is below it, and nothing that only begins alike", async () => {
  for (const path of ["/exact", "/exact/below", "/exact?page=2"])
    expect((await asked(path)).body.toString()).toBe("exact");
  expect((await asked("/exactly")).status).toBe(418);
});

it("leaves other addresses and methods to the listeners of the server", async () => {
  for (const [path, method] of [
    ["/other", "GET"],
    ["/firstly", "GET"],
    ["/first/x", "DELETE"],
  ] as const)
    expect((await asked(path, { method })).status).toBe(418);
});

it("sends the headers that no answer may leave out", async () => {
  const { headers } = await asked("/first/x");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
});

it("compresses a long response if the client accepts it", async () => {
  expect((await asked("/first/long")).body.toString()).toBe(LONG);
  const answer = await asked("/first/long", { headers: { "accept-encoding": "gzip, br" } });
  expect(answer.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(answer.body).toString()).toBe(LONG);
});

it("answers directly where it can, with the same headers and compression", async () => {
  const answer = await asked("/first/direct", { headers: { "accept-encoding": "gzip" } });
  expect(answer.status).toBe(208);
  expect(gunzipSync(answer.body).toString()).toBe(LONG);
  expect(answer.headers).toMatchObject({ "x-frame-options": "DENY", vary: "cookie, accept-encoding" });
  expect((await asked("/first/direct-failure")).status).toBe(500);
});

it("sends a streamed response with its length", async () => {
  const { headers, body } = await asked("/first/stream");
  expect([headers["transfer-encoding"], headers["content-length"]]).toEqual([undefined, `${LONG.length}`]);
  expect(body.toString()).toBe(LONG);
});

it("refuses what cannot be answered and goes on", async () => {
  expect((await asked("/first/fails")).status).toBe(500);
  expect((await asked("/first/x", { headers: { host: "not a host" } })).status).toBe(400);
  expect((await asked("/first/x")).status).toBe(207);
});
