import { type Phrase, plain, say, sourced } from "../../phrase";
import { type Facts, phrase, type Said } from "../../reference/facts";

/**
 * "desks to Reed School", " in Reedham": what was handed over in the house that the title says it is for. "desks for Reed School
 * at the school in Reedham" would name the house twice.
 */
export const toHouse = (facts: Facts, title: Said): { thing: string; place: Phrase } | undefined => {
  const { venue, city } = facts.record;
  const house = facts.said(venue?.name, "venue.name");
  const [, thing, the = ""] =
    (house &&
      title.text.endsWith(house.text) &&
      /^(.+) for (the )?$/.exec(title.text.slice(0, -house.text.length))) ||
    [];
  if (!house || !thing) return undefined;
  const town = facts.said(city ?? venue?.city, city ? "city" : "venue.city");
  const place = town && !house.text.includes(town.text) ? say` in ${phrase(town)}` : plain("");
  return { thing: `${thing} to ${the}${house.text}`, place: sourced(place, "venue", house.path) };
};
