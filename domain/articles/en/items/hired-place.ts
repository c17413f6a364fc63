import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Place } from "../../reference/facts";
import { headNoun } from "../words/grammar";

const HIRED =
  /^(?:hotel|resort|inn|lodge|guesthouse|hostel|restaurant|banquet|ballroom|villa|retreat|clubhouse)$/i;
const CALLED_HOTEL = /^(?:the )?(?:Grand )?Hotel \p{Lu}/u;

/**
 * Whether a place is a hotel or the like, where visitors of a city were received: it belongs to nobody in the record and is not
 * a sight.
 */
export const isHired = ({ facts }: Discourse, { name, org }: Place): boolean => {
  const { record } = facts;
  const lodging = HIRED.test(headNoun(name.text)) || CALLED_HOTEL.test(name.text);
  if (org || !lodging) return false;
  const owned = facts
    .allOrgs()
    .some((one) => name.text.includes(one.name.text) || one.name.text.includes(name.text));
  const stated = [record.title?.en, record.purpose?.en].some((text) =>
    new RegExp(literal(name.text), "i").test(text ?? ""),
  );
  const seen = facts.items.some(({ item }) => item.activity === "tour" || item.saw !== undefined);
  return !owned && !stated && !seen;
};
