// Loaded into the measured server's process (`--import`): what HTTP, the driver and tRPC cost there without this application.
import { createServer } from "node:http";
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { incomingMessageToRequest } from "@trpc/server/adapters/node-http";
import postgres from "postgres";

const ANSWER = { id: "0", name: "Invented Person", roles: ["staff"], lang: "en" };

const { procedure, router } = initTRPC.create();
const floorRouter = router({ constant: procedure.query(() => ANSWER) });

const trpc = async (request, response) => {
  const answer = await fetchRequestHandler({
    endpoint: "/trpc",
    req: incomingMessageToRequest(request, response, { maxBodySize: null }),
    router: floorRouter,
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
};

const listen = (port, databaseUrl) => {
  const sql = postgres(databaseUrl, { onnotice: () => {} });
  const json = (response, value) =>
    response.setHeader("content-type", "application/json").end(JSON.stringify(value));
  const read = async (session) => {
    const [row] = await sql`
      select u.id, u.name, u.roles, u.lang from sessions s join users u on u.id = s.user_id where s.id = ${session}`;
    return row;
  };
  createServer((request, response) => {
    if (request.url.startsWith("/trpc/")) void trpc(request, response);
    else if (request.url.startsWith("/read/"))
      void read(request.url.slice("/read/".length)).then((row) => json(response, row));
    else json(response, ANSWER);
  })
    .listen(port, "127.0.0.1")
    .unref();
};

const { FLOOR_PORT, DATABASE_URL } = process.env;
if (isMainThread && process.argv.some((each) => each.endsWith("/next")))
  listen(Number(FLOOR_PORT), DATABASE_URL);
