import type { AgendaItem } from "../../../../events/shape";
import { withArticle } from "../../words/grammar";
import { isSmallWord } from "../small-words";
import { printedTitle, titled } from "./own-texts";

/** "Site Visit: Control Centre", "Tour – Old Town": what was visited behind the kind of the item. */
const BEHIND_COLON =
  /^(?:(?:guided|site|field|study|technical|company|factory|plant|farm|school) )?(?:tours?|visits?|trips?|excursions?)(?: ?: | [–—-] )(?:visit to |tour of )?(?=\p{L})(?!.*[,;])/iu;
/** "Walkthrough of the Wing". */
const WALK = /^(?:walk[ -]?through|walk[ -]?about|viewing|look[ -]?around) (?:of|at|in|through) (?=\p{L})/iu;
/** "Washing station visit": what was visited in front of the kind of the item. */
const IN_FRONT = /^((?:[\p{L}-]+ ){1,3})(visit|tour)$/iu;
/** "Courtesy visit", "guided tour", "study visit": kinds of visits. */
const KIND =
  /(?:^|[ -])(?:courtesy|field|study|working|site|return|official|state|home|friendly|friendship|follow-up|exchange|guided|walking|bus|boat|city|short|brief|technical|virtual|online|sightseeing|cultural|educational|inspection|fact-finding|familiari[sz]ation|delegation|guest|ministerial|royal|high-level|reciprocal|second|first|third|last|group|audio|joint|private|public|campus|family|business)$/iu;

/** A plural in front of "visits" is not known by its form alone. */
const isPlural = (words: string): boolean => /[^s]s$/u.test(words);

/** A tour whose title says in front of or behind a colon, or with another noun, what was visited: "tour of the wing", "visit to a factory". */
export const withPlaceOfTour = (item: AgendaItem): AgendaItem => {
  const title = item.title?.en?.trim() ?? "";
  if (item.activity !== "tour" || title === "") return item;
  if (BEHIND_COLON.test(title)) return titled(item, title.replace(BEHIND_COLON, "visit to "));
  if (WALK.test(title)) return titled(item, title.replace(WALK, "tour of "));
  const [, front = "", kind = ""] = (item.venue ? undefined : IN_FRONT.exec(printedTitle(item))) ?? [];
  const words = front.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (words === "" || KIND.test(words) || !words.split(" ").every((word) => isSmallWord(word))) return item;
  const noun = isPlural(words) ? words : withArticle(words);
  return titled(item, `${kind.toLowerCase()} ${/^tour/iu.test(kind) ? "of" : "to"} ${noun}`);
};
