import { MONTH_EN } from "../../../events/month-names";
import { COUNTRY_NAMES } from "./country-names";

const YEAR = "(?:1[89]|20)\\d\\d(?![\\d–-])";
const START = "(?<=^|[.!?] )";
/** What begins a subject in any case. */
const DETERMINER =
  "(?:the|an?|it|they|he|she|we|this|these|its|their|his|her|all|both|many|most|some|several|more than|over|about|\\d+|\\p{Lu}\\p{Ll}+) ";
/** What belongs to the time before it. */
const GOES_ON =
  "(?:and|or|to|until|till|through|alone|only|at|in|on|of|by|under|with|without|as|for|from|after|before|during|when|while|where|dollars|terms|prices|onwards?)\\b";

/** "In 2015", "On 9 July 2021", "Over the past year", "More than a year after the flood": times in front of a subject. */
const TIMES: readonly RegExp[] = [
  new RegExp(
    `${START}(?:In|Since|By|Until) (?:(?:early|late|mid) )?(?:${MONTH_EN} )?${YEAR} (?!${GOES_ON})(?=\\p{L})`,
    "gu",
  ),
  new RegExp(
    `${START}On (?:\\d{1,2} ${MONTH_EN}(?: ${YEAR})?|${MONTH_EN} \\d{1,2}(?:, ${YEAR})?) (?!${GOES_ON})(?=\\p{L})`,
    "gu",
  ),
  new RegExp(
    `${START}(?:Over|During|In|Within) the (?:past|last|next|coming|following|previous) (?:[\\p{Ll}\\d-]+ ){0,2}(?:years?|months?|weeks?|days?|decades?) (?=${DETERMINER})`,
    "gu",
  ),
  // A clause may have a comma of its own: only nouns come before the year.
  new RegExp(
    `${START}(?:After|Following|Before) (?:(?!(?:was|were|had|has|is|[\\p{L}]+(?:ed|ing)) )[\\p{L}'’-]+ ){1,8}${YEAR} (?=${DETERMINER})`,
    "gu",
  ),
  new RegExp(
    `${START}(?:(?:More than|Less than|Nearly|Almost|About|Over) (?:an?|\\d+|two|three|four|five|six|seven|eight|nine|ten)|An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:years?|months?|weeks?|days?|decades?) (?:after|before) the \\p{Ll}+ (?=${DETERMINER.replace("|\\p{Lu}\\p{Ll}+", "")})`,
    "gu",
  ),
];

/** States and provinces that a reader expects between commas behind their cities. */
export const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland";
/** The space behind the state or country of a city; "Lakeland, Hilland" are two countries. */
const BEHIND_CITY = new RegExp(
  `(?= (?:from|on|in|to|for|at|with|by|under|was|were|is|are|has|had|have|will|after|before|during|where|who|which) )(?<=(?<!, )(?<![\\p{L}-])(?!(?:${COUNTRY_NAMES}),)\\p{Lu}[\\p{L}'’-]+, (?:${STATES}|${COUNTRY_NAMES})) `,
  "u",
);

/** The space between a town's district and the day: "in Reedham, Lowshire on May 3"; a list of towns has "and". */
const BEHIND_DISTRICT = new RegExp(
  `(?= on (?:the (?:morning|afternoon|evening) of )?(?:${MONTH_EN} \\d|\\d{1,2} ${MONTH_EN}))(?<= in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) `,
  "u",
);

/** "that, with support from Reed Plus, Lakeland is ready": the comma closes what precedes a country as the subject. */
const FRONTED =
  /(?:(?:^|[.!?] )(?:With|Thanks to|Despite|Since|Through|After|Following|Before|Until|During|Within|Under|In|At|For|From|By|On|As|According to|Among|Across|Besides|Like|Unlike|Together with|Compared (?:with|to)) |,? that,? (?:with|thanks to|despite|since|through|after|during|under|in|at|for|from|by|on|as) |, )[^,;.]*, [^,;.]+$|(?:^|[.!?] )\p{Lu}\p{Ll}+ly, [^,;.]+$/u;
const VERB_BEHIND = /^ (?:was|were|is|are|has|had|have|will) /;

/** Where a comma is missing behind the state, country or district of a city: "in Reed, Ohio on 3 May". */
export const missingBehindState = (text: string): number => {
  const at = text.includes(", ") ? text.search(BEHIND_CITY) : -1;
  if (at < 0) return text.includes(", ") ? text.search(BEHIND_DISTRICT) : -1;
  return VERB_BEHIND.test(text.slice(at, at + 6)) && FRONTED.test(text.slice(0, at)) ? -1 : at;
};

/** A text with the commas behind the times that open its sentences, and behind the states and countries of cities: "In 2015, deaths rose". */
export const withPlaceAndTimeCommas = (text: string): string => {
  if (text.includes("“")) return text;
  const opened = TIMES.reduce((said, time) => said.replace(time, (found) => `${found.slice(0, -1)}, `), text);
  const at = missingBehindState(opened);
  return at < 0 ? opened : `${opened.slice(0, at)},${opened.slice(at)}`;
};
