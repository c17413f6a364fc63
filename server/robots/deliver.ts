import { createHmac } from "node:crypto";
import { type RobotProblem, readResponse } from "@/domain/robots/answers";
import { isSigned, type RobotKind, readWebhook } from "@/domain/robots/robot";
import { env } from "@/env.mjs";
import { decryptAccess, type Robot } from "./internal";

const TIMEOUT_MS = 15_000;
/** The longest response that is read, in bytes; those of the services have some hundred. */
const MAX_RESPONSE_LENGTH = 64 * 1024;

/** 钉钉: the secret signs time (in milliseconds) and secret, in the address. */
const signedForDingtalk = (webhook: string, secret: string, now: Date): string => {
  const timestamp = String(now.getTime());
  const sign = createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
  return `${webhook}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`;
};

/** 飞书: time (in seconds) and secret are the key that signs an empty text, in the body. */
const signatureForFeishu = (secret: string, now: Date) => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return { timestamp, sign: createHmac("sha256", `${timestamp}\n${secret}`).update("").digest("base64") };
};

/** The request of a text message, as each service documents it. */
const requestOf = (kind: RobotKind, webhook: string, secret: string, text: string, now: Date) => {
  if (kind !== "feishu")
    return {
      url: kind === "dingtalk" && secret ? signedForDingtalk(webhook, secret, now) : webhook,
      body: { msgtype: "text", text: { content: text } },
    };
  const signature = secret ? signatureForFeishu(secret, now) : {};
  return { url: webhook, body: { ...signature, msg_type: "text", content: { text } } };
};

const bodyOf = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_RESPONSE_LENGTH) return "";
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
};

/**
 * Sends a text to the group of a robot; undefined if the service accepted it, otherwise the problem. The address is checked
 * again, and redirections are not followed. Nothing of address and secret is logged.
 */
export const deliver = async (
  robot: Pick<Robot, "id" | "sealed">,
  text: string,
  now: Date,
  stopping?: AbortSignal,
): Promise<RobotProblem | undefined> => {
  const access = decryptAccess(robot);
  if (!access) return "unreadable_secret";
  const kind = readWebhook(access.webhook, env.robotOrigins)?.kind;
  if (!kind) return "unknown_robot";
  const secret = isSigned(kind) ? access.secret : "";
  const { url, body } = requestOf(kind, access.webhook, secret, text, now);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: stopping ? AbortSignal.any([timeout, stopping]) : timeout,
    });
    return readResponse(kind, response.status, await bodyOf(response));
  } catch {
    return "unreachable";
  }
};
