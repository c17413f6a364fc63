import { isSameOrganization } from "./mentions";
import type { DraftOrg } from "./values";

/**
 * The organizations or venues to choose from, each once, in their order: of a name that is typed in the event and has an entry in
 * the directory, the entry.
 */
export const offeredOnce = <T extends DraftOrg>(options: readonly T[]): T[] => {
  const offered: T[] = [];
  for (const option of options) {
    const at = offered.findIndex((each) => isSameOrganization(each, option));
    const known = offered[at];
    if (!known) offered.push(option);
    else if (known.id === undefined && option.id !== undefined) offered[at] = option;
  }
  return offered;
};
