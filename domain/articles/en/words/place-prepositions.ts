import type { Place } from "../../reference/facts";
import { headNoun } from "./grammar";

const INSIDE =
  /\b(?:room|chamber|chambers|parlou?r|hall|auditorium|building|lobby|lounge|pavilion|suite|district|city|county|town|village|gardens?|courtyard)\b/i;

/** The seat of a city: "at City Hall". */
export const TOWN_HALL = /\b(?:City|Town) Hall$/i;

/** "Minister's office": the place of the holder of a post. */
const OF_HOLDER = /^(?:the )?(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*['’]s (?:office|residence)$/u;

/** Whether a place shows whose it is, if the text has named its organization: "at City Hall", "at the Minister's office". */
export const isOfKnown = (name: string): boolean => TOWN_HALL.test(name) || OF_HOLDER.test(name);

/** "at the Royal Festival Hall": an organization with a name, rather than a hall in one. */
const OWN_HALL =
  /^(?:the )?(?!(?:.* )?(?:Dining|Lecture|Meeting|Banquet|Reception|Function|Seminar|Mini) Hall$)\p{Lu}.* (?:Concert|Festival|Convention|Exhibition|Opera|Congress|Music|International Conference) Hall$/u;

/** An organization, rather than a room. */
const CHAMBER =
  /\bChambers? of (?:Commerce|Industry|Trade|Agriculture|Crafts|Skilled|Labou?r|Deputies|Notaries|Agribusiness)\b/;

/** "the vessel Lake Queen", "the training ship": people are on it. */
const VESSEL = /(?:^|\s)(?:\p{Ll}+ )?(?:vessel|ship|ferry|yacht|frigate|steamer)(?: \p{Lu}|$)/u;

/** "at" or "in", by what the place is. */
export const prepositionOf = ({ name }: Place): string => {
  if (OWN_HALL.test(name.text) || CHAMBER.test(name.text)) return "at";
  const inside = INSIDE.test(headNoun(name.text)) || /\b(?:room|hall|auditorium)\b/i.test(name.text);
  if (/^(?:the )?(?:\d+(?:st|nd|rd|th)|ground|first|second|third|top|upper) floor\b/i.test(name.text))
    return "on";
  // "Gull Dining on the ship Lake Queen": the ship is where the place is, which itself people are at.
  if (VESSEL.test(name.text.split(/ (?:on|aboard) /)[0] ?? "")) return "on";
  // "talks on the Hill Campus" would be about it.
  if (headNoun(name.text) === "campus" || name.text === "Capitol Hill") return "on";
  return inside && !TOWN_HALL.test(name.text) ? "in" : "at";
};
