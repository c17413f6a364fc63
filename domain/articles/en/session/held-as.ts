import type { Scene } from "../../content/message";
import { isDoneToIt } from "../event/occasions";

/** Something that is given rather than held. */
const GIVEN =
  /\b(?:presentations?|lectures?|briefings?|demonstrations?|speech(?:es)?|address(?:es)?|keynotes?|remarks|overview|summary|toasts?|talk)$/i;
/** Something that is presented. */
const PRESENTED = /\b(?:reports?|case stud(?:y|ies)|statistics|results|findings)$/i;
/** Something that is said. */
const MADE = /\b(?:statements?|comments?|announcements?)$/i;

/** Something that is served rather than held. */
const SERVED = /\b(?:refreshments|drinks|snacks|tea|coffee|breakfast|canapés)$/i;

const SILENCE = /\b(?:minute|moment)(?:s? of|['’]s|s['’]) (?:silence|reflection)$/i;
const PHOTO = /^(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:photos?|photographs?|pictures?|selfies?)$/iu;
const MEALS =
  /\b(?:dinner|lunch|luncheon|banquet|breakfast|reception|supper|brunch|barbecue|bbq|picnic|party|gala|feast|buffet|meal|cocktails?|toast|hour|morning|tasting|banquets|dinners)$/i;

/** Activities whose title is what people did, and no topic. */
const ACTIVITIES: ReadonlySet<string | undefined> = new Set(["other", "meal", "tour", "handover"]);
const COMMON = /^(?!(?:how|what|why|when|where|whether|who) )\p{Ll}/u;

/** "roadshow", but not "how to row": a title that begins with a common noun. */
export const isCommon = (title: string): boolean => COMMON.test(title);

/** "tasting of teas", "minute's silence": a common noun that is what took place, where nobody spoke. */
export const isWhatTookPlace = ({ item }: Scene, title: string): boolean =>
  isCommon(title) && (isDoneToIt(title) || ACTIVITIES.has(item.activity));

/** "given", "served", "observed", "taken", "held": the verb of a part by its title. */
export const heldAs = ({ item }: Scene, title: string): string => {
  const [head = ""] = title.split(/: | (?:of|for|on|in|at|with|by|from|about|to|after|before|during) | ["“]/);
  if (GIVEN.test(head) && !isDoneToIt(title)) return "given";
  if (PRESENTED.test(head)) return "presented";
  if (MADE.test(head)) return "made";
  if (SERVED.test(head) || (item.activity === "meal" && !MEALS.test(head))) return "served";
  if (PHOTO.test(title)) return "taken";
  return SILENCE.test(title) ? "observed" : "held";
};

const FIREWORKS = /^(?:\p{Ll}+ )?fireworks$/iu;

/** Whether the title is "fireworks", which are not held. */
export const areFireworks = (title: string): boolean => FIREWORKS.test(title);
