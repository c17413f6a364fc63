import { countOf, EN_NUMBER_PATTERN } from "./numbers";

const ATTENDED = "(?:brought together|attracted|drew|gathered|was attended by|were attended by)";
const OF_ALL = "(?:guests|participants|people|attendees|delegates|visitors)";
// "attracted more than 80 participants"
const TOTAL = new RegExp(
  `\\b${ATTENDED} (?:more than|over|about|around|some|nearly|almost|up to|a total of)? ?(${EN_NUMBER_PATTERN}) ${OF_ALL}\\b(?! (?:from|of))`,
  "gi",
);

// 吸引了来自各地的300余名嘉宾
const TOTAL_ZH = /(?:吸引|汇聚)了?[^，。；：\n]{0,24}?(?:约|近|逾|超过)?(\d{1,4})(?:余|多)?[人名位]/gu;

/** How many people a report says attended, where it says so once. */
export const statedTotal = (text: string): number | undefined => {
  const [found, ...others] = [...text.matchAll(TOTAL), ...text.matchAll(TOTAL_ZH)];
  return found && others.length === 0 ? countOf(found[1] ?? "") : undefined;
};

const AMONG =
  /\bamong (?:the|those|other|its) ?(?:guests|participants|attendees|delegates|visitors|speakers|present|attending)?(?: present| attending)? (?:was|were)\b/i;

/** Whether a text says that those it names were some of those present. */
export const namesSomeOnly = (text: string): boolean => AMONG.test(text);
