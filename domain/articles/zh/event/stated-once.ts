import type { Discourse } from "../../reference/discourse";

/** Whether a fact of the event is stated here for the first time; each is stated once, by the first sentence that can. */
export const once = ({ memory }: Discourse, what: string): boolean => {
  const key = `event ${what}`;
  if (memory.marks.has(key)) return false;
  memory.marks.add(key);
  return true;
};
