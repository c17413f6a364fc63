import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { person } from "./person";

const ORGANIZING = /^(?:the )?(?:co-?)?(?:host|organi[sz]er|conven[eo]r)(?: (?:of|for) .+)?$/i;

/** Somebody who organized an event, without a function that says no more than that: "host of the briefing". */
export const asOrganizer = (discourse: Discourse, who: Who): Phrase => {
  const own = who.functions.flatMap(({ text, path }) => (ORGANIZING.test(text) ? path : []));
  for (const path of own) discourse.memory.marks.add(`shown ${path}`);
  return sourced(person(discourse, who), ...own);
};
