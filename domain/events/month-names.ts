/** The English names of the months, January first. */
export const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** An English month, as a part of a pattern. */
export const MONTH_EN = `(?:${MONTHS_EN.join("|")})`;
