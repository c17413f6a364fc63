import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** A guest with a function of which an event has one. */
export const GUEST = /^(?:the )?((?:chief|special|honou?red|distinguished) guest|guest of honou?r)$/i;

/**
 * " as chief guest" after "attended", for a person who is nothing else at the event; the list of people before it omits the
 * function then.
 */
export const asGuest = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const [who, ...others] = whos;
  const [called, ...more] = who?.functions ?? [];
  const noun = GUEST.exec(called?.text ?? "")?.[1];
  if (!who?.name || !called || !noun || others.length > 0 || more.length > 0) return plain("");
  discourse.memory.marks.add(`shown ${called.path}`);
  return plain(` as ${/^(?:chief|guest)/i.test(noun) ? "" : "a "}${noun.toLowerCase()}`, [called.path]);
};
