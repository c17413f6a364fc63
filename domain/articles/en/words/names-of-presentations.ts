/** "EV Charging in the Islands", but not "EU projects in Reedham": long words in capitals behind an abbreviation. */
const isInCapitals = (title: string): boolean =>
  (title.match(/\p{L}[\p{L}'’-]{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

/** A title that is the name of a presentation rather than what it was about. */
export const isName = (title: string): boolean =>
  title.includes(" ") && (/^\p{Lu}\p{Ll}/u.test(title) || (/^\p{Lu}{2}/u.test(title) && isInCapitals(title)));
