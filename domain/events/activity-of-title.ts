import type { ACTIVITIES } from "./enumerations";
import type { Text } from "./values";

type Activity = (typeof ACTIVITIES)[number];

/** What nothing else is known of. */
const USUAL: Activity = "talks";

/** Words of a title that name one activity. A title that names several says nothing. */
const WORDS: readonly [activity: Activity, zh: RegExp, en: RegExp][] = [
  [
    "tour",
    /^(?:实地|现场)?(?:参观|考察|走访|察看|查看|观摩|游览)/,
    /^(?:(?:guided|site) )?(?:tour|visit)\b/i,
  ],
  ["signing", /签约|签署|签字/, /\bsigning\b/i],
  [
    "ceremony",
    /(?:揭牌|揭幕|开幕|闭幕|启动|奠基|剪彩|授牌)(?:仪?式)?$/,
    /\b(?:opening|closing|unveiling|launch) ceremony\b/i,
  ],
  ["handover", /交接|移交|捐赠/, /\bhandover\b|\bdonation\b/i],
  ["meal", /(?:早餐|午餐|晚餐|工作餐|午宴|晚宴|宴会)$/, /\b(?:breakfast|lunch|dinner|banquet)\b/i],
  ["talks", /座谈|会谈|洽谈|会见/, /\b(?:talks|meeting|discussion)\b/i],
];

/**
 * The activity that the title of an agenda item names: "参观展厅" is a tour. Talks where it names none or several.
 *
 * @param title in either language; the Chinese one decides where there are both
 */
export function activityOfTitle(title: Text | undefined): Activity {
  const named = WORDS.filter(([, zh, en]) => (title?.zh ? zh.test(title.zh) : en.test(title?.en ?? "")));
  return named.length === 1 ? (named[0]?.[0] ?? USUAL) : USUAL;
}
