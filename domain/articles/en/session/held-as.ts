import type { Scene } from "../../content/message";

/** Something that is given rather than held. */
const GIVEN = /\b(?:presentations?|lectures?|briefings?|demonstrations?)(?: (?:of|on|about) .*)?$/i;

/** Something that is served rather than held. */
const SERVED = /\b(?:refreshments|drinks|snacks|tea|coffee|breakfast|canapés)$/i;

const SILENCE = /\b(?:minute|moment)s? of (?:silence|reflection)$/i;
const MEALS =
  /\b(?:dinner|lunch|luncheon|banquet|breakfast|reception|supper|brunch|barbecue|bbq|picnic|party|gala|feast|buffet|meal|cocktails?|toast|hour|morning|tasting|banquets|dinners)$/i;

/** "given", "served", "observed", "held": the verb of a part by its title. */
export const heldAs = ({ item }: Scene, title: string): string => {
  if (GIVEN.test(title)) return "given";
  const [head = ""] = title.split(/ (?:of|for|on|in|at|with|by) /);
  if (SERVED.test(title) || (item.activity === "meal" && !MEALS.test(head))) return "served";
  return SILENCE.test(title) ? "observed" : "held";
};

const FIREWORKS = /^(?:\p{Ll}+ )?fireworks$/iu;

/** Whether the title is "fireworks", which are not held. */
export const areFireworks = (title: string): boolean => FIREWORKS.test(title);
