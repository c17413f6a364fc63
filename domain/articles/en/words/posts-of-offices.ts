const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Ministry (?=(?:of|for) )/, "Minister "],
  [/^Embassy (?=of )/, "Ambassador "],
  [/^Consulate General (?=of )/, "Consul General "],
  [/^Department (?=(?:of|for) )/, "Secretary "],
];

/** The title of the head of an office, which names the office as well: "Minister of Trade" for "Ministry of Trade". */
export const postOfOffice = (name: string): string | undefined => {
  const found = HEADS.find(([office]) => office.test(name));
  return found && name.replace(found[0], found[1]).replace(/^(Ambassador .+) in (?=\p{Lu})/u, "$1 to ");
};

/** "Deputy Minister of Trade", "State Minister of Trade": a post below that of the head, behind which "the ministry" would name nothing yet. */
const BELOW = /\b(?:deputy|state|junior|vice|assistant|associate|shadow|former|ex)[ -]$/i;

/**
 * Whether a text names the holder of such a post and nobody else with that title; undefined if it names none of them, or only a deputy: next to
 * the minister of another country, "the ministry" is ambiguous.
 */
export const isHeldAlone = (text: string, post: string): boolean | undefined => {
  const [title = ""] = post.split(/ (?:of|for) /, 1);
  if (!text.includes(title)) return undefined;
  const [before = "", behind, ...more] = text.split(post);
  if (behind !== undefined && more.length === 0 && BELOW.test(before)) return undefined;
  if (behind === undefined || more.length > 0 || /^[\p{L}\d-]/u.test(behind)) return false;
  return !before.includes(title) && !behind.includes(title);
};
