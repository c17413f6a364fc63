import { literal } from "../../literal";
import { changed, type Phrase, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { headNoun } from "../words/grammar";

/** "to prepare the agreement", not "to prepare a trade agreement between the two towns": the aim of a visit on which it was signed. */
export const aimOfSigned = ({ facts }: Discourse, aim: Phrase | undefined): Phrase | undefined => {
  const [only, ...more] = facts.agreements;
  const title = facts.said(only?.agreement.title, "")?.text;
  if (!aim || !title || more.length > 0 || (only?.agreement.status ?? "signed") !== "signed") return aim;
  const again = new RegExp(
    // "on boats", "with other colleges": another document of the same kind.
    `\\ban? ${literal(title)}(?: between (?:the two|both) \\p{Ll}+)?(?=$|,| and )`,
    "u",
  );
  return again.test(textOf(aim))
    ? changed(aim, (s) => s.replace(again, `the ${headNoun(title).toLowerCase()}`))
    : aim;
};
