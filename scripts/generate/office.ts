import type { Role } from "@/domain/access/roles";
import type { DraftOrg, Lang } from "@/domain/events/values";

/** A user with generated follow-ups: a generated or an existing one. */
export interface Colleague {
  id: string;
  name: string;
  roles: readonly Role[];
  unit: string | null;
  /** The date of deactivation; absent: active. */
  offOn?: string;
  /** Whether they have signed up: no generated user can sign in. */
  real: boolean;
}

/** Input of the generator; the same input gives the same data. */
export interface Office {
  seed: string;
  /** The current day, to which all other dates are relative. */
  today: string;
  lang: Lang;
  /** Our organization in records. */
  home: DraftOrg & { id: string };
  users: readonly Colleague[];
}
