/** "1,912 visitors": a number of people or things that is too long in words. */
export const LARGE =
  /^(?=(?:\d{3}|\d{1,3}(?:,\d{3})+) (?!of |per|million|billion|trillion|dollars|euros|yuan|pounds|yen|rupees|kilomet|met|miles|hectares|tonnes|tons|years|hours)\p{Ll}[\p{L}-]*[^su\P{Ll}]s )/u;
