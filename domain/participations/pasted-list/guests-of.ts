const GUESTS_OF =
  /^\P{P}{2,20}(?<![的和及])(?:来宾|客人|外宾|贵宾|客商)(?:名单|一行)?$|^(?!(?:our|chinese|local|all|honou?red|invited|the|list)\b)\p{Lu}\p{L}+ (?:visitors|guests)(?:,? \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+(?: \d{4})?)?$/iu;
// 样国来访客人名单: the words before 来访 are a place.
const VISITORS_FROM =
  /^(?!.*(?:领导|接待|陪同|会见|[我本贵参与出邀]))(\p{Script=Han}{2,10})(?:来访|到访)的?(?:客人|来宾|外宾|贵宾|客商|嘉宾|人员)(?:名单)?$/u;
const ALL_GUESTS = /领导|[与参出到]会|出席|受邀|邀|拟|主要|各|参加|接待|陪同|会见|本|我|名单$/u;

/** Whether words are a heading of guests from somewhere: 样国模型州来宾, 样国来访客人名单, "Modelian visitors". */
export const areGuestsOf = (words: string, endsLikeOrganization: (origin: string) => boolean): boolean => {
  const origin = VISITORS_FROM.exec(words)?.[1];
  return (
    (GUESTS_OF.test(words) && !ALL_GUESTS.test(words)) ||
    (origin !== undefined && !endsLikeOrganization(origin))
  );
};
