import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

/** Kinds of organizations that have names of the form "Faculty of Law". */
const KIND =
  /(?<![\p{L}'’-] ?-)(\b[Tt]he|['’]s|\b[Ii]ts) (Faculty|School|College|Institute|Department|Center|Centre|Office|Bureau|Ministry|Division|Directorate|Committee|Council|Chamber|Association|Academy|Embassy|University) (?:of|for) (?=\p{Lu})/gu;
/** What continues a name: "Faculty of Law and Trade", "of Reed University", "of Reed, Lakeland,". */
const CONTINUED = /^(?:[\p{L}\d’'-]| (?:and|of|for|in|at|&) (?:the )?\p{Lu}| \p{Lu}| \(|, \p{Lu})/u;
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
      if (
        first[2] !== second[2] ||
        !/^the$/i.test(second[1] ?? "") ||
        text.slice(0, second.index).includes("“")
      )
        continue;
      const [begin, start] = [first, second].map((one) => one.index + (one[1]?.length ?? 0)) as [
        number,
        number,
      ];
      const [a, b] = [text.slice(begin), text.slice(start)];
      const length = wordEnd(b, commonLength(a, b));
      if (length < second[0].length - "the".length || CONTINUED.test(b.slice(length))) continue;
      // Behind or in one list with another of the kind, "the university" could be that one.
      const kind = first[2] ?? "";
      const between = text.slice(begin + length, second.index);
      const isListed = LISTED.test(text.slice(0, first.index)) && text.slice(0, first.index).includes(kind);
      if (OTHER_NAME.test(a.slice(length)) || between.includes(kind) || isListed) continue;
      return {
        from: start + 1,
        to: start + length,
        text: (second[2] ?? "").toLowerCase(),
      };
    }
  return undefined;
};
