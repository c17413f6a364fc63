import type { Line } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** The names of the people whom some sentences name. */
export const peopleNamedIn = ({ facts }: Discourse, lines: readonly Line[]): readonly string[] => {
  const text = lines.map(({ words }) => textOf(words)).join("。");
  return facts.people.flatMap(({ name }) => (name && text.includes(name.text) ? [name.text] : []));
};
