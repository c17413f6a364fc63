import type { KINDS } from "./enumerations";
import type { Text } from "./values";

type Kind = (typeof KINDS)[number];

/** The kind that a new event begins with. */
export const FIRST_KIND: Kind = "inspection";

/** Words of a title that name one kind. A title that names several says nothing. */
const WORDS: readonly [kind: Kind, zh: RegExp, en: RegExp][] = [
  [
    "seminar",
    /研讨会|论坛|推介会|峰会|学术会议|交流会|年会|研讨班|培训班/,
    /\b(?:seminar|forum|conference|symposium|workshop|summit)\b/i,
  ],
  ["signing", /签约|签署|签订/, /\bsigning\b/i],
  ["meeting", /会见|会晤/, /\b(?:meets|meeting with)\b/i],
  ["reception", /来访|到访|接待/, /\b(?:receives|reception of)\b/i],
  ["outbound_visit", /出访|拜访/, /\bcalls? on\b/i],
  ["inspection", /考察|调研|视察/, /\b(?:inspects|inspection)\b/i],
];

/** Kinds of visits, of which an inspection may be the purpose: "来访考察" is a reception. */
const VISITS: readonly Kind[] = ["reception", "outbound_visit"];

/**
 * The kind of event that a title names: "会见示例公司一行" is a meeting. Undefined where it names none or several.
 *
 * @param title in either language; the Chinese one decides where there are both
 */
export const kindOfTitle = (title: Text | undefined): Kind | undefined => {
  const named = WORDS.filter(([, zh, en]) => (title?.zh ? zh.test(title.zh) : en.test(title?.en ?? ""))).map(
    ([kind]) => kind,
  );
  const visit = named.find((kind) => VISITS.includes(kind));
  const [one, another] = visit ? named.filter((kind) => kind !== "inspection") : named;
  return another ? undefined : one;
};
