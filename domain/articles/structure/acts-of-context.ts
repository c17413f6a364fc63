import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";
import { literal } from "../literal";
import type { Of } from "./pool";
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

const isSpeech = (one: Message): one is Of<"speech"> => one.type === "speech" && !one.bare;

/** Whether somebody speaks in a unit. */
export const isSpoken = (one: Unit | undefined): boolean => one?.messages.some(isSpeech) === true;

const pointsOf = ({ messages }: Unit): string[] =>
  messages
    .filter(isSpeech)
    .flatMap(({ remarks }) => remarks.flatMap(({ remark }) => remark.points ?? []))
    .flatMap(({ en }) => en ?? []);

/** After the last of several speakers, where only that one spoke of a thing: "spoke on the harbour paper". */
export const lastWordsOn = (units: readonly Unit[], lead: number, noun: string): number | undefined => {
  const found = new RegExp(`\\b${literal(noun)}s?\\b`, "iu");
  const [at, ...more] = units.flatMap((one, index) =>
    index > lead && pointsOf(one).some((point) => found.test(point)) ? [index] : [],
  );
  return at === undefined || more.length > 0 || isSpoken(units[at + 1]) ? undefined : at;
};

/** Words that somebody's words have in common with a sentence that they take up. */
const MIN_TAKEN_UP = 3;

/** After the words that take up most of a sentence: "some of the food items that Lakeland imports could come from here". */
export const spokenAnchor = (units: readonly Unit[], en: string): number | undefined => {
  const words = [...nounsIn(en)];
  const at = units.findIndex((one) =>
    pointsOf(one).some((point) => {
      const said = nounsIn(point);
      const common = words.filter((word) => said.has(word)).length;
      return common >= MIN_TAKEN_UP && common * 2 >= words.length;
    }),
  );
  return at < 0 ? undefined : at;
};
