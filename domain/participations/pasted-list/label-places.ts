import { costly } from "./costly";

// Where people sit or stand.
const PLACES_ZH =
  /^(?:主席台(?:就[座坐])?(?:领导|嘉宾|人员)?|在主席台就[座坐](?:的?(?:领导|嘉宾|有))?|主桌|主宾席|贵宾席|嘉宾席|前排(?:就[座坐])?|后排|第[一二三四五]排|左起|右起|从左至右|从左到右)$/u;
const PLACES_EN = costly(
  /^(?:(?:seating|seats)(?: plan| order| arrangements?)?|(?:seating(?: plan| order)?[,:\s–-]+)?(?:(?:head|top|high|main|vip|speakers['’]?) table|(?:front|back|first|second|third|vip) row|rostrum|podium)|(?:(?:seating(?: plan| order)?|(?:(?:on|in) the )?(?:photo(?:graph)?|picture|image))[,:\s–-]+)?(?:from (?:the )?)?(?:left(?: to right)?|right to left))$/iu,
);
/** Whether a label only says where people sit or stand. */
export const isPlace = (words: string): true | undefined =>
  PLACES_ZH.test(words.replace(/[（(][^（）()]*[)）]$/, "")) ||
  PLACES_EN.test(words.replace(/\s*\([^()]*\)$/, "")) ||
  undefined;
