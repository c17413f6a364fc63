import type { DraftRecord } from "../events/shape";
import type { Text } from "../events/values";
import { NameIndex } from "./name-index";
import { stripEmpty } from "./strip-empty";

/** A record with links to directory entries; how many entries were created, and how many names linked to existing ones. */
export interface Registration {
  record: DraftRecord;
  created: number;
  linked: number;
}

/** Whether a name has a letter in any language. */
export const hasName = (name: Text | undefined): name is Text => stripEmpty(name) !== undefined;

/** Fields cleaned for the directory: readable on both engines, without empty values. */
export const cleanFields = <F extends { name: Text }>(fields: F): F => stripEmpty(fields) as F;

/** The directory entries of the names of a record, below their parent or owner, if any. */
export class RegisteredNames {
  private readonly owned = new Map<string | undefined, NameIndex<{ id: string; name: Text }>>();

  add(id: string, name: Text, ownerId: string | undefined): void {
    const names = this.owned.get(ownerId) ?? new NameIndex();
    names.add({ id, name });
    this.owned.set(ownerId, names);
  }

  /** The id of the first entry of that name and owner. */
  idOf(name: Text | undefined, ownerId: string | undefined): string | undefined {
    return this.owned.get(ownerId)?.named(name)[0]?.id;
  }
}
