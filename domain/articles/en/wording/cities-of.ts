import type { Rewording } from "../../rewording";

const NAME = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}";
const KIND: Readonly<Record<string, string>> = {
  city: "cities",
  town: "towns",
  county: "counties",
  municipality: "municipalities",
  district: "districts",
  region: "regions",
};
const TWO = new RegExp(
  `\\bthe (${Object.keys(KIND).join("|")}) of (${NAME}) and the \\1 of (${NAME})(?= (?:have |has )?(?:\\p{Ll}+ )?\\p{Ll}+)`,
  "iu",
);

/** "the cities of Reedham and Port", for two places of one kind that act together. */
const together: Rewording = (text) => {
  if (!text.includes(" and the ")) return undefined;
  const found = TWO.exec(text);
  const [all = "", kind = "", one, two] = found ?? [];
  return found
    ? {
        from: found.index,
        to: found.index + all.length,
        text: `the ${KIND[kind.toLowerCase()]} of ${one} and ${two}`,
      }
    : undefined;
};

const FOR_EACH = new RegExp(
  `\\bsigned for (the (${Object.keys(KIND).join("|")}) of )${NAME},? and [^;]* for (the \\2 of )${NAME}$`,
  "u",
);

/** "Lee signed for Reedham, and Ray for Port": the places that the sentence before calls cities. */
const forEach: Rewording = (text) => {
  if (!text.includes("signed for ")) return undefined;
  const found = FOR_EACH.exec(text);
  const [all = "", first = "", , second = ""] = found ?? [];
  if (!found) return undefined;
  const one = found.index + "signed for ".length;
  const two = found.index + all.lastIndexOf(second);
  return [
    { from: two, to: two + second.length, text: "" },
    { from: one, to: one + first.length, text: "" },
  ];
};

/** How two places of one kind are named in one sentence. */
export const CITIES_OF: readonly Rewording[] = [together, forEach];
