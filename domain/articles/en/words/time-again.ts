/** "every year since 1994", "in 2018": a time that ends a sentence. */
const ENDS = /\b(?<time>(?:since|in|by|until) (?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d)\.?$/u;

const AGAIN: Readonly<Record<string, string>> = {
  since: "In that time, ",
  in: "In that year, ",
  by: "By then, ",
  until: "Until then, ",
};

/** "In that time, it has built 40 boats": a sentence that would begin with the time that ends the one before it. */
export const withoutTimeAgain = (before: string, text: string): string => {
  const time = ENDS.exec(before)?.groups?.time;
  if (time === undefined) return text;
  const front = `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
  const [word = ""] = time.split(" ");
  // "In March 2018" is no year.
  if (!text.startsWith(`${front}, `) || (word === "in" && time.split(" ").length > 2)) return text;
  return `${AGAIN[word] ?? ""}${text.slice(front.length + 2)}`;
};
