import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { type DeliveryProblem, problemOfStatus } from "@/domain/deliveries/delivery";

/** Why a request to a destination failed. The message contains nothing of what was sent. */
export class DeliveryFailure extends Error {
  constructor(
    readonly problem: DeliveryProblem,
    readonly status?: number,
  ) {
    super(`${problem}${status === undefined ? "" : ` (${status})`}`);
  }
}

export interface GuardedRequest {
  method: "GET" | "POST" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}
interface GuardedResponse {
  status: number;
  body: string;
}

/** The longest that a request may take, in milliseconds, and the most that is read of its response, in bytes. */
const TIME_LIMIT = 20_000;
const MAX_READ = 4 * 1024 * 1024;

const EVERY_NETWORK = ["0.0.0.0/0", "::/0"];

/**
 * An agent that connects to public addresses and to `networks` only, judged by the address that it connects to, after the name was
 * looked up. Without encryption it connects to `networks` alone.
 */
const agentFor = (protocol: string, networks: readonly string[]) => {
  const allowed = { allowIPAddressList: [...networks], keepAlive: false };
  return protocol === "https:"
    ? new RequestFilteringHttpsAgent(allowed)
    : new RequestFilteringHttpAgent({ ...allowed, denyIPAddressList: EVERY_NETWORK });
};

const failureOf = (error: Error): DeliveryFailure => {
  if (error instanceof DeliveryFailure) return error;
  return new DeliveryFailure(/is not allowed/.test(error.message) ? "private_address" : "unreachable");
};

/**
 * Sends a request to another site. Private addresses are refused unless in `networks`, also where a host name resolves to them; redirects are not
 * followed. Throws DeliveryFailure, also for a status that is no success.
 */
export const guardedRequest = (
  { method, url, headers, body }: GuardedRequest,
  networks: readonly string[],
): Promise<GuardedResponse> =>
  new Promise((resolve, reject) => {
    const { protocol } = new URL(url);
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const failed = (error: Error) =>
      reject(signal.aborted ? new DeliveryFailure("timeout") : failureOf(error));
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const send = protocol === "https:" ? httpsRequest : httpRequest;
    try {
      const agent = agentFor(protocol, networks);
      const sent = send(url, { method, agent, signal, headers: { ...headers, ...length } }, (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on("data", (part: Buffer) => {
          size += part.length;
          if (size > MAX_READ) response.destroy(new DeliveryFailure("unexpected_response"));
          else parts.push(part);
        });
        response.on("error", failed);
        response.on("end", () => {
          const status = response.statusCode ?? 0;
          const problem = problemOfStatus(status);
          if (problem) reject(new DeliveryFailure(problem, status));
          else resolve({ status, body: Buffer.concat(parts).toString("utf8") });
        });
      });
      sent.on("error", failed);
      sent.end(body);
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  });
