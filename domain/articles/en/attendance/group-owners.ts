import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { headNoun, isPlural } from "../words/grammar";

const THEIR = /^their /i;

/** "the pupils' families", for "their families" at the beginning of a sentence, where "their" may not refer to the sentence before. */
export const withOwners = ({ facts }: Discourse, whos: readonly Who[], list: Phrase): Phrase => {
  if (!THEIR.test(textOf(list))) return list;
  const groups = facts.people.filter((who) => who.group && !whos.includes(who) && isPlural(who.group.text));
  const [only, ...more] = groups;
  const noun = more.length === 0 && only?.group ? headNoun(only.group.text.replace(/,.*/, "")) : "";
  const whose = /^\p{Ll}+s$/u.test(noun) ? `the ${noun}'` : "the";
  return spliced(list, 0, "their".length, whose);
};
