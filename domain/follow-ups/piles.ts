import { type Light, lightOf, type Timed } from "./due";

/** What a responsible person's own page lays their follow-ups on, what asks for them first at the top. */
export const PILES = ["late", "answer", "returned", "soon", "accept", "later", "verification"] as const;
export type Pile = (typeof PILES)[number];

/** What a pile is chosen by. `unanswered`: comments of leaders without an answer; `returned`: the last report came back. */
export interface Held extends Timed {
  unanswered: number;
  returned: boolean;
}

const SOON: readonly Light[] = ["review", "today", "soon"];

/** The one pile that a follow-up lies on, on the office's day `today`: the first that it belongs to. */
export const pileOf = (held: Held, today: string): Pile => {
  const light = lightOf(held, today);
  if (light === "late") return "late";
  if (held.unanswered > 0) return "answer";
  if (held.returned) return "returned";
  if (SOON.includes(light)) return "soon";
  if (held.state === "waiting") return "accept";
  return light === "verification" ? "verification" : "later";
};
