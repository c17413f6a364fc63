import type { Scene } from "../../content/message";
import { type Phrase, plain, say, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import type { Frame } from "../event/event";
import { isPlural } from "../words/grammar";

/** "official opening of the Boat Museum": what happened to one thing, which has a verb of its own. */
const OPENING =
  /^(?:the )?(official |formal )?(opening|inauguration|launch|unveiling)(?: ceremony)? of ((?:(?:the |its )?\p{Lu}|(?!an? (?:meeting|session|dialogue)\b)(?:an? |new )\p{L}).*)$/u;
/** "a theatre and a clinic", "the mill and the dam", "new classrooms": more than one thing. */
const SEVERAL = /^(?:an?|the) [^,]+ and (?:an?|the) |^new (?:\p{Ll}+ )*\p{Ll}+s$/u;
const OPENED: Readonly<Record<string, string>> = {
  opening: "opened",
  inauguration: "inaugurated",
  launch: "launched",
  unveiling: "unveiled",
};

/** " in Reedham" of " at the Boat Museum, Reedham": nothing is opened at itself, and what is in Reedham nowhere else. */
const elsewhere = (thing: string, there: Phrase): Phrase => {
  const text = textOf(there);
  const [, place, city = ""] =
    /^ (?:at|in) ([^,]+)(?:,| in) (\p{Lu}[^,]*)$|^ (?:at|in) ([^,]+)$/u.exec(text) ?? [];
  if (/^ in [^,]+$/u.test(text) && / (?:in|on) /.test(thing) && thing.includes(text.slice(" in ".length)))
    return plain("", there.paths);
  const own = place ?? text.replace(/^ (?:at|in) /, "");
  if (own !== thing) return there;
  return plain(city === "" ? "" : ` in ${city}`, there.paths);
};

/** "The Boat Museum was officially opened during the visit": "the official opening of the Boat Museum was held" has an empty verb. */
export const openedThing = (
  { content }: Discourse,
  { told }: Scene,
  { text, path }: Said,
  there: Phrase,
  frame: Frame,
): Phrase | undefined => {
  const [, how = "", noun = "", thing = ""] = OPENING.exec(text) ?? [];
  const verb = OPENED[noun];
  if (!verb) return undefined;
  const undated = !says(there) && !frame.front && !frame.day && told === "main";
  const during = content.relations.visit && undated ? " during the visit" : "";
  const adverb = how === "" ? "" : `${how.trim()}ly `;
  return say`${plain(thing, [path])} ${isPlural(thing) || SEVERAL.test(thing) ? "were" : "was"} ${adverb}${verb}${during}${elsewhere(thing, there)}`;
};
