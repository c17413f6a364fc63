import { oncePer } from "../../once-per";
import type { Facts } from "../../reference/facts";

/** The keys of those who have a part in an item of the programme, or speak at one. */
export const keysOfActors = oncePer(({ items }: Facts): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { item } of items) {
    for (const { key, as } of item.people ?? []) if (as !== undefined) keys.add(key);
    for (const { by } of item.remarks ?? []) if (Array.isArray(by)) for (const key of by) keys.add(key);
  }
  return keys;
});
