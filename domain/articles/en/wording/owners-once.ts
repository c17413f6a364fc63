import { literal } from "../../literal";
import type { Rewording } from "../../rewording";

const ORG =
  "(?:the )?\\p{Lu}[\\p{L}&.’'-]*(?: (?:of|for|and|the|\\p{Lu}[\\p{L}&.’'-]*))* \\p{Lu}[\\p{L}&.’'-]*";
/** "at the mill of Reed Company in Lake": a place with its owner, at the beginning of a sentence. */
const PLACE_OF = new RegExp(`^(?:[Aa]t|[Ii]n) the [^,;“]*?( of (${ORG}))(?= in |,)`, "u");

/** "At the mill, the group saw boats built by Reed Company": an owner whom the same sentence names again. */
export const ownerOfPlaceOnce: Rewording = (text) => {
  const found = /^(?:At|In|at|in) the /u.test(text) ? PLACE_OF.exec(text) : null;
  const [front = "", of = "", owner = ""] = found ?? [];
  if (!found || !/^(?:the )?\p{Lu}/u.test(owner)) return undefined;
  const again = new RegExp(`(?<![\\p{L}])(?:by|of|from) ${literal(owner)}(?![\\p{L}’'-])`, "u");
  return again.test(text.slice(front.length))
    ? { from: front.length - of.length, to: front.length, text: "" }
    : undefined;
};

const HELD =
  /^(?:the )?(\p{Lu}[^,;“()]*?) \((\p{Lu}[\p{L}\d-]{1,9})\)(?:(?! (?:and|with) )[^,;“])*? (?:organi[sz]ed|hosted|held|opened|launched) (?:(?! and \p{Ll}+ed )[^;“])*? (?:in|at) (?=(\p{Lu}[\p{L}\d-]{1,9})['’]s? (?:\p{Ll}+ )*(?:hall|auditorium|cent(?:re|er)|headquarters|campus|theatre|library|premises|building|room)\b)/u;

/** "Lake University (LU) held the forum in its hall": the house of the only organization that acts. */
export const ownHouse: Rewording = (text) => {
  const found = / (?:in|at) \p{Lu}[\p{L}\d-]*['’]/u.test(text) ? HELD.exec(text) : null;
  const [all = "", , short = "", owner = ""] = found ?? [];
  if (!found || short !== owner) return undefined;
  const end = /^['’]s?/u.exec(text.slice(all.length + owner.length))?.[0].length ?? 0;
  return { from: all.length, to: all.length + owner.length + end, text: "its" };
};
