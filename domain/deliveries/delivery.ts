/** Where published articles are sent. */
export const DESTINATION_KINDS = ["webhook", "wordpress"] as const;

/** What a destination receives about an article. */
export const DELIVERY_ACTIONS = ["publish", "correct", "withdraw"] as const;
type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

/** `superseded`: the article changed before it arrived, so that another delivery took its place. */
export const DELIVERY_STATES = ["waiting", "delivered", "failed", "superseded"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why an attempt failed. */
export const DELIVERY_PROBLEMS = [
  "unreachable",
  "timeout",
  "private_address",
  "redirected",
  "sign_in",
  "refused",
  "server_error",
  "unexpected_response",
  "unreadable_secret",
  "other",
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The delays between attempts in milliseconds, about three days in all (Standard Webhooks, "Deliverability and reliability"). */
const RETRY_DELAYS = [
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** Problems that a later attempt does not solve: a setting has to change first. */
const PERMANENT: readonly DeliveryProblem[] = ["private_address", "unreadable_secret"];

/**
 * The delay before the next attempt in milliseconds, after `tries` of them; undefined: it has failed. A withdrawal never fails: it is repeated
 * daily, as what has become internal must not stay public elsewhere.
 */
export const retryDelay = (
  tries: number,
  problem: DeliveryProblem,
  action: DeliveryAction,
): number | undefined => {
  const delay = PERMANENT.includes(problem) ? undefined : RETRY_DELAYS[tries - 1];
  return delay ?? (action === "withdraw" ? 24 * HOUR : undefined);
};

/** How long a delivery that is being sent is left alone after each of its requests began, in milliseconds: longer than one may take. */
export const DELIVERY_CLAIM = 10 * MINUTE;

/** The problem that an HTTP status means; undefined: it succeeded. */
export const problemOfStatus = (status: number): DeliveryProblem | undefined => {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return "redirected";
  if (status === 401 || status === 403) return "sign_in";
  return status >= 500 ? "server_error" : "refused";
};

/** A destination's state for one article: the version that should be there and the version that is; null: none. */
interface Placement {
  target: number | null;
  placed: number | null;
  /** The newest delivery of the article to the destination; `target`: its version, null for a withdrawal. */
  latest?: { state: DeliveryState; target: number | null; tries: number } | undefined;
}

/**
 * The delivery that an article needs now; undefined: none. One that failed for the same version is not repeated by itself, except a withdrawal. What may have
 * arrived without our knowledge is withdrawn too.
 */
export const neededDelivery = ({ target, placed, latest }: Placement): DeliveryAction | undefined => {
  const isSame = latest?.target === target;
  if (isSame && latest?.state === "waiting") return undefined;
  if (isSame && latest?.state === "failed" && target !== null) return undefined;
  if (target === null) {
    const mayBeThere = latest !== undefined && latest.state !== "delivered" && latest.tries > 0;
    return placed !== null || mayBeThere ? "withdraw" : undefined;
  }
  if (target === placed) return undefined;
  return placed === null ? "publish" : "correct";
};
