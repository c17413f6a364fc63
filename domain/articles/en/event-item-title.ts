import { type Phrase, plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { nameAndTheme } from "./event";
import { withArticle } from "./grammar";
import { endOfEvent, ownItem } from "./own-ceremony";
import { newTitle, theTitle } from "./things";

/** The title of an item that is the event itself, in place of the name of the event: "a graduation ceremony was held". */
export const eventItemTitle = (discourse: Discourse): Phrase | undefined => {
  const end = endOfEvent(discourse);
  const scene = end ?? ownItem(discourse);
  const title = scene && newTitle(discourse, scene);
  const { name } = nameAndTheme(discourse);
  if (end && title && name) return say`${theTitle(title)} of ${name}`;
  return title && plain(withArticle(title.text), [title.path]);
};
