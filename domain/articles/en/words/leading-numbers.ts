import { MONTH_EN } from "../../../events/month-names";

/** "1,912 visitors": a number of people or things that is too long in words. */
export const LARGE =
  /^(?=(?:\d{3}|\d{1,3}(?:,\d{3})+) (?!of |per|million|billion|trillion|dollars|euros|yuan|pounds|yen|rupees|kilomet|met|miles|hectares|tonnes|tons|years|hours)\p{Ll}[\p{L}-]*[^su\P{Ll}]s )/u;

/** "32 producers", "11 Port divers", but not "24 May": a number of two digits that words can replace. */
export const COUNTED_BY_TWO_DIGITS = new RegExp(
  `^([1-9])(\\d)(?= (?:(?!${MONTH_EN})\\p{Lu}\\p{Ll}+ )?\\p{Ll})`,
  "u",
);
