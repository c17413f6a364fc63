import type { Tx } from "@/db/client";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { assertEntry, ENTRY_KINDS } from "../access/entry-visible";
import type { InTransaction } from "../transaction";
import { type EntryRow, organizationAfterSave } from "./internal";
import type { EntryExtras } from "./save-entry";

type LinkedKind = Exclude<EntryKind, "person">;

const linkOf = (row: EntryRow<LinkedKind>): string | null =>
  "parentId" in row ? row.parentId : row.organizationId;

/**
 * The link of an entry to the organization `given`, for `saveEntry`. `assertLink` throws where an existing entry must not be
 * linked to it. Throws also ORGANIZATION_NOT_FOUND.
 */
export const organizationLink =
  <K extends LinkedKind>(
    kind: K,
    given: string | null | undefined,
    assertLink?: (tx: Tx, organizationId: string) => Promise<void>,
  ) =>
  async ({ db, actor }: InTransaction, row: EntryRow<K> | undefined): Promise<EntryExtras<K>> => {
    if (given) await assertEntry(db, actor, "organization", given);
    if (given && row) await assertLink?.(db, given);
    const before = row ? linkOf(row) : null;
    const after = await organizationAfterSave(db, actor, given, before);
    const column = ENTRY_KINDS[kind].link;
    return {
      // Which of the two columns it is, is known by the kind only.
      columns: { [column]: after } as Partial<EntryRow<K>>,
      before: before ? { [column]: before } : {},
      after: after ? { [column]: after } : {},
    };
  };
