import type { Line } from "../../compose";
import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";
import { NOBODY, organizedBy } from "../event/organize";
import { nextOrganize } from "./hold-organizers";

/** Whether a sentence says only how many took part. */
export const took = ([first]: readonly Line[]): boolean =>
  / took part$/.test(first ? textOf(first.words) : "");

/** ", which was organized by A": the organizers of an event, if the number of participants follows directly. */
export const whoseOrganizers = (discourse: Discourse, came: readonly Line[]): Phrase | undefined => {
  const organize = took(came) ? nextOrganize(discourse) : undefined;
  const { verbs, beside } = organize ? organizedBy(discourse, organize.list) : NOBODY;
  if (verbs) return say`, which was ${verbs}${beside ? say`, ${beside}` : ""}`;
  return beside && say`, which took place ${beside}`;
};

/** "More than 300 guests took part in the forum, which was organized by A." */
export const withClause = (
  discourse: Discourse,
  [first, ...rest]: readonly Line[],
  behind: Phrase,
): Line[] =>
  first ? [{ ...first, words: say`${first.words} in the ${eventNoun(discourse)}${behind}` }, ...rest] : [];
