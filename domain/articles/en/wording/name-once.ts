import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

/** Kinds of organizations that have names of the form "Faculty of Law". */
const KIND =
  /(?<![\p{L}'’-] ?-)\b[Tt]he (Faculty|School|College|Institute|Department|Center|Centre|Office|Bureau|Ministry|Division|Directorate|Committee|Council|Chamber|Association|Academy|Embassy|University) (?:of|for) (?=\p{Lu})/gu;
/** What continues a name: "Faculty of Law and Trade", "of Reed University", "of Reed, Lakeland,". */
const CONTINUED = /^(?:[\p{L}\d’'-]| (?:and|of|for|in|&) (?:the )?\p{Lu}| \p{Lu}| \(|, \p{Lu})/u;
const OTHER_NAME = /^(?:[\p{L}\d’'-]| (?:and|for|&) \p{Lu}| \p{Lu}|, \p{Lu})/u;

/** What leads to the last name of a list. */
const LISTED = /(?:,| and) $/;

const commonLength = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/** The last position up to a number of characters at which a word ends. */
const wordEnd = (text: string, length: number): number => {
  const whole = /^(?:[\s,.;:)]|$)/.test(text.slice(length).replace(OPEN, ","));
  return whole ? length : text.slice(0, length).search(/[ ,][^ ,]*$/);
};

/** "at the Faculty of Law with staff of the faculty", for a name that the sentence has printed in full. */
export const nameOnce: Rewording = (text) => {
  const places = [...text.matchAll(KIND)];
  for (const [i, second] of places.entries())
    for (const first of places.slice(0, i)) {
      if (first[1] !== second[1] || text.slice(0, second.index).includes("“")) continue;
      const [a, b] = [text.slice(first.index + 1), text.slice(second.index + 1)];
      const length = wordEnd(b, commonLength(a, b));
      if (length < second[0].length || CONTINUED.test(b.slice(length))) continue;
      // Behind or in one list with another of the kind, "the university" could be that one.
      const kind = first[1] ?? "";
      const between = text.slice(first.index + 1 + length, second.index);
      const isListed = LISTED.test(text.slice(0, first.index)) && text.slice(0, first.index).includes(kind);
      if (OTHER_NAME.test(a.slice(length)) || between.includes(kind) || isListed) continue;
      return {
        from: second.index + "the ".length,
        to: second.index + 1 + length,
        text: (second[1] ?? "").toLowerCase(),
      };
    }
  return undefined;
};
