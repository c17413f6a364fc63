import { once } from "node:events";
import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { Db } from "@/db/client";
import { handleTrpc, handleTrpcDirectly } from "../trpc-endpoint";
import { answerFirst } from "./answer-first";

export interface ApiRequest {
  /** The address below /api/trpc/, sent as it is. */
  path: string;
  method?: string;
  body?: string | Buffer | undefined;
  headers?: Record<string, string>;
}

interface ApiAnswer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** Answers every request by tRPC's own adapter, to compare answers. */
export const BY_ADAPTER = { "x-adapter": "1" };

/** An HTTP server that answers /api/trpc as the built server does (`openOffice`). */
export const serveApi = async (db: Db) => {
  /** How many requests were answered without tRPC's adapter. */
  let direct = 0;
  answerFirst("/api/trpc/", {
    web: (request) => handleTrpc(request, db),
    direct: (request) => {
      const answer = "x-adapter" in request.headers ? undefined : handleTrpcDirectly(request, async () => db);
      if (answer) direct += 1;
      return answer;
    },
  });
  // Long inputs of queries reach their validation, which Node would refuse as too long an address.
  const server = createServer({ maxHeaderSize: 8_000_000 }, (_, response) => response.writeHead(418).end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const agent = new Agent({ keepAlive: true });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    directAnswers: () => direct,
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
    ask: ({ path, method = "GET", body, headers = {} }: ApiRequest) =>
      new Promise<ApiAnswer>((resolve, reject) => {
        const json = body === undefined ? {} : { "content-type": "application/json", origin };
        const options = {
          ...{ port, host: "127.0.0.1", method, agent },
          path: `/api/trpc/${path}`,
          headers: { ...json, ...headers },
        };
        const sent = send(options, async (answer) => {
          const chunks: Buffer[] = [];
          for await (const chunk of answer) chunks.push(chunk);
          const { date: _now, ...kept } = answer.headers;
          resolve({
            status: answer.statusCode ?? 0,
            headers: kept,
            body: Buffer.concat(chunks).toString(),
          });
        });
        sent.on("error", reject);
        sent.end(body);
      }),
  };
};
