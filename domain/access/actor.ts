import type { Lang } from "../events/values";
import type { Role } from "./roles";

/** Who acts: a signed-in user, a job of the program by its name, or somebody who is not signed in. */
export type Actor =
  | { kind: "user"; id: string; name: string; roles: readonly Role[]; lang: Lang }
  | { kind: "job"; name: string }
  | { kind: "anonymous" };
