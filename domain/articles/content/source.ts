import type { DraftRecord } from "../../events/shape";
import type { Relations } from "./content";
import type { Scene } from "./message";
import type { Roster } from "./roster";

/** The input of all builders of messages. */
export interface Source {
  readonly record: DraftRecord;
  readonly roster: Roster;
  readonly relations: Relations;
  readonly scenes: readonly Scene[];
}
