/** "two years ago": a time counted back from the day of speaking. */
const AGO = /(?<= (?:year|month|week|day|decade|generation|hour|minute|centurie)s?| century) ago\b/gu;

/** "thanks to the efforts of both sides the port …": words in front of the subject of a clause, without their comma. */
export const OPENING =
  /^((?:thanks to|because of|owing to|due to|despite|since|with|through|after|during|under|in|at) (?:(?!(?:that|which|who|where|when|and|or|as|to) )[\p{L}’'-]+ ){0,6}?(?:its|their|his|her|both|these|those) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*) (?=(?:it|they|he|she|there) (?:has|have|had|is|are|was|were|will|can) |(?:the|its|their) (?:\p{Ll}[\p{L}-]* ){1,4}(?:has|have|had|is|are|was|were|will|can) )/u;

/** "they have worked together since they met two years ago": what goes on at the time of speaking. */
const STILL = / (?:has|have) (?:(?! and ).)*? since .* ago\b/u;

/** "today's forum": the event at which it was said. */
const TODAY =
  /\b(T|t)oday['’]s (?=(?:forum|meeting|event|ceremony|conference|workshop|seminar|symposium|visit|signing|session|celebration|gathering|summit|talks|exhibition|fair|agreement)s?\b)(?!\p{L}+ (?:price|share|room)s?\b)/gu;

/** What somebody said, as it is reported afterwards: "two years earlier" for "two years ago", "the forum" for "today's forum". */
export const reportedForm = (given: string): string => {
  const stored = /[“"]/.test(given) ? given : given.replace(TODAY, (_, t: string) => `${t}he `);
  const text =
    stored.includes(" ago") && !/[“"]/.test(stored) && !STILL.test(stored)
      ? stored.replace(AGO, " earlier")
      : stored;
  return OPENING.test(text) ? text.replace(OPENING, "$1, ") : text;
};

/** "he was pleased with the visit": how the speaker felt at the time of speaking. */
const FELT =
  /^(?:he|she|they) (?:was|were) (?:\p{Ll}+ly )?(?:pleased|happy|glad|delighted|impressed|satisfied|honou?red|grateful|proud|confident|convinced|ready|willing|moved|touched|surprised|optimistic)\b/u;
/** What the speaker thinks or wants, in the present. */
const PRESENT =
  /^(he|she|they) ((?:also |fully |strongly )?)(is|are|agrees?|supports?|welcomes?|appreciates?|hopes?|wants?|wishes|wish|believes?|intends?|plans?|looks? forward)(?= )/u;
const IRREGULAR: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  plan: "planned",
  plans: "planned",
};

const pastOf = (verb: string): string => {
  const known = IRREGULAR[verb];
  if (known) return known;
  const [first = "", ...more] = verb.split(" ");
  const bare = first === "wishes" ? "wish" : first.replace(/s$/, "");
  return [bare.endsWith("e") ? `${bare}d` : `${bare}ed`, ...more].join(" ");
};

const inPast = (text: string): string =>
  text.replace(PRESENT, (_, who: string, adverb: string, verb: string) => `${who} ${adverb}${pastOf(verb)}`);

/** A text that begins with the speaker. */
export const OF_SPEAKER = /^(?:he|she|they) /;
const CONSENT = /^(?:he|she|they) (?:also )?agrees? to /;

/**
 * The change of the points of one remark, if they need any: what the speaker thinks or wants is in the past where another
 * point says how the speaker felt, and a consent is, which was given there: "he was pleased with the plan", "he agreed to it".
 */
export const reportedTogether = (
  points: readonly { en?: string | undefined }[],
): ((point: string) => string) | undefined => {
  let of = 0;
  let felt = false;
  let consent = false;
  for (const { en = "" } of points) {
    if (!OF_SPEAKER.test(en)) continue;
    of += 1;
    felt ||= FELT.test(en);
    consent ||= CONSENT.test(en);
  }
  if (felt && of > 1) return inPast;
  return consent ? (point) => (CONSENT.test(point) ? inPast(point) : point) : undefined;
};
