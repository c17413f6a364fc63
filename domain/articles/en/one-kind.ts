import { changed, joined, type Phrase, say, textOf } from "../phrase";
import { andList } from "./grammar";

/** Names that begin alike from which on their noun comes once. */
const MOST_ALIKE = 3;

const KIND = /^(School|Faculty|College|Department|Institute|Division|Office) of \p{Lu}[^,;(]*$/u;

const kindOf = (name: Phrase | undefined): string | undefined => KIND.exec(name ? textOf(name) : "")?.[1];

/** "A, B, and Schools of Law, Medicine and Music": names of one organization; the noun of three or more of a kind that close them comes once. */
export const listOfOneKind = (names: readonly Phrase[], open?: string): Phrase => {
  const kind = kindOf(names.at(-1));
  const from = names.findLastIndex((name) => kindOf(name) !== kind) + 1;
  const alike = names.slice(from);
  if (!kind || alike.length < MOST_ALIKE || open !== undefined) return andList(names, open);
  const plural = kind === "Faculty" ? "Faculties" : `${kind}s`;
  const fields = alike.map((name) => changed(name, (s) => s.replace(`${kind} of `, "")));
  const [last, ...before] = [...fields].reverse();
  const ands = fields.some((field) => / and /.test(textOf(field)));
  const all = say`${joined(before.reverse(), ", ")}${ands ? ", and " : " and "}${last}`;
  const front = names.slice(0, from);
  const words = say`${plural} of ${all}`;
  return front.length > 0 ? say`${joined(front, ", ")}, and ${words}` : words;
};
