import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";

/** "workshop", "panel discussion": a kind of meeting without a name of its own. */
const KIND =
  /^(?:\p{Ll}+ ){0,2}(?:workshop|seminar|forum|round ?table|quiz|debate|lecture|panel|dialogue|symposium|conference|webinar|competition|contest|discussion)$/u;

/** Whether a part is called by its kind alone, which neither the name of the event nor its title has mentioned. */
export const isFirstNamed = (discourse: Discourse, title: string): boolean => {
  const { officialName, title: headline } = discourse.facts.record;
  const noun = title.split(" ").at(-1) ?? title;
  const known = [eventNoun(discourse), officialName?.en ?? "", headline?.en ?? ""].join(" ").toLowerCase();
  return KIND.test(title) && !known.includes(noun);
};
