/** "EV Charging in the Islands", but not "EU projects in Reedham": long words in capitals behind an abbreviation. */
const isInCapitals = (title: string): boolean =>
  (title.match(/\p{L}[\p{L}'’-]{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

/** A title that is the name of a presentation rather than what it was about. */
export const isName = (title: string): boolean =>
  title.includes(" ") && (/^\p{Lu}\p{Ll}/u.test(title) || (/^\p{Lu}{2}/u.test(title) && isInCapitals(title)));

const BODY =
  /^(?:the )?\p{Lu}.*(?<=[ -])(?:council|committee|commission|board|assembly|chamber|parliament|senate|cabinet|working group|task force)$/iu;

/** Whether a title is the name of a body, whose members sat together: "Lake Trade Council", "Committee on Boats". */
export const isBody = (title: string): boolean => {
  const [head = ""] = title.split(/ (?:of|for|on|in) /, 1);
  return /^(?:the )?\p{Lu}/u.test(title) && BODY.test(` ${head}`.trimStart());
};
