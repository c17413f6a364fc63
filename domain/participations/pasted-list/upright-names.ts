import { costly } from "./costly";
import { isHead } from "./english-words";
import { GIVEN_NAMES } from "./lexicon/latin-names";
import { EN_ORG_WORDS } from "./lexicon/organizations";

// "SMITH, John": a family name in capitals before a given name.
const INVERTED = costly(
  /(?<=^|[;；|]\s*)(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,2}),\s*(\p{Lu}\p{Ll}[\p{L}.-]*(?: \p{Lu}[\p{L}.]*)?)(?=\s*(?:[;,，(（–—|/-]|$))/gu,
);
const INVERTED_GIVEN = costly(/(?<=^)(\p{Lu}\p{Ll}[\p{L}'’-]+),\s*(\p{Lu}\p{Ll}+)(?=\s*[;(])/u);
// "Ann Example (AE)"
const INITIALS = costly(/((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+) \((\p{Lu}{2,4})\)/gu);
const withoutInitials = (line: string): string =>
  line.replace(INITIALS, (all, name: string, initials: string, at: number) => {
    if (at > 6) return all;
    const first = name.split(" ").map((word) => word.charAt(0));
    return first.join("").endsWith(initials) ? name : all;
  });

// William ("Bill") Example
const NICKNAME = costly(/ \(["“”'‘’]\p{Lu}[\p{L}.-]+["“”'‘’]\)(?= \p{Lu})/gu);
const ALL_INVERTED = costly(/^\s*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.]*)?\s*$/u);

// "Mac Fictum, Hugo (Model Lines)", as calendars print invited people.
const INVITED = costly(
  /^(\s*(?:organi[sz]er: )?)((?:(?:Mac|Mc|De|Del|Da|Di|Du|La|Le|Van|Von|Al|El|Bin|St\.?|O)[ ])?\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)(?= \([^()]*[^()\d][^()]*\)\s*$)/iu,
);
const invited = (all: string, before: string, family: string, given: string): string =>
  [family, given].some((word) => isHead(word) || EN_ORG_WORDS.has(word.toLowerCase()))
    ? all
    : `${before}${given} ${family}`;
// "Fictum, Hugo; Muster, Lena", as address books print names.
const withUprightNames = (line: string): string => {
  const pieces = line.split(/[;；]/).filter((piece) => piece.trim() !== "");
  if (pieces.length < 2 || !pieces.every((piece) => ALL_INVERTED.test(piece))) return line;
  return pieces.map((piece) => piece.split(",").reverse().join(" ").trim()).join("; ");
};

// "van der Muster, Jan, CEO": a family name that begins with a particle.
const WITH_PARTICLE = costly(
  /^(\s*)((?:(?:van|von|de|den|der|del|della|di|da|do|dos|du|la|le|ter|ten|zu|al|el|bin) ){1,3}\p{Lu}[\p{L}'’-]+), ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)(?=\s*(?:$|[,;(–—|-]))/u,
);

/** A line with Latin names in the order of speech ("SMITH, John" becomes "SMITH John"), without initials and nicknames. */
export const withNamesUpright = (line: string): string =>
  withUprightNames(withoutInitials(line.replace(NICKNAME, "")).replace(INVITED, invited))
    .replace(INVERTED, "$1 $2")
    .replace(WITH_PARTICLE, "$1$3 $2")
    .replace(INVERTED_GIVEN, (all, family: string, given: string) =>
      GIVEN_NAMES.has(given.toLowerCase()) ? `${given} ${family}` : all,
    );
