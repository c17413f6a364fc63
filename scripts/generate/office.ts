import type { Role } from "@/domain/access/roles";
import type { DraftOrg, Lang } from "@/domain/events/values";

/** A user to whom a generated office gives work: one of its own, or somebody who has signed up. */
export interface Colleague {
  id: string;
  name: string;
  roles: readonly Role[];
  unit: string | null;
  /** The day on which they were switched off; absent: never. */
  offOn?: string;
  /** Whether they have signed up: no generated user can sign in. */
  real: boolean;
}

/** What the data of a generated office are made from; the same office gives the same data. */
export interface Office {
  seed: string;
  /** The office's day, to which all other days are relative. */
  today: string;
  lang: Lang;
  /** "We", as records tell it. */
  home: DraftOrg & { id: string };
  users: readonly Colleague[];
}
