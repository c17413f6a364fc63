import type { Message } from "../content/message";

/** Talks belong to the reception unless they list other people than the receivers, and none of these. */
export const satWith = (
  { people }: Message & { type: "receive" },
  { scene }: Message & { type: "talk" },
): boolean =>
  !scene.listed ||
  scene.counterparts.length === 0 ||
  (scene.item.people ?? []).some(({ key }) => people.includes(key));
