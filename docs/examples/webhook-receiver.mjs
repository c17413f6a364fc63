// Receives published articles by webhook: node webhook-receiver.mjs PORT SECRET. Needs no packages. See docs/publishing.md.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

/** The longest that a message may take, in seconds: an older one may be a copy that somebody sends again. */
const TOLERANCE = 5 * 60;

/**
 * Whether a message was signed with the secret (Standard Webhooks: HMAC-SHA256 over id, time and body, as received).
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {string} body
 * @param {string} secret as shown when the webhook was added: whsec_…
 * @param {number} now in seconds
 */
export function isSigned(headers, body, secret, now) {
  const [id, time, signatures] = ["id", "timestamp", "signature"].map((name) =>
    String(headers[`webhook-${name}`] ?? ""),
  );
  if (!(Math.abs(now - Number(time)) <= TOLERANCE)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
  return signatures.split(" ").some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ""), "base64");
    return each.startsWith("v1,") && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/**
 * A server that passes each article to `receive` once.
 * @param {string} secret
 * @param {(message: { type: string, timestamp: string, data: Record<string, unknown> }) => void} receive
 * @param {() => number} clock the time in seconds
 */
export function webhookReceiver(secret, receive, clock = () => Date.now() / 1000) {
  // A receiver with a database keeps these ids there: a message whose answer is lost is sent again with the same id.
  const known = new Set();
  return createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString("utf8");
    const id = request.headers["webhook-id"];
    if (request.method !== "POST" || !isSigned(request.headers, body, secret, clock()))
      return response.writeHead(401).end();
    if (!known.has(id)) receive(JSON.parse(body));
    known.add(id);
    response.writeHead(204).end();
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , port, secret] = argv;
  webhookReceiver(secret ?? "", ({ type, data }) => console.log(type, data.id, data.headline ?? "")).listen(
    Number(port),
  );
}
