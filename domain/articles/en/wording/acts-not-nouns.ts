import type { Rewording } from "../../rewording";
import { isPlural } from "../words/grammar";

/** Acts that titles name by a noun, and the verb that says the same. */
const VERBS: Readonly<Record<string, string>> = {
  playing: "played",
  singing: "sung",
  inauguration: "inaugurated",
  unveiling: "unveiled",
  presentation: "presented",
  awarding: "awarded",
  planting: "planted",
  screening: "screened",
  laying: "laid",
  lighting: "lit",
  raising: "raised",
  hoisting: "hoisted",
  cutting: "cut",
  releasing: "released",
  handover: "handed over",
  launch: "launched",
};
const EMPTY = new RegExp(
  `^((?:[^,;“]{2,60}, )?)[Tt]he (${Object.keys(VERBS).join("|")}) of ((?!the (?:day|event|visit)\\b)[^,;“]{3,120}?) (?:took place|(?:was|were) held)(?=$|[ .,])(?! (?:of|for|to) )`,
  "u",
);

/** "the anthems were played", for "the playing of the anthems took place". */
export const actsNotNouns: Rewording = (text) => {
  const [whole = "", front = "", noun = "", thing = ""] = EMPTY.exec(text) ?? [];
  // "the lighting of the lamp and recital of a poem": a second act.
  if (whole === "" || / and .* of /.test(thing)) return undefined;
  const head = thing.split(/ (?:of|for|in|on|at|from|with|between) /)[0] ?? thing;
  const be = isPlural(head) || / and /.test(head) ? "were" : "was";
  return { from: front.length, to: whole.length, text: `${thing} ${be} ${VERBS[noun]}` };
};

/** "had lunch with Lee", for "had a lunch with Lee". */
export const hadMeal: Rewording = (text) => {
  const [front] =
    /\bhad (?=an? (?:breakfast|lunch|dinner|supper)(?=$|[.,]| (?:with|at|in|on|together)\b))/u.exec(text) ??
    [];
  if (front === undefined) return undefined;
  const at = text.indexOf(`${front}a`) + front.length;
  return { from: at, to: text.indexOf(" ", at) + 1, text: "" };
};
