const UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
/** A number from ten: figures or words. */
const NUMBER = `(?:\\d{2,}|\\d+[,.]\\d+|\\d+ (?:million|billion)|ten|eleven|twelve|\\p{Ll}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-${UNIT})?|(?:an?|${UNIT}) (?:hundred|thousand|million|dozen))\\b`;
const ABOUT = "(?:(?:more|fewer|less) than |over |about |some |almost |nearly |around |up to )?";
/** Matters that one speaks on, however many they are. */
const MATTERS =
  "(?:years?|decades?|projects?|program(?:me)?s?|plans?|stud(?:y|ies)|papers?|topics?|issues?|questions?|themes?|reports?|points?|areas?|measures?|activities|agreements?|challenges|goals|initiatives|laws?|lessons|methods|policies|practices|problems|proposals?|recommendations|reforms?|strateg(?:y|ies)|tasks?|technologies)";
/** "sixty firms registered in the zone". */
const COUNT = new RegExp(
  `^${ABOUT}(?!(?:1[89]|20)\\d\\d )${NUMBER} (?!(?:[\\p{L}-]+ ){0,2}${MATTERS}\\b)`,
  "u",
);
/** What has a size: "the history of 100 families" has none. */
const SIZES =
  "amounts?|budgets?|catch(?:es)?|clips?|costs?|crops?|deficits?|earnings|exports?|fleets?|flocks?|gains?|growth|harvests?|herds?|imports?|incomes?|increases?|decreases?|investments?|loss(?:es)?|outputs?|productions?|populations?|profits?|rates?|revenues?|sales|shares?|stocks?|surplus(?:es)?|totals?|turnovers?|values?|volumes?|yields?";
/** "a crop of 60,000 pounds". */
const AMOUNT = new RegExp(
  `^(?:(?:an?|the|its|their) )?(?:[\\p{L}-]+ ){0,3}(?:${SIZES}) of ${ABOUT}(?!(?:1[89]|20)\\d\\d(?: [a-z]|$))(?:[$€£]|US\\$ ?)?${NUMBER}`,
  "u",
);
const RESULTS = /^(?:all )?(?:the|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}(?:conclusions|findings|results)\b/u;

/** Whether what somebody reported is a figure or a result, which they reported rather than reported on. */
export const isReportedItself = (point: string): boolean =>
  [COUNT, AMOUNT, RESULTS].some((pattern) => pattern.test(point));
