import type { Message } from "../content/message";

/**
 * Talks belong to the reception unless they list other people than the receivers, and none of these. Talks of one of several
 * delegations with some of the receivers are not what all of them were received for.
 */
export const satWith = (
  { people, party }: Message & { type: "receive" },
  { scene }: Message & { type: "talk" },
): boolean => {
  if (!scene.listed || scene.counterparts.length === 0) return true;
  const there = new Set((scene.item.people ?? []).map(({ key }) => key));
  const apart = party.delegations.length > 1 && !scene.whole && !people.every((key) => there.has(key));
  return !apart && people.some((key) => there.has(key));
};
