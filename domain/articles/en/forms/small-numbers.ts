const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What is measured rather than counted, whose numbers stay in figures. */
const UNITS =
  "percent|percentage|basis|points?|kilomet(?:er|re)s?|met(?:er|re)s?|hectares?|acres?|miles?|feet|inches|tons?|tonnes?|kilograms?|litres?|liters?|degrees?|dollars|euros|pounds|yuan|times|megawatts?|kilowatts?|gigabytes?|decibels|knots|stars?|million|billion|thousand|hundred|hours?|minutes|seconds|years?|months?|weeks?|days?|o'clock|pm|am|per|[ck]?m|mm|ha|kg|kn|[kmg]w|may";
/** Words behind which a number counts what follows, rather than being the number of a phase or grade. */
const BEFORE =
  "and|or|of|the|with|in|for|to|at|from|about|over|by|its|their|these|those|another|only|least|than|nearly|almost|all|other|further|including|build|establish|open|send|train|provide|donate|offer|create|plant|between|among|into|on|has|have|had|are|is|were";
const COUNTED = new RegExp(
  `(?<=\\b(?:${BEFORE}) )([1-9]) (?!(?:${UNITS})\\b)(?=(?:\\p{Ll}[\\p{L}-]* ){0,2}?\\p{Ll}[\\p{L}-]{2,}(?:[ ,.;)]|$))`,
  "gu",
);

/** A pattern of all that may be such a number in a stored record: the source of an expression. */
export const SMALL_NUMBER = "(?<=[a-z] )[1-9] (?=[a-z])";

/** Years, which are no figures to compare with. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/** "five referral hospitals" for "5 referral hospitals", where the text has no other figures. */
export const withSmallNumbers = (text: string): string =>
  (text.replace(YEAR, "").match(/\d+/g) ?? []).length === 1
    ? text.replace(COUNTED, (_, digit: string) => `${WORDS[Number(digit) - 1]} `)
    : text;
