import type { Scene } from "../../content/message";

/** Before a tour there is none to which 还 could add, and a meal is no activity of which it is one more. */
const UNLIKE: ReadonlySet<string | undefined> = new Set(["tour", "meal"]);

/** Whether 还 may report a tour as one more activity after an item: one in which the visitors took part. */
export const mayAddTo = ({ item, visitors, whole, told }: Scene): boolean =>
  told === "main" &&
  !UNLIKE.has(item.activity) &&
  (item.activity === "signing" || visitors.length > 0 || whole || (item.people ?? []).length === 0);
