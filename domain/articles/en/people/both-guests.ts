import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { next } from "../../reference/memory";

/**
 * "the guests": two visitors whom the text has named, at every second mention after that. Only where nobody else came as a guest, so
 * that it can mean nobody else.
 */
export const bothGuests = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  if (facts.record.kind !== "reception" || whos.length !== 2) return undefined;
  const others = facts.people.filter((who) => who.side !== "host" && who.present && !whos.includes(who));
  if (others.length > 0 || !whos.every(({ side }) => side === "guest")) return undefined;
  return next(memory, "both guests", ["names", "guests"]) === "guests" ? plain("the guests") : undefined;
};
