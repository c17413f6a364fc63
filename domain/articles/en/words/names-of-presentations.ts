/** "EV Charging in the Islands", but not "EU projects in Reedham": long words in capitals behind an abbreviation. */
const isInCapitals = (title: string): boolean =>
  (title.match(/\p{L}[\p{L}'’-]{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

/** A title that is the name of a presentation rather than what it was about. */
export const isName = (title: string): boolean =>
  title.includes(" ") && (/^\p{Lu}\p{Ll}/u.test(title) || (/^\p{Lu}{2}/u.test(title) && isInCapitals(title)));

const COMMITTEE =
  /(?:^|[ -])(?:council|committee|commission|board|assembly|chamber|parliament|senate|cabinet|working group|task force)$/i;
/** "Across the Board", "On Board": a phrase rather than a name. */
const BEGINS_A_PHRASE =
  /^(?:above|across|around|before|beyond|by|from|in|inside|on|outside|over|under|with)\b/i;

/** Whether a title is the name of a committee or council, whose members sat together: "Lake Trade Council", "Committee on Boats". */
export const isCommittee = (title: string): boolean => {
  const name = title.replace(/^the /i, "");
  const [head = ""] = name.split(/ (?:of|for|on|in) /, 1);
  return /^\p{Lu}/u.test(name) && !BEGINS_A_PHRASE.test(name) && COMMITTEE.test(head);
};
