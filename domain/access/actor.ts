import type { Lang } from "../events/values";
import type { Role } from "./roles";

/** The actor of a call: a signed-in user, a named job, or an anonymous caller. */
export type Actor =
  | { kind: "user"; id: string; name: string; roles: readonly Role[]; lang: Lang }
  | { kind: "job"; name: string }
  | { kind: "anonymous" };
