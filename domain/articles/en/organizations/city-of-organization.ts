import { OPEN, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { area, isCountry } from "../words/countries";
import { isCityOfEventAhead } from "./city-of-event";

/** The key under which the memory stores that only the name of an organization has mentioned a city so far. */
export const cityInName = ({ text }: Pick<Said, "text">): string => `city in a name ${text}`;

/** What a country has one of: "the Ministry of Health of Lakeland"; not "the Central Bank Museum", "the Government of Reed Province". */
const OF_STATE =
  /^(?:the )?(?:(?:Federal )?Ministry (?:of|for) (?:(?!of |(?:School|College|Institute|Museum|Hospital|Office|Bureau|Cent(?:er|re))\b)[\p{L},&-]+(?: |$))+$|(?:Government|Parliament|National Assembly|Supreme Court|Central Bank)(?! (?:of|for|Museum|Office|School|Library)\b))/iu;

/** " in Doha", if neither the name nor the text so far has the city. */
export const cityOf = (discourse: Discourse, city: Said | undefined, near: string): Phrase => {
  if (!city || discourse.memory.cities.has(city.text)) return plain("");
  if (isCityOfEventAhead(discourse, city)) return plain("");
  discourse.memory.cities.add(city.text);
  if (near.includes(city.text)) {
    discourse.memory.marks.add(cityInName(city));
    return plain("");
  }
  // "the Lake Institute, Reedham, in North District, Hexi, opened …".
  const closed = /, \p{Lu}(?:(?! and )[^,])*$/u.test(near) ? OPEN : "";
  const link = OF_STATE.test(near) && isCountry(city.text) ? "of" : "in";
  return say`${closed} ${plain(link)} ${area(city)}${city.text.includes(",") ? OPEN : ""}`;
};
