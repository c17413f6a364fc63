/** Nouns of people who work or learn somewhere, in the singular, as a part of a pattern. */
export const PEOPLE_NOUNS =
  "teacher|lecturer|professor|student|graduate|expert|engineer|trainee|intern|volunteer|doctor|nurse|trainer|researcher|scientist|specialist|official|employee";
