import type { RobotKind } from "./robot";

/**
 * Why a message was not delivered. `address`: the robot does not exist or was removed; `rules`: keywords or addresses that
 * the robot demands; `unreadable`: the stored secret was encrypted with another AUTH_SECRET.
 */
export const ROBOT_PROBLEMS = [
  "address",
  "signature",
  "rules",
  "limited",
  "unreachable",
  "unreadable",
  "other",
] as const;
export type RobotProblem = (typeof ROBOT_PROBLEMS)[number];

/** Problems that a later attempt does not solve. */
const LASTING: readonly RobotProblem[] = ["address", "signature", "rules", "unreadable"];
export const isLasting = (problem: RobotProblem): boolean => LASTING.includes(problem);

const MINUTE = 60_000;
/** How long a service refuses messages beyond its limit, in milliseconds; 钉钉: ten minutes. */
export const LIMITED_FOR: Readonly<Record<RobotKind, number>> = {
  wecom: MINUTE,
  dingtalk: 10 * MINUTE,
  feishu: MINUTE,
};

/** Error codes of the services' documentation. 310000 of 钉钉 is explained by its message only. */
const CODES: Readonly<Record<RobotKind, Readonly<Record<number, RobotProblem>>>> = {
  wecom: {
    45009: "limited",
    45033: "limited",
    93000: "address",
    93004: "address",
    93008: "address",
    93017: "address",
  },
  dingtalk: {
    130101: "limited",
    410100: "limited",
    300005: "address",
    400013: "address",
    400101: "address",
    400102: "address",
    400106: "address",
    310000: "rules",
  },
  feishu: {
    11232: "limited",
    11233: "limited",
    99991400: "limited",
    19001: "address",
    19021: "signature",
    19022: "rules",
    19024: "rules",
  },
};

const fieldsOf = (body: string): Record<string, unknown> | undefined => {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** What a service answered to a message: undefined where it was delivered, otherwise the problem. */
export const readAnswer = (kind: RobotKind, status: number, body: string): RobotProblem | undefined => {
  const fields = fieldsOf(body);
  const code = fields?.[kind === "feishu" ? "code" : "errcode"];
  const message = String(fields?.[kind === "feishu" ? "msg" : "errmsg"] ?? "");
  if (status === 200 && code === 0) return undefined;
  if (status === 429 || /too many request/i.test(message)) return "limited";
  if (kind === "dingtalk" && code === 310000 && /sign|timestamp|签名/i.test(message)) return "signature";
  const known = typeof code === "number" ? CODES[kind][code] : undefined;
  return known ?? (status >= 500 ? "unreachable" : "other");
};
