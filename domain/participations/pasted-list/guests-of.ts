import { costly } from "./costly";
import { COUNTRIES, ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { countOf } from "./numbers";

const GUESTS_OF =
  /^\P{P}{2,20}(?<![的和及])(?:来宾|客人|外宾|贵宾|客商)(?:名单|一行)?$|^(?!(?:our|chinese|local|all|honou?red|invited|the|list)\b)\p{Lu}\p{L}+ (?:visitors|guests)(?:,? \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+(?: \d{4})?)?$/iu;
// 样国来访客人名单: the words before 来访 are a place.
const VISITORS_FROM =
  /^(?!.*(?:领导|接待|陪同|会见|[我本贵参与出邀]))(\p{Script=Han}{2,10})(?:来访|到访)的?(?:客人|来宾|外宾|贵宾|客商|嘉宾|人员)(?:名单)?$/u;
const ALL_GUESTS = /领导|[与参出到]会|出席|受邀|邀|拟|主要|各|参加|接待|陪同|会见|本|我|名单$/u;

// 台湾来宾名单
const COUNTRY_LIST = costly(/^(\p{Script=Han}{2,8})(?:来宾|客人|外宾|贵宾|客商)(?:名单|信息|名册)$/u);

/** Whether words are a heading of guests from somewhere: 样国模型州来宾, 样国来访客人名单, "Modelian visitors". */
export const areGuestsOf = (words: string, endsLikeOrganization: (origin: string) => boolean): boolean => {
  const plain = simplified(words);
  const country = COUNTRY_LIST.exec(plain)?.[1] ?? "";
  if (ZH_PLACES.has(country) || COUNTRIES.includes(country)) return true;
  const origin = VISITORS_FROM.exec(words)?.[1];
  return (
    (GUESTS_OF.test(words) && !ALL_GUESTS.test(words)) ||
    (origin !== undefined && !endsLikeOrganization(origin))
  );
};

// 外办来3位客人
const COUNTED = /来(\d{1,3}|[一二两三四五六七八九十]{1,3})[位名个](?:来宾|客人|外宾|贵宾|客商)$/u;
/** How many guests these words say there are. */
export const countOfGuests = (words: string): { size?: number } => {
  const size = countOf(COUNTED.exec(words)?.[1] ?? "");
  return size ? { size } : {};
};
