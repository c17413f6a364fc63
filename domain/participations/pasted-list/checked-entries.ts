import { withFieldsOfSiblings } from "./fields-by-majority";
import type { Person } from "./found";
import { withNamesApart } from "./merged-names";
import { withoutNobodies } from "./nobodies-read";
import { withPeopleOfUnread } from "./people-in-unread";

/**
 * What was read from all lines after checks that do not know which step read them: entries that are written alike hold the same
 * fields, words of running text are nobody, and nobody is passed over.
 */
export const withEntriesChecked = <T extends object>(
  found: readonly (T | Person | { unread: string })[],
  text: string,
): (T | Person | { unread: string })[] =>
  withPeopleOfUnread(withoutNobodies(withFieldsOfSiblings(withNamesApart(found)), text), text);
