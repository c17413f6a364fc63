import { MONTH_EN } from "../../../events/month-names";
import { withoutStop } from "./sentence-ends";

const DATE = `(?:${MONTH_EN} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_EN})`;
const YEAR = "(?:,? \\d{4})?";
const SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

/** "May 4 to 6", "4-6 May", "May 4 – June 2": days from one to another. */
const RANGE = new RegExp(
  `^((?:${MONTH_EN} )?\\d{1,2}(?: ${MONTH_EN})?) ?(?:to|-|–|—) ?((?:${MONTH_EN} )?\\d{1,2}(?: ${MONTH_EN})?${YEAR})$`,
  "u",
);
const LENGTH =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:full )?(?:days?|weeks?|months?|years?|hours?)$/;

const PREPOSITIONS: readonly [form: RegExp, preposition: string][] = [
  [/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, "on "],
  [new RegExp(`^${DATE}${YEAR}$`, "u"), "on "],
  [new RegExp(`^${DATE} and (?:${DATE}|\\d{1,2}(?: ${MONTH_EN})?)${YEAR}$`, "u"), "on "],
  [new RegExp(`^(?:(?:early|late|mid)[- ])?(?:${MONTH_EN}|${SEASON})(?: (?:of )?\\d{4})?$`, "u"), "in "],
  [/^\d{4}$/, "in "],
  [
    /^the (?:(?:first|second|third|last|final) )?(?:week|month|half|quarter|spring|summer|autumn|winter)\b/,
    "in ",
  ],
  [/^(?:morning|afternoon|evening|night) of /, "on the "],
  [/^the (?:morning|afternoon|evening|night|weekend|eve) of /, "on "],
];

/** When something took place, as an adverbial: "on May 4" for "May 4"; `length` is put in front of a length of time. */
export const adverbialForm = (stored: string, length: "for" | "within"): string => {
  const plain = withoutStop(stored);
  const name = new RegExp(`^(?:${MONTH_EN}|\\p{Lu}\\p{Ll}+day|\\p{Lu}{2,})\\b`, "u").test(plain);
  const own = name ? plain : `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  const range = RANGE.exec(own);
  if (range) return `from ${range[1]} to ${range[2]}`;
  if (LENGTH.test(own)) return `${length} ${own}`;
  const [end] = /^(?:the )?(?:end|beginning|start) of /.exec(own) ?? [];
  if (end)
    return `${length === "within" && end.includes("end") ? "by" : "at"} the ${own.replace(/^the /, "")}`;
  const preposition = PREPOSITIONS.find(([form]) => form.test(own))?.[1] ?? "";
  return `${preposition}${own}`;
};
