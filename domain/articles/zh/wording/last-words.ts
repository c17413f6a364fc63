import type { Rewording } from "../../rewording";
import { countryOfInstitutesOnce } from "./country-of-institutes";
import { learnedOfFields, stateOfLast } from "./fields-learned";
import { hopeBehindCongratulations, hopeByMeans, hopedOnce, hopingSidesOnce } from "./hopes";
import { invitedToSpeak } from "./invited-to-speak";
import { postOfNeighboursOnce } from "./post-of-neighbours";

/** Hopes, fields and lists of posts and institutes in their last form: only a sentence with the words of such a case is examined. */
export const lastWords: Rewording = (text) =>
  (text.includes("希望")
    ? (hopeBehindCongratulations(text) ?? hopeByMeans(text) ?? hopingSidesOnce(text) ?? hopedOnce(text))
    : undefined) ??
  (text.includes("嘉宾") ? invitedToSpeak(text) : undefined) ??
  (text.includes("方面") ? learnedOfFields(text) : undefined) ??
  (text.includes("情况") ? stateOfLast(text) : undefined) ??
  (text.includes("、") ? (postOfNeighboursOnce(text) ?? countryOfInstitutesOnce(text)) : undefined);
