import type { RobotKind } from "./robot";

/**
 * Why a message was not delivered. `unknown_robot`: the robot does not exist or was removed; `blocked_by_rules`: the robot
 * requires keywords or addresses; `unreadable_secret`: the stored secret was encrypted with another AUTH_SECRET.
 */
export const ROBOT_PROBLEMS = [
  "unknown_robot",
  "signature",
  "blocked_by_rules",
  "limited",
  "unreachable",
  "unreadable_secret",
  "other",
] as const;
export type RobotProblem = (typeof ROBOT_PROBLEMS)[number];

/** Problems that a later attempt does not solve. */
const PERMANENT: readonly RobotProblem[] = [
  "unknown_robot",
  "signature",
  "blocked_by_rules",
  "unreadable_secret",
];
/** Whether a later attempt does not solve the problem. */
export const isPermanent = (problem: RobotProblem): boolean => PERMANENT.includes(problem);

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
    93000: "unknown_robot",
    93004: "unknown_robot",
    93008: "unknown_robot",
    93017: "unknown_robot",
  },
  dingtalk: {
    130101: "limited",
    410100: "limited",
    300005: "unknown_robot",
    400013: "unknown_robot",
    400101: "unknown_robot",
    400102: "unknown_robot",
    400106: "unknown_robot",
    310000: "blocked_by_rules",
  },
  feishu: {
    11232: "limited",
    11233: "limited",
    99991400: "limited",
    19001: "unknown_robot",
    19021: "signature",
    19022: "blocked_by_rules",
    19024: "blocked_by_rules",
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

/** The outcome of a message by the response of its service: undefined where it was delivered, otherwise the problem. */
export const readResponse = (kind: RobotKind, status: number, body: string): RobotProblem | undefined => {
  const fields = fieldsOf(body);
  const code = fields?.[kind === "feishu" ? "code" : "errcode"];
  const message = String(fields?.[kind === "feishu" ? "msg" : "errmsg"] ?? "");
  if (status === 200 && code === 0) return undefined;
  if (status === 429 || /too many request/i.test(message)) return "limited";
  if (kind === "dingtalk" && code === 310000 && /sign|timestamp|签名/i.test(message)) return "signature";
  const known = typeof code === "number" ? CODES[kind][code] : undefined;
  return known ?? (status >= 500 ? "unreachable" : "other");
};
