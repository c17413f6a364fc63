import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RobotKind } from "@/domain/robots/robot";

// Simulates the services: checks key, signature, keyword and limit as they document it, with their error responses.
interface TestRobot {
  kind: RobotKind;
  secret?: string;
  keyword?: string;
  /** Messages in a minute; 企业微信 and 钉钉 take 20. */
  limit?: number;
}
interface Message {
  key: string;
  text: string;
}
/** How the receiver misbehaves: it redirects, answers without end, holds the answer back, or fails. */
type Fault = { redirectTo: string } | "endless" | "silent" | "broken" | undefined;

const ANSWERS = {
  wecom: {
    ok: { errcode: 0, errmsg: "ok" },
    unknown: { errcode: 93000, errmsg: "invalid webhook url, hint: [1748826000123]" },
    signature: undefined,
    keyword: undefined,
    limit: { errcode: 45009, errmsg: "api freq out of limit" },
    malformed: { errcode: 40008, errmsg: "invalid message type" },
  },
  dingtalk: {
    ok: { errcode: 0, errmsg: "ok" },
    unknown: { errcode: 300005, errmsg: "token is not exist" },
    signature: { errcode: 310000, errmsg: "sign not match, more: [https://ding-doc.dingtalk.com]" },
    keyword: { errcode: 310000, errmsg: "keywords not in content, more: [https://ding-doc.dingtalk.com]" },
    limit: { errcode: 130101, errmsg: "send too fast, exceed 20 times per minute" },
    malformed: { errcode: 40035, errmsg: "缺少参数 json" },
  },
  feishu: {
    ok: { code: 0, msg: "success", data: {} },
    unknown: { code: 19001, msg: "param invalid: incoming webhook access token invalid" },
    signature: {
      code: 19021,
      msg: "sign match fail or timestamp is not within one hour from current time",
      data: {},
    },
    keyword: { code: 19024, msg: "Key Words Not Found" },
    limit: { code: 11232, msg: "frequency limited psm[lark.oapi.app_platform_runtime]" },
    malformed: { code: 9499, msg: "Bad Request", data: {} },
  },
} as const;

const hmac = (key: string, text: string) => createHmac("sha256", key).update(text, "utf8").digest("base64");
const HOUR = 3_600_000;
const inTime = (then: number, now: number) => Math.abs(now - then) <= HOUR;

interface Asked {
  kind: RobotKind;
  key: string;
  url: URL;
  body: Record<string, unknown>;
}
const isSignedRight = ({ kind, url, body }: Asked, secret: string, now: number): boolean => {
  if (kind === "wecom") return true;
  if (kind === "dingtalk") {
    const [timestamp, sign] = [url.searchParams.get("timestamp") ?? "", url.searchParams.get("sign")];
    return inTime(Number(timestamp), now) && sign === hmac(secret, `${timestamp}\n${secret}`);
  }
  const { timestamp, sign } = body;
  return inTime(Number(timestamp) * 1000, now) && sign === hmac(`${timestamp}\n${secret}`, "");
};
const textOf = ({ kind, body }: Asked): string | undefined => {
  const type = kind === "feishu" ? body.msg_type : body.msgtype;
  const content = kind === "feishu" ? body.content : body.text;
  const text =
    typeof content === "object" &&
    content &&
    (content as Record<string, unknown>)[kind === "feishu" ? "text" : "content"];
  return type === "text" && typeof text === "string" ? text : undefined;
};
const askedBy = (url: URL): { kind: RobotKind; key: string } | undefined => {
  if (url.pathname === "/cgi-bin/webhook/send")
    return { kind: "wecom", key: url.searchParams.get("key") ?? "" };
  if (url.pathname === "/robot/send")
    return { kind: "dingtalk", key: url.searchParams.get("access_token") ?? "" };
  const hook = /^\/open-apis\/bot\/v2\/hook\/([\w-]+)$/.exec(url.pathname);
  return hook ? { kind: "feishu", key: hook[1] ?? "" } : undefined;
};
const bodyOf = async (request: IncomingMessage) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as Record<string, unknown>;
};

/** Starts a receiver on loopback. `clock`: the time with which signatures are compared, in milliseconds. */
export const startReceiver = async (clock: () => number) => {
  const robots = new Map<string, TestRobot>();
  const messages: Message[] = [];
  let fault: Fault;
  const judge = (asked: Asked) => {
    const robot = robots.get(asked.key);
    const answers = ANSWERS[asked.kind];
    if (!robot || robot.kind !== asked.kind) return answers.unknown;
    const text = textOf(asked);
    if (text === undefined) return answers.malformed;
    if (robot.secret && !isSignedRight(asked, robot.secret, clock())) return answers.signature;
    if (robot.keyword && !text.includes(robot.keyword)) return answers.keyword;
    if (messages.filter(({ key }) => key === asked.key).length >= (robot.limit ?? 20)) return answers.limit;
    messages.push({ key: asked.key, text });
    return answers.ok;
  };
  const misbehave = (answer: ServerResponse): boolean => {
    if (fault === "endless") {
      const more = () => {
        while (answer.writable && answer.write("x".repeat(65_536)));
      };
      answer.on("drain", more);
      more();
    } else if (fault === "broken") answer.writeHead(502).end("<html>Bad Gateway</html>");
    else if (fault && fault !== "silent") answer.writeHead(307, { location: fault.redirectTo }).end();
    return fault !== undefined;
  };
  const server = createServer(async (request, answer) => {
    if (misbehave(answer)) return;
    const url = new URL(request.url ?? "", "http://receiver");
    const at = askedBy(url);
    if (!at || request.method !== "POST") return void answer.writeHead(404).end();
    const asked = { ...at, url, body: await bodyOf(request) };
    answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(judge(asked)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = {
    wecom: "/cgi-bin/webhook/send?key=",
    dingtalk: "/robot/send?access_token=",
    feishu: "/open-apis/bot/v2/hook/",
  };
  return {
    origin,
    messages,
    /** Adds a robot to a group, or changes its demands; its address. */
    addRobot: (key: string, robot: TestRobot) => {
      robots.set(key, robot);
      return `${origin}${paths[robot.kind]}${key}`;
    },
    removeRobot: (key: string) => robots.delete(key),
    setFault: (next: Fault) => {
      fault = next;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
