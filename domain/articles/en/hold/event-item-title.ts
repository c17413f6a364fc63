import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { nameAndTheme } from "../event/name-and-theme";
import { endOfEvent, ownItem } from "../event/own-ceremony";
import { isOnceToIt, newTitle, theTitle } from "../event/things";
import { withArticle } from "../words/grammar";

/** The title of an item that is the event itself, in place of the name of the event: "a graduation ceremony was held". */
export const eventItemTitle = (discourse: Discourse): Phrase | undefined => {
  const end = endOfEvent(discourse);
  const scene = end ?? ownItem(discourse);
  const title = scene && newTitle(discourse, scene);
  const { name } = nameAndTheme(discourse);
  if (end && title && name) return say`${theTitle(title)} of ${name}`;
  const one = title && ofOne(discourse, title);
  if (!title || one) return one;
  return isOnceToIt(title.text) ? theTitle(title) : plain(withArticle(title.text), [title.path]);
};

/** "opening ceremony of the library": there is one, of a thing that only the title of the event may name. */
const OF_ONE =
  /^((?:opening|closing|inauguration|inaugural|launch|launching|unveiling|handover|ground-?breaking) (?:ceremony )?(?:of|for) the )((?:\p{Ll}+ )*\p{Ll}+)$/u;

/** "to the Lake Guard" of "memorial to the Lake Guard": what a name in the title of the event says behind the noun. */
const BEHIND =
  / (?:to|for|in (?:memory|honou?r) of)(?: the)?(?: \p{Lu}[\p{L}'’.-]*){1,6}(?=$|[,:;]| (?:in|at|on)\b)/u;

/** "the opening ceremony of the Reed library", "the unveiling of the memorial to the Lake Guard". */
const ofOne = ({ facts }: Discourse, { text, path }: Said): Phrase | undefined => {
  const [, front, noun] = OF_ONE.exec(text) ?? [];
  if (!front || !noun) return undefined;
  const title = facts.said(facts.record.title, "title");
  const name = new RegExp(`^(?:the )?((?:\\p{Lu}[\\p{L}'’-]* ){1,4}${noun})(?= )`, "u").exec(
    title?.text ?? "",
  )?.[1];
  const behind = name
    ? ""
    : (new RegExp(`\\b${noun}(${BEHIND.source})`, "u").exec(title?.text ?? "")?.[1] ?? "");
  const named = name !== undefined || behind !== "";
  return plain(`the ${front}${name ?? noun}${behind}`, [path, ...(named && title ? [title.path] : [])]);
};
