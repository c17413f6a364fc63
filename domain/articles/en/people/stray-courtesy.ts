import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { laterName } from "./person-names";

const COURTESY = /\b(?:Mr|Mrs|Ms|Miss)\b\.? (?=\p{Lu})/u;

/** An own sentence of the office without the "Mr" of somebody whom the text calls by the name alone. */
export const withoutStrayCourtesy = (discourse: Discourse, said: Said): Said => {
  if (!COURTESY.test(said.text) || discourse.facts.style.honorifics) return said;
  let { text } = said;
  for (const who of discourse.facts.people) {
    const later = who.later?.text ?? "";
    const bare = later.replace(COURTESY, "");
    if (!who.name || bare === later || textOf(laterName(discourse, who)) !== bare) continue;
    text = text.replaceAll(later, bare);
  }
  return text === said.text ? said : { ...said, text };
};
