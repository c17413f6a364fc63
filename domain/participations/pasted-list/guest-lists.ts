/** How far down a list its announcement may be: below a greeting and a subject. */
const LAST_LINE = 4;
const GUESTS_ZH =
  /(?:来访|到访|来[^，。：:]{0,6}(?:拜访|参观|考察|访问)的?)[^，。：:]{0,6}(?:人员|名单|客人|领导)|一行(?:\d{1,2}[人名位])?(?:人员)?的?名单|(?:客人|来宾|访客)(?:的?名单|如下|[是有为]|$|[：:（(])/u;
// 示例国样例市代表团一行拟于10月20日至23日访示
const COMES_ZH =
  /(?:^|[，,。：:])\s*(?![我本])[^，,。：:]{3,30}(?:代表团|访问团|考察团|参访团)(?:一行)?(?:\d{1,3}人)?[^，,。：:]{0,24}(?:来|访|抵|到)(?!宾)/u;
const GUESTS_EN =
  /\bour (?:\p{L}+ ){0,2}(?:delegation|mission) (?:to (?!be\b|meet\b)|(?:for|on) (?:the|our|this) (?:\p{Ll}+ )?(?:visit|trip)\b|(?:is |are )?(?:visiting|travelling|coming)\b)|\bpeople (?:who (?:are|will be) )?(?:coming|travelling|traveling) (?:to|for|on) (?:the|our|your) (?:\p{Ll}+ )?(?:tour|visit|trip|inspection|audit)\b|\b(?:guest list|(?:list|names) of (?:the |our )?(?:guests|visitors)|(?:guests|visitors)(?= (?:for|at|on|of (?!hono)|tomorrow|today|this|next|coming|are|will)\b|\s*[:,(]|\s*$))/iu;
const HOSTS =
  /主方|我方|主办|接待(?![处办科室]|准备|工作|方案|安排)|会见|陪同|[Hh]osts?\b|[Rr]eceiv|[Ww]elcom|[Mm]et with\b/u;
// The guests of a dinner, a ceremony or a forum and those who attend a meeting are of both sides.
const BOTH_SIDES =
  /参会|与会|座谈|[宴餐]|招待会|仪式|典礼|论坛|研讨会|年会|大会|\b(?:dinner|lunch|breakfast|banquet|gala|reception|concert|ceremony|wedding|opening|(?:forum|seminar|conference|summit)s?)\b/iu;

/** The lines above the first one that names somebody of a list, or the words in front of the name in the same line. */
const announcementOf = (text: string, names: readonly string[]): string[] => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found: string[] = [];
  for (const line of lines.slice(0, LAST_LINE)) {
    const at = names.map((name) => line.indexOf(name)).filter((place) => place >= 0);
    found.push(at.length > 0 ? line.slice(0, Math.min(...at)) : line);
    if (at.length > 0) break;
  }
  return found;
};

// 请开发区办公室反馈我区陪同领导。
const REQUESTS = /请[^。；\n]{0,24}?(?:反馈|报送|上报|提供|告知|安排|确定|明确|落实)[^。；\n]*/gu;

/** Whether a list is announced as one of guests and speaks of no hosts: "Guest list, 2 December", 明天的客人名单. */
export const isGuestList = (text: string, names: readonly string[]): boolean =>
  !HOSTS.test(text.replace(REQUESTS, "")) &&
  announcementOf(text, names)
    .map((words) => words.trim())
    .some(
      (words) =>
        !BOTH_SIDES.test(words) && (GUESTS_ZH.test(words) || COMES_ZH.test(words) || GUESTS_EN.test(words)),
    );
