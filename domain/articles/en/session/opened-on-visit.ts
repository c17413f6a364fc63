import type { Scene } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import type { Frame } from "../event/event";
import { isPlural } from "../words/grammar";

/** "official opening of the Boat Museum": what happened to one thing, which has a verb of its own. */
const OPENING =
  /^(?:the )?(official |formal )?(opening|inauguration|launch|unveiling)(?: ceremony)? of ((?:(?:the |its )?\p{Lu}|(?!an? (?:meeting|session|dialogue)\b)(?:an? |new )\p{L}).*)$/u;
/** "a theatre and a clinic", "new classrooms": more than one thing. */
const SEVERAL = /^an? [^,]+ and an? |^new (?:\p{Ll}+ )*\p{Ll}+s$/u;
const OPENED: Readonly<Record<string, string>> = {
  opening: "opened",
  inauguration: "inaugurated",
  launch: "launched",
  unveiling: "unveiled",
};

/** "The Boat Museum was officially opened during the visit": "the official opening of the Boat Museum was held" has an empty verb. */
export const openedThing = (
  { content }: Discourse,
  { told }: Scene,
  { text, path }: Said,
  placed: boolean,
  frame: Frame,
): Phrase | undefined => {
  const [, how = "", noun = "", thing = ""] = OPENING.exec(text) ?? [];
  const verb = OPENED[noun];
  if (!verb) return undefined;
  const undated = !placed && !frame.front && !frame.day && told === "main";
  const during = content.relations.visit && undated ? " during the visit" : "";
  const adverb = how === "" ? "" : `${how.trim()}ly `;
  return say`${plain(thing, [path])} ${isPlural(thing) || SEVERAL.test(thing) ? "were" : "was"} ${adverb}${verb}${during}`;
};
