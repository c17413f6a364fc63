import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";
import { textsOf } from "./stated-texts";

/** Words that a sentence has in common with the unit that it follows. */
const MIN_COMMON = 2;
const COMMON_WORD = /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu;
const NO_NOUN = new Set(
  "this that with from have been were also their them into than then when where which first time believed thought understood".split(
    " ",
  ),
);

const nounsIn = (text: string): Set<string> =>
  new Set((text.match(COMMON_WORD) ?? []).filter((word) => !NO_NOUN.has(word)));

/** The unit that has the most words in common with a sentence, in what was done; otherwise the news. */
export const mostAlike = (
  record: DraftRecord,
  units: readonly Unit[],
  lead: number,
  en: string,
  min = MIN_COMMON,
): number => {
  const words = [...nounsIn(en)];
  const common = units.map(({ messages }, at) => {
    if (at <= lead || messages.some(({ type }) => type === "speech")) return 0;
    const said = nounsIn(messages.flatMap((one) => textsOf(record, one)).join(" "));
    return words.filter((word) => said.has(word)).length;
  });
  const most = Math.max(...common, 0);
  const at = most >= min ? common.indexOf(most) : lead;
  const written = at > lead && units[at + 1]?.messages.every(({ type }) => type === "narrative");
  return written ? at + 1 : at;
};

/** "It is believed to be the first time that a wreath was laid there": about one of the acts. */
export const FIRST_TIME =
  /^(?:It|This) (?:is|was) (?:(?:believed|thought|understood) to (?:be|have been) )?the first time\b/u;

/** "Reedham has been twinned with Lakeham since 2001": the other of two places. */
export const RELATED =
  /^\p{Lu}[\p{L} -]* (?:has been|is|was|became) (?:officially )?(?:twinned|paired|partnered) with (?:the \p{Ll}+ of )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)/u;

/** After the unit that first names the other place, or somebody from there. */
export const relatedAnchor = (
  record: DraftRecord,
  units: readonly Unit[],
  lead: number,
  name: string,
): number | undefined => {
  const names = (one: Message): boolean => {
    const keys = namedBy(record, one);
    const people = (record.participants ?? []).filter(({ key }) => keys.includes(key));
    return [...textsOf(record, one), JSON.stringify(people)].some((text) => text.includes(name));
  };
  const at = units.findIndex(({ messages }) => messages.some(names));
  return at < 0 ? undefined : Math.max(at, lead);
};
