/** "two years ago": a time counted back from the day of speaking. */
const AGO = /(?<= (?:year|month|week|day|decade|generation|hour|minute|centurie)s?| century) ago\b/gu;

/** "thanks to the efforts of both sides the port …": words in front of the subject of a clause, without their comma. */
const OPENING =
  /^((?:thanks to|because of|owing to|due to|despite|since|with|through|after|during|under|in|at) (?:(?!(?:that|which|who|where|when|and|or|as|to) )[\p{L}’'-]+ ){0,6}?(?:its|their|his|her|both|these|those) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*) (?=(?:it|they|he|she|there) (?:has|have|had|is|are|was|were|will|can) |(?:the|its|their) (?:\p{Ll}[\p{L}-]* ){1,4}(?:has|have|had|is|are|was|were|will|can) )/u;

/** "they have worked together since they met two years ago": what goes on at the time of speaking. */
const STILL = / (?:has|have) (?:(?! and ).)*? since .* ago\b/u;

/** What somebody said, as it is reported afterwards: "two years earlier" for "two years ago". */
export const reportedForm = (stored: string): string => {
  const text =
    stored.includes(" ago") && !/[“"]/.test(stored) && !STILL.test(stored)
      ? stored.replace(AGO, " earlier")
      : stored;
  return OPENING.test(text) ? text.replace(OPENING, "$1, ") : text;
};
