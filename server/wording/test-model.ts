import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the model answers: lines for the given ones, or in a way that it must not. */
export type Behaviour =
  | { answer: (lines: readonly string[]) => string; usage?: boolean }
  | { status: number }
  | { raw: string }
  | { redirectTo: string }
  | "silent"
  | "endless"
  | "huge line"
  | "cut off";

interface Asked {
  model?: string;
  stream?: boolean;
  messages?: { role?: string; content?: string }[];
}
interface Received {
  key: string | undefined;
  system: string;
  lines: string[];
  text: string;
}

const eventOf = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const chunk = (content: string, finish: string | null = null) =>
  eventOf({
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  });

/** A model on loopback that speaks the protocol of OpenAI's chat completions; `model` is the only one it has. */
export const startModel = async (model: string) => {
  let behaviour: Behaviour = { answer: (lines) => lines.join("\n") };
  const received: Received[] = [];
  let open = 0;
  const pieces = (text: string) => text.match(/[\s\S]{1,12}/g) ?? [];
  const endlessly = (response: ServerResponse, text: string) => {
    const more = () => {
      while (!response.destroyed && response.write(text));
    };
    response.on("drain", more);
    more();
  };
  const answer = (response: ServerResponse, lines: readonly string[]) => {
    if (behaviour === "silent") return;
    if (typeof behaviour === "object" && "status" in behaviour) {
      const error = { error: { message: "refused", type: "invalid_request_error", code: null } };
      return void response.writeHead(behaviour.status).end(JSON.stringify(error));
    }
    if (typeof behaviour === "object" && "redirectTo" in behaviour)
      return void response.writeHead(307, { location: behaviour.redirectTo }).end();
    response.writeHead(200, { "content-type": "text/event-stream" });
    if (behaviour === "endless") return endlessly(response, chunk("and on "));
    if (behaviour === "huge line") return endlessly(response, "x".repeat(65_536));
    if (behaviour === "cut off") return void response.end(chunk("#1 The"));
    if ("raw" in behaviour) return void response.end(behaviour.raw);
    const text = behaviour.answer(lines);
    for (const piece of pieces(text)) response.write(chunk(piece));
    response.write(chunk("", "stop"));
    const usage = { prompt_tokens: 1000, completion_tokens: 500, total_tokens: 1500 };
    if (behaviour.usage !== false) response.write(eventOf({ choices: [], usage }));
    response.end("data: [DONE]\n\n");
  };
  const server = createServer(async (request, response) => {
    open += 1;
    response.on("close", () => {
      open -= 1;
    });
    let text = "";
    for await (const part of request) text += part;
    const asked = JSON.parse(text || "{}") as Asked;
    const [system, user] = asked.messages ?? [];
    const isRight =
      request.method === "POST" &&
      request.url === "/v1/chat/completions" &&
      asked.model === model &&
      asked.stream;
    if (!isRight || system?.role !== "system" || user?.role !== "user")
      return void response.writeHead(400).end();
    const lines = (user.content ?? "").split("\n");
    received.push({ key: request.headers.authorization, system: system.content ?? "", lines, text });
    answer(response, lines);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    /** Connections that are being answered. */
    open: () => open,
    behave: (next: Behaviour) => {
      behaviour = next;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
